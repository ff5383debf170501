// Entry point: write_schema(). The fixed parts stand in schema_*.cpp; here are the names that the loaders and
// the pack know. Tested by tests/rules/schema_test.cpp.
#include "chronograph/rules/schema.hpp"

#include <array>
#include <nlohmann/json.hpp>
#include <set>

#include "load_context.hpp"
#include "schema_text.hpp"

namespace chronograph::rules {

namespace {

using Json = nlohmann::ordered_json;
using Names = std::set<std::string>;

Json one_of(const Names& names) {
    return names.empty() ? Json{{"type", "string"}} : Json{{"enum", names}};
}

Json one_of(const std::vector<std::string>& names) {
    return one_of(Names(names.begin(), names.end()));
}

Names names_of(const auto& types) {
    Names names;
    for (const auto& type : types) names.insert(type.name);
    return names;
}

Names concrete_events(const Taxonomy& taxonomy) {
    Names names;
    for (const auto& type : taxonomy.events) {
        if (!type.abstract) names.insert(type.name);
    }
    return names;
}

Names role_names(const Taxonomy& taxonomy) {
    Names names;
    for (const auto& type : taxonomy.events) names.merge(names_of(type.roles));
    return names;
}

Names with(Names names, std::initializer_list<const char*> more) {
    names.insert(more.begin(), more.end());
    return names;
}

Names prepositions(const RuleSet& rules) {
    Names names;
    for (WordId word = 0; word < rules.lexicon.size(); ++word) {
        if ((rules.classes(word) & (kPreposition | kTo)) != 0) names.insert(rules.vocabulary.text(word));
    }
    return names;
}

Names statuses() {
    Names names;
    for (const auto status :
         {model::Status::happened, model::Status::planned, model::Status::proposed, model::Status::denied})
        names.emplace(model::to_string(status));
    return names;
}

Json pack_definitions(const RuleSet& rules, const std::vector<const RuleSet*>& others) {
    const auto& taxonomy = rules.taxonomy;
    Names offices, lists;
    for (const auto& office : rules.gazetteer.offices) offices.insert(office.id);
    Names slots = with(prepositions(rules), {"subject", "object", "possessor"});
    for (const auto& list : rules.phrases) lists.insert(list.first);
    for (const RuleSet* other : others) {
        slots.merge(prepositions(*other));
        for (const auto& list : other->phrases) lists.insert(list.first);
    }
    const Names roles = role_names(taxonomy);
    return {{"event", one_of(concrete_events(taxonomy))},
            {"any_event", one_of(names_of(taxonomy.events))},
            {"entity", one_of(names_of(taxonomy.entities))},
            {"role", one_of(roles)},
            {"slot", one_of(slots)},
            {"gives_key", one_of(with(roles, {"type", "status", "date", "place"}))},
            {"status", one_of(statuses())},
            {"office", one_of(offices)},
            {"phrase_list", one_of(lists)},
            {"word_class", one_of(word_class_names())},
            {"function", one_of(function_names())},
            {"time_field", one_of(time_field_names())},
            {"time_operator", one_of(time_operator_names())}};
}

/// The definition of a section: its own name, unless that is taken by something else.
std::string definition_of(const std::string& section) {
    if (section == "words") return "word_lists";
    return section == "status" ? "statuses" : section;
}

Json sections() {
    Json properties;
    for (const auto& section : section_names())
        properties[section] = {{"$ref", "#/$defs/" + definition_of(section)}};
    return properties;
}

}  // namespace

std::string write_schema(const RuleSet& rules, const std::vector<const RuleSet*>& others) {
    Json schema{{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                {"title", "A rule file of chronograph"},
                {"type", {"object", "null"}},
                {"additionalProperties", false},
                {"properties", sections()},
                {"$defs", pack_definitions(rules, others)}};
    for (const auto text : {kEventSchema, kNameSchema, kLanguageSchema, kTimeSchema})
        schema["$defs"].update(Json::parse(text));
    return schema.dump(2) + "\n";
}

}  // namespace chronograph::rules
