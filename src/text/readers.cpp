// Entry points: read_documents(), input_formats(). A new format is one row here and one file beside this one.
// Tested by tests/text/readers_test.cpp.
#include <algorithm>

#include "chronograph/base/error.hpp"
#include "format.hpp"

namespace chronograph::text {

namespace {

/// The first bytes that are no white space, in lower case.
std::string opening(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    bytes.remove_prefix(std::min(bytes.find_first_not_of(" \t\r\n"), bytes.size()));
    std::string start(bytes.substr(0, 16));
    std::ranges::transform(start, start.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return start;
}

bool looks_like_html(std::string_view bytes) {
    const std::string start = opening(bytes);
    return start.starts_with("<!doctype html") || start.starts_with("<html");
}
bool looks_like_json_lines(std::string_view bytes) {
    const std::string start = opening(bytes);
    return start.starts_with("{\"") || start.starts_with("{ \"");
}
bool looks_like_markdown(std::string_view bytes) {
    return bytes.starts_with("---\n") || bytes.starts_with("---\r\n");
}
bool looks_like_text(std::string_view) {
    return true;
}

// In the order in which content is asked; plain text, which everything is, comes last.
constexpr std::array kFormats = {
    Format{"html", {".html", ".htm", ".xhtml"}, read_html, looks_like_html},
    Format{"jsonl", {".jsonl", ".ndjson", ".json"}, read_json_lines, looks_like_json_lines},
    Format{"markdown", {".md", ".markdown"}, read_markdown, looks_like_markdown},
    Format{"text", {".txt", ".text"}, read_plain_text, looks_like_text},
};

const Format& find_format(std::string_view bytes, const std::string& id, std::string_view name) {
    if (!name.empty()) {
        const auto named = std::ranges::find(kFormats, name, &Format::name);
        if (named == kFormats.end()) throw base::Error(id, "unknown format '" + std::string(name) + "'");
        return *named;
    }
    const auto by_ending = std::ranges::find_if(kFormats, [&](const Format& f) { return has_ending(f, id); });
    if (by_ending != kFormats.end()) return *by_ending;
    return *std::ranges::find_if(kFormats, [&](const Format& format) { return format.fits(bytes); });
}

}  // namespace

bool has_ending(const Format& format, std::string_view file) {
    const auto dot = file.rfind('.');
    if (dot == std::string_view::npos) return false;
    const std::string ending = opening(file.substr(dot));
    return std::ranges::find(format.endings, std::string_view(ending)) != format.endings.end();
}

std::string known_endings() {
    std::string text;
    for (const Format& format : kFormats) {
        for (const auto ending : format.endings) {
            if (!ending.empty()) text += (text.empty() ? "" : ", ") + std::string(ending);
        }
    }
    return text;
}

bool is_readable_name(std::string_view file) {
    return std::ranges::any_of(kFormats, [&](const Format& format) { return has_ending(format, file); });
}

std::vector<std::string> input_formats() {
    std::vector<std::string> names;
    names.reserve(kFormats.size());
    for (const Format& format : kFormats) names.emplace_back(format.name);
    return names;
}

void read_documents(std::string_view bytes, const std::string& id, const ReadOptions& options,
                    const DocumentSink& sink, base::Diagnostics& diagnostics) {
    const Input input{bytes, id, options, diagnostics};
    if (bytes.size() >= UINT32_MAX) return input.fault(0, 0, "larger than 4 GiB", "split the file");
    find_format(bytes, id, options.format).read(input, sink);
}

}  // namespace chronograph::text
