// Entry point: NumeralShape. Tested by tests/annotate/times_test.cpp.
#include "time_numerals.hpp"

#include <array>

#include "chronograph/base/utf8.hpp"

namespace chronograph::annotate {

namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}

/// At most nine digits; nothing for other text.
std::optional<std::int32_t> number_of(std::string_view digits) {
    if (digits.empty() || digits.size() > 9) return {};
    std::int32_t number = 0;
    for (const char c : digits) {
        if (!is_digit(c)) return {};
        number = number * 10 + (c - '0');
    }
    return number;
}

}  // namespace

NumeralShape::NumeralShape(std::string_view token) {
    std::size_t begin = 0;
    while (begin < token.size() && !is_digit(token[begin])) ++begin;
    std::size_t end = token.size();
    while (end > begin && !is_digit(token[end - 1])) --end;
    digits_ = token.substr(begin, end - begin);
    number_ = number_of(digits_);
    if (begin > 0) prefix_ = base::fold(token.substr(0, begin));
    if (end < token.size()) suffix_ = base::fold(token.substr(end));
    glued_ = token.size() > end + 1 && is_upper(token[end]) && !is_upper(token[end + 1]);
}

std::optional<NumeralShape::Value> NumeralShape::read(const rules::TimeNumeral& numeral) const {
    if (numeral.prefix != prefix_) return {};
    if (numeral.glued ? !glued_ : numeral.suffix != suffix_) return {};
    return numeral.clock.empty() ? read_number(numeral) : read_clock(numeral);
}

std::optional<NumeralShape::Value> NumeralShape::read_clock(const rules::TimeNumeral& numeral) const {
    constexpr std::array kLimits{24, 59, 59};
    constexpr std::array kSeconds{3600, 60, 1};
    std::int32_t seconds = 0;
    std::size_t part = 0;
    for (std::string_view rest = digits_;; ++part) {
        const auto cut = rest.find(numeral.clock);
        const auto piece = rest.substr(0, cut);
        const auto value = number_of(piece);
        if (part > 2 || !value || *value > kLimits[part] || piece.size() > 2 ||
            (part > 0 && piece.size() != 2))
            return {};
        seconds += *value * kSeconds[part];
        if (cut == std::string_view::npos) break;
        rest.remove_prefix(cut + numeral.clock.size());
    }
    if (part == 0 || seconds > 24 * 3600) return {};
    return Value{seconds, rules::kUnset};
}

std::optional<NumeralShape::Value> NumeralShape::read_number(const rules::TimeNumeral& numeral) const {
    if (numeral.decimal) {
        const auto point = digits_.find('.');
        if (point == std::string_view::npos || digits_.size() != point + 2) return {};
        const auto whole = number_of(digits_.substr(0, point)), tenths = number_of(digits_.substr(point + 1));
        if (!whole || !tenths) return {};
        return Value{*whole, *tenths};
    }
    auto number = number_;
    std::size_t digits = digits_.size();
    if (!number && numeral.grouped) {
        std::string plain(digits_);
        std::erase(plain, ',');
        number = number_of(plain);
        digits = plain.size();
    }
    if (!number || *number < numeral.from || *number > numeral.to) return {};
    if (digits < numeral.fewest_digits || digits > numeral.most_digits) return {};
    return Value{*number, rules::kUnset};
}

}  // namespace chronograph::annotate
