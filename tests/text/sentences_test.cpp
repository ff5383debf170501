// Where sentences and paragraphs end.
#include <catch2/catch.hpp>

#include "support/doc.hpp"

using chronograph::test::doc;
using chronograph::test::sentences;

namespace {

/// The sentences joined by " | ", so that a row of the table is one string.
std::string cut(const std::string& text) {
    std::string joined;
    for (const auto& sentence : sentences(doc(text))) joined += (joined.empty() ? "" : " | ") + sentence;
    return joined;
}

}  // namespace

TEST_CASE("sentences end where a reader would end them", "[text]") {
    struct Case {
        const char* name;
        const char* text;
        const char* expected;
    };
    const auto c = GENERATE(values<Case>({
        {"plain", "Alice met Bob. They talked.", "Alice met Bob. | They talked."},
        {"no stop at the end", "Alice met Bob", "Alice met Bob"},
        {"question and cry", "Who came? Nobody! We left.", "Who came? | Nobody! | We left."},
        {"cry inside", "Yahoo! shares fell.", "Yahoo! shares fell."},
        {"title", "Gen. Smith met Mr. Jones. Dr. Who came.", "Gen. Smith met Mr. Jones. | Dr. Who came."},
        {"title before an opener", "Mr. So and Dr. An met.", "Mr. So and Dr. An met."},
        {"initials", "Antony J. Blinken met J. K. Rowling.", "Antony J. Blinken met J. K. Rowling."},
        {"country inside", "The U.S. President met him.", "The U.S. President met him."},
        {"country at the end", "He flew to the U.S. The visit failed.",
         "He flew to the U.S. | The visit failed."},
        {"hour inside", "At 10:00 a.m. Secretary Blinken meets him.",
         "At 10:00 a.m. Secretary Blinken meets him."},
        {"hour in front", "9:30 a.m. The Minister meets him.", "9:30 a.m. The Minister meets him."},
        {"hour at the end", "They met at 9 p.m. He left.", "They met at 9 p.m. | He left."},
        {"district", "They met in Washington, D.C. Secretary Roe spoke.",
         "They met in Washington, D.C. | Secretary Roe spoke."},
        {"country before a title", "He left the U.S. Mr. Roe stayed.", "He left the U.S. | Mr. Roe stayed."},
        {"pause", "“But … I think so.”", "“But … I think so.”"},
        {"junior inside", "Joseph R. Biden, Jr. welcomed him.", "Joseph R. Biden, Jr. welcomed him."},
        {"junior at the end", "She met Biden Jr. The two spoke.", "She met Biden Jr. | The two spoke."},
        {"firm", "Acme Inc. Chairman Roe met her.", "Acme Inc. Chairman Roe met her."},
        {"short month", "They met on Feb. 12 in Rome. On Feb. 13 he left.",
         "They met on Feb. 12 in Rome. | On Feb. 13 he left."},
        {"number", "They met at No. 10 on Friday.", "They met at No. 10 on Friday."},
        {"sentence starts with a number", "They met. 30 nations came.", "They met. | 30 nations came."},
        {"decimal", "It fell 2.5 per cent. It rose 3.1.", "It fell 2.5 per cent. | It rose 3.1."},
        {"quote closed after the stop", "“We met.” Then he left.", "“We met.” | Then he left."},
        {"straight quote", "\"We met.\" Then he left.", "\"We met.\" | Then he left."},
        {"quote goes on", "“Did they meet?” he asked.", "“Did they meet?” he asked."},
        {"quote opens", "He left. “We met,” she said.", "He left. | “We met,” she said."},
        {"stop after the quote", "It was “peace.”. The end came.", "It was “peace.”. | The end came."},
        {"bracket", "He left. (She stayed.) They met.", "He left. | (She stayed.) | They met."},
        {"ellipsis inside", "They are brave … it is our job. We go.",
         "They are brave … it is our job. | We go."},
        {"honorific", "They met H.E. Mr. Ruano.", "They met H.E. Mr. Ruano."},
        {"ellipsis before a name", "He named… Putin.", "He named… Putin."},
        {"ellipsis ends", "He waited... The door opened.", "He waited... | The door opened."},
        {"spaced ellipsis", "He waited . . . and left.", "He waited . . . and left."},
        {"no space", "They met at the border.The minister left.",
         "They met at the border. | The minister left."},
        {"address", "See example.com for more.", "See example.com for more."},
        {"reference", "They met.[12] He left.", "They met.[12] | He left."},
        {"headline", "Leaders meet in Rome\nThe leaders met.", "Leaders meet in Rome | The leaders met."},
        {"line goes on", "The leaders met\nin Rome.", "The leaders met\nin Rome."},
        {"empty line", "Leaders meet\n\nin Rome", "Leaders meet | in Rome"},
        {"list", "- tea in Rome\n- talks in Paris", "- tea in Rome | - talks in Paris"},
        {"wrapped paragraph", "The minister went to\nRome on Tuesday and\nBrussels. There he\nmet Alice.",
         "The minister went to\nRome on Tuesday and\nBrussels. | There he\nmet Alice."},
        {"carriage returns", "Leaders meet\r\n\r\nThey met.\r\n", "Leaders meet | They met."},
        {"nothing", "", ""},
        {"only space", " \n\n ", ""},
        {"only marks", "—", "—"},
    }));
    CAPTURE(c.name);
    CHECK(cut(c.text) == c.expected);
}

TEST_CASE("a headline, a line and an empty line begin a paragraph", "[text]") {
    const auto document = doc("Leaders meet in Rome\nThe leaders met. They ate.\n\nThen they left.");
    std::vector<unsigned> paragraphs;
    for (const auto& sentence : document.sentences) paragraphs.push_back(sentence.paragraph);
    CHECK(paragraphs == std::vector<unsigned>{0, 1, 1, 2});
}

TEST_CASE("sentences hold every token once and none is endless", "[text]") {
    std::string text;
    const auto* piece = GENERATE(as<const char*>{}, "word ", ".", ".[1", "a. ", "“", "a b c, ");
    for (int i = 0; i < 5000; ++i) text += piece;
    const auto document = doc(text);
    std::uint32_t next = 0;
    for (const auto& sentence : document.sentences) {
        CHECK(sentence.first == next);
        CHECK(sentence.last - sentence.first <= 420);
        next = sentence.last;
    }
    CHECK(next == document.tokens.size());
}

TEST_CASE("a sentence without end is cut, at a comma where it has one", "[text]") {
    const auto cuts_of = [](const std::string& piece) {
        std::string text;
        for (int i = 0; i < 500; ++i) text += piece;
        return sentences(doc(text));
    };
    const auto at_commas = cuts_of("they met and they left, ");
    CHECK(at_commas.size() == 9);  // of 350 tokens, up to the next comma
    for (const auto& sentence : at_commas) CHECK(sentence.ends_with("left,"));
    CHECK(cuts_of("they met and they left and ").size() == 20);  // of 150
}
