// Which format a file is read as, bad bytes, and plain text.
#include <catch2/catch.hpp>

#include "chronograph/base/error.hpp"
#include "support/read.hpp"

using namespace chronograph;
using test::read;

TEST_CASE("the format follows the option, the name, then the content", "[text]") {
    struct Case {
        const char* name;
        const char* id;
        const char* bytes;
        const char* format;
        const char* text;  // what that format makes of the bytes
    };
    const auto c = GENERATE(values<Case>({
        {"text by name", "a.txt", "*Ann* met <b>Bob</b>.", "", "*Ann* met <b>Bob</b>."},
        {"Markdown by name", "a.MD", "*Ann* met Bob.", "", "Ann met Bob.\n"},
        {"HTML by name", "dir.x/a.htm", "<p>Ann met Bob.", "", "Ann met Bob.\n"},
        {"JSON Lines by name", "a.ndjson", "{\"text\":\"Ann\"}", "", "Ann"},
        {"HTML by content", "-", "\n<!DOCTYPE html><p>Ann met Bob.", "", "Ann met Bob.\n"},
        {"JSON Lines by content", "-", "{\"text\":\"Ann\"}", "", "Ann"},
        {"Markdown by content", "page", "---\ntitle: T\n---\n*Ann*", "", "Ann\n"},
        {"text for the rest", "page.news", "*Ann*", "", "*Ann*"},
        {"option above all", "a.html", "<p>Ann", "text", "<p>Ann"},
    }));
    CAPTURE(c.name);
    text::ReadOptions options;
    options.format = c.format;
    const auto result = read(c.bytes, c.id, options);
    REQUIRE(result.faults.empty());
    REQUIRE(result.documents.size() == 1);
    CHECK(result.documents[0].text == c.text);
}

TEST_CASE("an unknown format is refused", "[text][errors]") {
    text::ReadOptions options;
    options.format = "pdf";
    CHECK_THROWS_WITH(read("a", "a.txt", options), "a.txt: unknown format 'pdf'");
}

TEST_CASE("invalid UTF-8 is reported at its place and left out", "[text][errors]") {
    const auto* id = GENERATE(as<const char*>{}, "a.txt", "a.md", "a.html");
    const auto result = read("one\ntwé \xFF three", id);
    CHECK(result.documents.empty());
    REQUIRE(result.faults.size() == 1);
    CHECK(result.faults[0] == std::string(id) +
                                  ":2:5: error: invalid UTF-8 at byte 9\n"
                                  "  hint: convert the text to UTF-8, with iconv for example");
}

TEST_CASE("odd but sound bytes are read", "[text]") {
    struct Case {
        const char* name;
        std::string bytes;
        std::size_t sentences;
    };
    const auto c = GENERATE(values<Case>({
        {"nothing", "", 0},
        {"white space", " \n\t\r\n", 0},
        {"NUL", std::string("Ann\0met Bob. They ate.", 22), 2},
        {"byte order mark",
         "\xEF\xBB\xBF"
         "Ann met Bob.",
         1},
        {"carriage returns", "Talks in Rome\r\n\r\nAnn met Bob.\r\n", 2},
    }));
    const auto* id = GENERATE(as<const char*>{}, "a.txt", "a.md", "a.html");
    CAPTURE(c.name, id);
    const auto result = read(c.bytes, id);
    CHECK(result.faults.empty());
    REQUIRE(result.documents.size() == 1);
    CHECK(result.documents[0].sentences.size() >= (c.sentences > 0 ? 1 : 0));
    if (std::string(id) != "a.html") CHECK(result.documents[0].sentences.size() == c.sentences);
    CHECK(result.documents[0].span(model::Sentence{}) == model::Span{});
}

TEST_CASE("a long line is read in linear time", "[text]") {
    std::string bytes;
    while (bytes.size() < 5'000'000)
        bytes += "Ann’s *talks* [with] <Bob> & https://example.com/2025/01/02/a went on and on ";
    for (const auto* id : {"a.txt", "a.md", "a.html"}) {
        CAPTURE(id);
        const auto result = read(bytes, id);
        REQUIRE(result.documents.size() == 1);
        CHECK(result.documents[0].tokens.size() > 500'000);
    }
}

TEST_CASE("a text of links alone is read in linear time", "[text]") {
    std::string bytes;
    while (bytes.size() < 5'000'000) bytes += "://1";
    CHECK(read(bytes, "a.txt").documents.size() == 1);
}

TEST_CASE("plain text keeps its bytes and takes its headline as title", "[text]") {
    struct Case {
        const char* name;
        const char* bytes;
        const char* title;
    };
    const auto c = GENERATE(values<Case>({
        {"headline", "\nTalks in Rome \r\n\nAnn met Bob.", "Talks in Rome"},
        {"sentence", "Ann met Bob.\nThey ate.", ""},
        {"one line", "Talks in Rome", ""},
        {"one word", "Rome\n\nAnn met Bob.", ""},
        {"day of publication", "Published at Fri, 15 Aug 2025\nTalks in Rome\n\nAnn met Bob.",
         "Talks in Rome"},
        {"day of publication alone", "Published at Fri, 15 Aug 2025\n\nAnn met Bob.", ""},
        {"a date above a headline", "15 August 2025\n\nTalks in Rome\nAnn met Bob.", "Talks in Rome"},
        {"byte order mark", "\xEF\xBB\xBFTalks in Rome\nAnn met Bob.", "Talks in Rome"},
    }));
    CAPTURE(c.name);
    const auto result = read(c.bytes, "a.txt");
    REQUIRE(result.documents.size() == 1);
    CHECK(result.documents[0].text == c.bytes);
    CHECK(result.documents[0].info.title == c.title);
}

TEST_CASE("the digest is of the bytes as given", "[text]") {
    const auto result = read("abc", "a.txt");
    CHECK(result.documents[0].info.sha256 ==
          "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}
