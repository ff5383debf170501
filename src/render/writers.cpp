// Entry points: writers(), find_writer(). Tested by tests/cli/picture_test.cpp.
#include "chronograph/render/writers.hpp"

#include <algorithm>
#include <array>

#include "chronograph/render/dot.hpp"
#include "chronograph/render/svg.hpp"

namespace chronograph::render {

namespace {

using Events = std::span<const std::uint32_t>;

std::string timeline_svg(const model::Knowledge& knowledge, Events events, const PictureOptions& options) {
    return write_svg(layout::lay_out_timeline(knowledge, events, options.timeline), options.svg);
}

std::string graph_svg(const model::Knowledge& knowledge, Events events, const PictureOptions& options) {
    return write_svg(layout::lay_out_graph(knowledge, events, options.graph), options.svg);
}

std::string graph_dot(const model::Knowledge& knowledge, Events events, const PictureOptions& options) {
    return write_dot(knowledge, events, {options.graph.ties, options.graph.title});
}

std::string matrix_svg(const model::Knowledge& knowledge, Events events, const PictureOptions& options) {
    return write_svg(layout::lay_out_matrix(knowledge, events, options.matrix), options.svg);
}

constexpr std::array kWriters{
    Writer{"timeline", "svg", timeline_svg},
    Writer{"graph", "svg", graph_svg},
    Writer{"graph", "dot", graph_dot},
    Writer{"matrix", "svg", matrix_svg},
};

}  // namespace

std::span<const Writer> writers() {
    return kWriters;
}

const Writer* find_writer(std::string_view picture, std::string_view format) {
    const auto* const found = std::find_if(kWriters.begin(), kWriters.end(), [&](const Writer& writer) {
        return writer.picture == picture && writer.format == format;
    });
    return found == kWriters.end() ? nullptr : found;
}

std::vector<std::string> formats_of(std::string_view picture) {
    std::vector<std::string> formats;
    for (const Writer& writer : kWriters) {
        if (writer.picture == picture) formats.emplace_back(writer.format);
    }
    return formats;
}

}  // namespace chronograph::render
