// Entry point: link_parts(). Tested by tests/events/parts_test.cpp.
#include <algorithm>

#include "occasions.hpp"

namespace chronograph::events {

namespace {

constexpr int kLeaders = 2;  // how particular a summit is: it has meetings of its own

/// The clause whose subject acts in this one too: "met | to discuss", "gathered | and discussed".
[[nodiscard]] std::uint32_t shared_clause(const Context& context, std::uint32_t clause) {
    const Clause& own = context.clauses[clause];
    return own.shares_subject && own.link != Link::main ? own.governor : kNone;
}

/// Another event of the clause, or of those whose subject it shares.
[[nodiscard]] const Candidate* governing(const Context& context, const Candidates& found,
                                         const Candidate& part) {
    for (std::uint32_t clause = shared_clause(context, part.clause); clause != kNone;
         clause = shared_clause(context, clause)) {
        const auto event = std::ranges::find_if(found, [&](const Candidate& other) {
            return other.clause == clause && !other.weak && &other != &part &&
                   context.source.rules.taxonomy.are_kin(other.type, part.type);
        });
        if (event != found.end()) return &*event;
        if (context.clauses[clause].governor >= clause) break;
    }
    return nullptr;
}

/// `other` is what the verb of the noun's clause tells.
[[nodiscard]] bool told_by_its_verb(const Context& context, const Candidate& noun, const Candidate& other) {
    return other.clause == noun.clause && context.parse.tag(other.trigger_first) == Tag::verb &&
           context.source.rules.taxonomy.are_kin(other.type, noun.type);
}

/// "visits Cyprus on his first trip": a journey named beside the verb that tells it.
[[nodiscard]] bool is_same_journey(const Context& context, const Candidate& part, std::uint32_t phrase,
                                   const Candidate& event) {
    const auto& types = context.source.rules.taxonomy.events;
    return part.type == event.type && !types[part.type].symmetric && !part.place &&
           context.phrase(phrase - 1).kind == PhraseKind::preposition && stands_apart(context, phrase) == 0;
}

/// "X and Y met at a dinner | hosted by Z": who met was there.
[[nodiscard]] bool is_same_gathering(const Context& context, const Candidate& part, std::uint32_t phrase,
                                     const Candidate& event) {
    return context.does(context.phrase(phrase - 1).head, rules::Function::venue) &&
           context.source.rules.taxonomy.events[part.type].specificity < kLeaders &&
           event.parties.size() > 1 && std::ranges::all_of(event.parties, [&](const Party& party) {
               return std::ranges::find(part.parties, party.entity, &Party::entity) != part.parties.end();
           });
}

/// "the [Geneva] Summit"
[[nodiscard]] bool names_place_before(const Context& context, const Candidate& noun) {
    const auto phrase = context.parse.phrase_at[noun.trigger_first - context.parse.first];
    for (std::uint32_t token = context.phrase(phrase).first; token < noun.trigger_first; ++token) {
        const auto mention = context.parse.mention_at(token);
        if (mention == kNone) continue;
        const auto& named = context.source.annotations.mentions[mention];
        if (entity_is(context.source, named.as_place.value_or(named.entity), "place")) return true;
    }
    return false;
}

/// "X met Y during the Nuclear Security Summit", "during a Nato summit": a body's, or one with a name.
[[nodiscard]] bool is_of_others(const Context& context, const Candidate& part, const Candidate& event) {
    const auto& source = context.source;
    if (source.rules.taxonomy.events[part.type].specificity < kLeaders || event.parties.size() < 2)
        return false;
    const auto people = [&](const Party& party) { return entity_is(source, party.entity, "person"); };
    if (!std::ranges::all_of(event.parties, people)) return false;
    const auto body = [&](const Party& party) { return entity_is(source, party.entity, "organisation"); };
    return (is_proper_name(source, part) && !names_place_before(context, part)) ||
           std::ranges::any_of(part.parties, body);
}

/// "In a call, Trump also spoke with Putin": the call is what the verb tells.
[[nodiscard]] const Candidate* told_by_verb(const Context& context, const Candidates& found,
                                            const Candidate& part) {
    const auto phrase = context.parse.phrase_at[part.trigger_first - context.parse.first];
    if (phrase == 0) return nullptr;
    const auto event = std::ranges::find_if(
        found, [&](const Candidate& other) { return told_by_its_verb(context, part, other); });
    if (event == found.end()) return nullptr;
    const auto before = context.phrase(phrase - 1).head;
    const bool same =
        (context.does(before, rules::Function::within) && !is_of_others(context, part, *event)) ||
        is_same_journey(context, part, phrase, *event) || is_same_gathering(context, part, phrase, *event);
    return same ? &*event : nullptr;
}

/// "met on the sidelines of the gathering": not in it.
[[nodiscard]] bool is_aside(const Context& context, const Candidate& venue) {
    const auto phrase = context.parse.phrase_at[venue.trigger_first - context.parse.first];
    const auto beside = carrying_phrase(context, phrase);
    return beside != phrase && context.does(context.phrase(beside).head, rules::Function::venue);
}

/// "at the summit", "on the sidelines of the gathering": where something else took place.
[[nodiscard]] bool is_venue(const Context& context, const Candidate& venue) {
    if (is_aside(context, venue)) return true;
    const auto phrase = context.parse.phrase_at[venue.trigger_first - context.parse.first];
    return phrase > 0 && context.does(context.phrase(phrase - 1).head, rules::Function::venue) &&
           context.source.rules.taxonomy.events[venue.type].specificity >= kLeaders;
}

/// "met at the summit", "held talks at the summit"
[[nodiscard]] bool took_place_at(const Context& context, const Candidate& venue, const Candidate& other) {
    if (told_by_its_verb(context, venue, other)) return true;
    const auto phrase = context.parse.phrase_at[other.trigger_first - context.parse.first];
    return other.clause == venue.clause && &other != &venue &&
           context.source.rules.taxonomy.are_kin(other.type, venue.type) &&
           place_in_clause(context, phrase).position == Position::object;
}

/// "met at the summit": what took place at a summit is not the summit.
void mark_venue(const Context& context, const Candidates& found, Candidate& venue) {
    if (!is_venue(context, venue)) return;
    const auto event = std::ranges::find_if(
        found, [&](const Candidate& other) { return took_place_at(context, venue, other); });
    const bool meets = event != found.end() && context.source.rules.taxonomy.events[event->type].symmetric;
    if (!meets || event->parties.size() < 2) return;
    venue.held_at = event->trigger_first;
    if (is_aside(context, venue)) {
        std::erase_if(venue.parties, [&](const Party& party) {
            return std::ranges::find(event->parties, party.entity, &Party::entity) != event->parties.end();
        });
    }
}

/// "Before the talks, X met Y", "X flew to Rome for the talks": what a verb tells took place around the
/// occasion its clause points to.
void mark_beside(const Context& context, Candidates& found, const Candidate& occasion) {
    const auto phrase = context.parse.phrase_at[occasion.trigger_first - context.parse.first];
    if (!occasion.refers_back || occasion.time || phrase == 0) return;
    const bool aim = context.does(context.phrase(phrase - 1).head, rules::Function::infinitive_subject);
    if (!aim && stands_apart(context, phrase) == 0) return;
    const auto event = std::ranges::find_if(
        found, [&](const Candidate& other) { return told_by_its_verb(context, occasion, other); });
    if (event != found.end() && !event->time) event->beside = occasion.trigger_first;
}

/// Types of one occasion: talks may turn out to be a call or a meeting; a summit has meetings of its own.
[[nodiscard]] bool may_be_one(const Context& context, const Candidate& a, const Candidate& b) {
    const auto& types = context.source.rules.taxonomy.events;
    const auto particular = [&](const Candidate& x, const Candidate& y) {
        const auto& below = types[x.type].more_specific_than;
        return x.type == y.type ||
               (std::ranges::find(below, y.type) != below.end() && types[x.type].specificity == 1);
    };
    return particular(a, b) || particular(b, a);
}

/// "will meet X and see Y", "went to Rome to see Y": of two who are told of, one is not of what stands
/// before.
[[nodiscard]] bool names_others(const Context& context, const Candidate& part, const Candidate& whole) {
    const auto& types = context.source.rules.taxonomy.events;
    const bool journey = !types[whole.type].symmetric && types[part.type].specificity > 0;
    return part.parties.size() > 1 && (journey || whole.parties.size() > 1) &&
           !std::ranges::all_of(part.parties, [&](const Party& party) {
               return std::ranges::find(whole.parties, party.entity, &Party::entity) != whole.parties.end();
           });
}

[[nodiscard]] bool is_journey(const Context& context, const Candidate& candidate) {
    return !context.source.rules.taxonomy.events[candidate.type].symmetric;
}

/// "flew to Rome | to meet X", "will travel to Rome, | to meet X"
[[nodiscard]] bool is_infinitive_aim(const Context& context, const Clause& clause) {
    const bool joined = clause.link == Link::adverbial || clause.link == Link::coordinate;
    return clause.link == Link::infinitive ||
           (joined && clause.shares_subject && context.phrase(clause.verb).form == VerbForm::infinitive);
}

/// "to attend | the G20 meeting": an occasion of its own.
[[nodiscard]] bool is_definite_noun(const Context& context, const Candidate& part) {
    const auto phrase = context.parse.phrase_at[part.trigger_first - context.parse.first];
    return context.parse.tag(part.trigger_first) == Tag::noun &&
           context.does(context.phrase(phrase).first, rules::Function::definite);
}

/// "heads to Rome, where he is | to be received": no aim of the journey.
[[nodiscard]] bool is_where_it_ends(const Context& context, const Clause& clause) {
    return clause.governor < context.clauses.size() &&
           opens_with_where(context, context.clauses[clause.governor]);
}

/// "flew to Rome | for talks with X", by name.
[[nodiscard]] bool is_aim(const Context& context, const Candidate& part) {
    const auto phrase = context.parse.phrase_at[part.trigger_first - context.parse.first];
    return phrase > 0 && part.parties.size() > 1 && context.parse.tag(part.trigger_first) == Tag::noun &&
           context.does(context.phrase(phrase - 1).head, rules::Function::infinitive_subject);
}

/// "flew to Rome | and met X", "flew to Rome, | meeting X"; but not "| and met X on Friday"
[[nodiscard]] bool goes_on(const Context& context, const Clause& clause) {
    const bool beside = clause.link == Link::adverbial && clause.opener == kNone &&
                        context.phrase(clause.verb).form == VerbForm::ing;
    return (clause.link == Link::coordinate || beside) && clause.shares_subject && clause.times.empty();
}

/// What tells of it stands at the journey's end: "flew to Rome | to meet X", "| for talks with X", "| and met
/// X", "flew to Rome, | where he met X".
[[nodiscard]] std::uint32_t clause_of_journey(const Context& context, const Candidate& part) {
    if (is_aim(context, part)) return part.clause;
    std::uint32_t at = part.clause;
    for (;;) {  // "to Rome to open a fair | and to meet X", "to Rome, where he met X | and saw Y"
        const Clause& own = context.clauses[at];
        const bool passes =
            opens_with_where(context, own) || is_infinitive_aim(context, own) || goes_on(context, own);
        if (!passes || own.governor >= at) return at == part.clause ? kNone : at;
        at = own.governor;
    }
}

/// Nothing says that it took place elsewhere or on another day.
[[nodiscard]] bool may_be_on(const Candidate& journey, const Candidate& part) {
    const bool there = !part.place || !journey.place || part.place == journey.place;
    return there && (!part.time || !journey.time || part.time == journey.time);
}

/// The journey that the mention tells more of.
[[nodiscard]] const Candidate* journey_to(const Context& context, const Candidates& found,
                                          const Candidate& part) {
    const auto above = clause_of_journey(context, part);
    const auto journey = std::ranges::find_if(found, [&](const Candidate& other) {
        return other.clause == above && &other != &part && is_journey(context, other) &&
               !other.parties.empty() && (other.place || other.stops.size() > 1);
    });
    return journey == found.end() || above == kNone ? nullptr : &*journey;
}

/// "will travel to Oslo, Rome and Bonn", told before: the one whose party travels on.
[[nodiscard]] bool is_on_tour(const Context& context, const Candidate& journey) {
    constexpr std::size_t kReach = 64;  // the latest candidates, so that long documents stay linear
    const auto& before = context.before;
    return std::any_of(before.end() - static_cast<std::ptrdiff_t>(std::min(before.size(), kReach)),
                       before.end(), [&](const Candidate& tour) {
                           return tour.stops.size() > 1 && is_journey(context, tour) &&
                                  !tour.parties.empty() &&
                                  tour.parties.front().entity == journey.parties.front().entity;
                       });
}

/// "flew to Rome to meet X": one event, as the guideline has it of a visit to somebody; on a tour each stop
/// is one, with whom one meets there.
[[nodiscard]] const Candidate* journey_for(const Context& context, const Candidates& found,
                                           const Candidate& part) {
    const auto& type = context.source.rules.taxonomy.events[part.type];
    if (!type.symmetric || type.remote || type.specificity >= kLeaders || is_definite_noun(context, part))
        return nullptr;
    const Candidate* journey = journey_to(context, found, part);
    if (journey == nullptr || part.status == model::Status::denied) return nullptr;
    if (journey->stops.size() > 1 && part.parties.size() < 2)
        return journey;  // "tours Asia to meet officials"
    const Clause& own = context.clauses[part.clause];
    if (is_infinitive_aim(context, own) && !is_where_it_ends(context, own)) return journey;
    const bool told = part.parties.size() > 1 || is_on_tour(context, *journey);
    const bool same = part.status == journey->status;  // no "flew to Rome and hopes to meet X"
    return told && same && journey->place && may_be_on(*journey, part) ? journey : nullptr;
}

/// "flew to Rome, where he met X, attended a fair and saw Y": more than one occasion.
[[nodiscard]] bool is_one_of_several(const std::vector<const Candidate*>& journeys, const Candidates& found,
                                     std::size_t at) {
    const auto is_of = [](const Candidate& one, const Candidate& other) {
        return std::ranges::all_of(one.parties, [&](const Party& party) {
            return std::ranges::find(other.parties, party.entity, &Party::entity) != other.parties.end();
        });
    };
    for (std::size_t other = 0; other < found.size(); ++other) {
        if (other == at || journeys[other] != journeys[at]) continue;
        if (!is_of(found[other], found[at]) && !is_of(found[at], found[other])) return true;
    }
    return false;
}

/// The country of the person and of the place may be one.
[[nodiscard]] bool may_be_at_home(const Context& context, std::uint32_t person, std::uint32_t place) {
    const auto& entities = context.source.annotations.entities;
    const auto land = entities[place].country ? entities[place].country : entities[place].listed;
    return !land || !entities[person].country || entities[person].country == land;
}

/// Whom one goes to meet is who is visited; beside somebody of the place, who is not of it travels too.
void add_hosts(const Context& context, const Candidate& part, Candidate& journey) {
    const auto host = context.source.rules.taxonomy.find_role(journey.type, "host").value_or(0);
    const auto& entities = context.source.annotations.entities;
    const auto is_local = [&](const Party& party) {
        return journey.place && entities[party.entity].country &&
               may_be_at_home(context, party.entity, *journey.place);
    };
    const bool local = std::ranges::any_of(part.parties, is_local);
    for (const Party& party : part.parties)
        add_party(party.entity, local && !is_local(party) ? rules::RoleId{0} : host, journey);
}

/// "flew to Rome | to thank X", "flew to Rome | and pressed X to act": who is addressed there is visited.
void add_addressed(const Context& context, Candidates& found) {
    for (const Clause& clause : context.clauses) {
        const bool addresses = context.does(context.phrase(clause.verb).head, rules::Function::addresses);
        const bool there = is_infinitive_aim(context, clause) || goes_on(context, clause);
        const bool done =
            !context.phrase(clause.verb).negated && clause.complements.empty();  // "in a letter"
        if (!addresses || !there || !done || clause.objects.empty()) continue;
        const auto mention = context.parse.mention_at(context.phrase(clause.objects.front()).head);
        if (mention == kNone) continue;
        const auto person = context.source.annotations.mentions[mention].entity;
        if (!entity_is(context.source, person, "person")) continue;
        for (Candidate& journey : found) {
            const bool own = journey.clause == clause.governor && is_journey(context, journey) &&
                             journey.place && !journey.parties.empty();
            const auto host = context.source.rules.taxonomy.find_role(journey.type, "host");
            if (own && host && may_be_at_home(context, person, *journey.place))
                add_party(person, *host, journey);
        }
    }
}

/// What took place on a journey told in the same sentence is part of it.
void link_journeys(const Context& context, Candidates& found) {
    std::vector<const Candidate*> journeys;
    for (const Candidate& part : found)
        journeys.push_back(part.clause == kNone ? nullptr : journey_for(context, found, part));
    for (std::size_t at = 0; at < found.size(); ++at) {
        Candidate& part = found[at];
        if (journeys[at] == nullptr) continue;
        const bool aim = is_infinitive_aim(context, context.clauses[part.clause]);
        if (!aim && is_one_of_several(journeys, found, at)) continue;
        part.part_of = journeys[at]->trigger_first;
    }
    for (std::size_t at = 0; at < found.size(); ++at) {
        if (journeys[at] != nullptr && found[at].part_of == journeys[at]->trigger_first)
            add_hosts(context, found[at], found[static_cast<std::size_t>(journeys[at] - found.data())]);
    }
}

}  // namespace

void link_parts(const Context& context, Candidates& found) {
    link_journeys(context, found);
    add_addressed(context, found);
    for (Candidate& part : found) {
        if (part.clause == kNone || part.part_of != kNone) continue;
        const bool noun = context.parse.tag(part.trigger_first) == Tag::noun;
        const Candidate* whole = noun                           ? told_by_verb(context, found, part)
                                 : part.weak || part.supporting ? governing(context, found, part)
                                                                : nullptr;
        if (noun && whole == nullptr) {
            mark_venue(context, found, part);
            mark_beside(context, found, part);
        }
        if (whole == nullptr || whole == &part) continue;
        if (noun ? !may_be_one(context, part, *whole) : names_others(context, part, *whole)) continue;
        part.part_of = whole->trigger_first;
    }
}

}  // namespace chronograph::events
