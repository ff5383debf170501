// Entry point: declare_rules_command(): `chronograph rules check|list|test`. Tested by
// tests/commands/rules.md.
#include <CLI/CLI.hpp>
#include <array>
#include <map>
#include <memory>

#include "chronograph/cli/run.hpp"
#include "chronograph/events/examples.hpp"
#include "commands.hpp"
#include "corpus.hpp"
#include "output.hpp"
#include "rows.hpp"

namespace chronograph::cli {

namespace {

struct RulesOptions {
    std::vector<std::string> folders;
    std::string only;
    std::string format = "table";
};

ExitStatus check(const RulesOptions& options) {
    const auto [pack, diagnostics] = rules::load_rules(pack_folders(options.folders));
    print(diagnostics);
    const auto faults = diagnostics.size();
    print_out(std::to_string(pack.frames.size()) + " frames, " + std::to_string(pack.patterns.size()) +
              " patterns, " + std::to_string(pack.gazetteer.entities.size()) + " entities, " +
              std::to_string(pack.gazetteer.offices.size()) + " offices: " +
              (faults == 0 ? "no faults" : std::to_string(faults) + (faults == 1 ? " fault" : " faults")) +
              "\n");
    return faults == 0 ? kFine : kFindings;
}

ExitStatus test(const RulesOptions& options) {
    const auto report = events::check_examples(load_pack(options.folders), options.only);
    print(report.failures);
    print_out(std::to_string(report.examples) + " examples, " + std::to_string(report.counterexamples) +
              " counterexamples, " + std::to_string(report.failures.size()) + " failed\n");
    return report.failures.empty() ? kFine : kFindings;
}

std::string place_of(const base::SourceLocation& at) {
    return at.file + ":" + std::to_string(at.line);
}

/// How many examples and counterexamples each rule has.
std::map<std::string, std::size_t> count_examples(const rules::RuleSet& pack) {
    std::map<std::string, std::size_t> counts;
    for (const auto& example : pack.examples) ++counts[example.rule];
    return counts;
}

ExitStatus list(const RulesOptions& options) {
    const auto pack = load_pack(options.folders);
    auto examples = count_examples(pack);
    Rows rows{{{"rule"}, {"event"}, {"kind"}, {.name = "examples", .is_number = true}, {"at"}}, {}};
    const auto add = [&](const auto& rule, const char* kind) {
        rows.rows.push_back({rule.id, pack.taxonomy.events[rule.event].name, kind,
                             std::to_string(examples[rule.id]), place_of(rule.at)});
    };
    for (const auto& frame : pack.frames) add(frame, frame.is_verb ? "verb frame" : "noun frame");
    for (const auto& pattern : pack.patterns) add(pattern, "pattern");
    print_out(write_rows(rows, options.format));
    return kFine;
}

struct Action {
    const char* name;
    const char* summary;
    const char* example;
    ExitStatus (*run)(const RulesOptions&);
    void (*declare_more)(CLI::App&, RulesOptions&);
};

void declare_nothing(CLI::App&, RulesOptions&) {}

void declare_only(CLI::App& app, RulesOptions& options) {
    app.add_option("--only", options.only, "Only rules whose id starts so")->type_name("ID");
}

void declare_format(CLI::App& app, RulesOptions& options) {
    app.add_option("--format", options.format, "Format of the list")
        ->check(CLI::IsMember(row_formats()))
        ->capture_default_str();
}

constexpr std::array kActions{
    Action{"check", "Load the pack and report every fault at its line and column",
           "chronograph rules check --rules my-rules", check, declare_nothing},
    Action{"list", "The catalogue of rules", "chronograph rules list --format md", list, declare_format},
    Action{"test", "Run every rule's examples and counterexamples", "chronograph rules test --only meeting",
           test, declare_only},
};

}  // namespace

void declare_rules_command(CLI::App& app, int& exit_status) {
    const auto options = std::make_shared<RulesOptions>();
    app.require_subcommand(1);
    for (const Action& action : kActions) {
        CLI::App* sub = app.add_subcommand(action.name, action.summary);
        declare_rules(*sub, options->folders);
        action.declare_more(*sub, *options);
        sub->footer(std::string("Example:\n  ") + action.example);
        sub->callback([options, &exit_status, run = action.run] { exit_status = run(*options); });
    }
}

}  // namespace chronograph::cli
