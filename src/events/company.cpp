// Entry points: tells_company(), add_company(): who a sentence of its own adds to what was told before.
// Tested by tests/events/companions_test.cpp.
#include <algorithm>
#include <span>

#include "candidate.hpp"

namespace chronograph::events {

namespace {

using rules::Function;

[[nodiscard]] bool does(const Source& source, std::uint32_t token, std::uint32_t end,
                        rules::PhraseWork work) {
    const std::span<const rules::WordId> words(source.annotations.words.id.data(), end);
    const auto match = source.rules.small_phrases.longest(words, token);
    return match.length > 0 && match.values.front() == static_cast<std::uint32_t>(work);
}

/// "was accompanied | by X"
[[nodiscard]] bool accompanies(const Source& source, std::uint32_t token, std::uint32_t end) {
    return (source.classes(token) & rules::kVerbParticiple) != 0 &&
           does(source, token, end, rules::PhraseWork::companion);
}

/// "Also present were X and Y", "X was in attendance": nothing else is told.
[[nodiscard]] bool attends(const Context& context, const Clause& clause) {
    const Phrase& verb = context.phrase(clause.verb);
    if (clause.link != Link::main) return false;
    const bool state = (context.source.classes(verb.head) & rules::kBe) != 0;
    const std::uint32_t last = context.phrase(clause.end - 1).last;
    for (std::uint32_t token = state ? context.parse.first : verb.first; token < last; ++token) {
        if ((context.source.classes(token) & rules::kNegation) != 0) return false;
        if (does(context.source, token, last, rules::PhraseWork::presence)) return true;
    }
    return false;
}

/// "the delegation", "other members of the team"
[[nodiscard]] bool is_group(const Context& context, std::uint32_t phrase) {
    return context.parse.mention_at(context.phrase(phrase).head) == kNone &&
           context.does(context.phrase(phrase).head, Function::member);
}

[[nodiscard]] bool is_they(const Context& context, std::uint32_t phrase) {
    const auto head = context.phrase(phrase).head;
    return context.does(head, Function::they) || context.does(head, Function::pair);
}

/// The event that the subject of the clause takes part in, the last of its sentence or the one before; a
/// described group or "they" are of whatever was told.
[[nodiscard]] Candidate* joined_event(const Context& context, const Clause& clause, Candidates& before) {
    const auto subject = clause.subject.front();
    const auto mention = context.parse.mention_at(context.phrase(subject).head);
    for (auto told = before.rbegin(); told != before.rend(); ++told) {
        if (told->sentence + 1 < context.sentence) return nullptr;
        const bool takes_part =
            mention != kNone && std::ranges::any_of(told->parties, [&](const Party& party) {
                return party.entity == context.source.annotations.mentions[mention].entity;
            });
        const bool described = mention == kNone && (is_group(context, subject) || is_they(context, subject));
        if (takes_part || described) return &*told;
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

/// Whoever was there as well, in front of the verb or behind "also present were".
void add_present(const Context& context, Candidate& event) {
    for (const Clause& clause : context.clauses) {
        if (!attends(context, clause)) continue;
        add(context, clause.subject, event);
        const bool state = (context.source.classes(context.phrase(clause.verb).head) & rules::kBe) != 0;
        if (state) add(context, clause.objects, event);
    }
}

}  // namespace

bool tells_company(const Source& source, const model::Sentence& sentence) {
    for (std::uint32_t token = sentence.first; token < sentence.last; ++token) {
        if (source.does(token, Function::includes) || accompanies(source, token, sentence.last) ||
            does(source, token, sentence.last, rules::PhraseWork::presence))
            return true;
    }
    return false;
}

void add_company(const Context& context, Candidates& here, Candidates& before) {
    const bool alone = here.empty() && !before.empty() && before.back().sentence + 1 == context.sentence;
    if (alone) add_present(context, before.back());
    for (const Clause& clause : context.clauses) {
        if (clause.subject.empty()) continue;
        const auto head = context.phrase(clause.verb).head;
        const bool accompanied =
            context.phrase(clause.verb).passive && accompanies(context.source, head, context.parse.last);
        const bool included =
            context.does(head, Function::includes) && is_group(context, clause.subject.front());
        Candidate* event = accompanied || included ? joined_event(context, clause, here) : nullptr;
        if (event == nullptr && (accompanied || included)) event = joined_event(context, clause, before);
        if (event == nullptr) continue;
        if (included) add(context, clause.objects, *event);
        for (const auto& complement : clause.complements) {
            if (accompanied && context.does(complement.preposition, Function::agent))
                add(context, complement.noun_phrases, *event);
        }
    }
}

}  // namespace chronograph::events
