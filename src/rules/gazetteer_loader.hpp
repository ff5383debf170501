#pragma once
// What the loaders of entities share: ids, names, and the looking up of countries and bodies.

#include <optional>
#include <string>

#include "load_context.hpp"

namespace chronograph::rules {

class GazetteerLoader {
public:
    GazetteerLoader(LoadContext& context, const YamlFile& file)
        : context_(context), file_(file), gazetteer_(context.rules.gazetteer) {}

    /// A new entity under `id`, or the one that has it; the second with a fault unless `may_exist`.
    EntityId add(const std::string& id, const std::string& name, const char* type, const YamlNode& node,
                 bool may_exist = false);
    /// Enters a name with its alternatives; a leading "the" is dropped.
    void add_name(std::string_view text, Name name);
    /// `name` and `aliases` of an entry.
    void add_names(EntityId entity, const YamlNode& entry, Name prototype = {});
    /// The country of an ISO code, or nothing after a fault.
    std::optional<EntityId> country(const YamlNode& code);
    /// A country by code or an organisation by name.
    std::optional<EntityId> country_or_body(const YamlNode& node);
    /// The entry's text under `key`; empty after a fault if it must be there and is not.
    std::string text(const YamlNode& entry, const char* key, bool required);

    LoadContext& context_;
    const YamlFile& file_;
    Gazetteer& gazetteer_;
};

}  // namespace chronograph::rules
