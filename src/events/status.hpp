#pragma once
// What the status of verbs and of nouns share: cues of the pack (status.yaml) and the tense of a verb group.

#include <initializer_list>
#include <optional>

#include "candidate.hpp"

namespace chronograph::events {

/// The last cue of the wanted kinds that starts in tokens [first, last).
[[nodiscard]] std::optional<model::Status> cue_in(const Context& context, std::uint32_t first,
                                                  std::uint32_t last,
                                                  std::initializer_list<rules::CueKind> kinds);

/// What the verb's own group and those above it tell; nothing for a plain tense.
[[nodiscard]] std::optional<model::Status> told_status(const Context& context, const Clause& clause);

/// The status the verb's own group tells: auxiliaries, negation; nothing for a plain tense.
[[nodiscard]] std::optional<model::Status> own_status(const Context& context, const Clause& clause);

/// "meets" and "is meeting", not "met" or "will meet".
[[nodiscard]] bool is_in_present(const Phrase& verb);

/// "is in Rome", "is visiting Rome": on the document's day. "Heads to Rome", `to` filled: a plan; but a
/// headline tells in the present what took place.   Requires: the verb is in the present.
void set_present(const Context& context, const rules::Frame& frame, const Phrase& verb,
                 const std::vector<rules::WordId>& filled, Candidate& candidate);

/// A negation stands in tokens [first, last): "no plans".
[[nodiscard]] bool is_negated(const Context& context, std::uint32_t first, std::uint32_t last);

/// "Plans for X to meet Y | have been dropped", "X's plan to visit Rome | fell through": the plan that the
/// sentence opens with, and that the trigger at `token` is of, is off.
[[nodiscard]] bool is_dropped(const Context& context, std::uint32_t token);

/// "if they refuse to meet": nobody has refused yet.
[[nodiscard]] bool hangs_on_condition(const Context& context, const Clause& clause);

/// "rejected an offer | of talks", "accepted X's proposal | for a meeting": what became of the offer that the
/// event noun at `phrase` hangs on.
[[nodiscard]] std::optional<model::Status> told_by_answer(const Context& context, std::uint32_t phrase);

/// "was the first president to visit", "becoming the only envoy to meet": who is set apart by it has done it.
[[nodiscard]] bool sets_apart(const Context& context, const Clause& clause);

void tell(Candidate& candidate, model::Status status);

}  // namespace chronograph::events
