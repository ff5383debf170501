// Entry points: load_countries(), load_places(), load_organisations(), load_organisation_patterns().
// Tested by tests/rules/gazetteer_test.cpp.
#include "gazetteer_loader.hpp"

#include <algorithm>

#include "chronograph/base/utf8.hpp"
#include "chronograph/model/tokens.hpp"

namespace chronograph::rules {

namespace {

bool is_acronym(std::string_view text, const model::Tokens& tokens) {
    return tokens.size() == 1 && tokens.is(0, model::kAllCaps) && base::code_points(text) <= 6;
}

bool has_capital(const model::Tokens& tokens) {
    return std::ranges::any_of(tokens.bits, [](unsigned bits) { return (bits & model::kCapitalised) != 0; });
}

std::vector<std::uint64_t> words_of(const std::string& name) {
    const auto tokens = model::tokenize(name);
    std::vector<std::uint64_t> words;
    for (std::uint32_t i = 0; i < tokens.size(); ++i) {
        if (tokens.is(i, model::kLetters) && tokens.end[i] - tokens.begin[i] > 1)
            words.push_back(tokens.hash[i]);
    }
    return words;
}

/// Which kind of name wins where one phrase stands for several.
std::uint8_t rank_of(const Name& name, const Entity& entity) {
    if (name.kind == NameKind::last_name) return 0;
    if (name.kind == NameKind::demonym) return 3;
    if (name.kind == NameKind::capital || name.kind == NameKind::metonym) return 4;
    if (name.person) return 6;
    return entity.id.starts_with("country/") ? 5 : 2;
}

}  // namespace

EntityId GazetteerLoader::add(const std::string& id, const std::string& name, const char* type,
                              const YamlNode& node, bool may_exist) {
    const auto known = gazetteer_.by_id.find(id);
    if (known != gazetteer_.by_id.end()) {
        if (!may_exist)
            file_.fault(node, "'" + name + "' is listed twice",
                        "the other is at " + gazetteer_.entities[known->second].at.file + ":" +
                            std::to_string(gazetteer_.entities[known->second].at.line));
        return known->second;
    }
    const auto entity = static_cast<EntityId>(gazetteer_.entities.size());
    Entity made;
    made.id = id;
    made.name = name;
    made.at = file_.at(node);
    made.type = context_.rules.taxonomy.find_entity(type).value_or(0);
    if (type == std::string_view("person")) made.name_words = words_of(name);
    gazetteer_.entities.push_back(std::move(made));
    gazetteer_.by_id.emplace(id, entity);
    return entity;
}

void GazetteerLoader::add_name(std::string_view text, Name name) {
    if (text.starts_with("the ") || text.starts_with("The ")) {
        const std::string_view rest = text.substr(4);
        if (text.starts_with("the ")) text = rest;
    }
    const auto tokens = model::tokenize(text);
    name.all_caps = is_acronym(text, tokens);
    name.lower_case = !has_capital(tokens);
    if (name.kind == NameKind::name || name.kind == NameKind::last_name)
        gazetteer_.aliases.push_back({name.entity, std::string(text), name.kind});
    const auto& entity = gazetteer_.entities[name.entity];
    name.person = name.kind == NameKind::name &&
                  entity.type == context_.rules.taxonomy.find_entity("person").value_or(0);
    name.rank = rank_of(name, entity);
    const auto index = static_cast<std::uint32_t>(gazetteer_.names.size());
    gazetteer_.names.push_back(name);
    for (const auto& words : context_.compile(text)) {
        gazetteer_.name_phrases.add(words, index);
        if (name.lower_case) context_.small_names.insert(words.front());
    }
}

void GazetteerLoader::add_names(EntityId entity, const YamlNode& entry, Name prototype) {
    prototype.entity = entity;
    add_name(gazetteer_.entities[entity].name, prototype);
    if (!entry["aliases"]) return;
    prototype.alias = true;
    for (const auto& alias : file_.words(entry["aliases"], "aliases")) add_name(alias, prototype);
}

std::optional<EntityId> GazetteerLoader::country(const YamlNode& code) {
    const auto found = gazetteer_.countries.find(code.scalar());
    if (found != gazetteer_.countries.end()) return found->second;
    file_.fault(code, "unknown country '" + code.scalar() + "'",
                "an ISO 3166-1 code such as GB; quote \"NO\"");
    return {};
}

std::optional<EntityId> GazetteerLoader::country_or_body(const YamlNode& node) {
    const std::string& name = node.scalar();
    if (const auto found = gazetteer_.countries.find(name); found != gazetteer_.countries.end())
        return found->second;
    if (const auto body = gazetteer_.find("organisation/" + base::slug(name))) return body;
    const auto alias = std::ranges::find_if(gazetteer_.aliases, [&](const Alias& known) {
        return known.text == name && gazetteer_.entities[known.entity].id.starts_with("organisation/");
    });
    if (alias != gazetteer_.aliases.end()) return alias->entity;
    std::vector<std::string> names;
    for (const auto& entity : gazetteer_.entities) {
        if (entity.id.starts_with("organisation/")) names.push_back(entity.name);
    }
    file_.fault(node, "unknown country or organisation '" + name + "'", did_you_mean(name, names));
    return {};
}

std::string GazetteerLoader::text(const YamlNode& entry, const char* key, bool required) {
    const YamlNode& node = entry[key];
    if (node && node.is_scalar() && !node.scalar().empty()) return node.scalar();
    if (node && file_.require_scalar(node, key)) return {};
    if (!node && required) file_.fault(entry, "entry has no '" + std::string(key) + "'");
    return {};
}

void load_countries(LoadContext& context, const YamlFile& file, const YamlNode& node) {
    if (!file.require_sequence(node, "countries")) return;
    GazetteerLoader loader(context, file);
    for (const YamlNode& entry : node.items()) {
        if (!file.require_map(entry, "country")) continue;
        file.check_keys(entry, {"id", "name", "aliases", "demonyms", "capital", "stands_for"});
        const std::string code = loader.text(entry, "id", true), name = loader.text(entry, "name", true);
        if (code.empty() || name.empty()) continue;
        const EntityId country = loader.add("country/" + code, name, "country", entry);
        loader.gazetteer_.countries.emplace(code, country);
        loader.gazetteer_.entities[country].country = country;
        loader.add_names(country, entry);
        for (const auto& demonym :
             entry["demonyms"] ? file.words(entry["demonyms"], "demonyms") : std::vector<std::string>{}) {
            loader.add_name(demonym, {country, NameKind::demonym, true, false, {}});
        }
        std::vector<EntityId> seats;
        for (const auto& seat : entry["stands_for"] ? file.words(entry["stands_for"], "stands_for")
                                                    : std::vector<std::string>{}) {
            const EntityId building = loader.add("place/" + base::slug(seat), seat, "building", entry, true);
            loader.gazetteer_.entities[building].country = country;
            loader.add_name(seat, {building, NameKind::metonym, false, false, country});
            seats.push_back(building);
        }
        if (const std::string capital = loader.text(entry, "capital", false); !capital.empty()) {
            const EntityId city =
                loader.add("place/" + base::slug(capital), capital, "city", entry["capital"]);
            loader.gazetteer_.entities[city].country = country;
            loader.gazetteer_.entities[country].city = city;
            for (const EntityId seat : seats) loader.gazetteer_.entities[seat].city = city;
            loader.add_name(capital, {city, NameKind::capital, false, false, country});
        }
    }
}

void load_places(LoadContext& context, const YamlFile& file, const YamlNode& node) {
    if (!file.require_sequence(node, "places")) return;
    GazetteerLoader loader(context, file);
    auto& gazetteer = loader.gazetteer_;
    for (const YamlNode& entry : node.items()) {
        if (!file.require_map(entry, "place")) continue;
        file.check_keys(entry, {"name", "in", "kind", "city", "aliases"});
        const std::string name = loader.text(entry, "name", true), kind = loader.text(entry, "kind", false);
        if (name.empty()) continue;
        const auto country = entry["in"] ? loader.country(entry["in"]) : std::optional<EntityId>{};
        std::string id = "place/" + base::slug(name);
        const auto known = gazetteer.find(id);
        const bool capital = known && gazetteer.entities[*known].country == country && country;
        if (known && !capital && country) id += "-" + base::slug(gazetteer.entities[*country].id.substr(8));
        const EntityId place = loader.add(id, name, kind.empty() ? "place" : kind.c_str(), entry, capital);
        gazetteer.entities[place].country = country;
        if (entry["city"])
            gazetteer.entities[place].city = gazetteer.find("place/" + base::slug(entry["city"].scalar()));
        Name prototype;
        if (capital) prototype = {place, NameKind::capital, false, false, country};
        if (!capital) {
            loader.add_names(place, entry, prototype);
        } else if (entry["aliases"]) {
            prototype.alias = true;
            for (const auto& alias : file.words(entry["aliases"], "aliases"))
                loader.add_name(alias, prototype);
        }
    }
}

void load_organisations(LoadContext& context, const YamlFile& file, const YamlNode& node) {
    if (!file.require_sequence(node, "organisations")) return;
    GazetteerLoader loader(context, file);
    for (const YamlNode& entry : node.items()) {
        if (!file.require_map(entry, "organisation")) continue;
        file.check_keys(entry, {"name", "aliases", "kind", "in", "seat", "members"});
        const std::string name = loader.text(entry, "name", true);
        if (name.empty()) continue;
        const std::string kind = loader.text(entry, "kind", false);
        const bool own_type = context.rules.taxonomy.find_entity(kind).has_value();
        const EntityId body = loader.add("organisation/" + base::slug(name), name,
                                         own_type ? kind.c_str() : "organisation", entry);
        loader.add_names(body, entry);
        auto& entity = loader.gazetteer_.entities[body];
        if (entry["in"]) entity.country = loader.country(entry["in"]);
        for (const YamlNode& member : entry["members"].items()) {
            if (const auto country = loader.country(member)) entity.members.push_back(*country);
        }
    }
}

void load_organisation_patterns(LoadContext& context, const YamlFile& file, const YamlNode& node) {
    if (!file.require_sequence(node, "organisation_patterns")) return;
    GazetteerLoader loader(context, file);
    auto& gazetteer = loader.gazetteer_;
    const auto add = [&](const YamlNode& words, const char* key, const BodyName& body) {
        for (const auto& phrase : file.words(words, key)) {
            const auto index = static_cast<std::uint32_t>(gazetteer.body_names.size());
            gazetteer.body_names.push_back(body);
            for (const auto& compiled : context.compile(phrase)) gazetteer.body_phrases.add(compiled, index);
        }
    };
    for (const YamlNode& entry : node.items()) {
        if (!file.require_map(entry, "organisation pattern")) continue;
        file.check_keys(entry, {"name", "words", "short", "stands_for_country"});
        const std::string name = loader.text(entry, "name", true);
        const bool country = file.truth(entry["stands_for_country"]);
        if (entry["words"]) add(entry["words"], "words", {name, false, country});
        if (entry["short"]) add(entry["short"], "short", {name, true});
    }
}

}  // namespace chronograph::rules
