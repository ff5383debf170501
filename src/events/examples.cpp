// Entry point: check_examples(). Tested by tests/commands/rules.md.
#include "chronograph/events/examples.hpp"

#include <algorithm>
#include <set>

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

[[nodiscard]] Record read(const Example& example, const rules::RuleSet& rules) {
    model::DocumentInfo info;
    info.id = example.rule;
    info.date = example.date;
    if (example.date) info.date_source = model::DateSource::option;
    return extract(text::make_document(example.text, std::move(info)), rules);
}

}  // namespace

ExampleReport check_examples(const rules::RuleSet& rules, std::string_view only) {
    ExampleReport report;
    for (const auto& example : rules.examples) {
        if (!example.rule.starts_with(only)) continue;
        ++(example.counterexample ? report.counterexamples : report.examples);
        const std::string failure = failure_of(example, read(example, rules));
        if (failure.empty()) continue;
        report.failures.push_back({example.at, base::Severity::error, example.rule + ": " + failure,
                                   "try: chronograph explain \"" + example.text + "\"", example.text});
    }
    base::sort(report.failures);
    return report;
}

}  // namespace chronograph::events
