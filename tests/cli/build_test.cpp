// build: everything in one folder, the same bytes every time.
#include <sys/resource.h>

#include <algorithm>
#include <catch2/catch.hpp>

#include "support/program.hpp"
#include "support/scratch.hpp"

using namespace chronograph;
using test::run_program;
using test::Scratch;

namespace {

const std::string kExamples = std::string(CHRONOGRAPH_SOURCE_DIR) + "/examples/articles";

}  // namespace

TEST_CASE("build writes everything, and the same again", "[cli]") {
    const Scratch scratch;
    const auto first = run_program({"build", kExamples, "-o", scratch.path("one"), "--threads", "1"});
    REQUIRE(first.err.empty());
    REQUIRE(first.status == 0);
    CHECK_THAT(first.out, Catch::StartsWith("10 articles, "));
    REQUIRE(run_program({"build", kExamples, "-o", scratch.path("two"), "--threads", "2"}).status == 0);
    for (const auto* name :
         {"records.jsonl", "timeline.svg", "graph.dot", "graph.svg", "report.html", "report.md"}) {
        CAPTURE(name);
        CHECK(!scratch.read(std::string("one/") + name).empty());
        CHECK(scratch.read(std::string("one/") + name) == scratch.read(std::string("two/") + name));
    }
    CHECK(run_program({"timeline", "--from", scratch.path("one")}).out == scratch.read("one/timeline.svg"));
}

TEST_CASE("the order of files changes no picture", "[cli]") {
    const Scratch scratch;
    std::vector<std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator(kExamples))
        files.push_back(entry.path().string());
    std::ranges::sort(files);
    const auto build = [&](const std::string& folder) {
        std::vector<std::string> arguments = {"build", "-o", scratch.path(folder)};
        arguments.insert(arguments.end(), files.begin(), files.end());
        REQUIRE(run_program(arguments).status == 0);
    };
    build("one");
    std::ranges::reverse(files);
    build("two");
    for (const auto* name : {"timeline.svg", "graph.dot", "graph.svg", "report.html", "report.md"}) {
        CAPTURE(name);
        CHECK(scratch.read(std::string("one/") + name) == scratch.read(std::string("two/") + name));
    }
}

TEST_CASE("one file that can't be written leaves all of a folder as it was", "[cli]") {
    const Scratch scratch;
    scratch.write("out/records.jsonl", "old");
    scratch.write("out/timeline.svg/in-the-way", "");
    const auto outcome = run_program({"build", kExamples, "-o", scratch.path("out")});
    CHECK(outcome.status == 2);
    CHECK(outcome.err == "chronograph: " + scratch.path("out/timeline.svg") + ": is a folder; name a file\n");
    CHECK(scratch.read("out/records.jsonl") == "old");
    CHECK(scratch.files() == std::vector<std::string>{"out", "out/records.jsonl", "out/timeline.svg",
                                                      "out/timeline.svg/in-the-way"});
}

TEST_CASE("a file past the limit of its size is told and leaves nothing behind", "[cli]") {
    const Scratch scratch;
    rlimit old{};
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &old) == 0);
    const rlimit small{10'000, old.rlim_max};
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
    const auto outcome = run_program({"build", kExamples, "-o", scratch.path("out")});
    ::setrlimit(RLIMIT_FSIZE, &old);
    CHECK(outcome.status == 2);
    CHECK(outcome.err ==
          "chronograph: " + scratch.path("out/records.jsonl") + ": can't be written: File too large\n");
    CHECK(scratch.files() == std::vector<std::string>{"out"});
}

TEST_CASE("where build can't work, nothing is written", "[cli]") {
    const Scratch scratch;
    const auto file = scratch.write("file", "");
    struct Case {
        const char* name;
        std::string input, output;  // below the scratch folder where relative
        bool input_is_named;
    };
    const auto c = GENERATE(values<Case>({
        {"a missing path", "missing", "out", true},
        {"a file as output", kExamples, "file", false},
        {"an output below a file", kExamples, "file/out", false},
        {"a place nobody may write", kExamples, "/proc/chronograph", false},
    }));
    CAPTURE(c.name);
    const auto input = scratch.path(c.input), output = scratch.path(c.output);
    const auto outcome = run_program({"build", input, "-o", output});
    CHECK(outcome.status == 2);
    CHECK_THAT(outcome.err, Catch::StartsWith("chronograph: " + (c.input_is_named ? input : output) + ": "));
    CHECK(scratch.files() == std::vector<std::string>{"file"});
}
