#pragma once
// Names: who and what the text speaks of, listed or discovered, with titles, roles and pronouns.

#include <vector>

#include "chronograph/annotate/annotations.hpp"

namespace chronograph::annotate {

/// Fills `annotations.entities`, `.mentions` and `.quotations`.
/// Requires: words and times are there; tenures are looked up on the document's day (today's office holders
/// are never assumed for an undated document unless one holder fits all days).   Cost: O(tokens).
void find_names(const model::Document& document, const rules::RuleSet& rules, Annotations& annotations);

}  // namespace chronograph::annotate
