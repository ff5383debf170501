// Files are whole or not there.
#include "../../src/cli/output.hpp"

#include <catch2/catch.hpp>

#include "chronograph/base/error.hpp"
#include "support/scratch.hpp"

using namespace chronograph;
using test::Scratch;

TEST_CASE("a file is written whole, with its folders, and nothing beside it", "[cli]") {
    const Scratch scratch;
    cli::write_files({{scratch.path("a/b/answer.txt"), "first"}});
    cli::write_files({{scratch.path("a/b/answer.txt"), "second"}});
    CHECK(scratch.read("a/b/answer.txt") == "second");
    CHECK(scratch.files() == std::vector<std::string>{"a", "a/b", "a/b/answer.txt"});
}

TEST_CASE("where nothing can be written the message names the path", "[cli]") {
    const Scratch scratch;
    const auto file = scratch.write("file", "old");
    CHECK_THROWS_WITH(cli::write_files({{file + "/x.svg", "new"}}), Catch::StartsWith(file + ": "));
    CHECK_THROWS_WITH(cli::write_files({{scratch.path(), "new"}}),
                      scratch.path() + ": is a folder; name a file");
    CHECK_THROWS_WITH(cli::make_folder(file), Catch::StartsWith(file + ": "));
    CHECK_THROWS_AS(cli::write_files({{"/proc/chronograph/x", "new"}}), base::Error);
    CHECK_THROWS_AS(cli::write_files({{file, "new"}, {scratch.path(), "new"}}), base::Error);
    CHECK(scratch.read("file") == "old");
    CHECK(scratch.files() == std::vector<std::string>{"file"});
}

TEST_CASE("a full disk is told, and a device is never replaced", "[cli]") {
    if (!std::filesystem::is_character_file("/dev/full")) return;
    CHECK_THROWS_WITH(cli::write_files({{"/dev/full", "new"}}),
                      Catch::StartsWith("/dev/full: can't be written: "));
    CHECK(std::filesystem::is_character_file("/dev/full"));
}
