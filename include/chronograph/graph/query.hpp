#pragma once
// What part of the knowledge a view shows: the filters all views share.

#include <optional>
#include <string>
#include <vector>

#include "chronograph/model/knowledge.hpp"

namespace chronograph::graph {

/// Empty lists and absent days mean "all".
struct Filter {
    std::vector<std::string> who;        ///< entity ids, any of which takes part
    std::vector<std::string> countries;  ///< country ids: a participant, a participant's country or the place
    std::vector<std::string> types;      ///< event types
    std::vector<model::Status> statuses;
    std::optional<model::Day> since;  ///< the event may lie on or after it
    std::optional<model::Day> until;  ///< the event may lie before or on it
};

/// Indexes into `knowledge.events` that pass, in their order.   Cost: O(events).
[[nodiscard]] std::vector<std::uint32_t> select(const model::Knowledge& knowledge, const Filter& filter);

/// An entity found by what a person types, or the nearest names when none or several fit.
struct NameMatch {
    const model::Entity* entity = nullptr;
    std::vector<std::string> nearest;  ///< names, best first, at most five; only when `entity` is null
};

/// Finds "Putin", "the UK", "keir starmer": by id, full name, last name, alias; case, accents and "the"
/// ignored. `aliases` are further names by entity id (from the rule pack); may be empty.   Cost: O(entities).
[[nodiscard]] NameMatch find_entity(const model::Knowledge& knowledge, std::string_view name,
                                    const std::vector<std::pair<std::string, std::string>>& aliases = {});

}  // namespace chronograph::graph
