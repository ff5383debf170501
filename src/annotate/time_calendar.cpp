// Entry points: containing(), moved(), value_of(), range_of(). Tested by
// tests/annotate/times_test.cpp.
#include "time_calendar.hpp"

#include <array>

#include "chronograph/base/digits.hpp"

namespace chronograph::annotate {

using model::Day;
using rules::TimeUnit;

namespace {

Day day_of(int year, int month, int day) {
    return *model::to_day({year, static_cast<unsigned>(month), static_cast<unsigned>(day)});
}

int floor_divide(int a, int b) {
    return a >= 0 ? a / b : -((-a + b - 1) / b);
}

/// Months in the unit; 0 for those that months do not make.
int months_in(TimeUnit unit) {
    switch (unit) {
        case TimeUnit::month:
            return 1;
        case TimeUnit::quarter:
        case TimeUnit::season:
            return 3;
        case TimeUnit::half:
            return 6;
        case TimeUnit::year:
            return 12;
        case TimeUnit::decade:
            return 120;
        case TimeUnit::century:
            return 1200;
        case TimeUnit::millennium:
            return 12000;
        default:
            return 0;
    }
}

Period period_of_months(TimeUnit unit, int first_month) {
    const int year = floor_divide(first_month, 12);
    const Day begin = day_of(year, first_month - 12 * year + 1, 1);
    return {unit, begin, model::add_months(begin, months_in(unit))};
}

std::string year_text(int year) {
    return year > 0 ? base::digits(static_cast<std::uint32_t>(year), 4)
                    : "BC" + base::digits(static_cast<std::uint32_t>(1 - year), 4);
}

/// A year without its last digits: decades and centuries.
std::string cut_year(int year, std::size_t digits) {
    const auto text = year_text(year);
    return text.substr(0, text.size() - digits);
}

std::string week_text(Day monday) {
    const int year = model::to_civil(monday + 3).year;  // a week belongs to the year of its Thursday
    const Day first = week_period(year, 1)->begin;
    return year_text(year) + "-W" + base::digits(static_cast<std::uint32_t>((monday - first) / 7 + 1), 2);
}

/// A winter is named by the year it ends in, where only the days are known.
std::string season_text(Day begin) {
    constexpr std::array kNames{"SP", "SU", "FA", "WI"};
    const auto date = model::to_civil(begin);
    const auto season = date.month / 3 - 1;
    return year_text(season == 3 ? date.year + 1 : date.year) + "-" + kNames[season];
}

}  // namespace

Period day_period(Day day) {
    return {TimeUnit::day, day, day + 1};
}

Period year_period(int year) {
    return {TimeUnit::year, day_of(year, 1, 1), day_of(year + 1, 1, 1)};
}

Period month_period(int year, int month) {
    return period_of_months(TimeUnit::month, year * 12 + month - 1);
}

Period season_period(int year, int season) {
    return period_of_months(TimeUnit::season, year * 12 + 3 * (season - 20) - 1);
}

std::optional<Period> week_period(int year, int week) {
    const Day january4 = day_of(year, 1, 4);  // always in the first week
    const Day monday = january4 - model::weekday(january4) + 7 * (week - 1);
    if (week < 1 || week > 53 || model::to_civil(monday + 3).year != year) return {};
    return Period{TimeUnit::week, monday, monday + 7};
}

Period containing(TimeUnit unit, Day day) {
    const Day monday = day - model::weekday(day);
    if (unit == TimeUnit::week) return {unit, monday, monday + 7};
    if (unit == TimeUnit::weekend) return {unit, monday + 5, monday + 7};
    const int months = months_in(unit);
    if (months == 0) return day_period(day);
    const auto date = model::to_civil(day);
    const int month = date.year * 12 + static_cast<int>(date.month) - 1;
    const int shift = unit == TimeUnit::season ? 2 : 0;  // seasons start in March
    return period_of_months(unit, floor_divide(month - shift, months) * months + shift);
}

Period moved(const Period& period, int count) {
    if (period.unit == TimeUnit::week || period.unit == TimeUnit::weekend)
        return {period.unit, period.begin + 7 * count, period.end + 7 * count};
    const int months = months_in(period.unit);
    if (months == 0) return {period.unit, period.begin + count, period.end + count};
    const Day begin = model::add_months(period.begin, months * count);
    return {period.unit, begin, model::add_months(begin, months)};
}

Day moved_day(Day day, TimeUnit unit, int count) {
    if (const int months = months_in(unit); months != 0) return model::add_months(day, months * count);
    if (unit == TimeUnit::week || unit == TimeUnit::weekend) return day + 7 * count;
    return unit < TimeUnit::day ? day : day + count;
}

std::optional<Period> nth_within(const Period& period, TimeUnit unit, int nth) {
    if (nth == 0 || unit >= period.unit) return {};
    Period found = containing(unit, nth > 0 ? period.begin : period.end - 1);
    if (nth > 0) {
        if (found.begin < period.begin)
            found = moved(found, unit == TimeUnit::week && period.begin - found.begin <= 3 ? 0 : 1);
        found = moved(found, nth - 1);
    } else {
        if (found.end > period.end && found.end - period.end > 3) found = moved(found, -1);
        found = moved(found, nth + 1);
    }
    if (found.begin >= period.end || found.end <= period.begin) return {};
    return found;
}

std::string value_of(const Period& period) {
    const auto date = model::to_civil(period.begin);
    std::string year = year_text(date.year);
    const auto with = [&](unsigned number) {
        year += '-';
        base::append_digits(year, number, 2);
    };
    switch (period.unit) {
        case TimeUnit::weekend:
            return week_text(period.begin - 5) + "-WE";
        case TimeUnit::week:
            return week_text(period.begin);
        case TimeUnit::month:
            with(date.month);
            return year;
        case TimeUnit::season:
            return season_text(period.begin);
        case TimeUnit::quarter:
            return year + "-Q" + base::digits((date.month + 2) / 3, 1);
        case TimeUnit::half:
            return year + (date.month < 7 ? "-H1" : "-H2");
        case TimeUnit::year:
            return year;
        case TimeUnit::decade:
            return cut_year(date.year, 1);
        case TimeUnit::century:
            return cut_year(date.year, 2);
        case TimeUnit::millennium:
            return cut_year(date.year, 3);
        default:
            with(date.month);
            with(date.day);
            return year;
    }
}

model::DateRange range_of(const Period& period) {
    using model::Precision;
    using model::Shape;
    const bool one_day = period.end == period.begin + 1;
    switch (period.unit) {
        case TimeUnit::month:
            return {period.begin, period.end, Shape::single, Precision::month, false};
        case TimeUnit::season:
            return {period.begin, period.end, Shape::single, Precision::season, false};
        case TimeUnit::quarter:
        case TimeUnit::half:
            return {period.begin, period.end, Shape::one_inside, Precision::month, false};
        case TimeUnit::year:
            return {period.begin, period.end, Shape::single, Precision::year, false};
        case TimeUnit::decade:
            return {period.begin, period.end, Shape::single, Precision::decade, false};
        case TimeUnit::century:
            return {period.begin, period.end, Shape::single, Precision::century, false};
        case TimeUnit::millennium:
            return {period.begin, period.end, Shape::one_inside, Precision::year, false};
        default:
            return {period.begin, period.end, one_day ? Shape::single : Shape::one_inside, Precision::day,
                    false};
    }
}

}  // namespace chronograph::annotate
