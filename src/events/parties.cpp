// Entry points: add_parties(), place_of(): who or where a noun phrase is.
// Tested by tests/events/extract_test.cpp.
#include <algorithm>
#include <span>

#include "candidate.hpp"

namespace chronograph::events {

void add_party(std::uint32_t entity, rules::RoleId role, Candidate& candidate) {
    const bool known =
        std::ranges::any_of(candidate.parties, [&](const Party& p) { return p.entity == entity; });
    if (!known) candidate.parties.push_back({entity, role});
}

namespace {

using annotate::NameForm;

/// The words of a described party, without its article: "top ministers from 30 nations" needs no more.
[[nodiscard]] std::string group_text(const Context& context, const Phrase& phrase) {
    std::uint32_t first = phrase.first;
    while (first < phrase.head && (context.parse.tag(first) == Tag::determiner)) ++first;
    const auto& tokens = context.source.document.tokens;
    return std::string(context.source.document.slice({tokens.begin[first], tokens.end[phrase.head]}));
}

/// "Moscow hosted talks": where the host is, if the host is a place or named by one.
[[nodiscard]] std::optional<std::uint32_t> seat_of(const Context& context,
                                                   const annotate::NameMention& host) {
    if (host.as_place) return host.as_place;
    return entity_is(context.source, host.entity, "place") ? std::optional(host.entity) : std::nullopt;
}

/// Bodies and countries, and of people those whom an office names: "the presidents of Cyprus and Turkey".
[[nodiscard]] bool may_stand_for(const Context& context, std::uint32_t mention) {
    const auto& named = context.source.annotations.mentions[mention];
    return named.by == model::MentionBy::role || !entity_is(context.source, named.entity, "person");
}

/// "a Hamas delegation", "U.S. and Chinese officials": those they stand for. With "the" the holders of
/// an office are meant themselves: "the Russian and Ukrainian presidents".
void add_modifiers(const Context& context, const Phrase& phrase, const rules::Role& role,
                   rules::RoleId role_id, Candidate& candidate) {
    const bool definite = context.does(phrase.first, rules::Function::definite);
    for (std::uint32_t token = phrase.first; token < phrase.head; ++token) {
        const std::uint32_t mention = context.parse.mention_at(token);
        if (mention == kNone) continue;
        const auto& named = context.source.annotations.mentions[mention];
        if (!allows(context.source, role, named.entity) || !may_stand_for(context, mention)) continue;
        if (definite && entity_is(context.source, named.entity, "person"))
            add_party(named.entity, role_id, candidate);
        else
            candidate.stand_ins.push_back({named.entity, role_id});
    }
}

/// "a delegation of the Taliban", "representatives of France and Italy": those they stand for.
void add_members(const Context& context, std::uint32_t phrase, const rules::Role& role, rules::RoleId role_id,
                 Candidate& candidate) {
    if (phrase + 2 >= context.parse.size() || context.phrase(phrase + 2).kind != PhraseKind::noun) return;
    // "from France"; "his counterparts in France"
    const auto preposition = context.phrase(phrase + 1).head;
    const bool counterparts = context.does(context.phrase(phrase).head, rules::Function::counterpart) &&
                              context.does(preposition, rules::Function::place);
    if (!counterparts && !context.does(preposition, rules::Function::stands_for)) return;
    std::uint32_t end = phrase + 2;
    const std::size_t before = candidate.parties.size() + candidate.stand_ins.size();
    for (const auto member : list_from(context.source, context.parse, phrase + 2, end, true)) {
        const auto head = context.phrase(member).head;
        const std::uint32_t mention = context.parse.mention_at(head);
        if (mention == kNone &&
            context.does(head, rules::Function::member))  // "of the governments of X and Y"
            add_members(context, member, role, role_id, candidate);
        if (mention == kNone) {  // "leaders of the G8 countries"
            add_modifiers(context, context.phrase(member), role, role_id, candidate);
            continue;
        }
        const auto& named = context.source.annotations.mentions[mention];
        if (named.form == NameForm::adjective || !allows(context.source, role, named.entity)) continue;
        // "officials from Oman, as well as X": who has a name of their own is one more
        if (may_stand_for(context, mention) || member != phrase + 2)
            add_party(named.entity, role_id, candidate);
    }
    const bool nobody = candidate.parties.size() + candidate.stand_ins.size() == before;
    if (nobody && end < context.parse.size() && context.phrase(end).kind == PhraseKind::preposition)
        add_members(context, end - 1, role, role_id, candidate);  // "heads of state | from A, B and C"
}

/// "the head of the mission, X": who is meant is told behind what they are of.
[[nodiscard]] bool is_named_behind(const Context& context, std::uint32_t phrase) {
    const auto kind = [&](std::uint32_t at) {
        return at < context.parse.size() ? context.phrase(at).kind : PhraseKind::boundary;
    };
    std::uint32_t end = phrase + 1;
    while (kind(end) == PhraseKind::preposition && kind(end + 1) == PhraseKind::noun &&
           context.does(context.phrase(end).head, rules::Function::genitive))
        end += 2;
    if (end == phrase + 1 || kind(end) != PhraseKind::comma || kind(end + 1) != PhraseKind::noun)
        return false;
    const auto mention = context.parse.mention_at(context.phrase(end + 1).head);
    return mention != kNone &&
           entity_is(context.source, context.source.annotations.mentions[mention].entity, "person");
}

void add_named(const Context& context, const std::vector<std::uint32_t>& phrases, const rules::Role& role,
               rules::RoleId role_id, Candidate& candidate) {
    for (const auto phrase : phrases) {
        const auto mention = context.parse.mention_at(context.phrase(phrase).head);
        if (mention == kNone) continue;
        const auto entity = context.source.annotations.mentions[mention].entity;
        if (allows(context.source, role, entity)) add_party(entity, role_id, candidate);
    }
}

/// "a delegation led by McCain", "McCain led a delegation", "a delegation that includes McCain".
void add_heads(const Context& context, std::uint32_t phrase, const rules::Role& role, rules::RoleId role_id,
               Candidate& candidate) {
    for (const Clause& clause : context.clauses) {
        if (context.phrase(clause.verb).negated) continue;
        const auto head = context.phrase(clause.verb).head;
        const bool of_it = clause.link == Link::relative &&
                           std::ranges::find(clause.subject, phrase) != clause.subject.end();
        if (of_it && context.does(head, rules::Function::includes))
            add_named(context, clause.objects, role, role_id, candidate);
        if (!context.does(head, rules::Function::heads)) continue;
        if (clause.objects.size() == 1 && clause.objects.front() == phrase)
            add_named(context, clause.subject, role, role_id, candidate);
        if (!is_right_behind(context, phrase, clause.verb)) continue;
        for (const auto& complement : clause.complements) {
            if (context.does(complement.preposition, rules::Function::agent))
                add_named(context, complement.noun_phrases, role, role_id, candidate);
        }
    }
}

/// "The Taliban said they would not talk", "France said it would host": a pronoun for the body or country
/// that says so.
bool add_reported_body(const Context& context, std::uint32_t phrase, const rules::Role& role,
                       rules::RoleId role_id, Candidate& candidate) {
    if (context.parse.tag(context.phrase(phrase).head) != Tag::pronoun) return false;
    const auto own = std::ranges::find_if(context.clauses, [&](const Clause& clause) {
        return clause.link == Link::complement && clause.subject.size() == 1 &&
               clause.subject.front() == phrase;
    });
    if (own == context.clauses.end() || own->governor >= context.clauses.size()) return false;
    const Clause& above = context.clauses[own->governor];
    const bool says = (context.source.classes(context.phrase(above.verb).head) & rules::kReporting) != 0;
    if (!says || above.subject.size() != 1) return false;
    const auto mention = context.parse.mention_at(context.phrase(above.subject.front()).head);
    if (mention == kNone) return false;
    const auto entity = context.source.annotations.mentions[mention].entity;
    if (entity_is(context.source, entity, "person") || !allows(context.source, role, entity)) return false;
    add_party(entity, role_id, candidate);
    return true;
}

[[nodiscard]] bool is_plural_reference(const Context& context, std::uint32_t index) {
    const auto& source = context.source;
    const Phrase& phrase = context.phrase(index);
    const auto classes = source.classes(phrase.head);
    if (context.parse.tag(phrase.head) == Tag::pronoun)
        return (classes & rules::kPlural) != 0 && context.does(phrase.head, rules::Function::they);
    const bool two = context.does(phrase.head, rules::Function::member) &&
                     (classes & rules::kNounPlural) != 0 && phrase.head > phrase.first &&
                     context.does(phrase.head - 1, rules::Function::pair);
    if (!two && !context.does(phrase.head, rules::Function::pair)) return false;  // "the two envoys"
    const bool named = index + 1 < context.parse.size() &&
                       context.does(context.phrase(index + 1).head, rules::Function::stands_for);
    if (named) return false;  // "the presidents of Cyprus and Turkey"
    // "the two", "the pair", "both leaders", "the two men": nothing but articles and numbers before the head
    for (std::uint32_t token = phrase.first; token < phrase.head; ++token) {
        const Tag tag = context.parse.tag(token);
        if (tag != Tag::determiner && tag != Tag::number) return false;
    }
    return phrase.head > phrase.first;
}

/// Whatever the subject may be that find_clauses() did not find: a noun phrase of its own before the verb, or
/// a party behind it.
[[nodiscard]] bool has_other_subject(const Context& context, const Clause& clause) {
    for (std::uint32_t at = 0; at < clause.verb; ++at) {
        const bool hangs = at > 0 && context.phrase(at - 1).kind == PhraseKind::preposition;
        if (context.phrase(at).kind == PhraseKind::noun && !hangs) return true;
    }
    return std::ranges::any_of(clause.objects,
                               [&](std::uint32_t phrase) { return names_party(context, phrase); });
}

/// "the town of Dinard", "the island of Crete": the place that the kind of place is told of.
[[nodiscard]] bool is_kind_of_place(const Context& context, std::uint32_t phrase) {
    return phrase + 2 < context.parse.size() &&
           context.does(context.phrase(phrase).head, rules::Function::settlement) &&
           context.does(context.phrase(phrase + 1).head, rules::Function::genitive) &&
           context.phrase(phrase + 2).kind == PhraseKind::noun;
}

/// "a number of | activists": those who are counted; kNone where the phrase counts nobody.
[[nodiscard]] std::uint32_t counted_phrase(const Context& context, std::uint32_t phrase) {
    const auto head = context.phrase(phrase).head;
    const bool counts = phrase + 2 < context.parse.size() && context.does(head, rules::Function::container) &&
                        (context.source.classes(head) & rules::kPersonNoun) == 0 &&
                        context.does(context.phrase(phrase + 1).head, rules::Function::genitive) &&
                        context.phrase(phrase + 2).kind == PhraseKind::noun;
    return counts ? phrase + 2 : kNone;
}

}  // namespace

bool allows(const Source& source, const rules::Role& role, std::uint32_t entity) {
    const auto type = source.annotations.entities[entity].type;
    const auto& taxonomy = source.rules.taxonomy;
    const bool excepted =
        std::ranges::any_of(role.except, [&](auto other) { return taxonomy.entity_is(type, other); });
    if (excepted) return false;
    const auto place = taxonomy.find_entity("place");
    return std::ranges::any_of(role.types, [&](rules::TypeId wanted) {
        if (!taxonomy.entity_is(type, wanted)) return false;
        // a role that takes countries takes no cities
        return type == wanted || !place || wanted == *place || !taxonomy.entity_is(type, *place);
    });
}

bool is_right_behind(const Context& context, std::uint32_t phrase, std::uint32_t verb) {
    const auto kind = [&](std::uint32_t at) { return context.phrase(at).kind; };
    std::uint32_t at = phrase + 1;
    while (at + 1 < verb && kind(at) == PhraseKind::preposition && kind(at + 1) == PhraseKind::noun) at += 2;
    if (at < verb && kind(at) == PhraseKind::comma) ++at;
    return at == verb;
}

bool add_parties(const Context& context, std::uint32_t phrase_index, const rules::Role& role,
                 rules::RoleId role_id, Candidate& candidate) {
    const Phrase& phrase = context.phrase(phrase_index);
    const std::uint32_t mention_index = context.parse.mention_at(phrase.head);
    if (mention_index != kNone) {
        const auto& mention = context.source.annotations.mentions[mention_index];
        if (mention.form == NameForm::adjective || !allows(context.source, role, mention.entity))
            return false;
        add_party(mention.entity, role_id, candidate);
        if (role.name == "host" && !candidate.place) {
            candidate.place = seat_of(context, mention);
            candidate.seat = candidate.place.has_value();
        }
        return true;
    }
    if (add_speakers(context, phrase.head, role_id, candidate)) return true;
    if (add_reported_body(context, phrase_index, role, role_id, candidate)) return true;
    if (is_plural_reference(context, phrase_index)) {
        // "the two leaders" are the story's, "the pair" those just told
        const bool described = (context.source.classes(phrase.head) & rules::kNounPlural) != 0;
        if (described && add_main_pair(context, role_id, candidate)) return true;
        if (add_plural(context, role_id, candidate)) return true;
        if (phrase.kind == PhraseKind::noun && context.parse.tag(phrase.head) != Tag::pronoun &&
            add_two_named_before(context, role_id, candidate))
            return true;
    }
    if (const auto counted = counted_phrase(context, phrase_index); counted != kNone)
        return add_parties(context, counted, role, role_id, candidate);
    if ((context.source.classes(phrase.head) & rules::kPersonNoun) == 0) return false;
    if (context.does(phrase.head, rules::Function::audience)) return false;
    candidate.groups.push_back(group_text(context, phrase));
    if (context.does(phrase.head, rules::Function::member)) {
        const bool several =
            (context.source.classes(phrase.head) & (rules::kNounPlural | rules::kPlural)) != 0;
        if (several) add_modifiers(context, phrase, role, role_id, candidate);
        // "the prime minister of Angola" is a person whose name nobody knows here
        const bool officer = !several && ((context.source.classes(phrase.head) & rules::kTitle) != 0 ||
                                          is_named_behind(context, phrase_index));
        if (!officer) add_members(context, phrase_index, role, role_id, candidate);
        add_heads(context, phrase_index, role, role_id, candidate);
    }
    return true;
}

bool add_dropped_subject(const Context& context, const Clause& clause, const rules::Role& role,
                         rules::RoleId role_id, Candidate& candidate) {
    if (!context.source.rules.grammar.drops_subjects || !clause.subject.empty() || context.before.empty())
        return false;
    const std::uint32_t sentence = context.before.back().sentence;
    if (has_other_subject(context, clause) || sentence + 1 < context.sentence) return false;
    const auto told = std::ranges::lower_bound(context.before, sentence, {}, &Candidate::sentence);
    if (told->parties.empty() || !allows(context.source, role, told->parties.front().entity)) return false;
    add_party(told->parties.front().entity, role_id, candidate);
    return true;
}

void add_possessor(const Context& context, const Clause& clause, const rules::Role& role,
                   rules::RoleId role_id, Candidate& candidate) {
    const Phrase& phrase = context.phrase(clause.subject.front());
    for (std::uint32_t token = phrase.first; token < phrase.head; ++token) {
        const auto mention = context.parse.mention_at(token);
        if (mention == kNone) continue;
        const auto& named = context.source.annotations.mentions[mention];
        if (named.form == NameForm::possessor && allows(context.source, role, named.entity))
            add_party(named.entity, role_id, candidate);
    }
}

bool names_party(const Context& context, std::uint32_t phrase) {
    const std::uint32_t head = context.phrase(phrase).head;
    if (const auto counted = counted_phrase(context, phrase); counted != kNone)
        return names_party(context, counted);
    return context.parse.mention_at(head) != kNone ||
           (context.source.classes(head) & rules::kPersonNoun) != 0;
}

std::optional<std::uint32_t> place_of(const Context& context, std::uint32_t phrase_index) {
    if (is_kind_of_place(context, phrase_index)) {
        if (const auto named = place_of(context, phrase_index + 2)) return named;
    }
    const Phrase& phrase = context.phrase(phrase_index);
    // "at Ankara airport": in the city that a site is named for
    const bool site = context.does(phrase.head, rules::Function::place_head) &&
                      !context.does(phrase.head, rules::Function::settlement) && phrase.head > phrase.first &&
                      context.parse.mention_at(phrase.head) == kNone;
    const std::uint32_t mention_index = context.parse.mention_at(phrase.head - (site ? 1 : 0));
    if (mention_index == kNone) return {};
    const auto& mention = context.source.annotations.mentions[mention_index];
    if (mention.as_place) return mention.as_place;
    if (mention.form == NameForm::adjective || mention.form == NameForm::people) return {};
    if (!entity_is(context.source, mention.entity, "place")) return {};
    return mention.entity;
}

}  // namespace chronograph::events
