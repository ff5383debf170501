// The names of the model's enumerations, both ways, and finding an entity.
#include <catch2/catch.hpp>

#include "chronograph/model/knowledge.hpp"
#include "chronograph/model/record.hpp"

using namespace chronograph::model;

TEST_CASE("every value has a name that is read back", "[model]") {
    for (const auto* name : {"option", "manifest", "metadata", "url", "text", "inferred", ""}) {
        CHECK(to_string(parse_date_source(name)) == name);
    }
    for (const auto* name : {"name", "alias", "role", "pronoun", "discovered"}) {
        CHECK(to_string(parse_mention_by(name).value()) == name);
    }
    for (const auto* name : {"happened", "planned", "proposed", "denied"}) {
        CHECK(to_string(parse_status(name).value()) == name);
    }
    for (const auto* name : {"DATE", "TIME", "DURATION", "SET"}) {
        CHECK(to_string(parse_time_type(name).value()) == name);
    }
}

TEST_CASE("other names are none", "[model]") {
    CHECK(parse_date_source("guess") == DateSource::unknown);
    CHECK_FALSE(parse_mention_by("guess"));
    CHECK_FALSE(parse_status("maybe"));
    CHECK_FALSE(parse_time_type("date"));
}

TEST_CASE("an entity is found by its id", "[model]") {
    Knowledge knowledge;
    for (const char* id : {"country/FR", "person/ann", "person/bob"})
        knowledge.entities.push_back({id, "", "", "", 1});
    REQUIRE(knowledge.find("person/ann") != nullptr);
    CHECK(knowledge.find("person/ann")->id == "person/ann");
    CHECK(knowledge.find("person/a") == nullptr);
    CHECK(knowledge.find("z") == nullptr);
}

TEST_CASE("a person and the country they serve are one side", "[model]") {
    Knowledge knowledge;
    knowledge.entities = {{"country/FR", "country", "France", "", 1},
                          {"person/ann", "person", "Ann", "country/FR", 1},
                          {"place/nice", "city", "Nice", "country/FR", 1}};
    CHECK(knowledge.are_one_side("person/ann", "country/FR"));
    CHECK(knowledge.are_one_side("country/FR", "person/ann"));
    CHECK_FALSE(knowledge.are_one_side("person/ann", "country/DE"));
    CHECK_FALSE(knowledge.are_one_side("place/nice", "country/FR"));
    CHECK_FALSE(knowledge.are_one_side("person/nobody", "country/FR"));
}
