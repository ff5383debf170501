// Pictures of a view.
#include <catch2/catch.hpp>

#include "support/program.hpp"
#include "support/scratch.hpp"

using namespace chronograph;
using test::run_program;
using test::Scratch;

namespace {

const std::string kRecords = std::string(CHRONOGRAPH_SOURCE_DIR) + "/tests/commands/records.jsonl";

}  // namespace

TEST_CASE("timeline and graph, to standard output and to files", "[cli]") {
    const Scratch scratch;
    const auto timeline = run_program({"timeline", "--from", kRecords});
    CHECK(timeline.status == 0);
    CHECK_THAT(timeline.out, Catch::StartsWith("<svg") || Catch::StartsWith("<?xml"));
    CHECK(run_program({"timeline", "--from", kRecords, "-o", scratch.path("t.svg"), "--lanes", "person"})
              .status == 0);
    CHECK(run_program({"graph", "--from", kRecords, "-o", scratch.path("g.dot")}).status == 0);
    CHECK(run_program({"graph", "--from", kRecords, "--format", "dot,svg", "-o", scratch.path("both")})
              .status == 0);
    CHECK(scratch.files() == std::vector<std::string>{"both.dot", "both.svg", "g.dot", "t.svg"});
    CHECK(scratch.read("g.dot") == scratch.read("both.dot"));
    CHECK_THAT(scratch.read("g.dot"), Catch::Contains("Putin"));
    CHECK(timeline.out == run_program({"timeline", "--from", kRecords}).out);
}

TEST_CASE("a country that no text names is called as the pack has it", "[cli]") {
    CHECK_THAT(run_program({"graph", "--from", kRecords}).out, Catch::Contains(">France<"));
    const auto lanes = run_program({"timeline", "--from", kRecords, "--lanes", "country"});
    CHECK_THAT(lanes.out, Catch::Contains(">France<"));
    CHECK_THAT(lanes.out, !Catch::Contains(">FR<"));
}

TEST_CASE("filters decide what a picture shows", "[cli]") {
    const auto only =
        run_program({"timeline", "--from", kRecords, "--who", "Zelensky", "--status", "happened"});
    CHECK_THAT(only.out, Catch::Contains("London"));
    CHECK_THAT(only.out, !Catch::Contains("Riyadh"));
    const auto country =
        run_program({"timeline", "--from", kRecords, "--country", "the UK", "--type", "summit"});
    CHECK_THAT(country.out, Catch::Contains("London"));
    // No article names France: Macron is of it.
    const auto unnamed = run_program({"graph", "--from", kRecords, "--country", "France"});
    CHECK(unnamed.status == 0);
    CHECK_THAT(unnamed.out, Catch::Contains("Macron"));
}

TEST_CASE("a name that ends in no format's ending needs --format", "[cli]") {
    const Scratch scratch;
    const auto file = scratch.path("x.png");
    const auto outcome = run_program({"graph", "--from", kRecords, "-o", file});
    CHECK(outcome.status == 2);
    CHECK(outcome.err ==
          "chronograph: " + file +
              ": no format of a graph ends in '.png'; there are: .svg, .dot; or say which with "
              "--format\n");
    CHECK(scratch.files().empty());
    CHECK(run_program({"graph", "--from", kRecords, "-o", file, "--format", "svg"}).status == 0);
    CHECK(run_program({"graph", "--from", kRecords, "-o", scratch.path("plain")}).status == 0);
    CHECK(scratch.read("plain") == scratch.read("x.png"));
}

TEST_CASE("a picture of nothing is not drawn", "[cli]") {
    const Scratch scratch;
    const auto outcome =
        run_program({"graph", "--from", kRecords, "--since", "2030", "-o", scratch.path("g.svg")});
    CHECK(outcome.status == 1);
    CHECK(outcome.err == "No such event was found in 4 articles.\n");
    CHECK(scratch.files().empty());
    CHECK(run_program({"graph", "--from", kRecords, "--who", "Nobody"}).status == 1);
    CHECK(run_program({"graph", "--from", kRecords, "--format", "dot,svg"}).status == 2);
}
