// Entry points: load_view(), make_view(), make_filter(), find_or_say(). Tested by
// tests/commands/views.md.
#include "view.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>

#include "chronograph/base/error.hpp"
#include "chronograph/model/names.hpp"
#include "chronograph/model/record_json.hpp"
#include "chronograph/resolve/resolve.hpp"
#include "chronograph/text/reader.hpp"
#include "corpus.hpp"
#include "output.hpp"

namespace chronograph::cli {

namespace fs = std::filesystem;

namespace {

std::vector<model::Record> parse_records(std::string_view lines, const std::string& file) {
    std::vector<model::Record> records;
    for (std::size_t number = 1; !lines.empty(); ++number) {
        const auto end = std::min(lines.find('\n'), lines.size());
        if (end > 0) records.push_back(model::parse_record(lines.substr(0, end), file, number));
        lines.remove_prefix(std::min(end + 1, lines.size()));
    }
    return records;
}

/// The records file of a folder that `build` wrote, or the file itself.
fs::path records_file(const std::string& from) {
    const fs::path path(from);
    auto file = fs::is_directory(path) ? path / "records.jsonl" : path;
    if (fs::exists(file)) return file;
    throw base::Error(file.string(),
                      "not there; `chronograph build ARTICLES -o FOLDER` makes it, --from names another");
}

model::DateRange parse_bound(const std::string& option, const std::string& text) {
    const auto range = model::parse_edtf(text);
    if (!range) throw base::Error(option + " " + text, "not a date; write YYYY, YYYY-MM or YYYY-MM-DD");
    return *range;
}

/// Replaces names by ids; false after saying which one is unknown.
bool find_all(const View& view, const std::vector<std::string>& names, graph::Among among,
              std::vector<std::string>& ids) {
    bool known = true;
    for (const auto& name : names) {
        const auto match = find_or_say(view, name, among);
        known = known && match;
        if (match) ids.push_back(match->id);
    }
    return known;
}

std::string list_of(const std::vector<std::string>& names) {
    std::string text;
    for (const auto& name : names) text += (text.empty() ? "" : ", ") + name;
    return text;
}

/// Why a name fits no single one: "fits no name in 4 articles; nearest: Vladimir Putin".
std::string misfit(const graph::NameMatch& match, graph::Among among, const std::string& articles) {
    if (match.is_ambiguous)
        return std::string("fits several names") + (match.is_mentioned ? " in " : ", none of them in ") +
               articles + ": " + list_of(match.nearest);
    return (among == graph::Among::countries ? "fits no country" : "fits no name in " + articles) +
           (match.nearest.empty() ? "" : "; nearest: " + list_of(match.nearest));
}

/// The pack's entities with all their names.
std::vector<graph::Listed> list_entities(const rules::RuleSet& pack) {
    const auto& gazetteer = pack.gazetteer;
    std::vector<graph::Listed> listed;
    listed.reserve(gazetteer.entities.size());
    for (const auto& entity : gazetteer.entities)
        listed.push_back({entity.id, pack.taxonomy.entities[entity.type].name, entity.name, {}});
    for (const auto& alias : gazetteer.aliases) listed[alias.entity].aliases.push_back(alias.text);
    return listed;
}

rules::TypeId find_type(const rules::Taxonomy& taxonomy, const std::string& name) {
    if (const auto type = taxonomy.find_event(name)) return *type;
    std::vector<std::string> names;
    for (const auto& type : taxonomy.events) names.push_back(type.name);
    const auto nearest = base::nearest(name, names);
    throw base::Error("--type " + name, nearest.empty() ? "the rule pack has no such type"
                                                        : "no such type; did you mean '" + nearest + "'?");
}

/// The names of the types given and of those below them.
std::vector<std::string> with_types_below(const rules::Taxonomy& taxonomy,
                                          const std::vector<std::string>& types) {
    std::vector<std::string> names;
    for (const auto& name : types) {
        const auto general = find_type(taxonomy, name);
        for (std::size_t at = 0; at < taxonomy.events.size(); ++at) {
            const auto type = static_cast<rules::TypeId>(at);
            if (taxonomy.event_is(type, general)) names.push_back(taxonomy.events[type].name);
        }
    }
    return names;
}

/// The packs asked for by name or by one of their types.
std::vector<std::string> packs_shown(const rules::Taxonomy& taxonomy, const ViewOptions& options) {
    auto packs = options.rules.packs;
    for (const auto& name : options.types) packs.push_back(taxonomy.events[find_type(taxonomy, name)].pack);
    return packs;
}

/// Leaves out events of further packs that nobody asked for.
void keep_shown(const rules::Taxonomy& taxonomy, const std::vector<std::string>& packs,
                std::vector<model::Record>& records) {
    if (std::ranges::find(packs, kAllPacks) != packs.end()) return;
    const auto hidden = [&](const model::RecordEvent& event) {
        const auto type = taxonomy.find_event(event.type);
        if (!type || taxonomy.events[*type].pack.empty()) return false;
        return std::ranges::find(packs, taxonomy.events[*type].pack) == packs.end();
    };
    for (auto& record : records) std::erase_if(record.events, hidden);
}

}  // namespace

void declare_from(CLI::App& app, ViewOptions& options) {
    app.add_option("--from", options.from, "A folder that `build` wrote, a records file, or -")
        ->type_name("PATH")
        ->capture_default_str();
    declare_rules(app, options.rules);
}

void declare_filter(CLI::App& app, ViewOptions& options) {
    app.add_option(
           "--type", options.types,
           "Only events of these types and those below them, such as meeting,call; of further packs too")
        ->type_name("TYPE,...")
        ->delimiter(',')
        ->allow_extra_args(false);
    const auto statuses = model::status_names();
    app.add_option("--status", options.statuses, "Only events of these statuses")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->check(CLI::IsMember(std::vector<std::string>(statuses.begin(), statuses.end())));
    app.add_option("--since", options.since, "Only events on or after this day, month or year")
        ->type_name("DATE");
    app.add_option("--until", options.until, "Only events on or before it")->type_name("DATE");
}

void declare_parties(CLI::App& app, ViewOptions& options) {
    app.add_option("--who", options.who, "Only events with one of these people or bodies")
        ->type_name("NAME,...")
        ->delimiter(',')
        ->allow_extra_args(false);
    app.add_option("--country", options.countries, "Only events with or in one of these countries")
        ->type_name("NAME,...")
        ->delimiter(',')
        ->allow_extra_args(false);
}

std::vector<model::Record> load_records(const ViewOptions& options) {
    if (options.from == "-") return parse_records(read_standard_input(), "standard input");
    const auto file = records_file(options.from);
    return parse_records(text::read_bytes(file), file.string());
}

View load_view(const ViewOptions& options) {
    auto pack = load_pack(options.rules);
    const auto packs = packs_shown(pack.taxonomy, options);
    return make_view(std::move(pack), load_records(options), packs);
}

View make_view(rules::RuleSet pack, std::vector<model::Record> records,
               const std::vector<std::string>& packs) {
    View view{std::move(pack), {}, {}};
    keep_shown(view.pack.taxonomy, packs, records);
    view.knowledge = resolve::resolve(std::move(records), view.pack.taxonomy);
    view.listed = list_entities(view.pack);
    return view;
}

std::string articles(const model::Knowledge& knowledge) {
    const auto count = knowledge.documents.size();
    return std::to_string(count) + (count == 1 ? " article" : " articles");
}

std::optional<graph::NameMatch> find_or_say(const View& view, const std::string& name, graph::Among among) {
    auto match = graph::find_entity(view.knowledge, name, view.listed, among);
    if (!match.id.empty()) return match;
    say("chronograph: '" + name + "' " + misfit(match, among, articles(view.knowledge)));
    return {};
}

std::optional<graph::Filter> make_filter(const View& view, const ViewOptions& options) {
    graph::Filter filter;
    filter.types = with_types_below(view.pack.taxonomy, options.types);
    for (const auto& status : options.statuses) filter.statuses.push_back(*model::parse_status(status));
    if (!options.since.empty()) filter.since = parse_bound("--since", options.since).begin;
    if (!options.until.empty()) filter.until = parse_bound("--until", options.until).end - 1;
    const bool who = find_all(view, options.who, graph::Among::all, filter.who);
    const bool countries = find_all(view, options.countries, graph::Among::countries, filter.countries);
    if (!who || !countries) return {};
    return filter;
}

}  // namespace chronograph::cli
