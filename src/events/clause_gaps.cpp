// A verb said once for several days or places: "visited Rome on Monday and Oslo on Tuesday", "met X in Rome
// and Y in Oslo". Each is a clause of its own. Tested by tests/events/circumstances_test.cpp.
#include <algorithm>

#include "clause_finder.hpp"

namespace chronograph::events {

/// Adds a clause for each day or place that goes on behind the last clause.
void ClauseFinder::read_gaps() {
    const auto first = static_cast<std::uint32_t>(clauses_.size() - 1);
    while (auto gap = gap_at(clauses_.back(), clauses_.back().end)) {
        gap->governor = first;
        clauses_.push_back(std::move(*gap));
    }
}

/// What goes on at `at`, without its verb, as a clause: a comma or conjunction, another object or
/// destination, and its day or its place. Nothing where the clause has neither itself, or a verb follows: "on
/// Monday and X on Tuesday said".
std::optional<Clause> ClauseFinder::gap_at(const Clause& clause, std::uint32_t at) const {
    const bool placed = tells_where(clause.complements);
    if ((clause.times.empty() && !placed) || !(is(at, Kind::comma) || is(at, Kind::coordinator))) return {};
    ++at;
    if (is(at, Kind::coordinator)) ++at;
    Clause gap = clause;
    gap.link = Link::coordinate;
    gap.opener = kNone;
    gap.shares_subject = true;
    if (!replace_target(gap, at)) return {};
    const std::size_t own = gap.complements.size();
    while (is(at, Kind::preposition) && is(at + 1, Kind::noun)) {
        const auto preposition = parse_.phrases[at].head;
        auto members = list_from(source_, parse_, at + 1, at);
        gap.complements.push_back({preposition, std::move(members)});
    }
    const bool dated = is(at, Kind::time) || (is(at, Kind::preposition) && is(at + 1, Kind::time));
    if (dated && is(at, Kind::preposition)) ++at;
    const auto told = std::span<const Complement>(gap.complements).subspan(own);
    if (!dated && !(placed && tells_where(told))) return {};
    gap.times.clear();
    for (; is(at, Kind::time); ++at) {
        gap.times.push_back(parse_.phrases[at].time);
        if (is_dash(at + 1) && is(at + 2, Kind::time)) ++at;  // "April 5-7"
    }
    if (is(at, Kind::verb)) return {};
    gap.end = at;
    return gap;
}

/// "in Rome": a place behind a preposition of place.
bool ClauseFinder::tells_where(std::span<const Complement> complements) const {
    return std::ranges::any_of(complements, [&](const Complement& complement) {
        const auto mention = parse_.mention_at(parse_.phrases[complement.noun_phrases.front()].head);
        return source_.does(complement.preposition, rules::Function::place) && mention != kNone &&
               entity_is(source_, source_.annotations.mentions[mention].entity, "place");
    });
}

/// Puts the noun phrases at `at` where the clause has its own: behind the same preposition, or in place of
/// its objects, or else behind its last preposition; and moves on behind them.
bool ClauseFinder::replace_target(Clause& gap, std::uint32_t& at) const {
    const auto& complements = gap.complements;
    auto target = complements.end();
    if (is(at, Kind::preposition)) {
        const auto word = source_.word(parse_.phrases[at].head);
        target = std::ranges::find_if(
            complements, [&](const Complement& c) { return source_.word(c.preposition) == word; });
        if (target == complements.end()) return false;
        ++at;
    } else if (gap.objects.empty()) {
        if (complements.empty()) return false;
        target = complements.end() - 1;
    } else {  // "had a call with A on Monday | and B on Tuesday": a name stands for a name
        const auto is_name = [&](std::uint32_t phrase) {
            return parse_.mention_at(parse_.phrases[phrase].head) != kNone;
        };
        if (is(at, Kind::noun) && is_name(at) && std::ranges::none_of(gap.objects, is_name))
            target = std::ranges::find_if(
                complements, [&](const Complement& c) { return is_name(c.noun_phrases.front()); });
    }
    if (!is(at, Kind::noun)) return false;
    auto members = list_from(source_, parse_, at, at, true);
    if (target == complements.end()) {
        gap.objects = std::move(members);
        gap.complements.clear();
    } else {  // "held talks | with A on Monday | and with B on Tuesday"
        gap.complements = {{target->preposition, std::move(members)}};
    }
    return true;
}

}  // namespace chronograph::events
