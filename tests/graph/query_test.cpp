// What a filter lets through.
#include <catch2/catch.hpp>

#include "chronograph/graph/query.hpp"
#include "chronograph/resolve/resolve.hpp"
#include "support/records.hpp"

using namespace chronograph;
using model::Status;
using test::record;
using test::told;

TEST_CASE("filters select events in their order", "[graph]") {
    const auto knowledge = resolve::resolve(
        {record("a", "",
                {told("call", "2025-02-12", {"Donald Trump", "Vladimir Putin"}),
                 told("meeting", "[2025-03-01..2025-03-05]", {"Keir Starmer", "NATO"}).at("Paris"),
                 told("visit", "2025-04", {"Keir Starmer", "Ukraine"}).as(Status::planned),
                 told("talks", "", {"Marco Rubio", "Sergei Lavrov"}).as(Status::denied)})});
    const auto day = [](const char* text) { return model::parse_edtf(text)->begin; };
    struct Case {
        const char* name;
        graph::Filter filter;
        std::vector<std::uint32_t> expected;
    };
    const auto c = GENERATE_COPY(values<Case>({
        {"all", {}, {0, 1, 2, 3}},
        {"who", {{"person/keir-starmer"}, {}, {}, {}, {}, {}}, {1, 2}},
        {"either of two", {{"organisation/nato", "person/donald-trump"}, {}, {}, {}, {}, {}}, {0, 1}},
        {"a participant's country", {{}, {"country/US"}, {}, {}, {}, {}}, {0, 3}},
        {"a country as participant", {{}, {"country/UA"}, {}, {}, {}, {}}, {2}},
        {"the place's country", {{}, {"country/FR"}, {}, {}, {}, {}}, {1}},
        {"types", {{}, {}, {"call", "talks"}, {}, {}, {}}, {0, 3}},
        {"statuses", {{}, {}, {}, {Status::planned, Status::denied}, {}, {}}, {2, 3}},
        {"since, undated left out", {{}, {}, {}, {}, day("2025-03-05"), {}}, {1, 2}},
        {"until", {{}, {}, {}, {}, {}, day("2025-03-01")}, {0, 1}},
        {"between", {{}, {}, {}, {}, day("2025-04-10"), day("2025-04-11")}, {2}},
    }));
    CAPTURE(c.name);
    CHECK(graph::select(knowledge, c.filter) == c.expected);
}
