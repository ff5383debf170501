#pragma once
// A scene as SVG: the writer only spells what layout decided, and holds the palette.

#include <string>
#include <string_view>

#include "chronograph/layout/scene.hpp"

namespace chronograph::render {

/// One well-formed SVG document with its title and description, light, dark and print colours, no script and
/// no outside reference. Every text is escaped. `id` begins the ids inside, for several pictures in one page.
/// Cost: O(shapes + bytes of text).   Threads: no shared state.
[[nodiscard]] std::string write_svg(const layout::Scene& scene, std::string_view id = "picture");

}  // namespace chronograph::render
