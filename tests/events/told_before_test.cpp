// When and where, by what another clause or sentence tells: datelines, "there", "a day after".
#include <catch2/catch.hpp>

#include "support/told.hpp"

using chronograph::test::Case;
using chronograph::test::check;
using chronograph::test::told;

TEST_CASE("earlier, later, there: on the day and at the place told before", "[events]") {
    check(GENERATE(values<Case>({
        {"Olaf Scholz opened a plant in Bonn on Monday. He later met Donald Tusk.",
         "meeting happened 2025-03-03: Olaf Scholz, Donald Tusk"},
        {"Olaf Scholz opened a plant in Bonn on Monday. He earlier met Donald Tusk.",
         "meeting happened 2025-03-03: Olaf Scholz, Donald Tusk"},
        {"Olaf Scholz opened a plant in Bonn on Monday. He had earlier met Donald Tusk.",
         "meeting happened: Olaf Scholz, Donald Tusk"},
        {"Olaf Scholz opened a plant in Bonn. There he met Donald Tusk on Monday.",
         "meeting happened 2025-03-03 Bonn: Olaf Scholz, Donald Tusk"},
        {"Olaf Scholz, who opened a plant in Bonn, met Donald Tusk there.",
         "meeting happened Bonn: Olaf Scholz, Donald Tusk"},
        {"Olaf Scholz flew to Rome. There was a meeting between Emmanuel Macron and Donald Tusk on Monday.",
         "visit happened Rome: Olaf Scholz\nmeeting happened 2025-03-03: Emmanuel Macron, Donald Tusk"},
        {"Olaf Scholz went to Bonn. There was snow when he met Donald Tusk.",
         "meeting happened: Olaf Scholz, Donald Tusk"},
        {"Olaf Scholz arrived in Cairo on Monday for talks with Emmanuel Macron. The two discussed trade. He "
         "also met Donald Tusk.",
         "visit happened 2025-03-03 Cairo: Olaf Scholz, Emmanuel Macron\nmeeting happened 2025-03-03 Cairo: "
         "Olaf Scholz, Donald Tusk"},
    })));
}

TEST_CASE("what is set for a day has that day", "[events]") {
    check(GENERATE(values<Case>({
        {"Olaf Scholz will visit Washington next week, with a White House meeting with Donald Trump "
         "scheduled for "
         "Tuesday.",
         "visit planned [2025-03-10..2025-03-16] Washington, D.C.: Olaf Scholz\n"
         "meeting planned 2025-03-11 Washington, D.C.: Olaf Scholz, Donald Trump"},
        {"Emmanuel Macron met Olaf Scholz on Monday. Olaf Scholz later attended a lunch hosted by Donald "
         "Tusk.",
         "meeting happened 2025-03-03: Emmanuel Macron, Olaf Scholz\n"
         "meeting happened 2025-03-03: Olaf Scholz, Donald Tusk"},
        {"Olaf Scholz travelled to Oslo for meetings with Danish officials ahead of the summit.",
         "visit happened Oslo: Olaf Scholz\nmeeting happened Oslo: Olaf Scholz + Danish officials"},
    })));
}

TEST_CASE("a year that is somebody else's", "[events]") {
    check(GENERATE(values<Case>({
        {"Emmanuel Macron flew to Minsk, becoming the first French president to visit Belarus in 26 years.",
         "visit happened Minsk: Emmanuel Macron"},
        {"Emmanuel Macron is the first head of state to visit Laos since John Foster in 1955.",
         "visit happened Laos: Emmanuel Macron"},
        {"Emmanuel Macron flew home after visiting Bonn on Monday, where he met Olaf Scholz.",
         "visit happened 2025-03-03 Bonn: Emmanuel Macron\n"
         "meeting happened 2025-03-03 Bonn: Emmanuel Macron, Olaf Scholz"},
    })));
}

TEST_CASE("a journey named twice, and who says so elsewhere", "[events]") {
    check(GENERATE(values<Case>({
        {"Olaf Scholz visits Cyprus Monday on his first foreign trip.",
         "visit planned 2025-03-10 Cyprus: Olaf Scholz"},
        {"Olaf Scholz visited Chad on Monday for talks on trade, officials in Oslo said.",
         "visit happened 2025-03-03 Chad: Olaf Scholz"},
    })));
}

TEST_CASE("days counted between what two clauses tell", "[events]") {
    check(GENERATE(values<Case>({
        {"Olaf Scholz met Donald Tusk in Berlin on Monday, two days after he hosted Emmanuel Macron in Bonn.",
         "meeting happened 2025-03-03 Berlin: Olaf Scholz, Donald Tusk\n"
         "meeting happened 2025-03-01 Bonn: Olaf Scholz, Emmanuel Macron"},
        {"Olaf Scholz met Donald Tusk in Berlin on Monday, a day after visiting Oslo.",
         "meeting happened 2025-03-03 Berlin: Olaf Scholz, Donald Tusk\n"
         "visit happened 2025-03-02 Oslo: Olaf Scholz"},
        {"Olaf Scholz will speak to Donald Tusk on Friday, a day before he meets Emmanuel Macron in Bonn.",
         "talks planned 2025-03-07: Olaf Scholz, Donald Tusk\n"
         "meeting planned 2025-03-08 Bonn: Olaf Scholz, Emmanuel Macron"},
        {"The firm made its offer on Saturday. It came two days after Olaf Scholz met Donald Tusk.",
         "meeting happened 2025-02-27: Olaf Scholz, Donald Tusk"},
        {"Olaf Scholz fell ill on Saturday. This comes two days after he attended a summit in Rome.",
         "summit happened 2025-02-27 Rome: Olaf Scholz"},
        {"The offer comes two days after Olaf Scholz met Donald Tusk.",
         "meeting happened 2025-03-03: Olaf Scholz, Donald Tusk"},
        {"The mayor resigned two days after Olaf Scholz met Donald Tusk.",
         "meeting happened: Olaf Scholz, Donald Tusk"},
    })));
}

TEST_CASE("a place told by what it is", "[events]") {
    check(GENERATE(values<Case>({
        {"Olaf Scholz arrived in the Qatari capital on Monday.",
         "visit happened 2025-03-03 Doha: Olaf Scholz"},
        {"Olaf Scholz flew to Geneva on Monday. Donald Tusk came to the Swiss city on Tuesday.",
         "visit happened 2025-03-03 Geneva: Olaf Scholz\nvisit happened 2025-03-04 Geneva: Donald Tusk"},
        {"Olaf Scholz flew to Kenya on Monday. Donald Tusk arrived in the country on Tuesday.",
         "visit happened 2025-03-03 Kenya: Olaf Scholz\nvisit happened 2025-03-04 Kenya: Donald Tusk"},
        {"Olaf Scholz spoke in Mombasa. Donald Tusk met William Ruto in the capital on Tuesday.",
         "meeting happened 2025-03-04 Nairobi: Donald Tusk, William Ruto"},
        {"Olaf Scholz flew to Juba on Monday. Donald Tusk went there on Tuesday.",
         "visit happened 2025-03-03 Juba: Olaf Scholz\nvisit happened 2025-03-04 Juba: Donald Tusk"},
        {"Olaf Scholz spoke of Kenya. Donald Tusk met William Ruto in the capital, Kampala.",
         "meeting happened Kampala: Donald Tusk, William Ruto"},
        {"Olaf Scholz met Donald Tusk in Newport, Wales.",
         "meeting happened Newport: Olaf Scholz, Donald Tusk"},
    })));
}

TEST_CASE("a dateline says where what is told first took place", "[events]") {
    check(GENERATE(values<Case>({
        {"BERLIN \u2014 Olaf Scholz met Donald Tusk on Tuesday.",
         "meeting happened 2025-03-04 Berlin: Olaf Scholz, Donald Tusk"},
        {"GENEVA \u2014 Olaf Scholz met Donald Tusk on Tuesday. Both stayed in the Swiss city.",
         "meeting happened 2025-03-04 Geneva: Olaf Scholz, Donald Tusk"},
        {"NAIROBI \u2014 Olaf Scholz met Donald Tusk on Tuesday.",
         "meeting happened 2025-03-04: Olaf Scholz, Donald Tusk"},
        {"Two Leaders Speak of Peace\nGENEVA \u2014 Olaf Scholz met Donald Tusk on Tuesday. He went to bed "
         "in the "
         "Swiss city.",
         "meeting happened 2025-03-04 Geneva: Olaf Scholz, Donald Tusk"},
        {"WASHINGTON \u2014 Donald Trump met Donald Tusk at the White House on Tuesday.",
         "meeting happened 2025-03-04 Washington, D.C.: Donald Trump, Donald Tusk"},
        {"BERLIN \u2014 Olaf Scholz last met Donald Tusk in January.",
         "meeting happened 2025-01: Olaf Scholz, Donald Tusk"},
    })));
}

TEST_CASE("what is told next goes on there and then", "[events]") {
    check(GENERATE(values<Case>({
        {"Olaf Scholz met Donald Tusk in Bonn on Monday. He also saw Keir Starmer.",
         "meeting happened 2025-03-03 Bonn: Olaf Scholz, Donald Tusk\n"
         "meeting happened 2025-03-03 Bonn: Olaf Scholz, Keir Starmer"},
        {"Olaf Scholz met Donald Tusk shortly after 11 a.m.",
         "meeting happened 2025-03-05: Olaf Scholz, Donald Tusk"},
        {"Olaf Scholz met Donald Tusk in Bonn on Monday. He has met Keir Starmer.",
         "meeting happened 2025-03-03 Bonn: Olaf Scholz, Donald Tusk\n"
         "meeting happened: Olaf Scholz, Keir Starmer"},
        {"Speaking in Bonn on Monday after talks with Donald Tusk, Olaf Scholz was glad.",
         "talks happened 2025-03-03 Bonn: Donald Tusk, Olaf Scholz"},
    })));
}

TEST_CASE("here is where the dateline says", "[events]") {
    check(GENERATE(values<Case>({
        {"Iran Talks Resume\nOSLO (AP) -- Emmanuel Macron arrived here on Monday.",
         "visit happened 2025-03-03 Oslo: Emmanuel Macron"},
        {"OSLO (AP) -- Emmanuel Macron arrived here on Monday.",
         "visit happened 2025-03-03 Oslo: Emmanuel Macron"},
        {"Emmanuel Macron met Olaf Scholz in Oslo. Olaf Scholz arrived here on Monday.",
         "meeting happened Oslo: Emmanuel Macron, Olaf Scholz"},
    })));
}

TEST_CASE("who has not met since a day, and whom they meet now", "[events]") {
    CHECK(told("Emmanuel Macron has met a German envoy in Oslo. He had not met Olaf Scholz since May.") ==
          "meeting happened 2025-03-05 Oslo: Emmanuel Macron + German envoy\n"
          "meeting happened 2024-05: Emmanuel Macron, Olaf Scholz");
}

TEST_CASE("a verb told of somebody on a visit is not told of the visit", "[events]") {
    CHECK(told("Emmanuel Macron, who is on a state visit to Norway, arrived in Oslo on Sunday.") ==
          "visit happened 2025-03-02 Oslo: Emmanuel Macron");
}

TEST_CASE("what the lead says somebody has done is the day's news", "[events]") {
    check(GENERATE(values<Case>({
        {"Emmanuel Macron has met Olaf Scholz in Bonn.",
         "meeting happened 2025-03-05 Bonn: Emmanuel Macron, Olaf Scholz"},
        {"Emmanuel Macron had met Olaf Scholz in Bonn.",
         "meeting happened Bonn: Emmanuel Macron, Olaf Scholz"},
        {"Prices rose. Nobody knew why. Prices fell. Emmanuel Macron has met Olaf Scholz in Bonn.",
         "meeting happened Bonn: Emmanuel Macron, Olaf Scholz"},
        {"Macron speaks\n\nEmmanuel Macron has spoken to Olaf Scholz.",
         "talks happened 2025-03-05: Emmanuel Macron, Olaf Scholz"},
        {"Emmanuel Macron has met 30 ministers.", "meeting happened: Emmanuel Macron + 30 ministers"},
    })));
}

TEST_CASE("a journey is of the days of what is told of where it goes", "[events]") {
    CHECK(told("Emmanuel Macron will travel to Lima, where he will attend the Summit of the Americas from 7 "
               "to 10 June.") ==
          "visit planned 2025-06-07/2025-06-10 Lima: Emmanuel Macron\n"
          "summit planned 2025-06-07/2025-06-10 Lima: Emmanuel Macron");
}
