// How fast names are found, words and times being there: seeded articles of 20, 200 and 2000 sentences.
#include <benchmark/benchmark.h>

#include <array>
#include <random>

#include "chronograph/annotate/names.hpp"
#include "chronograph/annotate/times.hpp"
#include "chronograph/text/reader.hpp"

using namespace chronograph;

namespace {

constexpr std::array kSentences{
    "The Defence Secretary John Healey will meet his Ukrainian counterpart in Brussels on Wednesday.",
    "Mr Healey said: \u201cI will tell our allies that pressure on the Kremlin has to grow before talks "
    "begin.\u201d",
    "Farmers in the valley complained that the rain had come late and that prices were lower than a year "
    "ago.",
    "The French president, Emmanuel Macron, spoke to Volodymyr Zelensky for an hour, his office said.",
    "Officials of the Ministry of Defence and of the European Union have worked on the plan since the "
    "spring.",
    "He added that nobody in the room had expected the vote to be so close, and that a second one might "
    "follow.",
    "It was the third time in a month that the two sides had failed to agree on the wording of a statement.",
    "Dr Anna Lindqvist of the University of Uppsala, who studies such cases, called the decision a mistake.",
};

const rules::RuleSet& pack() {
    static const auto loaded = rules::load_rules({std::filesystem::path(CHRONOGRAPH_SOURCE_DIR) / "rules"});
    return loaded.rules;
}

model::Document make_article(std::size_t sentences) {
    std::mt19937 random(1);
    std::string text;
    for (std::size_t i = 0; i < sentences; ++i) {
        text += kSentences[random() % kSentences.size()];
        text += i % 4 == 3 ? "\n\n" : " ";
    }
    model::DocumentInfo info;
    info.date = model::to_day({2025, 4, 22});
    return text::make_document(std::move(text), info);
}

void find_names(benchmark::State& state) {
    const auto document = make_article(static_cast<std::size_t>(state.range(0)));
    annotate::Annotations annotations;
    annotations.words = annotate::look_up(document, pack());
    annotations.times = annotate::find_times(document, annotations.words, pack());
    for (auto _ : state) {
        annotations.entities.clear();
        annotations.mentions.clear();
        annotate::find_names(document, pack(), annotations);
        if (annotations.mentions.empty()) state.SkipWithError("no names");
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(document.text.size()));
}

BENCHMARK(find_names)->Arg(20)->Arg(200)->Arg(2000);

}  // namespace
