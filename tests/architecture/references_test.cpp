// What a comment points to is there: the test that proves a file, the page that explains it.
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <regex>

namespace fs = std::filesystem;

namespace {

/// The comments of a source file, the lines of one joined by a space as a reader joins them.
std::string comments_of(const fs::path& file) {
    const std::regex comment(R"rx((^|\s)//[/!<]*\s*(.*)$)rx");
    std::ifstream in(file);
    std::string comments;
    for (std::string line; std::getline(in, line);) {
        std::smatch match;
        if (std::regex_search(line, match, comment)) comments += match[2].str() + " ";
    }
    return comments;
}

/// "tests/rules/lexicon_test.cpp", "docs/record.md": the files below `tests` and `docs` that a text names.
std::vector<std::string> references_in(const std::string& text) {
    const std::regex reference(R"rx(\b(tests|docs)/[\w/-]+\.(cpp|hpp|md|txt)\b)rx");
    std::vector<std::string> found;
    for (std::sregex_iterator at(text.begin(), text.end(), reference), end; at != end; ++at)
        found.push_back(at->str());
    return found;
}

}  // namespace

TEST_CASE("comments are joined and their references found", "[architecture]") {
    CHECK(references_in("Tested by tests/a/b_test.cpp and tests/c/d.md; see docs/e.md.") ==
          std::vector<std::string>{"tests/a/b_test.cpp", "tests/c/d.md", "docs/e.md"});
    CHECK(references_in("Tested by tests/cli.").empty());
}

TEST_CASE("the tests and pages that comments name exist", "[architecture]") {
    const fs::path root = CHRONOGRAPH_SOURCE_DIR;
    const auto folder = GENERATE(as<std::string>{}, "include", "src");
    std::size_t references = 0, files = 0;
    for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
        if (!entry.is_regular_file()) continue;
        ++files;
        for (const auto& reference : references_in(comments_of(entry.path()))) {
            ++references;
            INFO(fs::relative(entry.path(), root).generic_string() << " names " << reference);
            CHECK(fs::exists(root / reference));
        }
    }
    CHECK(files > 40);
    if (folder == "src") CHECK(references > 100);
}

TEST_CASE("every file of a layer says what tests it", "[architecture]") {
    const fs::path root = CHRONOGRAPH_SOURCE_DIR;
    for (const auto& entry : fs::recursive_directory_iterator(root / "src")) {
        const auto& file = entry.path();
        if (file.extension() != ".cpp" || file.parent_path() == root / "src") continue;
        INFO(fs::relative(file, root).generic_string());
        CHECK_THAT(comments_of(file), Catch::Contains("Tested by "));
    }
}
