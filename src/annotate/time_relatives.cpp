// TimeResolver's relative times: last week, two days later, the third month of 1997, 20:00, every Tuesday.
// Tested by tests/annotate/times_test.cpp.
#include <algorithm>

#include "chronograph/base/digits.hpp"
#include "time_resolver.hpp"

namespace chronograph::annotate {

using model::Day;
using model::TimeType;
using rules::TimeField;
using rules::TimeUnit;

namespace {

TimeUnit unit_of(const Operands& operands) {
    return static_cast<TimeUnit>(operands.get(TimeField::unit, static_cast<int>(TimeUnit::day)));
}

bool names_date(const Operands& operands) {
    return operands.has(TimeField::weekday) || operands.has(TimeField::month) ||
           operands.has(TimeField::season) || operands.has(TimeField::quarter) ||
           operands.has(TimeField::feast) || operands.has(TimeField::day);
}

/// The candidate that "last", "this" or "next" means.
std::optional<Period> which_of(const std::vector<Period>& candidates, const Period& anchor, int which) {
    std::optional<Period> found;
    for (const auto& candidate : candidates) {
        if (which < 0 && candidate.end <= anchor.begin) found = candidate;
        if (which > 0 && candidate.begin >= anchor.end) return candidate;
    }
    if (which != 0) return found;
    TimeContext here;
    here.told = {anchor};
    return choose_in_narrative(candidates, here);
}

std::string clock_text(int seconds) {
    const auto two = [](int number) { return base::digits(static_cast<std::uint32_t>(number), 2); };
    const std::string text = "T" + two(seconds / 3600) + ":" + two(seconds / 60 % 60);
    return seconds % 60 != 0 ? text + ":" + two(seconds % 60) : text;
}

}  // namespace

/// "the last two weeks": a duration that ends or begins at the anchor.
Reading TimeResolver::counted(const TimeNode& node, const Call& call) const {
    Reading reading;
    reading.type = TimeType::duration;
    reading.value = duration_value(node.operands);
    const int number = node.operands[TimeField::number], which = node.operands.get(TimeField::which, 0);
    const auto from = anchor(node.operands, call);
    if (!from || number == 0 || which == 0 || unit_of(node.operands) < TimeUnit::day) return reading;
    if (unit_of(node.operands) == TimeUnit::quarter) {  // whole quarters
        const auto now = containing(TimeUnit::quarter, from->begin);
        const auto nearest = moved(now, which), farthest = moved(now, which * number);
        reading.range = model::span_range(range_of(which < 0 ? farthest : nearest),
                                          range_of(which < 0 ? nearest : farthest), model::Shape::one_inside);
        return reading;
    }
    const Day here = which < 0 ? from->begin : from->end - 1;
    const Day there = moved_day(here, unit_of(node.operands), which * number);
    const Period period{TimeUnit::day, which < 0 ? there : here + 1, which < 0 ? here : there + 1};
    reading.range = range_of(period);
    return reading;
}

Reading TimeResolver::relative(const TimeNode& node, const Call& call) const {
    const Operands& operands = node.operands;
    if (operands.has(TimeField::number)) return counted(node, call);
    const int which = operands.get(TimeField::which, 0);
    const auto from = anchor(operands, call);
    Reading reading;
    if (names_date(operands)) {
        reading.value = symbolic_value(operands);
        if (!from) return reading;
        const bool of_week = operands.has(TimeField::weekday) && which != 0 && from->unit <= TimeUnit::day;
        if (of_week) {  // "next Friday" is that of the next week
            const auto week = moved(containing(TimeUnit::week, from->begin), which);
            return reading_of(day_period(week.begin + operands[TimeField::weekday] - 1));
        }
        const auto found = which_of(candidates(operands, from->begin), *from, which);
        return found ? reading_of(*found) : reading;
    }
    const TimeUnit unit = unit_of(operands);
    reading.value = symbolic_value(unit);
    if (const auto said = child(node, call)) {  // "the week of 10 April"
        if (!said->period) return reading;
        Reading whole = reading_of(moved(containing(unit, said->period->begin), which));
        whole.under_specified = said->under_specified;
        return whole;
    }
    if (!from) return reading;
    if (from->unit > unit) {  // "the next day" after a month: no day is known
        if (unit == TimeUnit::day)
            reading.value = value_of(*from) + (from->unit == TimeUnit::month ? "-XX" : "-XX-XX");
        return reading;
    }
    return reading_of(moved(containing(unit, from->begin), which));
}

Reading TimeResolver::shift(const TimeNode& node, const Call& call) const {
    const Operands& operands = node.operands;
    const int number = operands.get(TimeField::number, 1), sign = operands.get(TimeField::shift, -1);
    const TimeUnit unit = unit_of(operands);
    Reading reading;
    reading.value = number == 0 ? (sign < 0 ? "PAST_REF" : "FUTURE_REF") : symbolic_value(unit);
    const auto said = child(node, call);
    const auto from = said ? said->period : anchor(operands, call);
    if (!from || number == 0) return reading;
    Day day = moved_day(from->begin, unit, sign * number);
    if (operands.has(TimeField::tenths) && unit == TimeUnit::year)
        day = moved_day(day, TimeUnit::month, sign * operands[TimeField::tenths] * 12 / 10);
    if (from->unit > unit && unit >= TimeUnit::day) {  // "three days after May": no day is known
        if (unit == TimeUnit::day && from->unit <= TimeUnit::year)
            reading.value = value_of(*from) + (from->unit == TimeUnit::month ? "-XX" : "-XX-XX");
        return reading;
    }
    if (unit < TimeUnit::day) {
        reading.type = TimeType::time;
        reading.value = value_of(day_period(from->begin)) + "TXX";
        constexpr int kDay = 24;  // hours: so far back or ahead the day may be another
        if (from->unit == TimeUnit::day && (unit != TimeUnit::hour || number < kDay))
            reading.range = range_of(*from);
        return reading;
    }
    return reading_of(said ? containing(from->unit, day) : containing(unit, day));
}

/// "the first three months of X": a duration with its days.
Reading TimeResolver::some_within(const Operands& operands, const std::optional<Reading>& inside) {
    Reading reading;
    reading.type = TimeType::duration;
    reading.value = duration_value(operands);
    const int ordinal = operands.get(TimeField::ordinal, 1), more = operands[TimeField::number] - 1;
    if (!inside || !inside->period || ordinal == 0) return reading;
    const auto first = nth_within(*inside->period, unit_of(operands), ordinal);
    const auto last =
        nth_within(*inside->period, unit_of(operands), ordinal > 0 ? ordinal + more : ordinal - more);
    if (!first || !last) return reading;
    const bool forward = ordinal > 0;
    reading.range = model::span_range(range_of(forward ? *first : *last), range_of(forward ? *last : *first),
                                      model::Shape::one_inside);
    return reading;
}

/// "the third quarter", "the 19th century": named by its number, of no period said.
Reading TimeResolver::nth_alone(const TimeNode& node, const Call& call) const {
    const TimeUnit unit = unit_of(node.operands);
    const auto field = unit == TimeUnit::quarter   ? TimeField::quarter
                       : unit == TimeUnit::half    ? TimeField::half
                       : unit == TimeUnit::century ? TimeField::century
                                                   : TimeField::kCount;
    const int ordinal = node.operands.get(TimeField::ordinal, 1);
    if (field == TimeField::kCount || ordinal < 1) {
        Reading reading;
        reading.value = symbolic_value(unit);
        return reading;
    }
    TimeNode named = node;
    named.operands[field] = ordinal;
    named.operands[TimeField::ordinal] = named.operands[TimeField::unit] = rules::kUnset;
    return date(named, call);
}

Reading TimeResolver::nth(const TimeNode& node, const Call& call) const {
    const Operands& operands = node.operands;
    const int ordinal = operands.get(TimeField::ordinal, 1);
    const auto inside = child(node, call);
    if (operands.has(TimeField::number)) return some_within(operands, inside);
    if (!inside) return nth_alone(node, call);
    Reading reading;
    reading.value = symbolic_value(unit_of(operands));
    if (!inside->period) return reading;
    if (!operands.has(TimeField::weekday)) {
        const auto found = nth_within(*inside->period, unit_of(operands), ordinal);
        return found ? reading_of(*found) : reading;
    }
    const Day begin = inside->period->begin, end = inside->period->end;
    const int weekday = operands[TimeField::weekday] - 1;
    const Day first = begin + (weekday - model::weekday(begin) + 7) % 7;
    const Day last = end - 1 - (model::weekday(end - 1) - weekday + 7) % 7;
    const Day day = ordinal > 0 ? first + 7 * (ordinal - 1) : last;
    return day < end ? reading_of(day_period(day)) : reading;
}

Reading TimeResolver::duration(const TimeNode& node) const {
    Reading reading;
    reading.type = TimeType::duration;
    reading.value = duration_value(node.operands);
    return reading;
}

/// What comes again and again has the value of one time without its year.
Reading TimeResolver::set(const TimeNode& node) const {
    Reading reading;
    const TimeContext nowhere;
    if (const auto inner = child(node, {nowhere, Lean::open})) {
        reading.value = inner->value;
    } else if (names_date(node.operands)) {
        reading.value = symbolic_value(node.operands);
    } else if (node.operands.has(TimeField::part_of_day)) {
        reading.value = symbolic_value(TimeUnit::day) + "T" +
                        rules::kDayParts[static_cast<std::size_t>(node.operands[TimeField::part_of_day])];
    } else if (node.operands.get(TimeField::number, 1) != 1) {
        reading.value = duration_value(node.operands);
    } else {
        reading.value = symbolic_value(unit_of(node.operands));
    }
    reading.type = TimeType::set;
    return reading;
}

Reading TimeResolver::clock(const TimeNode& node, const Call& call) const {
    const Operands& operands = node.operands;
    int seconds = operands.get(TimeField::clock, operands.get(TimeField::hour, 0) * 3600);
    if (operands.has(TimeField::meridiem)) {
        if (seconds >= 12 * 3600 && seconds < 13 * 3600) seconds -= 12 * 3600;
        seconds += operands[TimeField::meridiem] * 3600;
    }
    Reading reading;
    const auto said = child(node, call);
    std::optional<Period> day = said ? said->period : std::nullopt;
    reading.clock_only = !said;
    if (!said) {
        if (call.context.text() && call.context.text()->unit <= TimeUnit::day)
            day = call.context.text();
        else if (call.context.document && !call.context.narrative)
            day = day_period(*call.context.document);
    } else {
        reading = *said;
    }
    reading.type = TimeType::time;
    reading.impossible = seconds > 24 * 3600;
    reading.value = (day && day->unit <= TimeUnit::day ? value_of(*day)
                     : said && !day                    ? said->value
                                                       : symbolic_value(TimeUnit::day)) +
                    clock_text(seconds);
    if (operands.has(TimeField::zone))
        reading.value += grammar_.texts[static_cast<std::size_t>(operands[TimeField::zone])];
    return reading;
}

Reading TimeResolver::day_part(const TimeNode& node, const Call& call) const {
    const Operands& operands = node.operands;
    Reading reading;
    const auto said = child(node, call);
    std::optional<Period> day = said ? said->period : std::nullopt;
    const auto from = anchor(operands, call);
    const bool placed = operands.has(TimeField::which) || operands.has(TimeField::days);
    if (!said && placed && from && from->unit <= TimeUnit::day)
        day = day_period(from->begin + operands.get(TimeField::which, operands.get(TimeField::days, 0)));
    if (!said && !placed && !call.context.narrative && from) day = from;
    if (day && day->unit <= TimeUnit::day) {
        reading = said ? *said : reading_of(*day);
    } else {
        reading.value = symbolic_value(TimeUnit::day);
        if (day && day->unit == TimeUnit::month) reading.value = value_of(*day) + "-XX";
        if (said && !said->period) reading.value = said->value;
    }
    reading.type = TimeType::time;
    reading.value += std::string("T") +
                     rules::kDayParts[static_cast<std::size_t>(operands.get(TimeField::part_of_day, 0))];
    return reading;
}

}  // namespace chronograph::annotate
