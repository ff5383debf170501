#pragma once
// The days that a document tells, as they are said, whatever day they are.

#include <optional>
#include <vector>

#include "time_direction.hpp"

namespace chronograph::annotate {

/// A day of the calendar, or one counted from the day of writing.
struct ToldDay {
    std::uint32_t sentence = 0;
    std::uint32_t first = 0;  ///< tokens
    std::uint32_t last = 0;
    std::optional<int> from_today;  ///< "tomorrow" is 1
    Operands operands;              ///< weekday, month, day, year, feast
    Lean lean = Lean::open;

    /// A weekday, or a day of a month, with whatever else is said.
    [[nodiscard]] bool is_of_calendar() const {
        const bool dated = operands.has(rules::TimeField::month) && operands.has(rules::TimeField::day);
        return !from_today && !operands.has(rules::TimeField::feast) &&
               (dated || (operands.has(rules::TimeField::weekday) && !operands.has(rules::TimeField::month) &&
                          !operands.has(rules::TimeField::day)));
    }
    /// True for a day that these words may mean.
    [[nodiscard]] bool may_be(model::Day day) const;
};

/// All of them, in text order.   Cost: O(tokens).
[[nodiscard]] std::vector<ToldDay> told_days(const model::Document& document, const Annotations& annotations,
                                             const rules::TimeGrammar& grammar);

}  // namespace chronograph::annotate
