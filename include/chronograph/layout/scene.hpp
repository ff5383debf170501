#pragma once
// Scene: a picture as plain shapes with their numbers decided. Layout makes it, render only spells it.
// Units: px, origin top left, y down. Colours are classes, not values; the writer holds the palette.

#include <string>
#include <vector>

namespace chronograph::layout {

struct Point {
    double x = 0, y = 0;
};

/// Rectangle with its corner radius.
struct Box {
    double x = 0, y = 0, width = 0, height = 0;
    double radius = 0;
    std::string style;  ///< classes: "band", "node side-2"
};

struct Line {
    std::vector<Point> points;  ///< two or more; with `curved`, cubic Bezier control points (1 + 3n)
    bool curved = false;
    double width = 1;
    std::string style;
};

/// A mark of one event or legend entry: a disc, ring, ...; `style` holds the event's type and status.
struct Mark {
    Point centre;
    double radius = 5;
    std::string style;  ///< "mark call happened"
};

enum class Anchor { start, middle, end };

struct Text {
    Point at;  ///< on the baseline
    Anchor anchor = Anchor::start;
    std::string text;  ///< unescaped
    double width = 0;  ///< as measured, for overlap tests
    double size = 12;
    std::string style;
    double angle = 0;  ///< degrees clockwise around `at`
};

/// What belongs together and is one thing to a reader: an event with its mark and label.
struct Group {
    std::string link;   ///< "#event-..." of the table row; empty = none
    std::string label;  ///< for screen readers: date, title, people, status, source
    std::string style;
    std::vector<Box> boxes;
    std::vector<Line> lines;
    std::vector<Mark> marks;
    std::vector<Text> texts;
};

struct Scene {
    double width = 0, height = 0;
    std::string title;          ///< <title>
    std::string description;    ///< <desc>
    std::vector<Group> groups;  ///< in drawing order
};

}  // namespace chronograph::layout
