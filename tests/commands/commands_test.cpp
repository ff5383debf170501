// Runs the commands of tests/commands/*.md and compares what they print. A case is a code block:
//
//     % chronograph met Putin --from -        the command; quotes group words
//     ...                                     what it reads, up to a line "^D"; may be left out with it
//     ^D
//     ...                                     what it prints; then what it says on stderr, each line after
//     "2> "
//     => 1                                    its exit status, where that is not 0
//
// Commands run in tests/commands. CHRONOGRAPH_ACCEPT=1 rewrites the files with what came out.
#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

#include "support/program.hpp"

using namespace chronograph;
namespace fs = std::filesystem;

namespace {

/// A piece of a file: a case, or the words around it.
struct Piece {
    std::string text;  ///< words, or the block's inside
    bool is_case = false;
    std::size_t line = 0;
};

std::vector<std::string> lines_of(const std::string& text) {
    std::istringstream in(text);
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

std::vector<Piece> read_pieces(const fs::path& file) {
    std::ifstream in(file);
    std::vector<Piece> pieces(1);
    std::size_t number = 0;
    for (std::string line; std::getline(in, line);) {
        ++number;
        if (line != "```") {
            pieces.back().text += line + "\n";
        } else {
            pieces.push_back({"", !pieces.back().is_case, number});
        }
    }
    return pieces;
}

/// "met 'Keir Starmer'" -> {"met", "Keir Starmer"}.
std::vector<std::string> split(const std::string& command) {
    std::vector<std::string> words;
    std::string word;
    char quote = 0;
    bool open = false;
    for (const char c : command) {
        if (quote != 0 ? c == quote : (c == '"' || c == '\'')) {
            quote = quote != 0 ? 0 : c;
            open = true;
        } else if (c == ' ' && quote == 0) {
            if (open) words.push_back(std::exchange(word, {}));
            open = false;
        } else {
            word += c;
            open = true;
        }
    }
    if (open) words.push_back(word);
    return words;
}

/// The case as it would be with what its command prints now.
std::string run_case(const std::string& text) {
    const auto lines = lines_of(text);
    const auto end = std::ranges::find(lines, "^D");
    std::string input, result = lines.front() + "\n";
    if (end != lines.end()) {
        for (auto line = lines.begin() + 1; line != end; ++line) input += *line + "\n";
        result += input + "^D\n";
    }
    auto words = split(lines.front());
    words.erase(words.begin(), words.begin() + 2);  // "%", "chronograph"
    const auto outcome = test::run_program(words, input);
    for (const auto& line : lines_of(outcome.out)) result += line + "\n";
    for (const auto& line : lines_of(outcome.err)) result += "2> " + line + "\n";
    if (outcome.status != 0) result += "=> " + std::to_string(outcome.status) + "\n";
    return result;
}

std::vector<fs::path> command_files() {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(fs::path(CHRONOGRAPH_SOURCE_DIR) / "tests/commands")) {
        if (entry.path().extension() == ".md") files.push_back(entry.path());
    }
    std::ranges::sort(files);
    return files;
}

void accept(const fs::path& file, const std::vector<Piece>& pieces) {
    std::ofstream out(file);
    bool first = true;
    for (const auto& piece : pieces) {
        if (!std::exchange(first, false)) out << "```\n";
        out << piece.text;
    }
}

}  // namespace

TEST_CASE("commands print what their pages say", "[commands]") {
    fs::current_path(fs::path(CHRONOGRAPH_SOURCE_DIR) / "tests/commands");
    const auto files = command_files();
    REQUIRE_FALSE(files.empty());
    for (const auto& file : files) {
        auto pieces = read_pieces(file);
        INFO(file.filename().string());
        REQUIRE(std::ranges::any_of(pieces, &Piece::is_case));
        for (auto& piece : pieces) {
            if (!piece.is_case) continue;
            const auto expected = std::exchange(piece.text, run_case(piece.text));
            INFO(file.filename().string() << ":" << piece.line);
            if (std::getenv("CHRONOGRAPH_ACCEPT") == nullptr) CHECK(piece.text == expected);
        }
        if (std::getenv("CHRONOGRAPH_ACCEPT") != nullptr) accept(file, pieces);
    }
}
