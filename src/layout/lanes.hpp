#pragma once
// Which lane an event of the timeline goes to.

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "chronograph/layout/timeline.hpp"

namespace chronograph::layout {

struct Lane {
    std::string title;  ///< empty when there is one lane for all
    std::vector<std::uint32_t> events;
};

/// Lanes in drawing order: types in the order of their tones, people and countries by their number of
/// events. An event of several people or countries is in the lane of each.   Cost: O(events x parties x log)
[[nodiscard]] std::vector<Lane> make_lanes(const model::Knowledge& knowledge,
                                           std::span<const std::uint32_t> events,
                                           const TimelineOptions& options);

}  // namespace chronograph::layout
