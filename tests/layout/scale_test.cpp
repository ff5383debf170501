// Tests the axis: ticks at natural boundaries, folds.
#include "../../src/layout/scale.hpp"

#include <catch2/catch.hpp>

using namespace chronograph;
using layout::Days;

namespace {

model::Day day(const char* edtf) {
    return model::parse_edtf(edtf)->begin;
}

std::string labels(const layout::Scale& scale) {
    std::string text;
    for (const auto& tick : make_ticks(scale)) {
        if (!tick.label.empty()) text += (text.empty() ? "" : ", ") + tick.label;
    }
    return text;
}

}  // namespace

TEST_CASE("ticks stand at natural boundaries and name the year", "[layout]") {
    struct Case {
        const char* begin;
        const char* end;
        double width;
        std::string ticks;
    };
    const auto c = GENERATE(values<Case>({
        {"2025-03-03", "2025-03-06", 600, "3 Mar 2025, 4 Mar, 5 Mar, 6 Mar"},
        {"2025-03-05", "2025-03-27", 400, "3 Mar 2025, 10 Mar, 17 Mar, 24 Mar, 31 Mar"},
        {"2025-11-05", "2026-02-02", 400, "Nov 2025, Dec, Jan 2026, Feb, Mar"},
        {"2024-02-05", "2025-02-02", 380, "Jan 2024, Apr, Jul, Oct, Jan 2025, Apr"},
        {"2019-02-05", "2022-02-02", 300, "2019, 2020, 2021, 2022, 2023"},
        {"1981-02-05", "2012-02-02", 300, "1985, 1990, 1995, 2000, 2005, 2010"},
        {"1931-02-05", "2012-02-02", 480, "1940, 1950, 1960, 1970, 1980, 1990, 2000, 2010"},
        {"1650-02-05", "1912-02-02", 300, "1700, 1800, 1900"},
    }));
    CAPTURE(c.begin, c.end);
    const Days days = layout::whole_units({day(c.begin), day(c.end)}, {}, c.width);
    CHECK(days.begin <= day(c.begin));
    CHECK(days.end >= day(c.end));
    CHECK(labels({days, {}, 0, c.width}) == c.ticks);
}

TEST_CASE("an empty stretch is folded and the year said again", "[layout]") {
    const Days days{day("2008-01"), day("2025-12")};
    const auto folds =
        empty_stretches(days, {{days.begin, days.begin + 90}, {day("2025-03"), days.end}}, 0.5);
    REQUIRE(folds.size() == 1);
    const layout::Scale scale(days, folds, 100, 1100);
    CHECK(scale.x(days.begin) == 100);
    CHECK(scale.x(days.end) == Approx(1100));
    CHECK(scale.x(folds[0].end) - scale.x(folds[0].begin) == Approx(layout::kFoldWidth));
    CHECK_THAT(labels(scale), Catch::StartsWith("Jan 2008, ") && Catch::Contains(" 2025, "));
    CHECK(empty_stretches(days, {days}, 0.5).empty());
}

TEST_CASE("where the axis goes on after a fold is said, and no label runs into one", "[layout]") {
    const Days days{day("2025-02-01"), day("2026-09-01")};
    const layout::Scale scale(days, {{day("2025-03-10"), day("2026-08-10")}}, 0, 240);
    CHECK(labels(scale) == "Feb 2025, 10 Aug 2026");
    const layout::Scale roomy(days, {{day("2025-03-10"), day("2026-07-10")}}, 0, 500);
    CHECK(labels(roomy) == "Feb 2025, Mar, 10 Jul 2026, Aug, Sep");
}

TEST_CASE("after the longest empty stretch the next is measured against what is left", "[layout]") {
    const Days days{day("1950-01-01"), day("2025-01-01")};
    const auto folds = empty_stretches(
        days, {{days.begin, day("1951")}, {day("2001"), day("2002")}, {day("2022"), days.end}}, 0.5);
    REQUIRE(folds.size() == 2);
    CHECK(folds[0].begin < folds[1].begin);
    CHECK(days.end - folds[1].end < 4 * 366);
}
