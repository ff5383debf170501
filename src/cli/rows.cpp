// Entry point: write_rows(). Tested by tests/cli/rows_test.cpp.
#include "rows.hpp"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "chronograph/base/utf8.hpp"

namespace chronograph::cli {

namespace {

using Row = std::vector<std::string>;

/// Cuts text into lines of at most `width` code points, at spaces.
std::vector<std::string> wrap(const std::string& text, std::size_t width) {
    std::vector<std::string> lines(1);
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = std::min(text.find_first_of(" \n", begin), text.size());
        const std::string word = text.substr(begin, end - begin);
        if (!lines.back().empty() && base::code_points(lines.back()) + 1 + base::code_points(word) > width)
            lines.emplace_back();
        if (!lines.back().empty() && !word.empty()) lines.back() += ' ';
        lines.back() += word;
        begin = end + 1;
    }
    return lines;
}

std::string padded(const std::string& text, std::size_t width) {
    return text + std::string(width - std::min(width, base::code_points(text)), ' ');
}

std::vector<std::size_t> column_widths(const Rows& rows) {
    std::vector<std::size_t> widths;
    for (const auto& column : rows.columns) widths.push_back(base::code_points(column));
    for (const Row& row : rows.rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], base::code_points(row[i]));
    }
    return widths;
}

void append_line(const Row& row, const std::vector<std::size_t>& widths, std::size_t last_width,
                 std::string& text) {
    constexpr std::size_t kGap = 2;
    std::string lead;
    for (std::size_t i = 0; i + 1 < row.size(); ++i) lead += padded(row[i], widths[i] + kGap);
    const std::string indent(base::code_points(lead), ' ');
    bool first = true;
    for (const auto& line : wrap(row.back(), last_width)) {
        text += (first ? lead : indent) + line + "\n";
        first = false;
    }
}

std::string write_table(const Rows& rows, std::size_t width) {
    const auto widths = column_widths(rows);
    std::size_t lead = 0;
    for (std::size_t i = 0; i + 1 < widths.size(); ++i) lead += widths[i] + 2;
    const std::size_t last = lead + 40 > width ? 60 : width - lead;
    std::string text;
    append_line(rows.columns, widths, last, text);
    for (const Row& row : rows.rows) append_line(row, widths, last, text);
    return text;
}

std::string write_markdown(const Rows& rows, std::size_t) {
    const auto line = [](const Row& row) {
        std::string text = "|";
        for (std::string cell : row) {
            for (std::size_t at = 0; (at = cell.find_first_of("|\n", at)) != std::string::npos; at += 2) {
                cell.replace(at, 1, cell[at] == '|' ? "\\|" : " ");
            }
            text += " " + cell + " |";
        }
        return text + "\n";
    };
    std::string text = line(rows.columns) + "|";
    for (std::size_t i = 0; i < rows.columns.size(); ++i) text += " --- |";
    text += "\n";
    for (const Row& row : rows.rows) text += line(row);
    return text;
}

std::string write_csv(const Rows& rows, std::size_t) {
    const auto line = [](const Row& row) {
        std::string text;
        for (const auto& cell : row) {
            if (&cell != &row.front()) text += ",";
            const bool quoted = cell.find_first_of(",\"\r\n") != std::string::npos;
            std::string escaped;
            for (const char c : cell) escaped += c == '"' ? std::string("\"\"") : std::string(1, c);
            text += quoted ? "\"" + escaped + "\"" : cell;
        }
        return text + "\r\n";
    };
    std::string text = line(rows.columns);
    for (const Row& row : rows.rows) text += line(row);
    return text;
}

std::string write_json(const Rows& rows, std::size_t) {
    auto list = nlohmann::ordered_json::array();
    for (const Row& row : rows.rows) {
        nlohmann::ordered_json object;
        for (std::size_t i = 0; i < row.size(); ++i) object[rows.columns[i]] = row[i];
        list.push_back(std::move(object));
    }
    return list.dump(2) + "\n";
}

struct Format {
    std::string_view name;
    std::string (*write)(const Rows&, std::size_t width);
};
constexpr std::array kFormats{
    Format{"table", write_table},
    Format{"json", write_json},
    Format{"csv", write_csv},
    Format{"md", write_markdown},
};

}  // namespace

const std::vector<std::string>& row_formats() {
    static const std::vector<std::string> kNames = [] {
        std::vector<std::string> names;
        names.reserve(kFormats.size());
        for (const Format& format : kFormats) names.emplace_back(format.name);
        return names;
    }();
    return kNames;
}

std::string write_rows(const Rows& rows, std::string_view format, std::size_t width) {
    const auto found = std::ranges::find(kFormats, format, &Format::name);
    return found == kFormats.end() ? std::string() : found->write(rows, width);
}

}  // namespace chronograph::cli
