#pragma once
// Who met whom as boxes and lines: positions by Graphviz, everything else decided here.

#include <cstdint>
#include <span>
#include <string>

#include "chronograph/layout/scene.hpp"
#include "chronograph/layout/ties.hpp"
#include "chronograph/layout/wording.hpp"
#include "chronograph/model/knowledge.hpp"

namespace chronograph::layout {

struct GraphOptions {
    TieOptions ties;
    std::string title = "Who met whom";
    std::string link;  ///< boxes link to this and "table"; empty: there is no table
    ShortNames names;  ///< of countries that the knowledge does not mention, by id
};

/// One box a party, tinted by its country, the number of its events inside; one line a pair: solid met in
/// person (wide by how often, pale where never alone), dashed a call or talks, dotted only planned.
/// Units: px, as wide and high as it needs.   Cost: see graphviz.hpp.   Threads: safe, one at a time.
[[nodiscard]] Scene lay_out_graph(const model::Knowledge& knowledge, std::span<const std::uint32_t> events,
                                  const GraphOptions& options = {});

}  // namespace chronograph::layout
