// How long pictures take: seeded knowledge of 30, 300 and 3000 events.
#include <benchmark/benchmark.h>

#include <numeric>
#include <random>

#include "chronograph/render/writers.hpp"
#include "chronograph/report/report.hpp"

using namespace chronograph;

namespace {

model::Knowledge make_knowledge(std::size_t count) {
    std::mt19937 random(1);
    const std::vector<std::string> types{"call", "meeting", "talks", "summit", "visit"};
    model::Knowledge knowledge;
    knowledge.documents.resize(1);
    const model::Day start = *model::to_day({2020, 1, 1});
    for (std::size_t i = 0; i < count; ++i) {
        model::Event event;
        event.type = types[random() % types.size()];
        event.id = "event/" + std::to_string(i);
        event.date = model::day_range(start + static_cast<model::Day>(i * 2));
        const unsigned people = 20 + static_cast<unsigned>(count / 20);
        for (int n = 0; n < 3; ++n) {
            const std::string number = std::to_string(random() % people * (random() % people) / people);
            event.participants.push_back({"person/p-" + number, "Person Number" + number, "participant"});
        }
        event.evidence.resize(1);
        event.evidence[0].evidence.text = "They met and talked about what they had met to talk about.";
        knowledge.events.push_back(std::move(event));
    }
    return knowledge;
}

void draw(benchmark::State& state, const char* picture, const char* format) {
    const auto knowledge = make_knowledge(static_cast<std::size_t>(state.range(0)));
    std::vector<std::uint32_t> events(knowledge.events.size());
    std::iota(events.begin(), events.end(), 0U);
    const auto* writer = render::find_writer(picture, format);
    std::size_t bytes = 0;
    for (auto _ : state) {
        const auto text = writer->write(knowledge, events, {});
        if (text.empty()) state.SkipWithError("an empty picture");
        bytes += text.size();
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(bytes));
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

void report_page(benchmark::State& state) {
    const auto knowledge = make_knowledge(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state) {
        const auto report = report::write_html(report::default_template(), knowledge);
        if (!report.diagnostics.empty()) state.SkipWithError("a faulty template");
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

}  // namespace

BENCHMARK_CAPTURE(draw, timeline_svg, "timeline", "svg")
    ->Arg(30)
    ->Arg(300)
    ->Arg(3000)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(draw, graph_svg, "graph", "svg")
    ->Arg(30)
    ->Arg(300)
    ->Arg(3000)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(draw, graph_dot, "graph", "dot")
    ->Arg(30)
    ->Arg(300)
    ->Arg(3000)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(draw, matrix_svg, "matrix", "svg")
    ->Arg(30)
    ->Arg(300)
    ->Arg(3000)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(report_page)->Arg(30)->Arg(300)->Unit(benchmark::kMillisecond);
