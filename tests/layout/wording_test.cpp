// Tests the words of pictures: dates, names, titles.
#include "chronograph/layout/wording.hpp"

#include <catch2/catch.hpp>

#include "support/picture_events.hpp"

using namespace chronograph;

TEST_CASE("dates say what is known and no more", "[layout]") {
    struct Case {
        std::string edtf, with_year, without;
    };
    const auto c = GENERATE(values<Case>({
        {"2025-02-12", "12 Feb 2025", "12 Feb"},
        {"2025-03", "Mar 2025", "Mar"},
        {"2025", "2025", "2025"},
        {"199X", "1990s", "1990s"},
        {"2025-03-23/2025-03-25", "23–25 Mar 2025", "23–25 Mar"},
        {"2025-02-28/2025-03-02", "28 Feb–2 Mar 2025", "28 Feb–2 Mar"},
        {"2024-12-30/2025-01-02", "30 Dec 2024–2 Jan 2025", "30 Dec 2024–2 Jan 2025"},
        {"[2025-10-16..2025-10-31]", "16..31 Oct 2025", "16..31 Oct"},
        {"2025-06-24~", "≈ 24 Jun 2025", "≈ 24 Jun"},
    }));
    CAPTURE(c.edtf);
    const auto date = model::parse_edtf(c.edtf);
    REQUIRE(date);
    CHECK(layout::date_text(*date, true) == c.with_year);
    CHECK(layout::date_text(*date, false) == c.without);
}

TEST_CASE("people are called by their last name, with its small words", "[layout]") {
    struct Case {
        std::string id, name, called;
    };
    const auto c = GENERATE(values<Case>({
        {"person/a", "Keir Starmer", "Starmer"},
        {"person/b", "Ursula von der Leyen", "von der Leyen"},
        {"person/c", "Lula", "Lula"},
        {"person/d", "King Charles III", "Charles III"},
        {"person/e", "al Sisi", "al Sisi"},
        {"person/f", "Leo XIV", "Leo XIV"},
        {"person/xi-jinping", "Xi Jinping", "Xi"},
        {"country/US", "United States", "United States"},
    }));
    CAPTURE(c.name);
    CHECK(layout::short_name({c.id, c.name, ""}, {{"person/xi-jinping", "Xi"}}) == c.called);
}

TEST_CASE("an event is told by its people and place", "[layout]") {
    model::Knowledge knowledge;
    knowledge.entities = {{"country/RU", "country", "Russia", "", 9},
                          {"person/a-b", "person", "A B", "country/RU", 1},
                          {"person/c-d", "person", "C D", "", 3}};
    model::Event event;
    event.type = "talks";
    const auto title = [&] { return layout::event_title(knowledge, event, {}); };
    event.participants = {{"country/RU", "Russia", ""}, {"person/a-b", "A B", ""}, {"person/c-d", "C D", ""}};
    CHECK(title() == "D–B");
    event.place = model::Place{"place/x", "X"};
    CHECK(title() == "D–B · X");
    event.groups = {"envoys"};
    CHECK(title() == "D, B, envoys · X");
    event.groups = {"envoys", "ministers"};
    CHECK(title() == "D, B, envoys, ministers · X");
    event.groups = {"послы", "министры обороны и финансов"};  // 32 code points, 60 bytes
    CHECK(title() == "D, B, послы, министры обороны и финансов · X");
    event.groups = {"envoys", "ministers of defence from thirty nations"};
    CHECK(title() == "D, B, envoys +1 · X");
    event.groups = {"envoys", "ministers", "others"};
    CHECK(title() == "D, B, envoys +2 · X");
    event.participants[2].role = "host";
    event.groups.clear();
    CHECK(title() == "B–D · X");
    CHECK(layout::event_label(knowledge, event) == "undated, talks: Russia, A B, C D; X; happened");
}

TEST_CASE("a country that is named stands beside one that nobody speaks for", "[layout]") {
    model::Knowledge knowledge;
    knowledge.entities = {{"country/RU", "country", "Russia", "", 9},
                          {"country/UA", "country", "Ukraine", "", 8},
                          {"person/a-b", "person", "A B", "country/UA", 1}};
    model::Event event;
    event.participants = {
        {"country/RU", "Russia", ""}, {"country/UA", "Ukraine", ""}, {"person/a-b", "A B", ""}};
    CHECK(layout::event_title(knowledge, event, {}) == "Russia–Ukraine");
    event.participants.erase(event.participants.begin() + 1);
    CHECK(layout::event_title(knowledge, event, {}) == "Russia–B");
}

TEST_CASE("alternatives are listed", "[layout]") {
    CHECK(layout::alternatives({}).empty());
    CHECK(layout::alternatives({"call"}) == "call");
    CHECK(layout::alternatives({"call", "talks"}) == "call or talks");
    CHECK(layout::alternatives({"attack", "call", "talks"}) == "attack, call or talks");
}

TEST_CASE("ids of rows hold no slash", "[layout]") {
    model::Event event;
    event.id = "event/2025-02-12-call-1";
    CHECK(layout::row_id("f1-", event) == "f1-event-2025-02-12-call-1");
    event.id = "event/[2025-02..2025-03]~-call-1";
    CHECK(layout::row_id("", event) == "event--2025-02..2025-03---call-1");
}

TEST_CASE("a source is named by what is known of it", "[layout]") {
    CHECK(layout::source_name({"a.txt", "", {}, {}, "", "", "en", ""}) == "a.txt");
    CHECK(layout::source_name({"a.txt", "T", {}, {}, "", "", "en", ""}) == "T");
    CHECK(layout::source_name({"a.txt", "T", {}, {}, "S", "", "en", ""}) == "S");
}
