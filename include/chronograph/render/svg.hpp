#pragma once
// A scene as SVG: the writer only spells what layout decided, and holds the palette.

#include <string>
#include <string_view>

#include "chronograph/layout/scene.hpp"

namespace chronograph::render {

struct SvgOptions {
    std::string_view id = "picture";  ///< begins the ids inside, for several pictures in one page
    bool styles = true;               ///< false where the page has picture_styles() already
};

/// One well-formed SVG document with its title and description, light, dark and print colours, no script and
/// no outside reference. Every text is escaped.
/// Cost: O(shapes + bytes of text).   Threads: no shared state.
[[nodiscard]] std::string write_svg(const layout::Scene& scene, const SvgOptions& options = {});

/// One mark as a small inline SVG for text, without title and ground; decorative, so hidden from readers
/// aloud.
[[nodiscard]] std::string write_sign(const layout::Mark& mark);

/// The class rules of every picture, for a page that holds several. All under ".chronograph".
[[nodiscard]] const std::string& picture_styles();

}  // namespace chronograph::render
