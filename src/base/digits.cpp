// Entry points: digits(), append_digits(). Tested by tests/base/digits_test.cpp.
#include "chronograph/base/digits.hpp"

#include <algorithm>
#include <array>

namespace chronograph::base {

std::string digits(std::uint32_t number, std::size_t width) {
    std::string text;
    append_digits(text, number, width);
    return text;
}

void append_digits(std::string& text, std::uint32_t number, std::size_t width) {
    std::array<char, 10> digits;
    const std::size_t latest = digits.size() - std::clamp<std::size_t>(width, 1, digits.size());
    std::size_t begin = digits.size();
    for (; number > 0 || begin > latest; number /= 10) digits[--begin] = static_cast<char>('0' + number % 10);
    text.append(digits.data() + begin, digits.size() - begin);
}

}  // namespace chronograph::base
