#pragma once
// explain: why a sentence gives the events it gives: its phrases, names, times, and every rule that was
// tried.

#include <string>
#include <vector>

#include "chronograph/model/document.hpp"
#include "chronograph/model/record.hpp"
#include "chronograph/rules/rule_set.hpp"

namespace chronograph::events {

/// A rule that was tried at a trigger. `missing` says what stopped it; empty if it fired.
struct RuleAttempt {
    std::string rule;
    base::SourceLocation at;  ///< where the rule stands
    std::string trigger;      ///< the trigger's text; empty for a pattern that found none
    std::string missing;
};

struct SentenceExplanation {
    std::string text;
    std::vector<std::string> phrases;  ///< "noun: John Healey", "verb: will meet (future)"
    std::vector<std::string> clauses;  ///< "meet: subject John Healey, object his Ukrainian counterpart"
    std::vector<RuleAttempt> attempts;
};

struct Explanation {
    model::Record record;                        ///< what extract() gives for the document
    std::vector<SentenceExplanation> sentences;  ///< those in which a rule was tried
    std::vector<std::string> dating;             ///< why an undated document was written on the day inferred
};

/// Reads the document as extract() does and keeps what it did.   Cost: O(tokens + rules tried).
[[nodiscard]] Explanation explain(const model::Document& document, const rules::RuleSet& rules);

}  // namespace chronograph::events
