// Tests interval partitioning.
#include "../../src/layout/rows.hpp"

#include <catch2/catch.hpp>
#include <random>

using namespace chronograph::layout;

TEST_CASE("items take the first row with room", "[layout]") {
    const std::vector<Extent> items{{0, 10}, {5, 15}, {10, 20}, {6, 8}};
    using Row = std::optional<std::size_t>;
    CHECK(partition(items, 9) == std::vector<Row>{0, 1, 0, 2});
    CHECK(partition(items, 2) == std::vector<Row>{0, 1, 0, {}});
    CHECK(partition({}, 2).empty());
}

TEST_CASE("no two items of a row overlap", "[layout]") {
    const auto seed = GENERATE(range(0U, 50U));
    CAPTURE(seed);
    std::mt19937 random(seed);
    std::vector<Extent> items;
    for (int i = 0; i < 60; ++i) {
        const double left = random() % 500;
        items.push_back({left, left + 1 + random() % 90});
    }
    const auto rows = partition(items, 5);
    for (std::size_t i = 0; i < items.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (!rows[i] || rows[i] != rows[j]) continue;
            CHECK((items[i].right <= items[j].left || items[j].right <= items[i].left));
        }
    }
}
