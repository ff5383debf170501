// Entry points: text_width(), fitted(). Tested by tests/layout/text_width_test.cpp.
#include "chronograph/layout/text_width.hpp"

#include <algorithm>

#include "advances.hpp"
#include "chronograph/base/utf8.hpp"

namespace chronograph::layout {

namespace {

constexpr double kSlack = 1.05;  // for fonts a little wider than the one measured
constexpr int kFullWidth = 1000;
constexpr int kOther = 600;

/// East Asian wide forms: radicals to Yi, Hangul, compatibility and full-width forms, the further planes.
bool is_wide(char32_t c) {
    return (c >= 0x1100 && c < 0x1160) || (c >= 0x2E80 && c < 0xA4D0) || (c >= 0xAC00 && c < 0xD7A4) ||
           (c >= 0xF900 && c < 0xFB00) || (c >= 0xFE30 && c < 0xFE70) || (c >= 0xFF00 && c < 0xFF61) ||
           (c >= 0x1F000 && c < 0x40000);
}

/// Drawn over the letter before it, or not at all.
bool is_combining(char32_t c) {
    return (c >= 0x300 && c < 0x370) || (c >= 0x200B && c < 0x2010) || (c >= 0xFE00 && c < 0xFE10);
}

int width_of(char32_t c, Weight weight) {
    if (const auto known = advance(c, weight == Weight::bold)) return *known;
    if (is_combining(c)) return 0;
    return is_wide(c) ? kFullWidth : kOther;
}

}  // namespace

double text_width(std::string_view text, double size, Weight weight) {
    int thousandths = 0;
    while (!text.empty()) {
        const auto [value, bytes] = base::decode(text);
        thousandths += width_of(value, weight);
        text.remove_prefix(bytes);
    }
    return thousandths * size * kSlack / 1000;
}

std::string fitted(std::string_view text, double width, double size, Weight weight) {
    if (text_width(text, size, weight) < width) return std::string(text);
    constexpr std::string_view kEllipsis = "…";
    double used = text_width(kEllipsis, size, weight);
    std::size_t end = 0;
    while (end < text.size()) {
        const auto bytes = base::decode(text.substr(end)).bytes;
        used += text_width(text.substr(end, bytes), size, weight);
        if (used >= width) break;
        end += bytes;
    }
    while (end > 0 && text[end - 1] == ' ') --end;
    return std::string(text.substr(0, end)) + std::string(kEllipsis);
}

std::vector<std::string> wrapped(std::string_view text, double width, double size, Weight weight) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        const std::string word(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        const bool joins = !lines.empty() && text_width(lines.back() + " " + word, size, weight) <= width;
        if (joins) lines.back() += " " + word;
        if (!joins) lines.push_back(word);
    }
    for (auto& line : lines) line = fitted(line, width + 1, size, weight);
    return lines;
}

}  // namespace chronograph::layout
