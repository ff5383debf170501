// Entry points: add_stop(), is_stay_abroad(): the places of a journey. Tested by
// tests/events/circumstances_test.cpp.
#include <algorithm>

#include "candidate.hpp"

namespace chronograph::events {

namespace {

/// The country that every stop is or lies in, as an entity of the document.
[[nodiscard]] std::optional<std::uint32_t> common_country(const Source& source,
                                                          const std::vector<std::uint32_t>& stops) {
    const auto& entities = source.annotations.entities;
    const auto country = entities[stops.front()].country;
    if (!country) return {};
    const bool shared =
        std::ranges::all_of(stops, [&](std::uint32_t stop) { return entities[stop].country == country; });
    const auto named = std::ranges::find(entities, country, &annotate::LocalEntity::listed);
    if (!shared || named == entities.end()) return {};
    return static_cast<std::uint32_t>(named - entities.begin());
}

}  // namespace

bool lies_in(const Source& source, std::uint32_t part, std::uint32_t whole) {
    const auto& inner = source.annotations.entities[part];
    const auto& outer = source.annotations.entities[whole];
    return inner.country && outer.listed && *inner.country == *outer.listed;
}

namespace {

/// On a day or some days; who stays longer than a month lives there.
[[nodiscard]] bool is_for_days(const Source& source, const Candidate& candidate) {
    constexpr int kLongest = 31;
    const auto& time = source.annotations.times[*candidate.time];
    if (!time.range) return false;
    return time.range->begin == model::kEarliest || time.range->end - time.range->begin <= kLongest;
}

}  // namespace

bool same_stops(const Source& source, const std::vector<std::uint32_t>& one,
                const std::vector<std::uint32_t>& other) {
    return std::ranges::equal(one, other, [&](std::uint32_t a, std::uint32_t b) {
        return a == b || lies_in(source, a, b) || lies_in(source, b, a);
    });
}

bool is_stay_abroad(const Source& source, const Candidate& candidate, bool open) {
    if (!candidate.place && candidate.stops.empty()) return false;
    if (candidate.time ? !is_for_days(source, candidate) : !open || !candidate.place) return false;
    const auto& entities = source.annotations.entities;
    const auto country = [&](std::uint32_t at) {
        return entities[at].country ? entities[at].country : entities[at].listed;
    };
    if (!candidate.time && !country(*candidate.place)) return false;
    const auto at_home = [&](std::uint32_t at) {
        const auto there = country(at);
        return there && std::ranges::any_of(candidate.parties, [&](const Party& party) {
                   return entities[party.entity].country == there;
               });
    };
    return candidate.place ? !at_home(*candidate.place) : std::ranges::none_of(candidate.stops, at_home);
}

bool is_told_closer(const Context& context, const Complement& complement, std::uint32_t phrase) {
    const auto& phrases = complement.noun_phrases;
    return phrases.size() == 2 && phrase == phrases.back() && phrase == phrases.front() + 2 &&
           context.phrase(phrase - 1).kind == PhraseKind::comma &&
           place_of(context, phrases.front()).has_value();
}

bool may_stand_in(const Source& source, std::uint32_t building, std::uint32_t city) {
    const auto& entities = source.annotations.entities;
    if (!entity_is(source, building, "building") || !entity_is(source, city, "city")) return false;
    const auto listed = entities[building].listed;
    if (const auto own = listed ? source.rules.gazetteer.entities[*listed].city : std::nullopt)
        return own == entities[city].listed;
    return entities[building].country && entities[building].country == entities[city].country;
}

void add_stop(const Source& source, std::uint32_t place, Candidate& candidate) {
    auto& stops = candidate.stops;
    const bool country = entity_is(source, place, "country");
    const bool told = std::ranges::any_of(stops, [&](std::uint32_t stop) {  // "to Kyiv, Ukraine"
        const bool unknown = country && !source.annotations.entities[stop].country;
        return stop == place || unknown || lies_in(source, stop, place);
    });
    if (told) return;
    stops.push_back(place);
    if (stops.size() > 1) {
        candidate.place = common_country(source, stops);
    } else if (!candidate.place) {
        candidate.place = place;
    }
}

}  // namespace chronograph::events
