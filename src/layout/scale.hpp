#pragma once
// The axis of a timeline: days to px, with long empty stretches folded, and its ticks.

#include <string>
#include <vector>

#include "chronograph/model/date.hpp"

namespace chronograph::layout {

/// Half-open days.
struct Days {
    model::Day begin = 0;
    model::Day end = 0;
};

inline constexpr double kFoldWidth = 36;  ///< px of a folded stretch

class Scale {
public:
    /// `folds` lie inside `days`, sorted, apart.   Requires: days.begin < days.end, left < right
    Scale(Days days, std::vector<Days> folds, double left, double right);
    /// Px of the beginning of a day (of a fraction of it); outside the days it goes on evenly.
    [[nodiscard]] double x(double day) const;
    [[nodiscard]] double px_per_day() const { return px_per_day_; }
    [[nodiscard]] Days days() const { return days_; }
    [[nodiscard]] const std::vector<Days>& folds() const { return folds_; }

private:
    Days days_;
    std::vector<Days> folds_;
    double left_;
    double px_per_day_;
};

struct Tick {
    double x = 0;
    std::string label;   ///< empty for a tick too near the one before
    bool major = false;  ///< begins a year, or the unit is longer than one
};

/// Ticks at natural boundaries of the finest unit whose labels fit, and one where the axis goes on after a
/// fold; the first one, that one and each January carry the year.   Cost: O(ticks).
[[nodiscard]] std::vector<Tick> make_ticks(const Scale& scale);

/// `days` widened to whole units of the ticks they will get in `width` px, to whole years at most.
[[nodiscard]] Days whole_units(Days days, const std::vector<Days>& folds, double width);

/// The empty stretches of `days` to fold: longer than `share` of what the longer ones before it leave, with a
/// margin left at each end. `occupied` is sorted by begin.
[[nodiscard]] std::vector<Days> empty_stretches(Days days, const std::vector<Days>& occupied, double share);

}  // namespace chronograph::layout
