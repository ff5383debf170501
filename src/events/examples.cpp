// Entry point: check_examples(). Tested by tests/commands/rules.md.
#include "chronograph/events/examples.hpp"

#include <algorithm>
#include <set>

#include "chronograph/events/explain.hpp"
#include "chronograph/events/extract.hpp"
#include "chronograph/text/reader.hpp"

namespace chronograph::events {

namespace {

using model::Record;
using model::RecordEvent;
using rules::Example;

[[nodiscard]] bool read_by(const RecordEvent& event, const std::string& rule) {
    return std::ranges::any_of(event.evidence, [&](const auto& evidence) { return evidence.rule == rule; });
}

/// What an event lacks of what the example promises; empty if nothing.
[[nodiscard]] std::string difference(const Example& example, const RecordEvent& event) {
    std::string text;
    const auto say = [&](std::string_view what, std::string_view wanted, std::string_view found) {
        if (wanted == found) return;
        if (!text.empty()) text += "; ";
        text += std::string(what) + " is " + (found.empty() ? "absent" : std::string(found)) + ", not " +
                std::string(wanted);
    };
    if (example.type) say("type", *example.type, event.type);
    if (example.status) say("status", model::to_string(*example.status), model::to_string(event.status));
    if (example.event_date) say("date", *example.event_date, event.date ? model::to_edtf(*event.date) : "");
    if (example.place) say("place", *example.place, event.place ? event.place->name : "");
    for (const auto& [role, names] : example.roles) {
        std::set<std::string> wanted(names.begin(), names.end()), found;
        for (const auto& party : event.participants) {
            if (party.role == role) found.insert(party.name);
        }
        const auto list = [](const std::set<std::string>& set) {
            std::string joined;
            for (const auto& name : set) joined += (joined.empty() ? "" : ", ") + name;
            return "[" + joined + "]";
        };
        say(role, list(wanted), list(found));
    }
    return text;
}

[[nodiscard]] std::string failure_of(const Example& example, const Record& record) {
    if (example.counterexample) {
        const bool fired =
            std::ranges::any_of(record.events, [&](const auto& e) { return read_by(e, example.rule); });
        return fired ? "the rule fires on its counterexample" : "";
    }
    std::string nearest;
    for (const auto& event : record.events) {
        if (!read_by(event, example.rule)) continue;
        const std::string text = difference(example, event);
        if (text.empty()) return {};
        if (nearest.empty() || text.size() < nearest.size()) nearest = text;
    }
    return nearest.empty() ? "the rule does not fire on its example" : nearest;
}

[[nodiscard]] model::Document document_of(const Example& example) {
    model::DocumentInfo info;
    info.id = example.rule;
    info.date = example.date;
    if (example.date) info.date_source = model::DateSource::option;
    return text::make_document(example.text, std::move(info));
}

/// How to ask for more, and the example token by token.
[[nodiscard]] std::string hint(const Example& example, const model::Document& document,
                               const rules::RuleSet& rules) {
    std::string text = "try: chronograph explain \"" + example.text + "\" --rule " + example.rule;
    for (const auto& sentence : explain(document, rules, example.rule).sentences) {
        for (const auto& line : to_lines(sentence.tokens)) text += "\n    " + line;
        for (const auto& attempt : sentence.attempts) {
            text += "\n    " + (attempt.trigger.empty() ? "" : "at '" + attempt.trigger + "': ") +
                    (attempt.missing.empty() ? "fired" : "missing: " + attempt.missing);
        }
    }
    return text;
}

}  // namespace

ExampleReport check_examples(const rules::RuleSet& rules, std::string_view only) {
    ExampleReport report;
    for (const auto& example : rules.examples) {
        if (!example.rule.starts_with(only)) continue;
        ++(example.counterexample ? report.counterexamples : report.examples);
        const auto document = document_of(example);
        const std::string failure = failure_of(example, extract(document, rules));
        if (failure.empty()) continue;
        report.failures.push_back({example.at,
                                   base::Severity::error,
                                   example.rule + ": " + failure,
                                   hint(example, document, rules),
                                   {}});
    }
    base::sort(report.failures);
    return report;
}

}  // namespace chronograph::events
