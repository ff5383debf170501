// Who takes part, by how the sentence is built: subjects, lists, gerunds, summits and their sidelines.
#include <catch2/catch.hpp>

#include "support/told.hpp"

using chronograph::test::Case;
using chronograph::test::check;

TEST_CASE("the counterparts of several countries", "[events][parties]") {
    check(GENERATE(values<Case>({
        {"Emmanuel Macron and his Polish, German and Italian counterparts met on Monday.",
         "meeting happened 2025-03-03: Emmanuel Macron, Andrzej Duda, Olaf Scholz, Giorgia Meloni + his "
         "Polish, "
         "German and Italian counterparts"},
        {"Annalena Baerbock spoke to her Polish, Dutch, and Italian counterparts by phone on Monday.",
         "call happened 2025-03-03: Annalena Baerbock, Radoslaw Sikorski, Caspar Veldkamp, Antonio Tajani + "
         "her "
         "Polish, Dutch, and Italian counterparts"},
        {"Olaf Scholz met Chinese, Kenyan and Danish officials in Bonn.",
         "meeting happened Bonn: Olaf Scholz + Chinese, Kenyan and Danish officials"},
    })));
}

TEST_CASE("several who are named behind what they are", "[events][parties]") {
    check(GENERATE(values<Case>({
        {"The two countries' foreign ministers, Penny Wong and Retno Marsudi, met in Perth.",
         "meeting happened Perth: Penny Wong, Retno Marsudi"},
        {"The foreign ministers of the two countries, Penny Wong and Retno Marsudi, met in Perth.",
         "meeting happened Perth: Penny Wong, Retno Marsudi"},
        {"Emmanuel Macron hosted the meeting, which Olaf Scholz also attended.",
         "meeting happened: Emmanuel Macron, Olaf Scholz"},
        {"Heads of state from Benin, Ghana and Togo will meet in Accra on Friday.",
         "meeting planned 2025-03-07 Accra: Benin, Ghana, Togo + Heads"},
        {"Robert Fico, with whom Olaf Scholz spoke on Monday, is ill.",
         "talks happened 2025-03-03: Robert Fico, Olaf Scholz"},
    })));
}

TEST_CASE("what stands between a subject and its verb", "[events][parties]") {
    check(GENERATE(values<Case>({
        {"Talks on forming a government resumed in Bonn with Olaf Scholz and Donald Tusk.",
         "talks happened Bonn: Olaf Scholz, Donald Tusk"},
        {"Olaf Scholz, accompanied by aides, met President Emmanuel Macron in Bonn.",
         "meeting happened Bonn: Olaf Scholz, Emmanuel Macron + aides"},
        {"Emmanuel Macron received a Chinese delegation led by Olaf Scholz in Nice on Monday.",
         "meeting happened 2025-03-03 Nice: Emmanuel Macron, Olaf Scholz + Chinese delegation"},
        {"Emmanuel Macron and Olaf Scholz last met in Bonn at a dinner hosted by Donald Tusk.",
         "meeting happened Bonn: Emmanuel Macron, Olaf Scholz, Donald Tusk"},
        {"Chad and Mali will launch negotiations on trade, Emmanuel Macron and Olaf Scholz announced after a "
         "meeting in "
         "Bonn.",
         "talks planned: Chad, Mali\nmeeting happened Bonn: Emmanuel Macron, Olaf Scholz"},
        {"Emmanuel Macron and Olaf Scholz held talks at an African Union summit in Bonn.",
         "talks happened Bonn: Emmanuel Macron, Olaf Scholz\n"
         "summit happened Bonn: Emmanuel Macron, Olaf Scholz, African Union"},
    })));
}

TEST_CASE("who says we, and who speaks for two countries", "[events][parties]") {
    check(GENERATE(values<Case>({
        {"\"We had a good meeting with President Emmanuel Macron,\" Olaf Scholz said in Nice.",
         "meeting happened: Emmanuel Macron, Olaf Scholz"},
        {"\"We had a good meeting with President Emmanuel Macron,\" spokeswoman Ada Lind said in Nice.", ""},
        {"U.S. and Chinese negotiators spoke by phone on Monday.",
         "call happened 2025-03-03: United States, China + U.S. and Chinese negotiators"},
        {"Emmanuel Macron, in a phone call with his New Zealand counterpart, Christopher Luxon, offered "
         "help.",
         "call happened: Emmanuel Macron, Christopher Luxon"},
    })));
}

TEST_CASE("who acts in an infinitive or a gerund", "[events][parties]") {
    check(GENERATE(values<Case>({
        {"Emmanuel Macron hosted a working lunch for Olaf Scholz on Monday.",
         "meeting happened 2025-03-03: Emmanuel Macron, Olaf Scholz"},
        {"Emmanuel Macron thanked Olaf Scholz for his visit to Paris on Monday.",
         "visit happened 2025-03-03 Paris: Olaf Scholz"},
        {"Emmanuel Macron will travel to Bonn to open a fair and to meet Olaf Scholz.",
         "visit planned Bonn: Emmanuel Macron, Olaf Scholz"},
        {"One of the signers, Ann Lee, met Olaf Scholz on Monday.",
         "meeting happened 2025-03-03: Ann Lee, Olaf Scholz"},
        {"Emmanuel Macron, left, and Olaf Scholz hold a meeting in Bonn, April 16, 2012.",
         "meeting happened 2012-04-16 Bonn: Emmanuel Macron, Olaf Scholz"},
        {"Emmanuel Macron, right, and Chancellor Olaf Scholz shake hands at the start of a summit in Bonn, "
         "April 16, "
         "2012.",
         "summit happened 2012-04-16 Bonn: Emmanuel Macron, Olaf Scholz"},
        {"Emmanuel Macron, left, and Olaf Scholz pose for a photo before their meeting in Bonn, April 16, "
         "2012.",
         "meeting happened 2012-04-16 Bonn: Emmanuel Macron, Olaf Scholz"},
        {"Emmanuel Macron speaks with Ann Lee, right, the head of a union, and Olaf Scholz in Bonn, April "
         "16, 2012.",
         "talks happened 2012-04-16 Bonn: Emmanuel Macron, Ann Lee, Olaf Scholz + head"},
        {"Emmanuel Macron, who is in Bonn meeting with Germany's chancellor, Olaf Scholz, called for calm.",
         "visit happened 2025-03-05 Bonn: Emmanuel Macron\n"
         "meeting happened 2025-03-05 Bonn: Emmanuel Macron, Olaf Scholz"},
        {"Kenya and Chad held working-level talks on Monday.", "talks happened 2025-03-03: Kenya, Chad"},
        {"There are no plans for Emmanuel Macron and Olaf Scholz to hold talks.",
         "talks denied: Emmanuel Macron, Olaf Scholz"},
        {"Emmanuel Macron made a visit to Bonn on Monday, meeting with Olaf Scholz.",
         "visit happened 2025-03-03 Bonn: Emmanuel Macron, Olaf Scholz"},
        {"Emmanuel Macron met Olaf Scholz in Bonn and is to see Donald Tusk on Friday.",
         "meeting happened Bonn: Emmanuel Macron, Olaf Scholz\n"
         "meeting planned 2025-03-07: Emmanuel Macron, Donald Tusk"},
        {"The United Nations called on Sudan and Chad to resume negotiations without delay.",
         "talks proposed: Sudan, Chad"},
        {"Antonio Guterres appealed to Olaf Scholz and Donald Tusk to meet in Oslo.",
         "meeting proposed Oslo: Olaf Scholz, Donald Tusk"},
        {"Vladimir Putin spoke to Olaf Scholz to discuss trade.",
         "talks happened: Vladimir Putin, Olaf Scholz"},
        {"Attending the summit in Oslo on Monday were Olaf Scholz and Donald Tusk.",
         "summit happened 2025-03-03 Oslo: Olaf Scholz, Donald Tusk"},
    })));
}

TEST_CASE("a pronoun in front means who acts behind it", "[events][parties]") {
    check(GENERATE(values<Case>({
        {"Before he met Olaf Scholz on Monday, Keir Starmer praised Denmark.",
         "meeting happened 2025-03-03: Olaf Scholz, Keir Starmer"},
        {"Before she met Olaf Scholz on Monday, Denmark praised Poland.", ""},
    })));
}

TEST_CASE("what is said after a meeting", "[events][parties]") {
    check(GENERATE(values<Case>({
        {"Keir Starmer told reporters after a meeting with Donald Tusk that peace was near.",
         "meeting happened: Keir Starmer, Donald Tusk"},
        {"Keir Starmer said after talks with Donald Tusk that the war would end.",
         "talks happened: Keir Starmer, Donald Tusk"},
        {"Keir Starmer said on Monday after a meeting with Donald Tusk that peace was near.",
         "meeting happened 2025-03-03: Keir Starmer, Donald Tusk"},
    })));
}

TEST_CASE("a listed name that starts like a pronoun", "[events][parties]") {
    check(GENERATE(values<Case>({
        {"Keir Starmer met He Lifeng on Monday.", "meeting happened 2025-03-03: Keir Starmer, He Lifeng"},
    })));
}

TEST_CASE("what follows what", "[events]") {
    check(GENERATE(values<Case>({
        {"Keir Starmer's visit to Oslo follows a trip by Donald Tusk to Rome in February.",
         "visit happened Oslo: Keir Starmer\nvisit happened 2025-02 Rome: Donald Tusk"},
        {"The meeting between Keir Starmer and Donald Tusk on Monday comes days after Olaf Scholz's summit "
         "with "
         "Petr Pavel in Oslo.",
         "meeting happened 2025-03-03: Keir Starmer, Donald Tusk\nsummit happened Oslo: Olaf Scholz, Petr "
         "Pavel"},
        {"Keir Starmer's visit to Oslo followed an earthquake on Monday.",
         "visit happened 2025-03-03 Oslo: Keir Starmer"},
    })));
}

TEST_CASE("a journey that is, was or could be to a place", "[events][status]") {
    check(GENERATE(values<Case>({
        {"Keir Starmer brought forward his visit to Oslo to Friday.",
         "visit planned 2025-03-07 Oslo: Keir Starmer"},
        {"Keir Starmer's meeting with Donald Tusk, planned for Thursday, has been rescheduled for Friday.",
         "meeting planned 2025-03-07: Keir Starmer, Donald Tusk"},
        {"Keir Starmer's first trip could be to Iceland.", "visit proposed Iceland: Keir Starmer"},
        {"Keir Starmer's first trip is to Iceland on Monday.",
         "visit planned 2025-03-10 Iceland: Keir Starmer"},
        {"Keir Starmer's first trip was to Iceland on Monday.",
         "visit happened 2025-03-03 Iceland: Keir Starmer"},
    })));
}

TEST_CASE("who acts in a clause takes part in what it tells anew with one other party", "[events][parties]") {
    check(GENERATE(values<Case>({
        {"Emmanuel Macron asked Olaf Scholz for a meeting.",
         "meeting proposed: Emmanuel Macron, Olaf Scholz"},
        {"Emmanuel Macron and Olaf Scholz smiled after talks mediated by Donald Tusk.",
         "talks happened: Emmanuel Macron, Olaf Scholz, Donald Tusk"},
        {"Emmanuel Macron returned calls from nine leaders on Monday, including Olaf Scholz and Donald Tusk.",
         "call happened 2025-03-03: Emmanuel Macron, Olaf Scholz, Donald Tusk + nine leaders"},
        {"On Monday Emmanuel Macron discussed the summit with Olaf Scholz.",
         "talks happened 2025-03-03: Emmanuel Macron, Olaf Scholz"},
        {"Emmanuel Macron's trip will include meetings with Olaf Scholz and Donald Tusk.",
         "visit planned: Emmanuel Macron\n"
         "meeting planned: Emmanuel Macron, Olaf Scholz, Donald Tusk"},
        {"Emmanuel Macron's agenda includes talks with Olaf Scholz.",
         "talks happened: Emmanuel Macron, Olaf Scholz"},
        {"Emmanuel Macron will join Olaf Scholz for a summit in Bonn on Friday.",
         "summit planned 2025-03-07 Bonn: Emmanuel Macron, Olaf Scholz"},
        {"Emmanuel Macron visited Bonn on Monday, where he met Olaf Scholz, opened a fair with two "
         "ministers, and "
         "held talks with Donald Tusk.",
         "visit happened 2025-03-03 Bonn: Emmanuel Macron\n"
         "meeting happened 2025-03-03 Bonn: Emmanuel Macron, Olaf Scholz\n"
         "talks happened 2025-03-03 Bonn: Emmanuel Macron, Donald Tusk"},
        {"Emmanuel Macron resumed talks with Olaf Scholz on Monday.",
         "talks happened 2025-03-03: Emmanuel Macron, Olaf Scholz"},
        {"Emmanuel Macron is considering a visit to Oslo in May.",
         "visit proposed 2025-05 Oslo: Emmanuel Macron"},
        {"Emmanuel Macron returned on Monday from a meeting with Olaf Scholz.",
         "meeting happened 2025-03-03: Emmanuel Macron, Olaf Scholz"},
        {"Emmanuel Macron condemned talks with Olaf Scholz.", ""},
        {"Emmanuel Macron praised the talks with Olaf Scholz.", ""},
    })));
}

TEST_CASE("who speaks of another's journey does not make it", "[events][parties]") {
    check(GENERATE(values<Case>({
        {"Emmanuel Macron will visit Oslo on Friday. Ambassador Ann Lee said ahead of the visit that ties "
         "were "
         "good.",
         "visit planned 2025-03-07 Oslo: Emmanuel Macron"},
        {"Olaf Scholz spoke during Emmanuel Macron's visit to Oslo on Monday.",
         "visit happened 2025-03-03 Oslo: Emmanuel Macron"},
        {"Olaf Scholz said during a visit to Oslo on Monday that ties were good.",
         "visit happened 2025-03-03 Oslo: Olaf Scholz"},
    })));
}

TEST_CASE("what is said to the press is said in public", "[events][parties]") {
    check(GENERATE(values<Case>({
        {"Emmanuel Macron told reporter Ann Lee on Monday that ties were good.", ""},
        {"Emmanuel Macron told CNN's Ann Lee on Monday that ties were good.", ""},
        {"Emmanuel Macron told Ann Lee of the BBC on Monday that ties were good.", ""},
        {"Emmanuel Macron told House Speaker Mike Johnson on Monday that ties were good.",
         "talks happened 2025-03-03: Emmanuel Macron, Mike Johnson"},
        {"Emmanuel Macron spoke with United Nations Secretary-General Antonio Guterres on Monday.",
         "talks happened 2025-03-03: Emmanuel Macron, Antonio Guterres"},
    })));
}

TEST_CASE("who comes behind a group, and behind a thing", "[events][parties]") {
    check(GENERATE(values<Case>({
        {"During the trip Special Envoy Martin Griffiths met with officials from Yemen and Oman, as well as "
         "President "
         "Emmanuel Macron.",
         "visit happened: Martin Griffiths\n"
         "meeting happened: Martin Griffiths, Yemen, Oman, Emmanuel Macron + officials"},
    })));
}

TEST_CASE("a list goes on behind what one of its people does", "[events][parties]") {
    check(GENERATE(values<Case>({
        {"Keir Starmer met Olaf Scholz, Donald Tusk chairing the group, and Emmanuel Macron in Bonn.",
         "meeting happened Bonn: Keir Starmer, Olaf Scholz, Donald Tusk, Emmanuel Macron"},
        {"Keir Starmer met Olaf Scholz, Donald Tusk, representing the hosts, and Emmanuel Macron.",
         "meeting happened: Keir Starmer, Olaf Scholz, Donald Tusk, Emmanuel Macron"},
        {"Keir Starmer met Olaf Scholz and Donald Tusk praising the hosts, and Emmanuel Macron.",
         "meeting happened: Keir Starmer, Olaf Scholz, Donald Tusk"},
    })));
}

TEST_CASE("who is only of what is spoken of", "[events][parties]") {
    check(GENERATE(values<Case>({
        {"Olaf Scholz met Donald Tusk in Bonn. They discussed their partnership with Norway.",
         "meeting happened Bonn: Olaf Scholz, Donald Tusk"},
        {"Olaf Scholz met Donald Tusk in Bonn. They discussed the role of partners, including Norway.",
         "meeting happened Bonn: Olaf Scholz, Donald Tusk"},
        {"Olaf Scholz and Donald Tusk discussed trade with Keir Starmer.",
         "talks happened: Olaf Scholz, Donald Tusk, Keir Starmer"},
        {"Olaf Scholz spoke with Donald Tusk about an answer to Russia's bitter, unprovoked, and unjust war.",
         "talks happened: Olaf Scholz, Donald Tusk"},
    })));
}

TEST_CASE("between whom something was held", "[events][parties]") {
    check(GENERATE(values<Case>({
        {"This meeting builds on the discussions held between Emmanuel Macron and Olaf Scholz in Bonn.",
         "talks happened Bonn: Emmanuel Macron, Olaf Scholz"},
    })));
}

TEST_CASE("a series of what somebody will do", "[events][parties][status]") {
    check(GENERATE(values<Case>({
        {"Olaf Scholz will start his trip in Riga where he will take part in a Nato meeting, meet Donald "
         "Tusk, attend a G7 "
         "meeting, and hold formal talks with Emmanuel Macron.",
         "visit planned Riga: Olaf Scholz\nmeeting planned Riga: Olaf Scholz, NATO\n"
         "meeting planned Riga: Olaf Scholz, Donald Tusk\nmeeting planned Riga: Olaf Scholz, G7\n"
         "talks planned Riga: Olaf Scholz, Emmanuel Macron"},
    })));
}

TEST_CASE("who is welcomed, and of whom somebody speaks", "[events][parties]") {
    check(GENERATE(values<Case>({
        {"Hungary welcomed Pope Francis in Budapest on Monday.",
         "meeting happened 2025-03-03 Budapest: Hungary, Pope Francis"},
        {"The African Union welcomes Chad and Mali.", ""},
        {"\"We had a good meeting between Emmanuel Macron and Donald Tusk,\" Olaf Scholz said.",
         "meeting happened: Emmanuel Macron, Donald Tusk"},
    })));
}

TEST_CASE("a list of adjectives that ends with its sentence", "[events]") {
    check(GENERATE(values<Case>({
        {"He is Russian, German and", ""},
        {"He is Russian, German, and French", ""},
    })));
}

TEST_CASE("days of talks are talks", "[events][parties]") {
    check(GENERATE(values<Case>({
        {"Emmanuel Macron and Olaf Scholz held two days of talks in Bonn.",
         "talks happened Bonn: Emmanuel Macron, Olaf Scholz"},
        {"Emmanuel Macron is in Bonn for three days of talks with Olaf Scholz.",
         "visit happened 2025-03-05 Bonn: Emmanuel Macron\n"
         "talks happened 2025-03-05 Bonn: Emmanuel Macron, Olaf Scholz"},
    })));
}

TEST_CASE("what takes place on the sidelines", "[events][parties]") {
    check(GENERATE(values<Case>({
        {"Emmanuel Macron met Olaf Scholz on the sidelines of a NATO meeting in Bonn.",
         "meeting happened Bonn: Emmanuel Macron, Olaf Scholz\nmeeting happened Bonn: NATO"},
        {"Emmanuel Macron will meet Olaf Scholz on the sidelines of the summit in Bonn.",
         "meeting planned Bonn: Emmanuel Macron, Olaf Scholz"},
    })));
}

TEST_CASE("who acts at a summit takes part in it", "[events][parties]") {
    check(GENERATE(values<Case>({
        {"Leaders gathered in Accra for a summit where Emmanuel Macron and Olaf Scholz signed a pact.",
         "summit happened Accra: Emmanuel Macron, Olaf Scholz + Leaders"},
        {"Leaders gathered in Accra for a summit where the war in Sudan was raised.",
         "summit happened Accra + Leaders"},
        {"William Ruto told a summit in Accra on Monday that trade was growing.",
         "summit happened 2025-03-03 Accra: William Ruto"},
        {"Emmanuel Macron will host an African Union summit in Nice. Trade is slow. Roads are bad. Rain "
         "fell. "
         "At the opening of the African Union summit, William Ruto will speak of peace.",
         "summit planned Nice: Emmanuel Macron, African Union, William Ruto"},
        {"Olaf Scholz will visit Oslo. The visit will include a meeting with Donald Tusk.",
         "visit planned Oslo: Olaf Scholz\nmeeting planned Oslo: Olaf Scholz, Donald Tusk"},
        {"Xi Jinping met on Monday with visiting Chancellor Olaf Scholz.",
         "meeting happened 2025-03-03: Xi Jinping, Olaf Scholz"},
        {"The tension rose after Emmanuel Macron ended a phone call with Donald Tusk.",
         "call happened: Emmanuel Macron, Donald Tusk"},
        {"Emmanuel Macron and Donald Tusk agreed to work out the date and venue for a meeting.",
         "meeting planned: Emmanuel Macron, Donald Tusk"},
        {"Emmanuel Macron raised the case with Olaf Scholz in a telephone call on Monday.",
         "call happened 2025-03-03: Emmanuel Macron, Olaf Scholz"},
        {"Emmanuel Macron met with Olaf Scholz, but not with Keir Starmer.",
         "meeting happened: Emmanuel Macron, Olaf Scholz"},
        {"Emmanuel Macron wants a meeting between Olaf Scholz and Keir Starmer.",
         "meeting proposed: Olaf Scholz, Keir Starmer"},
        {"Defence ministers of Nato gathered in Oslo on Monday. John Healey chaired the meeting with Olaf "
         "Scholz.",
         "meeting happened 2025-03-03 Oslo: NATO, John Healey, Olaf Scholz + Defence ministers"},
        {"Nato defence ministers gathered in Oslo on Monday. John Healey chaired the meeting with Olaf "
         "Scholz.",
         "meeting happened 2025-03-03 Oslo: John Healey, Olaf Scholz + Nato defence ministers"},
    })));
}
