// Entry point: digits(). Tested by tests/base/digits_test.cpp.
#include "chronograph/base/digits.hpp"

#include <algorithm>
#include <array>

namespace chronograph::base {

std::string digits(std::uint32_t number, std::size_t width) {
    std::array<char, 10> text;
    text.fill('0');
    std::size_t begin = text.size();
    for (; number > 0; number /= 10) text[--begin] = static_cast<char>('0' + number % 10);
    begin = std::min(begin, text.size() - std::clamp<std::size_t>(width, 1, text.size()));
    return {text.data() + begin, text.size() - begin};
}

}  // namespace chronograph::base
