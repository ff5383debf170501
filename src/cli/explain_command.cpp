// Entry point: declare_explain(): `chronograph explain SENTENCE`, `chronograph explain EVENT-ID --from out`.
// Tested by tests/commands/explain.md.
#include "commands.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>

#include "chronograph/base/error.hpp"
#include "chronograph/cli/run.hpp"
#include "chronograph/events/explain.hpp"
#include "chronograph/text/reader.hpp"
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

// --- a sentence ---

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

// --- what both show ---

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

bool has_rule(const rules::RuleSet& pack, const std::string& id) {
    const auto has = [&](const auto& rules) {
        return std::ranges::any_of(rules, [&](const auto& rule) { return rule.id == id; });
    };
    return has(pack.frames) || has(pack.patterns);
}

void require_rule(const rules::RuleSet& pack, const std::string& id) {
    if (!id.empty() && !has_rule(pack, id))
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

// --- an event ---

const model::Record& record_of(const std::vector<model::Record>& records,
                               const model::DocumentInfo& document) {
    return *std::ranges::find(records, document, &model::Record::document);
}

/// What the rule finds in the sentence read alone, as the record keeps no more of its article.
struct Rereading {
    std::optional<events::RuleAttempt> attempt;
    std::string failure;  ///< why there is none
};

Rereading read_anew(const model::DocumentInfo& told, const model::Evidence& evidence, Packs& packs) {
    model::DocumentInfo info;
    info.date = told.date;
    info.language = told.language;
    const auto document = text::make_document(evidence.text, std::move(info));
    const auto& pack = packs.of(document);
    if (!has_rule(pack, evidence.rule)) return {{}, "the rule pack has no " + evidence.rule};
    for (const auto& sentence : events::explain(document, pack, evidence.rule).sentences) {
        const auto attempt = std::ranges::find_if(sentence.attempts, [&](const auto& tried) {
            return tried.rule == evidence.rule && tried.trigger == evidence.trigger_text;
        });
        if (attempt != sentence.attempts.end()) return {*attempt, {}};
    }
    return {{}, "the sentence alone does not show what filled the rule's slots"};
}

void show_slots(const Rereading& rereading) {
    if (!rereading.attempt) return line("    " + rereading.failure);
    line("    slots, in the sentence alone");
    for (const auto& slot : rereading.attempt->slots) line("      " + slot);
}

/// Which words of the sentence the article's reading took for its parties, and by what.
void show_mentions(const model::Record& record, const model::Evidence& evidence, const model::Event& event) {
    line("    names, in the whole article");
    for (const auto& party : event.participants) {
        const auto entity = std::ranges::find(record.entities, party.id, &model::RecordEntity::id);
        if (entity == record.entities.end()) continue;
        for (const auto& mention : entity->mentions) {
            if (evidence.sentence.contains(mention.span))
                line("      " + mention.text + " = " + party.id + ", by " +
                     std::string(model::to_string(mention.by)));
        }
    }
}

/// One telling of the event: the rule and what dated it, the sentence, and why its parties are who they are.
void show_telling(const model::Record& record, const model::SourcedEvidence& sourced,
                  const model::Event& event, Packs& packs) {
    const auto& evidence = sourced.evidence;
    const auto rereading = read_anew(record.document, evidence, packs);
    line(record.document.id + ": " + sourced.type + " " + mention(record, evidence) +
         (rereading.attempt ? place_of(rereading.attempt->at) : ""));
    line("  \"" + evidence.text + "\"");
    show_slots(rereading);
    show_mentions(record, evidence, event);
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
    auto every = options.view.rules;  // the event may be one of a further pack
    every.packs = {std::string(kAllPacks)};
    Packs packs(every);
    for (const auto& sourced : found->evidence) {
        const auto& document = view.knowledge.documents[sourced.document];
        show_telling(record_of(records, document), sourced, *found, packs);
    }
    return kFine;
}

}  // namespace

void declare_explain(CLI::App& app, int& exit_status) {
    const auto options = std::make_shared<ExplainOptions>();
    app.add_option("what", options->what,
                   "A sentence, or an event's id: the column 'event' of `met A B --format csv`")
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
