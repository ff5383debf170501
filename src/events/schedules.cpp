// Entry point: read_schedule(). Tested by tests/events/extract_test.cpp.
#include <algorithm>

#include "occasions.hpp"

namespace chronograph::events {

void read_schedule(const Source& source, Candidates& candidates) {
    const auto timed =
        std::ranges::count_if(candidates, [](const Candidate& c) { return c.present && c.clock && !c.time; });
    if (timed == 0 || !source.document.info.date) return;
    for (Candidate& candidate : candidates) {
        if (!candidate.present || candidate.time || candidate.status_is_told ||
            (timed == 1 && !candidate.clock))
            continue;
        candidate.scheduled = true;
        candidate.status = model::Status::planned;
    }
}

}  // namespace chronograph::events
