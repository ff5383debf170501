// Entry points: Gazetteer::find, holder. Tested by tests/rules/gazetteer_test.cpp.
#include "chronograph/rules/gazetteer.hpp"

#include <algorithm>
#include <tuple>

namespace chronograph::rules {

std::optional<EntityId> Gazetteer::find(std::string_view id) const {
    const auto found = by_id.find(id);
    if (found == by_id.end()) return {};
    return found->second;
}

std::optional<OfficeId> Gazetteer::find_office(std::string_view id) const {
    const auto found = std::ranges::find(offices, id, &Office::id);
    if (found == offices.end()) return {};
    return static_cast<OfficeId>(found - offices.begin());
}

std::optional<EntityId> Gazetteer::holder(OfficeId office, EntityId of, model::Day day) const {
    const auto key = [](const Holding& holding) { return std::tuple(holding.office, holding.of); };
    const std::tuple wanted(office, of);
    std::optional<EntityId> found;
    for (auto at = std::ranges::lower_bound(holdings, wanted, {}, key);
         at != holdings.end() && key(*at) == wanted; ++at) {
        const Holding& holding = *at;
        if (day < holding.from || day >= holding.until) continue;
        if (found && *found != holding.person) return {};
        found = holding.person;
    }
    return found;
}

}  // namespace chronograph::rules
