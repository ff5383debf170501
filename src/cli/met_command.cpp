// Entry point: declare_met(): `chronograph met NAME [NAME]`: who met whom, with the sentence that says so.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <memory>

#include "chronograph/cli/run.hpp"
#include "chronograph/graph/knowledge_graph.hpp"
#include "commands.hpp"
#include "rows.hpp"
#include "view.hpp"

namespace chronograph::cli {

namespace {

using model::Event;
using model::Knowledge;

struct MetOptions {
    ViewOptions view;
    std::vector<std::string> names;
    std::string format = "table";
};

std::string date_text(const Event& event) {
    return event.date ? model::to_edtf(*event.date) : "undated";
}

std::string source_text(const Knowledge& knowledge, const model::SourcedEvidence& evidence) {
    const auto& document = knowledge.documents[evidence.document];
    std::string text = document.source.empty() ? document.id : document.source;
    if (document.date) text += ", " + model::to_edtf(model::day_range(*document.date));
    return text;
}

/// The sentence to show first: one that tells the event's own status, the earliest such.
const model::SourcedEvidence& best_evidence(const Event& event) {
    const auto own = std::ranges::find_if(event.evidence,
                                          [&](const auto& e) { return e.evidence.status == event.status; });
    return own == event.evidence.end() ? event.evidence.front() : *own;
}

/// Happened first, then planned, proposed, denied; by date inside each.
void sort_by_status(const Knowledge& knowledge, std::vector<std::uint32_t>& events) {
    std::ranges::stable_sort(events, {}, [&](std::uint32_t event) { return knowledge.events[event].status; });
}

Rows occasions(const Knowledge& knowledge, std::vector<std::uint32_t> events) {
    sort_by_status(knowledge, events);
    Rows rows{{"date", "type", "status", "place", "source", "sentence"}, {}};
    for (const auto index : events) {
        const Event& event = knowledge.events[index];
        const auto& evidence = best_evidence(event);
        rows.rows.push_back({date_text(event), event.type, std::string(model::to_string(event.status)),
                             event.place ? event.place->name : "", source_text(knowledge, evidence),
                             evidence.evidence.text});
    }
    return rows;
}

/// First and last day of the events that happened; empty when none is dated.
std::pair<std::string, std::string> bounds(const Knowledge& knowledge,
                                           const std::vector<std::uint32_t>& events) {
    std::string first, last;
    for (const auto index : events) {
        const Event& event = knowledge.events[index];
        if (event.status != model::Status::happened || !event.date) continue;
        if (first.empty()) first = date_text(event);
        last = date_text(event);
    }
    return {first, last};
}

Rows everybody(const Knowledge& knowledge, const std::vector<graph::Contact>& contacts) {
    Rows rows{{"happened", "planned", "proposed", "denied", "first", "last", "name"}, {}};
    for (const auto& contact : contacts) {
        const auto [first, last] = bounds(knowledge, contact.events);
        rows.rows.push_back({std::to_string(contact.happened), std::to_string(contact.planned),
                             std::to_string(contact.proposed), std::to_string(contact.denied), first, last,
                             contact.name});
    }
    return rows;
}

/// Never "never met": only what the articles hold.
int say_nothing_found(const Knowledge& knowledge, const std::string& who) {
    std::fprintf(stderr, "No event of %s found in %zu articles.\n", who.c_str(), knowledge.documents.size());
    return kFindings;
}

int met(const MetOptions& options) {
    const Knowledge knowledge = load_knowledge(options.view);
    const auto filter = make_filter(knowledge, options.view);
    const auto aliases = load_aliases(options.view);
    const auto* first = find_or_say(knowledge, aliases, options.names.front());
    const auto* second = options.names.size() > 1 ? find_or_say(knowledge, aliases, options.names[1]) : first;
    if (!filter || first == nullptr || second == nullptr) return kFindings;
    const graph::KnowledgeGraph graph(knowledge);
    Rows rows;
    std::string who = first->name;
    if (options.names.size() > 1) {
        who += " with " + second->name;
        rows = occasions(knowledge, graph.met(first->id, second->id, *filter));
    } else {
        rows = everybody(knowledge, graph.contacts(first->id, *filter));
    }
    if (rows.rows.empty()) return say_nothing_found(knowledge, who);
    std::fputs(write_rows(rows, options.format).c_str(), stdout);
    return kFine;
}

}  // namespace

void declare_met(CLI::App& app, int& exit_status) {
    const auto options = std::make_shared<MetOptions>();
    app.add_option("names", options->names, "One or two names, as people write them")
        ->type_name("NAME")
        ->required()
        ->expected(1, 2);
    declare_from(app, options->view);
    declare_filter(app, options->view);
    app.add_option("--format", options->format, "Format of the answer")
        ->check(CLI::IsMember(row_formats()))
        ->capture_default_str();
    app.callback([options, &exit_status] { exit_status = met(*options); });
}

}  // namespace chronograph::cli
