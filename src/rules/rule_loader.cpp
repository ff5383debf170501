// Entry point: load_rules() of files. Sections are loaded in the order of kSections over all files, so that
// the order of files never matters. Tested by tests/rules/rule_loader_test.cpp.
#include <algorithm>
#include <array>
#include <span>

#include "load_context.hpp"
#include "rule_loader.hpp"

namespace chronograph::rules {

namespace {

/// Only checked here; Languages reads it before any rule is.
void check_language(LoadContext&, const YamlFile& file, const YamlNode& node) {
    if (!file.require_map(node, "language")) return;
    file.check_keys(node, {"standard", "telltales"});
    static_cast<void>(file.truth(node["standard"]));
    if (node["telltales"]) static_cast<void>(file.words(node["telltales"], "telltales"));
}

struct Section {
    std::string_view key;
    void (*load)(LoadContext&, const YamlFile&, const YamlNode&);
    bool is_fact = false;  ///< speaks no language: what there is, not how it is said
};

// A section may use what those above it have loaded.
constexpr std::array kSections{
    Section{"language", check_language},
    Section{"entities", load_entity_types, true},
    Section{"events", load_event_types, true},
    Section{"grammar", load_grammar},
    Section{"inflections", load_inflections},
    Section{"verbs", load_verbs},
    Section{"nouns", load_nouns},
    Section{"words", load_words},
    Section{"functions", load_functions},
    Section{"phrases", load_phrases},
    Section{"given_names", load_given_names},
    Section{"countries", load_countries, true},
    Section{"places", load_places, true},
    Section{"organisations", load_organisations, true},
    Section{"organisation_patterns", load_organisation_patterns, true},
    Section{"offices", load_offices, true},
    Section{"people", load_people, true},
    Section{"further_names", load_further_names},
    Section{"frames", load_frames},
    Section{"patterns", load_patterns},
    Section{"status", load_status},
    Section{"times", load_times},
};

void check_sections(const std::vector<YamlFile>& files) {
    for (const auto& file : files) {
        if (!file.root() || file.root().is_null()) continue;
        if (file.require_map(file.root(), "the file")) file.check_keys(file.root(), section_names());
    }
}

void load_section(LoadContext& context, std::span<const YamlFile> files, const Section& section) {
    for (const auto& file : files) {
        if (!file.root().is_map()) continue;
        const YamlNode& node = file.root()[section.key];
        if (node && !node.is_null()) section.load(context, file, node);
    }
}

}  // namespace

std::vector<std::string> section_names() {
    std::vector<std::string> names;
    names.reserve(std::size(kSections));
    for (const Section& section : kSections) names.emplace_back(section.key);
    return names;
}

LoadResult load_rules(const std::vector<RuleFile>& sources) {
    return load_files(sources, {});
}

LoadResult load_files(const std::vector<RuleFile>& own, const std::vector<RuleFile>& facts) {
    LoadResult result;
    std::vector<YamlFile> files;
    files.reserve(own.size() + facts.size());
    for (const auto& source : own) files.emplace_back(source.name, source.yaml, result.diagnostics);
    for (const auto& source : facts) files.emplace_back(source.name, source.yaml, result.diagnostics);
    check_sections(files);
    LoadContext context{result.rules, result.diagnostics, {}, {}, {}, {}, {}, {}};
    const std::span all(files);
    for (const Section& section : kSections)
        load_section(context, section.is_fact ? all : all.first(own.size()), section);
    finish_gazetteer(context);
    index_triggers(context);
    index_starts(context);
    index_future_forms(context);
    base::sort(result.diagnostics);
    return result;
}

}  // namespace chronograph::rules
