// HTML: the article's text without the page around it, and what the page says of itself.
#include <catch2/catch.hpp>

#include "support/read.hpp"

using namespace chronograph;
using test::date_of;
using test::read;

namespace {

model::Document page(const std::string& html) {
    auto result = read(html, "a.html");
    REQUIRE(result.faults.empty());
    REQUIRE(result.documents.size() == 1);
    return std::move(result.documents[0]);
}

}  // namespace

TEST_CASE("the article is found and the furniture is not", "[text]") {
    struct Case {
        const char* name;
        const char* html;
        const char* text;
    };
    const auto c = GENERATE(values<Case>({
        {"article",
         "<body><nav>Home</nav><article><h1>Talks</h1><p>Ann <b>met</b>\n <a href='/b'>Bob</a>.</p>"
         "<aside>Read next</aside><script>var Putin</script><p>They "
         "ate.<br>Well.</p></article><footer>Us</footer>",
         "Talks\n\nAnn met Bob.\n\nThey ate.\nWell.\n"},
        {"main", "<body><div><p>Menu of the day</p></div><main><p>Ann met Bob.</p></main>", "Ann met Bob.\n"},
        {"largest article",
         "<article><p>Teaser.</p></article><article><p>Ann met Bob in "
         "Rome.</p></article><article><p>More.</p></article>",
         "Ann met Bob in Rome.\n"},
        {"article in main", "<main><p>Us.</p><article><p>Ann met Bob in Rome.</p></article></main>",
         "Ann met Bob in Rome.\n"},
        {"densest block",
         "<div id=side><p>Short.</p></div><div id=body><p>Ann met Bob in Rome.</p><p>They spoke for "
         "hours.</p></div>",
         "Ann met Bob in Rome.\n\nThey spoke for hours.\n"},
        {"no paragraphs", "<body>Ann met Bob.<form>Name</form></body>", "Ann met Bob.\n"},
        {"list and table",
         "<main><ul><li>Ann</li><li>Bob</li></ul><table><tr><td>a</td><td>b</td></tr></table></main>",
         "Ann\n\nBob\n\na b\n"},
        {"entities", "<p>R&amp;D &ldquo;yes&rdquo; &#8217;", "R&D “yes” ’\n"},
        {"broken", "<p>Ann <b>met <i>Bob</b></p></div></p><p", "Ann met Bob\n"},
        {"no tags", "Ann met Bob.", "Ann met Bob.\n"},
    }));
    CAPTURE(c.name);
    CHECK(page(c.html).text == c.text);
}

TEST_CASE("deep nesting is no harm", "[text]") {
    std::string html;
    for (int i = 0; i < 100'000; ++i) html += "<div>";
    CHECK(page(html + "<p>Ann met Bob.</p>").text.size() < 20);
}

TEST_CASE("the day of publication comes from the most exact place", "[text]") {
    struct Case {
        const char* name;
        const char* html;
        const char* date;
    };
    const auto c = GENERATE(values<Case>({
        {"JSON-LD",
         R"(<script type="application/ld+json">{"@graph":[{"@type":"Thing"},{"@type":"NewsArticle","datePublished":"2025-02-13T08:00:00Z"}]}</script><meta property="article:published_time" content="2025-02-14">)",
         "2025-02-13 metadata"},
        {"OpenGraph",
         R"(<meta name="date" content="2025-02-15"><meta property="article:published_time" content="2025-02-14T23:00:00+01:00">)",
         "2025-02-14 metadata"},
        {"meta date", R"(<meta name="DC.Date" content="15 February 2025">)", "2025-02-15 metadata"},
        {"marked time",
         R"(<time datetime="2025-01-01">x</time><time itemprop="datePublished" datetime="2025-02-16">y</time>)",
         "2025-02-16 metadata"},
        {"time in the article",
         R"(<time datetime="2024-01-01"></time><article><time datetime="2025-02-17T10:00">z</time><p>Ann</p></article>)",
         "2025-02-17 metadata"},
        {"impossible day passed over",
         R"(<meta name="date" content="2025-02-31"><meta name="pubdate" content="2025-02-18">)",
         "2025-02-18 metadata"},
        {"broken JSON-LD",
         R"(<script type="application/ld+json">{oops</script><meta name="date" content="2025-02-19">)",
         "2025-02-19 metadata"},
        {"canonical link", R"(<link rel="canonical" href="https://x.example/2025/02/20/talks">)",
         "2025-02-20 url"},
        {"line of the article", "<article><p>Published on 21 February 2025</p></article>", "2025-02-21 text"},
        {"nothing", "<p>Ann met Bob.", "-"},
    }));
    CAPTURE(c.name);
    CHECK(date_of(page(std::string("<html><head></head><body>") + c.html + "<p>Ann met Bob.</p>")) == c.date);
}

TEST_CASE("a page names its title, source, address and language", "[text]") {
    const auto linked = page(
        R"(<html lang="en-GB"><head><title>T | Site</title><script type="application/ld+json">[{"datePublished":"2025-02-13","headline":"Talks","inLanguage":"en","url":"https://x.example/a","publisher":{"name":"The Post"}}]</script></head><p>Ann.)");
    CHECK(linked.info.title == "Talks");
    CHECK(linked.info.source == "The Post");
    CHECK(linked.info.url == "https://x.example/a");
    CHECK(linked.info.language == "en");
    const auto open_graph = page(
        R"(<html lang="en-GB"><head><title>T | Site</title><meta property="og:title" content="Talks"><meta property="og:site_name" content="The Post"><meta property="og:url" content="https://x.example/b"></head><p>Ann.)");
    CHECK(open_graph.info.title == "Talks");
    CHECK(open_graph.info.source == "The Post");
    CHECK(open_graph.info.url == "https://x.example/b");
    CHECK(open_graph.info.language == "en-GB");
    CHECK(page("<title>T | Site</title><h1>Talks in Rome</h1><p>Ann.").info.title == "Talks in Rome");
    CHECK(page("<title>T | Site</title><p>Ann.").info.title == "T | Site");
}

TEST_CASE("a page may name another encoding", "[text]") {
    CHECK(page("<meta charset=\"windows-1252\"><p>Caf\xE9 \x93yes\x94").text == "Café “yes”\n");
    const auto result = read("<meta charset=\"utf-8\"><p>Caf\xE9", "a.html");
    CHECK(result.faults.size() == 1);
}
