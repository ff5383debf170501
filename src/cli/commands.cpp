// Entry point: commands().
#include "commands.hpp"

#include <array>

namespace chronograph::cli {

namespace {

constexpr std::array kCommands{
    Command{"extract", "Read documents and print what each says, one JSON line a document",
            "chronograph extract --date 2025-02-13 article.txt > records.jsonl", declare_extract},
};

}  // namespace

std::span<const Command> commands() {
    return kCommands;
}

}  // namespace chronograph::cli
