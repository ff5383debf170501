// Records per second from what documents said to what happened. The number of events is checked in the loop.
#include <benchmark/benchmark.h>

#include "chronograph/resolve/resolve.hpp"
#include "seeded_records.hpp"

using namespace chronograph;

namespace {

void resolve_records(benchmark::State& state) {
    const auto records = bench::SeededRecords(1).make(static_cast<std::size_t>(state.range(0)));
    const auto taxonomy = bench::SeededRecords::taxonomy();
    const auto expected = resolve::resolve(records, taxonomy).events.size();
    for (auto _ : state) {
        if (resolve::resolve(records, taxonomy).events.size() != expected)
            state.SkipWithError("another number of events");
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
    state.counters["events"] = static_cast<double>(expected);
    state.SetComplexityN(state.range(0));
}

}  // namespace

BENCHMARK(resolve_records)
    ->RangeMultiplier(10)
    ->Range(100, 100'000)
    ->Unit(benchmark::kMillisecond)
    ->Complexity();
