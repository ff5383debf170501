#pragma once
// What the pictures need to know of the rule pack, in their own terms.

#include "chronograph/render/writers.hpp"
#include "view.hpp"

namespace chronograph::cli {

/// In which types people meet, and what people are called for short.
[[nodiscard]] render::PictureOptions make_picture_options(const View& view);

}  // namespace chronograph::cli
