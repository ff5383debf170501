// Tests write_svg(): well-formed whatever the names, no script, nothing from outside.
#include "chronograph/render/svg.hpp"

#include <libxml/parser.h>

#include <cmath>

#include "chronograph/layout/timeline.hpp"
#include "chronograph/render/writers.hpp"
#include "support/picture_events.hpp"

using namespace chronograph;

namespace {

bool is_well_formed(const std::string& xml) {
    auto* document = xmlReadMemory(xml.data(), static_cast<int>(xml.size()), "picture.svg", nullptr,
                                   XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NONET);
    const bool good = document != nullptr;
    xmlFreeDoc(document);
    return good;
}

layout::Scene scene_saying(const std::string& text) {
    layout::Scene scene{100, 50, text, text, {}};
    layout::Group group{"#" + text, text, "event", {}, {}, {}, {}};
    group.boxes.push_back({1, 2, 3.04, 4, 5, "bar"});
    group.lines.push_back({{{0, 0}, {1, 1}, {2, 2}, {3, 3}}, true, 1.5, "tie"});
    group.lines.push_back({{{0, 0}, {1, 1}}, false, 1, "grid"});
    group.marks.push_back({{10, 10}, 5, "mark tone-1 denied"});
    group.marks.push_back({{10, 10}, 5, "mark tone-1 proposed"});
    group.texts.push_back({{5, 5}, layout::Anchor::end, text, 20, 12, "label"});
    scene.groups.push_back(group);
    scene.groups.push_back({"", text, "", {}, {}, {}, {}});
    return scene;
}

}  // namespace

TEST_CASE("every text is escaped", "[render]") {
    const std::string text = GENERATE("<&\">", "]]>", "O'Brien",
                                      "a\x01"
                                      "b\x7F\t",
                                      "\xEF\xBF\xBE!", "Źółć 李 🙂", "");
    CAPTURE(text);
    const auto svg = render::write_svg(scene_saying(text));
    CHECK(is_well_formed(svg));
    CHECK(svg.find("<&") == std::string::npos);
}

TEST_CASE("shapes are spelled", "[render]") {
    const auto svg = render::write_svg(scene_saying("x"), {"f1", true});
    CHECK_THAT(svg,
               Catch::Contains("<rect class=\"bar\" x=\"1\" y=\"2\" width=\"3\" height=\"4\" rx=\"5\"/>"));
    CHECK_THAT(svg, Catch::Contains("<path class=\"tie\" stroke-width=\"1.5\" d=\"M0 0C1 1 2 2 3 3\"/>"));
    CHECK_THAT(svg, Catch::Contains("<path class=\"grid\" stroke-width=\"1\" d=\"M0 0L1 1\"/>"));
    CHECK_THAT(svg, Catch::Contains("class=\"mark tone-1 denied sign\""));
    CHECK_THAT(svg, Catch::Contains("class=\"mark tone-1 proposed sign\""));
    CHECK_THAT(svg, Catch::Contains("text-anchor=\"end\">x</text>"));
    CHECK_THAT(svg, Catch::Contains("aria-labelledby=\"f1-title f1-desc\""));
    CHECK_THAT(svg, Catch::Contains("<rect class=\"ground\""));
    CHECK_THAT(svg, Catch::Contains("width=\"100\"") && Catch::Contains("max-width:100%") &&
                        Catch::Contains("min-width:68px"));
}

TEST_CASE("one dark and one print block, literal colours, nothing from outside", "[render]") {
    const auto svg = render::write_svg(scene_saying("x"));
    const auto count = [&](const std::string& what) {
        std::size_t n = 0;
        for (auto at = svg.find(what); at != std::string::npos; at = svg.find(what, at + 1)) ++n;
        return n;
    };
    CHECK(count("@media (prefers-color-scheme: dark)") == 1);
    CHECK(count("@media print") == 1);
    CHECK(count("var(") == 0);
    CHECK(count("<script") == 0);
    CHECK(count("url(") == 0);
    CHECK(count("@import") == 0);
    CHECK(count("http") == 1);  // the namespace
}

TEST_CASE("every picture of any knowledge is well-formed and the same twice", "[render]") {
    const auto seed = GENERATE(range(0U, 12U));
    CAPTURE(seed);
    const auto knowledge = support::random_knowledge(seed, 5 + seed * 9);
    const auto events = support::all_events(knowledge);
    for (const auto& writer : render::writers()) {
        CAPTURE(writer.picture, writer.format);
        const auto text = writer.write(knowledge, events, {});
        CHECK(text == writer.write(knowledge, events, {}));
        if (writer.format == "svg") CHECK(is_well_formed(text));
        CHECK_THAT(text, !Catch::Contains("href="));  // there is no table to lead to
    }
}

namespace {

/// Relative luminance of "#RRGGBB" (WCAG 2.1).
double luminance(const std::string& colour) {
    const auto channel = [&](std::size_t at) {
        const double value = std::stoi(colour.substr(at, 2), nullptr, 16) / 255.0;
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

double contrast(const std::string& a, const std::string& b) {
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

/// The colour a theme gives to a selector.
std::string colour_of(const std::string& theme, const std::string& selector, const std::string& property) {
    const auto rule = theme.find(selector);
    REQUIRE(rule != std::string::npos);
    const auto at = theme.find(property + ":#", rule) + property.size() + 1;
    return theme.substr(at, 7);
}

}  // namespace

TEST_CASE("text stands out 4.5 to 1 and marks 3 to 1, light, dark and printed", "[render]") {
    const std::string& css = render::picture_styles();
    const auto dark = css.find("@media (prefers");
    const auto print = css.find("@media print");
    const auto& [name, theme] = GENERATE_COPY(
        values<std::pair<std::string, std::string>>({{"light", css.substr(css.find(".ground"), dark)},
                                                     {"dark", css.substr(dark, print - dark)},
                                                     {"print", css.substr(print)}}));
    CAPTURE(name);
    const auto ground = colour_of(theme, ".ground", "fill");
    const auto band = colour_of(theme, ".band", "fill");
    for (const auto& under : {ground, band}) {
        CHECK(contrast(colour_of(theme, ".chronograph text", "fill"), under) >= 4.5);
        CHECK(contrast(colour_of(theme, ".muted", "fill"), under) >= 4.5);
        CHECK(contrast(colour_of(theme, ".tie{", "stroke"), under) >= 3);
        CHECK(contrast(colour_of(theme, ".multilateral", "stroke"), ground) >= 3);
        for (const char tone : {'1', '2', '3', '4', '5', '6', '7', '8'}) {
            CAPTURE(tone);
            CHECK(contrast(colour_of(theme, std::string(".mark.tone-") + tone, "stroke"), under) >= 3);
            CHECK(contrast(colour_of(theme, ".muted", "fill"),
                           colour_of(theme, std::string(".node.tone-") + tone + "{fill", "fill")) >= 4.5);
        }
    }
    for (const char step : {'1', '2', '3', '4', '5', '6'}) {
        CAPTURE(step);
        const auto ink = colour_of(theme, step < '5' ? ".number" : ".strong", "fill");
        CHECK(contrast(ink, colour_of(theme, std::string(".cell-") + step, "fill")) >= 4.5);
    }
}

TEST_CASE("a writer is found by picture and format", "[render]") {
    CHECK(render::find_writer("graph", "dot") != nullptr);
    CHECK(render::find_writer("timeline", "dot") == nullptr);
    CHECK(render::formats_of("graph") == std::vector<std::string>{"svg", "dot"});
}
