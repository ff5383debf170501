// Entry points: duration_value(), symbolic_value(): TIMEX3 values that name no days. Tested by
// tests/annotate/times_test.cpp.
#include <array>

#include "chronograph/base/digits.hpp"

#include "time_resolver.hpp"

namespace chronograph::annotate {

using rules::TimeField;
using rules::TimeUnit;

namespace {

std::string padded(std::int32_t value, std::size_t width) {
    return base::digits(static_cast<std::uint32_t>(value), width);
}

struct UnitText {
    const char* before;
    const char* after;
};
// By TimeUnit.
constexpr std::array kDurations{
    UnitText{"PT", "S"}, UnitText{"PT", "M"}, UnitText{"PT", "H"}, UnitText{"P", "TNI"}, UnitText{"P", "D"},
    UnitText{"P", "WE"}, UnitText{"P", "W"},  UnitText{"P", "M"},  UnitText{"P", "Q"},   UnitText{"P", "S"},
    UnitText{"P", "H"},  UnitText{"P", "Y"},  UnitText{"P", "DE"}, UnitText{"P", "CE"},  UnitText{"P", "ML"}};
// Half of one, where it is a whole number of something finer.
constexpr std::array kHalves{"PT0.5S", "PT30S", "PT30M", "P0.5TNI", "PT12H", "P0.5WE", "P0.5W", "P0.5M",
                             "P0.5Q",  "P0.5S", "P0.5H", "P6M",     "P5Y",   "P50Y",   "P500Y"};
constexpr std::array kUnknown{"XXXX-XX-XXTXX",
                              "XXXX-XX-XXTXX",
                              "XXXX-XX-XXTXX",
                              "XXXX-XX-XXTXX",
                              "XXXX-XX-XX",
                              "XXXX-WXX-WE",
                              "XXXX-WXX",
                              "XXXX-XX",
                              "XXXX-QX",
                              "XXXX-XX",
                              "XXXX-HX",
                              "XXXX",
                              "XXX",
                              "XX",
                              "X"};
constexpr std::array kSeasons{"SP", "SU", "FA", "WI"};

}  // namespace

std::string duration_value(const Operands& operands) {
    const auto unit =
        static_cast<std::size_t>(operands.get(TimeField::unit, static_cast<int>(TimeUnit::day)));
    const auto number = operands.get(TimeField::number, 0), tenths = operands.get(TimeField::tenths, 0);
    if (number == 0 && tenths == 5) return kHalves[unit];
    std::string count = number == 0 && tenths == 0 ? "X" : std::to_string(number);
    if (tenths != 0) count += "." + std::to_string(tenths);
    return kDurations[unit].before + count + kDurations[unit].after;
}

std::string symbolic_value(rules::TimeUnit unit) {
    return kUnknown[static_cast<std::size_t>(unit)];
}

std::string symbolic_value(const Operands& operands) {
    const auto has = [&](TimeField field) { return operands.has(field); };
    std::string year = has(TimeField::year) ? padded(operands[TimeField::year], 4) : "XXXX";
    if (has(TimeField::month) && has(TimeField::day))
        return year + "-" + padded(operands[TimeField::month], 2) + "-" + padded(operands[TimeField::day], 2);
    if (has(TimeField::month)) return year + "-" + padded(operands[TimeField::month], 2);
    if (has(TimeField::weekday)) return year + "-WXX-" + std::to_string(operands[TimeField::weekday]);
    if (has(TimeField::day)) return year + "-XX-" + padded(operands[TimeField::day], 2);
    if (has(TimeField::season))
        return year + "-" + kSeasons[static_cast<std::size_t>(operands[TimeField::season] - 21)];
    if (has(TimeField::quarter)) return year + "-Q" + std::to_string(operands[TimeField::quarter]);
    if (has(TimeField::half)) return year + "-H" + std::to_string(operands[TimeField::half]);
    if (has(TimeField::week)) return year + "-W" + padded(operands[TimeField::week], 2);
    if (has(TimeField::feast)) return year + "-XX-XX";
    return year;
}

Period narrowed(const Period& period, const std::string& mod) {
    const bool months = period.unit >= TimeUnit::quarter;
    const auto length = period.end - period.begin;
    if (length < 3) return period;
    Period part = period;
    part.unit = months ? TimeUnit::month : TimeUnit::day;
    const auto at = [&](model::Day days) {
        const model::Day day = period.begin + days;
        return months ? containing(TimeUnit::month, day + 15).begin : day;
    };
    const bool halves =
        period.unit == TimeUnit::month;  // early May is its first half, early 2019 its first third
    if (mod == "START") {
        part.end = at(halves ? 15 : length / 3);
    } else if (mod == "MID") {
        part.begin = at(halves ? 9 : length / 3);
        part.end = at(halves ? 20 : length - length / 3);
    } else if (mod == "END") {
        part.begin = at(halves ? 15 : length - length / 3);
    } else {
        return period;
    }
    return part;
}

}  // namespace chronograph::annotate
