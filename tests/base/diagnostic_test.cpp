// Messages are interface: pinned to the letter.
#include "chronograph/base/diagnostic.hpp"

#include <catch2/catch.hpp>

#include "chronograph/base/error.hpp"

using namespace chronograph::base;

TEST_CASE("a diagnostic shows its place, its line, a caret and a hint", "[base][errors]") {
    struct Case {
        const char* name;
        Diagnostic diagnostic;
        const char* expected;
    };
    const auto c = GENERATE(values<Case>({
        {"all of it",
         {{"r.yaml", 12, 5}, Severity::error, "unknown key 'a'", "did you mean 'b'?", "    a: 1"},
         "r.yaml:12:5: error: unknown key 'a'\n"
         "  12 |     a: 1\n"
         "     |     ^\n"
         "  hint: did you mean 'b'?"},
        {"no column",
         {{"a.txt", 3, 0}, Severity::warning, "odd", "", "line"},
         "a.txt:3: warning: odd\n  3 | line"},
        {"no line", {{"a.txt", 0, 0}, Severity::error, "empty", "", ""}, "a.txt: error: empty"},
    }));
    CAPTURE(c.name);
    CHECK(to_string(c.diagnostic) == c.expected);
}

TEST_CASE("diagnostics sort by file, line, column, message", "[base]") {
    const auto at = [](const char* file, std::size_t line, std::size_t column, const char* message) {
        return Diagnostic{{file, line, column}, Severity::error, message, "", ""};
    };
    Diagnostics diagnostics = {at("b", 1, 1, "x"), at("a", 10, 1, "x"), at("a", 2, 3, "y"),
                               at("a", 2, 3, "x"), at("a", 2, 1, "z")};
    sort(diagnostics);
    std::string order;
    for (const auto& d : diagnostics) order += d.at.file + std::to_string(d.at.line) + d.message + " ";
    CHECK(order == "a2z a2x a2y a10x b1x ");
}

TEST_CASE("a warning is no error", "[base]") {
    Diagnostics diagnostics = {{{"a", 1, 1}, Severity::warning, "odd", "", ""}};
    CHECK_FALSE(has_error(diagnostics));
    diagnostics.push_back({{"a", 1, 1}, Severity::error, "bad", "", ""});
    CHECK(has_error(diagnostics));
}

TEST_CASE("lines are counted from one", "[base]") {
    CHECK(line_of("a\nb\r\nc", 1) == "a");
    CHECK(line_of("a\nb\r\nc", 2) == "b");
    CHECK(line_of("a\nb\r\nc", 3) == "c");
    CHECK(line_of("a\nb", 4).empty());
}

TEST_CASE("the nearest name is found if it is near", "[base]") {
    const std::vector<std::string> names = {"meeting", "summit", "visit"};
    CHECK(nearest("Meetting", names) == "meeting");
    CHECK(nearest("vist", names) == "visit");
    CHECK(nearest("sumit", names) == "summit");
    CHECK(nearest("conflict", names).empty());
    CHECK(nearest("x", {}).empty());
}

TEST_CASE("an error names its path", "[base][errors]") {
    const Error error("out/a", "no such folder");
    CHECK(std::string(error.what()) == "out/a: no such folder");
    CHECK(error.path == "out/a");
}
