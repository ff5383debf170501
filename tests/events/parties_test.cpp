// Who takes part: delegations, pairs told before, dialogues, and those spoken to.
#include <catch2/catch.hpp>

#include "support/told.hpp"

using chronograph::test::Case;
using chronograph::test::check;
using chronograph::test::told;

TEST_CASE("the two men of the sentence before", "[events]") {
    check(GENERATE(values<Case>({
        {"Olaf Scholz, who is ill, and the French president, Emmanuel Macron, agreed on Monday. The two men "
         "met in Oslo.",
         "meeting happened Oslo: Olaf Scholz, Emmanuel Macron"},
        {"Olaf Scholz, who is ill, praised Emmanuel Macron. The two envoys met in Oslo.",
         "meeting happened Oslo: Olaf Scholz, Emmanuel Macron"},
        {"Olaf Scholz criticised Emmanuel Macron's aide. The two men met in Oslo.", ""},
        {"Olaf Scholz, who is ill, praised Emmanuel Macron. They met in Oslo.", ""},
        {"Olaf Scholz, who is ill, praised Emmanuel Macron and Donald Tusk of Poland. The two men met in "
         "Oslo.",
         "meeting happened Oslo: Emmanuel Macron, Donald Tusk"},
        {"MARIELUND — Olaf Scholz met Donald Tusk. They had come to Marielund on Monday.",
         "meeting happened: Olaf Scholz, Donald Tusk\nvisit happened 2025-03-03 Marielund: Olaf Scholz, "
         "Donald Tusk"},
    })));
}

TEST_CASE("described parties stand for who is named with them", "[events][parties]") {
    check(GENERATE(values<Case>({
        {"Officials from France and Italy met in Nice on Monday.",
         "meeting happened 2025-03-03 Nice: France, Italy + Officials"},
        {"French and Italian negotiators met in Nice on Monday.",
         "meeting happened 2025-03-03 Nice: France, Italy + French and Italian negotiators"},
        {"Norway welcomed the pledge of Germany, Kenya, and Peru to hold a vote.", ""},
        {"Emmanuel Macron, in Cairo for talks with Mohamed Morsi, said he was hopeful.",
         "talks happened Cairo: Emmanuel Macron, Mohamed Morsi"},
        {"Emmanuel Macron attended the SAARC [South Asian Association] summit in Dhaka.",
         "summit happened Dhaka: Emmanuel Macron, SAARC"},
        {"Assistant Secretary for East Asian and Pacific Affairs Daniel Kritenbrink met Emmanuel Macron.",
         "meeting happened: Daniel Kritenbrink, Emmanuel Macron"},
        {"Emmanuel Macron met visiting Egyptian President Mohamed Morsi on Monday.",
         "meeting happened 2025-03-03: Emmanuel Macron, Mohamed Morsi"},
        {"Visiting Egyptian President Mohamed Morsi met Emmanuel Macron on Monday.",
         "meeting happened 2025-03-03: Mohamed Morsi, Emmanuel Macron"},
        {"Leaders of the G20 countries met in Nice on Monday.",
         "meeting happened 2025-03-03 Nice: G20 + Leaders"},
        {"The foreign secretaries of India and Pakistan met in Nice on Monday.",
         "meeting happened 2025-03-03 Nice: India, Pakistan + foreign secretaries"},
        {"North and South Korea held talks at Kaesong on Monday.",
         "talks happened 2025-03-03 Kaesong: North Korea, South Korea"},
        {"Emmanuel Macron met Mohamed Morsi in Saint Petersburg.",
         "meeting happened Saint Petersburg: Emmanuel Macron, Mohamed Morsi"},
        {"After a meeting with the prime minister, Commission President Ursula von der Leyen left Cairo.",
         "meeting happened Cairo: Mostafa Madbouly, Ursula von der Leyen"},
        {"Speaking after talks with her Italian counterpart, Angela Merkel said Europe must act.",
         "talks happened: Angela Merkel + her Italian counterpart"},
        {"Talks were held in Doha on Monday between Emmanuel Macron and Mohamed Morsi.",
         "talks happened 2025-03-03 Doha: Emmanuel Macron, Mohamed Morsi"},
        {"Emmanuel Macron came from a meeting with Mohamed Morsi.",
         "meeting happened: Emmanuel Macron, Mohamed Morsi"},
        {"Emmanuel Macron and Olaf Scholz signed a pact after their first face-to-face meeting.",
         "meeting happened: Emmanuel Macron, Olaf Scholz"},
        {"A Hamas delegation arrived in Cairo on Monday.",
         "visit happened 2025-03-03 Cairo: Hamas + Hamas delegation"},
        {"A delegation led by Marco Rubio visited Riyadh on Monday.",
         "visit happened 2025-03-03 Riyadh: Marco Rubio + delegation"},
        {"The foreign ministers of France and Italy met in Nice on Monday.",
         "meeting happened 2025-03-03 Nice: Jean-Noel Barrot, Antonio Tajani + foreign ministers"},
        {"The French and Italian foreign ministers met in Nice on Monday.",
         "meeting happened 2025-03-03 Nice: Jean-Noel Barrot, Antonio Tajani + French and Italian foreign "
         "ministers"},
        {"Olaf Scholz met the Polish and Ukrainian presidents in Nice on Monday.",
         "meeting happened 2025-03-03 Nice: Olaf Scholz, Andrzej Duda, Volodymyr Zelensky + Polish and "
         "Ukrainian presidents"},
        {"The presidents of Poland and Ukraine met in Nice on Monday.",
         "meeting happened 2025-03-03 Nice: Andrzej Duda, Volodymyr Zelensky + presidents"},
        {"Emmanuel Macron and Olaf Scholz, who met in Nice on Monday, agreed on a line.",
         "meeting happened 2025-03-03 Nice: Emmanuel Macron, Olaf Scholz"},
        {"The text was agreed by the governments of France, Italy and Spain, which met in Nice on Monday.",
         "meeting happened 2025-03-03 Nice: France, Italy, Spain"},
        {"Emmanuel Macron praised Olaf Scholz, who met Donald Tusk in Nice on Monday.",
         "meeting happened 2025-03-03 Nice: Olaf Scholz, Donald Tusk"},
        {"Emmanuel Macron has spoken with more than 30 ministers.",
         "talks happened: Emmanuel Macron + 30 ministers"},
        {"A delegation led by Jared Kushner and Marco Rubio flew to Nice on Monday.",
         "visit happened 2025-03-03 Nice: Jared Kushner, Marco Rubio + delegation"},
        {"Keir Starmer met Donald Tusk, but a meeting with Viktor Orban was cancelled.",
         "meeting happened: Keir Starmer, Donald Tusk"},
        {"NICE \u2014 Keir Starmer and Donald Tusk met on Monday.",
         "meeting happened 2025-03-03: Keir Starmer, Donald Tusk"},
        {"David Lammy met his counterparts from France and Italy in Nice on Monday.",
         "meeting happened 2025-03-03 Nice: David Lammy, Jean-Noel Barrot, Antonio Tajani + his "
         "counterparts"},
        {"Reporters from France met in Nice.", ""},
        {"A delegation, led by Marco Rubio, met Donald Tusk in Nice on Monday.",
         "meeting happened 2025-03-03 Nice: Marco Rubio, Donald Tusk + delegation"},
        {"Turkey hosted President Duda in Ankara on Monday.",
         "meeting happened 2025-03-03 Ankara: Turkey, Andrzej Duda"},
        {"Sens. Marco Rubio, R-Fla., and Jane Kestrel, D-N.Y., met Donald Tusk in Nice on Monday.",
         "meeting happened 2025-03-03 Nice: Marco Rubio, Jane Kestrel, Donald Tusk"},
        {"Olaf Scholz met newly elected President Duda in Nice on Monday.",
         "meeting happened 2025-03-03 Nice: Olaf Scholz, Andrzej Duda"},
        {"Olaf Scholz met with recently elected President Duda in Nice on Monday.",
         "meeting happened 2025-03-03 Nice: Olaf Scholz, Andrzej Duda"},
        {"Olaf Scholz spoke with newly appointed Prime Minister Tusk on Monday.",
         "talks happened 2025-03-03: Olaf Scholz, Donald Tusk"},
        {"Angela Merkel spoke. Her 1998 encounter with Olaf Scholz in Nice was short.",
         "meeting happened 1998 Nice: Angela Merkel, Olaf Scholz"},
        {"Chinese officials met in Nice on Monday.",
         "meeting happened 2025-03-03 Nice: China + Chinese officials"},
        {"In our talks with Chinese officials in Nice we raised it.",
         "talks happened Nice + Chinese officials"},
        {"Olaf Scholz met Chinese officials in Nice on Monday.",
         "meeting happened 2025-03-03 Nice: Olaf Scholz + Chinese officials"},
        {"Olaf Scholz met with Taliban leadership in Nice on Monday.",
         "meeting happened 2025-03-03 Nice: Olaf Scholz + Taliban leadership"},
        {"In Warsaw President Duda met Olaf Scholz on Monday.",
         "meeting happened 2025-03-03 Warsaw: Andrzej Duda, Olaf Scholz"},
        {"On Monday in Nice Emmanuel Macron met Olaf Scholz.",
         "meeting happened 2025-03-03 Nice: Emmanuel Macron, Olaf Scholz"},
    })));
}

TEST_CASE("a short bracket parts nothing", "[events][parties]") {
    check(GENERATE(values<Case>({
        {"Emmanuel Macron met Donald Tusk (left), Olaf Scholz (right) and Keir Starmer in Nice on Monday.",
         "meeting happened 2025-03-03 Nice: Emmanuel Macron, Donald Tusk, Olaf Scholz, Keir Starmer"},
        {"Emmanuel Macron will meet the World Bank (WB), a lender, in Nice on Friday.",
         "meeting planned 2025-03-07 Nice: Emmanuel Macron, World Bank"},
        {"Emmanuel Macron (France), Donald Tusk (Poland) and Olaf Scholz (Germany) met in Nice on Monday.",
         "meeting happened 2025-03-03 Nice: Emmanuel Macron, Donald Tusk, Olaf Scholz"},
        {"Emmanuel Macron met Donald Tusk (the two spoke by phone in January).",
         "meeting happened: Emmanuel Macron, Donald Tusk\ncall happened 2025-01: Emmanuel Macron, Donald "
         "Tusk"},
    })));
}

TEST_CASE("they and the two are those told before", "[events][parties]") {
    check(GENERATE(values<Case>({
        {"Marco Rubio will raise it with Sergei Lavrov when they meet in Riyadh.",
         "meeting planned Riyadh: Marco Rubio, Sergei Lavrov"},
        {"Keir Starmer met Emmanuel Macron in Paris. Keir Starmer met Emmanuel Macron in Rome on Monday. "
         "Keir Starmer then met Donald Tusk in Oslo. The two leaders will meet in Bonn on Friday.",
         "meeting happened Paris: Keir Starmer, Emmanuel Macron\nmeeting happened 2025-03-03 Rome: Keir "
         "Starmer, "
         "Emmanuel Macron\nmeeting happened 2025-03-03 Oslo: Keir Starmer, Donald Tusk\nmeeting planned "
         "2025-03-07 "
         "Bonn: Keir Starmer, Emmanuel Macron"},
    })));
}

TEST_CASE("the two last met is another occasion", "[events][parties]") {
    check({"Keir Starmer and Donald Tusk will meet on Friday. The two last met in Rome in May 2024.",
           "meeting planned 2025-03-07: Keir Starmer, Donald Tusk\n"
           "meeting happened 2024-05 Rome: Keir Starmer, Donald Tusk"});
}

TEST_CASE("who is only named as somebody's is no party", "[events][parties]") {
    check(GENERATE(values<Case>({
        {"Keir Starmer met the head of the Clean Water Mission, Dora Kestrel, in Oslo.",
         "meeting happened Oslo: Keir Starmer, Dora Kestrel + head"},
        {"Keir Starmer met the assistant to the King of Norway, Ambassador Dora Kestrel, in Oslo.",
         "meeting happened Oslo: Keir Starmer, Dora Kestrel + assistant"},
        {"Keir Starmer met the Dutch ambassador to Kenya, Dora Kestrel, and Donald Tusk in Oslo.",
         "meeting happened Oslo: Keir Starmer, Dora Kestrel, Donald Tusk"},
        {"Keir Starmer will meet Donald Tusk in Oslo and see Olaf Scholz on Friday.",
         "meeting planned Oslo: Keir Starmer, Donald Tusk\n"
         "meeting planned 2025-03-07 Oslo: Keir Starmer, Olaf Scholz"},
    })));
}

TEST_CASE("a pair is not the pair with a third", "[events][parties]") {
    check(GENERATE(values<Case>({
        {"Donald Trump met Kim Jong Un in Hanoi. Lee Jae-myung will consult with both leaders.",
         "meeting happened Hanoi: Donald Trump, Kim Jong Un\ntalks planned: Donald Trump, Kim Jong Un, Lee "
         "Jae-myung"},
        {"Javad Zarif flew into Nice on Monday, where leaders met for a summit.",
         "visit happened 2025-03-03 Nice: Mohammad Javad Zarif\nsummit happened 2025-03-03 Nice + leaders"},
    })));
}

TEST_CASE("it and they are the body that says so", "[events][parties]") {
    check(GENERATE(values<Case>({
        {"Hamas said they would not take part in talks with Israel.", "talks denied: Hamas, Israel"},
        {"Egypt said it would meet Hamas in Cairo.", "meeting planned Cairo: Egypt, Hamas"},
        {"Keir Starmer said it would rain before he met Donald Tusk in Oslo.",
         "meeting happened Oslo: Keir Starmer, Donald Tusk"},
    })));
}

TEST_CASE("who is spoken to within a meeting took part in it", "[events][parties]") {
    check(GENERATE(values<Case>({
        {"In a phone call on Monday, Keir Starmer assured Volodymyr Zelensky of his support.",
         "call happened 2025-03-03: Keir Starmer, Volodymyr Zelensky"},
        {"Keir Starmer called and congratulated Donald Tusk.", "call happened: Keir Starmer, Donald Tusk"},
        {"Keir Starmer spoke on Monday with former President Petro Poroshenko.",
         "talks happened 2025-03-03: Keir Starmer, Petro Poroshenko"},
        {"Keir Starmer invited Hamas to talks in Cairo.", "talks proposed Cairo: Keir Starmer, Hamas"},
    })));
}

TEST_CASE("in a dialogue the two who speak met", "[events][parties]") {
    CHECK(
        told("FOREIGN MINISTER BARROT: It is a pleasure to welcome you in Paris.\n\nSECRETARY RUBIO: We "
             "met in "
             "Rome on Monday.") ==
        "meeting happened 2025-03-05 Paris: Jean-Noel Barrot, Marco Rubio\nmeeting happened 2025-03-03 Rome: "
        "Jean-Noel Barrot, Marco Rubio");
}

TEST_CASE("what is refused, called off or not planned", "[events][status]") {
    check(GENERATE(values<Case>({
        {"Donald Trump called off a planned meeting with Vladimir Putin in Rome.",
         "meeting denied Rome: Donald Trump, Vladimir Putin"},
        {"Vladimir Putin has no plans to meet Volodymyr Zelensky.",
         "meeting denied: Vladimir Putin, Volodymyr Zelensky"},
        {"There were no plans for a meeting between Vladimir Putin and Volodymyr Zelensky.",
         "meeting denied: Vladimir Putin, Volodymyr Zelensky"},
        {"Donald Trump accepted an invitation to meet Kim Jong Un.",
         "meeting planned: Donald Trump, Kim Jong Un"},
        {"Keir Starmer rejected talks with Hamas.", "talks denied: Keir Starmer, Hamas"},
        {"France proposed face-to-face talks with Hamas.", "talks proposed: France, Hamas"},
        {"Keir Starmer called Donald Trump a friend.", ""},
    })));
}

TEST_CASE("who is named behind what they are, or set apart by a clause, acts", "[events][parties]") {
    check(GENERATE(values<Case>({
        {"The company's founder, Jane Marsh, met Olaf Scholz on Monday.",
         "meeting happened 2025-03-03: Jane Marsh, Olaf Scholz"},
        {"Keir Starmer, who won a prize, and Emmanuel Macron met Olaf Scholz on Monday.",
         "meeting happened 2025-03-03: Keir Starmer, Emmanuel Macron, Olaf Scholz"},
        {"Olaf Scholz dined with Donald Tusk in Bonn and then met President William Ruto.",
         "meeting happened Bonn: Olaf Scholz, Donald Tusk\nmeeting happened Bonn: Olaf Scholz, William Ruto"},
        {"The Taliban met U.S. diplomats in Doha.",
         "meeting happened Doha: Taliban, United States + U.S. diplomats"},
        {"Emmanuel Macron met on Monday with a number of activists, among them Jane Marsh.",
         "meeting happened 2025-03-03: Emmanuel Macron, Jane Marsh + activists"},
        {"Emmanuel Macron, the first president to travel to Fiji since the war began, praised the deal.",
         "visit happened Fiji: Emmanuel Macron"},
        {"Olaf Scholz and President William Ruto pose before a meeting in Bonn, Feb. 3, 2025.",
         "meeting happened 2025-02-03 Bonn: Olaf Scholz, William Ruto"},
    })));
}
