// Building the graph of a corpus, and asking it.
#include <benchmark/benchmark.h>

#include "chronograph/graph/knowledge_graph.hpp"
#include "chronograph/resolve/resolve.hpp"
#include "seeded_records.hpp"

using namespace chronograph;

namespace {

model::Knowledge knowledge_of(std::int64_t records) {
    return resolve::resolve(bench::SeededRecords(1).make(static_cast<std::size_t>(records)),
                            bench::SeededRecords::taxonomy());
}

void build_graph(benchmark::State& state) {
    const auto knowledge = knowledge_of(state.range(0));
    for (auto _ : state) {
        const graph::KnowledgeGraph graph(knowledge);
        if (graph.vertices() < knowledge.events.size()) state.SkipWithError("events are missing");
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(knowledge.events.size()));
}

void ask_who_met_whom(benchmark::State& state) {
    const auto knowledge = knowledge_of(state.range(0));
    const graph::KnowledgeGraph graph(knowledge);
    const auto expected = graph.met("person/n0", "person/n1").size();
    for (auto _ : state) {
        if (graph.met("person/n0", "person/n1").size() != expected)
            state.SkipWithError("another number of occasions");
    }
}

void find_a_path(benchmark::State& state) {
    const auto knowledge = knowledge_of(state.range(0));
    const graph::KnowledgeGraph graph(knowledge);
    const auto& far = knowledge.entities.back().id;
    const auto expected = graph.shortest_path("person/n0", far).size();
    for (auto _ : state) {
        if (graph.shortest_path("person/n0", far).size() != expected)
            state.SkipWithError("a path of another length");
    }
}

}  // namespace

BENCHMARK(build_graph)->RangeMultiplier(10)->Range(100, 10'000)->Unit(benchmark::kMillisecond);
BENCHMARK(ask_who_met_whom)->RangeMultiplier(10)->Range(100, 10'000);
BENCHMARK(find_a_path)->RangeMultiplier(10)->Range(100, 10'000)->Unit(benchmark::kMillisecond);
