#pragma once
// What load_rules() of files and of folders share.

#include <vector>

#include "chronograph/rules/rule_set.hpp"

namespace chronograph::rules {

/// Loads `files`, and of `facts` only the sections that speak no language: entities, events and offices, but
/// no frames and no words, which are another language's.   Errors: as load_rules.
[[nodiscard]] LoadResult load_files(const std::vector<RuleFile>& files, const std::vector<RuleFile>& facts);

}  // namespace chronograph::rules
