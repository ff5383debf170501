#pragma once
// The colours of every picture, as class rules with literal hex values (CSS variables come out black in
// librsvg). Okabe-Ito fills; strokes darkened until they reach 3:1 on white.

#include <cstddef>
#include <string>
#include <string_view>

namespace chronograph::render {

struct Tone {
    std::string_view fill, stroke, tint;
};
inline constexpr std::size_t kToneCount = 8;

/// The colours of tone 1 .. kToneCount on white.
[[nodiscard]] Tone light_tone(std::size_t tone);

/// The colour of a line between two who met, paler where never alone, on white.
[[nodiscard]] std::string_view light_tie(bool pale);

/// The rules for light, dark and print, each selector under ".chronograph".
[[nodiscard]] const std::string& stylesheet();

}  // namespace chronograph::render
