// How fast times are read: a stage of annotate, on seeded news and on a seeded narrative.
#include <benchmark/benchmark.h>

#include <random>

#include "chronograph/annotate/times.hpp"
#include "chronograph/text/reader.hpp"

using namespace chronograph;

namespace {

const std::vector<std::string> kNews{
    "The minister met her counterpart on Wednesday to discuss the agreement, officials said.",
    "The two sides are expected to hold further talks in the capital next week.",
    "A spokesman declined to comment on the report, which was published earlier this month.",
    "The company employs some 2,000 people and its shares rose by 3.5 percent.",
    "Opposition leaders called for a debate and for the release of those who had been detained.",
    "It was the first visit by a head of government since 2019, and it lasted three days.",
    "Witnesses said that the crowd had gathered peacefully outside the parliament building.",
};

model::Document make_news(std::size_t sentences) {
    std::mt19937 random(7);
    std::string text;
    for (std::size_t i = 0; i < sentences; ++i)
        text += kNews[random() % kNews.size()] + (i % 4 == 3 ? "\n\n" : " ");
    model::DocumentInfo info;
    info.language = std::string("en");
    info.date = model::to_day({2025, 4, 22});
    return text::make_document(std::move(text), std::move(info));
}

void find_times(benchmark::State& state) {
    static const auto loaded = rules::load_rules({std::filesystem::path(CHRONOGRAPH_SOURCE_DIR) / "rules"});
    const auto document = make_news(static_cast<std::size_t>(state.range(0)));
    const auto words = annotate::look_up(document, loaded.rules);
    for (auto _ : state) {
        const auto times = annotate::find_times(document, words, loaded.rules);
        if (times.size() < document.sentences.size() / 4) state.SkipWithError("times are missing");
        benchmark::DoNotOptimize(times.data());
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(document.text.size()));
}

}  // namespace

BENCHMARK(find_times)->Arg(20)->Arg(200)->Arg(2000);
