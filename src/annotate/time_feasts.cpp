// Entry point: feast_in(): movable feasts by their own calendars. Tested by
// tests/annotate/times_test.cpp.
#include <array>

#include "time_calendar.hpp"

namespace chronograph::annotate {

using model::Day;
using rules::TimeFeast;

namespace {

constexpr Day kJulianEpoch = 2440588;  // the Julian day number of 1970-01-01
constexpr Day kFixedEpoch = 719163;    // Rata Die of 1970-01-01

Day day_of(int year, int month, int day) {
    return *model::to_day({year, static_cast<unsigned>(month), static_cast<unsigned>(day)});
}

/// Gregorian Easter Sunday (Meeus, Jones and Butcher).
Day easter(int year) {
    const int a = year % 19, b = year / 100, c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    return day_of(year, (h + l - 7 * m + 114) / 31, (h + l - 7 * m + 114) % 31 + 1);
}

/// Julian Easter Sunday (Meeus), as a Gregorian day.
Day orthodox_easter(int year) {
    const int d = (19 * (year % 19) + 15) % 30;
    const int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    const Day julian = day_of(year, (d + e + 114) / 31, (d + e + 114) % 31 + 1);
    return julian + year / 100 - year / 400 - 2;
}

/// A day of the tabular Islamic calendar; sighting the moon may move it by a day.
Day islamic(int year, int month, int day) {
    return (11 * year + 3) / 30 + 354 * year + 30 * month - (month - 1) / 2 + day + 1948440 - 385 -
           kJulianEpoch;
}

/// The first time that an Islamic day falls in a Gregorian year.
std::optional<Day> islamic_in(int year, int month, int day) {
    const int guess = (year - 622) * 33 / 32;
    for (int islamic_year = guess - 1; islamic_year <= guess + 2; ++islamic_year) {
        const Day found = islamic(islamic_year, month, day);
        if (islamic_year > 0 && model::to_civil(found).year == year) return found;
    }
    return {};
}

Day hebrew_elapsed(int year) {
    const int months = (235 * year - 234) / 19;
    const std::int64_t parts = 12084 + std::int64_t{13753} * months;
    const auto day = static_cast<Day>(std::int64_t{29} * months + parts / 25920);
    return 3 * (day + 1) % 7 < 3 ? day + 1 : day;
}

/// Rosh Hashanah of a Gregorian year.
Day hebrew_new_year(int gregorian) {
    const int year = gregorian + 3761;
    const Day before = hebrew_elapsed(year - 1), here = hebrew_elapsed(year),
              after = hebrew_elapsed(year + 1);
    const int correction = after - here == 356 ? 2 : here - before == 382 ? 1 : 0;
    return -1373427 + here + correction - kFixedEpoch;
}

/// The nth weekday of a month; -1 = the last.
Day weekday_of_month(int year, int month, int weekday, int nth) {
    const Day first = day_of(year, month, 1);
    if (nth > 0) return first + (weekday - 1 - model::weekday(first) + 7) % 7 + 7 * (nth - 1);
    const Day last = model::add_months(first, 1) - 1;
    return last - (model::weekday(last) - (weekday - 1) + 7) % 7;
}

std::optional<Day> start_of(const TimeFeast& feast, int year) {
    switch (feast.rule) {
        case TimeFeast::Rule::fixed:
            return model::to_day(
                {year, static_cast<unsigned>(feast.month), static_cast<unsigned>(feast.day)});
        case TimeFeast::Rule::weekday:
            return weekday_of_month(year, feast.month, feast.weekday, feast.nth);
        case TimeFeast::Rule::easter:
            return easter(year);
        case TimeFeast::Rule::orthodox_easter:
            return orthodox_easter(year);
        case TimeFeast::Rule::islamic:
            return islamic_in(year, feast.month, feast.day);
        case TimeFeast::Rule::hebrew:
            return hebrew_new_year(year);
    }
    return {};
}

}  // namespace

std::optional<Period> feast_in(const TimeFeast& feast, int year) {
    if (year < 1 || year > 9999) return {};
    const auto start = start_of(feast, year);
    if (!start) return {};
    const Day begin = *start + feast.offset;
    return Period{rules::TimeUnit::day, begin, begin + feast.length};
}

}  // namespace chronograph::annotate
