#pragma once
// The times that may date an event.

#include "candidate.hpp"

namespace chronograph::events {

/// Points and spans of the calendar date an event; durations, sets and vague references do not.
[[nodiscard]] bool dates(const annotate::TimeMention& time);

/// Takes the time, an index into Annotations::times, if it dates the event and none does yet.
void offer_time(const Context& context, std::uint32_t time, Candidate& candidate);

/// Offers the time of the clause that stands in front of it and outside: "since May, | when X met Y", "On
/// Tuesday | X left, and Y met Z".
void offer_time_in_front(const Context& context, const Clause& clause, Candidate& candidate);

}  // namespace chronograph::events
