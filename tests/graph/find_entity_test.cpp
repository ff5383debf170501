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
         record("b", "", {told("call", "2025-02-14", {"Ben Okafor", "NATO", "Ann Jordan"})})});
}

const std::vector<graph::Listed> kListed = {
    {"country/GB", "country", "United Kingdom", {"UK", "Britain"}},
    {"country/IT", "country", "Italy", {}},
    {"country/JO", "country", "Jordan", {}},
    {"person/george-bush", "person", "George Bush", {}},
    {"person/jeb-bush", "person", "Jeb Bush", {}},
    {"person/michelle-putin", "person", "Michelle Putin", {}},
};

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
    const auto match = graph::find_entity(knowledge, c.typed, kListed);
    CHECK(match.id == c.id);
    CHECK(match.is_mentioned);
    CHECK(match.nearest.empty());
}

TEST_CASE("a name that no text has finds what is listed", "[graph]") {
    using graph::Among;
    struct Case {
        const char* name;
        const char* typed;
        Among among;
        const char* id;
        const char* full_name;
        bool is_mentioned;
    };
    const auto c = GENERATE(values<Case>({
        {"a country", "italy", Among::all, "country/IT", "Italy", false},
        {"a country asked for", "Italy", Among::countries, "country/IT", "Italy", false},
        {"a last name", "Jeb Bush", Among::all, "person/jeb-bush", "Jeb Bush", false},
        {"what a text has goes before", "Jordan", Among::all, "person/ann-jordan", "Ann Jordan", true},
        {"no person where a country is asked for", "Jordan", Among::countries, "country/JO", "Jordan", false},
        {"a text's country where one is asked for", "the UK", Among::countries, "country/GB",
         "United Kingdom", true},
        {"an id", "country/JO", Among::all, "country/JO", "Jordan", false},
    }));
    CAPTURE(c.name);
    const auto knowledge = known();
    const auto match = graph::find_entity(knowledge, c.typed, kListed, c.among);
    CHECK(match.id == c.id);
    CHECK(match.name == c.full_name);
    CHECK(match.is_mentioned == c.is_mentioned);
    CHECK(match.nearest.empty());
}

TEST_CASE("a name of nobody, or of several, gives those to choose from", "[graph]") {
    using graph::Among;
    struct Case {
        const char* typed;
        Among among;
        bool is_ambiguous;
        bool is_mentioned;
        std::vector<std::string> nearest;
    };
    const auto c = GENERATE(values<Case>({{"Okafor", Among::all, true, true, {"Ben Okafor", "Jane Okafor"}},
                                          {"Bush", Among::all, true, false, {"George Bush", "Jeb Bush"}},
                                          {"Putn", Among::all, false, true, {"Vladimir Putin"}},
                                          {"Vladimir Puttin", Among::all, false, true, {"Vladimir Putin"}},
                                          {"Vladimir", Among::all, false, true, {"Vladimir Putin"}},
                                          {"Britian", Among::all, false, true, {"United Kingdom"}},
                                          {"Itly", Among::countries, false, true, {"Italy"}},
                                          {"Putin", Among::countries, false, true, {}},
                                          {"Somebody", Among::all, false, true, {}},
                                          {"", Among::all, false, true, {}}}));
    CAPTURE(c.typed);
    const auto knowledge = known();
    const auto match = graph::find_entity(knowledge, c.typed, kListed, c.among);
    CHECK(match.id.empty());
    CHECK(match.is_ambiguous == c.is_ambiguous);
    CHECK(match.is_mentioned == c.is_mentioned);
    CHECK(match.nearest == c.nearest);
}
