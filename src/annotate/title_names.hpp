#pragma once
// Whom a document's title names in full: its text may give their last names alone.

#include "name_finds.hpp"

namespace chronograph::annotate {

/// The people of the title, unless the text opens with it and so names them itself.
/// Cost: O(tokens of the title).
[[nodiscard]] std::vector<LocalEntity> people_of_title(const model::Document& document,
                                                       const rules::RuleSet& rules);

}  // namespace chronograph::annotate
