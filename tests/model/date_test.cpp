#include <catch2/catch.hpp>

#include "chronograph/model/date.hpp"

using namespace chronograph::model;

TEST_CASE("days and civil dates are each other's inverse in every year", "[model][date]") {
    for (Day day = *to_day({-4712, 1, 1}); day < *to_day({70000, 1, 1}); day += 97) {
        const CivilDate date = to_civil(day);
        REQUIRE(to_day(date) == day);
    }
    CHECK(to_civil(0) == CivilDate{1970, 1, 1});
    CHECK(to_civil(*to_day({-263, 7, 4})) == CivilDate{-263, 7, 4});
    CHECK(to_civil(*to_day({2024, 2, 29})) == CivilDate{2024, 2, 29});
}

TEST_CASE("days that are none have no number", "[model][date]") {
    const auto date =
        GENERATE(values<CivilDate>({{2025, 4, 31}, {2025, 13, 1}, {2023, 2, 29}, {2025, 1, 0}}));
    CHECK_FALSE(to_day(date).has_value());
}
