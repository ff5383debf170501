#pragma once
// Days and ranges of days, and their EDTF text (ISO 8601-2:2019).
// Uncertainty is kept, never rounded away: "last month" stays the month.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace chronograph::model {

/// A proleptic Gregorian day: days since 1970-01-01; any year from -4712 on (astronomical: 0 is 1 BC).
using Day = std::int32_t;

inline constexpr Day kEarliest = INT32_MIN;  ///< an open beginning
inline constexpr Day kLatest = INT32_MAX;    ///< an open end

struct CivilDate {
    std::int32_t year = 1970;
    unsigned month = 1;  ///< 1..12
    unsigned day = 1;    ///< 1..31
    friend auto operator<=>(const CivilDate&, const CivilDate&) = default;
};

/// The day of a civil date, or nothing for a date that is none (31 April, month 13).
[[nodiscard]] std::optional<Day> to_day(CivilDate date);
[[nodiscard]] CivilDate to_civil(Day day);
/// 0 = Monday .. 6 = Sunday (ISO 8601).
[[nodiscard]] int weekday(Day day);
[[nodiscard]] unsigned days_in_month(std::int32_t year, unsigned month);
/// Moves by whole months; a day that the target month lacks becomes its last day (31 Jan + 1 month = 28 or 29
/// Feb).
[[nodiscard]] Day add_months(Day day, int months);

enum class Precision : std::uint8_t { day, month, season, year, decade, century };
enum class Shape : std::uint8_t {
    single,      ///< one day, or the calendar unit named by `precision`: 2025-04-23, 2025-03, 2025
    lasted,      ///< went on from first to last: 2025-06-24/2025-06-25
    one_inside,  ///< happened on one day of them: [2025-04-05..2025-04-06]
};

/// Which days something may have happened on: [begin, end), a value.
struct DateRange {
    Day begin = 0;
    Day end = 1;  ///< the day after the last; kLatest when open
    Shape shape = Shape::single;
    Precision precision = Precision::day;  ///< of the bounds, for printing
    bool approximate = false;              ///< EDTF "~"

    friend auto operator<=>(const DateRange&, const DateRange&) = default;
    [[nodiscard]] bool overlaps(const DateRange& other) const {
        return begin < other.end && other.begin < end;
    }
    [[nodiscard]] bool is_one_day() const { return begin != kEarliest && end - 1 == begin; }
};

[[nodiscard]] DateRange day_range(Day day);
[[nodiscard]] DateRange month_range(std::int32_t year, unsigned month);  ///< Requires: month in 1..12
[[nodiscard]] DateRange season_range(
    std::int32_t year, unsigned season);  ///< 21 spring .. 24 winter (Dec to Feb of the next year)
[[nodiscard]] DateRange year_range(std::int32_t year);
/// The range from the first day of `a` to the last of `b`.   Requires: a.begin < b.end
[[nodiscard]] DateRange span_range(const DateRange& a, const DateRange& b, Shape shape);

/// The EDTF text: level 0 and 1, and `[a..b]` of level 2.
[[nodiscard]] std::string to_edtf(const DateRange& range);
/// Reads what to_edtf writes; nothing for other texts, and for dates that are none.
[[nodiscard]] std::optional<DateRange> parse_edtf(std::string_view text);

}  // namespace chronograph::model
