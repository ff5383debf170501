// Entry point: read_sentences(). Tested by tests/events/extract_test.cpp.
#include "read_sentences.hpp"

#include <algorithm>
#include <array>

namespace chronograph::events {

namespace {

/// A time starts at the token, or behind the preposition there: "went | on Sunday | to Rome".
[[nodiscard]] bool is_dated(const Source& source, std::uint32_t token) {
    const auto& times = source.annotations.times;
    const auto at = std::ranges::lower_bound(times, token, {}, &annotate::TimeMention::first);
    const bool behind = (source.classes(token) & rules::kPreposition) != 0;
    return at != times.end() && (at->first == token || (behind && at->first == token + 1));
}

/// "brought | A and B | together": the adverb that a trigger ends with stands behind its object.
[[nodiscard]] bool is_parted(const Source& source, std::uint32_t verb, std::uint32_t end) {
    if ((source.classes(verb) & (rules::kBe | rules::kHave)) != 0) return false;
    constexpr std::uint32_t kReach = 16;  // tokens
    for (std::uint32_t token = verb + 2; token < std::min(end, verb + kReach); ++token) {
        if ((source.classes(token) & rules::kAdverb) == 0) continue;
        const std::array words{source.word(verb), source.word(token)};
        if (source.rules.verb_triggers.longest(words, 0).length == words.size()) return true;
    }
    return false;
}

/// True if a trigger of a frame or pattern is in the sentence.
[[nodiscard]] bool has_trigger(const Source& source, const model::Sentence& sentence) {
    const auto& rules = source.rules;
    const std::span<const rules::WordId> words(source.annotations.words.id.data(), sentence.last);
    const auto& starts = source.annotations.words.starts;
    for (std::uint32_t token = sentence.first; token < sentence.last; ++token) {
        if ((starts[token] & rules::kStartsTrigger) == 0) continue;
        if (rules.verb_triggers.longest(words, token).length > 0) return true;
        const bool goes_on = token + 2 < sentence.last && rules.verb_triggers.starts_with(words[token]);
        const bool apart = goes_on && (source.classes(token + 1) & rules::kAdverb) != 0;  // "is also in"
        if (apart || (goes_on && is_dated(source, token + 1))) return true;
        if (goes_on && is_parted(source, token, sentence.last)) return true;
        if (rules.noun_triggers.longest(words, token).length > 0) return true;
        if (rules.pattern_triggers.longest(words, token).length > 0) return true;
    }
    return false;
}

}  // namespace

Candidates read_sentences(const Source& source, std::vector<Attempt>* attempts) {
    Candidates candidates;
    Parse parse;
    std::vector<Clause> clauses;
    const auto& sentences = source.document.sentences;
    for (std::uint32_t index = 0; index < sentences.size(); ++index) {
        const bool told = has_trigger(source, sentences[index]);
        const bool next = !candidates.empty() && candidates.back().sentence + 1 >= index;
        const bool company = (told || next) && tells_company(source, sentences[index]);
        if (!company && !told) continue;
        parse_sentence(source, sentences[index], parse);
        find_clauses(source, parse, clauses);
        Candidates found;
        const Context context{source, parse, clauses, candidates, found, index, attempts};
        find_verb_events(context, found);
        find_noun_events(context, found);
        find_pattern_events(context, found);
        link_parts(context, found);
        if (company) add_company(context, found, candidates);
        if (!std::ranges::is_sorted(found, {}, &Candidate::trigger_first))
            std::ranges::stable_sort(found, {}, &Candidate::trigger_first);
        candidates.insert(candidates.end(), std::make_move_iterator(found.begin()),
                          std::make_move_iterator(found.end()));
    }
    return candidates;
}

}  // namespace chronograph::events
