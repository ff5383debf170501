// Whether it took place: what conditions, refusals, plans and tenses around an event tell.
#include <catch2/catch.hpp>

#include "support/told.hpp"

using chronograph::test::Case;
using chronograph::test::check;
using chronograph::test::told;

TEST_CASE("what was called off, and when", "[events]") {
    check(GENERATE(values<Case>({
        {"Olaf Scholz was expected in Oslo on Friday. He cancelled the trip on Tuesday.",
         "visit denied 2025-03-07 Oslo: Olaf Scholz"},
        {"Olaf Scholz was to leave for Oslo on Friday, but the trip was called off on Tuesday.",
         "visit denied 2025-03-07 Oslo: Olaf Scholz"},
        {"Olaf Scholz cancelled a trip to Oslo on Friday.", "visit denied 2025-02-28 Oslo: Olaf Scholz"},
        {"Norway denied on Monday that Olaf Scholz had met Donald Tusk.",
         "meeting denied: Olaf Scholz, Donald Tusk"},
        {"Olaf Scholz was to have met Donald Tusk on Monday.",
         "meeting denied 2025-03-03: Olaf Scholz, Donald Tusk"},
        {"Olaf Scholz is weighing a trip to Oslo.", "visit proposed Oslo: Olaf Scholz"},
        {"A summit between Olaf Scholz and Donald Tusk set for 12 April is off the table.",
         "summit denied 2025-04-12: Olaf Scholz, Donald Tusk"},
        {"Olaf Scholz was to have talks with Donald Tusk on Friday.",
         "talks planned 2025-03-07: Olaf Scholz, Donald Tusk"},
        {"Olaf Scholz will go to Oslo on Friday. He called the visit off.",
         "visit denied 2025-03-07 Oslo: Olaf Scholz"},
        {"Olaf Scholz will go to Oslo on Friday. Donald Tusk called the visit off.",
         "visit denied 2025-03-07 Oslo: Olaf Scholz"},
        {"Olaf Scholz went to Oslo on Monday. The visit was described by Donald Tusk as long.",
         "visit happened 2025-03-03 Oslo: Olaf Scholz"},
        {"Olaf Scholz agreed that Donald Tusk would come to Bonn.", "visit planned Bonn: Donald Tusk"},
    })));
}

TEST_CASE("who is set apart, and headlines", "[events]") {
    check(GENERATE(values<Case>({
        {"Olaf Scholz became the first German chancellor to visit Oslo.", "visit happened Oslo: Olaf Scholz"},
        {"Olaf Scholz to meet Donald Tusk in Oslo", "meeting planned Oslo: Olaf Scholz, Donald Tusk"},
        {"Olaf Scholz, Donald Tusk meet in Oslo", "meeting happened Oslo: Olaf Scholz, Donald Tusk"},
        {"In Oslo, Olaf Scholz, Donald Tusk said, met nobody.", ""},
        {"Olaf Scholz, on a visit to Oslo, was late.", "visit happened Oslo: Olaf Scholz"},
        {"Olaf Scholz left on Thursday for Oslo, where he is to be received by Donald Tusk on Saturday.",
         "visit happened 2025-02-27 Oslo: Olaf Scholz\nmeeting planned 2025-03-08 Oslo: Olaf Scholz, Donald "
         "Tusk"},
    })));
}

TEST_CASE("what somebody had an opportunity to do took place", "[events][status]") {
    CHECK(told("Keir Starmer had an opportunity to meet Donald Tusk on Monday.") ==
          "meeting happened 2025-03-03: Keir Starmer, Donald Tusk");
}

TEST_CASE("who is ready to meet has not agreed to", "[events][status]") {
    CHECK(told("Emmanuel Macron is ready to meet Olaf Scholz.") ==
          "meeting proposed: Emmanuel Macron, Olaf Scholz");
}

TEST_CASE("conditions and negations around a verb", "[events]") {
    check(GENERATE(values<Case>({
        {"Emmanuel Macron is not willing to meet Vladimir Putin.",
         "meeting denied: Emmanuel Macron, Vladimir Putin"},
        {"Emmanuel Macron has no plans to meet Vladimir Putin.",
         "meeting denied: Emmanuel Macron, Vladimir Putin"},
        {"Emmanuel Macron is willing to meet Vladimir Putin.",
         "meeting proposed: Emmanuel Macron, Vladimir Putin"},
        {"Olaf Scholz will inspect the port and meet Emmanuel Macron.",
         "meeting planned: Olaf Scholz, Emmanuel Macron"},
        {"Olaf Scholz is expected to inspect the port, give a speech and meet Emmanuel Macron.",
         "meeting planned: Olaf Scholz, Emmanuel Macron"},
        {"Olaf Scholz could inspect the port and meet Emmanuel Macron.",
         "meeting proposed: Olaf Scholz, Emmanuel Macron"},
        {"Canada will act if Vladimir Putin refuses to meet Emmanuel Macron.",
         "meeting proposed: Vladimir Putin, Emmanuel Macron"},
        {"Emmanuel Macron would meet Vladimir Putin if it helped to end the war.",
         "meeting proposed: Emmanuel Macron, Vladimir Putin"},
        {"Emmanuel Macron will travel to Oslo on May 9 to meet Olaf Scholz.",
         "visit planned 2025-05-09 Oslo: Emmanuel Macron, Olaf Scholz"},
        {"\"This is my first visit to Ghana, and I wanted to walk,\" Emmanuel Macron said.",
         "visit happened Ghana: Emmanuel Macron"},
        {"Emmanuel Macron had a chance to meet Olaf Scholz on Monday.",
         "meeting happened 2025-03-03: Emmanuel Macron, Olaf Scholz"},
        {"Emmanuel Macron was not able to meet Olaf Scholz.", "meeting denied: Emmanuel Macron, Olaf Scholz"},
        {"Emmanuel Macron would meet Olaf Scholz, an aide said.",
         "meeting planned: Emmanuel Macron, Olaf Scholz"},
        {"Emmanuel Macron is not going to Oslo on Friday.", "visit denied 2025-03-07 Oslo: Emmanuel Macron"},
        {"Emmanuel Macron was delighted to welcome Olaf Scholz in Paris.",
         "meeting happened Paris: Emmanuel Macron, Olaf Scholz"},
        {"A spokesman denied that Emmanuel Macron would meet Vladimir Putin.",
         "meeting denied: Emmanuel Macron, Vladimir Putin"},
        {"Emmanuel Macron was the first president to visit Fiji.", "visit happened Fiji: Emmanuel Macron"},
        {"Olaf Scholz is trying to arrange a meeting between Emmanuel Macron and Vladimir Putin.",
         "meeting proposed: Emmanuel Macron, Vladimir Putin"},
        {"Emmanuel Macron and Olaf Scholz are meeting in Paris to discuss trade.",
         "meeting happened 2025-03-05 Paris: Emmanuel Macron, Olaf Scholz"},
        {"Emmanuel Macron said he was ready for talks with Vladimir Putin.",
         "talks proposed: Emmanuel Macron, Vladimir Putin"},
        {"Emmanuel Macron's visit to Fiji begins on Friday.",
         "visit planned 2025-03-07 Fiji: Emmanuel Macron"},
        {"Emmanuel Macron's visit to Fiji began on Friday.",
         "visit happened 2025-02-28 Fiji: Emmanuel Macron"},
        {"A summit of EU leaders starts on Friday in Brussels.",
         "summit planned 2025-03-07 Brussels: European Union + EU leaders"},
        {"Emmanuel Macron has postponed a state visit to Fiji scheduled for next month.",
         "visit denied 2025-04 Fiji: Emmanuel Macron"},
        {"Emmanuel Macron visited the town of Balgonie on Monday.",
         "visit happened 2025-03-03 Balgonie: Emmanuel Macron"},
        {"Emmanuel Macron declined an invitation to meet Vladimir Putin.",
         "meeting denied: Emmanuel Macron, Vladimir Putin"},
        {"Olaf Scholz urged Emmanuel Macron and Vladimir Putin to meet.",
         "meeting proposed: Emmanuel Macron, Vladimir Putin"},
        {"Emmanuel Macron spoke with Olaf Scholz several times over the weekend.",
         "talks happened [2025-03-01..2025-03-02]: Emmanuel Macron, Olaf Scholz"},
        {"Emmanuel Macron looked forward to welcoming Olaf Scholz in Paris.",
         "meeting planned Paris: Emmanuel Macron, Olaf Scholz"},
    })));
}

TEST_CASE("what may, will or did happen around a noun", "[events]") {
    check(GENERATE(values<Case>({
        {"The planned summit between Keir Starmer and Olaf Scholz has been shelved.",
         "summit denied: Keir Starmer, Olaf Scholz"},
        {"The summit between Keir Starmer and Olaf Scholz was put on hold.",
         "summit denied: Keir Starmer, Olaf Scholz"},
        {"Keir Starmer and Olaf Scholz agreed to a summit in Oslo.",
         "summit planned Oslo: Keir Starmer, Olaf Scholz"},
        {"Plans for a Warsaw summit between Keir Starmer and Olaf Scholz were put on hold.",
         "summit denied Warsaw: Keir Starmer, Olaf Scholz"},
        {"Plans for a summit between Keir Starmer and Olaf Scholz were put on hold.",
         "summit denied: Keir Starmer, Olaf Scholz"},
        {"Plans for Emmanuel Macron to visit Oslo have been dropped.", "visit denied Oslo: Emmanuel Macron"},
        {"Emmanuel Macron's plan to visit Oslo fell through.", "visit denied Oslo: Emmanuel Macron"},
        {"Plans for a meeting between Emmanuel Macron and Olaf Scholz were shelved.",
         "meeting denied: Emmanuel Macron, Olaf Scholz"},
        {"Plans for Emmanuel Macron to visit Oslo have not been dropped.",
         "visit planned Oslo: Emmanuel Macron"},
        {"Emmanuel Macron threatened to cancel a meeting with Olaf Scholz.",
         "meeting planned: Emmanuel Macron, Olaf Scholz"},
        {"A meeting between Emmanuel Macron and Olaf Scholz remains unlikely.",
         "meeting proposed: Emmanuel Macron, Olaf Scholz"},
        {"A mid-April meeting between Emmanuel Macron and Olaf Scholz led to a deal.",
         "meeting happened 2024-04: Emmanuel Macron, Olaf Scholz"},
        {"Emmanuel Macron met Olaf Scholz in late April.",
         "meeting happened 2024-04: Emmanuel Macron, Olaf Scholz"},
        {"Emmanuel Macron will meet Olaf Scholz in early February.",
         "meeting planned 2026-02: Emmanuel Macron, Olaf Scholz"},
        {"Emmanuel Macron could travel to Oslo for talks with Vladimir Putin.",
         "visit proposed Oslo: Emmanuel Macron, Vladimir Putin"},
        {"Emmanuel Macron's visit to Ghana will show how close the two countries are.",
         "visit planned Ghana: Emmanuel Macron"},
        {"A meeting between Emmanuel Macron and Olaf Scholz scheduled for Friday has been put off.",
         "meeting denied 2025-03-07: Emmanuel Macron, Olaf Scholz"},
        {"Emmanuel Macron's long-awaited meeting with Olaf Scholz took place on Monday.",
         "meeting happened 2025-03-03: Emmanuel Macron, Olaf Scholz"},
        {"In talks with Olaf Scholz, Emmanuel Macron offered help.",
         "talks happened: Olaf Scholz, Emmanuel Macron"},
        {"Emmanuel Macron discussed his recent visit to Ghana.", "visit happened Ghana: Emmanuel Macron"},
        {"The agenda for this week's Nato meeting in Oslo is short. The meeting will review the "
         "war.",
         "meeting planned [2025-03-03..2025-03-09] Oslo: NATO"},
        {"Emmanuel Macron named a precondition for any future meeting with Vladimir Putin.",
         "meeting proposed: Emmanuel Macron, Vladimir Putin"},
        {"Emmanuel Macron spoke with Olaf Scholz on Monday. Emmanuel Macron and Olaf Scholz praised the "
         "summit.",
         "talks happened 2025-03-03: Emmanuel Macron, Olaf Scholz"},
        {"Emmanuel Macron met Olaf Scholz in Rome. The storm delayed his scheduled meeting with "
         "Olaf Scholz.",
         "meeting happened Rome: Emmanuel Macron, Olaf Scholz"},
        {"Emmanuel Macron spoke with Olaf Scholz on Monday. Emmanuel Macron could not attend a meeting with "
         "Olaf Scholz.",
         "talks happened 2025-03-03: Emmanuel Macron, Olaf Scholz\n"
         "meeting denied: Emmanuel Macron, Olaf Scholz"},
        {"The White House scrapped what was to have been the first meeting between Olaf Scholz and Donald "
         "Tusk.",
         "meeting denied: Olaf Scholz, Donald Tusk"},
        {"No second meeting between Olaf Scholz and Donald Tusk took place.",
         "meeting denied: Olaf Scholz, Donald Tusk"},
        {"Iran may reject a U.S. offer of direct talks.", "talks proposed: Iran, United States"},
        {"The request of Olaf Scholz for a meeting with Donald Tusk was turned down.",
         "meeting denied: Olaf Scholz, Donald Tusk"},
        {"It was not the first meeting between Olaf Scholz and Donald Tusk.",
         "meeting happened: Olaf Scholz, Donald Tusk"},
        {"It will be the first meeting between Olaf Scholz and Donald Tusk in a year.",
         "meeting planned: Olaf Scholz, Donald Tusk"},
        {"Iran rejected a U.S. offer of direct talks.", "talks denied: Iran, United States"},
        {"Iran has turned down France's offer of talks.", "talks denied: Iran, France"},
        {"Olaf Scholz accepted Donald Tusk's offer of a meeting.",
         "meeting planned: Olaf Scholz, Donald Tusk"},
        {"Norway backed France's offer of talks with Iran.", "talks proposed: France, Iran"},
        {"Donald Tusk wants to set the table for a meeting between Olaf Scholz and Mark Rutte.",
         "meeting proposed: Olaf Scholz, Mark Rutte"},
        {"Olaf Scholz expects Norway to help bring Donald Tusk and Mark Rutte together.",
         "meeting proposed: Donald Tusk, Mark Rutte"},
        {"Norway helped bring together Donald Tusk and Mark Rutte in Oslo on Monday.",
         "meeting happened 2025-03-03 Oslo: Donald Tusk, Mark Rutte"},
        {"Olaf Scholz is looking forward to a meeting with Donald Tusk on Friday.",
         "meeting planned 2025-03-07: Olaf Scholz, Donald Tusk"},
    })));
}

TEST_CASE("what is said of an event, and of those who might", "[events]") {
    check(GENERATE(values<Case>({
        {"A meeting between Emmanuel Macron and Olaf Scholz is still possible.",
         "meeting proposed: Emmanuel Macron, Olaf Scholz"},
        {"A meeting between Emmanuel Macron and Olaf Scholz is out of the question.",
         "meeting denied: Emmanuel Macron, Olaf Scholz"},
        {"Talks between Emmanuel Macron and Olaf Scholz are not on the agenda.",
         "talks denied: Emmanuel Macron, Olaf Scholz"},
        {"A meeting between Emmanuel Macron and Olaf Scholz has not been ruled out.",
         "meeting proposed: Emmanuel Macron, Olaf Scholz"},
        {"There will be no meeting between Emmanuel Macron and Olaf Scholz.",
         "meeting denied: Emmanuel Macron, Olaf Scholz"},
        {"Emmanuel Macron ruled out meeting Olaf Scholz.", "meeting denied: Emmanuel Macron, Olaf Scholz"},
        {"Emmanuel Macron did not rule out meeting Olaf Scholz.",
         "meeting proposed: Emmanuel Macron, Olaf Scholz"},
        {"Emmanuel Macron has no intention of meeting Olaf Scholz.",
         "meeting denied: Emmanuel Macron, Olaf Scholz"},
        {"A spokesman denied reports that Emmanuel Macron had met Olaf Scholz.",
         "meeting denied: Emmanuel Macron, Olaf Scholz"},
        {"Emmanuel Macron is prepared to meet Olaf Scholz.",
         "meeting proposed: Emmanuel Macron, Olaf Scholz"},
        {"Emmanuel Macron is unlikely to meet Olaf Scholz.",
         "meeting proposed: Emmanuel Macron, Olaf Scholz"},
        {"Emmanuel Macron and Olaf Scholz had not met since December 2023.",
         "meeting happened 2023-12: Emmanuel Macron, Olaf Scholz"},
        {"Emmanuel Macron has yet to meet Olaf Scholz.", "meeting denied: Emmanuel Macron, Olaf Scholz"},
        {"Emmanuel Macron denied a report that he plans to travel to Oslo.",
         "visit denied Oslo: Emmanuel Macron"},
        {"Emmanuel Macron, who rules France, first met Olaf Scholz in Bonn.",
         "meeting happened Bonn: Emmanuel Macron, Olaf Scholz"},
        {"Emmanuel Macron, flanked by Olaf Scholz, spoke to the press.", ""},
        {"Olaf Scholz Travels to Oslo and Bergen, Norway\n\nOlaf Scholz will travel to Norway on Friday.",
         "visit planned 2025-03-07 Norway: Olaf Scholz"},
        {"Emmanuel Macron's trip to Oslo fell through.", "visit denied Oslo: Emmanuel Macron"},
        {"Olaf Scholz was not invited to talks between Emmanuel Macron and Keir Starmer in Oslo.",
         "talks happened Oslo: Emmanuel Macron, Keir Starmer"},
        {"Emmanuel Macron, speaking to the Atlantic Council on Monday, praised the deal.", ""},
        {"Emmanuel Macron's trip to Oslo did not fall through.", "visit proposed Oslo: Emmanuel Macron"},
        {"Emmanuel Macron met Olaf Scholz once", "meeting happened: Emmanuel Macron, Olaf Scholz"},
    })));
}
