#pragma once
// Whether an event passes a filter; shared by select(), met() and contacts().

#include "chronograph/graph/query.hpp"

namespace chronograph::graph {

/// Cost: O(participants x filter).
[[nodiscard]] bool passes(const model::Knowledge& knowledge, const model::Event& event, const Filter& filter);

}  // namespace chronograph::graph
