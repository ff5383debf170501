// Entry point: declare_met(): `chronograph met NAME [NAME]`: who met whom, with the sentence that says so.
// Tested by tests/commands/met.md.
#include "commands.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>
#include <set>

#include "chronograph/base/error.hpp"
#include "chronograph/cli/run.hpp"
#include "chronograph/graph/knowledge_graph.hpp"
#include "corpus.hpp"
#include "output.hpp"
#include "rows.hpp"
#include "view.hpp"

namespace chronograph::cli {

namespace {

using model::Event;
using model::Knowledge;

struct MetOptions {
    ViewOptions view;
    std::string name;
    std::string other;  ///< empty: everybody
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

/// The sentence to show: the first that tells the event's own status.
const model::SourcedEvidence& best_evidence(const Event& event) {
    const auto own = std::ranges::find_if(event.evidence,
                                          [&](const auto& e) { return e.evidence.status == event.status; });
    return own == event.evidence.end() ? event.evidence.front() : *own;
}

std::size_t count_documents(const Event& event) {
    std::set<std::uint32_t> documents;
    for (const auto& evidence : event.evidence) documents.insert(evidence.document);
    return documents.size();
}

/// One row an occasion: those that happened first, then planned, proposed, denied; by date inside each.
Rows occasions(const Knowledge& knowledge, std::vector<std::uint32_t> events) {
    std::ranges::stable_sort(events, {}, [&](std::uint32_t event) { return knowledge.events[event].status; });
    Rows rows{{{"status"},
               {"date"},
               {"type"},
               {"place"},
               {.name = "articles", .is_number = true},
               {"source"},
               {.name = "event", .for_machines = true},
               {"sentence"}},
              {}};
    for (const auto index : events) {
        const Event& event = knowledge.events[index];
        const auto& evidence = best_evidence(event);
        rows.rows.push_back({std::string(model::to_string(event.status)), date_text(event), event.type,
                             event.place ? event.place->name : "", std::to_string(count_documents(event)),
                             source_text(knowledge, evidence), event.id, evidence.evidence.text});
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

/// One row a contact; the counts of each status stand apart.
Rows everybody(const Knowledge& knowledge, const std::vector<graph::Contact>& contacts) {
    Rows rows{{{.name = "happened", .is_number = true},
               {.name = "planned", .is_number = true},
               {.name = "proposed", .is_number = true},
               {.name = "denied", .is_number = true},
               {"first"},
               {"last"},
               {.name = "id", .for_machines = true},
               {"name"}},
              {}};
    for (const auto& contact : contacts) {
        const auto [first, last] = bounds(knowledge, contact.events);
        rows.rows.push_back({std::to_string(contact.happened), std::to_string(contact.planned),
                             std::to_string(contact.proposed), std::to_string(contact.denied), first, last,
                             contact.id, contact.name});
    }
    return rows;
}

/// Absence of evidence only: never that they "never met".
ExitStatus answer(const Rows& rows, const MetOptions& options, const Knowledge& knowledge,
                  const std::string& who) {
    print_out(write_rows(rows, options.format));
    if (!rows.rows.empty()) return kFine;
    say("No event of " + who + " was found in " + articles(knowledge) + ".");
    return kFindings;
}

ExitStatus met(const MetOptions& options) {
    const View view = load_view(options.view);
    const auto& knowledge = view.knowledge;
    const auto filter = make_filter(view, options.view);
    const auto one = find_or_say(view, options.name);
    const auto other = options.other.empty() ? std::nullopt : find_or_say(view, options.other);
    if (!filter || !one || (!other && !options.other.empty())) return kFindings;
    const graph::KnowledgeGraph graph(knowledge);
    if (!other) {
        auto rows = everybody(knowledge, graph.contacts(one->id, *filter));
        rows.title = "Contacts of " + one->name + " in " + articles(knowledge);
        return answer(rows, options, knowledge, one->name);
    }
    if (one->id == other->id)
        throw base::Error(options.other, "is " + one->name + " as well; name two parties");
    return answer(occasions(knowledge, graph.met(one->id, other->id, *filter)), options, knowledge,
                  one->name + " with " + other->name);
}

}  // namespace

void declare_met(CLI::App& app, int& exit_status) {
    const auto options = std::make_shared<MetOptions>();
    app.add_option("name", options->name, "A name, as people write it")->type_name("NAME")->required();
    app.add_option("other", options->other, "Whom they met (default: everybody)")->type_name("NAME");
    declare_from(app, options->view);
    declare_filter(app, options->view);
    app.add_option("--format", options->format, "Format of the answer")
        ->check(CLI::IsMember(row_formats()))
        ->capture_default_str();
    app.callback([options, &exit_status] { exit_status = met(*options); });
}

}  // namespace chronograph::cli
