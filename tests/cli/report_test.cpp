// Reports from templates.
#include <algorithm>
#include <catch2/catch.hpp>

#include "support/program.hpp"
#include "support/scratch.hpp"

using namespace chronograph;
using test::run_program;
using test::Scratch;

namespace {

const std::string kRecords = std::string(CHRONOGRAPH_SOURCE_DIR) + "/tests/commands/records.jsonl";
const std::string kExample = std::string(CHRONOGRAPH_SOURCE_DIR) + "/examples/report.md";

}  // namespace

TEST_CASE("a template becomes one page, or Markdown with its pictures beside it", "[cli]") {
    const Scratch scratch;
    const auto report = [&](const std::string& name) {
        return run_program({"report", kExample, "--from", kRecords, "-o", scratch.path(name)});
    };
    CHECK(report("html/r.html").status == 0);
    CHECK(report("md/r.md").status == 0);
    CHECK_THAT(scratch.read("html/r.html"), Catch::Contains("<svg") && Catch::Contains("Trump called Putin"));
    CHECK_THAT(scratch.read("md/r.md"), Catch::Contains("](<r-1-timeline.svg>)"));
    const auto files = scratch.files();
    CHECK(std::ranges::count_if(files, [](const auto& f) { return f.ends_with(".svg"); }) == 2);
    CHECK(std::ranges::count_if(files, [](const auto& f) { return f.starts_with("html/"); }) == 1);
}

TEST_CASE("a template may come from a pipe; its faults are told", "[cli]") {
    const Scratch scratch;
    const auto outcome = run_program({"report", "-", "--from", kRecords, "-o", scratch.path("r.html")},
                                     "# Title\n\n```chronograph\nfigure: pie\n```\n");
    CHECK(outcome.status == 1);
    CHECK_THAT(outcome.err, Catch::Contains(":4:") && Catch::Contains("pie"));
}

TEST_CASE("what is missing is told by its path", "[cli]") {
    const Scratch scratch;
    const auto missing = run_program({"report", scratch.path("no.md"), "-o", scratch.path("r.html")});
    CHECK(missing.status == 2);
    CHECK_THAT(missing.err, Catch::Contains(scratch.path("no.md")));
    CHECK(run_program({"report", scratch.path(), "-o", scratch.path("r.html")}).status == 2);
    CHECK(scratch.files().empty());
}
