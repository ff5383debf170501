#pragma once
// Whether a sentence looks back or forward at a time that it leaves open.

#include "chronograph/annotate/annotations.hpp"
#include "time_resolver.hpp"

namespace chronograph::annotate {

/// Looks for the nearest cue left of tokens [first, last) in its sentence, then right of them.
/// Cost: O(tokens of the sentence).
[[nodiscard]] Lean lean_of(const model::Document& document, const Words& words,
                           const rules::TimeGrammar& grammar, const model::Sentence& sentence,
                           std::uint32_t first, std::uint32_t last);

}  // namespace chronograph::annotate
