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
    std::vector<std::string>
        slots;  ///< "subject (participant): John Healey = person/..."; of a named rule only
};

/// A word or mark, what it is in its sentence, and the names, times and triggers that start there.
struct TokenReading {
    std::string text;
    std::string tag;    ///< "noun", "verb", "preposition"
    std::string means;  ///< "person/john-healey", "2025-04-23", "trigger of meeting.met"
};
/// The readings as lines of a table.
[[nodiscard]] std::vector<std::string> to_lines(const std::vector<TokenReading>& tokens);

struct SentenceExplanation {
    std::string text;
    std::vector<std::string> phrases;  ///< "noun: John Healey", "verb: will meet (future)"
    std::vector<std::string> clauses;  ///< "meet: subject John Healey, object his Ukrainian counterpart"
    std::vector<RuleAttempt> attempts;
    std::vector<TokenReading> tokens;
};

struct Explanation {
    model::Record record;                        ///< what extract() gives for the document
    std::vector<SentenceExplanation> sentences;  ///< those in which a rule was tried
    std::vector<std::string> dating;             ///< why an undated document was written on the day inferred
};

/// Reads the document as extract() does and keeps what it did.   Cost: O(tokens + rules tried).
/// With the id of a `rule`, that one is followed through every sentence: where its trigger stands, also as
/// another kind of word, what filled its slots, and whether another rule or the merging took its event.
[[nodiscard]] Explanation explain(const model::Document& document, const rules::RuleSet& rules,
                                  std::string_view rule = {});

}  // namespace chronograph::events
