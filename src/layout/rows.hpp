#pragma once
// Interval partitioning: which row each item of a lane takes so that none touches another.

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace chronograph::layout {

/// From left to right in px, half-open.
struct Extent {
    double left = 0;
    double right = 0;
};

/// The row of each item, nothing where `most` rows are full. Items come in the order in which they may
/// choose; each takes the first row with room.   Cost: O(items x items in the fullest rows).
[[nodiscard]] std::vector<std::optional<std::size_t>> partition(std::span<const Extent> items,
                                                                std::size_t most);

}  // namespace chronograph::layout
