// Entry point: stylesheet(). Tested by tests/render/svg_test.cpp.
#include "palette.hpp"

#include <fmt/format.h>

#include <array>
#include <string_view>

namespace chronograph::render {

namespace {

struct Theme {
    std::string_view ground, ink, muted, grid, band, tie, pale_tie;
    std::array<Tone, kToneCount> tones;
    std::array<std::string_view, 7> ramp;  // cells of the matrix, nothing to six and more
};

constexpr Theme kLight{"#FFFFFF",
                       "#1F2933",
                       "#52606D",
                       "#E3E8EE",
                       "#F6F8FA",
                       "#334150",
                       "#8B96A1",
                       {{{"#56B4E9", "#3B7CA1", "#E3F1FB"},
                         {"#E69F00", "#9C6C00", "#FDF0D2"},
                         {"#009E73", "#008662", "#DDF2EA"},
                         {"#D55E00", "#C25600", "#FBE6DA"},
                         {"#CC79A7", "#A36186", "#F6E4EE"},
                         {"#0072B2", "#005F94", "#D9E8F5"},
                         {"#F0E442", "#857C00", "#FBF8D6"},
                         {"#8A97A4", "#5F6B77", "#ECF0F4"}}},
                       {"#F6F8FA", "#DFECF7", "#BFDAEE", "#9CC6E3", "#79B1D8", "#1F6FB0", "#0B3C6F"}};

constexpr Theme kDark{"#0F1720",
                      "#E6EDF3",
                      "#9FB0C0",
                      "#24303C",
                      "#141E29",
                      "#D5DEE7",
                      "#66788A",
                      {{{"#56B4E9", "#56B4E9", "#12304A"},
                        {"#E69F00", "#E69F00", "#3A2A06"},
                        {"#009E73", "#12B98A", "#07352A"},
                        {"#D55E00", "#E8741A", "#43210B"},
                        {"#CC79A7", "#CC79A7", "#3D2233"},
                        {"#0072B2", "#3E9BD3", "#0B2B42"},
                        {"#F0E442", "#F0E442", "#37340B"},
                        {"#8A97A4", "#9FB0C0", "#24303C"}}},
                      {"#141E29", "#16324A", "#1B4767", "#1F5C86", "#226896", "#6DB3E2", "#B9DDF5"}};

std::string ramp_rules(const Theme& theme, std::string_view strong_ink) {
    std::string css;
    for (std::size_t i = 0; i < theme.ramp.size(); ++i)
        css += fmt::format(".chronograph .cell-{}{{fill:{}}}\n", i, theme.ramp[i]);
    return css + fmt::format(".chronograph .number{{fill:{}}}.chronograph .strong{{fill:{}}}\n", theme.ink,
                             strong_ink);
}

std::string tone_rules(const Theme& theme) {
    std::string css;
    for (std::size_t i = 0; i < theme.tones.size(); ++i) {
        const Tone& tone = theme.tones[i];
        css += fmt::format(
            ".chronograph .mark.tone-{0}{{stroke:{2};fill:{4}}}"
            ".chronograph .happened.tone-{0}{{fill:{1}}}"
            ".chronograph .bar.tone-{0},.chronograph .node.tone-{0}{{stroke:{2}}}"
            ".chronograph .whisk.tone-{0},.chronograph .cap.tone-{0},.chronograph "
            ".same-day.tone-{0}{{stroke:{2}}}"
            ".chronograph .node.tone-{0}{{fill:{3}}}.chronograph .side.tone-{0}{{fill:{2}}}\n",
            i + 1, tone.fill, tone.stroke, tone.tint, theme.ground);
    }
    return css;
}

std::string theme_rules(const Theme& theme, std::string_view strong_ink) {
    return fmt::format(
               ".chronograph .ground,.chronograph .halo{{fill:{0}}}.chronograph text{{fill:{1}}}"
               ".chronograph .muted,.chronograph .date,.chronograph .status{{fill:{2}}}\n"
               ".chronograph .grid{{stroke:{3}}}.chronograph .break{{stroke:{2}}}.chronograph "
               ".band{{fill:{4}}}"
               ".chronograph .fold{{fill:{3}}}.chronograph .bar{{fill:{0}}}.chronograph "
               ".chip-box{{fill:{0};stroke:{2}}}\n"
               ".chronograph .tie{{stroke:{5}}}.chronograph .multilateral,.chronograph "
               ".intended{{stroke:{6}}}.chronograph "
               ".self{{fill:{3}}}\n",
               theme.ground, theme.ink, theme.muted, theme.grid, theme.band, theme.tie, theme.pale_tie) +
           tone_rules(theme) + ramp_rules(theme, strong_ink);
}

constexpr std::string_view kShapes =
    ".chronograph{font-family:Inter,'Noto Sans','Helvetica Neue',Arial,sans-serif}\n"
    ".chronograph .title,.chronograph .heading{font-weight:700}.chronograph .label{font-weight:500}"
    ".chronograph .date,.chronograph .axis text,.chronograph .number{font-variant-numeric:tabular-nums}"
    ".chronograph .status,.chronograph .group{font-style:italic}\n"
    ".chronograph path,.chronograph line,.chronograph polyline,.chronograph .ring{fill:none}"
    ".chronograph .mark,.chronograph .bar,.chronograph .node{stroke-width:1.5}"
    ".chronograph .chip-box{stroke-width:1}\n"
    ".chronograph .planned{stroke-dasharray:2.6 2}.chronograph .proposed{stroke-dasharray:.1 "
    "2.6;stroke-linecap:round}"
    ".chronograph .sign{stroke-dasharray:none;stroke-linecap:round;fill:none}\n"
    ".chronograph .whisk{stroke-opacity:.55}.chronograph .approximate{stroke-dasharray:4 3}"
    ".chronograph .same-day{stroke-opacity:.7}.chronograph .fold{fill-opacity:.5}\n"
    ".chronograph .tie{stroke-linecap:round}"
    ".chronograph .spoke{stroke-dasharray:7 5;stroke-linecap:butt}.chronograph "
    ".intended{stroke-dasharray:.1 5}\n"
    ".chronograph a:focus-visible{outline:2px solid #0072B2;outline-offset:2px}"
    ".chronograph a:hover .label,.chronograph a:focus-visible .label{text-decoration:underline}\n";

}  // namespace

Tone light_tone(std::size_t tone) {
    return kLight.tones[(tone - 1) % kToneCount];
}

std::string_view light_tie(bool pale) {
    return pale ? kLight.pale_tie : kLight.tie;
}

const std::string& stylesheet() {
    static const std::string kSheet = [] {
        Theme print = kLight;
        print.ink = "#000000";
        print.muted = "#3A4550";
        return std::string(kShapes) + theme_rules(kLight, "#FFFFFF") +
               "@media (prefers-color-scheme: dark){\n" + theme_rules(kDark, "#0F1720") +
               "}\n@media print{\n" + theme_rules(print, "#FFFFFF") + "}\n";
    }();
    return kSheet;
}

}  // namespace chronograph::render
