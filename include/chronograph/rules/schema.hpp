#pragma once
// The rule language as a JSON Schema (draft 2020-12), so that editors complete and check rule files.

#include <string>
#include <vector>

#include "chronograph/rules/rule_set.hpp"

namespace chronograph::rules {

/// The schema of one rule file, as indented JSON. Names that a pack defines (event types, roles, entity
/// types, offices, lists of phrases, prepositions) are those of `rules`; what only a whole pack can tell,
/// such as which roles an event has, is left to `rules check`. `others`: the same pack for further languages,
/// whose prepositions and lists of phrases count too.   Cost: O(words of the rules).
[[nodiscard]] std::string write_schema(const RuleSet& rules, const std::vector<const RuleSet*>& others = {});

}  // namespace chronograph::rules
