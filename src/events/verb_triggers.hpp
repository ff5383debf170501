#pragma once
// The words that a verb frame is triggered by, looked for in a sentence.

#include <cstdint>
#include <span>

#include "candidate.hpp"

namespace chronograph::events {

/// The words of a trigger from a verb on, and the frames that they may trigger.
struct Trigger {
    std::span<const std::uint32_t> frames;
    std::uint32_t words = 0;
    std::uint32_t last = 0;  // the token behind them
};

/// The longest trigger that starts at the verb `head`, over adverbs where it has several words.
[[nodiscard]] Trigger trigger_at(const Context& context, std::uint32_t head);

/// That of the clause's verb, over its objects too where a particle follows them: "brought A and B together".
[[nodiscard]] Trigger trigger_of(const Context& context, const Clause& clause);

/// What in the words right around the trigger gives it another sense, as `explain` says it; null if nothing.
[[nodiscard]] const char* other_sense_around(const Context& context, const rules::Frame& frame,
                                             const Candidate& candidate);

/// "X, flanked by Y, spoke to the press": whom the frame needs is an audience.
[[nodiscard]] bool speaks_in_public(const Context& context, const Clause& clause, const rules::Frame& frame);

}  // namespace chronograph::events
