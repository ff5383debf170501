// What follows the lead of a report goes on with its day.
#include <catch2/catch.hpp>

#include "support/told.hpp"

using chronograph::test::Case;
using chronograph::test::check;

TEST_CASE("the day of the lead", "[events]") {
    check(GENERATE(values<Case>({
        {"Germany blamed Poland for the delay on Monday. Olaf Scholz held talks with Donald Tusk in "
         "Bonn.",
         "talks happened 2025-03-03 Bonn: Olaf Scholz, Donald Tusk"},
        {"Germany blamed Poland for the delay on Monday. The harbour stays closed. Olaf Scholz met Donald "
         "Tusk.",
         "meeting happened 2025-03-03: Olaf Scholz, Donald Tusk"},
    })));
}

TEST_CASE("days and buildings of what goes on", "[events]") {
    check(GENERATE(values<Case>({
        {"Germany and Poland ended two days of talks in Geneva on Monday.",
         "talks happened 2025-03-02/2025-03-03 Geneva: Germany, Poland"},
        {"Olaf Scholz flew to Saint Petersburg on Monday. He was received at the Kremlin by Vladimir Putin.",
         "visit happened 2025-03-03 Saint Petersburg: Olaf Scholz\nmeeting happened Kremlin: Olaf Scholz, "
         "Vladimir Putin"},
        {"Olaf Scholz arrived in Oslo on Monday for a three-day visit.",
         "visit happened 2025-03-03/2025-03-05 Oslo: Olaf Scholz"},
        {"Olaf Scholz arrived on Monday for a three-day visit to Oslo.",
         "visit happened 2025-03-03/2025-03-05 Oslo: Olaf Scholz"},
        {"Olaf Scholz was the first to visit Cuba.", "visit happened Cuba: Olaf Scholz"},
        {"Keir Starmer and Donald Tusk will hold their first talks in two weeks.",
         "talks planned [2025-03-17..2025-03-23]: Keir Starmer, Donald Tusk"},
        {"Keir Starmer met Donald Tusk at the Catshuis on Monday.",
         "meeting happened 2025-03-03 Catshuis: Keir Starmer, Donald Tusk"},
        {"NATO leaders gathered in Oslo on Monday for a two-day summit.",
         "summit happened 2025-03-03/2025-03-04 Oslo: NATO + NATO leaders"},
        {"Germany and Poland held their first summit in 2015 in Oslo.",
         "summit happened 2015 Oslo: Germany, Poland"},
        {"Olaf Scholz travelled to Saint Petersburg on Monday. He was received at the Konstantin Palace by "
         "Vladimir Putin.",
         "visit happened 2025-03-03 Saint Petersburg: Olaf Scholz\nmeeting happened 2025-03-03 Saint "
         "Petersburg: "
         "Olaf Scholz, Vladimir Putin"},
        {"Germany and Poland were to hold their first talks in six years in Bonn on Friday.",
         "talks planned 2025-03-07 Bonn: Germany, Poland"},
        {"Olaf Scholz arrived in Oslo on Tuesday. On Thursday he is expected to meet Donald Tusk.",
         "visit happened 2025-03-04 Oslo: Olaf Scholz\nmeeting planned 2025-03-06 Oslo: Olaf Scholz, Donald "
         "Tusk"},
        {"Olaf Scholz on Monday became the first chancellor to visit Nadi.",
         "visit happened 2025-03-03 Nadi: Olaf Scholz"},
    })));
}

TEST_CASE("what is not of the lead's day", "[events]") {
    check(GENERATE(values<Case>({
        {"Germany published old letters on Monday. Ronald Reagan met Helmut Kohl in Reykjavik.",
         "meeting happened Reykjavik: Ronald Reagan, Helmut Kohl"},
        {"Norway blamed Sweden on Monday. Olaf Scholz met Donald Tusk.",
         "meeting happened: Olaf Scholz, Donald Tusk"},
        {"Germany blamed Poland on Monday. Olaf Scholz, who met Donald Tusk, was angry.",
         "meeting happened: Olaf Scholz, Donald Tusk"},
        {"Germany blamed Poland on Monday. Olaf Scholz had met Donald Tusk.",
         "meeting happened: Olaf Scholz, Donald Tusk"},
        {"Germany blamed Poland on Monday. Olaf Scholz praised his meeting with Donald Tusk.",
         "meeting happened: Olaf Scholz, Donald Tusk"},
        {"Germany blamed Poland on Monday. \"I met Donald Tusk,\" Olaf Scholz said.",
         "meeting happened: Olaf Scholz, Donald Tusk"},
        {"Germany blamed Poland on Monday. Olaf Scholz first met Donald Tusk at a fair.",
         "meeting happened: Olaf Scholz, Donald Tusk"},
        {"Germany blamed Poland on Monday and France on Sunday. Olaf Scholz met Donald Tusk.",
         "meeting happened: Olaf Scholz, Donald Tusk"},
        {"Germany blamed Poland on Monday. It snows. It rains. It is cold. Olaf Scholz met Donald Tusk.",
         "meeting happened: Olaf Scholz, Donald Tusk"},
        {"Olaf Scholz came back from Poland on Monday. During his visit to Warsaw, Olaf Scholz met Donald "
         "Tusk.",
         "visit happened Warsaw: Olaf Scholz\nmeeting happened Warsaw: Olaf Scholz, Donald Tusk"},
    })));
}
