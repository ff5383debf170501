// Entry point: draw_legend(). Tested by tests/layout/timeline_test.cpp.
#include "legend.hpp"

#include "chronograph/layout/text_width.hpp"

namespace chronograph::layout {

namespace {

constexpr double kSize = 11.5;
constexpr double kLine = 22;
constexpr double kGap = 8;
constexpr double kBetween = 24;

double sample_width(Sample sample) {
    switch (sample) {
        case Sample::none:
            return 0;
        case Sample::mark:
            return 12;
        case Sample::bar:
        case Sample::box:
            return 20;
        case Sample::whisk:
        case Sample::line:
            return 26;
    }
    return 0;
}

void draw_sample(const LegendEntry& entry, Point at, Group& group) {
    const double width = sample_width(entry.sample);
    const Point middle{at.x + width / 2, at.y};
    switch (entry.sample) {
        case Sample::none:
            break;
        case Sample::mark:
            group.marks.push_back({middle, 5, "mark " + entry.style});
            break;
        case Sample::bar:
            group.boxes.push_back({at.x, at.y - 5, width, 10, 5, "bar " + entry.style});
            break;
        case Sample::box:
            group.boxes.push_back({at.x, at.y - 6, width, 12, 4, entry.style});
            break;
        case Sample::line:
            group.lines.push_back({{at, {at.x + width, at.y}}, false, entry.line_width, entry.style});
            break;
        case Sample::whisk:
            group.lines.push_back({{at, {at.x + width, at.y}}, false, 2.5, "whisk " + entry.style});
            for (const double x : {at.x, at.x + width})
                group.lines.push_back({{{x, at.y - 5}, {x, at.y + 5}}, false, 1.5, "cap " + entry.style});
            group.marks.push_back({middle, 5, "mark happened " + entry.style});
            break;
    }
}

}  // namespace

double draw_legend(const std::vector<LegendEntry>& entries, Point from, double right, Scene& scene) {
    Point at = from;
    Group group;
    group.style = "legend";
    for (const LegendEntry& entry : entries) {
        const double sample = sample_width(entry.sample);
        const double lead = sample + (sample > 0 ? kGap : 0);
        const double width = text_width(entry.text, kSize);
        if (at.x > from.x && at.x + lead + width > right) at = {from.x, at.y + kLine};
        draw_sample(entry, at, group);
        group.texts.push_back({{at.x + lead, at.y + 4}, Anchor::start, entry.text, width, kSize, "muted"});
        at.x += lead + width + kBetween;
    }
    scene.groups.push_back(std::move(group));
    return at.y + kLine;
}

}  // namespace chronograph::layout
