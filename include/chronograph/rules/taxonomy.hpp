#pragma once
// The types of entities and events a pack knows (rules/taxonomy.yaml).

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chronograph::rules {

using TypeId = std::uint16_t;  ///< index into one of Taxonomy's two lists
using RoleId = std::uint16_t;  ///< index into EventType::roles

struct EntityType {
    std::string name;
    std::optional<TypeId> is;  ///< the more general type
};

struct Role {
    std::string name;            ///< "participant", "host", "visitor", "place"
    std::vector<TypeId> except;  ///< types below those that it does not take
    std::vector<TypeId> types;   ///< entity types it takes, each with those below it
    int at_least = 0;            ///< an event with fewer is not built
};

struct EventType {
    std::string name;
    std::optional<TypeId> is;
    bool abstract = false;    ///< only groups others; no rule may give it
    bool symmetric = false;   ///< who met whom makes no difference
    bool remote = false;      ///< has no place: a call
    std::vector<Role> roles;  ///< own and inherited
    /// Types of which this one is the more particular, where two mentions of one occasion differ
    /// (`more_specific_than:`): a summit than a meeting, a meeting than talks.
    std::vector<TypeId> more_specific_than;
    int specificity = 0;  ///< length of the longest chain of types below it
};

class Taxonomy {
public:
    std::vector<EntityType> entities;
    std::vector<EventType> events;

    [[nodiscard]] std::optional<TypeId> find_entity(std::string_view name) const;
    [[nodiscard]] std::optional<TypeId> find_event(std::string_view name) const;
    /// True if `type` is `general` or below it.
    [[nodiscard]] bool entity_is(TypeId type, TypeId general) const;
    [[nodiscard]] std::optional<RoleId> find_role(TypeId event, std::string_view name) const;
};

}  // namespace chronograph::rules
