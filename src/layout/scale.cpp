// Entry points: Scale, make_ticks(). Tested by tests/layout/scale_test.cpp.
#include "scale.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "chronograph/layout/text_width.hpp"
#include "chronograph/layout/wording.hpp"

namespace chronograph::layout {

namespace {

enum class Step { day, week, month, quarter, year, five_years, decade, century };
struct Unit {
    Step step;
    double days;
    double room;  // px that a label of it needs
};
constexpr std::array kUnits{Unit{Step::day, 1, 56},       Unit{Step::week, 7, 56},
                            Unit{Step::month, 30.4, 62},  Unit{Step::quarter, 91.3, 62},
                            Unit{Step::year, 365.2, 40},  Unit{Step::five_years, 1826, 44},
                            Unit{Step::decade, 3652, 48}, Unit{Step::century, 36525, 0}};
constexpr double kLabelSize = 12;
constexpr double kLabelGap = 10;

const Unit& unit_for(double px_per_day) {
    return *std::find_if(kUnits.begin(), kUnits.end() - 1,
                         [&](const Unit& unit) { return unit.days * px_per_day >= unit.room; });
}

model::Day first_of(std::int32_t year, unsigned month) {
    return *model::to_day({year, month, 1});
}

std::int32_t floor_to(std::int32_t year, std::int32_t size) {
    return year - ((year % size) + size) % size;
}

/// The last boundary of the unit that is not after `day`.
model::Day floor_day(model::Day day, Step step) {
    const auto date = model::to_civil(day);
    switch (step) {
        case Step::day:
            return day;
        case Step::week:
            return day - model::weekday(day);
        case Step::month:
            return first_of(date.year, date.month);
        case Step::quarter:
            return first_of(date.year, (date.month - 1) / 3 * 3 + 1);
        case Step::year:
            return first_of(date.year, 1);
        case Step::five_years:
            return first_of(floor_to(date.year, 5), 1);
        case Step::decade:
            return first_of(floor_to(date.year, 10), 1);
        case Step::century:
            return first_of(floor_to(date.year, 100), 1);
    }
    return day;
}

model::Day next_day(model::Day boundary, Step step) {
    constexpr std::array kMonths{0, 0, 1, 3, 12, 60, 120, 1200};
    if (step == Step::day) return boundary + 1;
    if (step == Step::week) return boundary + 7;
    return model::add_months(boundary, kMonths[static_cast<std::size_t>(step)]);
}

/// What names a day that begins no unit.
Step finer(Step step) {
    if (step <= Step::quarter) return Step::day;
    return step == Step::year ? Step::month : Step::year;
}

std::string tick_label(model::Day day, Step step, bool with_year) {
    using model::Precision;
    using model::Shape;
    const auto precision = step <= Step::week      ? Precision::day
                           : step <= Step::quarter ? Precision::month
                                                   : Precision::year;
    return date_text({day, day + 1, Shape::single, precision, false}, with_year);
}

}  // namespace

Scale::Scale(Days days, std::vector<Days> folds, double left, double right)
    : days_(days), folds_(std::move(folds)), left_(left), px_per_day_(0) {
    double shown = static_cast<double>(days.end) - days.begin;
    for (const Days& fold : folds_) shown -= static_cast<double>(fold.end) - fold.begin;
    const double room = right - left - kFoldWidth * static_cast<double>(folds_.size());
    px_per_day_ = room / std::max(shown, 1.0);
}

double Scale::x(double day) const {
    double px = left_;
    double from = days_.begin;
    for (const Days& fold : folds_) {
        if (day < fold.begin) break;
        px += (fold.begin - from) * px_per_day_;
        const double length = static_cast<double>(fold.end) - fold.begin;
        if (day < fold.end) return px + (day - fold.begin) / length * kFoldWidth;
        px += kFoldWidth;
        from = fold.end;
    }
    return px + (day - from) * px_per_day_;
}

namespace {

/// Writes the ticks of one scale, stretch by stretch between its folds.
class Ticker {
public:
    explicit Ticker(const Scale& scale) : scale_(scale), step_(unit_for(scale.px_per_day()).step) {}

    std::vector<Tick> tick() {
        model::Day begin = scale_.days().begin;
        for (const Days& fold : scale_.folds()) {
            tick_stretch({begin, fold.begin}, scale_.x(fold.begin));
            begin = fold.end;
        }
        tick_stretch({begin, scale_.days().end}, INFINITY);
        return std::move(ticks_);
    }

private:
    /// No label in it passes `right` px but the one that says where a fold has led to.
    void tick_stretch(Days days, double right) {
        with_year_ = true;
        auto day = floor_day(days.begin, step_);
        if (day < days.begin) day = next_day(day, step_);
        if (!ticks_.empty() && day > days.begin) add(days.begin, finer(step_), INFINITY);
        for (; day <= days.end; day = next_day(day, step_)) add(day, step_, right);
    }

    void add(model::Day day, Step step, double right) {
        const auto date = model::to_civil(day);
        const bool new_year = date.month == 1 && (date.day == 1 || (step == Step::week && date.day <= 7));
        Tick tick{scale_.x(day), tick_label(day, step, with_year_ || new_year),
                  new_year || step > Step::quarter};
        const double end = tick.x + text_width(tick.label, kLabelSize) + kLabelGap;
        if (tick.x < taken_ || end > right) tick.label.clear();
        if (!tick.label.empty()) {
            taken_ = end;
            with_year_ = false;
        }
        ticks_.push_back(std::move(tick));
    }

    const Scale& scale_;
    Step step_;
    std::vector<Tick> ticks_;
    bool with_year_ = true;
    double taken_ = -INFINITY;
};

}  // namespace

std::vector<Tick> make_ticks(const Scale& scale) {
    return Ticker(scale).tick();
}

Days whole_units(Days days, const std::vector<Days>& folds, double width) {
    const Step step = std::min(unit_for(Scale(days, folds, 0, width).px_per_day()).step, Step::year);
    const auto begin = floor_day(days.begin, step);
    auto end = floor_day(days.end, step);
    if (end < days.end) end = next_day(end, step);
    return {begin, end};
}

std::vector<Days> empty_stretches(Days days, const std::vector<Days>& occupied, double share) {
    std::vector<Days> gaps;
    model::Day until = days.begin;
    for (const Days& span : occupied) {
        if (span.begin > until) gaps.push_back({until, span.begin});
        until = std::max(until, span.end);
    }
    const auto length = [](Days gap) { return static_cast<double>(gap.end) - gap.begin; };
    std::stable_sort(gaps.begin(), gaps.end(), [&](Days a, Days b) { return length(a) > length(b); });
    double shown = length(days);
    std::vector<Days> folds;
    for (const Days& gap : gaps) {
        if (length(gap) <= share * shown) break;
        folds.push_back(gap);
        shown -= length(gap);
    }
    const auto margin = static_cast<model::Day>(shown / 16) + 1;
    std::erase_if(folds, [&](Days gap) { return length(gap) <= 4.0 * margin; });
    for (Days& fold : folds) fold = {fold.begin + margin, fold.end - margin};
    std::sort(folds.begin(), folds.end(), [](Days a, Days b) { return a.begin < b.begin; });
    return folds;
}

}  // namespace chronograph::layout
