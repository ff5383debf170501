// The program as a whole: help, version, completion, closed pipes.
#include <catch2/catch.hpp>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <iterator>

#include "../../src/cli/commands.hpp"
#include "../../src/cli/version.hpp"
#include "support/program.hpp"
#include "support/scratch.hpp"

using namespace chronograph;
using test::run_program;

TEST_CASE("the help of every command ends with an example", "[cli]") {
    for (const auto& command : cli::commands()) {
        const auto outcome = run_program({std::string(command.name), "--help"});
        CAPTURE(command.name);
        CHECK(outcome.status == 0);
        CHECK_THAT(outcome.out, Catch::EndsWith("Example:\n  " + std::string(command.example) + "\n"));
        CHECK(outcome.err.empty());
    }
    const auto sub = run_program({"rules", "test", "--help"});
    CHECK_THAT(sub.out, Catch::EndsWith("Example:\n  chronograph rules test --only meeting\n"));
}

TEST_CASE("the version is the project's", "[cli]") {
    std::ifstream file(std::string(CHRONOGRAPH_SOURCE_DIR) + "/CMakeLists.txt");
    const std::string project{std::istreambuf_iterator<char>(file), {}};
    CHECK_THAT(project, Catch::Contains(std::string("VERSION ") + cli::kVersion + " "));
    CHECK(run_program({"--version"}).out == std::string("chronograph ") + cli::kVersion + "\n");
}

TEST_CASE("the completion script completes commands and options", "[cli]") {
    const test::Scratch scratch;
    const auto script = scratch.write("completion.bash", run_program({"completion", "bash"}).out);
    const auto completes = [&](const std::string& words, const std::string& expected) {
        const std::string command = "bash -c '. " + script + "; COMP_WORDS=(chronograph " + words +
                                    "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _chronograph; "
                                    "[[ \" ${COMPREPLY[*]} \" == *\" " +
                                    expected + " \"* ]]'";
        INFO(command);
        return std::system(command.c_str()) == 0;  // NOLINT(bugprone-command-processor)
    };
    CHECK(completes("me", "met"));
    CHECK(completes("met --fr", "--from"));
    CHECK(completes("rules te", "test"));
    CHECK(completes("rules test --on", "--only"));
    CHECK_FALSE(completes("met --on", "--only"));
}

TEST_CASE("a closed pipe is told", "[cli]") {
    std::fflush(stdout);
    std::array<int, 2> ends{};
    REQUIRE(::pipe(ends.data()) == 0);
    ::close(ends[0]);
    const int saved = ::dup(STDOUT_FILENO);
    test::Redirected err(STDERR_FILENO, {});
    ::dup2(ends[1], STDOUT_FILENO);
    const std::array<const char*, 3> arguments = {"chronograph", "completion", "bash"};
    const int status = cli::run(3, arguments.data());
    ::dup2(saved, STDOUT_FILENO);
    ::close(saved);
    ::close(ends[1]);
    std::clearerr(stdout);
    CHECK(err.close() == "chronograph: standard output: closed by its reader\n");
    CHECK(status == 2);
}
