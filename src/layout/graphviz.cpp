// Entry point: place(). Tested by tests/layout/graph_test.cpp.
#include "graphviz.hpp"

#include <graphviz/gvc.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <mutex>
#include <numeric>
#include <string>

extern "C" {
// The plugins are linked into the program: no search for others, no fonts.
extern gvplugin_library_t gvplugin_neato_layout_LTX_library;
extern gvplugin_library_t gvplugin_core_LTX_library;
}

namespace chronograph::layout {

namespace {

constexpr std::size_t kMostForNeato = 60;
constexpr double kStretch = 1.6;  // boxes are wider than high, so the plane is too
constexpr double kPointsPerInch = 72;
constexpr double kBetween = 48;  // px between components

GVC_t* context() {
    static GVC_t* const kContext = [] {
        static lt_symlist_t plugins[]{
            {"gvplugin_neato_layout_LTX_library", &gvplugin_neato_layout_LTX_library},
            {"gvplugin_core_LTX_library", &gvplugin_core_LTX_library},
            {nullptr, nullptr}};
        agseterrf([](char*) { return 0; });
        return gvContextPlugins(plugins, 0);
    }();
    return kContext;
}

/// A graph that lives as long as this object; attributes by plain strings.
class Graph {
public:
    // cgraph takes char* but copies what it is given: hence the strings by value.
    explicit Graph(std::string name = "g") : graph_(agopen(name.data(), Agstrictundirected, nullptr)) {}
    Graph(const Graph&) = delete;
    Graph& operator=(const Graph&) = delete;
    ~Graph() {
        if (laid_out_) gvFreeLayout(context(), graph_);
        agclose(graph_);
    }

    void set(std::string attribute, std::string value) {
        agattr(graph_, AGRAPH, attribute.data(), value.data());
    }
    void set(void* object, std::string attribute, std::string value, std::string otherwise = "") {
        agsafeset(object, attribute.data(), value.data(), otherwise.data());
    }
    Agnode_t* add_node(std::size_t number) { return agnode(graph_, std::to_string(number).data(), 1); }
    Agedge_t* add_edge(Agnode_t* a, Agnode_t* b) { return agedge(graph_, a, b, nullptr, 1); }
    bool lay_out(const char* engine) {
        laid_out_ = gvLayout(context(), graph_, engine) == 0;
        return laid_out_;
    }

private:
    Agraph_t* graph_;
    bool laid_out_ = false;
};

std::string decimal(double value) {
    char text[32];
    return {text, static_cast<std::size_t>(std::snprintf(text, sizeof text, "%.3f", value))};
}

Agnode_t* add_box(Graph& graph, std::size_t number, const NodeSize& size, Point at) {
    auto* node = graph.add_node(number);
    graph.set(node, "shape", "box");
    graph.set(node, "fixedsize", "true");
    graph.set(node, "label", "");
    graph.set(node, "width", decimal(size.width / kPointsPerInch));
    graph.set(node, "height", decimal(size.height / kPointsPerInch));
    graph.set(node, "pos", decimal(at.x) + "," + decimal(at.y));
    return node;
}

/// The control points of an edge's first spline; Graphviz counts y upwards.
std::vector<Point> curve_of(Agedge_t* edge) {
    std::vector<Point> curve;
    const auto* splines = ED_spl(edge);
    if (splines == nullptr || splines->size == 0) return curve;
    const auto& spline = splines->list[0];
    for (int i = 0; i < spline.size; ++i) curve.push_back({spline.list[i].x, -spline.list[i].y});
    return curve;
}

/// One connected part: numbers of its nodes and of its edges.
struct Component {
    std::vector<std::uint32_t> nodes, edges;
    Drawing drawing;
};

class Placement {
public:
    Placement(const std::vector<NodeSize>& nodes, const std::vector<Edge>& edges)
        : nodes_(nodes), edges_(edges), local_(nodes.size()) {}

    Drawing place() {
        auto components = split();
        for (auto& component : components) {
            const auto rough = spread(component);
            route(component, turned(rough));
        }
        return pack(components);
    }

private:
    [[nodiscard]] std::vector<Component> split();
    [[nodiscard]] std::vector<Point> spread(const Component& component) const;
    [[nodiscard]] static std::vector<Point> turned(std::vector<Point> points);
    void route(Component& component, const std::vector<Point>& points) const;
    void move_to_origin(Component& component) const;
    [[nodiscard]] Drawing pack(std::vector<Component>& components) const;

    const std::vector<NodeSize>& nodes_;
    const std::vector<Edge>& edges_;
    std::vector<std::uint32_t> local_;  // number of a node in its component
};

/// Connected components, largest first, ties by their first node.
std::vector<Component> Placement::split() {
    std::vector<std::uint32_t> root(nodes_.size());
    std::iota(root.begin(), root.end(), 0U);
    const auto find = [&](std::uint32_t node) {
        while (root[node] != node) node = root[node] = root[root[node]];
        return node;
    };
    for (const Edge& edge : edges_)
        root[std::max(find(edge.a), find(edge.b))] = std::min(find(edge.a), find(edge.b));
    std::vector<Component> components;
    std::vector<std::size_t> of_root(nodes_.size());
    for (std::uint32_t node = 0; node < nodes_.size(); ++node) {
        if (find(node) == node) {
            of_root[node] = components.size();
            components.emplace_back();
        }
        auto& members = components[of_root[find(node)]].nodes;
        local_[node] = static_cast<std::uint32_t>(members.size());
        members.push_back(node);
    }
    for (std::uint32_t edge = 0; edge < edges_.size(); ++edge)
        components[of_root[find(edges_[edge].a)]].edges.push_back(edge);
    std::stable_sort(components.begin(), components.end(),
                     [](const auto& a, const auto& b) { return a.nodes.size() > b.nodes.size(); });
    return components;
}

/// Positions of points that only know how long each edge wants to be.
std::vector<Point> Placement::spread(const Component& component) const {
    Graph graph;
    graph.set("overlap", "true");
    graph.set("splines", "none");
    graph.set("start", "1");
    std::vector<Agnode_t*> nodes;
    for (std::size_t i = 0; i < component.nodes.size(); ++i) nodes.push_back(graph.add_node(i));
    for (const auto number : component.edges) {
        const Edge& edge = edges_[number];
        graph.set(graph.add_edge(nodes[local_[edge.a]], nodes[local_[edge.b]]), "len", decimal(edge.length));
    }
    std::vector<Point> points(nodes.size());
    if (graph.lay_out(nodes.size() > kMostForNeato ? "sfdp" : "neato")) {
        for (std::size_t i = 0; i < nodes.size(); ++i)
            points[i] = {ND_coord(nodes[i]).x, ND_coord(nodes[i]).y};
    }
    return points;
}

/// The points with their longest direction across, the first of them in the upper half.
std::vector<Point> Placement::turned(std::vector<Point> points) {
    const auto count = static_cast<double>(points.size());
    Point mean;
    for (const Point& point : points) mean = {mean.x + point.x / count, mean.y + point.y / count};
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (Point& point : points) {
        point = {point.x - mean.x, point.y - mean.y};
        xx += point.x * point.x;
        xy += point.x * point.y;
        yy += point.y * point.y;
    }
    const double angle = std::atan2(2 * xy, xx - yy) / 2;
    const double cosine = std::cos(angle);
    const double sine = std::sin(angle);
    for (Point& point : points)
        point = {kStretch * (point.x * cosine + point.y * sine), point.y * cosine - point.x * sine};
    return points;
}

/// Pushes boxes apart and routes the edges around them.
void Placement::route(Component& component, const std::vector<Point>& points) const {
    Graph graph;
    graph.set("overlap", "prism");
    graph.set("overlap_scaling", "-3");  // edges about three boxes long before boxes are pushed apart
    graph.set("splines", "true");
    graph.set("sep", "+16,14");
    graph.set("esep", "+6,5");
    std::vector<Agnode_t*> nodes;
    for (std::size_t i = 0; i < component.nodes.size(); ++i)
        nodes.push_back(add_box(graph, i, nodes_[component.nodes[i]], points[i]));
    std::vector<Agedge_t*> edges;
    for (const auto number : component.edges)
        edges.push_back(graph.add_edge(nodes[local_[edges_[number].a]], nodes[local_[edges_[number].b]]));
    if (!graph.lay_out("nop")) return;
    auto& drawing = component.drawing;
    for (auto* node : nodes) drawing.nodes.push_back({ND_coord(node).x, -ND_coord(node).y});
    for (auto* edge : edges) drawing.edges.push_back(curve_of(edge));
    move_to_origin(component);
}

/// Gives the drawing its size, and all of it positive coordinates.
void Placement::move_to_origin(Component& component) const {
    auto& drawing = component.drawing;
    Point least{INFINITY, INFINITY};
    Point most{-INFINITY, -INFINITY};
    const auto grow = [&](Point at, NodeSize size) {
        least = {std::min(least.x, at.x - size.width / 2), std::min(least.y, at.y - size.height / 2)};
        most = {std::max(most.x, at.x + size.width / 2), std::max(most.y, at.y + size.height / 2)};
    };
    for (std::size_t i = 0; i < drawing.nodes.size(); ++i) grow(drawing.nodes[i], nodes_[component.nodes[i]]);
    for (const auto& curve : drawing.edges) {
        for (const Point& point : curve) grow(point, {});
    }
    const auto shift = [&](Point& point) { point = {point.x - least.x, point.y - least.y}; };
    for (auto& point : drawing.nodes) shift(point);
    for (auto& curve : drawing.edges) std::for_each(curve.begin(), curve.end(), shift);
    drawing.width = most.x - least.x;
    drawing.height = most.y - least.y;
}

/// The largest on top; the others in rows under it, no wider than it.
Drawing Placement::pack(std::vector<Component>& components) const {
    Drawing whole;
    whole.nodes.resize(nodes_.size());
    whole.edges.resize(edges_.size());
    Point at;
    double row = 0;
    for (const Component& component : components) {
        const Drawing& part = component.drawing;
        if (at.x > 0 && at.x + part.width > whole.width) {
            at = {0, at.y + row + kBetween};
            row = 0;
        }
        const auto moved = [&](Point point) { return Point{point.x + at.x, point.y + at.y}; };
        for (std::size_t i = 0; i < part.nodes.size(); ++i)
            whole.nodes[component.nodes[i]] = moved(part.nodes[i]);
        for (std::size_t i = 0; i < part.edges.size(); ++i) {
            auto& curve = whole.edges[component.edges[i]];
            for (const Point& point : part.edges[i]) curve.push_back(moved(point));
        }
        whole.width = std::max(whole.width, at.x + part.width);
        whole.height = std::max(whole.height, at.y + part.height);
        row = std::max(row, part.height);
        at.x += part.width + kBetween;
    }
    return whole;
}

}  // namespace

Drawing place(const std::vector<NodeSize>& nodes, const std::vector<Edge>& edges) {
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    return Placement(nodes, edges).place();
}

}  // namespace chronograph::layout
