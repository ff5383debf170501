// Entry point: collect_entities(). Tested by tests/resolve/entities_test.cpp.
#include "entities.hpp"

#include <algorithm>
#include <map>
#include <string>

#include "votes.hpp"

namespace chronograph::resolve {

namespace {

/// What the documents say of one id.
struct Claims {
    Votes<std::string> types, names, countries;
    std::uint32_t documents = 0;
};

using ClaimsById = std::map<std::string, Claims, std::less<>>;

/// A party or place that its record forgot to list as an entity; its id begins with its type.
void claim_unlisted(ClaimsById& claims, const std::string& id, const std::string& name) {
    auto& claim = claims[id];
    if (claim.names.empty()) claim.names.add(name, 0);
    if (claim.types.empty()) claim.types.add(id.substr(0, id.find('/')), 0);
}

void claim(ClaimsById& claims, const model::Record& record) {
    for (const auto& entity : record.entities) {
        auto& claim = claims[entity.id];
        claim.types.add(entity.type);
        claim.names.add(entity.name);
        if (!entity.country.empty()) claim.countries.add(entity.country);
        ++claim.documents;
    }
    for (const auto& event : record.events) {
        for (const auto& party : event.participants) claim_unlisted(claims, party.id, party.name);
        if (event.place) claim_unlisted(claims, event.place->id, event.place->name);
    }
}

}  // namespace

EntityIndex Entities::index(std::string_view id) const {
    const auto found = std::ranges::lower_bound(list, id, {}, &model::Entity::id);
    return static_cast<EntityIndex>(found - list.begin());
}

Entities collect_entities(const std::vector<model::Record>& records) {
    ClaimsById claims;
    for (const auto& record : records) claim(claims, record);
    Entities entities;
    for (const auto& [id, claim] : claims) {
        entities.list.push_back({id, claim.types.winner(), claim.names.winner(),
                                 claim.countries.empty() ? "" : claim.countries.winner(), claim.documents});
    }
    for (const auto& entity : entities.list) {
        const bool known = !entity.country.empty() && claims.contains(entity.country);
        entities.country.push_back(known ? std::optional(entities.index(entity.country)) : std::nullopt);
    }
    return entities;
}

}  // namespace chronograph::resolve
