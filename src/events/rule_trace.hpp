#pragma once
// One rule followed through one sentence: where its trigger stands, what filled its slots, what became of it.

#include "candidate.hpp"
#include "chronograph/events/explain.hpp"

namespace chronograph::events {

inline constexpr std::string_view kNoTrigger = "its trigger: no form of it is in the sentence";

/// Takes: a frame, the attempts of the whole document, and the record that came out of it.
/// Gives: one attempt for each place where the trigger's words stand, also where no verb or noun they are.
[[nodiscard]] std::vector<RuleAttempt> trace_frame(const Context& context, std::uint32_t frame,
                                                   const std::vector<Attempt>& attempts,
                                                   const model::Record& record);

}  // namespace chronograph::events
