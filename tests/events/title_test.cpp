// What the title says of the article's first event.
#include <catch2/catch.hpp>

#include "support/told.hpp"

using chronograph::test::told;

namespace {

std::string told_under(const std::string& title, const std::string& text) {
    auto document = chronograph::test::doc(text, "2025-03-05");
    document.info.title = title;
    return told(chronograph::events::extract(document, chronograph::test::default_pack()));
}

}  // namespace

TEST_CASE("the title says what kind of contact the first event is", "[events]") {
    const std::string text = "Olaf Scholz spoke with Donald Tusk on Monday. He met Keir Starmer on Tuesday.";
    const std::string rest = "\nmeeting happened 2025-03-04: Olaf Scholz, Keir Starmer";
    const std::string pair = " happened 2025-03-03: Olaf Scholz, Donald Tusk" + rest;
    CHECK(told_under("", text) == "talks" + pair);
    CHECK(told_under("Chancellor Scholz's Call with Polish Prime Minister Tusk", text) == "call" + pair);
    CHECK(told_under("Scholz's Meeting with Tusk", text) == "meeting" + pair);
    SECTION("not of others, nor with another sense") {
        CHECK(told_under("Scholz's Call with Macron", text) == "talks" + pair);
        CHECK(told_under("Scholz and Tusk call for calm", text) == "talks" + pair);
        CHECK(told_under("Talks with Scholz and Tusk", "Olaf Scholz met Donald Tusk on Monday.") ==
              "meeting happened 2025-03-03: Olaf Scholz, Donald Tusk");
    }
    SECTION("nor of what is told later") {
        CHECK(told_under("Scholz's Call with Tusk",
                         "Olaf Scholz met Keir Starmer on Monday. He spoke with Donald Tusk on Tuesday.") ==
              "meeting happened 2025-03-03: Olaf Scholz, Keir Starmer\n"
              "talks happened 2025-03-04: Olaf Scholz, Donald Tusk");
    }
}
