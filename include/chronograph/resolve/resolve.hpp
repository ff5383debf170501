#pragma once
// resolve: what a set of records together supports. The second of the program's two pure functions.

#include <vector>

#include "chronograph/model/knowledge.hpp"
#include "chronograph/model/record.hpp"

namespace chronograph::resolve {

/// Merges what documents say: one occasion told by several becomes one event with all its evidence.
/// The result does not depend on the order of `records`, nor on how they were grouped before.
/// Errors: none.   Cost: O(n log n) in events, for occasions that share a party.   Threads: no shared state.
[[nodiscard]] model::Knowledge resolve(std::vector<model::Record> records);

}  // namespace chronograph::resolve
