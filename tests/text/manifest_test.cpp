// The manifest: sound entries come, faults at their line and column.
#include <catch2/catch.hpp>

#include "support/read.hpp"

using namespace chronograph;

TEST_CASE("a manifest describes files", "[text]") {
    base::Diagnostics diagnostics;
    text::ReadOptions options;
    options.manifest = text::read_manifest(
        "# days\na.txt: {date: 2025-04-22, title: Talks, source: The Post}\nsub/b.txt:\n  url: u\n  "
        "language: de\nc.txt: {}\n",
        "m.yaml", diagnostics);
    CHECK(diagnostics.empty());
    CHECK(options.manifest.size() == 3);
    CHECK(options.manifest.at("sub/b.txt").at == base::SourceLocation{"m.yaml", 3, 1});
    CHECK(text::find_entry(options.manifest, "in/sub/b.txt") == &options.manifest.at("sub/b.txt"));
    CHECK(text::find_entry(options.manifest, "b.txt") == nullptr);
    const auto a = test::read("Ann met Bob.", "in/a.txt", options).documents.at(0);
    CHECK(test::date_of(a) == "2025-04-22 manifest");
    CHECK(a.info.title == "Talks");
    CHECK(a.info.source == "The Post");
    CHECK(a.info.language.empty());
    const auto b = test::read("Ann met Bob.", "in/sub/b.txt", options).documents.at(0);
    CHECK(b.info.url == "u");
    CHECK(b.info.language == "de");
    CHECK(test::read("Ann met Bob.", "b.txt", options).documents.at(0).info.url.empty());
}

TEST_CASE("a faulty manifest is reported at its line and column", "[text][errors]") {
    struct Case {
        const char* name;
        const char* yaml;
        const char* expected;
        std::size_t entries;
    };
    const auto c = GENERATE(values<Case>({
        {"unknown key", "a.txt: {dat: 2025-04-22}\nb.txt: {title: T}\n",
         "m.yaml:1:9: error: unknown key 'dat'\n"
         "  1 | a.txt: {dat: 2025-04-22}\n"
         "    |         ^\n"
         "  hint: did you mean 'date'?",
         1},
        {"impossible day", "é.txt: {date: 2025-04-31}\n", "m.yaml:1:15: error: '2025-04-31' is not a day", 0},
        {"not a map", "a.txt: 2025-04-22\n", "m.yaml:1:1: error: 'a.txt' must be a map of keys and values",
         0},
        {"a list", "- a.txt\n", "m.yaml:1:1: error: must be a map of keys and values", 0},
        {"a key twice", "a.txt: {title: T, title: U}\n", "m.yaml:1:19: error: key 'title' is given twice", 0},
        {"a file twice", "a.txt: {title: T}\na.txt: {title: U}\n",
         "m.yaml:2:1: error: 'a.txt' is given twice", 1},
        {"no name", "? [a]\n: {title: T}\n", "m.yaml:1:3: error: a file's name must stand here", 0},
        {"tab", "a.txt:\n\ttitle: T\n", "m.yaml:2:", 0},
        {"cycle", "a.txt: &a {title: *a}\n", "m.yaml:1:", 0},
    }));
    CAPTURE(c.name);
    base::Diagnostics diagnostics;
    const auto manifest = text::read_manifest(c.yaml, "m.yaml", diagnostics);
    CHECK(manifest.size() == c.entries);
    REQUIRE(diagnostics.size() == 1);
    CHECK_THAT(to_string(diagnostics[0]), Catch::StartsWith(c.expected));
}

TEST_CASE("an empty manifest is one", "[text]") {
    base::Diagnostics diagnostics;
    CHECK(text::read_manifest("", "m.yaml", diagnostics).empty());
    CHECK(text::read_manifest("# nothing\n", "m.yaml", diagnostics).empty());
    CHECK(diagnostics.empty());
}
