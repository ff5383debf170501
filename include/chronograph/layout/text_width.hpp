#pragma once
// How wide a text will be drawn, from a table the program carries; a little more than the font says, so that
// a fallback font still fits.

#include <string>
#include <string_view>
#include <vector>

namespace chronograph::layout {

enum class Weight { regular, bold };

/// Units: px at font size `size` px.   Requires: well-formed UTF-8.   Cost: O(bytes).
[[nodiscard]] double text_width(std::string_view text, double size, Weight weight = Weight::regular);

/// `text`, or as much of its beginning as fits `width` px with an ellipsis.
[[nodiscard]] std::string fitted(std::string_view text, double width, double size,
                                 Weight weight = Weight::regular);

/// The lines of `text`, broken at spaces so that each fits `width` px where its words do.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view text, double width, double size,
                                               Weight weight = Weight::regular);

}  // namespace chronograph::layout
