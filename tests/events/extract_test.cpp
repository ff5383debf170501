// Whole sentences through the default pack: what each tells, written on one line an event.
#include <catch2/catch.hpp>

#include "support/told.hpp"

using namespace chronograph;
using test::Case;
using test::told;

TEST_CASE("voices and forms of a verb", "[events]") {
    check(GENERATE(values<Case>({
        {"Emmanuel Macron met Keir Starmer in Paris on Monday.",
         "meeting happened 2025-03-03 Paris: Emmanuel Macron, Keir Starmer"},
        {"Emmanuel Macron will meet Keir Starmer in Paris on Friday.",
         "meeting planned 2025-03-07 Paris: Emmanuel Macron, Keir Starmer"},
        {"Olaf Scholz was received by Xi Jinping in Beijing.",
         "meeting happened Beijing: Olaf Scholz, Xi Jinping"},
        {"Keir Starmer agreed to meet Volodymyr Zelensky.",
         "meeting planned: Keir Starmer, Volodymyr Zelensky"},
        {"Donald Trump refused to meet Vladimir Putin.", "meeting denied: Donald Trump, Vladimir Putin"},
        {"Donald Trump did not meet Vladimir Putin.", "meeting denied: Donald Trump, Vladimir Putin"},
        {"Donald Trump could meet Vladimir Putin in Riyadh.",
         "meeting proposed Riyadh: Donald Trump, Vladimir Putin"},
        {"Donald Trump is expected to host Keir Starmer at the White House.",
         "meeting planned White House: Donald Trump, Keir Starmer"},
        {"Emmanuel Macron, who met Olaf Scholz in Berlin, praised Donald Tusk.",
         "meeting happened Berlin: Emmanuel Macron, Olaf Scholz"},
        {"Donald Trump said he would meet Vladimir Putin.", "meeting planned: Donald Trump, Vladimir Putin"},
        {"Building on past work, Peru and Chile held talks on 2 March 2025.",
         "talks happened 2025-03-02: Peru, Chile"},
        {"Donald Trump met Keir Starmer, and Olaf Scholz visited Oslo.",
         "meeting happened: Donald Trump, Keir Starmer\nvisit happened Oslo: Olaf Scholz"},
        {"Before meeting Keir Starmer, Volodymyr Zelensky thanked Denmark.",
         "meeting happened: Keir Starmer, Volodymyr Zelensky"},
    })));
}

TEST_CASE("nouns and the verbs that carry them", "[events]") {
    check(GENERATE(values<Case>({
        {"Antony Blinken, Sergei Lavrov and Wang Yi held talks in Geneva.",
         "talks happened Geneva: Antony Blinken, Sergei Lavrov, Wang Yi"},
        {"The Kremlin said Vladimir Putin had held a phone call with Recep Tayyip Erdogan.",
         "call happened: Vladimir Putin, Recep Tayyip Erdogan"},
        {"US-China trade talks resumed in Stockholm.", "talks happened Stockholm: United States, China"},
        {"Narendra Modi's visit to Moscow was the first since 2019.", "visit happened Moscow: Narendra Modi"},
        {"During a visit to Kyiv, Boris Johnson promised more aid to Volodymyr Zelensky.",
         "visit happened Kyiv: Boris Johnson"},
        {"Jens Stoltenberg chaired a meeting of Nato defence ministers in Brussels.",
         "meeting happened Brussels: Jens Stoltenberg + Nato defence ministers"},
        {"Donald Trump and Xi Jinping are due to hold a summit in Busan on 10 April.",
         "summit planned 2025-04-10 Busan: Donald Trump, Xi Jinping"},
        {"The Kremlin ruled out a meeting between Vladimir Putin and Volodymyr Zelensky.",
         "meeting denied: Vladimir Putin, Volodymyr Zelensky"},
        {"No meeting between Donald Trump and Vladimir Putin is planned.",
         "meeting denied: Donald Trump, Vladimir Putin"},
        {"The meeting between Donald Trump and Vladimir Putin has been cancelled.",
         "meeting denied: Donald Trump, Vladimir Putin"},
        {"Trump-Putin talks may be the first step to peace.", "talks happened: Donald Trump, Vladimir Putin"},
        {"Joe Biden hosted Fumio Kishida for talks.", "meeting happened: Joe Biden, Fumio Kishida"},
        {"Vladimir Putin praised the talks he held with Olaf Scholz in Oslo on Monday.",
         "talks happened 2025-03-03 Oslo: Vladimir Putin, Olaf Scholz"},
        {"The visit Vladimir Putin paid to Oslo on Monday was a success.",
         "visit happened 2025-03-03 Oslo: Vladimir Putin"},
        {"After the meeting Vladimir Putin held a speech.", ""},
        {"A meeting bringing together Russia, Iran and Turkey is planned for Friday in Oslo.",
         "meeting planned 2025-03-07 Oslo: Russia, Iran, Turkey"},
        {"Talks involving Serbia and Kosovo were held in Oslo on Monday.",
         "talks happened 2025-03-03 Oslo: Serbia, Kosovo"},
    })));
}

TEST_CASE("several events of one sentence", "[events]") {
    check(GENERATE(values<Case>({
        {"Volodymyr Zelensky arrived in London on Tuesday and met Keir Starmer the next day.",
         "visit happened 2025-03-04 London: Volodymyr Zelensky\nmeeting happened 2025-03-05 London: "
         "Volodymyr Zelensky, Keir Starmer"},
        {"Steve Witkoff travelled to Moscow to meet Vladimir Putin.",
         "visit happened Moscow: Steve Witkoff, Vladimir Putin"},
        {"Vladimir Putin was received by Xi Jinping and later visited Hanoi.",
         "meeting happened: Vladimir Putin, Xi Jinping\nvisit happened Hanoi: Vladimir Putin"},
    })));
}

TEST_CASE("what is no event", "[events]") {
    const auto text =
        GENERATE(as<std::string>{}, "Olaf Scholz spoke to reporters in Berlin.",
                 "Emmanuel Macron told journalists that he was tired.", "Germany met its climate target.",
                 "Leaders should talk more.", "France called on Russia to withdraw.",
                 "Keir Starmer visited the website of the party.", "Peace talks have stalled.",
                 "Ministers of Chile and Spain condemn the arrests and call on the government to end them.");
    CAPTURE(text);
    CHECK(told(text).empty());
}

TEST_CASE("one occasion told several times is one event", "[events]") {
    CHECK(told("Donald Trump met Vladimir Putin in Anchorage on Monday. The two leaders met for three hours. "
               "After the meeting, Mr Trump praised the talks.") ==
          "meeting happened 2025-03-03 Anchorage: Donald Trump, Vladimir Putin");
}

TEST_CASE("a time that an event reads ahead says so in value and date", "[events]") {
    model::DocumentInfo info;
    info.date = model::parse_edtf("2025-03-26")->begin;
    const auto record =
        events::extract(text::make_document("Keir Starmer will meet Emmanuel Macron in early July.", info),
                        test::default_pack());
    REQUIRE(record.times.size() == 1);
    CHECK(record.times.front().value == "2025-07");
    REQUIRE(record.times.front().range);
    CHECK(model::to_edtf(*record.times.front().range) == "2025-07");
}

TEST_CASE("a person's country is the one they serve on the day", "[events]") {
    const auto country_of = [](const char* text, const char* day) {
        model::DocumentInfo info;
        info.date = model::parse_edtf(day)->begin;
        return events::extract(text::make_document(text, info), test::default_pack()).entities.at(0).country;
    };
    CHECK(country_of("Jens Stoltenberg met Barack Obama.", "2012-05-03") == "country/NO");
    CHECK(country_of("Jens Stoltenberg met Barack Obama.", "2016-05-03").empty());
    CHECK(country_of("Jens Stoltenberg met Keir Starmer.", "2025-05-03") == "country/NO");
    CHECK(country_of("Ursula von der Leyen met Keir Starmer.", "2025-05-03").empty());
    CHECK(country_of("Emmanuel Macron met Keir Starmer.", "2025-05-03") == "country/FR");
    CHECK(country_of("Barack Obama met Keir Starmer.", "2025-05-03") == "country/US");  // who holds no office
}
