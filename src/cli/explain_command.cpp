// Entry point: declare_explain(): `chronograph explain SENTENCE`, `chronograph explain EVENT-ID --from out`.
// Tested by tests/commands/explain.md.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>

#include "chronograph/base/error.hpp"
#include "chronograph/cli/run.hpp"
#include "chronograph/events/explain.hpp"
#include "chronograph/text/reader.hpp"
#include "commands.hpp"
#include "corpus.hpp"
#include "output.hpp"
#include "view.hpp"

namespace chronograph::cli {

namespace {

struct ExplainOptions {
    ViewOptions view;
    std::string what;
    std::string date;
    std::string rule;
};

void line(const std::string& text) {
    print_out(text + "\n");
}

std::string place_of(const base::SourceLocation& at) {
    return at.file.empty() ? "" : " (" + at.file + ":" + std::to_string(at.line) + ")";
}

// --- a sentence
// ---------------------------------------------------------------------------------------------

void show_attempt(const events::RuleAttempt& attempt) {
    const std::string verdict =
        attempt.missing.empty() ? "fired" : "did not fire; missing: " + attempt.missing;
    line("    " + attempt.rule + (attempt.trigger.empty() ? "" : " at '" + attempt.trigger + "'") + ": " +
         verdict + place_of(attempt.at));
    for (const auto& slot : attempt.slots) line("      " + slot);
}

void show_sentence(const events::SentenceExplanation& sentence, bool by_token) {
    line("\"" + sentence.text + "\"");
    if (by_token) {
        line("  tokens");
        for (const auto& token : events::to_lines(sentence.tokens)) line("    " + token);
    }
    line("  phrases");
    for (const auto& phrase : sentence.phrases) line("    " + phrase);
    line("  clauses");
    for (const auto& clause : sentence.clauses) line("    " + clause);
    line("  rules");
    for (const auto& attempt : sentence.attempts) show_attempt(attempt);
}

// --- what both show
// -----------------------------------------------------------------------------------------

/// How the date came about: the words that dated the event, and the day they were told on.
std::string date_story(const model::Record& record, const model::Evidence& evidence) {
    if (!evidence.time || *evidence.time >= record.times.size()) return "";
    const auto& time = record.times[*evidence.time];
    std::string story = ", dated by '" + time.text + "' (" + std::string(model::to_string(time.type)) + " " +
                        time.value + ")";
    if (record.document.date) story += ", told on " + model::to_edtf(model::day_range(*record.document.date));
    if (record.document.date_source == model::DateSource::inferred) story += " (inferred)";
    return story;
}

std::string summary(const auto& event) {
    return event.type + ", " + std::string(model::to_string(event.status)) +
           (event.date ? ", " + model::to_edtf(*event.date) : ", undated") +
           (event.place ? ", " + event.place->name : "");
}

void show_parties(const auto& event) {
    for (const auto& party : event.participants)
        line("  " + party.role + ": " + party.name + " (" + party.id + ")");
    for (const auto& group : event.groups) line("  group: " + group);
}

std::string mention(const model::Record& record, const model::Evidence& evidence) {
    return "by " + evidence.rule + " at '" + evidence.trigger_text + "', " +
           std::string(model::to_string(evidence.status)) + date_story(record, evidence) +
           (evidence.attributed_to.empty() ? "" : ", says " + evidence.attributed_to);
}

void require_rule(const rules::RuleSet& pack, const std::string& id) {
    const auto has = [&](const auto& rules) {
        return std::ranges::any_of(rules, [&](const auto& rule) { return rule.id == id; });
    };
    if (!id.empty() && !has(pack.frames) && !has(pack.patterns))
        throw base::Error("--rule " + id, "no such rule; `chronograph rules list` has them all");
}

ExitStatus explain_sentence(const ExplainOptions& options) {
    Packs packs(options.view.rules);
    model::DocumentInfo info;
    info.id = "sentence";
    info.date = parse_day(options.date);
    if (info.date) info.date_source = model::DateSource::option;
    const auto document = text::make_document(options.what, std::move(info));
    const auto& pack = packs.of(document);
    require_rule(pack, options.rule);
    const auto [record, sentences, dating] = events::explain(document, pack, options.rule);
    for (const auto& sentence : sentences) show_sentence(sentence, !options.rule.empty());
    if (!dating.empty()) line("date: " + model::to_edtf(model::day_range(*record.document.date)));
    for (const auto& reason : dating) line("  " + reason);
    for (const auto& event : record.events) {
        line("event: " + summary(event));
        show_parties(event);
        for (const auto& evidence : event.evidence) line("  " + mention(record, evidence));
    }
    if (!record.events.empty()) return kFine;
    say(sentences.empty() ? "No rule has a trigger in this sentence."
                          : "No event: no rule fired, or what fired names too few parties.");
    return kFindings;
}

// --- an event
// -----------------------------------------------------------------------------------------------

const model::Record& record_of(const std::vector<model::Record>& records,
                               const model::DocumentInfo& document) {
    return *std::ranges::find(records, document, &model::Record::document);
}

ExitStatus explain_event(const ExplainOptions& options) {
    const auto records = load_records(options.view);
    const View view = make_view(load_pack(options.view.rules), records, {kAllPacks});
    const auto& events = view.knowledge.events;
    const auto found = std::ranges::find(events, options.what, &model::Event::id);
    if (found == events.end()) {
        say("chronograph: no event " + options.what + " in " + articles(view.knowledge));
        return kFindings;
    }
    line(found->id + ": " + summary(*found));
    show_parties(*found);
    for (const auto& sourced : found->evidence) {
        const auto& document = view.knowledge.documents[sourced.document];
        line(document.id + ": " + sourced.type + " " +
             mention(record_of(records, document), sourced.evidence));
        line("  \"" + sourced.evidence.text + "\"");
    }
    return kFine;
}

}  // namespace

void declare_explain(CLI::App& app, int& exit_status) {
    const auto options = std::make_shared<ExplainOptions>();
    app.add_option("what", options->what, "A sentence, or an event's id")
        ->type_name("SENTENCE|ID")
        ->required();
    app.add_option("--date", options->date, "The day the sentence was published")->type_name("YYYY-MM-DD");
    app.add_option("--rule", options->rule, "Follow this rule alone: tokens, slots, and what it was missing")
        ->type_name("ID");
    declare_from(app, options->view);
    app.callback([options, &exit_status] {
        const bool is_event = options->what.starts_with("event/");
        exit_status = is_event ? explain_event(*options) : explain_sentence(*options);
    });
}

}  // namespace chronograph::cli
