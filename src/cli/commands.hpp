#pragma once
// The table of commands: a command is one row here and one file beside it. Help is made from the table.

#include <span>
#include <string_view>

namespace CLI {
class App;
}

namespace chronograph::cli {

struct Command {
    std::string_view name;
    std::string_view summary;
    std::string_view example;  ///< shown at the end of --help
    /// Declares the command's options on `app` and what it does when it is called.
    void (*declare)(CLI::App& app, int& exit_status);
};

[[nodiscard]] std::span<const Command> commands();

void declare_build(CLI::App& app, int& exit_status);
void declare_completion(CLI::App& app, int& exit_status);
void declare_explain(CLI::App& app, int& exit_status);
void declare_extract(CLI::App& app, int& exit_status);
void declare_graph(CLI::App& app, int& exit_status);
void declare_met(CLI::App& app, int& exit_status);
void declare_report(CLI::App& app, int& exit_status);
void declare_rules_command(CLI::App& app, int& exit_status);
void declare_timeline(CLI::App& app, int& exit_status);

}  // namespace chronograph::cli
