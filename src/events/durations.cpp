// Entry points: distance_before(), set_since(), set_length(): days counted around an event noun.
// Tested by tests/events/circumstances_test.cpp.
#include <algorithm>
#include <charconv>

#include "status.hpp"

namespace chronograph::events {

namespace {

/// "P3D", "P2W" in days.
[[nodiscard]] std::optional<int> days_of(const annotate::TimeMention& time) {
    if (time.type != model::TimeType::duration || time.value.size() < 3 || time.value.front() != 'P')
        return {};
    int count = 0;
    const char* end = time.value.data() + time.value.size() - 1;
    if (std::from_chars(time.value.data() + 1, end, count).ptr != end) return {};
    if (time.value.back() == 'D') return count;
    return time.value.back() == 'W' ? std::optional(7 * count) : std::nullopt;
}

/// The days of the first duration in tokens [first, last).
[[nodiscard]] std::optional<int> duration_inside(const Context& context, std::uint32_t first,
                                                 std::uint32_t last) {
    const auto& times = context.source.annotations.times;
    const auto time = std::ranges::lower_bound(times, first, {}, &annotate::TimeMention::first);
    return time != times.end() && time->first < last ? days_of(*time) : std::nullopt;
}

/// The clause's own verb tells of an event: "arrived", "gathered"; not "thanked", not "called".
[[nodiscard]] bool is_told_by_verb(const Context& context, const Clause& clause) {
    const auto own = static_cast<std::uint32_t>(&clause - context.clauses.data());
    return std::ranges::any_of(context.here, [&](const Candidate& told) {
        return told.clause == own && told.trigger_first == context.phrase(clause.verb).head;
    });
}

/// Which day of a stay is told.
enum class Edge : std::uint8_t { none, first, last };

/// Which of its days a verb around the noun phrase tells: "began a three-day visit", "the visit, which ends".
[[nodiscard]] Edge edge_told(const Context& context, const rules::Frame& frame, std::uint32_t phrase,
                             const NounPlace& place, const std::vector<Complement>& complements) {
    for (const Clause& clause : context.clauses) {
        const bool own = &clause == place.clause ||
                         std::ranges::find(clause.subject, phrase) != clause.subject.end() ||
                         follows_noun(context, frame, phrase, complements, clause);
        const auto verb = context.phrase(clause.verb).head;
        // "began a three-day visit", "arrived on Monday | for a three-day visit"
        const bool aim = &clause == place.clause && place.position == Position::complement &&
                         context.does(place.preposition, rules::Function::infinitive_subject) &&
                         (carrier_of(context, frame, clause) != nullptr || is_told_by_verb(context, clause));
        if (own && (aim || context.does(verb, rules::Function::starts))) return Edge::first;
        if (own && opens_phrase(context.source, verb, context.parse.last, rules::PhraseWork::ending) > 0)
            return Edge::last;
    }
    return Edge::none;
}

}  // namespace

bool is_open(const annotate::TimeMention& time) {
    return time.range && time.range->end == model::kLatest;
}

void set_since(const Context& context, const Clause& clause, Candidate& candidate) {
    const Phrase& verb = context.phrase(clause.verb);
    if (!verb.negated || !is_perfect(context.source, verb)) return;
    const auto& times = context.source.annotations.times;
    const auto since = std::ranges::find_if(clause.times, [&](auto time) {
        return times[time].type == model::TimeType::date && is_open(times[time]);
    });
    if (since == clause.times.end()) return;
    candidate.time = *since;
    candidate.since = true;
    tell(candidate, model::Status::happened);
}

std::optional<int> distance_before(const Context& context, std::uint32_t phrase) {
    if (phrase < 2 || context.phrase(phrase - 2).kind != PhraseKind::time) return {};
    return days_of(context.source.annotations.times[context.phrase(phrase - 2).time]);
}

void set_length(const Context& context, const rules::Frame& frame, std::uint32_t phrase,
                const NounPlace& place, const std::vector<Complement>& complements, Candidate& candidate) {
    // "a two-day visit", "two days | of | talks"
    const bool of = phrase >= 2 && context.does(context.phrase(phrase - 1).head, rules::Function::genitive);
    const std::uint32_t first = context.phrase(phrase - (of ? 2 : 0)).first;
    const auto days = duration_inside(context, first, candidate.trigger_first);
    if (!days || *days < 2) return;
    const Edge edge = edge_told(context, frame, phrase, place, complements);
    if (edge != Edge::none) {
        candidate.lasts = edge == Edge::first ? *days : -*days;
        return;
    }
    const bool within =
        place.position == Position::complement && context.does(place.preposition, rules::Function::within);
    if (!within || !candidate.time) return;
    const auto& clause = place.clause->times;
    if (std::ranges::find(clause, *candidate.time) != clause.end()) candidate.time.reset();
}

}  // namespace chronograph::events
