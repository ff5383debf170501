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

TEST_CASE("a faulty template leaves the old report as it was", "[cli]") {
    struct Case {
        const char* name;
        const char* markdown;
        const char* message;
    };
    const auto c = GENERATE(values<Case>({
        {"a fault in a block", "```chronograph\nfigure: pie\n```\n",
         "-:2:9: error: 'pie' is none of timeline, graph, matrix, table\n"
         "  2 | figure: pie\n"
         "    |         ^\n"},
        {"invalid UTF-8", "# Caf\xe9\n",
         "-:1:6: error: invalid UTF-8 at byte 5\n"
         "  hint: convert the text to UTF-8, with iconv for example\n"},
        {"bytes that no text begins with", "\xff\xfe",
         "-:1:1: error: invalid UTF-8 at byte 0\n"
         "  hint: convert the text to UTF-8, with iconv for example\n"},
    }));
    CAPTURE(c.name);
    const Scratch scratch;
    const auto name = GENERATE("r.html", "r.md");
    const auto file = scratch.write(name, "old");
    const auto outcome = run_program({"report", "-", "--from", kRecords, "-o", file}, c.markdown);
    CHECK(outcome.status == 1);
    CHECK(outcome.err == c.message);
    CHECK(scratch.read(name) == "old");
    CHECK(scratch.files() == std::vector<std::string>{name});
}

TEST_CASE("a report whose name ends in no format's ending is refused", "[cli]") {
    const Scratch scratch;
    const auto file = scratch.path("fig.pdf");
    const auto outcome = run_program({"report", kExample, "--from", kRecords, "-o", file});
    CHECK(outcome.status == 2);
    CHECK(outcome.err ==
          "chronograph: " + file + ": no report ends in '.pdf'; there are: .html, .htm, .md, .markdown\n");
    CHECK(scratch.files().empty());
    CHECK(run_program({"report", kExample, "--from", kRecords, "-o", scratch.path("page")}).status == 0);
    CHECK_THAT(scratch.read("page"), Catch::Contains("<svg"));
}

TEST_CASE("what is missing is told by its path", "[cli]") {
    const Scratch scratch;
    const auto missing = run_program({"report", scratch.path("no.md"), "-o", scratch.path("r.html")});
    CHECK(missing.status == 2);
    CHECK_THAT(missing.err, Catch::Contains(scratch.path("no.md")));
    CHECK(run_program({"report", scratch.path(), "-o", scratch.path("r.html")}).status == 2);
    CHECK(scratch.files().empty());
}
