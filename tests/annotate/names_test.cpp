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

TEST_CASE("a last name alone is whom the title names in full", "[annotate][names]") {
    struct Case {
        const char* name;
        const char* title;
        const char* text;
        const char* expected;
    };
    const auto c = GENERATE(values<Case>({
        {"behind a title", "Talks with Foreign Minister Zeferin Lobano", "Minister Lobano spoke.",
         "person/zeferin-lobano"},
        {"alone", "Carlos Lobano wins", "They praised Lobano.", "person/carlos-lobano"},
        {"two of a name", "Carlos Lobano and Maria Lobano win", "Minister Lobano spoke.", "person/lobano"},
        {"another name", "Carlos Lobano wins", "Minister Zeferin spoke.", "person/zeferin"},
        {"the text knows better", "Carlos Lobano wins", "Maria Lobano won. Minister Lobano spoke.",
         "person/maria-lobano"},
    }));
    CAPTURE(c.name);
    model::DocumentInfo info;
    info.title = c.title;
    const auto annotations = annotate::annotate(text::make_document(c.text, info), default_rules());
    REQUIRE(!annotations.mentions.empty());
    CHECK(annotations.entities[annotations.mentions.back().entity].id == c.expected);
}

TEST_CASE("titles and offices join the name behind them", "[annotate][names]") {
    check(GENERATE(values<Case>({
        {"title", "Yesterday Mr John Healey spoke.", "[Mr John Healey] person/john-healey name"},
        {"country and office", "US President Donald Trump spoke.",
         "[US President Donald Trump] person/donald-trump name | [US] country/US alias"},
        {"two titles", "Russian President Mr Putin spoke.",
         "[Russian President Mr Putin] person/vladimir-putin name | [Russian] country/RU alias"},
        {"body", "They praised German Ministry of Roads State Secretary Jane Smithson.",
         "[German Ministry of Roads State Secretary Jane Smithson] person/jane-smithson discovered | [German "
         "Ministry of Roads] organisation/german-ministry-of-roads discovered"},
        {"short", "They praised FM Lapid.", "[FM Lapid] person/yair-lapid name", "2021-08-01"},
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
        {"a title behind", "They met the Crown Prince of Abu Dhabi, Sheikh Mohammed bin Zayed, in Rabat.",
         "[Abu Dhabi] country/AE name (place/abu-dhabi) | [Sheikh Mohammed bin Zayed] "
         "person/mohammed-bin-zayed name | [Rabat] place/rabat name"},
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
        {"last name of several, of whom one leads", "Officials said that Trump spoke.",
         "[Trump] person/donald-trump name", "2017-03-20"},
        {"leader", "Donald Trump spoke to Russia's leader.",
         "[Donald Trump] person/donald-trump name | [Russia's leader] person/vladimir-putin role | "
         "[Russia] country/RU name"},
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

TEST_CASE("listed names by case, context and length", "[annotate][names]") {
    check(GENERATE(values<Case>({
        {"The", "The US told us to wait.", "[US] country/US alias", "2025-04-22"},
        {"WHO", "WHO officials asked who was there.", "[WHO] organisation/world-health-organization alias",
         "2025-04-22"},
        {"Turkey", "Turkey sent food and a turkey.", "[Turkey] country/TR name", "2025-04-22"},
        {"Nato", "Nato and NATO agreed.", "[Nato] organisation/nato name | [NATO] organisation/nato name",
         "2025-04-22"},
        {"The", "The coalition of the willing met.",
         "[coalition of the willing] organisation/coalition-of-the-willing alias", "2025-04-22"},
        {"The", "The Russians left and Russian forces stayed.",
         "[Russians] country/RU alias | [Russian] country/RU alias", "2025-04-22"},
        {"a title's word", "The Major Economies Forum met. Major Jane Smithson left.",
         "[Major Economies Forum] organisation/major-economies-forum name | [Major Jane Smithson] "
         "person/jane-smithson discovered"},
        {"Ukrainians", "Ukrainians want peace.", "[Ukrainians] country/UA alias", "2025-04-22"},
        {"French", "French and UK military chiefs met.",
         "[French] person/thierry-burkhard role | [French] country/FR alias | [UK] person/tony-radakin role "
         "| [UK] country/GB alias",
         "2025-04-22"},
        {"They", "They spoke in French.", "", "2025-04-22"},
        {"Georgia", "Georgia Tech won the game.", "[Georgia] country/GE name", "2025-04-22"},
        {"He", "He spoke to Merkel on Friday.", "[Merkel] person/angela-merkel name", "2016-10-31"},
        {"He", "He drove to Merkelburg on Friday.", "[Merkelburg] place/merkelburg discovered", "2016-10-31"},
        {"He", "He went to Paris, London and Oxford.",
         "[Paris] place/paris name | [London] place/london name | [Oxford] place/oxford name", "2025-04-22"},
        {"The", "The Kremlin said no.", "[Kremlin] country/RU name (place/kremlin)", "2025-04-22"},
        {"They", "They met at the White House.", "[White House] place/white-house name", "2025-04-22"},
        {"Kyiv's", "Kyiv's allies agreed.", "[Kyiv] country/UA name (place/kyiv)", "2025-04-22"},
        {"Moscow,", "Moscow, Russia, was cold.", "[Moscow] place/moscow name | [Russia] country/RU name",
         "2025-04-22"},
        {"Vice", "Vice President Kamala Harris spoke with King Abdullah II of Jordan.",
         "[Vice President Kamala Harris] person/kamala-harris name | [King Abdullah II of Jordan] "
         "person/king-abdullah-ii name",
         "2021-06-11"},
    })));
}

TEST_CASE("names of several cultures", "[annotate][names]") {
    check(GENERATE(values<Case>({
        {"The", "The Japanese foreign minister, Hayashi Yoshimasa, spoke.",
         "[Japanese foreign minister] person/yoshimasa-hayashi role | [Japanese] country/JP alias | [Hayashi "
         "Yoshimasa] person/yoshimasa-hayashi name",
         "2022-05-26"},
        {"Republic", "Republic of Korea (ROK) First Vice Foreign Minister Choi Jongkun spoke.",
         "[Republic of Korea (ROK) First Vice Foreign Minister Choi Jongkun] person/choi-jongkun discovered "
         "| [Republic of Korea] country/KR alias | [ROK] country/KR alias",
         "2022-02-10"},
        {"Abdel", "Abdel Fattah el-Sissi spoke.", "[Abdel Fattah el-Sissi] person/abdel-fattah-el-sisi name",
         "2025-04-22"},
        {"Abu", "Abu Mahdi al-Baraki was there.",
         "[Abu Mahdi al-Baraki] person/abu-mahdi-al-baraki discovered", "2025-04-22"},
        {"Ban", "Ban Ki-moon saw Moon Jae-in.",
         "[Ban Ki-moon] person/ban-ki-moon name | [Moon Jae-in] person/moon-jae-in name", "2025-04-22"},
        {"Cho", "Cho Hyun-dokko is not Cho Hyun.",
         "[Cho Hyun-dokko] person/cho-hyun-dokko discovered | [Cho Hyun] person/cho-hyun name", "2025-04-22"},
        {"Pope", "Pope Francis spoke.", "[Pope Francis] person/pope-francis name", "2025-04-22"},
        {"Sierra", "Sierra Leone agreed.", "[Sierra Leone] country/SL name", "2025-04-22"},
    })));
}
