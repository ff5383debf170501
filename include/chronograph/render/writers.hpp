#pragma once
// The table of pictures and their formats: a format is one row in src/render/writers.cpp.

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "chronograph/layout/graph.hpp"
#include "chronograph/layout/matrix.hpp"
#include "chronograph/layout/timeline.hpp"
#include "chronograph/model/knowledge.hpp"
#include "chronograph/render/svg.hpp"

namespace chronograph::render {

/// What every picture can be told; each takes what concerns it.
struct PictureOptions {
    layout::TimelineOptions timeline;
    layout::GraphOptions graph;
    layout::MatrixOptions matrix;
    SvgOptions svg;
};

struct Writer {
    std::string_view picture;  ///< "timeline", "graph", "matrix"
    std::string_view format;   ///< "svg", "dot"; also the ending of its files
    std::string (*write)(const model::Knowledge& knowledge, std::span<const std::uint32_t> events,
                         const PictureOptions& options);
};

/// Every row, in the order in which help and messages list them.
[[nodiscard]] std::span<const Writer> writers();
/// The row of a picture and format, or null.
[[nodiscard]] const Writer* find_writer(std::string_view picture, std::string_view format);
/// The formats of a picture; none for a picture that is none.
[[nodiscard]] std::vector<std::string> formats_of(std::string_view picture);

}  // namespace chronograph::render
