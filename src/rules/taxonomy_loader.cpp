// Entry points: load_entity_types(), load_event_types(). Tested by tests/rules/rule_loader_test.cpp.
#include <algorithm>

#include "load_context.hpp"

namespace chronograph::rules {

namespace {

std::vector<std::string> names_of(const auto& types) {
    std::vector<std::string> names;
    names.reserve(types.size());
    for (const auto& type : types) names.push_back(type.name);
    return names;
}

/// The type named by `node`, or nothing after a report.
std::optional<TypeId> find_or_fault(const YamlFile& file, const YamlNode& node, const auto& types,
                                    const char* kind) {
    const std::string& name = node.scalar();
    const auto found = std::ranges::find_if(types, [&](const auto& type) { return type.name == name; });
    if (found != types.end()) return static_cast<TypeId>(found - types.begin());
    file.fault(node, "unknown " + std::string(kind) + " type '" + name + "'",
               did_you_mean(name, names_of(types)));
    return {};
}

bool is_cyclic(const auto& types, TypeId start) {
    std::size_t steps = 0;
    for (std::optional<TypeId> at = start; at; at = types[*at].is) {
        if (++steps > types.size()) return true;
    }
    return false;
}

void load_is(const YamlFile& file, const YamlNode& map, auto& types, TypeId id, const char* kind) {
    if (!map["is"]) return;
    types[id].is = find_or_fault(file, map["is"], types, kind);
    if (is_cyclic(types, id)) {
        file.fault(map["is"], "'" + types[id].name + "' is its own ancestor");
        types[id].is.reset();
    }
}

class EventTypeLoader {
public:
    EventTypeLoader(LoadContext& context, const YamlFile& file)
        : taxonomy_(context.rules.taxonomy), file_(file) {}

    void run(const YamlNode& node) {
        const auto first = static_cast<TypeId>(taxonomy_.events.size());
        for (const auto& entry : node.entries()) {
            taxonomy_.events.emplace_back();
            taxonomy_.events.back().name = entry.key.scalar();
        }
        TypeId id = first;
        for (const auto& entry : node.entries()) load_type(entry.value, id++);
        const TypeId end = id;
        for (id = first; id < end; ++id) inherit_roles(id);
        for (id = first; id < end; ++id) taxonomy_.events[id].specificity = depth(id, 0);
    }

private:
    void load_type(const YamlNode& map, TypeId id) {
        if (!map.is_map())
            return file_.fault(map, "an event type must be a map", "write `name: {is: contact}`");
        file_.check_keys(map, {"is", "pack", "abstract", "symmetric", "remote", "in_person",
                               "more_specific_than", "roles"});
        EventType& type = taxonomy_.events[id];
        load_is(file_, map, taxonomy_.events, id, "event");
        type.root = id;
        type.pack = map["pack"].scalar();
        type.abstract = file_.truth(map["abstract"]);
        type.symmetric = file_.truth(map["symmetric"]);
        type.remote = file_.truth(map["remote"]);
        type.in_person = file_.truth(map["in_person"]);
        for (const YamlNode& other : map["more_specific_than"].items()) {
            if (const auto found = find_or_fault(file_, other, taxonomy_.events, "event"))
                type.more_specific_than.push_back(*found);
        }
        if (map["roles"] && file_.require_map(map["roles"], "roles")) {
            for (const auto& role : map["roles"].entries()) load_role(role.key, role.value, type);
        }
    }

    void load_role(const YamlNode& name, const YamlNode& map, EventType& type) {
        if (!file_.require_map(map, name.scalar())) return;
        file_.check_keys(map, {"is", "except", "at_least"});
        Role role;
        role.name = name.scalar();
        role.at_least = static_cast<std::size_t>(std::max(0, map["at_least"].as_int(0)));
        for (const YamlNode& entity : map["is"].items()) {
            if (const auto found = find_or_fault(file_, entity, taxonomy_.entities, "entity"))
                role.types.push_back(*found);
        }
        for (const YamlNode& entity : map["except"].items()) {
            if (const auto found = find_or_fault(file_, entity, taxonomy_.entities, "entity"))
                role.except.push_back(*found);
        }
        if (role.types.empty())
            file_.fault(name, "role '" + role.name + "' takes no type of entity", "add `is: [person]`");
        type.roles.push_back(std::move(role));
    }

    /// A type has its ancestors' roles and marks.
    void inherit_roles(TypeId id) {
        EventType& type = taxonomy_.events[id];
        for (auto above = type.is; above; above = taxonomy_.events[*above].is) {
            const EventType& general = taxonomy_.events[*above];
            type.root = *above;
            if (type.pack.empty()) type.pack = general.pack;
            type.symmetric = type.symmetric || general.symmetric;
            type.remote = type.remote || general.remote;
            type.in_person = type.in_person || general.in_person;
            for (const auto& role : general.roles) {
                const bool own =
                    std::ranges::any_of(type.roles, [&](const Role& r) { return r.name == role.name; });
                if (!own) type.roles.push_back(role);
            }
        }
    }

    int depth(TypeId id, int guard) const {
        int deepest = 0;
        for (const auto below : taxonomy_.events[id].more_specific_than) {
            if (guard < 16) deepest = std::max(deepest, 1 + depth(below, guard + 1));
        }
        return deepest;
    }

    Taxonomy& taxonomy_;
    const YamlFile& file_;
};

}  // namespace

void load_entity_types(LoadContext& context, const YamlFile& file, const YamlNode& node) {
    if (!file.require_map(node, "entities")) return;
    auto& types = context.rules.taxonomy.entities;
    auto id = static_cast<TypeId>(types.size());
    for (const auto& entry : node.entries()) types.push_back({entry.key.scalar(), {}});
    for (const auto& entry : node.entries()) {
        if (entry.value.is_map()) {
            file.check_keys(entry.value, {"is"});
            load_is(file, entry.value, types, id, "entity");
        }
        ++id;
    }
}

void load_event_types(LoadContext& context, const YamlFile& file, const YamlNode& node) {
    if (file.require_map(node, "events")) EventTypeLoader(context, file).run(node);
}

}  // namespace chronograph::rules
