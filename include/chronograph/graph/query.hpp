#pragma once
// What part of the knowledge a view shows: the filters all views share, and the names that people type.

#include <cstdint>
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

/// Somebody or something that can be asked for, whether or not a text names it (from the rule pack).
struct Listed {
    std::string id;
    std::string type;
    std::string name;
    std::vector<std::string> aliases;  ///< further names
};

/// What of a name to look among.
enum class Among : std::uint8_t { all, countries };

/// What a person typed: the one it fits, or the names to choose from.
struct NameMatch {
    std::string id;                    ///< of the one that fits; empty when none or several do
    std::string name;                  ///< its full name
    bool is_mentioned = true;          ///< the knowledge holds it, or those that fit; else only the list does
    bool is_ambiguous = false;         ///< several fit
    std::vector<std::string> nearest;  ///< those that fit, or nearly; best first, at most five
};

/// Finds "Putin", "the UK", "keir starmer": by id, full name, alias, last name; case, accents and "the"
/// ignored; first among what the knowledge holds, then in the list.   Cost: O(entities + listed).
[[nodiscard]] NameMatch find_entity(const model::Knowledge& knowledge, std::string_view name,
                                    const std::vector<Listed>& listed = {}, Among among = Among::all);

}  // namespace chronograph::graph
