// Which tellings are one occasion, and what the merged event says.
#include <catch2/catch.hpp>

#include "chronograph/resolve/resolve.hpp"
#include "support/records.hpp"

using namespace chronograph;
using model::Status;
using test::record;
using test::told;
using test::Told;

namespace {

model::Knowledge resolve_two(const Told& first, const Told& second) {
    return resolve::resolve({record("a", "2025-02-10", {first}), record("b", "2025-02-13", {second})},
                            test::contact_types());
}

const std::vector<std::string> kTwo = {"Donald Trump", "Vladimir Putin"};

}  // namespace

TEST_CASE("tellings of one occasion become one event", "[resolve]") {
    struct Case {
        const char* name;
        Told first, second;
    };
    const auto c = GENERATE(values<Case>({
        {"the same", told("call", "2025-02-12", kTwo), told("call", "2025-02-12", kTwo)},
        {"a plan and the fact", told("call", "2025-02-12", kTwo).as(Status::planned),
         told("call", "2025-02-12", kTwo)},
        {"a proposal and its denial", told("call", "2025-02-12", kTwo).as(Status::proposed),
         told("call", "2025-02-12", kTwo).as(Status::denied)},
        {"talks that were a call", told("talks", "2025-02-12", kTwo), told("call", "2025-02-12", kTwo)},
        {"talks that were a summit", told("talks", "2025-02-12", kTwo), told("summit", "2025-02-12", kTwo)},
        {"a visit to meet", told("visit", "2025-02-12", kTwo), told("meeting", "2025-02-12", kTwo)},
        {"next week, then the day", told("meeting", "[2025-02-10..2025-02-16]", kTwo).as(Status::planned),
         told("meeting", "2025-02-12", kTwo)},
        {"aides named too", told("meeting", "2025-02-12", kTwo),
         told("meeting", "2025-02-12", {"Donald Trump", "Vladimir Putin", "Marco Rubio", "Sergei Lavrov"})},
        {"a city and its country", told("meeting", "2025-02-12", kTwo).at("London"),
         told("meeting", "2025-02-12", kTwo).at("United Kingdom")},
        {"a building, likely in the city", told("meeting", "2025-02-12", kTwo).at("London"),
         told("meeting", "2025-02-12", kTwo).at("Downing Street")},
        {"countries and those who act for them",
         told("talks", "2025-02-12", {"United States", "Russia"}).at("Riyadh"),
         told("talks", "2025-02-12", {"Marco Rubio", "Sergei Lavrov", "Steve Witkoff"}).at("Riyadh")},
        {"one visitor in one place", told("visit", "2025-02-12", {"Keir Starmer"}).at("Paris"),
         told("visit", "2025-02-12", {"Keir Starmer", "Emmanuel Macron"}).at("France")},
        {"a host with ministers",
         told("meeting", "2025-02-12", {"Keir Starmer"}).at("London").with("ministers"),
         told("meeting", "2025-02-12", {"Keir Starmer", "Emmanuel Macron", "Volodymyr Zelensky"})
             .at("London")},
        {"a pair with leaders and a longer list",
         told("summit", "2025-02-12", {"Keir Starmer", "Emmanuel Macron"}).at("London").with("leaders"),
         told("summit", "2025-02-12", {"Keir Starmer", "Emmanuel Macron", "JD Vance", "Volodymyr Zelensky"})
             .at("London")},
        {"two lists of one summit",
         told("summit", "2025-02-12", {"Keir Starmer", "Emmanuel Macron", "Volodymyr Zelensky"}).at("London"),
         told("summit", "2025-02-12", {"Keir Starmer", "Emmanuel Macron", "JD Vance"}).at("London")},
        {"undated, but the same sentence", told("talks", "", kTwo).saying("The two spoke."),
         told("talks", "", kTwo).saying("The two spoke.")},
        {"undated, but the same in all else", told("meeting", "", kTwo).at("Riyadh"),
         told("meeting", "", kTwo).at("Riyadh")},
        {"a month, and the same in all else", told("meeting", "2025-01", kTwo).at("Riyadh"),
         told("meeting", "2025-01-20", kTwo).at("Riyadh")},
    }));
    CAPTURE(c.name);
    const auto knowledge = resolve_two(c.first, c.second);
    REQUIRE(knowledge.events.size() == 1);
    CHECK(knowledge.events.front().evidence.size() == 2);
}

TEST_CASE("in doubt two events remain", "[resolve]") {
    struct Case {
        const char* name;
        Told first, second;
    };
    const auto c = GENERATE(values<Case>({
        {"another day", told("call", "2025-02-12", kTwo), told("call", "2025-02-13", kTwo)},
        {"another party", told("call", "2025-02-12", kTwo),
         told("call", "2025-02-12", {"Donald Trump", "Volodymyr Zelensky"})},
        {"a call and a meeting", told("call", "2025-02-12", kTwo), told("meeting", "2025-02-12", kTwo)},
        {"a call and a visit", told("call", "2025-02-12", kTwo), told("visit", "2025-02-12", kTwo)},
        {"another city", told("meeting", "2025-02-12", kTwo).at("London"),
         told("meeting", "2025-02-12", kTwo).at("Liverpool")},
        {"another country", told("meeting", "2025-02-12", kTwo).at("London"),
         told("meeting", "2025-02-12", kTwo).at("Riyadh")},
        {"happened and denied", told("call", "2025-02-12", kTwo),
         told("call", "2025-02-12", kTwo).as(Status::denied)},
        {"a bilateral beside a large meeting",
         told("meeting", "2025-02-12", {"Keir Starmer", "Volodymyr Zelensky"}),
         told("meeting", "2025-02-12",
              {"Keir Starmer", "Volodymyr Zelensky", "Emmanuel Macron", "JD Vance"})},
        {"countries and people, no place", told("talks", "2025-02-12", {"United States", "Russia"}),
         told("talks", "2025-02-12", {"Marco Rubio", "Sergei Lavrov"})},
        {"one visitor, no place", told("visit", "2025-02-12", {"Keir Starmer"}),
         told("visit", "2025-02-12", {"Keir Starmer", "Emmanuel Macron"})},
        {"a host with ministers and a bilateral",
         told("meeting", "2025-02-12", {"Keir Starmer"}).at("London").with("ministers"),
         told("meeting", "2025-02-12", {"Keir Starmer", "Emmanuel Macron"}).at("London")},
        {"a pair with ministers and a larger pair",
         told("meeting", "2025-02-12", {"Keir Starmer", "Emmanuel Macron"}).at("London").with("ministers"),
         told("meeting", "2025-02-12", {"Keir Starmer", "Emmanuel Macron", "JD Vance"}).at("London")},
        {"undated", told("meeting", "", kTwo), told("meeting", "", kTwo)},
        {"undated and dated", told("meeting", "", kTwo).at("Riyadh"),
         told("meeting", "2025-02-12", kTwo).at("Riyadh")},
        {"a month without a place", told("meeting", "2025-01", kTwo), told("meeting", "2025-01-20", kTwo)},
        {"a year and a day in it", told("meeting", "2025", kTwo).at("Riyadh"),
         told("meeting", "2025-01-20", kTwo).at("Riyadh")},
        {"a type that no taxonomy knows", told("duel", "2025-02-12", kTwo),
         told("meeting", "2025-02-12", kTwo)},
    }));
    CAPTURE(c.name);
    CHECK(resolve_two(c.first, c.second).events.size() == 2);
}

TEST_CASE("what a document keeps apart stays apart", "[resolve]") {
    const auto knowledge = resolve::resolve(
        {record("a", "2025-02-13", {told("call", "2025-02-12", kTwo), told("call", "2025-02-12", kTwo)}),
         record("b", "2025-02-13", {told("call", "2025-02-12", kTwo), told("call", "2025-02-12", kTwo)})},
        test::contact_types());
    REQUIRE(knowledge.events.size() == 2);
    CHECK(knowledge.events[0].evidence.size() == 2);
    CHECK(knowledge.events[0].id != knowledge.events[1].id);
}

TEST_CASE("talks do not chain a call to a meeting", "[resolve]") {
    const auto knowledge = resolve::resolve({record("a", "", {told("call", "2025-02-12", kTwo)}),
                                             record("b", "", {told("talks", "2025-02-12", kTwo)}),
                                             record("c", "", {told("meeting", "2025-02-12", kTwo)})},
                                            test::contact_types());
    CHECK(knowledge.events.size() == 2);
}

TEST_CASE("a list of several does not chain their bilateral meetings", "[resolve]") {
    const auto meets = [](std::vector<std::string> parties) {
        return told("meeting", "2025-02-12", std::move(parties)).at("Riyadh");
    };
    const auto knowledge =
        resolve::resolve({record("plan", "", {meets({"Donald Trump", "Vladimir Putin", "Sergei Lavrov"})}),
                          record("b", "", {meets({"Donald Trump", "Vladimir Putin"})}),
                          record("c", "", {meets({"Donald Trump", "Sergei Lavrov"})})},
                         test::contact_types());
    CHECK(knowledge.events.size() == 2);
}

TEST_CASE("the merged event says what is most particular", "[resolve]") {
    const auto taxonomy = test::contact_types();
    const auto knowledge = resolve::resolve(
        {record("c", "2025-02-13", {told("meeting", "2025-02-12", kTwo).at("United Kingdom").with("aides")}),
         record("a", "2025-02-10",
                {told("talks", "[2025-02-10..2025-02-14]", kTwo).as(Status::planned).with("advisers")}),
         record("b", "2025-02-14",
                {told("talks", "2025-02-12", {"Donald Trump", "Vladimir Putin", "JD Vance"}).at("London")})},
        taxonomy);
    REQUIRE(knowledge.events.size() == 1);
    const auto& event = knowledge.events.front();
    CHECK(event.type == "meeting");
    CHECK(event.status == Status::happened);
    REQUIRE(event.date);
    CHECK(model::to_edtf(*event.date) == "2025-02-12");
    REQUIRE(event.place);
    CHECK(event.place->name == "London");
    CHECK(event.groups == std::vector<std::string>{"advisers", "aides"});
    REQUIRE(event.participants.size() == 3);
    CHECK(event.participants[0].id == "person/donald-trump");
    CHECK(event.participants[2].id == "person/vladimir-putin");
    REQUIRE(event.evidence.size() == 3);
    CHECK(knowledge.documents[event.evidence[0].document].id == "a");
    CHECK(event.evidence[0].type == "talks");
    CHECK(event.evidence[0].evidence.status == Status::planned);
}

TEST_CASE("an event's id says its day and type, and stays when later articles join", "[resolve]") {
    const auto first = record("m", "2025-02-13", {told("call", "2025-02-12", kTwo)});
    const auto alone = resolve::resolve({first});
    const auto joined =
        resolve::resolve({first, record("a", "2025-02-20", {told("call", "2025-02-12", kTwo)})});
    REQUIRE(joined.events.size() == 1);
    CHECK(joined.events[0].id == alone.events[0].id);
    CHECK(joined.events[0].id.starts_with("event/2025-02-12-call-"));
    struct Case {
        const char* edtf;
        const char* slug;
    };
    const auto c = GENERATE(values<Case>({{"", "undated"},
                                          {"2025-02", "2025-02"},
                                          {"[2025-02-10..2025-02-12]", "2025-02-10"},
                                          {"[..2025-02-12]", "2025-02-12"},
                                          {"2025-06-24/2025-06-25", "2025-06-24"},
                                          {"199X", "199X"},
                                          {"2025~", "2025"}}));
    const auto knowledge = resolve::resolve({record("a", "", {told("call", c.edtf, kTwo)})});
    CHECK(knowledge.events[0].id.starts_with(std::string("event/") + c.slug + "-call-"));
}
