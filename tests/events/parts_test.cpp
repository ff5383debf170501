// What only goes with another event of its sentence, and whom plural words mean.
#include <catch2/catch.hpp>

#include "support/told.hpp"

using chronograph::test::Case;
using chronograph::test::check;

TEST_CASE("what goes with another event of the sentence is told with it", "[events]") {
    check(GENERATE(values<Case>({
        {"Keir Starmer met Olaf Scholz in Berlin on Monday to discuss trade with him.",
         "meeting happened 2025-03-03 Berlin: Keir Starmer, Olaf Scholz"},
        {"Keir Starmer met Olaf Scholz in Berlin on Monday and discussed trade.",
         "meeting happened 2025-03-03 Berlin: Keir Starmer, Olaf Scholz"},
        {"In a call on Monday, Keir Starmer spoke with Olaf Scholz.",
         "call happened 2025-03-03: Keir Starmer, Olaf Scholz"},
        {"Keir Starmer met Olaf Scholz at the Nato summit in Vilnius on Monday.",
         "meeting happened 2025-03-03 Vilnius: Keir Starmer, Olaf Scholz\n"
         "summit happened 2025-03-03 Vilnius: Keir Starmer, NATO"},
        {"Keir Starmer flew to Rome on Monday and met Giorgia Meloni.",
         "visit happened 2025-03-03 Rome: Keir Starmer, Giorgia Meloni"},
        {"Keir Starmer flew to Rome on Monday to thank Giorgia Meloni.",
         "visit happened 2025-03-03 Rome: Keir Starmer, Giorgia Meloni"},
        {"Keir Starmer flew to Rome on Monday and pressed Giorgia Meloni to act.",
         "visit happened 2025-03-03 Rome: Keir Starmer, Giorgia Meloni"},
        {"Keir Starmer flew to Rome on Monday and urged Donald Tusk to act.",
         "visit happened 2025-03-03 Rome: Keir Starmer"},
        {"Keir Starmer flew to Rome on Monday but did not meet Giorgia Meloni.",
         "visit happened 2025-03-03 Rome: Keir Starmer\nmeeting denied Rome: Keir Starmer, "
         "Giorgia Meloni"},
        {"Keir Starmer flew to Rome on Monday and phoned Donald Tusk.",
         "visit happened 2025-03-03 Rome: Keir Starmer\ncall happened 2025-03-03: Keir Starmer, Donald Tusk"},
        {"Keir Starmer flew to Rome on Monday and did not thank Giorgia Meloni.",
         "visit happened 2025-03-03 Rome: Keir Starmer"},
        {"Keir Starmer flew to Rome on Monday, meeting Giorgia Meloni.",
         "visit happened 2025-03-03 Rome: Keir Starmer, Giorgia Meloni"},
        {"Keir Starmer flew to Rome on Monday and met Giorgia Meloni on Tuesday.",
         "visit happened 2025-03-03 Rome: Keir Starmer\nmeeting happened 2025-03-04 Rome: Keir Starmer, "
         "Giorgia Meloni"},
        {"Keir Starmer flew to Rome on Monday for the talks between Giorgia Meloni and Olaf Scholz.",
         "visit happened 2025-03-03 Rome: Keir Starmer\ntalks happened 2025-03-03 Rome: Giorgia Meloni, Olaf "
         "Scholz"},
        {"Keir Starmer flew to Rome on Monday for talks with Giorgia Meloni.",
         "visit happened 2025-03-03 Rome: Keir Starmer, Giorgia Meloni"},
        {"Olaf Scholz met Donald Tusk during the Clean Sea Summit in Oslo on Monday.",
         "meeting happened 2025-03-03 Oslo: Olaf Scholz, Donald Tusk\nsummit happened 2025-03-03 Oslo: Olaf "
         "Scholz"},
        {"Olaf Scholz met Donald Tusk during the Geneva Summit on Monday.",
         "summit happened 2025-03-03 Geneva: Olaf Scholz, Donald Tusk"},
        {"Olaf Scholz met Donald Tusk during a summit in Oslo on Monday.",
         "summit happened 2025-03-03 Oslo: Olaf Scholz, Donald Tusk"},
    })));
}

TEST_CASE("whom they, the two and their mean", "[events]") {
    check(GENERATE(values<Case>({
        {"Keir Starmer and Olaf Scholz signed the book. They met in Berlin on Monday.",
         "meeting happened 2025-03-03 Berlin: Keir Starmer, Olaf Scholz"},
        {"Keir Starmer met Olaf Scholz on Monday. The two will hold talks in Paris on Friday.",
         "meeting happened 2025-03-03: Keir Starmer, Olaf Scholz\n"
         "talks planned 2025-03-07 Paris: Keir Starmer, Olaf Scholz"},
        {"Keir Starmer and Olaf Scholz agree. Their meeting took place in Berlin on Monday.",
         "meeting happened 2025-03-03 Berlin: Keir Starmer, Olaf Scholz"},
        {"Antony Blinken met a delegation of the Taliban in Doha on Monday.",
         "meeting happened 2025-03-03 Doha: Antony Blinken, Taliban + delegation"},
        {"Antony Blinken met representatives of France and Italy in Rome on Monday.",
         "meeting happened 2025-03-03 Rome: Antony Blinken, France, Italy + representatives"},
        {"Moscow hosted talks between Armenia and Azerbaijan on Monday.",
         "talks happened 2025-03-03 Moscow: Russia, Armenia, Azerbaijan"},
        {"Olaf Scholz will travel to Norway, Sweden and Japan from March 10 to 14. Olaf Scholz will stop in "
         "Japan to "
         "meet Fumio Kishida.",
         "visit planned 2025-03-10/2025-03-14: Olaf Scholz\n"
         "visit planned 2025-03-10/2025-03-14 Japan: Olaf Scholz, Fumio Kishida"},
        {"Olaf Scholz flew to Japan, where he met Fumio Kishida.",
         "visit happened Japan: Olaf Scholz, Fumio Kishida"},
    })));
}
