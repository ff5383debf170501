// rules suggest: what it prints is a rule file that lacks nothing but its examples.
#include <catch2/catch.hpp>

#include "support/program.hpp"
#include "support/scratch.hpp"

using namespace chronograph;
using test::run_program;
using test::Scratch;

TEST_CASE("suggested rules load as soon as they have examples", "[cli]") {
    const Scratch scratch;
    const std::string text =
        "Xi Jinping danced with Vladimir Putin. Keir Starmer signed a treaty with Olaf Scholz. "
        "Donald Tusk counted on Olaf Scholz.";
    const auto suggested = run_program({"rules", "suggest", "-", "--event", "visit"}, text);
    REQUIRE(suggested.status == 0);
    std::string yaml = suggested.out;
    for (std::size_t at = 0; (at = yaml.find("examples: []", at)) != std::string::npos; at += 9)
        yaml.replace(at, 12, "examples: [Words.]");
    std::filesystem::create_directory(scratch.path("pack"));
    scratch.write("pack/new.yaml", yaml);
    const std::string rules = std::string(CHRONOGRAPH_SOURCE_DIR) + "/rules";
    const auto checked = run_program({"rules", "check", "--rules", rules, "--rules", scratch.path("pack")});
    CAPTURE(yaml, checked.err);
    CHECK(checked.status == 0);
    const auto listed = run_program({"rules", "list", "--rules", rules, "--rules", scratch.path("pack")});
    for (const char* id : {"visit.dance", "visit.sign-treaty", "visit.count"}) {
        CAPTURE(id);
        CHECK_THAT(listed.out, Catch::Contains(id));
    }
}

TEST_CASE("suggest wants an event that a rule may give", "[cli]") {
    CHECK(run_program({"rules", "suggest", "-", "--event", "contact"}, "Words.").status == 2);
    CHECK(run_program({"rules", "suggest", "-"}, "Words.").status == 1);
}
