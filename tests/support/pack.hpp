#pragma once
// The default rule pack, loaded once for a test program.

#include <filesystem>

#include "chronograph/rules/rule_set.hpp"

namespace chronograph::test {

inline const rules::RuleSet& default_pack() {
    static const auto loaded = rules::load_rules(
        std::vector<std::filesystem::path>{std::filesystem::path(CHRONOGRAPH_SOURCE_DIR) / "rules"});
    return loaded.rules;
}

}  // namespace chronograph::test
