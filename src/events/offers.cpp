// Entry points: add_offering(), told_by_answer(): an event that somebody offers or asks for, and what became
// of that. Tested by tests/events/companions_test.cpp and tests/events/status_test.cpp.
#include <algorithm>

#include "status.hpp"

namespace chronograph::events {

namespace {

using model::Status;
using rules::CueKind;
using rules::Function;

/// "a U.S. offer | of talks", "the request | of X | for a meeting": the phrase of the offer; kNone if there
/// is none.
[[nodiscard]] std::uint32_t offer_of(const Context& context, std::uint32_t phrase) {
    const auto kind = [&](std::uint32_t at) { return context.phrase(at).kind; };
    if (phrase < 2 || kind(phrase - 1) != PhraseKind::preposition || kind(phrase - 2) != PhraseKind::noun)
        return kNone;
    const auto preposition = context.phrase(phrase - 1).head;
    const bool hangs =
        context.does(preposition, Function::governed) || context.does(preposition, Function::genitive);
    if (!hangs || context.does(context.phrase(phrase).first, Function::definite)) return kNone;
    const auto offers = [&](std::uint32_t at) {
        const Phrase& noun = context.phrase(at);
        return opens_phrase(context.source, noun.head, noun.last, rules::PhraseWork::offer) > 0;
    };
    if (offers(phrase - 2)) return phrase - 2;
    const bool owned = phrase >= 4 && kind(phrase - 4) == PhraseKind::noun &&
                       (context.does(context.phrase(phrase - 3).head, Function::genitive) ||
                        context.does(context.phrase(phrase - 3).head, Function::agent));
    return owned && offers(phrase - 4) ? phrase - 4 : kNone;
}

/// The clause that says what somebody does with the offer; null if none does.
[[nodiscard]] const Clause* answer_to(const Context& context, std::uint32_t offer) {
    const auto answers = std::ranges::find_if(context.clauses, [&](const Clause& clause) {
        const bool passive = context.phrase(clause.verb).passive;
        const auto verb = context.phrase(clause.verb).head;
        if (!cue_in(context, verb, verb + 1, {CueKind::verb})) return false;
        const bool particle = std::ranges::any_of(clause.complements, [&](const Complement& complement) {
            return complement.preposition == verb + 1 && complement.noun_phrases.front() == offer;
        });  // "turned | down | X's offer"
        return particle || contains(passive ? clause.subject : clause.objects, offer);
    });
    return answers == context.clauses.end() ? nullptr : &*answers;
}

/// "a North Korean offer", "Trump's offer"; but "a U.S.-backed offer".
void add_owners(const Context& context, std::uint32_t offer, const rules::Role& role, rules::RoleId role_id,
                Candidate& candidate) {
    const Phrase& noun = context.phrase(offer);
    const auto& mentions = context.source.annotations.mentions;
    for (std::uint32_t token = noun.first; token < noun.head; ++token) {
        const auto mention = context.parse.mention_at(token);
        if (mention == kNone || mentions[mention].first != token) continue;
        const bool joined = context.parse.tag(mentions[mention].last) == Tag::hyphen;
        if (!joined && allows(context.source, role, mentions[mention].entity))
            add_party(mentions[mention].entity, role_id, candidate);
    }
    // "thanked Laos | for | its request"
    const bool its = offer >= 2 && (context.source.classes(noun.first) & rules::kPossessive) != 0 &&
                     context.parse.mention_at(noun.first) == kNone &&
                     context.phrase(offer - 1).kind == PhraseKind::preposition;
    if (its) add_parties(context, offer - 2, role, role_id, candidate);
}

}  // namespace

void add_offering(const Context& context, std::uint32_t phrase, const rules::Role& role,
                  rules::RoleId role_id, Candidate& candidate) {
    const std::uint32_t offer = offer_of(context, phrase);
    if (offer == kNone || candidate.parties.size() > 1) return;
    add_owners(context, offer, role, role_id, candidate);
    if (offer + 4 == phrase) add_parties(context, phrase - 2, role, role_id, candidate);
    const bool from = phrase + 2 < context.parse.size() &&  // "an offer of talks | from Washington"
                      context.phrase(phrase + 2).kind == PhraseKind::noun &&
                      (context.does(context.phrase(phrase + 1).head, Function::agent) ||
                       (context.does(context.phrase(phrase + 1).head, Function::stands_for) &&
                        !context.does(context.phrase(phrase + 1).head, Function::genitive)));
    if (from) add_parties(context, phrase + 2, role, role_id, candidate);
    const Clause* answer = candidate.parties.size() == 1 ? answer_to(context, offer) : nullptr;
    if (answer == nullptr || context.phrase(answer->verb).passive) return;
    for (const auto subject : answer->subject) add_parties(context, subject, role, role_id, candidate);
}

std::optional<Status> told_by_answer(const Context& context, std::uint32_t phrase) {
    const std::uint32_t offer = offer_of(context, phrase);
    const Clause* answer = offer == kNone ? nullptr : answer_to(context, offer);
    if (answer == nullptr || hangs_on_condition(context, *answer) ||
        told_status(context, *answer) == Status::proposed)
        return {};  // "may reject", "if X rejects"
    const Phrase& verb = context.phrase(answer->verb);
    const auto cue = cue_in(context, verb.head, verb.head + 1, {CueKind::verb});
    if (cue == Status::denied) return verb.negated ? Status::proposed : Status::denied;
    const Phrase& noun = context.phrase(offer);
    bool owned = false;  // "accepted Trump's offer of talks"; but "prepared a proposal for talks"
    for (std::uint32_t token = noun.first; token < noun.head; ++token)
        owned = owned || context.parse.mention_at(token) != kNone;
    if (!owned) return {};
    return cue == Status::planned && verb.negated ? Status::denied : cue;
}

}  // namespace chronograph::events
