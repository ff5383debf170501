// Entry point: write_svg(). Tested by tests/render/svg_test.cpp and tests/golden.
#include "chronograph/render/svg.hpp"

#include <fmt/format.h>

#include <cmath>
#include <iterator>

#include "chronograph/render/escape.hpp"
#include "palette.hpp"

namespace chronograph::render {

namespace {

/// A picture gives way to a narrow page down to this share of its width; its words could not be read below.
constexpr double kLeastScale = 0.68;

/// Tenths of a px are finer than a screen shows; without them a picture is a third smaller.
std::string number(double value) {
    std::string text = fmt::format("{:.1f}", value);
    if (text.ends_with(".0")) text.resize(text.size() - 2);
    return text == "-0" ? "0" : text;
}

class Writer {
public:
    explicit Writer(const SvgOptions& options) : id_(options.id), styles_(options.styles) {}

    std::string write(const layout::Scene& scene) {
        begin(scene);
        for (const auto& group : scene.groups) write(group);
        svg_ += "</svg>\n";
        return std::move(svg_);
    }

    std::string write_sign(const layout::Mark& mark) {
        const double side = 2 * (mark.radius + 2);
        add("<svg class=\"chronograph key\" viewBox=\"0 0 {0} {0}\" aria-hidden=\"true\">", number(side));
        write(layout::Mark{{side / 2, side / 2}, mark.radius, mark.style});
        svg_ += "</svg>";
        return std::move(svg_);
    }

private:
    void begin(const layout::Scene& scene);
    void write(const layout::Group& group);
    void write(const layout::Box& box);
    void write(const layout::Line& line);
    void write(const layout::Mark& mark);
    void write(const layout::Text& text);

    template <class... Arguments>
    void add(fmt::format_string<Arguments...> format, Arguments&&... arguments) {
        fmt::format_to(std::back_inserter(svg_), format, std::forward<Arguments>(arguments)...);
    }
    void add_attribute(std::string_view name, std::string_view value) {
        if (value.empty()) return;
        add(" {}=\"", name);
        append_escaped(value, svg_);
        svg_ += '"';
    }

    std::string_view id_;
    bool styles_;
    std::string svg_;
};

void Writer::begin(const layout::Scene& scene) {
    const std::string width = number(scene.width);
    const std::string height = number(scene.height);
    add("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chronograph\" viewBox=\"0 0 {0} {1}\" "
        "width=\"{0}\" height=\"{1}\" style=\"max-width:100%;height:auto;min-width:{3}px\" "
        "role=\"graphics-document document\" aria-labelledby=\"{2}-title {2}-desc\">\n",
        width, height, id_, number(std::floor(kLeastScale * scene.width)));
    add("<title id=\"{}-title\">", id_);
    append_escaped(scene.title, svg_);
    add("</title>\n<desc id=\"{}-desc\">", id_);
    append_escaped(scene.description, svg_);
    svg_ += "</desc>\n";
    if (styles_) add("<style>\n{}</style>\n", stylesheet());
    add("<rect class=\"ground\" width=\"{}\" height=\"{}\"/>\n", width, height);
}

void Writer::write(const layout::Group& group) {
    const bool link = !group.link.empty();
    svg_ += link ? "<a" : "<g";
    add_attribute("class", group.style);
    add_attribute("href", group.link);
    if (!link && !group.label.empty()) add_attribute("role", "img");
    add_attribute("aria-label", group.label);
    svg_ += ">\n";
    for (const auto& line : group.lines) write(line);
    for (const auto& box : group.boxes) write(box);
    for (const auto& mark : group.marks) write(mark);
    for (const auto& text : group.texts) write(text);
    svg_ += link ? "</a>\n" : "</g>\n";
}

void Writer::write(const layout::Box& box) {
    svg_ += "<rect";
    add_attribute("class", box.style);
    add(" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"", number(box.x), number(box.y), number(box.width),
        number(box.height));
    if (box.radius > 0) add(" rx=\"{}\"", number(box.radius));
    svg_ += "/>\n";
}

void Writer::write(const layout::Line& line) {
    svg_ += "<path";
    add_attribute("class", line.style);
    add(" stroke-width=\"{}\" d=\"M", number(line.width));
    for (std::size_t i = 0; i < line.points.size(); ++i) {
        if (i > 0) svg_ += i == 1 ? (line.curved ? "C" : "L") : " ";
        add("{} {}", number(line.points[i].x), number(line.points[i].y));
    }
    svg_ += "\"/>\n";
}

/// The status of an event as a shape: it must tell without its colour.
struct Sign {
    std::string_view status, path;
};
constexpr Sign kSigns[]{
    {" denied", "M-2.6 -2.6L2.6 2.6M-2.6 2.6L2.6 -2.6"},
    {" proposed", "M-1.5 -1.5C-1.5 -3.6 1.6 -3.5 1.5 -1.5C1.4 -.4 0 -.4 0 .9M0 2.7L0 2.8"}};

void Writer::write(const layout::Mark& mark) {
    svg_ += "<circle";
    add_attribute("class", mark.style);
    add(" cx=\"{}\" cy=\"{}\" r=\"{}\"/>\n", number(mark.centre.x), number(mark.centre.y),
        number(mark.radius));
    for (const auto& [status, path] : kSigns) {
        if (mark.style.find(status) == std::string::npos) continue;
        svg_ += "<path";
        add_attribute("class", mark.style + " sign");
        add(" transform=\"translate({} {})\" d=\"{}\"/>\n", number(mark.centre.x), number(mark.centre.y),
            path);
    }
}

constexpr std::string_view kAnchors[]{"", "middle", "end"};

void Writer::write(const layout::Text& text) {
    svg_ += "<text";
    add_attribute("class", text.style);
    add(" x=\"{}\" y=\"{}\" font-size=\"{}\"", number(text.at.x), number(text.at.y), number(text.size));
    add_attribute("text-anchor", kAnchors[static_cast<std::size_t>(text.anchor)]);
    if (text.angle != 0)
        add(" transform=\"rotate({} {} {})\"", number(text.angle), number(text.at.x), number(text.at.y));
    svg_ += '>';
    append_escaped(text.text, svg_);
    svg_ += "</text>\n";
}

}  // namespace

std::string write_svg(const layout::Scene& scene, const SvgOptions& options) {
    return Writer(options).write(scene);
}

std::string write_sign(const layout::Mark& mark) {
    return Writer({}).write_sign(mark);
}

const std::string& picture_styles() {
    return stylesheet();
}

}  // namespace chronograph::render
