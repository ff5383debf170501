// Entry point: TimeResolver::read(): points of the calendar. Tested by tests/annotate/times_test.cpp.
#include "time_resolver.hpp"

#include <algorithm>
#include <cstdlib>
#include <iterator>

namespace chronograph::annotate {

using model::Day;
using model::TimeType;
using rules::TimeField;
using rules::TimeOp;
using rules::TimeUnit;

namespace {

/// 29 February: the next one may be eight years away.
bool is_leap_day(const Operands& operands) {
    return operands[TimeField::month] == 2 && operands[TimeField::day] == 29;
}

}  // namespace

Reading reading_of(const Period& period) {
    Reading reading;
    reading.period = period;
    reading.value = value_of(period);
    reading.range = range_of(period);
    return reading;
}

Reading impossible() {
    Reading reading;
    reading.impossible = true;
    return reading;
}

Reading TimeResolver::read(const TimeNode& node, const TimeContext& context, Lean lean) const {
    Reading reading = evaluate(node, {context, lean});
    if (node.op != TimeOp::part && reading.mod.empty()) reading.mod = mod_of(node.operands);
    return reading;
}

Reading TimeResolver::evaluate(const TimeNode& node, const Call& call) const {
    switch (node.op) {
        case TimeOp::date:
            return date(node, call);
        case TimeOp::relative:
            return relative(node, call);
        case TimeOp::days:
            return days(node, call);
        case TimeOp::shift:
            return shift(node, call);
        case TimeOp::nth:
            return nth(node, call);
        case TimeOp::part:
            return part(node, call);
        case TimeOp::duration:
            return duration(node);
        case TimeOp::set:
            return set(node);
        case TimeOp::clock:
            return clock(node, call);
        case TimeOp::day_part:
            return day_part(node, call);
        case TimeOp::vague:
            return vague(node);
        default:
            return impossible();
    }
}

Reading TimeResolver::vague(const TimeNode& node) const {
    Reading reading;
    reading.value = grammar_.texts[static_cast<std::size_t>(node.operands.get(TimeField::value, 0))];
    return reading;
}

std::string TimeResolver::mod_of(const Operands& operands) const {
    return operands.has(TimeField::mod) ? grammar_.texts[static_cast<std::size_t>(operands[TimeField::mod])]
                                        : "";
}

std::optional<Reading> TimeResolver::child(const TimeNode& node, const Call& call) const {
    if (node.children.front() == kNoNode) return {};
    return read(parser_.node(node.children.front()), call.context, call.lean);
}

std::optional<Period> TimeResolver::anchor(const Operands& operands, const Call& call) const {
    const auto kind = static_cast<rules::TimeAnchor>(operands.get(TimeField::anchor, 0));
    if ((kind == rules::TimeAnchor::text || call.context.narrative) && call.context.text())
        return call.context.text();
    if (kind == rules::TimeAnchor::text && call.context.narrative) return {};
    if (!call.context.document) return {};
    return day_period(*call.context.document);
}

std::optional<Period> TimeResolver::in_year(const Operands& operands, int year) const {
    const auto get = [&](TimeField field) { return operands[field]; };
    if (operands.has(TimeField::feast))
        return feast_in(grammar_.feasts[static_cast<std::size_t>(get(TimeField::feast))], year);
    if (operands.has(TimeField::month) && operands.has(TimeField::day)) {
        const auto day = model::to_day(
            {year, static_cast<unsigned>(get(TimeField::month)), static_cast<unsigned>(get(TimeField::day))});
        if (!day) return {};
        return day_period(*day);
    }
    if (operands.has(TimeField::month)) return month_period(year, get(TimeField::month));
    if (operands.has(TimeField::season)) return season_period(year, get(TimeField::season));
    if (operands.has(TimeField::quarter))
        return nth_within(year_period(year), TimeUnit::quarter, get(TimeField::quarter));
    if (operands.has(TimeField::half))
        return nth_within(year_period(year), TimeUnit::half, get(TimeField::half));
    if (operands.has(TimeField::week)) return week_period(year, get(TimeField::week));
    return year_period(year);
}

/// Decades and centuries.
Reading TimeResolver::long_period(const Operands& operands, const Call& call) const {
    const bool decade = operands.has(TimeField::decade), before_christ = operands.get(TimeField::era, 1) < 0;
    const int years = decade ? 10 : 100;
    int first = decade ? operands[TimeField::decade] : (operands[TimeField::century] - 1) * 100;
    if (decade && first < 100) {  // "the nineties": of the century that was last
        const auto now = call.context.narrative && call.context.text() ? call.context.text()->begin
                                                                       : call.context.document.value_or(0);
        const int year = model::to_civil(now).year;
        first += year / 100 * 100;
        if (first > year) first -= 100;
    }
    if (before_christ) first = decade ? 1 - (first + 9) : 1 - (first + 99);
    const Period begin = year_period(first), end = year_period(first + years - 1);
    return reading_of({decade ? TimeUnit::decade : TimeUnit::century, begin.begin, end.end});
}

Reading TimeResolver::dated_by_year(const Operands& operands, int year) const {
    const auto period = in_year(operands, year);
    if (!period) return impossible();
    Reading reading = reading_of(*period);
    if (operands.has(TimeField::season) && year > 0)
        reading.value = symbolic_value(operands);  // the year as said
    if (operands.has(TimeField::fiscal)) {
        reading.value.insert(0, "FY");
        reading.range->approximate = true;
    }
    return reading;
}

/// What the words say, where they name no day.
Reading TimeResolver::undated(const Operands& operands) {
    Reading reading;
    reading.value = operands.has(TimeField::unit)
                        ? symbolic_value(static_cast<TimeUnit>(operands[TimeField::unit]))
                        : symbolic_value(operands);
    return reading;
}

Reading TimeResolver::date(const TimeNode& node, const Call& call) const {
    const Operands& operands = node.operands;
    if (operands.has(TimeField::decade) || operands.has(TimeField::century))
        return long_period(operands, call);
    if (operands.has(TimeField::year)) {
        const int year = operands[TimeField::year];
        return dated_by_year(operands, operands.get(TimeField::era, 1) < 0 ? 1 - year : year);
    }
    if (const auto inside = year_child(node, call)) {  // "August of that year"
        if (inside->period) return dated_by_year(operands, model::to_civil(inside->period->begin).year);
        return undated(operands);
    }
    if (operands.has(TimeField::month) && operands.has(TimeField::day) &&
        operands[TimeField::day] >
            static_cast<int>(model::days_in_month(2000, static_cast<unsigned>(operands[TimeField::month])))) {
        return impossible();
    }
    const bool follows = call.context.narrative && !opens_report(operands, call);
    const auto chosen = follows ? in_narrative(operands, call.context) : in_news(operands, call);
    Reading reading = chosen ? reading_of(*chosen) : undated(operands);
    reading.under_specified = true;
    return reading;
}

/// "On April 21, officials met", at the head of a text of that week, whatever years it goes on to name.
bool TimeResolver::opens_report(const Operands& operands, const Call& call) const {
    constexpr int kFresh = 7;  // days
    const auto& context = call.context;
    if (!context.told.empty() || !context.document || !operands.has(TimeField::day)) return false;
    const auto near = in_news(operands, call);
    return near && near->end <= *context.document + 1 && near->begin >= *context.document - kFresh;
}

std::optional<Period> TimeResolver::in_news(const Operands& operands, const Call& call) const {
    if (!call.context.document) return {};
    Lean lean = call.lean;
    const bool of_the_week =
        operands.has(TimeField::unit) || (operands.has(TimeField::weekday) && !operands.has(TimeField::day));
    if (operands.has(TimeField::shift)) {  // "this past Friday"
        lean = operands[TimeField::shift] < 0 ? Lean::always_past : Lean::always_future;
    } else if (of_the_week)  // the last one, today among them, but where a cue looks forward
        lean = lean == Lean::cued_future || lean == Lean::always_future ? Lean::always_future
                                                                        : Lean::always_past;
    const Day today = *call.context.document;
    return choose_in_news(candidates(operands, today), day_period(today), lean);
}

/// Candidates around every place that the narrative may be at.
std::optional<Period> TimeResolver::in_narrative(const Operands& operands, const TimeContext& context) const {
    Candidates all;
    for (const auto* places : {&context.told, &context.ahead}) {
        for (const auto& place : *places) {
            const auto more = candidates(operands, place.begin);
            all.insert(all.end(), more.begin(), more.end());
        }
    }
    std::ranges::sort(all, {}, &Period::begin);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return choose_in_narrative(all, context);
}

/// The year that a relative time inside a date names.
std::optional<Reading> TimeResolver::year_child(const TimeNode& node, const Call& call) const {
    for (const auto index : node.children) {
        if (index != kNoNode && parser_.node(index).op == TimeOp::relative)
            return read(parser_.node(index), call.context, call.lean);
    }
    return {};
}

/// What an under-specified date may be around a day, in calendar order.
TimeResolver::Candidates TimeResolver::candidates(const Operands& operands, Day anchor) const {
    Candidates found;
    found.reserve(8);
    const auto add = [&](const std::optional<Period>& period) {
        if (period) found.push_back(*period);
    };
    const int year = model::to_civil(anchor).year;
    const bool weekday = operands.has(TimeField::weekday), month = operands.has(TimeField::month);
    const auto falls_well = [&](const Period& period) {
        return !weekday || model::weekday(period.begin) == operands[TimeField::weekday] - 1;
    };
    if (!month && operands.has(TimeField::day)) {  // "the 21st", "Monday 21"
        for (int months = weekday ? -12 : -2; months <= (weekday ? 12 : 2); ++months) {
            const auto date =
                model::to_civil(model::add_months(containing(TimeUnit::month, anchor).begin, months));
            const auto day =
                model::to_day({date.year, date.month, static_cast<unsigned>(operands[TimeField::day])});
            if (day && falls_well(day_period(*day))) add(day_period(*day));
        }
    } else if (operands.has(TimeField::unit)) {  // "the weekend"
        const Period same = containing(static_cast<TimeUnit>(operands[TimeField::unit]), anchor);
        for (int count = -1; count <= 1; ++count) add(moved(same, count));
    } else if (weekday && !month && !operands.has(TimeField::feast)) {
        const Day same = containing(TimeUnit::week, anchor).begin + operands[TimeField::weekday] - 1;
        for (int weeks = -1; weeks <= 1; ++weeks) add(day_period(same + 7 * weeks));
    } else {
        const int reach = !operands.has(TimeField::day) ? 1 : is_leap_day(operands) ? 8 : 2;
        for (int years = -reach; years <= reach; ++years) add(in_year(operands, year + years));
        if (weekday && operands.has(TimeField::day)) {
            Candidates fitting;
            std::ranges::copy_if(found, std::back_inserter(fitting), [&](const Period& period) {
                return falls_well(period) && std::abs(period.begin - anchor) < 400;
            });
            if (!fitting.empty()) return fitting;
        }
    }
    return found;
}

Reading TimeResolver::days(const TimeNode& node, const Call& call) const {
    Reading reading;
    const int count = node.operands.get(TimeField::days, 0);
    if (call.context.narrative || !call.context.document) {
        reading.value = count == 0 ? "PRESENT_REF" : symbolic_value(TimeUnit::day);
        return reading;
    }
    return reading_of(day_period(*call.context.document + count));
}

/// "later this week" goes on from the day of writing, "earlier this week" ends before it.
Period TimeResolver::part_of(const Period& whole, const Operands& operands, const Call& call) const {
    const auto today = call.context.document;
    if (!operands.has(TimeField::shift) || !today || *today < whole.begin || *today + 1 >= whole.end)
        return narrowed(whole, mod_of(operands));
    return operands[TimeField::shift] > 0 ? Period{TimeUnit::day, *today, whole.end}
                                          : Period{TimeUnit::day, whole.begin, *today};
}

Reading TimeResolver::part(const TimeNode& node, const Call& call) const {
    auto reading = child(node, call).value_or(Reading{});
    reading.mod = mod_of(node.operands);
    if (reading.period && reading.type == TimeType::date) {
        const Period inner = part_of(*reading.period, node.operands, call);
        reading.range = range_of(inner);
        if (inner.end - inner.begin > 1 && inner != *reading.period)
            reading.range->shape = model::Shape::one_inside;
    }
    return reading;
}

}  // namespace chronograph::annotate
