// Entry point: offer_time_in_front(): the time of a clause that stands in front of it, outside of it.
// Tested by tests/events/circumstances_test.cpp.
#include "offered_times.hpp"

namespace chronograph::events {

namespace {

/// "since May 2015, | when X met Y": the time that the clause tells more of.
[[nodiscard]] std::optional<std::uint32_t> told_more_of(const Context& context, const Clause& clause) {
    if (clause.opener == kNone || clause.opener == 0) return {};
    const Phrase& opener = context.phrase(clause.opener);
    const bool other = context.does(opener.head, rules::Function::looks_back) ||
                       context.does(opener.head, rules::Function::looks_forward) ||
                       context.does(opener.head, rules::Function::conditional) ||
                       context.does(opener.head, rules::Function::complementizer);
    if (opener.kind != PhraseKind::subordinator || other) return {};
    const bool apart = clause.opener > 1 && context.phrase(clause.opener - 1).kind == PhraseKind::comma;
    const Phrase& before = context.phrase(clause.opener - (apart ? 2 : 1));
    return before.kind == PhraseKind::time ? std::optional(before.time) : std::nullopt;
}

/// Both are told in the simple past: "X left, and Y met Z"; not "Israel struck, and X will meet Y".
[[nodiscard]] bool goes_on(const Context& context, const Clause& clause, const Clause& above) {
    const Phrase &own = context.phrase(clause.verb), &other = context.phrase(above.verb);
    return !own.negated && !other.negated && is_simple_past(context.source, own) &&
           is_simple_past(context.source, other);
}

/// The coordinator stands in front of the clause's subject, over a comma: "X left[, and] Y met Z".
[[nodiscard]] bool is_joined(const Context& context, const Clause& clause) {
    if (clause.subject.empty() || clause.shares_subject || clause.link != Link::main) return false;
    const std::uint32_t front = clause.subject.front();
    return front > 0 && front < clause.verb && context.phrase(front - 1).kind == PhraseKind::coordinator;
}

/// "On Tuesday | X left, and Y met Z": what stands in front of both.
[[nodiscard]] std::optional<std::uint32_t> shared(const Context& context, const Clause& clause) {
    if (!clause.times.empty() || !is_joined(context, clause)) return {};
    for (const Clause* above = &clause; above != context.clauses.data();) {
        --above;
        if (above->link != Link::main || above->subject.empty() || above->shares_subject) continue;
        if (!goes_on(context, clause, *above)) return {};
        const auto first = context.phrase(above->subject.front()).first;
        const auto& times = context.source.annotations.times;
        for (const auto time : above->times)
            if (times[time].first < first) return time;
        if (!above->times.empty() || !is_joined(context, *above)) return {};
    }
    return {};
}

}  // namespace

void offer_time_in_front(const Context& context, const Clause& clause, Candidate& candidate) {
    const auto told = told_more_of(context, clause);
    const auto time = told ? told : shared(context, clause);
    if (!time) return;
    const auto& mention = context.source.annotations.times[*time];
    if (told && mention.range && mention.range->begin == model::kEarliest) return;  // "before May, when"
    const bool opens =
        told && is_open(mention) && mention.type == model::TimeType::date;  // "since May, when"
    if (!opens) return offer_time(context, *time, candidate);
    candidate.time = time;
    candidate.since = true;
}

}  // namespace chronograph::events
