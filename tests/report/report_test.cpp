// Tests write_html() and write_markdown(): figures with captions, tables and links that lead somewhere.
#include "chronograph/report/report.hpp"

#include <catch2/catch.hpp>
#include <set>

#include "chronograph/render/writers.hpp"
#include "support/golden.hpp"
#include "support/picture_events.hpp"
#include "support/small_knowledge.hpp"

using namespace chronograph;

namespace {

constexpr std::string_view kTemplate = R"(# A *small* report

Prose with `code` & more.

```chronograph
figure: timeline
caption: What happened <when>.
```

Then a table.

```chronograph
figure: table
who: [Ada Berg, Ben Okoro]
all: true
```
)";

std::size_t count(const std::string& text, const std::string& what) {
    std::size_t n = 0;
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) ++n;
    return n;
}

/// Every value of an attribute, as written.
std::multiset<std::string> values_of(const std::string& html, const std::string& attribute) {
    std::multiset<std::string> values;
    const std::string start = " " + attribute + "=\"";
    for (auto at = html.find(start); at != std::string::npos; at = html.find(start, at)) {
        at += start.size();
        values.insert(html.substr(at, html.find('"', at) - at));
    }
    return values;
}

}  // namespace

TEST_CASE("golden: the page and the Markdown", "[report]") {
    const auto knowledge = support::small_knowledge();
    support::check_golden("pictures/report.html", report::write_html(kTemplate, knowledge).text);
    const auto markdown = report::write_markdown(kTemplate, knowledge);
    support::check_golden("pictures/report.md", markdown.text);
    REQUIRE(markdown.files.size() == 1);
    support::check_golden("pictures/" + markdown.files[0].name, markdown.files[0].text);
    const auto events = support::all_events(knowledge);
    support::check_golden("pictures/graph.dot",
                          render::find_writer("graph", "dot")->write(knowledge, events, {}));
}

TEST_CASE("every id is there once and every link within the page leads to one", "[report]") {
    const auto knowledge = support::small_knowledge();
    const auto page = report::write_html(report::default_template(), knowledge);
    CHECK(page.diagnostics.empty());
    const auto ids = values_of(page.text, "id");
    CHECK(std::set<std::string>(ids.begin(), ids.end()).size() == ids.size());
    for (const auto& link : values_of(page.text, "href")) {
        if (link.starts_with("#")) CHECK(ids.contains(link.substr(1)));
    }
    CHECK(count(page.text, "<script") == 0);
    CHECK(count(page.text, "javascript:") == 0);
    CHECK(count(page.text, "<svg xmlns") == 2);
    CHECK(count(page.text, "<style>") == 1);
}

TEST_CASE("names cannot become markup", "[report]") {
    const auto knowledge = support::small_knowledge();
    const auto page = report::write_html(kTemplate, knowledge).text;
    CHECK(count(page, "<O'Neil>") == 0);
    CHECK(count(page, "Dan &lt;O&#39;Neil&gt;") > 0);
    const auto markdown = report::write_markdown(kTemplate, knowledge).text;
    CHECK(count(markdown, "Dan <O'Neil>") == 0);
    CHECK(count(markdown, "Dan \\<O'Neil\\>") > 0);
}

TEST_CASE("a table is of those who all took part", "[report]") {
    const auto knowledge = support::small_knowledge();
    const std::string block = "```chronograph\nfigure: table\nwho: [Berg, Okoro]\n";
    CHECK(count(report::write_html(block + "all: true\n```\n", knowledge).text, "<tr id=") == 3);
    CHECK(count(report::write_html(block + "```\n", knowledge).text, "<tr id=") == 8);
    CHECK(count(report::write_html(block + "since: 2030\n```\n", knowledge).text, "No event was found.") ==
          1);
    CHECK(count(report::write_markdown(block + "since: 2030\n```\n", knowledge).text,
                "No event was found.") == 1);
}

TEST_CASE("a faulty block stays and the others are drawn", "[report]") {
    const auto knowledge = support::small_knowledge();
    const auto report = report::write_html(
        "```chronograph\nfigur: table\n```\n\n```chronograph\nfigure: matrix\n```\n", knowledge);
    REQUIRE(report.diagnostics.size() == 2);
    CHECK(report.diagnostics[0].at.line <= report.diagnostics[1].at.line);
    CHECK(count(report.text, "figur: table") == 1);
    CHECK(count(report.text, "Figure 1.") == 1);
}

TEST_CASE("a graph of many has its matrix first", "[report]") {
    const auto knowledge = support::random_knowledge(3, 40);
    const auto report = report::write_markdown("```chronograph\nfigure: graph\n```\n", knowledge);
    REQUIRE(report.files.size() == 2);
    CHECK(report.files[0].name == "report-1-matrix.svg");
    CHECK(report.files[1].name == "report-1-graph.svg");
}

TEST_CASE("the same knowledge gives the same report", "[report]") {
    const auto seed = GENERATE(range(0U, 6U));
    const auto knowledge = support::random_knowledge(seed, 30);
    const auto one = report::write_html(report::default_template(), knowledge).text;
    CHECK(one == report::write_html(report::default_template(), knowledge).text);
}
