// Who takes part beside those who act: "along with X", "leaders, including Y".
#include <catch2/catch.hpp>

#include "support/told.hpp"

using chronograph::test::Case;
using chronograph::test::check;

TEST_CASE("who comes along takes part", "[events][parties]") {
    check(GENERATE(values<Case>({
        {"France, along with Italy, met Japan in Nice on Monday.",
         "meeting happened 2025-03-03 Nice: France, Italy, Japan"},
        {"Norway and Spain, together with Italy and Malta, will host talks in Oslo on Friday.",
         "talks planned 2025-03-07 Oslo: Norway, Spain, Italy, Malta"},
        {"France, along with Italy, Spain and Malta, met Japan in Nice on Monday.",
         "meeting happened 2025-03-03 Nice: France, Italy, Spain, Malta, Japan"},
        {"Keir Starmer and Donald Tusk travelled to Oslo together on Monday.",
         "visit happened 2025-03-03 Oslo: Keir Starmer, Donald Tusk"},
        {"Keir Starmer and his counterparts from Poland and France met in Nice on Monday.",
         "meeting happened 2025-03-03 Nice: Keir Starmer, Donald Tusk, Emmanuel Macron + his counterparts"},
        {"Keir Starmer met Donald Tusk in Nice on Monday, together with Olaf Scholz.",
         "meeting happened 2025-03-03 Nice: Keir Starmer, Donald Tusk, Olaf Scholz"},
        {"Joined by Olaf Scholz and Emmanuel Macron, Keir Starmer met Donald Tusk in Nice on Monday.",
         "meeting happened 2025-03-03 Nice: Olaf Scholz, Emmanuel Macron, Keir Starmer, Donald Tusk"},
        {"Keir Starmer, accompanied by Olaf Scholz, visited Oslo on Monday.",
         "visit happened 2025-03-03 Oslo: Keir Starmer, Olaf Scholz"},
        {"Keir Starmer was joined by Olaf Scholz at a meeting with Donald Tusk in Nice.",
         "meeting happened Nice: Keir Starmer, Olaf Scholz, Donald Tusk"},
        {"Keir Starmer met Donald Tusk as well as Olaf Scholz in Nice on Monday.",
         "meeting happened 2025-03-03 Nice: Keir Starmer, Donald Tusk, Olaf Scholz"},
        {"Keir Starmer and Donald Tusk discussed Ukraine along with China in Nice.",
         "talks happened Nice: Keir Starmer, Donald Tusk"},
        {"On Friday envoys from France and twenty other states, along with charities, the High Commissioner "
         "for Refugees and Malta will meet in Nice.",
         "meeting planned 2025-03-07 Nice: France, Filippo Grandi, Malta + envoys"},
    })));
}

TEST_CASE("who is included in a group takes part", "[events][parties]") {
    check(GENERATE(values<Case>({
        {"Keir Starmer met regional partners, including Donald Tusk and Olaf Scholz, in Nice on Monday.",
         "meeting happened 2025-03-03 Nice: Keir Starmer, Donald Tusk, Olaf Scholz + regional partners"},
        {"European leaders, including Emmanuel Macron and Olaf Scholz, met in Nice on Monday.",
         "meeting happened 2025-03-03 Nice: Emmanuel Macron, Olaf Scholz + European leaders"},
        {"The G7 (Canada, France and Italy) met in Nice on Monday.",
         "meeting happened 2025-03-03 Nice: G7, Canada, France, Italy"},
        {"Keir Starmer hosted a meeting in Oslo with over 30 ministers, Nato and France.",
         "meeting happened Oslo: Keir Starmer, NATO, France + 30 ministers"},
        {"Keir Starmer sat down with 30 ministers and Donald Tusk in Oslo.",
         "meeting happened Oslo: Keir Starmer, Donald Tusk + 30 ministers"},
        {"Leaders from around the world, among them Emmanuel Macron, met in Nice on Monday.",
         "meeting happened 2025-03-03 Nice: Emmanuel Macron + Leaders"},
        {"Keir Starmer met leaders in Nice on Monday, including Emmanuel Macron.",
         "meeting happened 2025-03-03 Nice: Keir Starmer, Emmanuel Macron + leaders"},
        {"Keir Starmer will hold talks with leaders such as Emmanuel Macron in Nice on Friday.",
         "talks planned 2025-03-07 Nice: Keir Starmer, Emmanuel Macron + leaders"},
        {"Keir Starmer and Donald Tusk discussed many wars, including Ukraine and Sudan.",
         "talks happened: Keir Starmer, Donald Tusk"},
        {"Keir Starmer spent two days in Nice, including a meeting with Olaf Scholz.",
         "meeting happened Nice: Keir Starmer, Olaf Scholz"},
    })));
}

TEST_CASE("who leads, hosts or attends takes part", "[events][parties]") {
    check(GENERATE(values<Case>({
        {"The delegation of Greece, headed by Donald Tusk, met Keir Starmer in Oslo on Monday.",
         "meeting happened 2025-03-03 Oslo: Greece, Donald Tusk, Keir Starmer + delegation"},
        {"Keir Starmer met with a delegation from Greece headed by Donald Tusk in Oslo on Monday.",
         "meeting happened 2025-03-03 Oslo: Keir Starmer, Greece, Donald Tusk + delegation"},
        {"Keir Starmer met a Greek delegation, headed by Donald Tusk, in Oslo on Monday.",
         "meeting happened 2025-03-03 Oslo: Keir Starmer, Donald Tusk + Greek delegation"},
        {"France and Poland held a dialogue in Nice on Monday, led by Emmanuel Macron and Donald Tusk.",
         "talks happened 2025-03-03 Nice: France, Poland, Emmanuel Macron, Donald Tusk"},
        {"France and Poland will take part in talks hosted by Norway in Oslo on Friday.",
         "talks planned 2025-03-07 Oslo: France, Poland, Norway"},
        {"Emmanuel Macron and Donald Tusk co-chaired the meeting in Nice on Monday.",
         "meeting happened 2025-03-03 Nice: Emmanuel Macron, Donald Tusk"},
        {"Keir Starmer will co-host talks with Donald Tusk in Nice on Friday.",
         "talks planned 2025-03-07 Nice: Keir Starmer, Donald Tusk"},
        {"Keir Starmer led a delegation to start talks with Donald Tusk in Nice.",
         "talks planned Nice: Keir Starmer, Donald Tusk + delegation"},
        {"A delegation, which includes Olaf Scholz, met Donald Tusk in Nice on Monday.",
         "meeting happened 2025-03-03 Nice: Olaf Scholz, Donald Tusk + delegation"},
        {"The governments of France, Italy and Malta held talks in Nice on Monday.",
         "talks happened 2025-03-03 Nice: France, Italy, Malta + governments"},
        {"Envoys of the governments of France and Malta met in Nice on Monday.",
         "meeting happened 2025-03-03 Nice: France, Malta + Envoys"},
        {"David Lammy praised the talks that Keir Starmer had held with Donald Tusk in Nice.",
         "talks happened Nice: Keir Starmer, Donald Tusk"},
        {"David Lammy praised the meeting that Keir Starmer attended in Nice on Monday.",
         "meeting happened 2025-03-03 Nice: Keir Starmer"},
        {"Keir Starmer met the chancellor of Germany, Olaf Scholz; the prime minister of Poland, Donald "
         "Tusk; "
         "and the president of France, Emmanuel Macron, in Nice.",
         "meeting happened Nice: Keir Starmer, Olaf Scholz, Donald Tusk, Emmanuel Macron"},
        {"Keir Starmer met Olaf Scholz; Donald Tusk spoke with Emmanuel Macron.",
         "meeting happened: Keir Starmer, Olaf Scholz\ntalks happened: Donald Tusk, Emmanuel Macron"},
        {"A dinner was held by Keir Starmer in Nice on Monday and was attended by Donald Tusk.",
         "meeting happened 2025-03-03 Nice: Keir Starmer, Donald Tusk"},
    })));
}

TEST_CASE("who is told in the next sentence to have come takes part", "[events][parties]") {
    check(GENERATE(values<Case>({
        {"Keir Starmer met Donald Tusk in Nice on Monday. Olaf Scholz attended Yale.",
         "meeting happened 2025-03-03 Nice: Keir Starmer, Donald Tusk"},
        {"Keir Starmer met Donald Tusk in Nice on Monday. Olaf Scholz is unhappy with the present "
         "government.",
         "meeting happened 2025-03-03 Nice: Keir Starmer, Donald Tusk"},
        {"Keir Starmer met Donald Tusk in Nice on Monday. At present, Olaf Scholz is leader of the party.",
         "meeting happened 2025-03-03 Nice: Keir Starmer, Donald Tusk"},
        {"Keir Starmer met Donald Tusk in Nice on Monday. The delegation did not include Olaf Scholz.",
         "meeting happened 2025-03-03 Nice: Keir Starmer, Donald Tusk"},
        {"Keir Starmer met Donald Tusk in Nice on Monday. The government includes Olaf Scholz.",
         "meeting happened 2025-03-03 Nice: Keir Starmer, Donald Tusk"},
        {"Keir Starmer met Donald Tusk in Nice on Monday. Officials drew Olaf Scholz into the scandal.",
         "meeting happened 2025-03-03 Nice: Keir Starmer, Donald Tusk"},
        {"Keir Starmer met Donald Tusk in Nice on Monday. He was accompanied by Olaf Scholz.",
         "meeting happened 2025-03-03 Nice: Keir Starmer, Donald Tusk, Olaf Scholz"},
        {"Keir Starmer will visit Oslo on Friday. The delegation includes David Lammy and John Healey.",
         "visit planned 2025-03-07 Oslo: Keir Starmer, David Lammy, John Healey"},
        {"Keir Starmer met Donald Tusk in Nice on Monday. Olaf Scholz also attended the meeting.",
         "meeting happened 2025-03-03 Nice: Keir Starmer, Donald Tusk, Olaf Scholz"},
        {"Keir Starmer met Donald Tusk in Nice on Monday. Also present were Olaf Scholz and David Lammy.",
         "meeting happened 2025-03-03 Nice: Keir Starmer, Donald Tusk, Olaf Scholz, David Lammy"},
        {"Keir Starmer met Donald Tusk in Nice on Monday. Olaf Scholz also took part.",
         "meeting happened 2025-03-03 Nice: Keir Starmer, Donald Tusk, Olaf Scholz"},
        {"Keir Starmer met Donald Tusk in Nice on Monday. Olaf Scholz was not present.",
         "meeting happened 2025-03-03 Nice: Keir Starmer, Donald Tusk"},
        {"Keir Starmer met Donald Tusk in Nice on Monday. Other participants included Olaf Scholz.",
         "meeting happened 2025-03-03 Nice: Keir Starmer, Donald Tusk, Olaf Scholz"},
        {"Keir Starmer met Donald Tusk in Nice on Monday. They were joined by Olaf Scholz.",
         "meeting happened 2025-03-03 Nice: Keir Starmer, Donald Tusk, Olaf Scholz"},
        {"Keir Starmer met Donald Tusk in Nice on Monday. The delegations were led by David Lammy and "
         "Radoslaw Sikorski.",
         "meeting happened 2025-03-03 Nice: Keir Starmer, Donald Tusk, David Lammy, Radoslaw Sikorski"},
        {"A delegation led by Keir Starmer will visit Oslo on Friday. He will meet Donald Tusk in Rome next "
         "week.\n\nThe delegation includes David Lammy.",
         "visit planned 2025-03-07 Oslo: Keir Starmer, David Lammy + delegation\n"
         "meeting planned [2025-03-10..2025-03-16] Rome: Keir Starmer, Donald Tusk"},
        {"Donald Tusk and Olaf Scholz met in Nice under the chairmanship of Keir Starmer.",
         "meeting happened Nice: Donald Tusk, Olaf Scholz, Keir Starmer"},
        {"Keir Starmer met Donald Tusk in Nice on Monday. Olaf Scholz joined them.",
         "meeting happened 2025-03-03 Nice: Keir Starmer, Donald Tusk, Olaf Scholz"},
        {"Keir Starmer met Donald Tusk in Nice on Monday. Olaf Scholz joined them in urging a ceasefire.",
         "meeting happened 2025-03-03 Nice: Keir Starmer, Donald Tusk"},
        {"Keir Starmer met Donald Tusk in Nice on Monday. Olaf Scholz may join them.",
         "meeting happened 2025-03-03 Nice: Keir Starmer, Donald Tusk"},
        {"Keir Starmer spoke with Donald Tusk on Monday. He was joined on the call by Olaf Scholz.",
         "call happened 2025-03-03: Keir Starmer, Donald Tusk, Olaf Scholz"},
        {"Keir Starmer spoke with Donald Tusk on Monday. Also on the line was Olaf Scholz.",
         "talks happened 2025-03-03: Keir Starmer, Donald Tusk, Olaf Scholz"},
        {"Keir Starmer will travel to Oslo on Friday. He will meet Jonas Gahr Store. David Lammy will "
         "accompany him.",
         "visit planned 2025-03-07 Oslo: Keir Starmer, David Lammy\n"
         "meeting planned 2025-03-07 Oslo: Keir Starmer, Jonas Gahr Store"},
        {"Keir Starmer met Donald Tusk, who was accompanied by Olaf Scholz.",
         "meeting happened: Keir Starmer, Donald Tusk, Olaf Scholz"},
        {"Participants in the meeting in Nice on Monday included Keir Starmer and Donald Tusk.",
         "meeting happened 2025-03-03 Nice: Keir Starmer, Donald Tusk"},
        {"Keir Starmer met Donald Tusk in Nice on Monday. Vladimir Putin said the meeting was useless.",
         "meeting happened 2025-03-03 Nice: Keir Starmer, Donald Tusk"},
        {"Keir Starmer met Donald Tusk in Nice on Monday. Vladimir Putin was accompanied by Olaf Scholz.",
         "meeting happened 2025-03-03 Nice: Keir Starmer, Donald Tusk"},
    })));
}

TEST_CASE("who is told in the next sentence to attend what was told without anybody", "[events][parties]") {
    check(GENERATE(values<Case>({
        {"A summit on Sudan was held on Monday in Geneva. Keir Starmer and Donald Tusk attended.",
         "summit happened 2025-03-03 Geneva: Keir Starmer, Donald Tusk"},
        {"A summit on Sudan was held on Monday in Geneva. It was attended by Keir Starmer and Donald Tusk.",
         "summit happened 2025-03-03 Geneva: Keir Starmer, Donald Tusk"},
        {"A summit on Sudan was held on Monday in Geneva. Participants included Keir Starmer and Donald "
         "Tusk.",
         "summit happened 2025-03-03 Geneva: Keir Starmer, Donald Tusk"},
        {"Talks on Sudan will be held in Geneva. Egypt and Kenya are expected to attend.",
         "talks planned Geneva: Egypt, Kenya"},
        {"Talks on Sudan will be held in Geneva. Egypt and Kenya will not attend.", ""},
        {"Keir Starmer discussed Sudan with officials in Geneva on Monday. Kenya attended.", ""},
        {"Talks on Sudan were held in Geneva. Keir Starmer attended school there.", ""},
    })));
}

TEST_CASE("an aim stands between what is held and that it is", "[events][parties]") {
    check(GENERATE(values<Case>({
        {"Talks between Egypt and Kenya to end the war in Sudan were held in Geneva on Monday.",
         "talks happened 2025-03-03 Geneva: Egypt, Kenya"},
        {"A meeting of Egypt and Kenya to discuss oil will be held in Geneva.",
         "meeting planned Geneva: Egypt, Kenya"},
        {"Talks between Egypt and Kenya to end the war began in Geneva on Monday.",
         "talks happened 2025-03-03 Geneva: Egypt, Kenya"},
    })));
}

TEST_CASE("who possesses a plan acts in it", "[events][parties]") {
    check(GENERATE(values<Case>({
        {"Keir Starmer welcomed Donald Trump's decision to meet Kim Jong Un in Hanoi.",
         "meeting planned Hanoi: Donald Trump, Kim Jong Un"},
        {"Keir Starmer praised Donald Tusk's visit to Oslo last month to hold talks with Olaf Scholz.",
         "visit happened 2025-02 Oslo: Donald Tusk, Olaf Scholz"},
        {"Donald Trump's decision to meet Kim Jong Un surprised Keir Starmer.",
         "meeting planned: Donald Trump, Kim Jong Un"},
        {"Keir Starmer accepted Donald Tusk's invitation to visit Warsaw.",
         "visit planned Warsaw: Keir Starmer"},
        {"Keir Starmer thanked Turkey for hosting talks with Russia in Ankara.",
         "talks happened Ankara: Turkey, Russia"},
        {"Keir Starmer thanked Donald Tusk for receiving him in Warsaw on Monday.",
         "meeting happened 2025-03-03 Warsaw: Keir Starmer, Donald Tusk"},
        {"Keir Starmer praised Donald Tusk for meeting Olaf Scholz on Monday.",
         "meeting happened 2025-03-03: Donald Tusk, Olaf Scholz"},
        {"Keir Starmer thanked Ursula von der Leyen for meeting with him in Warsaw on Monday.",
         "meeting happened 2025-03-03 Warsaw: Keir Starmer, Ursula von der Leyen"},
        {"A plan by Donald Trump to meet Kim Jong Un was dropped.",
         "meeting denied: Donald Trump, Kim Jong Un"},
        {"Keir Starmer was urged by Donald Tusk to meet Olaf Scholz.",
         "meeting proposed: Keir Starmer, Olaf Scholz"},
        {"Keir Starmer announced his decision to meet Donald Tusk.",
         "meeting planned: Keir Starmer, Donald Tusk"},
    })));
}

TEST_CASE("who travels with somebody, and who is met there", "[events][parties]") {
    check(GENERATE(values<Case>({
        {"Keir Starmer travelled to Oslo on Monday with Olaf Scholz.",
         "visit happened 2025-03-03 Oslo: Keir Starmer, Olaf Scholz"},
        {"Keir Starmer travelled to Oslo on Monday for talks with Olaf Scholz.",
         "visit happened 2025-03-03 Oslo: Keir Starmer, Olaf Scholz"},
        {"Keir Starmer flew to Oslo with a team that included John Healey.",
         "visit happened Oslo: Keir Starmer, John Healey + team"},
    })));
}

TEST_CASE("the talks are of those who open the sentence before", "[events][parties]") {
    check(GENERATE(values<Case>({
        {"France and Poland agreed on a deal. The talks in Oslo on Monday ran late into the night.",
         "talks happened 2025-03-03 Oslo: France, Poland"},
        {"France and Poland agreed on a deal. The talks lasted for hours.", ""},
        {"France praised Poland. The talks in Oslo on Monday ran late into the night.", ""},
        {"Keir Starmer met Olaf Scholz in Oslo. France and Poland praised it. The talks on Monday ran late.",
         "meeting happened 2025-03-03 Oslo: Keir Starmer, Olaf Scholz"},
    })));
}

TEST_CASE("whose a thing is did not meet, nor did the land of an officer", "[events][parties]") {
    check(GENERATE(values<Case>({
        {"France welcomes the appointment of Carlos Ruiz, chairman and head of a bank.", ""},
        {"Keir Starmer met the transport minister of Angola in Oslo.",
         "meeting happened Oslo: Keir Starmer + transport minister"},
        {"Keir Starmer met ministers of Angola in Oslo.",
         "meeting happened Oslo: Keir Starmer, Angola + ministers"},
        {"France was proud to co-host a meeting with Italy in December 2023.",
         "meeting happened 2023-12 France: France, Italy"},
    })));
}

TEST_CASE("two names side by side do what the bare word behind them says", "[events][parties]") {
    check(GENERATE(values<Case>({
        {"Keir Starmer and Donald Tusk visit Oslo.", "visit happened Oslo: Keir Starmer, Donald Tusk"},
        {"Keir Starmer and his minister David Lammy visit Oslo.",
         "visit happened Oslo: Keir Starmer, David Lammy"},
        {"France and Poland host peace talks in Oslo.", "talks happened Oslo: France, Poland"},
        {"Keir Starmer and Donald Tusk shake hands in Oslo.",
         "meeting happened Oslo: Keir Starmer, Donald Tusk"},
        {"France and Poland plan a meeting with Nato in Oslo.", "meeting planned Oslo: France, Poland, NATO"},
    })));
}

TEST_CASE("neither of them met", "[events][status]") {
    check(GENERATE(values<Case>({
        {"Neither Keir Starmer nor Donald Tusk met Vladimir Putin in Oslo.",
         "meeting denied Oslo: Keir Starmer, Donald Tusk, Vladimir Putin"},
        {"Keir Starmer met neither Donald Tusk nor Vladimir Putin.",
         "meeting denied: Keir Starmer, Donald Tusk, Vladimir Putin"},
    })));
}

TEST_CASE("bodies gather, and others speak for them", "[events][parties]") {
    check(GENERATE(values<Case>({
        {"Nato met in Oslo on Monday.", "meeting happened 2025-03-03 Oslo: NATO"},
        {"Nato met its target on Monday.", ""},
        {"FOREIGN MINISTER BARROT: We had a meeting of the Quad in Oslo on Monday.\n\nSECRETARY RUBIO: Yes.",
         "meeting happened 2025-03-03 Oslo: Quad"},
        {"FOREIGN MINISTER BARROT: We had talks with Nato in Oslo on Monday.\n\nSECRETARY RUBIO: Yes.",
         "talks happened 2025-03-03 Oslo: Jean-Noel Barrot, NATO, Marco Rubio"},
        {"Keir Starmer and Donald Tusk met in Oslo on Monday. France was not represented at the meeting.",
         "meeting happened 2025-03-03 Oslo: Keir Starmer, Donald Tusk"},
        {"David Lammy spoke on Monday with his counterparts in France and Italy.",
         "talks happened 2025-03-03: David Lammy, Jean-Noel Barrot, Antonio Tajani + his counterparts"},
    })));
}

TEST_CASE("a bare verb goes on with what will be done", "[events][parties]") {
    check(GENERATE(values<Case>({
        {"Keir Starmer will have lunch with Olaf Scholz and then hold talks with Donald Tusk.",
         "meeting planned: Keir Starmer, Olaf Scholz\ntalks planned: Keir Starmer, Donald Tusk"},
        {"Keir Starmer will have a meeting with Olaf Scholz and hold talks with Donald Tusk.",
         "meeting planned: Keir Starmer, Olaf Scholz\ntalks planned: Keir Starmer, Donald Tusk"},
        {"Keir Starmer will meet Donald Tusk and visit the Warsaw Academy on Friday.",
         "meeting planned: Keir Starmer, Donald Tusk\nvisit planned 2025-03-07: Keir Starmer, Warsaw "
         "Academy"},
        {"Keir Starmer will visit Oslo on Friday to discuss fish with Jonas Gahr Store.",
         "visit planned 2025-03-07 Oslo: Keir Starmer, Jonas Gahr Store"},
        {"Keir Starmer praised Donald Tusk and talk of a visit to Oslo.", ""},
    })));
}

TEST_CASE("who is said to attend, to send somebody or to be represented", "[events]") {
    check(GENERATE(values<Case>({
        {"Keir Starmer's participation in the summit with Donald Tusk was short.",
         "summit happened: Keir Starmer, Donald Tusk"},
        {"Keir Starmer thanked Kenya for its attendance at the NATO summit in Oslo.",
         "summit happened Oslo: Kenya, NATO"},
        {"The attendance of Kenya at the NATO summit in Oslo was new.", "summit happened Oslo: Kenya, NATO"},
        {"NATO held a meeting in Oslo on Monday. Kenya and Chad also sent representatives.",
         "meeting happened 2025-03-03 Oslo: NATO, Kenya, Chad"},
        {"Keir Starmer met Donald Tusk in Oslo on Monday. Kenya also sent representatives.",
         "meeting happened 2025-03-03 Oslo: Keir Starmer, Donald Tusk"},
        {"Keir Starmer and Donald Tusk held talks in Oslo. Olaf Scholz took part in many of the sessions.",
         "talks happened Oslo: Keir Starmer, Donald Tusk, Olaf Scholz"},
        {"Keir Starmer and Donald Tusk held talks in Oslo. Olaf Scholz took part in a marathon.",
         "talks happened Oslo: Keir Starmer, Donald Tusk"},
        {"EU foreign ministers discussed the war on Monday.",
         "talks happened 2025-03-03: European Union + EU foreign ministers"},
        {"Lawmakers discussed the war on Monday.", ""},
    })));
}

TEST_CASE("who receives those told of, and who does as they do", "[events]") {
    check(GENERATE(values<Case>({
        {"Keir Starmer flew to Oslo on Monday. His host, Donald Tusk, spoke of trade.",
         "visit happened 2025-03-03 Oslo: Keir Starmer, Donald Tusk"},
        {"Keir Starmer will visit Oslo on Friday. Donald Tusk will be his host.",
         "visit planned 2025-03-07 Oslo: Keir Starmer, Donald Tusk"},
        {"Keir Starmer flew to Oslo on Monday. The host, Donald Tusk, spoke of trade.",
         "visit happened 2025-03-03 Oslo: Keir Starmer"},
        {"Keir Starmer and Olaf Scholz held talks. Donald Tusk attended the talks, as did Giorgia Meloni.",
         "talks happened: Keir Starmer, Olaf Scholz, Donald Tusk, Giorgia Meloni"},
        {"Donald Tusk met Keir Starmer. Olaf Scholz and Giorgia Meloni were there too.",
         "meeting happened: Donald Tusk, Keir Starmer, Olaf Scholz, Giorgia Meloni"},
        {"In a meeting with Keir Starmer lasting an hour, Donald Tusk spoke of trade.",
         "meeting happened: Keir Starmer, Donald Tusk"},
        {"In a meeting with Keir Starmer that lasted an hour, Donald Tusk spoke of trade.",
         "meeting happened: Keir Starmer, Donald Tusk"},
        {"Donald Tusk thanked Keir Starmer at a meeting in Oslo.",
         "meeting happened Oslo: Donald Tusk, Keir Starmer"},
        {"In a 90-minute telephone conversation with Keir Starmer, Donald Tusk spoke of trade.",
         "call happened: Keir Starmer, Donald Tusk"},
        {"Donald Tusk attended a summit in Chad when Keir Starmer left.",
         "summit happened Chad: Donald Tusk"},
        {"Norway, whose minister, Donald Tusk, last met Keir Starmer in Oslo, was glad.",
         "meeting happened Oslo: Donald Tusk, Keir Starmer"},
        {"Donald Tusk went on Monday to Accra.", "visit happened 2025-03-03 Accra: Donald Tusk"},
        {"Donald Tusk criticised the summit between Keir Starmer and Olaf Scholz, as did Giorgia Meloni.",
         "summit happened: Keir Starmer, Olaf Scholz"},
        {"Donald Tusk's plan for talks between Keir Starmer and Olaf Scholz was clear.",
         "talks planned: Keir Starmer, Olaf Scholz"},
        {"Keir Starmer flew to Oslo on Monday. He smiled on a show with its host, Olaf Scholz.",
         "visit happened 2025-03-03 Oslo: Keir Starmer"},
        {"Keir Starmer met Donald Tusk. Notable for his lack of attendance was Olaf Scholz.",
         "meeting happened: Keir Starmer, Donald Tusk"},
        {"The group, which includes Kenya, Chad, Ghana and Mali, met in Oslo on Monday.",
         "meeting happened 2025-03-03 Oslo: Kenya, Chad, Ghana, Mali + group"},
        {"Keir Starmer and Donald Tusk held a call on Monday. Olaf Scholz took part from Oslo.",
         "call happened 2025-03-03: Keir Starmer, Donald Tusk, Olaf Scholz"},
        {"Keir Starmer met Donald Tusk in Oslo. Olaf Scholz was present at the meeting.",
         "meeting happened Oslo: Keir Starmer, Donald Tusk, Olaf Scholz"},
        {"Keir Starmer met Donald Tusk in Oslo. Olaf Scholz was present at the summit in Bonn.",
         "meeting happened Oslo: Keir Starmer, Donald Tusk\nsummit happened Bonn: Olaf Scholz"},
        {"Keir Starmer met Donald Tusk in Oslo. Olaf Scholz also sat at the table.",
         "meeting happened Oslo: Keir Starmer, Donald Tusk, Olaf Scholz"},
        {"Donald Tusk's request for a meeting with Keir Starmer was turned down.",
         "meeting denied: Donald Tusk, Keir Starmer"},
    })));
}
