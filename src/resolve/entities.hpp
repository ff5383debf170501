#pragma once
// Who and what the records speak of, as one list; the first step of resolve().

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "chronograph/model/knowledge.hpp"
#include "chronograph/model/record.hpp"

namespace chronograph::resolve {

using EntityIndex = std::uint32_t;  ///< index into Entities::list

/// Every entity, with the country it belongs to as an index.
struct Entities {
    std::vector<model::Entity> list;                  ///< sorted by id
    std::vector<std::optional<EntityIndex>> country;  ///< parallel to `list`; nothing when unknown

    /// Requires: an id that the records mention.   Cost: O(log entities).
    [[nodiscard]] EntityIndex index(std::string_view id) const;
    /// True if `part` belongs to the country `whole`: a person to theirs, a city to its.
    [[nodiscard]] bool belongs(EntityIndex part, EntityIndex whole) const { return country[part] == whole; }
};

/// Collects what all records say of each id: the name and country that most documents give.
/// Cost: O(n log n) in entities mentioned.
[[nodiscard]] Entities collect_entities(const std::vector<model::Record>& records);

/// Gives people whom a document knows by last name only the id of the one full name that fits, where a party
/// in common bears it out. Changes ids and names in place.   Cost: O(n log n) in participants.
void join_last_names(std::vector<model::Record>& records);

}  // namespace chronograph::resolve
