// Entry points: dates(), offer_time(): which of the times around an event date it.
// Tested by tests/events/circumstances_test.cpp.
#include "offered_times.hpp"

namespace chronograph::events {

namespace {

/// "a talk on 21st-century diplomacy": what it is about.
[[nodiscard]] bool is_age(const annotate::TimeMention& time) {
    constexpr int kDecade = 3653;  // days
    const bool closed = time.range && time.range->begin != model::kEarliest && !is_open(time);
    return closed && time.range->end - time.range->begin > kDecade;
}

/// "their first talks | in | six years": since when, and no day to come.
[[nodiscard]] bool counts_back(const Context& context, const annotate::TimeMention& time) {
    const bool span = time.value.starts_with('P') && time.value.ends_with('Y');  // "six years", not "2015"
    if (!span || time.first < context.parse.first) return false;
    auto at = context.parse.phrase_at[time.first - context.parse.first];
    const auto is_noun = [&](std::uint32_t phrase) {
        return context.phrase(phrase).kind == PhraseKind::noun;
    };
    const auto counts = [&](std::uint32_t phrase) {
        return has_ordinal(context.source, context.phrase(phrase));
    };
    // "their first talks | with X | in six years"
    while (at >= 4 && is_noun(at - 2) && is_noun(at - 4) && !counts(at - 2)) at -= 2;
    return at >= 2 && is_noun(at - 2) && counts(at - 2);
}

}  // namespace

bool dates(const annotate::TimeMention& time) {
    return !time.clock_only && (time.type == model::TimeType::date || time.type == model::TimeType::time) &&
           (time.range || time.if_past || time.if_future) && !is_open(time) && !is_age(time);
}

void offer_time(const Context& context, std::uint32_t time, Candidate& candidate) {
    const auto& mention = context.source.annotations.times[time];
    if (counts_back(context, mention)) return;
    if (mention.clock_only) {
        if (!candidate.clock) candidate.clock = time;
    } else if (dates(mention) && !candidate.time) {
        candidate.time = time;
    }
}

}  // namespace chronograph::events
