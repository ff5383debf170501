// Entry points: Scale, make_ticks(). Tested by tests/layout/scale_test.cpp.
#include "scale.hpp"

#include <algorithm>
#include <array>

#include "chronograph/layout/text_width.hpp"
#include "chronograph/layout/wording.hpp"

namespace chronograph::layout {

namespace {

enum class Step { day, week, month, quarter, year, decade, century };
struct Unit {
    Step step;
    double days;
    double room;  // px that a label of it needs
};
constexpr std::array kUnits{Unit{Step::day, 1, 56},       Unit{Step::week, 7, 56},
                            Unit{Step::month, 30.4, 62},  Unit{Step::quarter, 91.3, 62},
                            Unit{Step::year, 365.2, 44},  Unit{Step::decade, 3652, 48},
                            Unit{Step::century, 36525, 0}};
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
        case Step::decade:
            return first_of(floor_to(date.year, 10), 1);
        case Step::century:
            return first_of(floor_to(date.year, 100), 1);
    }
    return day;
}

model::Day next_day(model::Day boundary, Step step) {
    constexpr std::array kMonths{0, 0, 1, 3, 12, 120, 1200};
    if (step == Step::day) return boundary + 1;
    if (step == Step::week) return boundary + 7;
    return model::add_months(boundary, kMonths[static_cast<std::size_t>(step)]);
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

std::vector<Tick> make_ticks(const Scale& scale) {
    const Step step = unit_for(scale.px_per_day()).step;
    const auto [begin, end] = scale.days();
    std::vector<Tick> ticks;
    auto fold = scale.folds().begin();
    bool with_year = true;
    double taken = -1;
    for (auto day = floor_day(begin, step); day <= end; day = next_day(day, step)) {
        if (day < begin) continue;
        while (fold != scale.folds().end() && day >= fold->end) ++fold;
        if (fold != scale.folds().end() && day > fold->begin) {
            with_year = true;
            day = floor_day(fold->end - 1, step);
            continue;
        }
        const auto date = model::to_civil(day);
        const bool new_year = date.month == 1 && (date.day == 1 || (step == Step::week && date.day <= 7));
        Tick tick{scale.x(day), tick_label(day, step, with_year || new_year),
                  new_year || step > Step::quarter};
        const double width = text_width(tick.label, kLabelSize);
        if (tick.x < taken) tick.label.clear();
        if (!tick.label.empty()) {
            taken = tick.x + width + kLabelGap;
            with_year = false;
        }
        ticks.push_back(std::move(tick));
    }
    return ticks;
}

Days whole_units(Days days, double width) {
    const double length = std::max<double>(static_cast<double>(days.end) - days.begin, 1);
    const Step step = unit_for(width / length).step;
    const auto begin = floor_day(days.begin, step);
    auto end = floor_day(days.end, step);
    if (end < days.end) end = next_day(end, step);
    return {begin, end};
}

std::vector<Days> empty_stretches(Days days, const std::vector<Days>& occupied, double share) {
    const double length = static_cast<double>(days.end) - days.begin;
    std::vector<Days> folds;
    model::Day until = days.begin;
    const auto consider = [&](model::Day next) {
        const double gap = static_cast<double>(next) - until;
        const auto margin = static_cast<model::Day>((length - gap) / 16) + 1;
        if (gap > share * length && gap > 4.0 * margin) folds.push_back({until + margin, next - margin});
    };
    for (const Days& span : occupied) {
        consider(span.begin);
        until = std::max(until, span.end);
    }
    return folds;
}

}  // namespace chronograph::layout
