// Names as people write them.
#include <catch2/catch.hpp>

#include "chronograph/graph/query.hpp"
#include "chronograph/resolve/resolve.hpp"
#include "support/records.hpp"

using namespace chronograph;
using test::record;
using test::told;

namespace {

model::Knowledge known() {
    return resolve::resolve(
        {record("a", "",
                {told("call", "2025-02-12", {"Donald Trump", "Vladimir Putin", "United Kingdom"}),
                 told("call", "2025-02-13", {"Sébastien Lecornu", "Jane Okafor", "Ben Okafor"})}),
         record("b", "", {told("call", "2025-02-14", {"Ben Okafor", "NATO"})})});
}

const std::vector<std::pair<std::string, std::string>> kAliases = {
    {"country/GB", "UK"}, {"country/GB", "Britain"}, {"person/not-here", "Somebody"}};

}  // namespace

TEST_CASE("a name finds its entity", "[graph]") {
    struct Case {
        const char* typed;
        const char* id;
    };
    const auto c = GENERATE(values<Case>({{"person/vladimir-putin", "person/vladimir-putin"},
                                          {"Vladimir Putin", "person/vladimir-putin"},
                                          {"putin", "person/vladimir-putin"},
                                          {"the UK", "country/GB"},
                                          {"U.K.", "country/GB"},
                                          {"britain", "country/GB"},
                                          {"The United Kingdom", "country/GB"},
                                          {"Sebastien Lecornu", "person/sebastien-lecornu"},
                                          {"LECORNU", "person/sebastien-lecornu"},
                                          {"Jane Okafor", "person/jane-okafor"}}));
    CAPTURE(c.typed);
    const auto knowledge = known();
    const auto match = graph::find_entity(knowledge, c.typed, kAliases);
    REQUIRE(match.entity != nullptr);
    CHECK(match.entity->id == c.id);
    CHECK(match.nearest.empty());
}

TEST_CASE("an unknown or ambiguous name gives the nearest", "[graph]") {
    struct Case {
        const char* typed;
        std::vector<std::string> nearest;
    };
    const auto c = GENERATE(values<Case>({{"Okafor", {"Ben Okafor", "Jane Okafor"}},
                                          {"Putn", {"Vladimir Putin"}},
                                          {"Vladimir Puttin", {"Vladimir Putin"}},
                                          {"Vladimir", {"Vladimir Putin"}},
                                          {"Britian", {"United Kingdom"}},
                                          {"Somebody", {}},
                                          {"", {}}}));
    CAPTURE(c.typed);
    const auto knowledge = known();
    const auto match = graph::find_entity(knowledge, c.typed, kAliases);
    CHECK(match.entity == nullptr);
    CHECK(match.nearest == c.nearest);
}
