#pragma once
// What a document says of its own day of publication: each clue is a set of days.

#include <functional>
#include <string>
#include <vector>

#include "chronograph/annotate/annotations.hpp"

namespace chronograph::annotate {

struct DatingClue {
    std::string reason;                   ///< a sentence
    model::Day begin = model::kEarliest;  ///< no day outside [begin, end) fits
    model::Day end = model::kLatest;
    std::function<bool(model::Day)> fits;  ///< asked for the days inside
};

struct TimeClues {
    /// Days named twice, once from the day of writing and once by the calendar: "tomorrow (Wednesday)".
    std::vector<DatingClue> days;
    /// Movable feasts that date something near: "over the Easter weekend". Looked for only where there are
    /// days.
    std::vector<DatingClue> feasts;
};
[[nodiscard]] TimeClues clues_of_times(const model::Document& document, const Annotations& annotations,
                                       const rules::TimeGrammar& grammar);

/// Offices that listed people hold in the text: "Defence Secretary John Healey". One clue a person.
[[nodiscard]] std::vector<DatingClue> clues_of_offices(const model::Document& document,
                                                       const Annotations& annotations,
                                                       const rules::RuleSet& rules);

}  // namespace chronograph::annotate
