#pragma once
// The timeline: events on an axis of days, in lanes, each with its date, its title and its certainty.

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "chronograph/layout/scene.hpp"
#include "chronograph/layout/wording.hpp"
#include "chronograph/model/knowledge.hpp"

namespace chronograph::layout {

enum class Lanes : std::uint8_t { type, person, country, none };
/// "type", "person", "country", "none", in the order of Lanes.
[[nodiscard]] std::span<const std::string> lane_names();
[[nodiscard]] std::optional<Lanes> parse_lanes(std::string_view name);

struct TimelineOptions {
    Lanes lanes = Lanes::type;
    std::string title;  ///< empty: the days that the events lie in
    std::string link;   ///< put before row_id("", event) and before "table"; empty: there is no table
    ShortNames short_names;
    std::size_t most_rows = 12;   ///< of a lane, thrice without lanes; further events are behind a "+n more"
    std::size_t most_lanes = 12;  ///< of people or countries, the busiest; the others share the last lane
    double fold_from = 0.5;  ///< an empty stretch of more than this share of the axis is folded; 1 = never
};

/// Lays out the events of these indexes; of those without a date the subtitle says how many there are.
/// Units: px, 1200 wide, as high as the lanes need.   Cost: O(e log e) for e events, times rows.
/// Determinism: the same knowledge and options give the same scene on every machine.
[[nodiscard]] Scene lay_out_timeline(const model::Knowledge& knowledge, std::span<const std::uint32_t> events,
                                     const TimelineOptions& options = {});

}  // namespace chronograph::layout
