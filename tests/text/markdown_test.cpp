// Markdown: front matter, and the text without its marks.
#include <catch2/catch.hpp>

#include "support/read.hpp"

using namespace chronograph;
using test::date_of;
using test::read;

TEST_CASE("marks are no text", "[text]") {
    struct Case {
        const char* name;
        const char* markdown;
        const char* text;
    };
    const auto c = GENERATE(values<Case>({
        {"emphasis", "*Ann* met **Bob** and ~~Cy~~.", "Ann met Bob and Cy.\n"},
        {"heading", "# Talks in Rome\nAnn met Bob.", "Talks in Rome\n\nAnn met Bob.\n"},
        {"wrapped lines", "Ann met\nBob.", "Ann met Bob.\n"},
        {"hard break", "Ann met  \nBob.", "Ann met\nBob.\n"},
        {"list", "- Ann\n- Bob\n\n1. Cy", "Ann\n\nBob\n\nCy\n"},
        {"link", "Ann met [Bob](https://example.com/putin).", "Ann met Bob.\n"},
        {"bare link", "See https://example.com/putin for more.", "See for more.\n"},
        {"angle link", "See <https://example.com/putin> now.", "See now.\n"},
        {"picture", "Ann ![Putin](https://example.com/putin.jpg) met Bob.", "Ann met Bob.\n"},
        {"quote", "> Ann met Bob.\n\nThey ate.", "Ann met Bob.\n\nThey ate.\n"},
        {"code block", "Ann\n\n```\nint main\n```\n\nmet", "Ann\n\nmet\n"},
        {"code span", "Ann `met` Bob", "Ann met Bob\n"},
        {"entities", "R&amp;D &lt; &#8217;&#x2019; &nbsp;x &nosuch; &#0;",
         "R&D < ’’ \xC2\xA0x &nosuch; \xEF\xBF\xBD\n"},
        {"tags", "<p>Ann met <b>Bob</b>.</p>", "Ann met Bob.\n"},
        {"table", "| a | b |\n|---|---|\n| Ann | Bob |", "a b\n\nAnn Bob\n"},
        {"indented", "    Ann met Bob.", "Ann met Bob.\n"},
        {"rule", "Ann\n\n---\n\nBob", "Ann\n\nBob\n"},
    }));
    CAPTURE(c.name);
    const auto result = read(c.markdown, "a.md");
    REQUIRE(result.documents.size() == 1);
    CHECK(result.documents[0].text == c.text);
}

TEST_CASE("front matter describes the document", "[text]") {
    const auto result = read(
        "---\r\ntitle: Talks\r\ndate: 2025-02-13\r\nsource: The Post\r\nurl: "
        "https://x.example/a\r\nlanguage: en-GB\r\n"
        "tags: [a, b]\r\n---\r\nAnn met Bob.\r\n",
        "a.md");
    REQUIRE(result.faults.empty());
    REQUIRE(result.documents.size() == 1);
    const auto& document = result.documents[0];
    CHECK(document.text == "Ann met Bob.\n");
    CHECK(document.info.title == "Talks");
    CHECK(document.info.source == "The Post");
    CHECK(document.info.url == "https://x.example/a");
    CHECK(document.info.language == "en-GB");
    CHECK(date_of(document) == "2025-02-13 metadata");
}

TEST_CASE("front matter that ends nowhere is text", "[text]") {
    const auto result = read("---\nAnn met Bob.", "a.md");
    REQUIRE(result.documents.size() == 1);
    CHECK(result.documents[0].text == "Ann met Bob.\n");
}

TEST_CASE("a fault in front matter is reported in the file's lines", "[text][errors]") {
    struct Case {
        const char* name;
        const char* markdown;
        const char* expected;
    };
    const auto c = GENERATE(values<Case>({
        {"impossible day", "---\ntitle: T\ndate: 2025-04-31\n---\nAnn",
         "a.md:3:7: error: '2025-04-31' is not a day\n"
         "  3 | date: 2025-04-31\n"
         "    |       ^\n"
         "  hint: write YYYY-MM-DD"},
        {"tab", "---\ntitle:\n\t- T\n---\nAnn", "a.md:3:"},
        {"no map", "---\njust words\n---\nAnn", "a.md:2:1: error: must be a map of keys and values"},
        {"list for a value", "---\ntitle: [a]\n---\nAnn", "a.md:2:8: error: 'title' must be one value"},
    }));
    CAPTURE(c.name);
    const auto result = read(c.markdown, "a.md");
    CHECK(result.documents.empty());
    REQUIRE(result.faults.size() == 1);
    CHECK_THAT(result.faults[0], Catch::StartsWith(c.expected));
}
