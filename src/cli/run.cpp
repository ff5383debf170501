// Entry point: run(). Tested by tests/cli.
#include "chronograph/cli/run.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <csignal>
#include <exception>
#include <string>
#include <vector>

#include "chronograph/base/diagnostic.hpp"
#include "chronograph/base/error.hpp"
#include "commands.hpp"
#include "output.hpp"
#include "version.hpp"

namespace chronograph::cli {

namespace {

void declare_commands(CLI::App& app, int& exit_status) {
    app.require_subcommand(1);
    app.set_version_flag("--version", std::string("chronograph ") + kVersion);
    app.footer(
        "Exit status: 0 fine, 1 findings or nothing found, 2 wrong usage or a failure.\n"
        "Example:\n  chronograph build articles/ -o out");
    for (const Command& command : commands()) {
        CLI::App* sub = app.add_subcommand(std::string(command.name), std::string(command.summary));
        sub->footer("Example:\n  " + std::string(command.example));
        command.declare(*sub, exit_status);
    }
}

/// A word where a command belongs that is none; CLI11 would only say that one is missing.
void check_command(int argc, const char* const* argv) {
    const std::string name = argc > 1 ? argv[1] : "-";
    std::vector<std::string> names;
    for (const Command& command : commands()) names.emplace_back(command.name);
    if (name.starts_with('-') || std::ranges::find(names, name) != names.end()) return;
    const auto nearest = base::nearest(name, names);
    throw base::Error(name, "no such command" + (nearest.empty() ? "; see chronograph --help"
                                                                 : "; did you mean '" + nearest + "'?"));
}

}  // namespace

int run(int argc, const char* const* argv) {
    // A closed pipe, or a file past the limit of its size, is an error that is told, not a sudden end.
    for (const int signal : {SIGPIPE, SIGXFSZ}) std::signal(signal, SIG_IGN);
    int exit_status = kFine;
    CLI::App app{
        "Reads news and answers what happened when, and who met whom, with the sentence that says so.",
        "chronograph"};
    try {
        check_command(argc, argv);
        declare_commands(app, exit_status);
        app.parse(argc, argv);
        flush_out();
        return exit_status;
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? kFine : kFailure;
    } catch (const std::exception& error) {
        say(std::string("chronograph: ") + error.what());
        return kFailure;
    }
}

}  // namespace chronograph::cli
