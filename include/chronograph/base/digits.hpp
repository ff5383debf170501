#pragma once
// Numbers as dates write them.

#include <cstdint>
#include <string>

namespace chronograph::base {

/// `number` in decimal, filled up with zeros in front to `width` digits, at most 10.
[[nodiscard]] std::string digits(std::uint32_t number, std::size_t width);
/// The same behind what is in `text`.
void append_digits(std::string& text, std::uint32_t number, std::size_t width);

}  // namespace chronograph::base
