// Bytes per second of the whole of extract(): documents in, records out, with the default rule pack.
#include <benchmark/benchmark.h>

#include <filesystem>
#include <string>
#include <vector>

#include "chronograph/events/extract.hpp"
#include "chronograph/model/record_json.hpp"
#include "chronograph/text/reader.hpp"

using namespace chronograph;

namespace {

const std::filesystem::path kSource = CHRONOGRAPH_SOURCE_DIR;

const rules::RuleSet& pack() {
    static const auto kLoaded = rules::load_rules({kSource / "rules"});
    return kLoaded.rules;
}

std::vector<model::Document> example_articles() {
    std::vector<model::Document> documents;
    base::Diagnostics diagnostics;
    for (const auto& file : text::find_files({kSource / "examples" / "articles"})) {
        text::read_documents(
            text::read_bytes(file), file.generic_string(), {},
            [&](model::Document document) { documents.push_back(std::move(document)); }, diagnostics);
    }
    return documents;
}

/// Sentences in which no rule has anything to do: what most of a newspaper is.
model::Document plain_article() {
    std::string text;
    while (text.size() < 4000)
        text +=
            "The river rose again after three days of rain, and farmers moved their cattle to higher "
            "fields. ";
    return text::make_document(text, {.id = "plain"});
}

void extract_all(benchmark::State& state, const std::vector<model::Document>& documents,
                 std::size_t at_least) {
    const auto& rules = pack();  // loaded here, not in the loop that is timed
    std::size_t bytes = 0;
    for (auto _ : state) {
        std::size_t events = 0;
        for (const auto& document : documents) {
            events += events::extract(document, rules).events.size();
            bytes += document.text.size();
        }
        if (events < at_least) state.SkipWithError("found fewer events than there are");
        benchmark::DoNotOptimize(events);
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(bytes));
}

void extract_articles(benchmark::State& state) {
    const auto documents = example_articles();
    extract_all(state, documents, documents.size());
}
BENCHMARK(extract_articles);

void extract_plain_text(benchmark::State& state) {
    extract_all(state, {plain_article()}, 0);
}
BENCHMARK(extract_plain_text);

/// The whole way: bytes of an article to a line of JSON.
void read_extract_write(benchmark::State& state) {
    const auto bytes = text::read_bytes(kSource / "examples" / "articles" / "02-riyadh.md");
    const auto& rules = pack();
    base::Diagnostics diagnostics;
    std::string json;
    for (auto _ : state) {
        json.clear();
        text::read_documents(
            bytes, "article.md", {},
            [&](const model::Document& document) {
                model::append_json(events::extract(document, rules), document.text, json);
            },
            diagnostics);
        if (json.find("\"events\"") == std::string::npos) state.SkipWithError("no record was written");
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * bytes.size()));
}
BENCHMARK(read_extract_write);

void load_pack(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(rules::load_rules({kSource / "rules"}));
}
BENCHMARK(load_pack)->Unit(benchmark::kMillisecond);

}  // namespace
