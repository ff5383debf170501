#pragma once
// How a pack's rules fare on a corpus: which fired, how often, in how many documents.

#include <map>
#include <string>

#include "corpus.hpp"

namespace chronograph::cli {

struct RuleUse {
    std::size_t fired = 0;      ///< tellings of events that the rule read
    std::size_t documents = 0;  ///< in so many documents
    std::string example;        ///< the shortest of the sentences, the first of equals
};

struct RuleUses {
    std::map<std::string, RuleUse> by_rule;  ///< only those that fired
    ExitStatus status = kFine;               ///< as extract_corpus gives it
};

/// Reads the corpus as `extract` does. A rule that fires where a better one reads the same words does not
/// count.   Cost: that of extract; memory of one sentence a rule.
[[nodiscard]] RuleUses count_uses(const CorpusOptions& options, Packs& packs);

}  // namespace chronograph::cli
