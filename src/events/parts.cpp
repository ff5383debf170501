// Entry point: link_parts(). Tested by tests/events/extract_test.cpp.
#include <algorithm>

#include "candidate.hpp"

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

/// "In a call, Trump also spoke with Putin": the call is what the verb tells.
[[nodiscard]] const Candidate* told_by_verb(const Context& context, const Candidates& found,
                                            const Candidate& part) {
    const auto phrase = context.parse.phrase_at[part.trigger_first - context.parse.first];
    if (phrase == 0) return nullptr;
    const auto event = std::ranges::find_if(
        found, [&](const Candidate& other) { return told_by_its_verb(context, part, other); });
    if (event == found.end()) return nullptr;
    const auto before = context.phrase(phrase - 1).head;
    const bool same = context.does(before, rules::Function::within) ||
                      is_same_journey(context, part, phrase, *event) ||
                      is_same_gathering(context, part, phrase, *event);
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

/// "flew to Rome | to meet X", "flew to Rome, | where he met X": the journey whose clause this one hangs on.
[[nodiscard]] const Candidate* journey_to(const Context& context, const Candidates& found,
                                          const Candidate& part) {
    const Clause& own = context.clauses[part.clause];
    if (!opens_with_where(context, own) && !is_infinitive_aim(context, own)) return nullptr;
    std::uint32_t above = own.governor;  // "to Rome to open a fair | and to meet X"
    while (above < part.clause && is_infinitive_aim(context, context.clauses[above]))
        above = context.clauses[above].governor;
    const auto journey = std::ranges::find_if(found, [&](const Candidate& other) {
        return other.clause == above && is_journey(context, other) && !other.parties.empty() &&
               (other.place || other.stops.size() > 1);
    });
    return journey == found.end() ? nullptr : &*journey;
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

/// "flew to Rome to meet X": one event, as the guideline has it of a visit to somebody. "Will stop in Japan,
/// where he meets officials": on a tour each stop is one event, with whom one meets there.
[[nodiscard]] const Candidate* journey_for(const Context& context, const Candidates& found,
                                           const Candidate& part) {
    const auto& type = context.source.rules.taxonomy.events[part.type];
    if (!type.symmetric || type.specificity >= kLeaders) return nullptr;
    const Candidate* journey = journey_to(context, found, part);
    if (journey == nullptr) return nullptr;
    const bool nobody =
        journey->stops.size() > 1 && part.parties.size() < 2;  // "tours Asia to meet officials"
    return nobody || is_infinitive_aim(context, context.clauses[part.clause]) ||
                   (journey->place && is_on_tour(context, *journey))
               ? journey
               : nullptr;
}

}  // namespace

void link_parts(const Context& context, Candidates& found) {
    for (Candidate& part : found) {
        if (part.clause == kNone) continue;
        const bool noun = context.parse.tag(part.trigger_first) == Tag::noun;
        const Candidate* whole = noun                           ? told_by_verb(context, found, part)
                                 : part.weak || part.supporting ? governing(context, found, part)
                                                                : nullptr;
        if (noun && whole == nullptr) {
            mark_venue(context, found, part);
            mark_beside(context, found, part);
        }
        if (const Candidate* stop = noun ? nullptr : journey_for(context, found, part)) {
            part.part_of = stop->trigger_first;
            continue;
        }
        if (whole == nullptr || whole == &part) continue;
        if (noun ? !may_be_one(context, part, *whole) : names_others(context, part, *whole)) continue;
        part.part_of = whole->trigger_first;
    }
}

}  // namespace chronograph::events
