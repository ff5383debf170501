// When and where: of a clause, of a journey and its stops, and what events lend each other.
#include <catch2/catch.hpp>

#include "support/told.hpp"

using chronograph::test::Case;
using chronograph::test::check;
using chronograph::test::told;

TEST_CASE("the place an event names", "[events]") {
    check(GENERATE(values<Case>({
        {"Antony Blinken met Penny Wong at the State Department.",
         "meeting happened Department of State: Antony Blinken, Penny Wong"},
        {"Antony Blinken met Penny Wong at the State Department in Washington.",
         "meeting happened Washington, D.C.: Antony Blinken, Penny Wong"},
        {"Antony Blinken met Penny Wong at Sydney airport.",
         "meeting happened Sydney: Antony Blinken, Penny Wong"},
        {"Olaf Scholz met representatives of the club in Strasbourg.",
         "meeting happened Strasbourg: Olaf Scholz + representatives"},
        {"Olaf Scholz planned a trip to India that was to start on 13 March.",
         "visit planned 2025-03-13 India: Olaf Scholz"},
        {"Olaf Scholz met Emmanuel Macron in the city of Strasbourg.",
         "meeting happened Strasbourg: Olaf Scholz, Emmanuel Macron"},
        {"The Vienna talks between Antony Blinken and Sergei Lavrov ended.",
         "talks happened Vienna: Antony Blinken, Sergei Lavrov"},
        {"Narendra Modi will not attend a summit to be held in Islamabad in November.",
         "summit denied 2025-11 Islamabad: Narendra Modi"},
        {"India announced on Tuesday that Narendra Modi would not attend a summit to be held in Goa in "
         "November.",
         "summit denied 2025-11 Goa: Narendra Modi"},
        {"Narendra Modi praised the India-China talks on trade held in Goa on Monday.",
         "talks happened 2025-03-03 Goa: India, China"},
        {"Olaf Scholz flew in from Oslo, where on Monday he held talks with Donald Tusk.",
         "talks happened 2025-03-03 Oslo: Olaf Scholz, Donald Tusk"},
        {"Olaf Scholz stayed in Germany, where he is due to meet Donald Tusk in Berlin.",
         "meeting planned Berlin: Olaf Scholz, Donald Tusk"},
        {"Kenya will host talks between Olaf Scholz and Donald Tusk in Wanjerere on Friday.",
         "talks planned 2025-03-07 Wanjerere: Kenya, Olaf Scholz, Donald Tusk"},
        {"Olaf Scholz will make a brief stopover in Ireland on his way to London.",
         "visit planned Ireland: Olaf Scholz"},
        {"Roads will close for the Nato summit, which begins on 26 May.", "summit planned 2025-05-26: NATO"},
        {"Pope Francis's US visit drew crowds.", "visit happened United States: Pope Francis"},
        {"Speaking as Nato allies gathered in Brussels on Monday, John Healey said he was glad.",
         "meeting happened 2025-03-03 Brussels: John Healey + Nato allies"},
        {"Emmanuel Macron addresses a crowd after a Nato meeting in Zurich, 4 March 2025.",
         "meeting happened 2025-03-04 Zurich: Emmanuel Macron, NATO"},
        {"The talks between Russia and Iran are to take place in Vienna on Friday.",
         "talks planned 2025-03-07 Vienna: Russia, Iran"},
        {"A meeting of Olaf Scholz and Donald Tusk, which was to take place in Goa in June, was cancelled.",
         "meeting denied 2025-06 Goa: Olaf Scholz, Donald Tusk"},
        {"The talks between Russia and Iran are meant to end hostilities in Sudan.",
         "talks happened: Russia, Iran"},
        {"Antony Blinken left Oslo on Monday after talks with Penny Wong.",
         "talks happened Oslo: Antony Blinken, Penny Wong"},
        {"Antony Blinken flew out of Oslo on Monday after meeting Penny Wong.",
         "meeting happened 2025-03-03 Oslo: Antony Blinken, Penny Wong"},
        {"Antony Blinken left Ukraine off the agenda after meeting Penny Wong.",
         "meeting happened: Antony Blinken, Penny Wong"},
        {"Antony Blinken left Oslo on Monday for talks with Penny Wong.",
         "talks happened 2025-03-03: Antony Blinken, Penny Wong"},
    })));
}

TEST_CASE("a place that belongs to something else", "[events]") {
    check(GENERATE(values<Case>({
        {"Emmanuel Macron and Olaf Scholz discussed the war in Ukraine.",
         "talks happened: Emmanuel Macron, Olaf Scholz"},
        {"Olaf Scholz, who fell ill in March, met Donald Tusk.",
         "meeting happened: Olaf Scholz, Donald Tusk"},
        {"Olaf Scholz, who fell ill in March, on Monday met Donald Tusk.",
         "meeting happened 2025-03-03: Olaf Scholz, Donald Tusk"},
        {"In talks with Donald Tusk, Olaf Scholz raised the war in Ukraine.",
         "talks happened: Donald Tusk, Olaf Scholz"},
        {"Emmanuel Macron spoke with Olaf Scholz on the situation in Ukraine.",
         "talks happened: Emmanuel Macron, Olaf Scholz"},
        {"Emmanuel Macron will discuss 21st century diplomacy with Olaf Scholz at 1:15 p.m. on Friday, 7 "
         "March 2025.",
         "talks planned 2025-03-07: Emmanuel Macron, Olaf Scholz"},
        {"At the April 16, 2024, France-Germany summit between Emmanuel Macron and Olaf Scholz, both "
         "launched a plan.",
         "summit happened 2024-04-16: France, Germany, Emmanuel Macron, Olaf Scholz"},
        {"Emmanuel Macron was in Rome until Friday.", "visit happened [..2025-02-28] Rome: Emmanuel Macron"},
        {"Emmanuel Macron spoke with Olaf Scholz about trade in Bonn.",
         "talks happened Bonn: Emmanuel Macron, Olaf Scholz"},
        {"In Berlin, Emmanuel Macron and Olaf Scholz discussed the war in Ukraine.",
         "talks happened Berlin: Emmanuel Macron, Olaf Scholz"},
        {"Emmanuel Macron will go to Ghana, Kenya and Chad for talks with William Ruto on Friday.",
         "visit planned 2025-03-07: Emmanuel Macron\n"
         "talks planned 2025-03-07: Emmanuel Macron, William Ruto"},
    })));
}

TEST_CASE("who takes part in what a clause is set beside", "[events]") {
    check(GENERATE(values<Case>({
        {"In a phone call on Monday, Emmanuel Macron urged Olaf Scholz to wait.",
         "call happened 2025-03-03: Emmanuel Macron, Olaf Scholz"},
        {"The plan was confirmed by Emmanuel Macron in a meeting with Olaf Scholz.",
         "meeting happened: Emmanuel Macron, Olaf Scholz"},
        {"Emmanuel Macron smiled as part of a meeting with Olaf Scholz.",
         "meeting happened: Emmanuel Macron, Olaf Scholz"},
    })));
}

TEST_CASE("a tour has no place but a country, its stops have theirs", "[events]") {
    check(GENERATE(values<Case>({
        {"Keir Starmer travelled to Lisbon, Portugal; Madrid, Spain; and Rome, Italy from 3 to 5 February "
         "2025.",
         "visit happened 2025-02-03/2025-02-05: Keir Starmer"},
        {"Keir Starmer travelled to Lisbon; Madrid was quiet.", "visit happened Lisbon: Keir Starmer"},
        {"Olaf Scholz travelled to Kyiv, Ukraine.", "visit happened Kyiv: Olaf Scholz"},
        {"Olaf Scholz began a three-day visit to Ghana on Monday.",
         "visit happened 2025-03-03/2025-03-05 Ghana: Olaf Scholz"},
        {"Olaf Scholz met Donald Tusk on Monday, during a four-day visit to Ghana.",
         "meeting happened 2025-03-03 Ghana: Olaf Scholz, Donald Tusk\nvisit happened Ghana: Olaf Scholz"},
        {"Olaf Scholz spoke in Oslo on Monday during a visit to Norway.",
         "visit happened 2025-03-03 Oslo: Olaf Scholz"},
        {"Roads will close for the two-day Nato summit in Oslo, which begins on 26 May.",
         "summit planned 2025-05-26/2025-05-27 Oslo: NATO"},
        {"Olaf Scholz travelled to Grimmenau, northern Germany.", "visit happened Grimmenau: Olaf Scholz"},
        {"Olaf Scholz travelled to Kyiv and Warsaw.", "visit happened: Olaf Scholz"},
        {"Olaf Scholz travelled to Kyiv and Lviv in Ukraine.", "visit happened Ukraine: Olaf Scholz"},
        {"Olaf Scholz will travel to Oslo from 10 to 14 March 2025 for a meeting with Donald Tusk on 12 "
         "March 2025.",
         "visit planned 2025-03-10/2025-03-14 Oslo: Olaf Scholz\n"
         "meeting planned 2025-03-12 Oslo: Olaf Scholz, Donald Tusk"},
        {"Olaf Scholz will travel to Ghana, Kenya and Chad from 10 to 14 March 2025. In Kenya, Olaf Scholz "
         "will "
         "meet William Ruto.",
         "visit planned 2025-03-10/2025-03-14: Olaf Scholz\n"
         "meeting planned 2025-03-10/2025-03-14 Kenya: Olaf Scholz, William Ruto"},
    })));
}

TEST_CASE("what was told with an event lends it day and place", "[events]") {
    check(GENERATE(values<Case>({
        {"Emmanuel Macron met Olaf Scholz in Rome on Monday. Prior to this meeting, Emmanuel Macron met "
         "Donald "
         "Tusk.",
         "meeting happened 2025-03-03 Rome: Emmanuel Macron, Olaf Scholz\n"
         "meeting happened 2025-03-03 Rome: Emmanuel Macron, Donald Tusk"},
        {"Emmanuel Macron met Olaf Scholz in Rome on Monday. Earlier, Emmanuel Macron met Donald Tusk.",
         "meeting happened 2025-03-03 Rome: Emmanuel Macron, Olaf Scholz\n"
         "meeting happened 2025-03-03: Emmanuel Macron, Donald Tusk"},
        {"Earlier, Emmanuel Macron met Donald Tusk.",
         "meeting happened 2025-03-05: Emmanuel Macron, Donald Tusk"},
        {"Emmanuel Macron spoke with Olaf Scholz about trade. The two, who last met in Rome in January, "
         "agreed.",
         "talks happened: Emmanuel Macron, Olaf Scholz\nmeeting happened 2025-01 Rome: Emmanuel Macron, Olaf "
         "Scholz"},
        {"Emmanuel Macron spoke to Olaf Scholz in this March 3, 2025, picture.",
         "talks happened 2025-03-03: Emmanuel Macron, Olaf Scholz"},
        {"Nato leaders held a summit in Vilnius on Monday. Emmanuel Macron met Donald Tusk at the summit.",
         "summit happened 2025-03-03 Vilnius: Emmanuel Macron + Nato leaders\n"
         "meeting happened 2025-03-03 Vilnius: Emmanuel Macron, Donald Tusk"},
        {"Narendra Modi will not attend a summit in Goa in November. The SAARC summit is in doubt.",
         "summit denied 2025-11 Goa: Narendra Modi\nsummit planned 2025-11 Goa: SAARC"},
        {"Narendra Modi will not attend a summit in Goa in November. The Nato summit adopted a plan.",
         "summit denied 2025-11 Goa: Narendra Modi\nsummit happened: NATO"},
        {"Narendra Modi will not attend a summit in Goa in November. Emmanuel Macron wants a summit with "
         "Olaf "
         "Scholz.",
         "summit denied 2025-11 Goa: Narendra Modi\nsummit proposed: Emmanuel Macron, Olaf Scholz"},
        {"Narendra Modi will not attend a summit in Goa in November. The SAARC summit and the Nato summit "
         "are in "
         "doubt.",
         "summit denied 2025-11 Goa: Narendra Modi\nsummit happened: SAARC\nsummit happened: NATO"},
        {"Narendra Modi will not attend a summit in Goa in November. The Nato summit was in Vilnius.",
         "summit denied 2025-11 Goa: Narendra Modi\nsummit happened Vilnius: NATO"},
    })));
}

TEST_CASE("what took place on a journey has its days and its place", "[events]") {
    check(GENERATE(values<Case>({
        {"Emmanuel Macron spoke of trade during his Sunday visit to Berlin. Prices rose. Nobody knew why. "
         "Prices "
         "fell. In his meeting with Olaf Scholz, Emmanuel Macron promised help.",
         "visit happened 2025-03-02 Berlin: Emmanuel Macron\n"
         "meeting happened 2025-03-02 Berlin: Emmanuel Macron, Olaf Scholz"},
        {"Emmanuel Macron spoke of trade during his Sunday visit to Berlin. Prices rose. Nobody knew why. "
         "Prices "
         "fell. In his meeting with Donald Tusk, Emmanuel Macron promised help.",
         "visit happened 2025-03-02 Berlin: Emmanuel Macron\n"
         "meeting happened: Emmanuel Macron, Donald Tusk"},
        {"Olaf Scholz will travel to Oslo on 10 May to open a fair and meet Donald Tusk.",
         "visit planned 2025-05-10 Oslo: Olaf Scholz, Donald Tusk"},
        {"Olaf Scholz flew to Oslo on Monday to open a fair and to meet Donald Tusk.",
         "visit happened 2025-03-03 Oslo: Olaf Scholz, Donald Tusk"},
        {"Olaf Scholz will travel to Oslo on 10 May. He will meet Donald Tusk. He will also meet Keir "
         "Starmer "
         "on 11 May.",
         "visit planned 2025-05-10 Oslo: Olaf Scholz\n"
         "meeting planned 2025-05-10 Oslo: Olaf Scholz, Donald Tusk\n"
         "meeting planned 2025-05-11 Oslo: Olaf Scholz, Keir Starmer"},
        {"Olaf Scholz travelled to Oslo on Monday. Taxes rose. He met Donald Tusk.",
         "visit happened 2025-03-03 Oslo: Olaf Scholz\nmeeting happened: Olaf Scholz, Donald Tusk"},
        {"Olaf Scholz will travel to Oslo on 10 May. Taxes rose. He will meet Donald Tusk.",
         "visit planned 2025-05-10 Oslo: Olaf Scholz\nmeeting planned 2025-05-10 Oslo: Olaf Scholz, Donald "
         "Tusk"},
        {"Emmanuel Macron praised Olaf Scholz's visit to Oslo last month to meet Donald Tusk.",
         "visit happened 2025-02 Oslo: Olaf Scholz, Donald Tusk"},
        {"Olaf Scholz, who is on a visit to Oslo, met Donald Tusk on Monday.",
         "visit happened Oslo: Olaf Scholz\nmeeting happened 2025-03-03 Oslo: Olaf Scholz, Donald Tusk"},
        {"Olaf Scholz will travel to Oslo on 10 May. He will meet Donald Tusk on 20 May.",
         "visit planned 2025-05-10 Oslo: Olaf Scholz\nmeeting planned 2025-05-20: Olaf Scholz, Donald Tusk"},
        {"Olaf Scholz will first travel to Oslo, known for its parks, to meet Donald Tusk.",
         "visit planned Oslo: Olaf Scholz\nmeeting planned Oslo: Olaf Scholz, Donald Tusk"},
        {"Olaf Scholz will visit Oslo and Riga. Following the fair on 1 March, this visit shows support.",
         "visit planned: Olaf Scholz"},
        {"Emmanuel Macron's visit to Ghana pleased many. The young and modest president's three-day trip "
         "last week "
         "was his first.",
         "visit happened [2025-02-24..2025-03-02] Ghana: Emmanuel Macron"},
        {"Olaf Scholz is in Oslo from 3 to 7 March. In Norway, he will meet Donald Tusk.",
         "visit happened 2025-03-03/2025-03-07 Oslo: Olaf Scholz\n"
         "meeting planned 2025-03-03/2025-03-07 Oslo: Olaf Scholz, Donald Tusk"},
        {"Olaf Scholz will travel to Brest on 10 May to take part in the Clean Sea Summit.",
         "visit planned 2025-05-10 Brest: Olaf Scholz\nsummit planned 2025-05-10 Brest: Olaf Scholz"},
        {"Olaf Scholz will visit Ghana and Kenya from 3 to 9 May. In Kenya, he will meet William Ruto. He "
         "will "
         "also meet Donald Tusk.",
         "visit planned 2025-05-03/2025-05-09: Olaf Scholz\n"
         "meeting planned 2025-05-03/2025-05-09 Kenya: Olaf Scholz, William Ruto\n"
         "meeting planned 2025-05-03/2025-05-09 Kenya: Olaf Scholz, Donald Tusk"},
        {"Tomorrow, Olaf Scholz will have the chance to meet Donald Tusk.",
         "meeting planned 2025-03-06: Olaf Scholz, Donald Tusk"},
    })));
}

// The texts are of Wednesday, 5 March 2025.
TEST_CASE("what is planned goes on where and when the last was told", "[events]") {
    check(GENERATE(values<Case>({
        {"On Friday in Oslo, Keir Starmer will meet Donald Tusk. He will also have dinner with Olaf Scholz.",
         "meeting planned 2025-03-07 Oslo: Keir Starmer, Donald Tusk\n"
         "meeting planned 2025-03-07 Oslo: Keir Starmer, Olaf Scholz"},
        {"On Friday in Oslo, Keir Starmer will meet Donald Tusk.\n\nHe will also have dinner with Olaf "
         "Scholz.",
         "meeting planned 2025-03-07 Oslo: Keir Starmer, Donald Tusk\n"
         "meeting planned: Keir Starmer, Olaf Scholz"},
        {"On Friday in Oslo, Keir Starmer will meet Donald Tusk. He will also speak to Olaf Scholz.",
         "meeting planned 2025-03-07 Oslo: Keir Starmer, Donald Tusk\n"
         "talks planned: Keir Starmer, Olaf Scholz"},
        {"Keir Starmer met Donald Tusk in Oslo on Monday. He also met Olaf Scholz.",
         "meeting happened 2025-03-03 Oslo: Keir Starmer, Donald Tusk\n"
         "meeting happened 2025-03-03 Oslo: Keir Starmer, Olaf Scholz"},
        {"Keir Starmer will travel to Oslo on Friday to see Donald Tusk.",
         "visit planned 2025-03-07 Oslo: Keir Starmer, Donald Tusk"},
        {"Keir Starmer will be in Oslo starting Friday for talks with Donald Tusk.",
         "visit planned Oslo: Keir Starmer, Donald Tusk"},
        {"In a meeting, held on Monday, Keir Starmer thanked Donald Tusk.",
         "meeting happened 2025-03-03: Keir Starmer, Donald Tusk"},
    })));
}

TEST_CASE("the day of what is spoken of is not that of the talks", "[events]") {
    check(GENERATE(values<Case>({
        {"In talks with Donald Tusk, Keir Starmer praised the outcome of the EU summit on Monday.",
         "talks happened: Donald Tusk, Keir Starmer\nsummit happened 2025-03-03: European Union"},
        {"In talks with Donald Tusk, Keir Starmer praised the outcome on Monday.",
         "talks happened 2025-03-03: Donald Tusk, Keir Starmer"},
        {"Keir Starmer will meet Donald Tusk while in Oslo.",
         "meeting planned Oslo: Keir Starmer, Donald Tusk"},
        {"Keir Starmer will travel to Oslo and Rome on Friday, where he will meet Donald Tusk.",
         "visit planned 2025-03-07: Keir Starmer\nmeeting planned 2025-03-07: Keir Starmer, Donald Tusk"},
        {"Keir Starmer will meet Donald Tusk in Rome, and on Friday Olaf Scholz will meet Emmanuel Macron.",
         "meeting planned Rome: Keir Starmer, Donald Tusk\n"
         "meeting planned 2025-03-07: Olaf Scholz, Emmanuel Macron"},
        {"Keir Starmer will be in Oslo on Friday and in Rome next week.",
         "visit planned 2025-03-07 Oslo: Keir Starmer\n"
         "visit planned [2025-03-10..2025-03-16] Rome: Keir Starmer"},
        {"9:30 a.m. The Prime Minister, Keir Starmer, meets Donald Tusk.",
         "meeting planned 2025-03-05: Keir Starmer, Donald Tusk"},
        {"From Cairo Mr Keir Starmer flew to Oslo on Monday.",
         "visit happened 2025-03-03 Oslo: Keir Starmer"},
        {"On Friday Keir Starmer will go to Oslo with David Lammy.",
         "visit planned 2025-03-07 Oslo: Keir Starmer, David Lammy"},
    })));
}

TEST_CASE("a programme tells days in lines of their own", "[events]") {
    check(GENERATE(values<Case>({
        {"Thursday, 6 March\n\nKeir Starmer will meet Donald Tusk. In the afternoon he will have dinner with "
         "Olaf Scholz.\n\nFriday, 7 March - Oslo\n\nKeir Starmer will meet Emmanuel Macron.",
         "meeting planned 2025-03-06: Keir Starmer, Donald Tusk\n"
         "meeting planned 2025-03-06: Keir Starmer, Olaf Scholz\n"
         "meeting planned 2025-03-07: Keir Starmer, Emmanuel Macron"},
        {"Friday, 7 March\n\nKeir Starmer will meet Donald Tusk.",
         "meeting planned: Keir Starmer, Donald Tusk"},
        {"Thursday, 6 March\n\nKeir Starmer will meet Donald Tusk.\n\nFriday, 7 March\n\nKeir Starmer met "
         "Olaf Scholz in Rome.",
         "meeting planned 2025-03-06: Keir Starmer, Donald Tusk\nmeeting happened Rome: Keir Starmer, Olaf "
         "Scholz"},
    })));
}

TEST_CASE("a weekday told in the present", "[events]") {
    check(GENERATE(values<Case>({
        {"Olaf Scholz arrives in Oslo on Friday for talks with Donald Tusk.",
         "visit planned 2025-03-07 Oslo: Olaf Scholz, Donald Tusk"},
        {"Olaf Scholz meets Donald Tusk on Tuesday.",
         "meeting happened 2025-03-04: Olaf Scholz, Donald Tusk"},
        {"Olaf Scholz is meeting Donald Tusk on Friday.",
         "meeting planned 2025-03-07: Olaf Scholz, Donald Tusk"},
        {"Olaf Scholz met Donald Tusk two hours ago.",
         "meeting happened 2025-03-05: Olaf Scholz, Donald Tusk"},
        {"On Monday and Tuesday, Olaf Scholz met Donald Tusk.",
         "meeting happened 2025-03-03/2025-03-04: Olaf Scholz, Donald Tusk"},
        {"And in Oslo, Olaf Scholz met Donald Tusk.", "meeting happened Oslo: Olaf Scholz, Donald Tusk"},
        {"Olaf Scholz met Donald Tusk aboard the HMS Kestrel on Monday.",
         "meeting happened 2025-03-03 HMS Kestrel: Olaf Scholz, Donald Tusk"},
        {"Olaf Scholz met Donald Tusk on Monday, and on Tuesday he flew to Oslo.",
         "meeting happened 2025-03-03: Olaf Scholz, Donald Tusk\nvisit happened 2025-03-04 Oslo: Olaf "
         "Scholz"},
        {"Olaf Scholz will meet Donald Tusk on March 3.",
         "meeting planned 2025-03-03: Olaf Scholz, Donald Tusk"},
        {"Olaf Scholz met Donald Tusk on Monday and Tuesday.",
         "meeting happened 2025-03-03/2025-03-04: Olaf Scholz, Donald Tusk"},
        {"Olaf Scholz and Donald Tusk, meeting in Oslo on Monday, agreed.",
         "meeting happened 2025-03-03 Oslo: Olaf Scholz, Donald Tusk"},
        {"Olaf Scholz is due in Oslo on Monday for talks with Donald Tusk.",
         "visit planned 2025-03-10 Oslo: Olaf Scholz, Donald Tusk"},
        {"Olaf Scholz is in Oslo on Monday for talks with Donald Tusk.",
         "visit planned 2025-03-10 Oslo: Olaf Scholz, Donald Tusk"},
        {"Olaf Scholz was in Oslo on Monday.", "visit happened 2025-03-03 Oslo: Olaf Scholz"},
        {"Olaf Scholz was in Berlin on Monday.", ""},
        {"Olaf Scholz was in Oslo.", ""},
        {"Olaf Scholz was in Oslo from 1980 to 1985.", ""},
    })));
}

TEST_CASE("two who welcome each other are where the head of their transcript says", "[events]") {
    const std::string turns =
        "PRESIDENT MACRON: It is a pleasure to welcome you.\n\nCHANCELLOR SCHOLZ: Thank you, Mr. President.";
    CHECK(told("Toulouse, France\n\n" + turns) ==
          "meeting happened 2025-03-05 Toulouse: Emmanuel Macron, Olaf Scholz");
    CHECK(told("A walk by the sea in Nice\n\n" + turns) ==
          "meeting happened 2025-03-05: Emmanuel Macron, Olaf Scholz");
    CHECK(told("Moscow, Russia\n\nPRESIDENT MACRON: It is a pleasure to welcome you at the Kremlin today.\n\n"
               "CHANCELLOR SCHOLZ: I met you in Moscow today, Mr. President.") ==
          "meeting happened 2025-03-05 Moscow: Emmanuel Macron, Olaf Scholz");
}

TEST_CASE("a journey told in the present", "[events]") {
    check(GENERATE(values<Case>({
        {"Olaf Scholz is in Kenya for a fair.", "visit happened 2025-03-05 Kenya: Olaf Scholz"},
        {"Olaf Scholz was also in Kenya on Monday.", "visit happened 2025-03-03 Kenya: Olaf Scholz"},
        {"Olaf Scholz is visiting Kenya.", "visit happened 2025-03-05 Kenya: Olaf Scholz"},
        {"From Ghana, Olaf Scholz heads to Kenya.", "visit planned Kenya: Olaf Scholz"},
        {"Olaf Scholz, on the second day of a visit to Kenya, met William Ruto on Monday.",
         "visit happened 2025-03-03 Kenya: Olaf Scholz\n"
         "meeting happened 2025-03-03 Kenya: Olaf Scholz, William Ruto"},
    })));
}

TEST_CASE("a day in front of what is set in commas, and the day something ended", "[events]") {
    check(GENERATE(values<Case>({
        {"On Monday, after meeting Olaf Scholz in Bonn, Emmanuel Macron flew to Oslo.",
         "meeting happened 2025-03-03 Bonn: Olaf Scholz, Emmanuel Macron\n"
         "visit happened 2025-03-03 Oslo: Emmanuel Macron"},
        {"On Friday, before leaving for Oslo, Emmanuel Macron will visit Bonn.",
         "visit planned 2025-03-07 Oslo: Emmanuel Macron\nvisit planned 2025-03-07 Bonn: Emmanuel Macron"},
        {"Emmanuel Macron ended a two-day visit to Norway on Monday.",
         "visit happened 2025-03-02/2025-03-03 Norway: Emmanuel Macron"},
        {"A three-day summit of the G20 drew to a close in Oslo on Monday.",
         "summit happened 2025-03-01/2025-03-03 Oslo: G20"},
        {"Emmanuel Macron spoke only once, by telephone, with Olaf Scholz.",
         "call happened: Emmanuel Macron, Olaf Scholz"},
        {"Relations have been cold since Monday, when Olaf Scholz met Donald Tusk in Oslo.",
         "meeting happened 2025-03-03 Oslo: Olaf Scholz, Donald Tusk"},
        {"The plan dates from 12 February, when Olaf Scholz met Donald Tusk.",
         "meeting happened 2025-02-12: Olaf Scholz, Donald Tusk"},
        {"On Monday a boat took Olaf Scholz to the island, and Donald Tusk received him there.",
         "meeting happened 2025-03-03: Olaf Scholz, Donald Tusk"},
        {"On Monday Olaf Scholz left, and Donald Tusk will meet Mark Rutte.",
         "meeting planned: Donald Tusk, Mark Rutte"},
        {"Olaf Scholz spoke on Monday, and Donald Tusk met Mark Rutte.",
         "meeting happened: Donald Tusk, Mark Rutte"},
    })));
}

TEST_CASE("a verb said once for several days tells one event a day", "[events]") {
    check(GENERATE(values<Case>({
        {"Emmanuel Macron will travel to Norway April 3-5, Greece April 5-7, and Italy April 7-9.",
         "visit planned 2025-04-03/2025-04-05 Norway: Emmanuel Macron\n"
         "visit planned 2025-04-05/2025-04-07 Greece: Emmanuel Macron\n"
         "visit planned 2025-04-07/2025-04-09 Italy: Emmanuel Macron"},
        {"Emmanuel Macron met Olaf Scholz in Bonn and Donald Tusk in Warsaw.",
         "meeting happened Bonn: Emmanuel Macron, Olaf Scholz\n"
         "meeting happened Warsaw: Emmanuel Macron, Donald Tusk"},
        {"Emmanuel Macron met Olaf Scholz on Monday in Bonn and Donald Tusk in Warsaw a day later.",
         "meeting happened 2025-03-03 Bonn: Emmanuel Macron, Olaf Scholz\n"
         "meeting happened 2025-03-04 Warsaw: Emmanuel Macron, Donald Tusk"},
        {"Emmanuel Macron met Olaf Scholz in Bonn and Donald Tusk in Warsaw said so.",
         "meeting happened Bonn: Emmanuel Macron, Olaf Scholz"},
        {"Emmanuel Macron will travel to Bonn on Thursday and Oslo on Friday.",
         "visit planned 2025-03-06 Bonn: Emmanuel Macron\nvisit planned 2025-03-07 Oslo: Emmanuel Macron"},
        {"Emmanuel Macron met Olaf Scholz on Monday and Donald Tusk on Tuesday.",
         "meeting happened 2025-03-03: Emmanuel Macron, Olaf Scholz\n"
         "meeting happened 2025-03-04: Emmanuel Macron, Donald Tusk"},
        {"Emmanuel Macron spoke to Olaf Scholz on Monday and to Donald Tusk on Tuesday.",
         "talks happened 2025-03-03: Emmanuel Macron, Olaf Scholz\n"
         "talks happened 2025-03-04: Emmanuel Macron, Donald Tusk"},
        {"Emmanuel Macron held talks with Olaf Scholz on Monday and with Donald Tusk on Tuesday.",
         "talks happened 2025-03-03: Emmanuel Macron, Olaf Scholz\n"
         "talks happened 2025-03-04: Emmanuel Macron, Donald Tusk"},
        {"Emmanuel Macron had a phone call with Olaf Scholz on Monday and Donald Tusk on Tuesday.",
         "call happened 2025-03-03: Emmanuel Macron, Olaf Scholz\n"
         "call happened 2025-03-04: Emmanuel Macron, Donald Tusk"},
        {"Emmanuel Macron met Olaf Scholz in Bonn on Sunday, Donald Tusk in Oslo on Monday, and Keir Starmer "
         "in "
         "Rome on Tuesday.",
         "meeting happened 2025-03-02 Bonn: Emmanuel Macron, Olaf Scholz\n"
         "meeting happened 2025-03-03 Oslo: Emmanuel Macron, Donald Tusk\n"
         "meeting happened 2025-03-04 Rome: Emmanuel Macron, Keir Starmer"},
        {"Emmanuel Macron met Olaf Scholz on Monday and Donald Tusk on Tuesday left for Oslo.",
         "meeting happened 2025-03-03: Emmanuel Macron, Olaf Scholz\n"
         "visit happened 2025-03-04 Oslo: Donald Tusk"},
        {"Emmanuel Macron will be in Oslo on Thursday and Friday.",
         "visit planned 2025-03-06/2025-03-07 Oslo: Emmanuel Macron"},
        {"Emmanuel Macron spoke in Bonn, where he arrived on Monday.",
         "visit happened 2025-03-03 Bonn: Emmanuel Macron"},
        {"Emmanuel Macron plans to go to Oslo.", "visit planned Oslo: Emmanuel Macron"},
    })));
}
