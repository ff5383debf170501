// Tests the faults of figure blocks, to the letter.
#include "../../src/report/block.hpp"

#include <catch2/catch.hpp>

#include "../../src/report/parts.hpp"
#include "support/small_knowledge.hpp"

using namespace chronograph;

namespace {

std::optional<report::Block> read(const std::string& yaml, base::Diagnostics& diagnostics) {
    report::ReportOptions options;
    options.listed = {{"country/IT", "country", "Italy", {}},
                      {"person/cy-rossi", "person", "Cy Rossi", {}},
                      {"person/di-moss", "person", "Di Moss", {}},
                      {"person/ed-moss", "person", "Ed Moss", {}}};
    static const auto knowledge = support::small_knowledge();
    const std::string text = "# Title\n```chronograph\n" + yaml + "```\n";
    const auto parts = report::split(text);
    return report::read_block(text, parts.back(), knowledge, options, diagnostics);
}

}  // namespace

TEST_CASE("a block asks for its figure", "[report]") {
    base::Diagnostics diagnostics;
    const auto block = read(
        "figure: timeline\ncaption: 'All: of it'\nalt: words\nsince: 2025-02\nuntil: 2025-03\n"
        "who: [Berg, ben okoro]\nall: true\ncountry: Sweden\ntype: [call, meeting]\nstatus: happened\n"
        "lanes: person\nmax-event-size: 4\nthreshold: 2\n",
        diagnostics);
    REQUIRE(diagnostics.empty());
    REQUIRE(block);
    CHECK(block->figure == "timeline");
    CHECK(block->caption == "All: of it");
    CHECK(block->alt == "words");
    CHECK(block->filter.since == model::to_day({2025, 2, 1}));
    CHECK(block->filter.until == model::to_day({2025, 3, 31}));
    CHECK(block->filter.who == std::vector<std::string>{"person/ada-berg", "person/ben-okoro"});
    CHECK(block->all);
    CHECK(block->filter.countries == std::vector<std::string>{"country/SE"});
    CHECK(block->filter.types == std::vector<std::string>{"call", "meeting"});
    CHECK(block->filter.statuses == std::vector<model::Status>{model::Status::happened});
    CHECK(block->lanes == layout::Lanes::person);
    CHECK(block->max_event_size == 4);
    CHECK(block->threshold == 2);
}

TEST_CASE("every fault names its place and the nearest key", "[report]") {
    struct Case {
        std::string yaml, message;
    };
    const auto c = GENERATE(values<Case>({
        {"figure: timeline\ncapton: x\n",
         "report.md:4:1: error: unknown key 'capton'\n  4 | capton: x\n    | ^\n  hint: did you mean "
         "'caption'?"},
        {"figure: timelin\n", "report.md:3:9: error: 'timelin' is none of timeline, graph, matrix, table"},
        {"caption: x\n", "report.md:2:1: error: the block has no 'figure'"},
        {"figure: table\nfigure: table\n", "report.md:4:1: error: the key 'figure' is given twice"},
        {"figure: table\nsince: 2025-13\n", "report.md:4:8: error: '2025-13' is not a date"},
        {"figure: table\nuntil: [a]\n", "report.md:4:8: error: this must be one value"},
        {"figure: table\nwho: [Berg, Zed Xy]\n",
         "report.md:4:13: error: nobody is found by the name 'Zed Xy'"},
        {"figure: table\nwho: Moss\n",
         "report.md:4:6: error: 'Moss' fits several names\n  4 | who: Moss\n    |      ^\n  hint: write one "
         "of Di Moss, Ed Moss"},
        {"figure: table\ncountry: [Italy, Berg]\n",
         "report.md:4:18: error: no country is found by the name 'Berg'"},
        {"figure: table\nwho: {a: b}\n", "report.md:4:6: error: this must be one value or a list of values"},
        {"figure: table\nall: yes\n", "report.md:4:6: error: 'yes' is none of true, false"},
        {"figure: table\nstatus: [happened, planed]\n", "did you mean 'planned'?"},
        {"figure: table\nlanes: people\n",
         "report.md:4:8: error: 'people' is none of type, person, country, none"},
        {"figure: table\nthreshold: two\n", "report.md:4:12: error: 'two' is no whole number"},
        {"figure: table\nzzzzzzzzzzz: 1\n", "known keys: figure, caption, alt"},
        {"- a\n", "report.md:2:1: error: the block is no list of 'key: value'"},
        {"figure: [\n", "error: not YAML: "},
        {"figure: table\nwho: [\"Žofie Ž\", Qqq]\n",
         "report.md:4:18: error: nobody is found by the name 'Qqq'"},
    }));
    CAPTURE(c.yaml);
    base::Diagnostics diagnostics;
    CHECK_FALSE(read(c.yaml, diagnostics));
    std::string text;
    for (const auto& diagnostic : diagnostics) text += base::to_string(diagnostic) + "\n";
    CHECK_THAT(text, Catch::Contains(c.message));
}

TEST_CASE("a type that no event has is a warning", "[report]") {
    base::Diagnostics diagnostics;
    CHECK(read("figure: table\ntype: summmit\n", diagnostics));
    REQUIRE(diagnostics.size() == 1);
    CHECK(diagnostics[0].severity == base::Severity::warning);
    CHECK(diagnostics[0].hint == "did you mean 'summit'?");
}

TEST_CASE("a listed country needs no article that names it; a person nobody names is a warning", "[report]") {
    base::Diagnostics diagnostics;
    const auto block = read("figure: table\ncountry: Italy\n", diagnostics);
    REQUIRE(block);
    CHECK(block->filter.countries == std::vector<std::string>{"country/IT"});
    CHECK(diagnostics.empty());
    CHECK(read("figure: table\nwho: Cy Rossi\n", diagnostics));
    REQUIRE(diagnostics.size() == 1);
    CHECK(diagnostics[0].severity == base::Severity::warning);
    CHECK(diagnostics[0].message == "no article names Cy Rossi");
}

TEST_CASE("a block that is never closed is a fault", "[report]") {
    const std::string text = "```chronograph\nfigure: table\n";
    base::Diagnostics diagnostics;
    CHECK_FALSE(report::read_block(text, report::split(text)[0], {}, {}, diagnostics));
    REQUIRE(diagnostics.size() == 1);
    CHECK(diagnostics[0].message == "the block is never closed");
}
