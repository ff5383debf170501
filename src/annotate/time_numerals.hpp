#pragma once
// Tokens written in digits: "1945", "16th", "1990s", "1,200", "2.5", "20:00", "7.30pm", "Q3".

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "chronograph/rules/time_grammar.hpp"

namespace chronograph::annotate {

/// A token cut into prefix, digits (with their separators) and suffix; asked by one numeral class after the
/// other.
class NumeralShape {
public:
    struct Value {
        std::int32_t number = 0;
        std::int32_t tenths = rules::kUnset;
    };

    explicit NumeralShape(std::string_view token);
    /// True for digits alone: "1945", "1,200", "20:00".
    [[nodiscard]] bool bare() const { return prefix_.empty() && suffix_.empty(); }
    [[nodiscard]] std::optional<Value> read(const rules::TimeNumeral& numeral) const;

private:
    [[nodiscard]] std::optional<Value> read_clock(const rules::TimeNumeral& numeral) const;
    [[nodiscard]] std::optional<Value> read_number(const rules::TimeNumeral& numeral) const;

    std::string prefix_, suffix_;  // folded
    bool glued_ = false;           // the suffix is a word of its own
    std::string_view digits_;
    std::optional<std::int32_t> number_;  // of digits_ without separators
};

}  // namespace chronograph::annotate
