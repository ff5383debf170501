// Phrases that no rule covers, found in short articles with the default pack.
#include "chronograph/events/suggest.hpp"

#include <catch2/catch.hpp>

#include "support/doc.hpp"
#include "support/pack.hpp"

using namespace chronograph;

namespace {

/// "2 praise: object 2, subject 2", one phrase a line.
std::string suggested(const std::string& text) {
    const auto& pack = test::default_pack();
    events::PhraseCollector collector(pack, *pack.taxonomy.find_event("talks"));
    collector.read(test::doc(text));
    std::string lines;
    for (const auto& phrase : collector.ranked()) {
        if (!lines.empty()) lines += "\n";
        lines +=
            std::to_string(phrase.count) + " " + phrase.verb + (phrase.noun.empty() ? "" : " " + phrase.noun);
        for (const auto& [slot, filled] : phrase.slots) lines += ", " + slot + " " + std::to_string(filled);
    }
    return lines;
}

struct Case {
    const char* text;
    const char* expected;
};

}  // namespace

TEST_CASE("phrases that link two parties", "[events]") {
    const auto c = GENERATE(values<Case>({
        {"Emmanuel Macron praised Olaf Scholz.", "1 praise, object 1, subject 1"},
        {"Olaf Scholz was praised by Emmanuel Macron.", "1 praise, object 1, subject 1"},
        {"Xi Jinping danced with Vladimir Putin in Beijing.", "1 dance, subject 1, with 1"},
        {"Emmanuel Macron signed a treaty with Olaf Scholz.", "1 sign treaty, subject 1, with 1"},
        {"Emmanuel Macron praised Olaf Scholz. Xi Jinping danced with Vladimir Putin. Donald Tusk praised "
         "Keir Starmer.",
         "2 praise, object 2, subject 2\n1 dance, subject 1, with 1"},
        // covered, or no link
        {"Emmanuel Macron met Olaf Scholz.", ""},
        {"Emmanuel Macron held talks with Olaf Scholz.", ""},
        {"Emmanuel Macron praised the weather in Germany.", ""},
        {"Emmanuel Macron praised Emmanuel Macron.", ""},
        {"Emmanuel Macron praised him.", ""},
    }));
    CAPTURE(c.text);
    CHECK(suggested(c.text) == c.expected);
}

TEST_CASE("a phrase keeps three of its sentences", "[events]") {
    const auto& pack = test::default_pack();
    events::PhraseCollector collector(pack, *pack.taxonomy.find_event("talks"));
    for (const char* name : {"Olaf Scholz", "Olaf Scholz", "Xi Jinping", "Keir Starmer", "Donald Tusk"})
        collector.read(test::doc("Emmanuel Macron praised " + std::string(name) + "."));
    const auto ranked = collector.ranked();
    REQUIRE(ranked.size() == 1);
    CHECK(ranked.front().count == 5);
    CHECK(ranked.front().sentences == std::vector<std::string>{"Emmanuel Macron praised Olaf Scholz.",
                                                               "Emmanuel Macron praised Xi Jinping.",
                                                               "Emmanuel Macron praised Keir Starmer."});
}
