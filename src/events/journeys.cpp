// Entry points: goes_to(), meets_host() and the others: what a journey and what is told of it have to do with
// each other. Tested by tests/events/circumstances_test.cpp.
#include <algorithm>

#include "journeys.hpp"

namespace chronograph::events {

bool meets_host(const Source& source, const Occasion& journey, const Occasion& occasion) {
    const auto& entities = source.annotations.entities;
    if (!journey.place || !journey.date || is_past_telling(occasion)) return false;
    const auto& there = entities[*journey.place];
    const auto country = there.country ? there.country : there.listed;
    return country && std::ranges::any_of(occasion.parties, [&](const Party& party) {
               return entities[party.entity].country == country &&
                      entity_is(source, party.entity, "person") &&
                      std::ranges::find(journey.parties, party.entity, &Party::entity) ==
                          journey.parties.end();
           });
}

bool is_still_on(const Source& source, const Occasion& journey, const Occasion& occasion) {
    const auto today = source.document.info.date;
    if (!today || journey.status != model::Status::happened || !journey.date ||
        occasion.status != model::Status::planned || journey.date->begin > *today)
        return false;
    // "arrived in Oslo on Tuesday. On Thursday she will meet X"
    const bool stays =
        journey.date->is_one_day() && occasion.date && is_during(*journey.date, *occasion.date);
    return journey.date->end > *today + 1 || stays;
}

bool is_country_of(const Source& source, const Occasion& journey, const Occasion& occasion) {
    return journey.place && occasion.place && lies_in(source, *journey.place, *occasion.place);
}

bool is_during(const model::DateRange& journey, const model::DateRange& date) {
    constexpr int kStay = 2;  // days
    if (journey.overlaps(date)) return true;
    return journey.is_one_day() && date.begin >= journey.end && date.end <= journey.end + kStay;
}

bool goes_to(const Source& source, const Occasion& visit, std::uint32_t place) {
    const auto reaches = [&](std::uint32_t stop) {
        return stop == place || lies_in(source, place, stop) || may_stand_in(source, place, stop);
    };
    if (visit.stops.size() > 1) return std::ranges::any_of(visit.stops, reaches);
    return !visit.place || reaches(*visit.place);
}

}  // namespace chronograph::events
