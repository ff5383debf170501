// Entry point: write_dot(). Tested by tests/render/dot_test.cpp and tests/golden.
#include "chronograph/render/dot.hpp"

#include <fmt/format.h>
#include <graphviz/cgraph.h>

#include <memory>
#include <mutex>

#include "palette.hpp"

namespace chronograph::render {

namespace {

/// Labels know escapes (\N) and entities (&amp;): a name is neither.
std::string label_text(std::string_view name) {
    std::string label;
    for (const char c : name) {
        if (c == '\\') label += '\\';
        label += c;
        if (c == '&') label += "amp;";
    }
    return label;
}

class DotGraph {
public:
    // cgraph takes char* but copies what it is given: hence the strings by value.
    explicit DotGraph(std::string name) : graph_(agopen(name.data(), Agundirected, nullptr), agclose) {}

    void set_default(int kind, std::string attribute, std::string value) {
        agattr(graph_.get(), kind, attribute.data(), value.data());
    }
    Agnode_t* add_node(std::string name) { return agnode(graph_.get(), name.data(), 1); }
    Agedge_t* add_edge(Agnode_t* a, Agnode_t* b, std::string key) {
        return agedge(graph_.get(), a, b, key.data(), 1);
    }
    static void set(void* object, std::string attribute, std::string value) {
        std::string otherwise;
        agsafeset(object, attribute.data(), value.data(), otherwise.data());
    }
    [[nodiscard]] std::string text();

private:
    std::unique_ptr<Agraph_t, int (*)(Agraph_t*)> graph_;
};

/// agwrite() writes to a channel: here one that appends to a string.
int append(void* channel, const char* text) {
    static_cast<std::string*>(channel)->append(text);
    return 0;
}
int keep(void*) {
    return 0;
}

std::string DotGraph::text() {
    static Agiodisc_t io{nullptr, append, keep};
    auto* discipline = graph_->clos->disc.io;
    graph_->clos->disc.io = &io;
    std::string text;
    agwrite(graph_.get(), &text);
    graph_->clos->disc.io = discipline;
    return text;
}

void set_defaults(DotGraph& graph, const std::string& title) {
    const auto set = [&](int kind, std::initializer_list<std::pair<const char*, const char*>> values) {
        for (const auto& [attribute, value] : values) graph.set_default(kind, attribute, value);
    };
    set(AGRAPH, {{"layout", "neato"},
                 {"overlap", "prism"},
                 {"overlap_scaling", "-3"},
                 {"splines", "true"},
                 {"start", "1"},
                 {"sep", "+16,14"},
                 {"labelloc", "t"},
                 {"fontname", "Noto Sans"}});
    graph.set_default(AGRAPH, "label", label_text(title));
    // Graphviz gives every graph this label once it has laid one out; said here, it is there before too
    set(AGNODE, {{"label", "\\N"},
                 {"shape", "box"},
                 {"style", "rounded,filled"},
                 {"fontname", "Noto Sans"},
                 {"fontsize", "13"}});
    set(AGEDGE, {{"fontname", "Noto Sans"}, {"fontsize", "11"}});
    graph.set_default(AGEDGE, "color", std::string(light_tie(false)));
}

/// One edge for each way in which the two met, so that calls are not added to meetings.
void add_tie(DotGraph& graph, const layout::Tie& tie, const std::vector<Agnode_t*>& nodes) {
    const auto add = [&](const char* kind, std::uint32_t count, const char* style) {
        if (count == 0) return;
        const bool pale = tie.bilateral == 0 && style == std::string_view("solid");
        auto* edge = graph.add_edge(nodes[tie.a], nodes[tie.b], kind);
        DotGraph::set(edge, "penwidth", fmt::format("{:.2f}", layout::line_width(count)));
        DotGraph::set(edge, "style", style);
        if (pale) DotGraph::set(edge, "color", std::string(light_tie(true)));
        DotGraph::set(edge, "events", std::to_string(count));
        if (count >= layout::kFewestCounted) DotGraph::set(edge, "label", fmt::format("×{}", count));
    };
    add("met", tie.in_person(), "solid");
    add("spoke", tie.spoke, "dashed");
    add("intended", tie.intended, "dotted");
}

}  // namespace

std::string write_dot(const model::Knowledge& knowledge, std::span<const std::uint32_t> events,
                      const DotOptions& options) {
    static std::mutex mutex;  // cgraph keeps state of its own
    const std::lock_guard lock(mutex);
    const auto ties = layout::make_ties(knowledge, events, options.ties);
    DotGraph graph("who met whom");
    set_defaults(graph, options.title);
    std::vector<Agnode_t*> nodes;
    for (const auto& party : ties.parties) {
        auto* node = nodes.emplace_back(graph.add_node(party.id));
        const auto colours = light_tone(party.tone);
        DotGraph::set(node, "label", fmt::format("{}  {}", label_text(party.name), party.events));
        DotGraph::set(node, "color", std::string(colours.stroke));
        DotGraph::set(node, "fillcolor", std::string(colours.tint));
        DotGraph::set(node, "events", std::to_string(party.events));
        if (!party.country.empty()) DotGraph::set(node, "country", party.country);
    }
    for (const auto& tie : ties.ties) add_tie(graph, tie, nodes);
    return graph.text();
}

}  // namespace chronograph::render
