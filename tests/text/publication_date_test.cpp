// The day of publication: each source, and which goes before which.
#include "../src/text/publication_date.hpp"

#include <catch2/catch.hpp>

#include "support/read.hpp"

using namespace chronograph;
using test::date_of;
using test::read;

namespace {

std::string text_of(std::optional<model::Day> day) {
    return day ? to_edtf(model::day_range(*day)) : "-";
}

}  // namespace

TEST_CASE("days are read as pages write them", "[text]") {
    struct Case {
        const char* text;
        const char* day;
    };
    const auto c = GENERATE(values<Case>({
        {"2025-08-15", "2025-08-15"},
        {" 2025-08-15T09:18:08+00:00", "2025-08-15"},
        {"Fri, 15 Aug 2025 09:18:08 +0000", "2025-08-15"},
        {"Friday 15 August 2025", "2025-08-15"},
        {"15th August, 2025", "2025-08-15"},
        {"15-Aug-2025", "2025-08-15"},
        {"August 15, 2025", "2025-08-15"},
        {"Aug. 15th 2025 at noon", "2025-08-15"},
        {"Sept. 1, 2025", "2025-09-01"},
        {"Tuesday, June 3, 2025", "2025-06-03"},
        {"2025-04-31", "-"},
        {"2025-13-01", "-"},
        {"31 April 2025", "-"},
        {"15 August", "-"},
        {"August 2025", "-"},
        {"15/08/2025", "-"},
        {"2025", "-"},
        {"today", "-"},
        {"", "-"},
    }));
    CAPTURE(c.text);
    CHECK(text_of(text::parse_date(c.text)) == c.day);
}

TEST_CASE("the path of an address may hold the day", "[text]") {
    struct Case {
        const char* url;
        const char* day;
    };
    const auto c = GENERATE(values<Case>({
        {"https://x.example/2025/02/13/talks", "2025-02-13"},
        {"https://x.example/world/2025/feb/13/talks", "2025-02-13"},
        {"https://x.example/2025/2/3", "2025-02-03"},
        {"https://x.example/a/2025-02-13-talks.html", "2025-02-13"},
        {"https://x.example/2025/02/31/talks", "-"},
        {"https://x.example/1234/02/13/talks", "-"},
        {"https://x.example/id2025/02/13", "-"},
        {"https://x.example/a?day=2025-02-13", "-"},
        {"https://x.example/2025/02/", "-"},
        {"", "-"},
    }));
    CAPTURE(c.url);
    CHECK(text_of(text::date_in_url(c.url)) == c.day);
}

TEST_CASE("a line of the page may tell the day", "[text]") {
    struct Case {
        const char* text;
        const char* day;
    };
    const auto c = GENERATE(values<Case>({
        {"Ann met Bob.\n\nPublished at Fri, 15 Aug 2025 09:18:08 +0000\nLeave a comment", "2025-08-15"},
        {"Published: 15 August 2025\nAnn met Bob.", "2025-08-15"},
        {"* Last updated on August 15, 2025 *\nAnn met Bob.", "2025-08-15"},
        {"Date: 2025-08-15\nAnn met Bob.", "2025-08-15"},
        {"Talks in Rome\n\nJune 01, 2009\n\nAnn met Bob.", "2009-06-01"},
        {"Talks in Rome\nFriday 15 August 2025, 9:30 a.m. EST\nAnn met Bob.", "2025-08-15"},
        {"1 May 2025\nPosted 2 May 2025\nAnn met Bob.", "2025-05-02"},
        {"On 15 August 2025 Ann met Bob.", "-"},
        {"15 August 2025 was the day when Ann met Bob.", "-"},
        {"Published by Ann Roe", "-"},
        {"Your address will not be published.", "-"},
        {"", "-"},
    }));
    CAPTURE(c.text);
    CHECK(text_of(text::date_in_lines(c.text)) == c.day);
}

TEST_CASE("a line in the middle of a long text does not date it", "[text]") {
    std::string text;
    for (int i = 0; i < 50; ++i) text += (i == 25 ? "Posted 2 May 2025\n" : "Ann met Bob.\n");
    CHECK_FALSE(text::date_in_lines(text));
}

TEST_CASE("pictures and links date a text by the latest", "[text]") {
    CHECK(text_of(text::date_in_links(
              "![](https://x.example/2025/02/13/a.jpg) see https://x.example/2024/01/01/b")) == "2025-02-13");
    CHECK(text_of(text::date_in_links("Ann met Bob on 2025/02/13.")) == "-");
}

TEST_CASE("each source of the day goes before the next", "[text]") {
    constexpr std::string_view kAll =
        "---\ndate: 2025-01-03\nurl: https://x.example/2025/01/05/a\n---\nPublished 4 January 2025\n\n"
        "![](https://x.example/2025/01/06/a.jpg)\n";
    const auto without = [&](std::string_view part) {
        std::string bytes(kAll);
        const auto at = bytes.find(part);
        return bytes.erase(at, bytes.find('\n', at) + 1 - at);
    };
    text::ReadOptions options;
    options.date = model::to_day({2025, 1, 1});
    options.manifest["a.md"].date = model::to_day({2025, 1, 2});
    CHECK(date_of(read(kAll, "news/a.md", options).documents.at(0)) == "2025-01-01 option");
    options.date.reset();
    CHECK(date_of(read(kAll, "news/a.md", options).documents.at(0)) == "2025-01-02 manifest");
    CHECK(date_of(read(kAll, "news/b.md", options).documents.at(0)) == "2025-01-03 metadata");
    CHECK(date_of(read(without("date:"), "b.md").documents.at(0)) == "2025-01-04 text");
    const std::string no_date = without("date:");
    const auto erase = [](std::string bytes, std::string_view part) {
        const auto at = bytes.find(part);
        return bytes.erase(at, bytes.find('\n', at) + 1 - at);
    };
    CHECK(date_of(read(erase(no_date, "Published"), "b.md").documents.at(0)) == "2025-01-05 url");
    CHECK(date_of(read(erase(erase(no_date, "Published"), "url:"), "b.md").documents.at(0)) ==
          "2025-01-06 url");
    CHECK(date_of(read("Ann met Bob.", "b.md").documents.at(0)) == "-");
}
