#pragma once
// What must hold for every picture, in numbers: nothing outside the page, no text over another.

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "chronograph/layout/scene.hpp"

namespace support {

struct TextBox {
    double left, top, right, bottom;
    std::string text;
};

inline std::vector<TextBox> text_boxes(const chronograph::layout::Scene& scene) {
    using chronograph::layout::Anchor;
    std::vector<TextBox> boxes;
    for (const auto& group : scene.groups) {
        for (const auto& text : group.texts) {
            if (text.angle != 0) continue;  // slanted column heads stand a cell apart
            const double shift = text.anchor == Anchor::start ? 0 : text.anchor == Anchor::middle ? 0.5 : 1;
            const double left = text.at.x - shift * text.width;
            boxes.push_back({left, text.at.y - 0.75 * text.size, left + text.width,
                             text.at.y + 0.2 * text.size, text.text});
        }
    }
    return boxes;
}

inline void check_scene(const chronograph::layout::Scene& scene) {
    const auto boxes = text_boxes(scene);
    std::string cut;
    std::string overlapping;
    for (const auto& box : boxes) {
        if (box.left < 0 || box.top < 0 || box.right > scene.width || box.bottom > scene.height)
            cut += box.text + "; ";
        for (const auto& other : boxes) {
            if (&other >= &box) break;
            if (box.left < other.right && other.left < box.right && box.top < other.bottom &&
                other.top < box.bottom)
                overlapping += box.text + " | " + other.text + "; ";
        }
    }
    CHECK(cut.empty());
    CHECK(overlapping.empty());
    if (!cut.empty() || !overlapping.empty()) FAIL_CHECK(cut << " / " << overlapping);
    double smallest = 99;
    for (const auto& group : scene.groups) {
        for (const auto& text : group.texts) smallest = std::min(smallest, text.size);
        for (const auto& mark : group.marks) {
            CHECK(mark.centre.x >= mark.radius);
            CHECK(mark.centre.x + mark.radius <= scene.width);
        }
        for (const auto& box : group.boxes) {
            CHECK(box.x >= 0);
            CHECK(box.x + box.width <= scene.width + 0.5);
            CHECK(box.y + box.height <= scene.height);
        }
    }
    CHECK(smallest >= 11);
}

}  // namespace support
