// Entry points: tells_company(), add_company(): who a sentence of its own adds to what was told before.
// Tested by tests/events/companions_test.cpp.
#include <algorithm>
#include <span>

#include "candidate.hpp"

namespace chronograph::events {

namespace {

using rules::Function;

/// "was accompanied | by X"
[[nodiscard]] bool accompanies(const Source& source, std::uint32_t token, std::uint32_t end) {
    const std::span<const rules::WordId> words(source.annotations.words.id.data(), end);
    const auto match = source.rules.small_phrases.longest(words, token);
    return match.length > 1 &&
           match.values.front() == static_cast<std::uint32_t>(rules::PhraseWork::companion) &&
           (source.classes(token) & rules::kVerbParticiple) != 0;
}

/// "the delegation", "other members of the team"
[[nodiscard]] bool is_group(const Context& context, std::uint32_t phrase) {
    return context.parse.mention_at(context.phrase(phrase).head) == kNone &&
           context.does(context.phrase(phrase).head, Function::member);
}

/// The event that the subject of the clause takes part in: of its sentence, else the last of the sentence
/// before. A described group is whoever travelled.
[[nodiscard]] Candidate* joined_event(const Context& context, const Clause& clause, Candidates& before) {
    const auto subject = clause.subject.front();
    const auto mention = context.parse.mention_at(context.phrase(subject).head);
    for (auto told = before.rbegin(); told != before.rend(); ++told) {
        if (told->sentence + 1 < context.sentence) return nullptr;
        const bool takes_part =
            mention != kNone && std::ranges::any_of(told->parties, [&](const Party& party) {
                return party.entity == context.source.annotations.mentions[mention].entity;
            });
        if (takes_part || (mention == kNone && is_group(context, subject))) return &*told;
    }
    return nullptr;
}

void add(const Context& context, const std::vector<std::uint32_t>& phrases, Candidate& event) {
    const auto& roles = context.source.rules.taxonomy.events[event.type].roles;
    for (const auto phrase : phrases) {
        const auto mention = context.parse.mention_at(context.phrase(phrase).head);
        if (mention != kNone &&
            entity_is(context.source, context.source.annotations.mentions[mention].entity, "person"))
            add_parties(context, phrase, roles.front(), 0, event);
    }
}

}  // namespace

bool tells_company(const Source& source, const model::Sentence& sentence) {
    for (std::uint32_t token = sentence.first; token < sentence.last; ++token) {
        if (source.does(token, Function::includes) || accompanies(source, token, sentence.last)) return true;
    }
    return false;
}

void add_company(const Context& context, Candidates& before) {
    for (const Clause& clause : context.clauses) {
        if (clause.subject.empty()) continue;
        const auto head = context.phrase(clause.verb).head;
        const bool accompanied =
            context.phrase(clause.verb).passive && accompanies(context.source, head, context.parse.last);
        const bool included =
            context.does(head, Function::includes) && is_group(context, clause.subject.front());
        Candidate* event = accompanied || included ? joined_event(context, clause, before) : nullptr;
        if (event == nullptr) continue;
        if (included) add(context, clause.objects, *event);
        for (const auto& complement : clause.complements) {
            if (accompanied && context.does(complement.preposition, Function::agent))
                add(context, complement.noun_phrases, *event);
        }
    }
}

}  // namespace chronograph::events
