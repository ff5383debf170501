// Entry points: tells_company(), add_company(): who a sentence of its own adds to what was told before.
// Tested by tests/events/companions_test.cpp.
#include <algorithm>
#include <span>

#include "status.hpp"

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

/// Where a phrase of presence that starts at `token` ends; `token` itself if none does.
[[nodiscard]] std::uint32_t presence_end(const Context& context, std::uint32_t token) {
    const std::span<const rules::WordId> words(context.source.annotations.words.id.data(),
                                               context.parse.last);
    const bool present = does(context.source, token, context.parse.last, rules::PhraseWork::presence);
    return token + (present ? context.source.rules.small_phrases.longest(words, token).length : 0);
}

/// "Also [present] were X and Y", "X was also [in attendance]": beside the verb, over adverbs.
[[nodiscard]] bool is_present(const Context& context, const Phrase& verb) {
    std::uint32_t behind = verb.last;
    while (behind < context.parse.last && context.parse.tag(behind) == Tag::adverb) ++behind;
    if (behind < context.parse.last && presence_end(context, behind) > behind) return true;
    for (std::uint32_t token = context.parse.first; token < verb.first; ++token) {
        if (presence_end(context, token) == verb.first) return true;
    }
    return false;
}

/// The clause tells who was there as well, and nothing else: "X also attended", but not "X attended Yale".
[[nodiscard]] bool attends(const Context& context, const Clause& clause) {
    const Phrase& verb = context.phrase(clause.verb);
    if (clause.link != Link::main ||
        told_status(context, clause).value_or(model::Status::happened) != model::Status::happened)
        return false;
    if ((context.source.classes(verb.head) & rules::kBe) != 0) return is_present(context, verb);
    const std::uint32_t end = presence_end(context, verb.head);
    const bool told_of_more = std::ranges::any_of(
        clause.objects, [&](std::uint32_t object) { return context.phrase(object).head >= end; });
    return end > verb.head && !told_of_more && clause.complements.empty();
}

[[nodiscard]] bool travels_together(const Context& context, std::uint32_t phrase) {
    const auto head = context.phrase(phrase).head;
    constexpr auto kSeveral = rules::kPlural | rules::kNounPlural;
    return context.parse.mention_at(head) == kNone && (context.source.classes(head) & kSeveral) != 0 &&
           context.does(head, Function::member);
}

/// "the delegation", "other members of the team"
[[nodiscard]] bool is_group(const Context& context, std::uint32_t phrase) {
    if (travels_together(context, phrase)) return true;
    return phrase + 2 < context.parse.size() && context.does(context.phrase(phrase).head, Function::member) &&
           context.does(context.phrase(phrase + 1).head, Function::genitive) &&
           travels_together(context, phrase + 2);
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

/// "The team includes X", but not "did not include X", "officials drew X into it".
[[nodiscard]] bool tells_who_came(const Context& context, const Clause& clause) {
    return clause.complements.empty() &&
           told_status(context, clause).value_or(model::Status::happened) == model::Status::happened;
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
        const bool included = context.does(head, Function::includes) &&
                              is_group(context, clause.subject.front()) && tells_who_came(context, clause);
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
