// Entry point: run(). Tested by tests/cli.
#include "chronograph/cli/run.hpp"

#include <CLI/CLI.hpp>
#include <cstdio>
#include <exception>
#include <string>

#include "commands.hpp"
#include "version.hpp"

namespace chronograph::cli {

namespace {

void declare_commands(CLI::App& app, int& exit_status) {
    app.require_subcommand(1);
    app.set_version_flag("--version", std::string("chronograph ") + kVersion);
    app.footer(
        "Exit status: 0 fine, 1 findings or nothing found, 2 wrong usage or a failure.\n"
        "Example: chronograph build articles/ -o out");
    for (const Command& command : commands()) {
        CLI::App* sub = app.add_subcommand(std::string(command.name), std::string(command.summary));
        sub->footer("Example:\n  " + std::string(command.example));
        command.declare(*sub, exit_status);
    }
}

}  // namespace

int run(int argc, const char* const* argv) {
    int exit_status = kFine;
    CLI::App app{
        "Reads news and answers what happened when, and who met whom, with the sentence that says so.",
        "chronograph"};
    try {
        declare_commands(app, exit_status);
        app.parse(argc, argv);
        return exit_status;
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? kFine : kFailure;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "chronograph: %s\n", error.what());
        return kFailure;
    }
}

}  // namespace chronograph::cli
