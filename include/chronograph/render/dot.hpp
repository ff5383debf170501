#pragma once
// Who met whom as a DOT file, for those who lay out graphs themselves. Written through cgraph.

#include <cstdint>
#include <span>
#include <string>

#include "chronograph/layout/ties.hpp"
#include "chronograph/model/knowledge.hpp"

namespace chronograph::render {

struct DotOptions {
    layout::TieOptions ties;
    std::string title = "Who met whom";
};

/// An undirected graph: a node a party, an edge a pair and kind of tie (met, spoke, planned), with counts,
/// colours, and the neato layout asked for, so that `dot -Tsvg` draws it without a warning.
/// Cost: see make_ties().   Threads: safe, one at a time.
[[nodiscard]] std::string write_dot(const model::Knowledge& knowledge, std::span<const std::uint32_t> events,
                                    const DotOptions& options = {});

}  // namespace chronograph::render
