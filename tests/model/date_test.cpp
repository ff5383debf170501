// Days, calendar units and their EDTF text.
#include "chronograph/model/date.hpp"

#include <catch2/catch.hpp>

using namespace chronograph::model;

TEST_CASE("a civil date is a day, if there is such a date", "[model]") {
    struct Case {
        CivilDate date;
        std::optional<Day> day;
    };
    const auto c = GENERATE(values<Case>({
        {{1970, 1, 1}, 0},
        {{1969, 12, 31}, -1},
        {{2025, 4, 22}, 20200},
        {{2000, 2, 29}, 11016},
        {{-4712, 1, 1}, -2440550},
        {{2023, 2, 29}, {}},
        {{99999, 12, 31}, 35804721},
        {{1900, 2, 29}, {}},
        {{2025, 4, 31}, {}},
        {{2025, 13, 1}, {}},
        {{2025, 0, 1}, {}},
        {{2025, 1, 0}, {}},
        {{-4713, 1, 1}, {}},
        {{100000, 1, 1}, {}},
    }));
    CAPTURE(c.date.year, c.date.month, c.date.day);
    const auto day = to_day(c.date);
    REQUIRE(day == c.day);
    if (day) CHECK(to_civil(*day) == c.date);
}

TEST_CASE("days have weekdays and months have lengths", "[model]") {
    CHECK(weekday(*to_day({2025, 4, 22})) == 1);
    CHECK(weekday(0) == 3);
    CHECK(weekday(*to_day({1945, 5, 8})) == 1);
    CHECK(days_in_month(2024, 2) == 29);
    CHECK(days_in_month(2100, 2) == 28);
    CHECK(days_in_month(2025, 9) == 30);
}

TEST_CASE("moving by months stays in the month", "[model]") {
    CHECK(add_months(*to_day({2025, 1, 31}), 1) == *to_day({2025, 2, 28}));
    CHECK(add_months(*to_day({2024, 3, 31}), -1) == *to_day({2024, 2, 29}));
    CHECK(add_months(*to_day({2025, 1, 15}), -13) == *to_day({2023, 12, 15}));
    CHECK(add_months(*to_day({-1, 12, 1}), 1) == *to_day({0, 1, 1}));
}

TEST_CASE("EDTF text is read and written back", "[model]") {
    struct Case {
        const char* edtf;
        CivilDate first;
        CivilDate last;
        Shape shape;
    };
    const auto c = GENERATE(values<Case>({
        {"2025-04-23", {2025, 4, 23}, {2025, 4, 23}, Shape::single},
        {"2025-04-23~", {2025, 4, 23}, {2025, 4, 23}, Shape::single},
        {"2024-02", {2024, 2, 1}, {2024, 2, 29}, Shape::single},
        {"2025", {2025, 1, 1}, {2025, 12, 31}, Shape::single},
        {"2025~", {2025, 1, 1}, {2025, 12, 31}, Shape::single},
        {"2025-21", {2025, 3, 1}, {2025, 5, 31}, Shape::single},
        {"2025-24", {2025, 12, 1}, {2026, 2, 28}, Shape::single},
        {"199X", {1990, 1, 1}, {1999, 12, 31}, Shape::single},
        {"19XX", {1900, 1, 1}, {1999, 12, 31}, Shape::single},
        {"-050X", {-509, 1, 1}, {-500, 12, 31}, Shape::single},
        {"-0044-03-15", {-44, 3, 15}, {-44, 3, 15}, Shape::single},
        {"2025-06-24/2025-06-25", {2025, 6, 24}, {2025, 6, 25}, Shape::lasted},
        {"2025-05/2025-07", {2025, 5, 1}, {2025, 7, 31}, Shape::lasted},
        {"2020/2022", {2020, 1, 1}, {2022, 12, 31}, Shape::lasted},
        {"[2025-04-05..2025-04-06]", {2025, 4, 5}, {2025, 4, 6}, Shape::one_inside},
    }));
    CAPTURE(c.edtf);
    const auto range = parse_edtf(c.edtf);
    REQUIRE(range);
    CHECK(to_civil(range->begin) == c.first);
    CHECK(to_civil(range->end - 1) == c.last);
    CHECK(range->shape == c.shape);
    CHECK(to_edtf(*range) == c.edtf);
}

TEST_CASE("open ends stay open", "[model]") {
    for (const char* edtf : {"2025-06-24/..", "../2025-06-24", "[2025-06-24..]", "[..2025-06-24]"}) {
        CAPTURE(edtf);
        const auto range = parse_edtf(edtf);
        REQUIRE(range);
        CHECK((range->begin == kEarliest) != (range->end == kLatest));
        CHECK_FALSE(range->is_one_day());
        CHECK(to_edtf(*range) == edtf);
    }
}

TEST_CASE("what is no date is none", "[model]") {
    const auto* text =
        GENERATE(as<const char*>{}, "", "2025-04-31", "2025-13", "2025-00-01", "25", "2025-4-3",
                 "2025-04-23x", "../..", "/", "2025-06-25/2025-06-24", "[2025]", "20X5", "XXXX", "2025-25",
                 "Wednesday", "2023-02-29", "[2025-02-30..2025-03-01]");
    CAPTURE(text);
    CHECK_FALSE(parse_edtf(text));
}

TEST_CASE("ranges overlap and join", "[model]") {
    const DateRange april = month_range(2025, 4);
    CHECK(april.overlaps(day_range(*to_day({2025, 4, 30}))));
    CHECK_FALSE(april.overlaps(day_range(*to_day({2025, 5, 1}))));
    CHECK(day_range(5).is_one_day());
    CHECK_FALSE(april.is_one_day());
    CHECK(to_edtf(span_range(april, month_range(2025, 6), Shape::lasted)) == "2025-04/2025-06");
    CHECK(to_edtf(span_range(april, day_range(*to_day({2025, 5, 2})), Shape::one_inside)) ==
          "[2025-04-01..2025-05-02]");
}
