// Who and what short texts speak of, by the default pack. Sentences are made up; office holders are those of
// the day.
#include <catch2/catch.hpp>

#include "names_reader.hpp"

using namespace chronograph;

namespace {

struct Case {
    const char* name;
    const char* text;
    const char* expected;
    const char* date = "2025-04-22";
};

void check(const Case& c) {
    CAPTURE(c.name, c.text);
    CHECK(mentions_of(c.text, c.date) == c.expected);
}

}  // namespace

TEST_CASE("titles and offices join the name behind them", "[annotate][names]") {
    check(GENERATE(values<Case>({
        {"title", "Yesterday Mr John Healey spoke.", "[Mr John Healey] person/john-healey name"},
        {"country and office", "US President Donald Trump spoke.",
         "[US President Donald Trump] person/donald-trump name | [US] country/US alias"},
        {"two titles", "Russian President Mr Putin spoke.",
         "[Russian President Mr Putin] person/vladimir-putin name | [Russian] country/RU alias"},
        {"initial", "Secretary of State Antony J. Blinken spoke.",
         "[Secretary of State Antony J. Blinken] person/antony-blinken name", "2023-05-02"},
        {"given name in brackets", "He saw the Ukrainian defence minister (Rustem) Umerov.",
         "[Ukrainian defence minister (Rustem) Umerov] person/rustem-umerov name | [Ukrainian] country/UA "
         "alias"},
        {"country behind the office", "President Emmanuel Macron of France spoke.",
         "[President Emmanuel Macron] person/emmanuel-macron name | [France] country/FR name"},
        {"at the end of the text", "Senator Elizabeth Brookwell proposes a term limit for the president",
         "[Senator Elizabeth Brookwell] person/elizabeth-brookwell discovered"},
        {"nobody listed", "Housing minister Matthew Brookwell spoke.",
         "[Housing minister Matthew Brookwell] person/matthew-brookwell discovered"},
    })));
}

TEST_CASE("an apposition says who holds an office", "[annotate][names]") {
    check(GENERATE(values<Case>({
        {"office first", "Germany's defence minister, Boris Pistorius, spoke.",
         "[Germany's defence minister] person/boris-pistorius role | [Germany] country/DE name | [Boris "
         "Pistorius] person/boris-pistorius name"},
        {"name first", "Sébastien Lecornu, the French minister for the armed forces, spoke.",
         "[Sébastien Lecornu] person/sebastien-lecornu name | [French minister for the armed forces] "
         "person/sebastien-lecornu role | [French] country/FR alias"},
        {"counterpart", "Sir Keir Starmer saw his New Zealand counterpart, Christopher Luxon.",
         "[Sir Keir Starmer] person/keir-starmer name | [his New Zealand counterpart] "
         "person/christopher-luxon role | [his] person/keir-starmer pronoun | "
         "[New Zealand] country/NZ name | [Christopher Luxon] person/christopher-luxon name"},
    })));
}

TEST_CASE("an office alone is its holder on the day", "[annotate][names]") {
    check(GENERATE(values<Case>({
        {"by country", "The Russian president spoke.",
         "[Russian president] person/vladimir-putin role | [Russian] country/RU alias"},
        {"end of the text", "Talks with the Russian president",
         "[Russian president] person/vladimir-putin role | [Russian] country/RU alias"},
        {"of another day", "The US president spoke.",
         "[US president] person/barack-obama role | [US] country/US alias", "2014-03-01"},
        {"leader", "Donald Trump spoke to Russia's leader.",
         "[Donald Trump] person/donald-trump name | [Russia] country/RU name"},
        {"counterpart", "John Healey will meet his Ukrainian counterpart.",
         "[John Healey] person/john-healey name | [his Ukrainian counterpart] person/rustem-umerov role | "
         "[his] person/john-healey pronoun | [Ukrainian] country/UA alias"},
        {"former", "The former US president spoke.", "[US] country/US alias"},
        {"several", "The defence ministers spoke.", ""},
        {"own country", "Keir Starmer left. The Prime Minister spoke.",
         "[Keir Starmer] person/keir-starmer name | [Prime Minister] person/keir-starmer role"},
    })));
}

TEST_CASE("capitals are places or governments by their use", "[annotate][names]") {
    check(GENERATE(values<Case>({
        {"place", "They met in Moscow.", "[Moscow] place/moscow name"},
        {"speaks", "Moscow said so.", "[Moscow] country/RU name (place/moscow)"},
        {"between", "A deal between Moscow and Kyiv.",
         "[Moscow] country/RU name (place/moscow) | [Kyiv] country/UA name (place/kyiv)"},
    })));
}

TEST_CASE("pronouns stand for who acts", "[annotate][names]") {
    check(GENERATE(values<Case>({
        {"next sentence", "Angela Merkel spoke. She left.",
         "[Angela Merkel] person/angela-merkel name | [She] person/angela-merkel pronoun"},
        {"nobody fits", "Angela Merkel spoke. He left.", "[Angela Merkel] person/angela-merkel name"},
        {"speaker", "John Healey said: \u201cI will go.\u201d",
         "[John Healey] person/john-healey name | [I] person/john-healey pronoun"},
    })));
}
