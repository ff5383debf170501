#pragma once
// One event on the timeline: what it says, how much room that takes, and its shapes once it has a place.

#include <cstdint>
#include <string>

#include "chronograph/layout/scene.hpp"
#include "chronograph/layout/wording.hpp"
#include "chronograph/model/knowledge.hpp"
#include "rows.hpp"
#include "scale.hpp"

namespace chronograph::layout {

inline constexpr double kMarkRadius = 5;

struct Item {
    std::uint32_t event = 0;
    std::size_t tone = 0;
    std::string date, title, status;  ///< status is empty for what happened
    double date_width = 0, title_width = 0, status_width = 0;
    Extent mark;         ///< px of disc, bar or whisk
    double label_x = 0;  ///< px where the date begins
    std::size_t row = 0;

    [[nodiscard]] double label_width() const;
    [[nodiscard]] Extent extent() const;  ///< of mark and label together
};

/// The item with its texts measured, no place yet.   Requires: the event has a date.
[[nodiscard]] Item make_item(const model::Knowledge& knowledge, std::uint32_t event, std::size_t tone,
                             bool with_year, bool with_type, const ShortNames& names);

/// Sets mark and label on the axis; a label that would pass the right of `room` goes left of its mark, and
/// where it would pass the left too its title is cut.
void place_item(Item& item, const model::DateRange& date, const Scale& scale, Extent room);

/// The event's shapes, its row's middle at `y`.
[[nodiscard]] Group draw_item(const model::Knowledge& knowledge, const Item& item, const Scale& scale,
                              double y, const std::string& link);

/// The part of a range that the axis shows.
[[nodiscard]] Days shown_days(const model::DateRange& date, Days axis);

}  // namespace chronograph::layout
