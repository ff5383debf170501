// From files to records: order, threads, and input that is not what it should be.
#include <catch2/catch.hpp>
#include <sstream>

#include "support/program.hpp"
#include "support/scratch.hpp"

using namespace chronograph;
using test::run_program;
using test::Scratch;

namespace {

const char* const kArticle = "Keir Starmer met Emmanuel Macron in Paris on Monday.\n";

std::vector<std::string> lines_of(const std::string& text) {
    std::istringstream in(text);
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

}  // namespace

TEST_CASE("one record a document, in input order, whatever the threads", "[cli]") {
    const Scratch scratch;
    std::vector<std::string> arguments = {"extract", "--date", "2025-03-05"};
    for (int i = 0; i < 40; ++i) {
        arguments.push_back(
            scratch.write("a" + std::to_string(40 - i) + ".txt", kArticle + std::to_string(i) + " more.\n"));
    }
    const auto one = run_program(arguments);
    REQUIRE(one.status == 0);
    CHECK(one.err.empty());
    const auto lines = lines_of(one.out);
    REQUIRE(lines.size() == 40);
    CHECK_THAT(lines[0], Catch::StartsWith(R"({"version":1,"document":{"id":")" + arguments[3]));
    arguments.insert(arguments.end(), {"--threads", "2"});
    CHECK(run_program(arguments).out == one.out);
}

TEST_CASE("a manifest and JSON Lines on standard input", "[cli]") {
    const Scratch scratch;
    const auto article = scratch.write("a.txt", kArticle);
    const auto manifest = scratch.write("m.yaml", "a.txt:\n  date: 2025-03-05\n  title: A title\n");
    CHECK_THAT(run_program({"extract", article, "--manifest", manifest}).out,
               Catch::Contains(R"("date_source":"manifest")"));
    const auto outcome = run_program({"extract", "--input", "jsonl", "-"},
                                     "{\"id\": \"x\", \"date\": \"2025-03-05\", \"text\": \"Nothing.\"}\n");
    CHECK(outcome.status == 0);
    CHECK_THAT(outcome.out, Catch::Contains(R"("id":"x")"));
}

TEST_CASE("what can't be read is told by its path, and the others still come", "[cli]") {
    const Scratch scratch;
    const auto good = scratch.write("good.txt", kArticle);
    scratch.write("bad.txt", "Caf\xe9 talks\n");
    struct Case {
        const char* name;
        const char* file;
        int status;
    };
    scratch.write("empty/notes.pdf", "");
    const auto c = GENERATE(values<Case>({
        {"a missing file", "missing.txt", 1},
        {"invalid UTF-8", "bad.txt", 1},
        {"a folder without an article", "empty", 1},
    }));
    CAPTURE(c.name);
    const auto outcome = run_program({"extract", scratch.path(c.file), good, "--date", "2025-03-05"});
    CHECK(outcome.status == c.status);
    CHECK_THAT(outcome.err, Catch::Contains(scratch.path(c.file)));
    CHECK(lines_of(outcome.out).size() == 1);
}

TEST_CASE("where no path can be read, extract and build fail alike", "[cli]") {
    const Scratch scratch;
    scratch.write("empty/notes.pdf", "");
    struct Case {
        const char* name;
        const char* path;
        const char* why;
    };
    const auto c = GENERATE(values<Case>({
        {"a missing file", "missing.txt", "no such file or folder"},
        {"a folder without an article", "empty",
         "no file to read in this folder; names end in .html, .htm, .xhtml, .jsonl, .ndjson, .json, .md, "
         ".markdown, .txt, .text"},
    }));
    CAPTURE(c.name);
    const auto path = scratch.path(c.path);
    const auto extract = run_program({"extract", path});
    CHECK(extract.status == 2);
    CHECK(extract.out.empty());
    CHECK(extract.err == "chronograph: " + path + ": " + c.why + "\n");
    const auto build = run_program({"build", path, "-o", scratch.path("out")});
    CHECK(build.status == 2);
    CHECK(build.err == extract.err);
    CHECK(scratch.files() == std::vector<std::string>{"empty", "empty/notes.pdf"});
}

TEST_CASE("build reads what extract reads, and says the same of the rest", "[cli]") {
    const Scratch scratch;
    const auto good = scratch.write("good.txt", kArticle);
    const auto missing = scratch.path("missing.txt");
    const auto outcome = run_program({"build", missing, good, "-o", scratch.path("out")});
    CHECK(outcome.status == 1);
    CHECK(outcome.err == "chronograph: " + missing + ": no such file or folder\n");
    CHECK_THAT(outcome.out, Catch::StartsWith("1 article, "));
    CHECK(scratch.read("out/records.jsonl") == run_program({"extract", missing, good}).out);
}

TEST_CASE("no two records of a run have one id", "[cli]") {
    const Scratch scratch;
    const auto article = scratch.write("a.txt", kArticle);
    const auto twice = run_program({"extract", article, article});
    CHECK(twice.status == 0);
    CHECK_THAT(lines_of(twice.out).at(1), Catch::Contains("\"id\":\"" + article + "#2\""));
    CHECK(twice.err == article + ": warning: an earlier document has this id; this one is called '" +
                           article +
                           "#2'\n  hint: give each file once, and each JSON line an 'id' of its own\n");
    std::string input;
    for (const char* id : {"x", "x#2", "x", "y", "y", "x"})
        input += std::string(R"({"id": ")") + id + R"(", "text": "Nothing."})" + "\n";
    const auto lines = run_program({"extract", "--input", "jsonl", "-"}, input);
    CHECK(lines.status == 0);
    std::vector<std::string> ids;
    for (const auto& line : lines_of(lines.out)) {
        const auto begin = line.find("\"id\":\"") + 6;
        ids.push_back(line.substr(begin, line.find('"', begin) - begin));
    }
    CHECK(ids == std::vector<std::string>{"x", "x#2", "x#3", "y", "y#2", "x#4"});
    CHECK_THAT(lines.err, Catch::StartsWith("x: warning: an earlier document has this id; this one is called "
                                            "'x#3', and 2 more likewise\n"));
}

TEST_CASE("an entry of the manifest for a file that is not there is told", "[cli]") {
    const Scratch scratch;
    const auto article = scratch.write("a.txt", kArticle);
    scratch.write("b.txt", kArticle);  // there, though not read in this run
    const auto manifest = scratch.write(
        "m.yaml", "a.txt: {title: A title}\nb.txt: {title: Another}\ntypo.txt: {date: 2025-03-05}\n");
    const auto outcome = run_program({"extract", article, "--manifest", manifest});
    CHECK(outcome.status == 0);
    CHECK(outcome.err ==
          manifest + ":3:1: warning: no document is called 'typo.txt', and no such file is there\n");
}

TEST_CASE("an empty file and a folder are fine", "[cli]") {
    const Scratch scratch;
    scratch.write("in/empty.txt", "");
    scratch.write("in/deep/other.txt", kArticle);
    const auto outcome = run_program({"extract", scratch.path("in"), "--date", "2025-03-05"});
    CHECK(outcome.status == 0);
    CHECK(lines_of(outcome.out).size() == 2);
}

TEST_CASE("a folder where a file is asked for", "[cli]") {
    const Scratch scratch;
    const auto article = scratch.write("a.txt", kArticle);
    const auto outcome = run_program({"extract", article, "--manifest", scratch.path()});
    CHECK(outcome.status == 2);
    CHECK(outcome.err == "chronograph: " + scratch.path() + ": is a folder\n");
}

TEST_CASE("a long file in one line is read like any other", "[cli][slow]") {
    struct Case {
        const char* piece;
        std::size_t bytes;
    };
    const auto c = GENERATE(values<Case>({
        {"The harbour was quiet and the boats lay still in the sun ", 50'000'000},
        // each of its events comes with the line around it, so the record is longer than the text
        {"Donald Trump met Vladimir Putin in Riyadh on Monday and ", 2'000'000},
    }));
    CAPTURE(c.piece);
    const Scratch scratch;
    std::string line;
    while (line.size() < c.bytes) line += c.piece;
    const auto outcome = run_program({"extract", scratch.write("long.txt", line), "--date", "2025-03-05"});
    CHECK(outcome.status == 0);
    CHECK(lines_of(outcome.out).size() == 1);
}

TEST_CASE("a rule pack with faults is refused, each fault at its line", "[cli]") {
    struct Case {
        const char* name;
        const char* yaml;
        const char* message;
    };
    const auto c = GENERATE(values<Case>({
        {"a tab", "events:\n\tmeeting: {}\n", "hint: a tab indents this line"},
        {"an unknown key", "evnts: {}\n", "taxonomy.yaml:1:1: error: "},
        {"a cycle of anchors", "events: &a\n  meeting: *a\n", "taxonomy.yaml:"},
        {"an unclosed bracket", "events: {\n", "taxonomy.yaml:"},
    }));
    CAPTURE(c.name);
    const Scratch scratch;
    scratch.write("rules/taxonomy.yaml", c.yaml);
    const auto outcome = run_program({"rules", "check", "--rules", scratch.path("rules")});
    CHECK(outcome.status == 1);
    CHECK_THAT(outcome.err, Catch::Contains(c.message));
    const auto article = scratch.write("a.txt", kArticle);
    const auto extract = run_program({"extract", article, "--rules", scratch.path("rules")});
    CHECK(extract.status == 2);
    CHECK(extract.out.empty());
}

TEST_CASE("a sentence is explained: its rules, its event, its date", "[cli]") {
    const auto outcome = run_program(
        {"explain", "Emmanuel Macron met Keir Starmer in Paris on Monday.", "--date", "2025-03-05"});
    CHECK(outcome.status == 0);
    for (const auto* part :
         {"meeting.met at 'met': fired", "event: meeting, happened, 2025-03-03, Paris",
          "participant: Keir Starmer (person/keir-starmer)", "Monday' (DATE 2025-03-03)"}) {
        CHECK_THAT(outcome.out, Catch::Contains(part));
    }
    CHECK(run_program({"explain", "The weather was fine."}).status == 1);
}
