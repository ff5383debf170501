// Files and folders.
#include <catch2/catch.hpp>
#include <filesystem>

#include "chronograph/base/error.hpp"
#include "chronograph/text/reader.hpp"
#include "support/scratch.hpp"

using namespace chronograph;
namespace fs = std::filesystem;

TEST_CASE("folders give their readable files in order", "[text]") {
    const test::Scratch folder;
    for (const char* name :
         {"b.txt", "a/z.md", "a/y.html", "c.jsonl", "manifest.yaml", ".hidden.txt", ".git/x.txt"}) {
        folder.write(name, "x");
    }
    std::vector<std::string> names;
    for (const auto& file : text::find_files({folder.path(), folder.path("manifest.yaml")})) {
        names.push_back(fs::relative(file, folder.path()).generic_string());
    }
    CHECK(names == std::vector<std::string>{"a/y.html", "a/z.md", "b.txt", "c.jsonl", "manifest.yaml"});
}

TEST_CASE("bytes are read as they are", "[text]") {
    const test::Scratch folder;
    const std::string bytes = std::string("a\r\n\0b", 5) + std::string(100'000, 'x');
    folder.write("a.txt", bytes);
    CHECK(text::read_bytes(folder.path("a.txt")) == bytes);
}

TEST_CASE("what is not there is an error that names it", "[text][errors]") {
    const test::Scratch folder;
    const fs::path missing = folder.path("missing");
    CHECK_THROWS_WITH(text::find_files({missing}), missing.string() + ": no such file or folder");
    folder.write("in/notes.pdf", "");
    CHECK_THROWS_WITH(text::find_files({folder.path("in")}),
                      folder.path("in") +
                          ": no file to read in this folder; names end in .html, .htm, .xhtml, .jsonl, "
                          ".ndjson, .json, .md, .markdown, .txt, .text");
    CHECK_THROWS_WITH(text::read_bytes(missing), missing.string() + ": No such file or directory");
    CHECK_THROWS_WITH(text::read_bytes(folder.path()), folder.path() + ": is a folder");
}
