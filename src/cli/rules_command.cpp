// Entry point: declare_rules_command(): `chronograph rules check|test|list`.
#include <CLI/CLI.hpp>
#include <cstdio>
#include <memory>

#include "chronograph/cli/run.hpp"
#include "chronograph/events/examples.hpp"
#include "commands.hpp"
#include "corpus.hpp"
#include "rows.hpp"

namespace chronograph::cli {

namespace {

struct RulesOptions {
    std::vector<std::string> folders;
    std::string only;
    std::string format = "table";
};

int check(const RulesOptions& options) {
    const auto loaded = rules::load_rules(pack_folders(options.folders));
    const bool faulty = print(loaded.diagnostics);
    std::printf("%zu frames, %zu patterns, %zu entities, %zu offices: %s\n", loaded.rules.frames.size(),
                loaded.rules.patterns.size(), loaded.rules.gazetteer.entities.size(),
                loaded.rules.gazetteer.offices.size(),
                loaded.diagnostics.empty()
                    ? "no faults"
                    : (std::to_string(loaded.diagnostics.size()) + " diagnostics").c_str());
    return faulty || !loaded.diagnostics.empty() ? kFindings : kFine;
}

int test(const RulesOptions& options) {
    const auto rules = load_pack(options.folders);
    const auto report = events::check_examples(rules, options.only);
    print(report.failures);
    std::printf("%zu examples, %zu counterexamples, %zu failed\n", report.examples, report.counterexamples,
                report.failures.size());
    return report.failures.empty() ? kFine : kFindings;
}

std::string place_of(const base::SourceLocation& at) {
    return at.file + ":" + std::to_string(at.line);
}

int list(const RulesOptions& options) {
    const auto pack = load_pack(options.folders);
    Rows rows{{"rule", "event", "kind", "examples", "at"}, {}};
    const auto examples = [&](const std::string& id) {
        return std::to_string(std::count_if(pack.examples.begin(), pack.examples.end(),
                                            [&](const auto& e) { return e.rule == id; }));
    };
    for (const auto& frame : pack.frames) {
        rows.rows.push_back({frame.id, pack.taxonomy.events[frame.event].name,
                             frame.is_verb ? "verb frame" : "noun frame", examples(frame.id),
                             place_of(frame.at)});
    }
    for (const auto& pattern : pack.patterns) {
        rows.rows.push_back({pattern.id, pack.taxonomy.events[pattern.event].name, "pattern",
                             examples(pattern.id), place_of(pattern.at)});
    }
    std::fputs(write_rows(rows, options.format).c_str(), stdout);
    return kFine;
}

void declare(CLI::App& app, const char* name, const char* summary, const char* example,
             int (*action)(const RulesOptions&), const std::shared_ptr<RulesOptions>& options,
             int& exit_status) {
    CLI::App* sub = app.add_subcommand(name, summary);
    declare_rules(*sub, options->folders);
    sub->footer(std::string("Example:\n  ") + example);
    sub->callback([=, &exit_status] { exit_status = action(*options); });
    if (action == test)
        sub->add_option("--only", options->only, "Only rules whose id starts so")->type_name("ID");
    if (action == list)
        sub->add_option("--format", options->format, "Format of the list")
            ->check(CLI::IsMember(row_formats()));
}

}  // namespace

void declare_rules_command(CLI::App& app, int& exit_status) {
    const auto options = std::make_shared<RulesOptions>();
    app.require_subcommand(1);
    declare(app, "check", "Load the pack and report every fault at its line and column",
            "chronograph rules check --rules my-rules", check, options, exit_status);
    declare(app, "test", "Run every rule's examples and counterexamples",
            "chronograph rules test --only meeting", test, options, exit_status);
    declare(app, "list", "The catalogue of rules", "chronograph rules list --format md", list, options,
            exit_status);
}

}  // namespace chronograph::cli
