// Tests text_width(), fitted(), wrapped().
#include "chronograph/layout/text_width.hpp"

#include <catch2/catch.hpp>

using namespace chronograph::layout;

TEST_CASE("text has the width of its letters", "[layout]") {
    struct Case {
        std::string text;
        double ems;
    };
    const auto c =
        GENERATE(values<Case>({{"", 0}, {"n", 0.618}, {"nn", 1.236}, {"李强", 2}, {"e\xCC\x81", 0.564}}));
    CAPTURE(c.text);
    CHECK(text_width(c.text, 100) == Approx(c.ems * 105).margin(1));
}

TEST_CASE("bold is wider", "[layout]") {
    CHECK(text_width("Meetings", 13, Weight::bold) > text_width("Meetings", 13));
}

TEST_CASE("what does not fit ends in an ellipsis", "[layout]") {
    CHECK(fitted("Riyadh", 100, 12) == "Riyadh");
    const auto cut = fitted("Papua-Neuguinea und Österreich", 100, 12);
    CHECK(cut.ends_with("…"));
    CHECK(text_width(cut, 12) <= 100);
    CHECK(fitted("wide", 1, 12) == "…");
}

TEST_CASE("lines break at spaces", "[layout]") {
    CHECK(wrapped("Volodymyr Zelenskyy", 90, 13).size() == 2);
    CHECK(wrapped("", 90, 13).empty());
    for (const auto& line : wrapped("A Verylongunbreakablewordindeed that goes on", 60, 13))
        CHECK(text_width(line, 13) <= 61);
}
