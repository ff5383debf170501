#pragma once
// Dating: the day an undated document was published, solved for from what it says itself.
// "Tomorrow" and "on Wednesday" of one occasion fix the weekday, "the Easter weekend" the weeks of a year,
// the offices that people hold in it the years. Each is a clue that some days fit; one day must fit them all.

#include <optional>
#include <string>
#include <vector>

#include "chronograph/annotate/annotations.hpp"

namespace chronograph::annotate {

struct InferredDate {
    model::Day day = 0;
    std::vector<std::string> reasons;  ///< a sentence for each clue, the last one tells the span searched
};

/// The day of publication.
/// Takes: an undated document as annotate() reads it. Gives: the day and why; nothing where no day, or more
/// than one, fits, where nothing ties a weekday or date to the day of writing, and where the clues leave more
/// than three years open: a wrong date is worse than none.
/// Cost: O(tokens + times of days squared).   Threads: no shared state.
[[nodiscard]] std::optional<InferredDate> infer_date(const model::Document& document,
                                                     const Annotations& annotations,
                                                     const rules::RuleSet& rules);

}  // namespace chronograph::annotate
