// Entry point: lean_of(). Tested by tests/annotate/times_test.cpp.
#include "time_direction.hpp"

namespace chronograph::annotate {

namespace {

using rules::TimeCue;

class CueFinder {
public:
    CueFinder(const Words& words, const rules::TimeGrammar& grammar) : words_(words), grammar_(grammar) {}

    /// The cue that starts at a token, if one does.
    [[nodiscard]] std::optional<TimeCue> at(std::uint32_t token) const {
        if (words_.id[token] == rules::kNoWord) return {};
        const auto match = grammar_.cues.longest(words_.id, token);
        if (match.length > 0 && !is_only_there(token, match.length))
            return static_cast<TimeCue>(match.values.front());
        // "to be held" is no past
        const bool passive = token > 0 && (words_.classes[token - 1] & rules::kBe) != 0;
        if ((words_.classes[token] & rules::kVerbPast) != 0 && !passive) return TimeCue::past;
        return {};
    }

private:
    /// "the trip was to Iceland" is no plan, as "was to be" and "is to Iceland" are.
    [[nodiscard]] bool is_only_there(std::uint32_t token, std::uint32_t length) const {
        const std::uint32_t next = token + length;
        constexpr auto kActs = rules::kVerbBase | rules::kAuxiliary | rules::kAdverb;
        constexpr auto kWas = rules::kBe | rules::kVerbPast;
        return length > 1 && (words_.classes[token] & kWas) == kWas && next < words_.classes.size() &&
               (words_.classes[next] & kActs) == 0;
    }

    const Words& words_;
    const rules::TimeGrammar& grammar_;
};

}  // namespace

Lean lean_of(const model::Document& /*document*/, const Words& words, const rules::TimeGrammar& grammar,
             const model::Sentence& sentence, std::uint32_t first, std::uint32_t last) {
    const CueFinder cues(words, grammar);
    const auto lean = [](TimeCue cue) {
        return cue == TimeCue::future ? Lean::cued_future : Lean::cued_past;
    };
    for (std::uint32_t token = first; token-- > sentence.first;) {
        const auto cue = cues.at(token);
        if (cue && *cue == TimeCue::border) break;
        if (cue) return lean(*cue);
    }
    for (std::uint32_t token = last; token < sentence.last; ++token) {
        const auto cue = cues.at(token);
        if (cue && *cue == TimeCue::border) break;
        if (cue) return lean(*cue);
    }
    return Lean::open;
}

}  // namespace chronograph::annotate
