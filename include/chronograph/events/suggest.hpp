#pragma once
// suggest: phrases that link two named parties and that no rule covers yet. What a new rule would be about.

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "chronograph/model/document.hpp"
#include "chronograph/rules/rule_set.hpp"

namespace chronograph::events {

/// A phrase in which parties stand, and where.
struct Suggestion {
    std::string verb;                          ///< lemma: "praise", "sign"
    std::string noun;                          ///< lemma of its object, where that is no party: "treaty"
    std::map<std::string, std::size_t> slots;  ///< "subject", "object", a preposition -> how often filled
    std::size_t count = 0;                     ///< so many clauses
    std::vector<std::string> sentences;        ///< the first of them, each once; three at most
};

/// By verb and noun.
using Suggestions = std::map<std::pair<std::string, std::string>, Suggestion>;

/// Reads a corpus document by document.
/// Lifetime: the rules must outlive it.   Threads: one at a time.   Memory: O(different phrases).
class PhraseCollector {
public:
    /// `event` = the type whose roles say who is a party; one that a rule may give.
    PhraseCollector(const rules::RuleSet& rules, rules::TypeId event) : rules_(rules), event_(event) {}

    /// Notes the clauses with two named parties whose verb and nouns no rule reads.   Cost: O(tokens).
    void read(const model::Document& document);

    /// The most frequent first; of equals by verb and noun. A slot is left out where it is rarely filled.
    [[nodiscard]] std::vector<Suggestion> ranked() const;

private:
    const rules::RuleSet& rules_;
    rules::TypeId event_;
    Suggestions phrases_;
};

}  // namespace chronograph::events
