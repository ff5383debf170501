// Entry points: add_those_beside(), add_those_at(), add_included(), add_opening_pair(): who acts in a clause
// takes part in the event that the clause is set beside. Tested by tests/events/extract_test.cpp and
// tests/events/circumstances_test.cpp.
#include <algorithm>

#include "candidate.hpp"

namespace chronograph::events {

namespace {

using rules::Function;

[[nodiscard]] bool is_person(const Context& context, std::uint32_t phrase) {
    const auto mention = context.parse.mention_at(context.phrase(phrase).head);
    return mention != kNone &&
           entity_is(context.source, context.source.annotations.mentions[mention].entity, "person");
}

[[nodiscard]] bool is_adjunct(const Context& context, std::uint32_t phrase, const NounPlace& place) {
    if (carrying_phrase(context, phrase) != phrase) return true;  // "as part of talks"
    if (context.does(place.preposition, Function::adjunct)) return true;
    return phrase >= 2 && context.does(context.phrase(phrase - 2).head, Function::adjunct);  // "ahead of"
}

/// One clause and the role that its people have in the event.
struct Beside {
    const Context& context;
    const Clause& clause;
    const rules::Role& role;
    rules::RoleId role_id;
    Candidate& candidate;

    void add(std::uint32_t phrase) const { add_parties(context, phrase, role, role_id, candidate); }

    /// "After talks with Putin, Trump said".
    void add_subject() const {
        const bool alone = candidate.parties.empty() && candidate.groups.empty();
        for (const auto phrase : clause.subject) {
            if (is_person(context, phrase) || (alone && names_party(context, phrase))) add(phrase);
        }
    }

    /// "was confirmed by X in a meeting with Y".
    void add_agents() const {
        for (const auto& complement : clause.complements) {
            if (!context.does(complement.preposition, Function::agent)) continue;
            for (const auto phrase : complement.noun_phrases) {
                if (is_person(context, phrase)) add(phrase);
            }
        }
    }

    /// "In a call, X urged Y": who is spoken to takes part as well.
    void add_addressed() const {
        if (!context.does(context.phrase(clause.verb).head, Function::addresses)) return;
        for (const auto phrase : clause.objects) {
            if (is_person(context, phrase)) add(phrase);
        }
    }

    /// "raised the case with Putin in a call": who something is raised with takes part.
    void add_consulted(const std::vector<rules::Slot>& slots) const {
        for (const auto& complement : clause.complements) {
            const auto word = context.source.word(complement.preposition);
            const bool takes = std::ranges::any_of(slots, [&](const rules::Slot& slot) {
                return slot.kind == rules::SlotKind::preposition && slot.preposition == word;
            });
            if (!takes || context.does(complement.preposition, Function::genitive)) continue;
            for (const auto phrase : complement.noun_phrases) {
                if (is_person(context, phrase)) add(phrase);
            }
        }
    }
};

[[nodiscard]] bool verb_between(const Context& context, std::uint32_t first, std::uint32_t end) {
    for (std::uint32_t at = first; at < end && at < context.parse.size(); ++at) {
        if (context.phrase(at).kind == PhraseKind::verb) return true;
    }
    return false;
}

/// The clause says who the event includes: right behind the noun or its complements, or as its relative
/// clause.
[[nodiscard]] bool tells_of(const Context& context, const Clause& clause, std::uint32_t phrase,
                            const std::vector<Complement>& complements) {
    const Phrase& verb = context.phrase(clause.verb);
    if (verb.negated || !context.does(verb.head, Function::includes)) return false;
    if (clause.verb == phrase + 1 || std::ranges::find(clause.subject, phrase) != clause.subject.end())
        return true;
    // "participants in the meeting included X"
    const bool of_them = phrase >= 2 && context.phrase(phrase - 1).kind == PhraseKind::preposition &&
                         std::ranges::find(clause.subject, phrase - 2) != clause.subject.end() &&
                         (context.source.classes(context.phrase(phrase - 2).head) & rules::kPersonNoun) != 0;
    if (of_them) return true;
    if (clause.verb < phrase) return false;
    if (clause.link == Link::relative && !verb_between(context, phrase + 1, clause.opener)) return true;
    return std::ranges::any_of(complements, [&](const Complement& complement) {
        return !complement.noun_phrases.empty() && complement.noun_phrases.back() + 1 == clause.verb;
    });
}

/// An event of two parties that "the talks" may mean.
[[nodiscard]] bool is_told(const Context& context, const Candidate& candidate, std::uint32_t reach) {
    const auto& taxonomy = context.source.rules.taxonomy;
    const auto told = [&](const Candidate& other) {
        return other.sentence + reach >= context.sentence && other.parties.size() > 1 &&
               taxonomy.are_kin(other.type, candidate.type);
    };
    const auto& before = context.before;
    constexpr std::size_t kLatest = 16;  // candidates, so that long documents stay linear
    return std::any_of(before.end() - static_cast<std::ptrdiff_t>(std::min(before.size(), kLatest)),
                       before.end(), told) ||
           std::ranges::any_of(context.here, told);
}

/// Two people, or two countries.
[[nodiscard]] bool alike(const Source& source, const annotate::NameMention& first,
                         const annotate::NameMention& second) {
    const auto both = [&](const char* type) {
        return entity_is(source, first.entity, type) && entity_is(source, second.entity, type);
    };
    return first.form == second.form && first.form == annotate::NameForm::plain &&
           (both("person") || both("country"));
}

/// The clause opens right behind the noun phrase, over a comma at most.
[[nodiscard]] bool opens_behind(const Context& context, const Clause& clause, std::uint32_t phrase) {
    if (clause.opener == kNone || clause.opener <= phrase) return false;
    const bool apart = context.phrase(phrase + 1).kind == PhraseKind::comma;
    return clause.opener == phrase + (apart ? 2 : 1);
}

/// "a summit | where X signed": told of what took place at it.
[[nodiscard]] bool tells_at(const Context& context, const Clause& clause, std::uint32_t phrase) {
    return opens_behind(context, clause, phrase) && opens_with_where(context, clause) &&
           !context.phrase(clause.verb).passive;
}

}  // namespace

bool is_spoken_after(const Context& context, std::uint32_t phrase, const NounPlace& place) {
    const auto verb = context.phrase(place.clause->verb).head;
    const bool speaks = (context.source.classes(verb) & rules::kReporting) != 0 ||
                        context.does(verb, rules::Function::addresses);
    return speaks && stands_apart(context, phrase) == 1;
}

bool is_object_of_relative(const Context& context, std::uint32_t phrase, const Clause& clause) {
    return opens_behind(context, clause, phrase) && clause.objects.empty() && !clause.subject.empty() &&
           context.phrase(clause.opener).kind == PhraseKind::relative &&
           clause.subject.front() > clause.opener;
}

void add_those_at(const Context& context, std::uint32_t phrase, const rules::Role& role,
                  rules::RoleId role_id, Candidate& candidate) {
    for (const Clause& clause : context.clauses) {
        if (!tells_at(context, clause, phrase)) continue;
        for (const auto subject : clause.subject) {
            if (is_person(context, subject)) add_parties(context, subject, role, role_id, candidate);
        }
    }
}

void add_included(const Context& context, std::uint32_t phrase, const std::vector<Complement>& complements,
                  const rules::Role& role, rules::RoleId role_id, Candidate& candidate) {
    for (const Clause& clause : context.clauses) {
        if (!tells_of(context, clause, phrase, complements)) continue;
        for (const auto object : clause.objects) add_parties(context, object, role, role_id, candidate);
    }
}

bool add_opening_pair(const Context& context, rules::RoleId role, Candidate& candidate) {
    constexpr std::uint32_t kReach = 6;  // sentences
    if (context.sentence == 0 || is_told(context, candidate, kReach)) return false;
    const auto& source = context.source;
    const auto& sentence = source.document.sentences[context.sentence - 1];
    const auto& mentions = source.annotations.mentions;
    const auto first = std::ranges::lower_bound(mentions, sentence.first, {}, &annotate::NameMention::first);
    if (mentions.end() - first < 2 || first->first != sentence.first) return false;
    const auto second = first + 1;
    const bool joined = second->first == first->last + 1 && second->first < sentence.last &&
                        (source.classes(first->last) & rules::kCoordinator) != 0;
    if (!joined || first->entity == second->entity || !alike(source, *first, *second)) return false;
    candidate.parties.push_back({first->entity, role});
    candidate.parties.push_back({second->entity, role});
    return true;
}

namespace {

/// The event whose mention is the subject of the clause, or whom it refers back to: "the visit will include".
[[nodiscard]] const Candidate* told_by_subject(const Context& context, const Clause& clause) {
    const auto is_subject = [&](const Candidate& other) {
        const auto at = context.parse.phrase_at[other.trigger_first - context.parse.first];
        return std::ranges::find(clause.subject, at) != clause.subject.end();
    };
    const auto own = std::ranges::find_if(context.here, is_subject);
    if (own == context.here.end()) return nullptr;
    if (!own->parties.empty()) return &*own;
    constexpr std::ptrdiff_t kLatest = 16;  // candidates, so that long documents stay linear
    for (auto other = context.before.rbegin();
         other != context.before.rend() && other - context.before.rbegin() < kLatest; ++other) {
        if (other->type == own->type && !other->parties.empty()) return &*other;
    }
    return nullptr;
}

/// "said during X's visit", "said ahead of the visit": who says so does not travel.
[[nodiscard]] bool is_of_another(const Context& context, std::uint32_t phrase, const Clause& clause,
                                 const Candidate& candidate) {
    const bool said = (context.source.classes(context.phrase(clause.verb).head) & rules::kReporting) != 0;
    return !candidate.parties.empty() ||
           (said && is_told_as_known(context, phrase, context.phrase(phrase).head));
}

}  // namespace

void add_whose_plan(const Context& context, const NounPlace& place, const rules::Role& role,
                    rules::RoleId role_id, Candidate& candidate) {
    if (place.position != Position::object || place.clause->subject.empty() ||
        !context.does(context.phrase(place.clause->verb).head, Function::includes))
        return;
    const Candidate* whole = told_by_subject(context, *place.clause);
    if (whole == nullptr) return add_possessor(context, *place.clause, role, role_id, candidate);
    if (!context.source.rules.taxonomy.events[whole->type].symmetric)
        add_party(whole->parties.front().entity, role_id, candidate);
}

void add_those_beside(const Context& context, std::uint32_t phrase, const NounPlace& place,
                      const rules::Frame& frame, rules::RoleId role_id, Candidate& candidate) {
    const auto& role = context.source.rules.taxonomy.events[frame.event].roles[role_id];
    if (place.position != Position::complement || !is_adjunct(context, phrase, place)) return;
    // "was not represented at the talks"
    if (context.phrase(place.clause->verb).negated && context.does(place.preposition, Function::venue))
        return;
    const bool journey = !context.source.rules.taxonomy.events[frame.event].symmetric;
    if (journey && is_of_another(context, phrase, *place.clause, candidate)) return;
    const Beside beside{context, *place.clause, role, role_id, candidate};
    beside.add_subject();
    if (context.phrase(place.clause->verb).passive) beside.add_agents();
    // "thanked X | in a call", "| at a meeting"
    const bool met = context.does(place.preposition, Function::venue) &&
                     context.source.rules.taxonomy.events[frame.event].specificity == 1 &&
                     !is_told_as_known(context, phrase, context.phrase(phrase).head);
    if (met) beside.add_addressed();
    if (context.does(place.preposition, Function::within)) {
        beside.add_addressed();
        if (context.source.rules.taxonomy.events[frame.event].symmetric) beside.add_consulted(frame.slots);
    }
}

void add_traveller(const Context& context, std::uint32_t phrase, const rules::Role& role,
                   rules::RoleId role_id, Candidate& candidate) {
    if (context.source.rules.taxonomy.events[candidate.type].symmetric || phrase < 2) return;
    const std::uint32_t front = phrase - 2;
    const bool on = context.phrase(phrase - 1).kind == PhraseKind::preposition &&
                    context.does(context.phrase(phrase - 1).head, Function::carrier_preposition);
    const bool named = context.phrase(front).kind == PhraseKind::noun &&
                       context.parse.mention_at(context.phrase(front).head) != kNone;
    const bool apart = front == 0 || context.phrase(front - 1).kind != PhraseKind::preposition;
    if (on && named && apart) add_parties(context, front, role, role_id, candidate);
}

bool is_journey_of_others(const Context& context, const Clause& clause, const rules::Frame& frame) {
    if (context.source.rules.taxonomy.events[frame.event].symmetric || context.before.empty()) return false;
    const Candidate& told = context.before.back();
    if (told.type != frame.event || told.sentence + 1 != context.sentence) return false;
    return std::ranges::none_of(clause.subject, [&](std::uint32_t phrase) {
        const auto mention = context.parse.mention_at(context.phrase(phrase).head);
        return mention == kNone || std::ranges::any_of(told.parties, [&](const Party& party) {
                   return party.entity == context.source.annotations.mentions[mention].entity;
               });
    });
}

}  // namespace chronograph::events
