#pragma once
// Times: "on Wednesday", "last month", "at the weekend", "15 August 2025", "20:00 BST".
// Takes: a document with its words.   Gives: TIMEX3 values and the days they may be.

#include <vector>

#include "chronograph/annotate/annotations.hpp"

namespace chronograph::annotate {

/// All times of a document, in text order. Without a document date relative times have a type and a
/// symbolic value, and no range.   Cost: O(tokens).
[[nodiscard]] std::vector<TimeMention> find_times(const model::Document& document, const Words& words,
                                                  const rules::RuleSet& rules);

}  // namespace chronograph::annotate
