// Who is who across documents.
#include <catch2/catch.hpp>

#include "chronograph/resolve/resolve.hpp"
#include "support/records.hpp"

using namespace chronograph;
using test::record;
using test::told;

namespace {

/// The record with the person of this name discovered in the text.
model::Record discovered(model::Record record, const std::string& name) {
    for (auto& entity : record.entities) {
        if (entity.name == name) entity.mentions.push_back({{0, 4}, name, model::MentionBy::discovered});
    }
    return record;
}

}  // namespace

TEST_CASE("entities are counted by document and named as most documents do", "[resolve]") {
    auto first = record("a", "", {told("call", "", {"Donald Trump", "Vladimir Putin"})});
    auto second = record("b", "", {told("call", "", {"Donald Trump", "Vladimir Putin"})});
    auto third = record("c", "", {told("call", "", {"Donald Trump", "NATO"})});
    first.entities[1].name = "Donald J. Trump";
    REQUIRE(first.entities[0].id == "person/donald-trump");
    first.entities[0].name = "Donald J. Trump";
    const auto knowledge = resolve::resolve({first, second, third});
    const auto* trump = knowledge.find("person/donald-trump");
    REQUIRE(trump != nullptr);
    CHECK(trump->name == "Donald Trump");
    CHECK(trump->documents == 3);
    CHECK(trump->country == "country/US");
    CHECK(knowledge.events[0].participants[0].name == "Donald Trump");
    CHECK(knowledge.find("person/nobody") == nullptr);
}

TEST_CASE("a party that the record forgot to list is an entity all the same", "[resolve]") {
    auto only = record("a", "", {told("meeting", "2025", {"Ada Lovelace", "Charles Babbage"}).at("London")});
    only.entities.clear();
    const auto knowledge = resolve::resolve({only});
    REQUIRE(knowledge.entities.size() == 3);
    CHECK(knowledge.find("person/ada-lovelace")->name == "Ada Lovelace");
    CHECK(knowledge.find("person/ada-lovelace")->type == "person");
    CHECK(knowledge.find("place/london")->documents == 0);
}

TEST_CASE("a last name alone is the one full name that fits", "[resolve]") {
    const auto full = record("a", "", {told("call", "2025-02-12", {"Jane Okafor", "Keir Starmer"})});
    const auto bare = [](const std::string& partner) {
        return discovered(record("b", "", {told("call", "2025-02-12", {"Okafor", partner})}), "Okafor");
    };
    SECTION("with a party in common") {
        const auto knowledge = resolve::resolve({full, bare("Keir Starmer")});
        CHECK(knowledge.find("person/okafor") == nullptr);
        CHECK(knowledge.find("person/jane-okafor")->documents == 2);
        CHECK(knowledge.events.size() == 1);
    }
    SECTION("not without one") {
        CHECK(resolve::resolve({full, bare("Donald Trump")}).find("person/okafor") != nullptr);
    }
    SECTION("not where two names fit") {
        const auto other = record("c", "", {told("call", "2025-02-12", {"Ben Okafor", "Keir Starmer"})});
        CHECK(resolve::resolve({full, other, bare("Keir Starmer")}).find("person/okafor") != nullptr);
    }
    SECTION("not a listed person of one name") {
        const auto listed = record("b", "", {told("call", "2025-02-12", {"Okafor", "Keir Starmer"})});
        CHECK(resolve::resolve({full, listed}).find("person/okafor") != nullptr);
    }
    SECTION("a document that knows both keeps one") {
        auto both = record("d", "",
                           {told("call", "2025-02-12", {"Jane Okafor", "Keir Starmer"}),
                            told("call", "2025-02-14", {"Okafor", "Keir Starmer"})});
        const auto knowledge = resolve::resolve({discovered(both, "Okafor")});
        CHECK(knowledge.find("person/jane-okafor")->documents == 1);
        CHECK(knowledge.events[1].participants[0].name == "Jane Okafor");
    }
}
