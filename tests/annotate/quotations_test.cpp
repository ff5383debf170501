// Direct speech and who says it.
#include <catch2/catch.hpp>

#include "names_reader.hpp"

using namespace chronograph;

namespace {

/// "opening words ... <- speaker" of every quotation.
std::string quotations_of(const std::string& text) {
    model::Document document;
    const auto annotations = annotate_text(text, "2025-04-22", document);
    std::string shown;
    for (const auto& quotation : annotations.quotations) {
        if (!shown.empty()) shown += " | ";
        shown += std::string(document.word(quotation.first + 1)) + ".." +
                 std::string(document.word(quotation.last - 2)) + " <- " +
                 (quotation.speaker ? annotations.entities[*quotation.speaker].id : "?");
    }
    return shown;
}

struct Case {
    const char* name;
    const char* text;
    const char* expected;
};

}  // namespace

TEST_CASE("a quotation has the speaker of its reporting verb", "[annotate][quotations]") {
    const auto c = GENERATE(values<Case>({
        {"verb in front", "John Healey said: \u201cWe go on.\u201d", "We... <- person/john-healey"},
        {"verb behind", "\u201cWe go on,\u201d said John Healey.", "We.., <- person/john-healey"},
        {"subject before the verb behind", "\u201cWe go on,\u201d John Healey added.",
         "We.., <- person/john-healey"},
        {"pronoun", "John Healey left. \u201cWe go on,\u201d he added.", "We.., <- person/john-healey"},
        {"straight marks", "John Healey said: \"We go on.\"", "We... <- person/john-healey"},
        {"part of a sentence", "John Healey called it \u201ca start\u201d.", "a..start <- ?"},
        {"part behind a reporting verb", "John Healey said it was \u201ca start\u201d.",
         "a..start <- person/john-healey"},
        {"told", "Mr Putin told reporters: \u201cNo.\u201d", "No... <- person/vladimir-putin"},
        {"to be expected", "John Healey is expected to say: \u201cNo.\u201d", "No... <- person/john-healey"},
        {"goes on", "\u201cWe go on,\u201d said John Healey. \u201cIt helps.\u201d",
         "We.., <- person/john-healey | It... <- person/john-healey"},
        {"over paragraphs", "John Healey said: \u201cWe go on.\n\n\u201cIt helps.\u201d",
         "We... <- person/john-healey"},
        {"a spokesman's", "Keir Starmer's official spokesman said: \u201cNo.\u201d", "No... <- ?"},
        {"no closing mark", "John Healey said: \u201cWe go on.\n\nThe rain came.",
         "We..on <- person/john-healey"},
        {"none", "John Healey left the room.", ""},
    }));
    CAPTURE(c.name);
    CHECK(quotations_of(c.text) == c.expected);
}

TEST_CASE("I in a quotation is its speaker", "[annotate][quotations]") {
    CHECK(mentions_of("\u201cI agree,\u201d said John Healey.") ==
          "[I] person/john-healey pronoun | [John Healey] person/john-healey name");
    CHECK(mentions_of("I agree with John Healey.") == "[John Healey] person/john-healey name");
}
