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
    /// So many of an event's parties are in it; of a symmetric type, whatever their role.
    std::size_t at_least = 0;
};

struct EventType {
    std::string name;
    std::optional<TypeId> is;
    TypeId root = 0;          ///< the topmost type above it; types of two roots never tell one occasion
    std::string pack;         ///< own or inherited; views show its events only when asked for; may be empty
    bool abstract = false;    ///< only groups others; no rule may give it
    bool symmetric = false;   ///< who met whom makes no difference
    bool remote = false;      ///< has no place: a call
    bool in_person = false;   ///< its parties meet; of talks nobody says whether
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
    /// True if the event type is `general` or below it.
    [[nodiscard]] bool event_is(TypeId type, TypeId general) const;
    /// True if two event types may tell one occasion: a meeting and a visit, but no meeting and a statement.
    [[nodiscard]] bool are_kin(TypeId a, TypeId b) const { return events[a].root == events[b].root; }
    /// True if `type` is the more particular one, directly or by way of others.
    [[nodiscard]] bool is_more_specific(TypeId type, TypeId than) const;
};

}  // namespace chronograph::rules
