// Tests split(): blocks are found by their fences, and nothing is lost.
#include "../../src/report/parts.hpp"

#include <catch2/catch.hpp>

using chronograph::report::Part;
using chronograph::report::split;

TEST_CASE("a template is prose and blocks", "[report]") {
    struct Case {
        std::string text;
        std::string kinds;  // p prose, b block, u unclosed block
    };
    const auto c = GENERATE(values<Case>({
        {"", ""},
        {"one\ntwo", "p"},
        {"```chronograph\nfigure: table\n```\n", "b"},
        {"a\n```chronograph\nfigure: table\n```\nb\n", "pbp"},
        {"~~~ chronograph \nfigure: table\n~~~~\n", "b"},
        {"  ```chronograph\r\nfigure: table\r\n```\r\nend", "bp"},
        {"```chronograph\nfigure: table\n", "u"},
        {"````\n```chronograph\nfigure: table\n```\n````\n", "p"},
        {"    ```chronograph\n", "p"},
        {"```chronographer\n```\n", "p"},
        {"```chronograph\n~~~\n```\n```chronograph\n```", "bb"},
    }));
    CAPTURE(c.text);
    std::string kinds;
    std::string whole;
    for (const Part& part : split(c.text)) {
        kinds += !part.block ? 'p' : part.closed ? 'b' : 'u';
        whole += part.source;
    }
    CHECK(kinds == c.kinds);
    CHECK(whole == c.text);
}

TEST_CASE("a block knows its line and its text", "[report]") {
    const auto parts = split("a\n\n```chronograph\nfigure: table\nwho: x\n```\n");
    REQUIRE(parts.size() == 2);
    CHECK(parts[1].first_line == 4);
    CHECK(parts[1].text == "figure: table\nwho: x\n");
}
