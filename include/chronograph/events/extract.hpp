#pragma once
// extract: what one document says happened. The first of the program's two pure functions.

#include "chronograph/model/document.hpp"
#include "chronograph/model/record.hpp"
#include "chronograph/rules/rule_set.hpp"

namespace chronograph::events {

/// Reads one document by the rules.
/// Takes: a document (text::make_document) and a rule set. Gives: its record; the same bytes every time.
/// Errors: none; a document in which nothing is found gives a record without events.
/// Cost: O(tokens).   Threads: no shared state, safe to call from many at once.
[[nodiscard]] model::Record extract(const model::Document& document, const rules::RuleSet& rules);

}  // namespace chronograph::events
