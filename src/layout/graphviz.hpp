#pragma once
// Positions by Graphviz, behind one function: the only place that knows it.

#include <cstdint>
#include <vector>

#include "chronograph/layout/scene.hpp"

namespace chronograph::layout {

struct NodeSize {
    double width = 0, height = 0;  ///< px
};

struct Edge {
    std::uint32_t a = 0, b = 0;
    double length = 1;  ///< wished, in any unit
};

struct Drawing {
    double width = 0, height = 0;
    std::vector<Point> nodes;               ///< centres
    std::vector<std::vector<Point>> edges;  ///< Bezier control points (1 + 3n) from box to box
};

/// Places boxes without overlap and routes edges around them; each component by itself (neato to 60 nodes,
/// sfdp above), its longer side across, small ones under the largest.
/// Cost: O(n^2) to 60 nodes, O(n log n) above, and n x edges for the routes.
/// Threads: safe; Graphviz is not, so one mutex lets one call in at a time.
/// Determinism: the same for one version of Graphviz and one machine's floating point.
[[nodiscard]] Drawing place(const std::vector<NodeSize>& nodes, const std::vector<Edge>& edges);

}  // namespace chronograph::layout
