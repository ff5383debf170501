#pragma once
// Advance widths of Noto Sans, carried by the program so that no machine's fonts decide a number.

#include <cstddef>
#include <cstdint>
#include <optional>

namespace chronograph::layout {

/// Thousandths of an em; nothing for a character outside the table.   Cost: O(1).
[[nodiscard]] std::optional<int> advance(char32_t code_point, bool bold);

}  // namespace chronograph::layout
