// Entry point: infer_date(): the one day that every clue fits. Tested by tests/annotate/dating_test.cpp.
#include "chronograph/annotate/dating.hpp"

#include <algorithm>
#include <iterator>

#include "dating_clues.hpp"

namespace chronograph::annotate {

using model::Day;

namespace {

constexpr Day kLongestSpan = 3 * 366;
constexpr std::size_t kFewestHolders = 2;  // one alone may be told of a time gone by

struct Span {
    Day begin = model::kEarliest;
    Day end = model::kLatest;
    [[nodiscard]] bool is_narrow() const {
        return begin != model::kEarliest && end != model::kLatest && begin < end &&
               end - begin <= kLongestSpan;
    }
};

Span span_of(const std::vector<DatingClue>& clues) {
    Span span;
    for (const auto& clue : clues) {
        span.begin = std::max(span.begin, clue.begin);
        span.end = std::min(span.end, clue.end);
    }
    return span;
}

/// The only day of the span that fits all.
std::optional<Day> only_day(const std::vector<DatingClue>& clues, Span span) {
    std::optional<Day> only;
    for (Day day = span.begin; day < span.end; ++day) {
        if (!std::ranges::all_of(clues, [&](const DatingClue& clue) { return clue.fits(day); })) continue;
        if (only) return {};
        only = day;
    }
    return only;
}

std::string day_text(Day day) {
    return model::to_edtf(model::day_range(day));
}

}  // namespace

std::optional<InferredDate> infer_date(const model::Document& document, const Annotations& annotations,
                                       const rules::RuleSet& rules) {
    if (annotations.times.empty()) return {};
    auto [clues, feasts] = clues_of_times(document, annotations, rules.times);
    if (clues.empty()) return {};
    auto holders = clues_of_offices(document, annotations, rules);
    if (holders.size() < kFewestHolders) return {};
    std::ranges::move(feasts, std::back_inserter(clues));
    std::ranges::move(holders, std::back_inserter(clues));

    const Span span = span_of(clues);
    const auto day = span.is_narrow() ? only_day(clues, span) : std::nullopt;
    if (!day) return {};
    InferredDate inferred{*day, {}};
    for (const auto& clue : clues) inferred.reasons.push_back(clue.reason);
    inferred.reasons.push_back("From " + day_text(span.begin) + " to " + day_text(span.end - 1) + " only " +
                               day_text(*day) + " fits.");
    return inferred;
}

}  // namespace chronograph::annotate
