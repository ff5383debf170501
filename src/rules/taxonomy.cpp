// Entry point: Taxonomy. Tested by tests/rules/rule_loader_test.cpp.
#include "chronograph/rules/taxonomy.hpp"

#include <algorithm>

namespace chronograph::rules {

namespace {

std::optional<TypeId> find(const auto& types, std::string_view name) {
    const auto found =
        std::ranges::find(types, name, [](const auto& type) -> const std::string& { return type.name; });
    if (found == types.end()) return {};
    return static_cast<TypeId>(found - types.begin());
}

bool is_below(const auto& types, TypeId type, TypeId general) {
    for (std::optional<TypeId> at = type; at; at = types[*at].is) {
        if (*at == general) return true;
    }
    return false;
}

}  // namespace

std::optional<TypeId> Taxonomy::find_entity(std::string_view name) const {
    return find(entities, name);
}
std::optional<TypeId> Taxonomy::find_event(std::string_view name) const {
    return find(events, name);
}
bool Taxonomy::entity_is(TypeId type, TypeId general) const {
    return is_below(entities, type, general);
}
bool Taxonomy::event_is(TypeId type, TypeId general) const {
    return is_below(events, type, general);
}
bool Taxonomy::is_more_specific(TypeId type, TypeId than) const {
    return std::ranges::any_of(events[type].more_specific_than, [&](TypeId general) {
        const bool below = events[general].specificity < events[type].specificity;  // so cycles end
        return general == than || (below && is_more_specific(general, than));
    });
}
std::optional<RoleId> Taxonomy::find_role(TypeId event, std::string_view name) const {
    const auto& roles = events[event].roles;
    const auto found = std::ranges::find(roles, name, &Role::name);
    if (found == roles.end()) return {};
    return static_cast<RoleId>(found - roles.begin());
}

}  // namespace chronograph::rules
