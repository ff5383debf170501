// Numbers filled up with zeros.
#include "chronograph/base/digits.hpp"

#include <catch2/catch.hpp>

using namespace chronograph;

TEST_CASE("a number is filled up to its width and never cut", "[base]") {
    struct Case {
        std::uint32_t number;
        std::size_t width;
        const char* expected;
    };
    const auto c = GENERATE(values<Case>({
        {0, 0, "0"},
        {0, 1, "0"},
        {0, 4, "0000"},
        {7, 2, "07"},
        {2025, 4, "2025"},
        {2025, 2, "2025"},
        {4294967295U, 4, "4294967295"},
        {12, 10, "0000000012"},
        {12, 40, "0000000012"},
    }));
    CAPTURE(c.number, c.width);
    CHECK(base::digits(c.number, c.width) == c.expected);
}
