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
        {"1981-02-05", "2012-02-02", 300, "1980, 1990, 2000, 2010, 2020"},
        {"1650-02-05", "1912-02-02", 300, "1600, 1700, 1800, 1900, 2000"},
    }));
    CAPTURE(c.begin, c.end);
    const Days days = layout::whole_units({day(c.begin), day(c.end)}, c.width);
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
