// Entry points: passes(), select(). Tested by tests/graph/query_test.cpp.
#include "filter.hpp"

#include <algorithm>

namespace chronograph::graph {

namespace {

template <class Value>
bool holds(const std::vector<Value>& wanted, const auto& value) {
    return std::ranges::find(wanted, value) != wanted.end();
}

/// The entity itself, or the country it belongs to, is one of them.
bool is_of(const model::Knowledge& knowledge, const std::vector<std::string>& countries,
           const std::string& id) {
    if (holds(countries, id)) return true;
    const auto* entity = knowledge.find(id);
    return entity != nullptr && holds(countries, entity->country);
}

bool passes_parties(const model::Event& event, const Filter& filter) {
    return filter.who.empty() || std::ranges::any_of(event.participants, [&](const auto& party) {
               return holds(filter.who, party.id);
           });
}

bool passes_countries(const model::Knowledge& knowledge, const model::Event& event, const Filter& filter) {
    if (filter.countries.empty()) return true;
    if (event.place && is_of(knowledge, filter.countries, event.place->id)) return true;
    return std::ranges::any_of(
        event.participants, [&](const auto& party) { return is_of(knowledge, filter.countries, party.id); });
}

/// Undated events pass only where no bound is asked for.
bool passes_dates(const model::Event& event, const Filter& filter) {
    if (!filter.since && !filter.until) return true;
    if (!event.date) return false;
    return (!filter.since || event.date->end > *filter.since) &&
           (!filter.until || event.date->begin <= *filter.until);
}

}  // namespace

bool passes(const model::Knowledge& knowledge, const model::Event& event, const Filter& filter) {
    return (filter.types.empty() || holds(filter.types, event.type)) &&
           (filter.statuses.empty() || holds(filter.statuses, event.status)) && passes_dates(event, filter) &&
           passes_parties(event, filter) && passes_countries(knowledge, event, filter);
}

std::vector<std::uint32_t> select(const model::Knowledge& knowledge, const Filter& filter) {
    std::vector<std::uint32_t> selected;
    for (std::uint32_t i = 0; i < knowledge.events.size(); ++i) {
        if (passes(knowledge, knowledge.events[i], filter)) selected.push_back(i);
    }
    return selected;
}

}  // namespace chronograph::graph
