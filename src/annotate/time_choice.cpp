// Entry points: choose_in_news(), choose_in_narrative(): which of several years, months or weeks an
// under-specified date means. The rules are counted on news and on encyclopaedic narratives; docs/accuracy.md
// has the figures. Tested by tests/annotate/times_test.cpp.
#include <algorithm>
#include <cstdlib>

#include "time_resolver.hpp"

namespace chronograph::annotate {

using rules::TimeUnit;

namespace {

constexpr int kNearMonth = 62;   // a month so near is meant whatever the tense says
constexpr int kFarthest = 1000;  // days: beyond, all ways are equally long
constexpr int kSkipped = 90;     // days: what it costs to pass over a time on the way
constexpr int kToldWeight = 2;   // what was told before binds more than what is ahead
constexpr int kBackwards = 2;    // how much farther a narrative's step back seems than one on

const Period* latest_begun(const std::vector<Period>& candidates, model::Day day) {
    const Period* found = nullptr;
    for (const auto& candidate : candidates) {
        if (candidate.begin <= day) found = &candidate;
    }
    return found;
}

const Period* earliest_open(const std::vector<Period>& candidates, model::Day day) {
    const auto found =
        std::ranges::find_if(candidates, [&](const Period& candidate) { return candidate.end > day; });
    return found == candidates.end() ? nullptr : &*found;
}

/// Days between a candidate and the anchor; steps back weigh `back` times as much.
int distance(const Period& candidate, const Period& anchor, int back) {
    if (candidate.begin >= anchor.end) return candidate.begin - anchor.end + 1;
    if (candidate.end <= anchor.begin) return back * (anchor.begin - candidate.end + 1);
    return 0;
}

const Period* nearest(const std::vector<Period>& candidates, const Period& anchor) {
    const Period* found = nullptr;
    for (const auto& candidate : candidates) {
        if (found == nullptr || distance(candidate, anchor, 1) < distance(*found, anchor, 1))
            found = &candidate;
    }
    return found;
}

/// What it costs to go from the nearest of `places` to a candidate, or back to it; farther places count less.
int way(const std::vector<Period>& places, const Period& candidate, bool from_place) {
    int shortest = kFarthest;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const int days = from_place ? distance(candidate, places[i], kBackwards)
                                    : distance(places[i], candidate, kBackwards);
        shortest = std::min(shortest, days + static_cast<int>(i) * kSkipped);
    }
    return shortest;
}

std::optional<Period> value_or_nothing(const Period* period) {
    if (period == nullptr) return {};
    return *period;
}

}  // namespace

std::optional<Period> choose_in_news(const std::vector<Period>& candidates, const Period& anchor, Lean lean) {
    if (lean == Lean::always_past) return value_or_nothing(latest_begun(candidates, anchor.begin));
    if (lean == Lean::always_future) return value_or_nothing(earliest_open(candidates, anchor.begin));
    const Period* near = nearest(candidates, anchor);
    if (near == nullptr || near->unit == TimeUnit::day || distance(*near, anchor, 1) <= kNearMonth)
        return value_or_nothing(near);
    return value_or_nothing(lean == Lean::cued_future ? earliest_open(candidates, anchor.begin)
                                                      : latest_begun(candidates, anchor.begin));
}

std::optional<Period> choose_in_narrative(const std::vector<Period>& candidates, const TimeContext& context) {
    const Period* best = nullptr;
    int least = 0;
    for (const auto& candidate : candidates) {
        const int cost =
            kToldWeight * way(context.told, candidate, true) + way(context.ahead, candidate, false);
        if (best != nullptr && cost >= least) continue;
        best = &candidate;
        least = cost;
    }
    return value_or_nothing(best);
}

}  // namespace chronograph::annotate
