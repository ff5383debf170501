#pragma once
// Units of the calendar as stretches of days: which week holds a day, what follows it, how TIMEX3 writes it.

#include <optional>
#include <string>

#include "chronograph/model/date.hpp"
#include "chronograph/rules/time_grammar.hpp"

namespace chronograph::annotate {

/// One unit of the calendar, or a stretch that is none (`unit` then tells how fine it is): days [begin, end).
struct Period {
    rules::TimeUnit unit = rules::TimeUnit::day;
    model::Day begin = 0;
    model::Day end = 1;
    friend bool operator==(const Period&, const Period&) = default;
};

/// The year, month, week, ... that holds a day. Units finer than a day give the day.
[[nodiscard]] Period containing(rules::TimeUnit unit, model::Day day);
/// The unit `count` after this one, or before it where negative.
[[nodiscard]] Period moved(const Period& period, int count);
/// A day `count` units later: months keep the day of the month as far as it is there.
[[nodiscard]] model::Day moved_day(model::Day day, rules::TimeUnit unit, int count);
/// The nth unit inside a period, from 1; negative counts from its end. Nothing where it has no such unit.
[[nodiscard]] std::optional<Period> nth_within(const Period& period, rules::TimeUnit unit, int nth);

[[nodiscard]] Period day_period(model::Day day);
[[nodiscard]] Period year_period(int year);
[[nodiscard]] Period month_period(int year, int month);
[[nodiscard]] Period season_period(int year,
                                   int season);  ///< 21 spring .. 24 winter, which ends in the next year
/// The week that ISO 8601 gives this number; nothing for a year that lacks it.
[[nodiscard]] std::optional<Period> week_period(int year, int week);

/// TIMEX3: "2013-03-22", "2013-W12", "2013-W12-WE", "2013-Q1", "2013-SP", "199", "19", "BC0044".
[[nodiscard]] std::string value_of(const Period& period);
/// As EDTF can say it: a week is one of its days, a quarter one of its months.
[[nodiscard]] model::DateRange range_of(const Period& period);

/// The days of a feast that begins in a year; nothing before its calendar begins.
[[nodiscard]] std::optional<Period> feast_in(const rules::TimeFeast& feast, int year);

}  // namespace chronograph::annotate
