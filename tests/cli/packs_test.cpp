// Further packs: read and shown only when asked for, and without a mark on the others' events.
#include <catch2/catch.hpp>

#include "support/program.hpp"
#include "support/scratch.hpp"

using namespace chronograph;
using test::run_program;
using test::Scratch;

namespace {

const std::string kExamples = std::string(CHRONOGRAPH_SOURCE_DIR) + "/examples/articles";
const std::string kArticle =
    "Emmanuel Macron met Giorgia Meloni in Rome on 3 May 2023. France signed a treaty with Italy on 4 May "
    "2023. "
    "Emmanuel Macron warned Serbia on 5 May 2023.";

}  // namespace

TEST_CASE("further packs leave the events of the others as they are", "[cli]") {
    const Scratch scratch;
    const auto one = scratch.path("one"), two = scratch.path("two");
    REQUIRE(run_program({"build", kExamples, "-o", one}).status == 0);
    REQUIRE(run_program({"build", kExamples, "--pack", "all", "-o", two}).status == 0);
    CHECK(scratch.read("one/records.jsonl") != scratch.read("two/records.jsonl"));
    const std::vector<std::vector<std::string>> views = {{"timeline"},
                                                         {"graph", "--format", "dot"},
                                                         {"met", "Trump"},
                                                         {"met", "Trump", "Putin", "--format", "json"}};
    for (auto view : views) {
        CAPTURE(view.front());
        view.insert(view.end(), {"--from", one});
        const auto alone = run_program(view);
        view.back() = two;
        CHECK(alone.status == 0);
        CHECK(alone.out == run_program(view).out);
    }
}

TEST_CASE("a further pack is shown when asked for", "[cli]") {
    const Scratch scratch;
    const auto article = scratch.write("article.txt", kArticle), out = scratch.path("out");
    REQUIRE(run_program({"build", article, "--pack", "statement,agreement", "-o", out}).status == 0);
    struct Case {
        const char* name;
        std::vector<std::string> options;
        bool meeting, agreement, warning;
    };
    const auto c = GENERATE(values<Case>({
        {"nothing asked for", {}, true, false, false},
        {"a pack beside contact", {"--pack", "agreement"}, true, true, false},
        {"every pack", {"--pack", "all"}, true, true, true},
        {"one type alone", {"--type", "warning"}, false, false, true},
        {"a type and those below it", {"--type", "statement"}, false, false, true},
        {"types of two packs", {"--type", "agreement,meeting"}, true, true, false},
    }));
    CAPTURE(c.name);
    std::vector<std::string> command = {"timeline", "--from", out};
    command.insert(command.end(), c.options.begin(), c.options.end());
    const auto picture = run_program(command).out;
    const auto shows = [&](const char* type) {
        return picture.find(std::string(", ") + type) != std::string::npos;
    };
    CHECK(shows("meeting") == c.meeting);
    CHECK(shows("agreement") == c.agreement);
    CHECK(shows("warning") == c.warning);
}

TEST_CASE("an event keeps its id whichever packs are shown, and is explained by it", "[cli]") {
    const Scratch scratch;
    const auto article = scratch.write("article.txt", "Emmanuel Macron warned Serbia. " + kArticle);
    const auto out = scratch.path("out");
    REQUIRE(run_program({"build", article, "--pack", "all", "-o", out}).status == 0);
    const auto met = run_program({"met", "Macron", "Meloni", "--from", out, "--format", "json"}).out;
    const auto begin = met.find("event/2023-05-03-meeting-");
    REQUIRE(begin != std::string::npos);
    const auto id = met.substr(begin, met.find('"', begin) - begin);
    CHECK_THAT(run_program({"explain", id, "--from", out}).out, Catch::StartsWith(id + ": meeting"));
    const auto signed_by =
        run_program({"met", "France", "Italy", "--from", out, "--type", "agreement", "--format", "json"}).out;
    const auto other = signed_by.find("event/2023-05-04-agreement-");
    REQUIRE(other != std::string::npos);
    const auto further = signed_by.substr(other, signed_by.find('"', other) - other);
    const auto explained = run_program({"explain", further, "--from", out}).out;
    CHECK_THAT(explained, Catch::StartsWith(further + ": agreement"));
    CHECK_THAT(explained, !Catch::Contains("the rule pack has no"));  // though nobody asked for its pack
}

TEST_CASE("a pack that is not there is told with the nearest", "[cli]") {
    const auto outcome = run_program({"extract", "-", "--pack", "agrement"}, "Nothing.");
    CHECK(outcome.status == 2);
    CHECK(outcome.err == "chronograph: --pack agrement: no such pack; did you mean 'agreement'?\n");
    const auto far = run_program({"extract", "-", "--pack", "foo"}, "Nothing.");
    CHECK(far.status == 2);
    CHECK(far.err ==
          "chronograph: --pack foo: no such pack; there are: all, agreement, aid-and-sanctions, conflict, "
          "statement\n");
}

TEST_CASE("every example of the default pack and of those in it", "[cli]") {
    const auto outcome = run_program({"rules", "test", "--pack", "all"});
    CHECK(outcome.err.empty());
    CHECK(outcome.status == 0);
}
