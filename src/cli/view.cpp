// Entry points: load_knowledge(), make_filter(), find_or_say(). Tested by tests/cli.
#include "view.hpp"

#include <CLI/CLI.hpp>
#include <cstdio>
#include <filesystem>
#include <iostream>
#include <iterator>

#include "chronograph/base/error.hpp"
#include "chronograph/model/record_json.hpp"
#include "chronograph/resolve/resolve.hpp"
#include "chronograph/rules/rule_set.hpp"
#include "chronograph/text/reader.hpp"
#include "corpus.hpp"

namespace chronograph::cli {

namespace fs = std::filesystem;

namespace {

std::vector<model::Record> parse_records(std::string_view lines, const std::string& file) {
    std::vector<model::Record> records;
    std::size_t number = 0;
    while (!lines.empty()) {
        const auto end = std::min(lines.find('\n'), lines.size());
        ++number;
        if (end > 0) records.push_back(model::parse_record(lines.substr(0, end), file, number));
        lines.remove_prefix(std::min(end + 1, lines.size()));
    }
    return records;
}

std::string read_source(const std::string& from, std::string& file) {
    if (from == "-") {
        file = "standard input";
        return {std::istreambuf_iterator<char>(std::cin), std::istreambuf_iterator<char>()};
    }
    file = fs::is_directory(from) ? (fs::path(from) / "records.jsonl").generic_string() : from;
    if (!fs::exists(file)) {
        throw base::Error(file, "not there; make it with `chronograph build ARTICLES -o " + from +
                                    "`, or name another with --from");
    }
    return text::read_bytes(file);
}

std::optional<model::Day> parse_bound(const std::string& text, bool last) {
    if (text.empty()) return {};
    const auto range = model::parse_edtf(text);
    if (!range)
        throw base::Error(last ? "--until " + text : "--since " + text,
                          "not a date; write YYYY, YYYY-MM or YYYY-MM-DD");
    return last ? range->end - 1 : range->begin;
}

/// Replaces names by ids; false after saying which one is unknown.
bool find_all(const model::Knowledge& knowledge, const Aliases& aliases,
              const std::vector<std::string>& names, std::vector<std::string>& ids) {
    bool known = true;
    for (const auto& name : names) {
        const auto* entity = find_or_say(knowledge, aliases, name);
        known = known && entity != nullptr;
        if (entity != nullptr) ids.push_back(entity->id);
    }
    return known;
}

}  // namespace

void declare_from(CLI::App& app, ViewOptions& options) {
    app.add_option("--from", options.from, "A folder that `build` wrote, a records file, or -")
        ->type_name("PATH")
        ->capture_default_str();
    declare_rules(app, options.rules);
}

void declare_filter(CLI::App& app, ViewOptions& options) {
    app.add_option("--type", options.types, "Only events of these types: meeting, summit, call, visit, talks")
        ->delimiter(',');
    app.add_option("--status", options.statuses, "Only events of these statuses")
        ->delimiter(',')
        ->check(CLI::IsMember({"happened", "planned", "proposed", "denied"}));
    app.add_option("--since", options.since, "Only events on or after this day (or month, or year)")
        ->type_name("DATE");
    app.add_option("--until", options.until, "Only events on or before it")->type_name("DATE");
}

void declare_parties(CLI::App& app, ViewOptions& options) {
    app.add_option("--who", options.who, "Only events with one of these people or bodies")->delimiter(',');
    app.add_option("--country", options.countries, "Only events with, or in, one of these countries")
        ->delimiter(',');
}

model::Knowledge load_knowledge(const ViewOptions& options) {
    std::string file;
    const std::string lines = read_source(options.from, file);
    return resolve::resolve(parse_records(lines, file));
}

Aliases load_aliases(const ViewOptions& options) {
    Aliases aliases;
    const auto rules = load_pack(options.rules);
    const auto& gazetteer = rules.gazetteer;
    for (const auto& alias : gazetteer.aliases)
        aliases.emplace_back(gazetteer.entities[alias.entity].id, alias.text);
    return aliases;
}

const model::Entity* find_or_say(const model::Knowledge& knowledge, const Aliases& aliases,
                                 const std::string& name) {
    const auto match = graph::find_entity(knowledge, name, aliases);
    if (match.entity != nullptr) return match.entity;
    std::string nearest;
    for (const auto& candidate : match.nearest) nearest += (nearest.empty() ? "" : ", ") + candidate;
    std::fprintf(stderr, "chronograph: nobody known as '%s' in %zu articles%s%s\n", name.c_str(),
                 knowledge.documents.size(), nearest.empty() ? "" : "; nearest: ", nearest.c_str());
    return nullptr;
}

std::optional<graph::Filter> make_filter(const model::Knowledge& knowledge, const ViewOptions& options) {
    graph::Filter filter;
    filter.types = options.types;
    for (const auto& status : options.statuses) filter.statuses.push_back(*model::parse_status(status));
    filter.since = parse_bound(options.since, false);
    filter.until = parse_bound(options.until, true);
    if (options.who.empty() && options.countries.empty()) return filter;
    const auto aliases = load_aliases(options);
    const bool who = find_all(knowledge, aliases, options.who, filter.who);
    const bool countries = find_all(knowledge, aliases, options.countries, filter.countries);
    if (!who || !countries) return {};
    return filter;
}

}  // namespace chronograph::cli
