// Entry point: declare_completion(): `chronograph completion bash`, made from the declared commands.
// Tested by tests/cli/run_test.cpp.
#include "commands.hpp"

#include <CLI/CLI.hpp>
#include <memory>
#include <string>

#include "chronograph/cli/run.hpp"
#include "output.hpp"

namespace chronograph::cli {

namespace {

/// The words that may follow a command: its own commands, and its options by their long names.
std::string words_of(const CLI::App& app) {
    std::string words;
    for (const auto* sub : app.get_subcommands([](const CLI::App*) { return true; }))
        words += sub->get_name() + " ";
    for (const auto* option : app.get_options()) {
        for (const auto& name : option->get_lnames()) words += "--" + name + " ";
    }
    if (!words.empty()) words.pop_back();
    return words;
}

/// One line for each command, the longer before the shorter: "rules test" and what may follow it.
void append_cases(const CLI::App& app, const std::string& path, std::string& script) {
    for (const auto* sub : app.get_subcommands([](const CLI::App*) { return true; }))
        append_cases(*sub, path.empty() ? sub->get_name() : path + " " + sub->get_name(), script);
    script += "        '" + path + "'*) words='" + words_of(app) + "' ;;\n";
}

std::string bash_script(const CLI::App& program) {
    std::string script =
        "# Bash completion of chronograph: source <(chronograph completion bash)\n"
        "_chronograph() {\n"
        "    local current=${COMP_WORDS[COMP_CWORD]} words\n"
        "    local before=\"${COMP_WORDS[*]:1:COMP_CWORD-1}\"\n"
        "    case \"$before\" in\n";
    append_cases(program, "", script);
    return script +
           "    esac\n"
           "    COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))\n"
           "    [[ -n $before && $current != -* ]] && COMPREPLY+=($(compgen -f -- \"$current\"))\n"
           "}\n"
           "complete -o filenames -F _chronograph chronograph\n";
}

}  // namespace

void declare_completion(CLI::App& app, int& exit_status) {
    const auto shell = std::make_shared<std::string>();
    app.add_option("shell", *shell, "The shell")
        ->type_name("SHELL")
        ->required()
        ->check(CLI::IsMember({"bash"}));
    app.callback([&app, shell, &exit_status] {
        print_out(bash_script(*app.get_parent()));
        exit_status = kFine;
    });
}

}  // namespace chronograph::cli
