// One article through every view, as golden files. What Graphviz lays out differs by its version: of the
// graph it is the DOT, of the report the Markdown.
#include "support/golden.hpp"

#include "support/program.hpp"
#include "support/scratch.hpp"

using namespace chronograph;
using test::run_program;

namespace {

/// The program's standard output, which must come with nothing on stderr.
std::string output_of(const std::vector<std::string>& arguments, const std::string& input = {}) {
    const auto outcome = run_program(arguments, input);
    CHECK(outcome.err.empty());
    CHECK(outcome.status == 0);
    return outcome.out;
}

}  // namespace

TEST_CASE("golden: an article and its five views", "[cli]") {
    const test::Scratch scratch;
    const auto input = support::read_golden("rome/article.jsonl");
    const auto records = output_of({"extract", "-", "--input", "jsonl"}, input);
    support::check_golden("rome/records.jsonl", records);
    const auto from = scratch.write("records.jsonl", records);
    support::check_golden("rome/timeline.svg", output_of({"timeline", "--from", from}));
    const auto dot = output_of({"graph", "--from", from, "--format", "dot"});
    support::check_golden("rome/graph.dot", dot);
    output_of({"graph", "--from", from, "--format", "svg"});
    CHECK(dot == output_of({"graph", "--from", from, "--format", "dot"}));  // no layout changes it
    support::check_golden("rome/met.txt", output_of({"met", "Macron", "--from", from}));
    const auto page = scratch.path("report.md");
    output_of({"report", "-", "--from", from, "-o", page}, support::read_golden("rome/template.md"));
    support::check_golden("rome/report.md", scratch.read("report.md"));
}
