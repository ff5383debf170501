// Entry point: choose(): which of several years, months or weeks an under-specified date means. The rules are
// counted on news and on encyclopaedic narratives; docs/accuracy.md has the figures. Tested by
// tests/annotate/times_test.cpp.
#include <algorithm>
#include <cstdlib>

#include "time_resolver.hpp"

namespace chronograph::annotate {

using rules::TimeUnit;

namespace {

constexpr int kNearMonth = 62;  // a month so near is meant whatever the tense says
constexpr int kBackwards = 2;   // how much farther a narrative's step back seems than one on

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

const Period* nearest(const std::vector<Period>& candidates, const Period& anchor, int back) {
    const Period* found = nullptr;
    for (const auto& candidate : candidates) {
        if (found == nullptr || distance(candidate, anchor, back) < distance(*found, anchor, back))
            found = &candidate;
    }
    return found;
}

const Period* choose_in_news(const std::vector<Period>& candidates, const Period& anchor, Lean lean) {
    const Period* near = nearest(candidates, anchor, 1);
    if (near == nullptr || near->unit == TimeUnit::day) return near;
    if (distance(*near, anchor, 1) <= kNearMonth) return near;
    return lean == Lean::cued_future ? earliest_open(candidates, anchor.begin)
                                     : latest_begun(candidates, anchor.begin);
}

}  // namespace

std::optional<Period> choose(const std::vector<Period>& candidates, const Period& anchor, Lean lean,
                             bool narrative) {
    const Period* chosen = nullptr;
    if (lean == Lean::always_past) {
        chosen = latest_begun(candidates, anchor.begin);
    } else if (lean == Lean::always_future) {
        chosen = earliest_open(candidates, anchor.begin);
    } else if (narrative) {
        chosen = nearest(candidates, anchor, kBackwards);
    } else {
        chosen = choose_in_news(candidates, anchor, lean);
    }
    if (chosen == nullptr) return {};
    return *chosen;
}

}  // namespace chronograph::annotate
