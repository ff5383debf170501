// Entry point: commands(). Tested by tests/cli/run_test.cpp.
#include "commands.hpp"

#include <algorithm>
#include <array>

namespace chronograph::cli {

namespace {

constexpr std::array kCommands{
    Command{"build", "Read documents and write records, timeline, graph and report into a folder",
            "chronograph build articles/ -o out", declare_build},
    Command{"completion", "Print the completion script of a shell", "source <(chronograph completion bash)",
            declare_completion},
    Command{"explain", "Say why a sentence, or an event, is read as it is",
            "chronograph explain \"Starmer will meet Macron on Friday.\" --date 2025-03-05", declare_explain},
    Command{"extract", "Read documents and print what each says, one JSON line a document",
            "chronograph extract --date 2025-02-13 article.txt > records.jsonl", declare_extract},
    Command{"graph", "Draw who met whom", "chronograph graph --status happened -o graph.svg", declare_graph},
    Command{"met", "Say who met whom, with the sentence that says so",
            "chronograph met Trump Putin --since 2025-02", declare_met},
    Command{"report", "Fill the figure blocks of a Markdown template",
            "chronograph report report.md -o report.html", declare_report},
    Command{"rules", "Check, list and test the rule pack", "chronograph rules test", declare_rules_command},
    Command{"timeline", "Draw what happened when", "chronograph timeline --who Putin -o timeline.svg",
            declare_timeline},
};
static_assert(std::ranges::is_sorted(kCommands, {}, &Command::name));

}  // namespace

std::span<const Command> commands() {
    return kCommands;
}

}  // namespace chronograph::cli
