// Entry point: declare_rules_command(): `chronograph rules check|list|test|coverage|suggest|schema`. Tested
// by tests/commands/rules.md and rules-corpus.md.
#include "commands.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <iterator>
#include <memory>
#include <set>

#include "chronograph/cli/run.hpp"
#include "chronograph/events/examples.hpp"
#include "chronograph/rules/schema.hpp"
#include "corpus.hpp"
#include "output.hpp"
#include "rows.hpp"
#include "rule_use.hpp"
#include "suggested_rules.hpp"

namespace chronograph::cli {

namespace {

struct RulesOptions {
    CorpusOptions corpus;  ///< its paths are empty where the action reads no articles
    std::string only;
    std::string format = "table";
    SuggestOptions suggest;
};

std::string counts(const rules::RuleSet& pack) {
    return (pack.language.empty() ? "" : pack.language + ": ") + std::to_string(pack.frames.size()) +
           " frames, " + std::to_string(pack.patterns.size()) + " patterns, " +
           std::to_string(pack.gazetteer.entities.size()) + " entities, " +
           std::to_string(pack.gazetteer.offices.size()) + " offices";
}

/// A file that every language reads shows its faults once for all of them.
void keep_first(base::Diagnostics& diagnostics) {
    std::set<std::string> told;
    std::erase_if(diagnostics,
                  [&](const auto& diagnostic) { return !told.insert(base::to_string(diagnostic)).second; });
    base::sort(diagnostics);
}

ExitStatus check(const RulesOptions& options) {
    const auto languages = pack_languages(options.corpus.rules);
    base::Diagnostics diagnostics;
    std::string text;
    for (const auto& language : languages.ids()) {
        auto loaded = languages.load(language);
        text += (text.empty() ? "" : "; ") + counts(loaded.rules);
        std::ranges::move(loaded.diagnostics, std::back_inserter(diagnostics));
    }
    keep_first(diagnostics);
    print(diagnostics);
    const auto faults = diagnostics.size();
    print_out(text + ": " +
              (faults == 0 ? "no faults" : std::to_string(faults) + (faults == 1 ? " fault" : " faults")) +
              "\n");
    return faults == 0 ? kFine : kFindings;
}

ExitStatus test(const RulesOptions& options) {
    Packs packs(options.corpus.rules);
    events::ExampleReport report;
    for (const auto* pack : packs.all()) {
        auto more = events::check_examples(*pack, options.only);
        report.examples += more.examples;
        report.counterexamples += more.counterexamples;
        std::ranges::move(more.failures, std::back_inserter(report.failures));
    }
    base::sort(report.failures);
    print(report.failures);
    print_out(std::to_string(report.examples) + " examples, " + std::to_string(report.counterexamples) +
              " counterexamples, " + std::to_string(report.failures.size()) + " failed\n");
    if (!options.only.empty() && report.examples + report.counterexamples == 0) {
        say("chronograph: --only " + options.only + ": no rule's id starts so");
        return kFindings;
    }
    return report.failures.empty() ? kFine : kFindings;
}

std::string place_of(const base::SourceLocation& at) {
    return at.file + ":" + std::to_string(at.line);
}

/// A rule of either kind, as the lists show it.
struct ListedRule {
    std::string id, event, kind, at;
    std::size_t examples = 0;  ///< and counterexamples
};

/// The rules of every language; one that several read is listed once.
std::vector<ListedRule> rules_of(Packs& packs, const std::string& only) {
    std::vector<ListedRule> listed;
    std::set<std::string> places;
    const auto add = [&](const rules::RuleSet& pack, const auto& rule, const char* kind) {
        if (!rule.id.starts_with(only) || !places.insert(place_of(rule.at) + rule.id).second) return;
        const auto examples = std::ranges::count(pack.examples, rule.id, &rules::Example::rule);
        listed.push_back({rule.id, pack.taxonomy.events[rule.event].name, kind, place_of(rule.at),
                          static_cast<std::size_t>(examples)});
    };
    for (const auto* pack : packs.all()) {
        for (const auto& frame : pack->frames) add(*pack, frame, frame.is_verb ? "verb frame" : "noun frame");
        for (const auto& pattern : pack->patterns) add(*pack, pattern, "pattern");
    }
    return listed;
}

ExitStatus list(const RulesOptions& options) {
    Packs packs(options.corpus.rules);
    const bool only_unused = !options.corpus.paths.empty();
    const auto uses = only_unused ? count_uses(options.corpus, packs) : RuleUses{};
    Rows rows{{{"rule"}, {"event"}, {"kind"}, {.name = "examples", .is_number = true}, {"at"}}, {}};
    for (const auto& rule : rules_of(packs, options.only)) {
        if (uses.by_rule.contains(rule.id)) continue;
        rows.rows.push_back({rule.id, rule.event, rule.kind, std::to_string(rule.examples), rule.at});
    }
    print_out(write_rows(rows, options.format));
    return uses.status;
}

ExitStatus coverage(const RulesOptions& options) {
    Packs packs(options.corpus.rules);
    auto uses = count_uses(options.corpus, packs);
    auto listed = rules_of(packs, options.only);
    std::ranges::stable_sort(listed, std::ranges::greater{},
                             [&](const ListedRule& rule) { return uses.by_rule[rule.id].fired; });
    Rows rows{{{"rule"},
               {"event"},
               {.name = "fired", .is_number = true},
               {.name = "documents", .is_number = true},
               {"example"}},
              {}};
    for (const auto& rule : listed) {
        const RuleUse& use = uses.by_rule[rule.id];
        rows.rows.push_back(
            {rule.id, rule.event, std::to_string(use.fired), std::to_string(use.documents), use.example});
    }
    print_out(write_rows(rows, options.format));
    return uses.status;
}

ExitStatus suggest(const RulesOptions& options) {
    Packs packs(options.corpus.rules);
    return suggest_rules(options.corpus, options.suggest, packs);
}

ExitStatus schema(const RulesOptions& options) {
    Packs packs(options.corpus.rules);
    print_out(rules::write_schema(packs.standard(), packs.all()));
    return kFine;
}

struct Action {
    const char* name;
    const char* summary;
    const char* example;
    ExitStatus (*run)(const RulesOptions&);
    void (*declare)(CLI::App&, RulesOptions&);
};

void declare_pack(CLI::App& app, RulesOptions& options) {
    declare_rules(app, options.corpus.rules);
}

void declare_only(CLI::App& app, RulesOptions& options) {
    app.add_option("--only", options.only, "Only rules whose id starts so")->type_name("ID");
}

void declare_format(CLI::App& app, RulesOptions& options) {
    app.add_option("--format", options.format, "Format of the list")
        ->check(CLI::IsMember(row_formats()))
        ->capture_default_str();
}

void declare_test(CLI::App& app, RulesOptions& options) {
    declare_pack(app, options);
    declare_only(app, options);
}

void declare_list(CLI::App& app, RulesOptions& options) {
    declare_pack(app, options);
    declare_only(app, options);
    declare_format(app, options);
    app.add_option("--unused", options.corpus.paths, "Only rules that read no event in these articles")
        ->type_name("PATH");
}

void declare_coverage(CLI::App& app, RulesOptions& options) {
    declare_corpus(app, options.corpus);
    declare_only(app, options);
    declare_format(app, options);
}

void declare_suggest(CLI::App& app, RulesOptions& options) {
    declare_corpus(app, options.corpus);
    app.add_option("--event", options.suggest.event,
                   "Event that the rules tell of (default: the pack's first)")
        ->type_name("TYPE");
    app.add_option("--top", options.suggest.top, "So many at most")->capture_default_str();
}

constexpr std::array kActions{
    Action{"check", "Load the pack and report every fault at its line and column",
           "chronograph rules check --rules my-rules", check, declare_pack},
    Action{"list", "The catalogue of rules", "chronograph rules list --format md", list, declare_list},
    Action{"coverage", "How often each rule fires in articles, with a sentence",
           "chronograph rules coverage articles/", coverage, declare_coverage},
    Action{"suggest", "Phrases that link two parties and that no rule covers, as rules to finish",
           "chronograph rules suggest articles/ --top 10 > my-rules/new.yaml", suggest, declare_suggest},
    Action{"schema", "A JSON Schema of rule files, with the pack's names, for editors",
           "chronograph rules schema > rules.schema.json", schema, declare_pack},
    Action{"test", "Run every rule's examples and counterexamples", "chronograph rules test --only meeting",
           test, declare_test},
};

}  // namespace

void declare_rules_command(CLI::App& app, int& exit_status) {
    app.require_subcommand(1);
    for (const Action& action : kActions) {
        const auto options = std::make_shared<RulesOptions>();
        CLI::App* sub = app.add_subcommand(action.name, action.summary);
        action.declare(*sub, *options);
        sub->footer(std::string("Example:\n  ") + action.example);
        sub->callback([options, &exit_status, run = action.run] { exit_status = run(*options); });
    }
}

}  // namespace chronograph::cli
