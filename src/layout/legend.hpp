#pragma once
// The legend under a picture: samples and words that flow in lines.

#include <string>
#include <vector>

#include "chronograph/layout/scene.hpp"

namespace chronograph::layout {

enum class Sample { none, mark, bar, whisk, box, line };

struct LegendEntry {
    Sample sample = Sample::mark;
    std::string style;
    std::string text;
    double line_width = 2;
};

/// Draws entries from (x, y) on, wrapped before `right`; gives the y under the last line.
double draw_legend(const std::vector<LegendEntry>& entries, Point from, double right, Scene& scene);

}  // namespace chronograph::layout
