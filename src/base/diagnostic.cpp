// Entry points: to_string(Diagnostic), find_utf8_fault(). Tested by tests/base/diagnostic_test.cpp.
#include "chronograph/base/diagnostic.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>

#include "chronograph/base/utf8.hpp"

namespace chronograph::base {

namespace {

std::string excerpt(const Diagnostic& diagnostic) {
    const std::string number = std::to_string(diagnostic.at.line);
    const std::string gutter(number.size() + 2, ' ');
    std::string text = "\n  " + number + " | " + diagnostic.source_line;
    if (diagnostic.at.column > 0) {
        text += "\n" + gutter + " | " + std::string(diagnostic.at.column - 1, ' ') + "^";
    }
    return text;
}

}  // namespace

std::string to_string(const Diagnostic& diagnostic) {
    std::string text = diagnostic.at.file;
    if (diagnostic.at.line > 0) text += ":" + std::to_string(diagnostic.at.line);
    if (diagnostic.at.column > 0) text += ":" + std::to_string(diagnostic.at.column);
    text += diagnostic.severity == Severity::error ? ": error: " : ": warning: ";
    text += diagnostic.message;
    if (!diagnostic.source_line.empty()) text += excerpt(diagnostic);
    if (!diagnostic.hint.empty()) text += "\n  hint: " + diagnostic.hint;
    return text;
}

void sort(Diagnostics& diagnostics) {
    std::ranges::stable_sort(diagnostics, [](const Diagnostic& a, const Diagnostic& b) {
        return std::tie(a.at, a.message) < std::tie(b.at, b.message);
    });
}

bool has_error(const Diagnostics& diagnostics) {
    return std::ranges::any_of(diagnostics, [](const auto& d) { return d.severity == Severity::error; });
}

std::optional<Diagnostic> find_utf8_fault(const std::string& file, std::string_view bytes,
                                          std::size_t first_line) {
    if (is_valid_utf8(bytes)) return {};
    const std::size_t bad = valid_utf8_prefix(bytes);
    const std::string_view before = bytes.substr(0, bad);
    const auto line = first_line + static_cast<std::size_t>(std::ranges::count(before, '\n'));
    const std::size_t start = before.rfind('\n') + 1;  // npos + 1 is 0
    return Diagnostic{{file, line, code_points(before.substr(start)) + 1},
                      Severity::error,
                      "invalid UTF-8 at byte " + std::to_string(bad),
                      "convert the text to UTF-8, with iconv for example",
                      {}};
}

std::string_view line_of(std::string_view text, std::size_t line) {
    for (; line > 1; --line) {
        const auto end = text.find('\n');
        if (end == std::string_view::npos) return {};
        text.remove_prefix(end + 1);
    }
    text = text.substr(0, text.find('\n'));
    if (text.ends_with('\r')) text.remove_suffix(1);
    return text;
}

std::size_t edit_distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t substitution = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({substitution, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

std::string nearest(std::string_view name, const std::vector<std::string>& candidates) {
    const std::string wanted = fold(name);
    std::string best;
    std::size_t best_distance = std::max<std::size_t>(1, wanted.size() / 3) + 1;
    for (const auto& candidate : candidates) {
        const std::size_t distance = edit_distance(wanted, fold(candidate));
        if (distance < best_distance) {
            best_distance = distance;
            best = candidate;
        }
    }
    return best;
}

}  // namespace chronograph::base
