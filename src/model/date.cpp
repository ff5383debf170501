// Entry points: to_day(), to_civil(), to_edtf(), parse_edtf(). Tested by tests/model/date_test.cpp.
#include "chronograph/model/date.hpp"

#include <algorithm>
#include <boost/date_time/gregorian_calendar.hpp>
#include <boost/date_time/year_month_day.hpp>
#include <cassert>
#include <charconv>
#include <cstdlib>

#include "chronograph/base/digits.hpp"

namespace chronograph::model {

namespace {

// Boost.Date_Time's calendar over plain integers: its own date type holds 1400 to 9999 only.
using CivilBase = boost::date_time::year_month_day_base<std::int32_t, unsigned, unsigned>;
using Calendar = boost::date_time::gregorian_calendar_base<CivilBase, std::int32_t>;
constexpr std::int32_t kEpoch = 2440588;  // the Julian day number of 1970-01-01
// It computes years in 16 bits without sign; so dates are moved by whole cycles of the calendar to
// 2000..2399.
constexpr std::int32_t kCycleYears = 400;
constexpr std::int32_t kCycleDays = 146097;
constexpr std::int32_t kFirstYear = -4712;
constexpr std::int32_t kLastYear = 99999;

constexpr std::int32_t floor_divide(std::int32_t value, std::int32_t by) {
    return value / by - (value % by < 0 ? 1 : 0);
}

/// One bound of a range, printed with the range's precision.
void append_bound(std::string& text, Day day, Precision precision) {
    const CivilDate date = to_civil(day);
    if (date.year < 0) text += '-';
    base::append_digits(text, static_cast<std::uint32_t>(std::abs(date.year)), 4);
    const auto append = [&](unsigned number) {
        text += '-';
        base::append_digits(text, number, 2);
    };
    switch (precision) {
        case Precision::day:
            append(date.month);
            return append(date.day);
        case Precision::month:
            return append(date.month);
        case Precision::season:
            return append(20 + date.month / 3);
        case Precision::year:
            return;
        case Precision::decade:
            text.back() = 'X';
            return;
        case Precision::century:
            text.replace(text.size() - 2, 2, "XX");
            return;
    }
}

template <class Number>
bool read_number(std::string_view& text, std::size_t digits, Number& number) {
    if (text.size() < digits) return false;
    const auto [end, error] = std::from_chars(text.data(), text.data() + digits, number);
    if (error != std::errc{} || end != text.data() + digits) return false;
    text.remove_prefix(digits);
    return true;
}

bool skip(std::string_view& text, std::string_view prefix) {
    if (!text.starts_with(prefix)) return false;
    text.remove_prefix(prefix.size());
    return true;
}

DateRange years_range(std::int32_t first, std::int32_t count, Precision precision) {
    return {*to_day({first, 1, 1}), *to_day({first + count, 1, 1}), Shape::single, precision, false};
}

/// "199X" and "19XX"; "-050X" is the years -0509 to -0500.
std::optional<DateRange> parse_unspecified(std::string_view text) {
    std::int32_t year = 0;
    const bool negative = skip(text, "-");
    const std::size_t digits = text.find('X');
    std::string_view rest = text;
    if (text.size() != 4 || (digits != 2 && digits != 3) || !read_number(rest, digits, year)) return {};
    if (rest != (digits == 3 ? "X" : "XX")) return {};
    const std::int32_t count = digits == 3 ? 10 : 100;
    return years_range(negative ? 1 - (year + 1) * count : year * count, count,
                       digits == 3 ? Precision::decade : Precision::century);
}

std::optional<DateRange> parse_single(std::string_view text) {
    const bool approximate = text.ends_with('~') || text.ends_with('%');
    if (approximate || text.ends_with('?')) text.remove_suffix(1);
    if (text.ends_with('X')) return parse_unspecified(text);
    const bool negative = skip(text, "-");
    std::int32_t year = 0;
    if (!read_number(text, 4, year)) return {};
    if (negative) year = -year;
    unsigned month = 0, day = 0;
    if (skip(text, "-") && !read_number(text, 2, month)) return {};
    if (month != 0 && skip(text, "-") && !read_number(text, 2, day)) return {};
    if (!text.empty() && !text.starts_with('T')) return {};
    DateRange range;
    if (day != 0) {
        const auto found = to_day({year, month, day});
        if (!found) return {};
        range = day_range(*found);
    } else if (month >= 21 && month <= 24) {
        range = season_range(year, month);
    } else if (month >= 1 && month <= 12) {
        range = month_range(year, month);
    } else if (month == 0) {
        range = year_range(year);
    } else {
        return {};
    }
    range.approximate = approximate;
    return range;
}

/// Two bounds, either of which may be open ("" or "..").
std::optional<DateRange> parse_bounds(std::string_view first, std::string_view last, Shape shape) {
    const auto is_open = [](std::string_view bound) { return bound.empty() || bound == ".."; };
    if (is_open(first) && is_open(last)) return {};
    const auto a = parse_single(first), b = parse_single(last);
    if ((!a && !is_open(first)) || (!b && !is_open(last))) return {};
    if (a && b && b->end <= a->begin) return {};
    const DateRange& known = a ? *a : *b;
    return DateRange{a ? a->begin : kEarliest, b ? b->end : kLatest, shape, known.precision,
                     (a && a->approximate) || (b && b->approximate)};
}

}  // namespace

std::optional<Day> to_day(CivilDate date) {
    if (date.year < kFirstYear || date.year > kLastYear || date.month < 1 || date.month > 12) return {};
    if (date.day < 1 || date.day > days_in_month(date.year, date.month)) return {};
    const std::int32_t cycle = floor_divide(date.year, kCycleYears) - 5;
    return Calendar::day_number(CivilBase{date.year - cycle * kCycleYears, date.month, date.day}) - kEpoch +
           cycle * kCycleDays;
}

CivilDate to_civil(Day day) {
    constexpr Day kFirst = 10957;  // 2000-01-01
    const std::int32_t cycle = floor_divide(day - kFirst, kCycleDays);
    const auto date = Calendar::from_day_number(day - cycle * kCycleDays + kEpoch);
    return {date.year + cycle * kCycleYears, date.month, date.day};
}

int weekday(Day day) {
    return ((day + 3) % 7 + 7) % 7;
}  // 1970-01-01 was a Thursday

unsigned days_in_month(std::int32_t year, unsigned month) {
    if (month == 2) {
        const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        return leap ? 29 : 28;
    }
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

Day add_months(Day day, int months) {
    CivilDate date = to_civil(day);
    const int zero_based = date.year * 12 + static_cast<int>(date.month) - 1 + months;
    date.year = zero_based >= 0 ? zero_based / 12 : (zero_based - 11) / 12;
    date.month = static_cast<unsigned>(zero_based - date.year * 12) + 1;
    date.day = std::min(date.day, days_in_month(date.year, date.month));
    return *to_day(date);
}

DateRange day_range(Day day) {
    return {day, day + 1, Shape::single, Precision::day, false};
}

DateRange month_range(std::int32_t year, unsigned month) {
    const Day first = *to_day({year, month, 1});
    return {first, add_months(first, 1), Shape::single, Precision::month, false};
}

DateRange season_range(std::int32_t year, unsigned season) {
    const Day first = *to_day({year, 3 * (season - 20), 1});
    return {first, add_months(first, 3), Shape::single, Precision::season, false};
}

DateRange year_range(std::int32_t year) {
    return years_range(year, 1, Precision::year);
}

DateRange span_range(const DateRange& a, const DateRange& b, Shape shape) {
    assert(a.begin < b.end);
    const bool same = a.precision == b.precision && a.precision <= Precision::year;
    return {a.begin, b.end, shape, same && a.precision != Precision::season ? a.precision : Precision::day,
            a.approximate || b.approximate};
}

std::string to_edtf(const DateRange& range) {
    std::string text;
    const auto append = [&](Day day) {
        append_bound(text, day, range.precision);
        if (range.approximate) text += '~';
    };
    if (range.shape == Shape::single) {
        append(range.begin);
        return text;
    }
    const bool inside = range.shape == Shape::one_inside;
    const std::string_view open = inside ? "" : "..";
    if (inside) text += '[';
    if (range.begin == kEarliest) {
        text += open;
    } else {
        append(range.begin);
    }
    text += inside ? ".." : "/";
    if (range.end == kLatest) {
        text += open;
    } else {
        append(range.end - 1);
    }
    if (inside) text += ']';
    return text;
}

std::optional<DateRange> parse_edtf(std::string_view text) {
    if (text.starts_with('[') && text.ends_with(']')) {
        const auto dots = text.find("..");
        if (dots == std::string_view::npos) return {};
        return parse_bounds(text.substr(1, dots - 1), text.substr(dots + 2, text.size() - dots - 3),
                            Shape::one_inside);
    }
    if (const auto slash = text.find('/'); slash != std::string_view::npos) {
        return parse_bounds(text.substr(0, slash), text.substr(slash + 1), Shape::lasted);
    }
    return parse_single(text);
}

}  // namespace chronograph::model
