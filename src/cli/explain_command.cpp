// Entry point: declare_explain(): `chronograph explain SENTENCE` or `chronograph explain EVENT-ID --from
// out`.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <memory>

#include "chronograph/base/error.hpp"
#include "chronograph/cli/run.hpp"
#include "chronograph/events/explain.hpp"
#include "commands.hpp"
#include "corpus.hpp"
#include "view.hpp"

namespace chronograph::cli {

namespace {

struct ExplainOptions {
    ViewOptions view;
    std::string what;
    std::string date;
    std::string rule;
};

void say(const std::string& line) {
    std::printf("%s\n", line.c_str());
}

std::string place_of(const base::SourceLocation& at) {
    return at.file.empty() ? "" : " (" + at.file + ":" + std::to_string(at.line) + ")";
}

void show_sentence(const events::SentenceExplanation& sentence, const std::string& rule) {
    say("\"" + sentence.text + "\"");
    say("  phrases");
    for (const auto& phrase : sentence.phrases) say("    " + phrase);
    say("  clauses");
    for (const auto& clause : sentence.clauses) say("    " + clause);
    say("  rules");
    for (const auto& attempt : sentence.attempts) {
        if (!rule.empty() && attempt.rule != rule) continue;
        const std::string verdict =
            attempt.missing.empty() ? "fired" : "did not fire; missing: " + attempt.missing;
        say("    " + attempt.rule + (attempt.trigger.empty() ? "" : " at '" + attempt.trigger + "'") + ": " +
            verdict + place_of(attempt.at));
    }
    if (sentence.attempts.empty()) say("    none has a trigger here");
}

/// How the date came about: the words that dated the event, and against which day.
std::string date_story(const model::Record& record, const model::Evidence& evidence) {
    if (!evidence.time) return "";
    const auto& time = record.times[*evidence.time];
    std::string story =
        " from '" + time.text + "' (" + std::string(model::to_string(time.type)) + " " + time.value + ")";
    if (record.document.date) story += ", told on " + model::to_edtf(model::day_range(*record.document.date));
    return story;
}

void show_event(const model::Record& record, const model::RecordEvent& event) {
    say("  event: " + event.type + ", " + std::string(model::to_string(event.status)) +
        (event.date ? ", " + model::to_edtf(*event.date) : ", undated") +
        (event.place ? ", " + event.place->name : ""));
    for (const auto& party : event.participants)
        say("    " + party.role + ": " + party.name + " (" + party.id + ")");
    for (const auto& group : event.groups) say("    group: " + group);
    for (const auto& evidence : event.evidence) {
        say("    by " + evidence.rule + " at '" + evidence.trigger_text + "', " +
            std::string(model::to_string(evidence.status)) + date_story(record, evidence) +
            (evidence.attributed_to.empty() ? "" : ", says " + evidence.attributed_to));
    }
}

int explain_sentence(const ExplainOptions& options) {
    const auto pack = load_pack(options.view.rules);
    model::DocumentInfo info;
    info.id = "sentence";
    if (const auto day = model::parse_edtf(options.date); !options.date.empty()) {
        if (!day || !day->is_one_day())
            throw base::Error("--date " + options.date, "not a day; write YYYY-MM-DD");
        info.date = day->begin;
        info.date_source = model::DateSource::option;
    }
    const auto explanation = events::explain(text::make_document(options.what, std::move(info)), pack);
    for (const auto& sentence : explanation.sentences) show_sentence(sentence, options.rule);
    for (const auto& event : explanation.record.events) show_event(explanation.record, event);
    return explanation.record.events.empty() ? kFindings : kFine;
}

int explain_event(const ExplainOptions& options) {
    const auto knowledge = load_knowledge(options.view);
    const auto found = std::ranges::find(knowledge.events, options.what, &model::Event::id);
    if (found == knowledge.events.end())
        throw base::Error(options.what, "no event of this id in " + options.view.from);
    say(found->id + ": " + found->type + ", " + std::string(model::to_string(found->status)) +
        (found->date ? ", " + model::to_edtf(*found->date) : ", undated") +
        (found->place ? ", " + found->place->name : ""));
    for (const auto& party : found->participants)
        say("  " + party.role + ": " + party.name + " (" + party.id + ")");
    for (const auto& sourced : found->evidence) {
        const auto& document = knowledge.documents[sourced.document];
        say("  " + document.id + ": by " + sourced.evidence.rule + " at '" + sourced.evidence.trigger_text +
            "', " + std::string(model::to_string(sourced.evidence.status)));
        say("    \"" + sourced.evidence.text + "\"");
    }
    return kFine;
}

int explain(const ExplainOptions& options) {
    return options.what.starts_with("event/") ? explain_event(options) : explain_sentence(options);
}

}  // namespace

void declare_explain(CLI::App& app, int& exit_status) {
    const auto options = std::make_shared<ExplainOptions>();
    app.add_option("what", options->what, "A sentence, or an event's id")
        ->type_name("SENTENCE|ID")
        ->required();
    app.add_option("--date", options->date, "The day the sentence was published")->type_name("YYYY-MM-DD");
    app.add_option("--rule", options->rule, "Show only this rule")->type_name("ID");
    declare_from(app, options->view);
    app.callback([options, &exit_status] { exit_status = explain(*options); });
}

}  // namespace chronograph::cli
