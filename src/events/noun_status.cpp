// Entry point: set_status_of_noun(): whether what a noun names took place, by the words around it and the
// verb it hangs on. Tested by tests/events/extract_test.cpp and by the examples
// of every rule.
#include <algorithm>

#include "status.hpp"

namespace chronograph::events {

namespace {

using model::Status;
using rules::CueKind;
using rules::Function;

/// "did not rule out talks", "did not propose talks": what is not denied may be, what is not wished for
/// won't.
[[nodiscard]] Status opposite(Status status) {
    return status == Status::denied ? Status::proposed : Status::denied;
}

/// "a planned meeting", "no talks".
[[nodiscard]] std::optional<Status> told_before(const Context& context, const Phrase& phrase,
                                                const Candidate& candidate) {
    const auto kinds = {CueKind::adjective, CueKind::word};
    // "it was | not the first meeting": there were others; but "no first meeting"
    const bool counted = has_ordinal(context.source, phrase) &&
                         is_negated(context, phrase.first, phrase.first + 1) &&
                         context.does(phrase.first + 1, Function::definite);
    const auto first = phrase.first + (counted ? 1 : 0);
    if (const auto cue = cue_in(context, first, candidate.trigger_first, kinds)) return cue;
    if (!context.source.rules.grammar.modifiers_follow) return {};
    return cue_in(context, candidate.trigger_last, phrase.last, kinds);
}

/// "plans for a meeting", "an invitation to talks".
[[nodiscard]] std::optional<Status> told_by_noun(const Context& context, std::uint32_t phrase) {
    if (phrase < 2 || context.phrase(phrase - 1).kind != PhraseKind::preposition) return {};
    const Phrase& above = context.phrase(phrase - 2);
    if (above.kind != PhraseKind::noun || !context.does(context.phrase(phrase - 1).head, Function::governed))
        return {};
    const auto cue = cue_in(context, above.head, above.head + 1, {CueKind::noun});
    return cue && is_negated(context, above.first, above.head) ? std::optional(Status::denied) : cue;
}

/// "will refuse talks", "a summit was cancelled": what the verb means for the event it governs.
[[nodiscard]] std::optional<Status> told_by_verb(const Context& context, const Clause& clause) {
    const Phrase& verb = context.phrase(clause.verb);
    const auto cue = cue_in(context, verb.head, verb.head + 1, {CueKind::verb});
    if (!cue) return {};
    if (verb.negated) return opposite(*cue);
    // "is trying to arrange a meeting": a plan that is only wished for
    const bool wished = *cue == Status::planned && told_status(context, clause) == Status::proposed;
    return wished ? Status::proposed : *cue;
}

/// "the summit took place", "the talks are due to start": the verb only says that, or when, it occurs.
[[nodiscard]] std::optional<Status> told_by_occurrence(const Context& context, const Clause& clause) {
    const Phrase& verb = context.phrase(clause.verb);
    // "the meeting is on Friday", "could be in Rome" say when or where; "could be a first step" says nothing
    // of whether
    const bool placed = std::ranges::any_of(clause.complements, [&](const Complement& complement) {
        return place_of(context, complement.noun_phrases.front()).has_value();
    });
    const bool set =
        (context.source.classes(verb.head) & rules::kBe) != 0 && (placed || !clause.times.empty());
    if (!set && !context.does(verb.head, Function::occurs) && !verb.passive) return {};
    if (const auto told = told_status(context, clause)) return told;
    return verb.past ? std::optional(Status::happened) : std::nullopt;
}

/// "a meeting is possible", "is not on the agenda", "was out of the question".
[[nodiscard]] std::optional<Status> told_by_predicate(const Context& context, const Clause& clause) {
    const Phrase& verb = context.phrase(clause.verb);
    if ((context.source.classes(verb.head) & rules::kBe) == 0) {  // "the trip fell through"
        const auto cue = cue_in(context, verb.head, verb.head + 1, {CueKind::predicate});
        return cue && verb.negated ? std::optional(opposite(*cue)) : cue;
    }
    for (std::uint32_t token = verb.last; token < context.parse.last; ++token) {
        const auto cue = cue_in(context, token, token + 1, {CueKind::predicate});
        if (cue) return is_negated(context, verb.first, token) ? opposite(*cue) : *cue;
        const Tag tag = context.parse.tag(token);
        if (tag != Tag::adverb && tag != Tag::negation) break;
    }
    return {};
}

/// The event is a subject: every verb that shares it speaks; a refusal outweighs the rest.
[[nodiscard]] std::optional<Status> told_as_subject(const Context& context, std::uint32_t phrase) {
    std::optional<Status> told;
    for (const Clause& clause : context.clauses) {
        if (std::ranges::find(clause.subject, phrase) == clause.subject.end()) continue;
        const bool passive = context.phrase(clause.verb).passive;
        auto status = passive ? told_by_verb(context, clause) : std::nullopt;
        if (!status) status = told_by_predicate(context, clause);
        if (!status) status = told_by_occurrence(context, clause);
        if (status == Status::denied) return status;
        if (status && !told) told = status;
    }
    return told;
}

/// "at the summit, leaders will endorse", "the visit will show": a plan of what goes with it.
[[nodiscard]] bool goes_with_plan(const Context& context, std::uint32_t phrase, const NounPlace& place) {
    if (place.position == Position::complement && context.does(place.preposition, Function::venue))
        return own_status(context, *place.clause) == Status::planned;
    return std::ranges::any_of(context.clauses, [&](const Clause& clause) {
        return std::ranges::find(clause.subject, phrase) != clause.subject.end() &&
               own_status(context, clause) == Status::planned;
    });
}

/// "ahead of talks", "after the summit": no more than a hint, which a date outweighs.
[[nodiscard]] std::optional<Status> hinted(const Context& context, std::uint32_t phrase) {
    const int apart = stands_apart(context, phrase);
    if (apart == 0) return {};
    return apart < 0 ? Status::planned : Status::happened;
}

[[nodiscard]] bool is_definite(const Context& context, std::uint32_t phrase) {
    return context.does(context.phrase(phrase).first, Function::definite);
}

[[nodiscard]] bool is_aim(const Context& context, const NounPlace& place) {
    return place.position == Position::complement &&
           context.does(place.preposition, Function::infinitive_subject);
}

/// "could go to Oslo for talks", "is due in Oslo for talks": the aim of what may, will or won't be.
[[nodiscard]] std::optional<Status> told_as_aim(const Context& context, const NounPlace& place) {
    if (!is_aim(context, place)) return {};
    if (const auto own = own_status(context, *place.clause)) return own;
    const auto clause = static_cast<std::uint32_t>(place.clause - context.clauses.data());
    const auto journey = std::ranges::find_if(context.here, [&](const Candidate& other) {
        return other.clause == clause && other.status_is_told && other.status != Status::happened;
    });
    return journey == context.here.end() ? std::nullopt : std::optional(journey->status);
}

[[nodiscard]] std::optional<Status> told_by_complement(const Context& context, std::uint32_t phrase,
                                                       const NounPlace& place) {
    // "agreed to talks"; but "was not invited to the meeting" leaves the meeting as it is
    if (!context.does(place.preposition, Function::governed) || is_definite(context, phrase)) return {};
    // "seeks arms on a visit": the verb governs its object
    const bool aside = !place.clause->objects.empty() && context.does(place.preposition, Function::adjunct) &&
                       !context.does(place.preposition, Function::infinitive_subject);
    const Phrase& verb = context.phrase(place.clause->verb);
    if (aside || (verb.passive && verb.negated))
        return {};  // who "was not invited to talks" is of no others'
    const auto told = told_by_verb(context, *place.clause);
    return told ? told : told_as_aim(context, place);
}

/// "it will be | their first meeting", "scrapped what was to have been | the first meeting"
[[nodiscard]] std::optional<Status> told_as_predicate(const Context& context, const Clause& clause) {
    const Phrase& verb = context.phrase(clause.verb);
    const bool is = (context.source.classes(verb.head) & rules::kBe) != 0;
    return is && !verb.negated ? told_status(context, clause) : std::nullopt;
}

[[nodiscard]] std::optional<Status> told_by_clause(const Context& context, std::uint32_t phrase,
                                                   const NounPlace& place) {
    switch (place.position) {
        case Position::object:  // "the visit will include talks" says when, as "talks will begin" does
            if (context.does(context.phrase(place.clause->verb).head, Function::includes))
                return told_by_occurrence(context, *place.clause);
            if (const auto told = told_as_predicate(context, *place.clause)) return told;
            return told_by_verb(context, *place.clause);
        case Position::complement:
            return told_by_complement(context, phrase, place);
        default:
            return {};
    }
}

/// "his scheduled meeting" of what is over; "the upcoming meeting" is still to come whenever it is spoken of.
[[nodiscard]] bool is_reference_in_past(const Context& context, std::uint32_t phrase,
                                        const NounPlace& place) {
    if (place.clause == nullptr || place.position == Position::subject || !is_definite(context, phrase))
        return false;
    const auto head = context.phrase(phrase).head;
    if (head == 0 || (context.source.classes(head - 1) & rules::kVerbParticiple) == 0) return false;
    const Phrase& verb = context.phrase(place.clause->verb);
    return (verb.past || verb.form == VerbForm::ing) && verb.modal == kNone &&
           (context.source.classes(verb.head) & rules::kReporting) == 0;
}

/// "the visit begins on Friday"
[[nodiscard]] bool begins(const Context& context, const NounPlace& place) {
    if (place.position != Position::subject) return false;
    const Phrase& verb = context.phrase(place.clause->verb);
    return is_in_present(verb) && context.does(verb.head, Function::starts);
}

/// "the December meeting led to a deal": what did something took place.
[[nodiscard]] bool did_something(const Context& context, const NounPlace& place) {
    if (place.position != Position::subject) return false;
    const Phrase& verb = context.phrase(place.clause->verb);
    constexpr auto kOther = rules::kBe | rules::kHave | rules::kReporting;
    return verb.form == VerbForm::finite && verb.past && !verb.passive && !verb.negated &&
           verb.modal == kNone && (context.source.classes(verb.head) & kOther) == 0;
}

/// Its time, by itself, is one to come.
[[nodiscard]] bool seems_to_come(const Context& context, const Candidate& candidate) {
    const auto today = context.source.document.info.date;
    if (!candidate.time || !today) return false;
    const auto& time = context.source.annotations.times[*candidate.time];
    return time.if_past && time.range && time.range->begin > *today;
}

/// "cancelled the meeting": what the verb that carries it says of it.
[[nodiscard]] Status told_by_carrier(const Context& context, const NounPlace& place, Status says) {
    // "was not invited to the meeting" leaves it as it is
    const bool negated = place.position != Position::complement && context.phrase(place.clause->verb).negated;
    if (negated) return opposite(says);
    // "threatened to cancel the meeting": it is still on
    const bool spared = says == Status::denied && told_status(context, *place.clause) == Status::proposed;
    return spared ? Status::planned : says;
}

}  // namespace

void set_status_of_noun(const Context& context, std::uint32_t phrase, const NounPlace& place,
                        const rules::Carrier* carrier, Candidate& candidate) {
    if (carrier != nullptr &&
        carrier->status == Status::happened)  // to pledge aid is an event, not a plan of one
        return set_status_of_verb(context, *place.clause, candidate);
    if (carrier != nullptr && carrier->status)
        return tell(candidate, told_by_carrier(context, place, *carrier->status));
    if (is_dropped(context, candidate.trigger_first)) return tell(candidate, Status::denied);
    // "called off the planned meeting": a refusal outweighs what was planned
    const auto by_clause = told_by_clause(context, phrase, place);
    if (by_clause == Status::denied) return tell(candidate, Status::denied);
    const auto by_answer = told_by_answer(context, phrase);
    if (by_answer && *by_answer != Status::proposed) return tell(candidate, *by_answer);
    const auto by_noun = told_by_noun(context, phrase);
    if (by_noun == Status::proposed && !is_definite(context, phrase)) return tell(candidate, *by_noun);
    const auto as_subject = told_as_subject(context, phrase);
    if (as_subject == Status::denied) return tell(candidate, Status::denied);
    if (const auto told = told_before(context, context.phrase(phrase), candidate)) {
        // "delayed his scheduled meeting": which meeting, not whether
        if (*told == Status::planned && is_reference_in_past(context, phrase, place)) {
            candidate.status = *told;
            return;
        }
        return tell(candidate, *told);
    }
    if (by_noun) return tell(candidate, *by_noun);
    if (by_clause) return tell(candidate, *by_clause);
    if (as_subject) return tell(candidate, *as_subject);
    if (carrier != nullptr) {
        set_status_of_verb(context, *place.clause, candidate);
        // "the summit ends on Friday" has begun
        candidate.present &= place.position != Position::subject || begins(context, place);
        return;
    }
    if (seems_to_come(context, candidate) && did_something(context, place))
        return tell(candidate, Status::happened);
    candidate.present = begins(context, place) ||
                        (is_aim(context, place) && is_in_present(context.phrase(place.clause->verb)));
    candidate.expected = goes_with_plan(context, phrase, place);
    const auto hint = candidate.expected ? std::optional(Status::planned) : hinted(context, phrase);
    if (hint) candidate.status = *hint;
}

}  // namespace chronograph::events
