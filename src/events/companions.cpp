// Entry points: add_companions(), add_as_did(), add_attending(): "X, along with Y, met Z", "met leaders,
// including Y", "X's attendance at the summit". Tested by tests/events/companions_test.cpp.
#include <algorithm>

#include "status.hpp"

namespace chronograph::events {

namespace {

using rules::Function;

/// In front of a place, or of whom a group stands for: "leaders | from 20 nations | in Oslo | on Monday".
[[nodiscard]] bool leads_back(const Context& context, std::uint32_t noun) {
    for (std::uint32_t at = noun; at > 0 && context.phrase(at - 1).kind == PhraseKind::preposition; --at) {
        const bool of_party = at < 2 || names_party(context, at - 2);  // not "calls | from 20 leaders"
        if (of_party && context.does(context.phrase(at - 1).head, Function::stands_for)) return true;
    }
    return place_of(context, noun).has_value();
}

/// The noun phrase that those behind the joining preposition belong to; kNone where a verb stands before.
[[nodiscard]] std::uint32_t joined_phrase(const Context& context, std::uint32_t joining) {
    for (std::uint32_t at = joining; at-- > 0;) {
        switch (context.phrase(at).kind) {
            case PhraseKind::noun:
                if (at == 0 || context.phrase(at - 1).kind != PhraseKind::preposition ||
                    !leads_back(context, at))
                    return at;
                break;
            case PhraseKind::comma:
            case PhraseKind::adverb:
            case PhraseKind::time:
            case PhraseKind::preposition:
                break;
            default:
                return kNone;
        }
    }
    return kNone;
}

/// "discussed the war along with China": one more thing that is spoken of.
[[nodiscard]] bool is_topic(const Context& context, const Candidate& candidate, std::uint32_t joined) {
    if (!candidate.supporting || candidate.clause == kNone) return false;
    const auto& objects = context.clauses[candidate.clause].objects;
    return std::ranges::find(objects, joined) != objects.end();
}

/// "discussed the role of partners, including Nato": they are spoken of.
[[nodiscard]] bool is_of_topic(const Context& context, const Candidate& candidate, std::uint32_t joined) {
    if (!candidate.supporting || candidate.clause == kNone) return false;
    const auto& objects = context.clauses[candidate.clause].objects;
    return !objects.empty() && objects.front() <= joined;
}

[[nodiscard]] bool joins_parties(const Context& context, const Complement& complement,
                                 const Candidate& candidate) {
    const std::uint32_t at = context.parse.phrase_at[complement.preposition - context.parse.first];
    const Joining joining = context.phrase(at).joining;
    if (joining == Joining::none) return false;
    const std::uint32_t joined = joined_phrase(context, at);
    if (joining == Joining::inclusion)
        return joined != kNone && names_party(context, joined) && !is_of_topic(context, candidate, joined);
    return joined == kNone || !is_topic(context, candidate, joined);
}

}  // namespace

bool goes_with_topic(const Context& context, const Clause& clause, const Candidate& candidate,
                     const Complement& complement) {
    return candidate.supporting && clause.subject.size() == 1 && candidate.parties.size() > 1 &&
           !clause.objects.empty() && context.phrase(clause.objects.front()).head < complement.preposition;
}

void add_companions(const Context& context, const std::vector<Complement>& complements,
                    const rules::Role& role, rules::RoleId role_id, Candidate& candidate) {
    for (const Complement& complement : complements) {
        if (!joins_parties(context, complement, candidate)) continue;
        for (const auto phrase : complement.noun_phrases)
            add_parties(context, phrase, role, role_id, candidate);
    }
}

void add_as_did(const Context& context, const Clause& clause, const rules::Role& role, rules::RoleId role_id,
                Candidate& candidate) {
    const auto own = static_cast<std::size_t>(&clause - context.clauses.data());
    if (own + 1 >= context.clauses.size()) return;
    const Clause& next = context.clauses[own + 1];
    const Phrase& verb = context.phrase(next.verb);
    const bool did = (context.source.classes(verb.head) & rules::kDo) != 0 && verb.first == verb.head &&
                     next.opener != kNone && context.phrase(next.opener).kind == PhraseKind::subordinator;
    if (!did || next.verb != next.opener + 1) return;
    for (const auto phrase : next.objects) add_parties(context, phrase, role, role_id, candidate);
}

void add_attending(const Context& context, std::uint32_t phrase, const rules::Role& role,
                   rules::RoleId role_id, Candidate& candidate) {
    if (phrase < 2 || context.phrase(phrase - 1).kind != PhraseKind::preposition) return;
    const bool of = phrase >= 4 && context.does(context.phrase(phrase - 3).head, Function::genitive);
    const std::uint32_t at = phrase - (of ? 4 : 2);
    const Phrase& noun = context.phrase(at);
    const bool attends =
        opens_phrase(context.source, noun.head, noun.last, rules::PhraseWork::attendance) > 0;
    if (noun.kind != PhraseKind::noun || !attends) return;
    if (of) add_parties(context, phrase - 2, role, role_id, candidate);
    // "thanked Laos | for | its attendance"
    const bool its = at >= 2 && (context.source.classes(noun.first) & rules::kPossessive) != 0 &&
                     context.parse.mention_at(noun.first) == kNone &&
                     context.phrase(at - 1).kind == PhraseKind::preposition;
    if (its) add_parties(context, at - 2, role, role_id, candidate);
    for (std::uint32_t token = noun.first; token < noun.head; ++token) {
        const auto mention = context.parse.mention_at(token);
        if (mention == kNone) continue;
        const auto& named = context.source.annotations.mentions[mention];
        if (named.form == annotate::NameForm::possessor) add_party(named.entity, role_id, candidate);
    }
}

}  // namespace chronograph::events
