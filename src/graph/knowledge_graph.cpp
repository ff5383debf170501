// Entry point: KnowledgeGraph. Entities, events and dates are vertices; an event is tied to its parties, its
// place and its date. Tested by tests/graph/knowledge_graph_test.cpp.
#include "chronograph/graph/knowledge_graph.hpp"

#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/filtered_graph.hpp>
#include <functional>
#include <iterator>
#include <map>
#include <tuple>

#include "filter.hpp"

namespace chronograph::graph {

namespace {

enum class Tie : std::uint8_t { takes_part, is_at, is_on };

struct Edge {
    Tie tie = Tie::takes_part;
};
using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS, std::string, Edge>;
using Vertex = Graph::vertex_descriptor;

}  // namespace

// Vertices in this order: entities as in the knowledge, then events as in the knowledge, then dates.
struct KnowledgeGraph::Implementation {
    const model::Knowledge& knowledge;
    Graph graph;  // a vertex holds its id
    std::map<std::string, Vertex, std::less<>> by_id;

    [[nodiscard]] Vertex first_event() const { return knowledge.entities.size(); }
    [[nodiscard]] bool is_event(Vertex vertex) const {
        return vertex >= first_event() && vertex < first_event() + knowledge.events.size();
    }
    [[nodiscard]] std::uint32_t event_of(Vertex vertex) const {
        return static_cast<std::uint32_t>(vertex - first_event());
    }
    [[nodiscard]] std::optional<Vertex> find(std::string_view id) const {
        const auto found = by_id.find(id);
        return found == by_id.end() ? std::nullopt : std::optional(found->second);
    }
    Vertex add(const std::string& id) {
        const auto [at, is_new] = by_id.emplace(id, boost::num_vertices(graph));
        return is_new ? boost::add_vertex(id, graph) : at->second;
    }
    void tie(Vertex event, const std::string& id, Tie tie) {
        boost::add_edge(event, add(id), Edge{tie}, graph);
    }
    /// Indexes of the events that `id` takes part in and that pass, ascending.
    [[nodiscard]] std::vector<std::uint32_t> events_of(std::string_view id, const Filter& filter) const;
};

std::vector<std::uint32_t> KnowledgeGraph::Implementation::events_of(std::string_view id,
                                                                     const Filter& filter) const {
    std::vector<std::uint32_t> events;
    const auto vertex = find(id);
    if (!vertex) return events;
    for (auto [edge, end] = boost::out_edges(*vertex, graph); edge != end; ++edge) {
        const Vertex other = boost::target(*edge, graph);
        if (graph[*edge].tie != Tie::takes_part || !is_event(other)) continue;
        if (passes(knowledge, knowledge.events[event_of(other)], filter)) events.push_back(event_of(other));
    }
    std::ranges::sort(events);
    return events;
}

KnowledgeGraph::KnowledgeGraph(const model::Knowledge& knowledge)
    : implementation_(std::make_unique<Implementation>(Implementation{knowledge, {}, {}})) {
    auto& self = *implementation_;
    for (const auto& entity : knowledge.entities) self.add(entity.id);
    for (const auto& event : knowledge.events) self.add(event.id);
    for (const auto& event : knowledge.events) {
        const Vertex vertex = self.add(event.id);
        for (const auto& party : event.participants) self.tie(vertex, party.id, Tie::takes_part);
        if (event.place) self.tie(vertex, event.place->id, Tie::is_at);
        if (event.date) self.tie(vertex, "date/" + model::to_edtf(*event.date), Tie::is_on);
    }
}

KnowledgeGraph::KnowledgeGraph(KnowledgeGraph&&) noexcept = default;
KnowledgeGraph::~KnowledgeGraph() = default;

std::size_t KnowledgeGraph::vertices() const {
    return boost::num_vertices(implementation_->graph);
}
std::size_t KnowledgeGraph::edges() const {
    return boost::num_edges(implementation_->graph);
}

std::vector<std::uint32_t> KnowledgeGraph::met(std::string_view a, std::string_view b,
                                               const Filter& filter) const {
    if (implementation_->knowledge.are_one_side(a, b)) return {};
    const auto first = implementation_->events_of(a, filter), second = implementation_->events_of(b, filter);
    std::vector<std::uint32_t> events;
    std::ranges::set_intersection(first, second, std::back_inserter(events));
    return events;
}

std::vector<std::string> KnowledgeGraph::neighbours(std::string_view id) const {
    std::vector<std::string> ids;
    const auto& graph = implementation_->graph;
    if (const auto vertex = implementation_->find(id)) {
        for (auto [at, end] = boost::adjacent_vertices(*vertex, graph); at != end; ++at)
            ids.push_back(graph[*at]);
    }
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

// --- contacts ---

namespace {

void count(Contact& contact, model::Status status) {
    switch (status) {
        case model::Status::happened:
            ++contact.happened;
            break;
        case model::Status::planned:
            ++contact.planned;
            break;
        case model::Status::proposed:
            ++contact.proposed;
            break;
        case model::Status::denied:
            ++contact.denied;
            break;
    }
}

void rank(std::vector<Contact>& contacts) {
    std::ranges::sort(contacts, [](const Contact& a, const Contact& b) {
        return std::tie(b.happened, b.planned, b.proposed, b.denied, a.name, a.id) <
               std::tie(a.happened, a.planned, a.proposed, a.denied, b.name, b.id);
    });
}

}  // namespace

std::vector<Contact> KnowledgeGraph::contacts(std::string_view id, const Filter& filter) const {
    const auto& knowledge = implementation_->knowledge;
    const auto& events = knowledge.events;
    std::map<std::string_view, Contact> by_id;
    for (const std::uint32_t index : implementation_->events_of(id, filter)) {
        for (const auto& party : events[index].participants) {
            if (party.id == id || knowledge.are_one_side(party.id, id)) continue;
            auto& contact = by_id[party.id];
            contact.id = party.id;
            contact.name = party.name;
            count(contact, events[index].status);
            contact.events.push_back(index);
        }
    }
    std::vector<Contact> contacts;
    contacts.reserve(by_id.size());
    for (auto& [party, contact] : by_id) contacts.push_back(std::move(contact));
    rank(contacts);
    return contacts;
}

// --- paths ---

namespace {

/// Notes through which vertex each one was first reached.
struct NotePredecessor : boost::default_bfs_visitor {
    explicit NotePredecessor(std::vector<Vertex>& predecessors) : before(&predecessors) {}
    template <class Filtered>
    void tree_edge(Graph::edge_descriptor edge, const Filtered& graph) {
        (*before)[boost::target(edge, graph)] = boost::source(edge, graph);
    }
    std::vector<Vertex>* before;
};

}  // namespace

std::vector<PathStep> KnowledgeGraph::shortest_path(std::string_view a, std::string_view b) const {
    const auto& self = *implementation_;
    const auto from = self.find(a), to = self.find(b);
    if (!from || !to || self.is_event(*from) || self.is_event(*to)) return {};
    const auto took_part = [&](Graph::edge_descriptor edge) {
        return self.graph[edge].tie == Tie::takes_part;
    };
    const auto took_place = [&](Vertex vertex) {
        return !self.is_event(vertex) ||
               self.knowledge.events[self.event_of(vertex)].status == model::Status::happened;
    };
    const boost::filtered_graph<Graph, std::function<bool(Graph::edge_descriptor)>,
                                std::function<bool(Vertex)>>
        happened(self.graph, took_part, took_place);
    std::vector<Vertex> before(boost::num_vertices(self.graph), Graph::null_vertex());
    boost::breadth_first_search(happened, *from, boost::visitor(NotePredecessor(before)));
    if (*from != *to && before[*to] == Graph::null_vertex()) return {};
    std::vector<PathStep> path;
    for (Vertex at = *to; at != *from; at = before[before[at]])
        path.push_back({self.graph[at], self.event_of(before[at])});
    path.push_back({self.graph[*from], {}});
    std::ranges::reverse(path);
    return path;
}

}  // namespace chronograph::graph
