// JSON Lines: text as given, faults at their line.
#include <catch2/catch.hpp>

#include "support/read.hpp"

using namespace chronograph;

namespace {

test::Read read(std::string_view bytes) {
    return test::read(bytes, "in.jsonl");
}

}  // namespace

TEST_CASE("a line of JSON is a document", "[text]") {
    const auto result = read(
        R"({"id":"a","date":"2025-04-22","title":"T","text":"Caf\u00e9.\n\nBob met Ann.","source":"S","url":"u","x":1})"
        "\r\n\n"
        R"({"text":"Second."})");
    REQUIRE(result.documents.size() == 2);
    const auto& first = result.documents[0];
    CHECK(first.info.id == "a");
    CHECK(first.info.title == "T");
    CHECK(first.info.source == "S");
    CHECK(first.info.url == "u");
    CHECK(first.info.language.empty());
    CHECK(first.info.date == model::to_day({2025, 4, 22}));
    CHECK(first.info.date_source == model::DateSource::metadata);
    CHECK(first.text == "Café.\n\nBob met Ann.");
    CHECK(first.sentences.size() == 2);
    CHECK(result.documents[1].info.id == "in.jsonl:3");
    CHECK(result.faults.empty());
}

TEST_CASE("a faulty line is reported and the others still come", "[text][errors]") {
    struct Case {
        const char* name;
        const char* line;
        const char* expected;
    };
    const auto c = GENERATE(values<Case>({
        {"no JSON", "{\"id\": ", "in.jsonl:1: error: "},
        {"no object", "[1]", "in.jsonl:1: error: not an object"},
        {"no text", "{\"id\":\"a\"}", "in.jsonl:1: error: no 'text'"},
        {"text is a number", "{\"text\":1}", "in.jsonl:1: error: 'text' is no string"},
        {"impossible date", R"({"text":"a","date":"2025-04-31"})",
         "in.jsonl:1: error: '2025-04-31' is not a day"},
        {"lone surrogate", R"({"text":"\ud800"})", "in.jsonl:1: error: "},
        {"not UTF-8", "{\"text\":\"\xFF\"}", "in.jsonl:1:10: error: invalid UTF-8 at byte 9"},
    }));
    CAPTURE(c.name);
    const auto result = read(std::string(c.line) + "\n{\"id\":\"b\",\"text\":\"B.\"}\n");
    REQUIRE(result.faults.size() == 1);
    CHECK_THAT(result.faults[0], Catch::StartsWith(c.expected));
    REQUIRE(result.documents.size() == 1);
    CHECK(result.documents[0].info.id == "b");
}
