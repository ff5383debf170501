// Transcripts: who speaks, and to whom.
#include <catch2/catch.hpp>

#include "names_reader.hpp"

using namespace chronograph;

namespace {

/// "label <- speaker" of every turn.
std::string turns_of(const std::string& text) {
    model::Document document;
    const auto annotations = annotate_text(text, "2022-02-03", document);
    std::string shown;
    for (const auto& turn : annotations.quotations) {
        if (!shown.empty()) shown += " | ";
        shown += std::string(document.word(turn.first)) + " <- " +
                 (turn.speaker ? annotations.entities[*turn.speaker].id : "?");
    }
    return shown;
}

}  // namespace

TEST_CASE("labels open the turns of a transcript", "[annotate][turns]") {
    struct Case {
        const char* name;
        const char* text;
        const char* expected;
    };
    const auto c = GENERATE(values<Case>({
        {"two people",
         "Antony Blinken saw Ann Linde.\n\nFOREIGN MINISTER LINDE: Good day.\n\nSECRETARY BLINKEN: "
         "Welcome.\n\nHow "
         "was it?",
         "FOREIGN <- person/ann-linde | SECRETARY <- person/antony-blinken"},
        {"an unknown voice", "Antony Blinken spoke.\n\nQUESTION: Why?\n\nSECRETARY BLINKEN: Well.",
         "QUESTION <- ? | SECRETARY <- person/antony-blinken"},
        {"one label is none", "NOTE: The minister was ill.", ""},
        {"one name is none", "Antony Blinken spoke.\n\nANTONY BLINKEN: A life\n\nHe was ill.", ""},
        {"one titled name", "Antony Blinken spoke.\n\nSECRETARY BLINKEN: Thank you.",
         "SECRETARY <- person/antony-blinken"},
        {"a name in no list", "AMBASSADOR DAYLE: I met Antony Blinken.", "AMBASSADOR <- person/dayle"},
        {"a quotation inside a turn is part of it",
         "QUESTION: Why?\n\nSECRETARY BLINKEN: He said \u201cno\u201d twice.",
         "QUESTION <- ? | SECRETARY <- person/antony-blinken"},
        {"a byline over the first person",
         "Wendy Sherman, Deputy Secretary of State\n\nGood day. I am glad. I came here. Thank you for seeing "
         "me.",
         "Good <- person/wendy-sherman"},
        {"a byline over the third person", "Wendy Sherman, Deputy Secretary of State\n\nThe talks went on.",
         ""},
    }));
    CAPTURE(c.name);
    CHECK(turns_of(c.text) == c.expected);
}

TEST_CASE("in a dialogue I is who speaks and you the other", "[annotate][turns]") {
    CHECK(mentions_of("FOREIGN MINISTER LINDE: I thank you.\n\nSECRETARY BLINKEN: You came.", "2022-02-03") ==
          "[FOREIGN MINISTER LINDE] person/ann-linde name | [I] person/ann-linde pronoun | [you] "
          "person/antony-blinken pronoun | "
          "[SECRETARY BLINKEN] person/antony-blinken name | [You] person/ann-linde pronoun");
}

TEST_CASE("he is not who speaks", "[annotate][turns]") {
    CHECK(mentions_of("John Kerry left.\n\nMR PRICE: He will travel.", "2022-02-03") ==
          "[John Kerry] person/john-kerry name | [MR PRICE] person/ned-price name | [He] person/john-kerry "
          "pronoun");
}

TEST_CASE("among three nobody knows whom you means", "[annotate][turns]") {
    CHECK(mentions_of("FOREIGN MINISTER LINDE: I thank you.\n\nSECRETARY BLINKEN: Yes.\n\nMR PRICE: Good.",
                      "2022-02-03") ==
          "[FOREIGN MINISTER LINDE] person/ann-linde name | [I] person/ann-linde pronoun | "
          "[SECRETARY BLINKEN] person/antony-blinken name | [MR PRICE] person/ned-price name");
}
