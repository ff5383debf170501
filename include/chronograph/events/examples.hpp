#pragma once
// Every rule proves itself: its examples and counterexamples are read and compared with what they promise.

#include <string>
#include <vector>

#include "chronograph/base/diagnostic.hpp"
#include "chronograph/rules/rule_set.hpp"

namespace chronograph::events {

struct ExampleReport {
    std::size_t examples = 0;
    std::size_t counterexamples = 0;
    base::Diagnostics failures;  ///< one for each that does not hold, at its place in the rule file; sorted
};

/// Runs the examples and counterexamples of a pack.
/// An example holds if one event of its text was read by its rule (or merged with what it read) and has what
/// `gives` names; what `gives` leaves out is free, but a role it names holds exactly those parties. A
/// counterexample holds if its rule reads no event in it. Takes: a pack; `only` = run the rules whose id
/// starts so (empty = all).   Cost: O(bytes of all examples).
[[nodiscard]] ExampleReport check_examples(const rules::RuleSet& rules, std::string_view only = {});

}  // namespace chronograph::events
