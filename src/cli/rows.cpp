// Entry point: write_rows(). Tested by tests/cli/rows_test.cpp.
#include "rows.hpp"

#include <algorithm>
#include <array>
#include <cassert>
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

std::string padded(const std::string& text, std::size_t width, bool right = false) {
    const std::string gap(width - std::min(width, base::code_points(text)), ' ');
    return right ? gap + text : text + gap;
}

Row names_of(const Rows& rows) {
    Row names;
    for (const auto& column : rows.columns) names.push_back(column.name);
    return names;
}

/// The title, where there is one.
std::string above(const Rows& rows, const char* end) {
    return rows.title.empty() ? "" : rows.title + end;
}

/// What people read: without the columns for machines.
Rows for_people(const Rows& all) {
    Rows rows;
    rows.rows.resize(all.rows.size());
    for (std::size_t i = 0; i < all.columns.size(); ++i) {
        if (all.columns[i].for_machines) continue;
        rows.columns.push_back(all.columns[i]);
        for (std::size_t row = 0; row < all.rows.size(); ++row) rows.rows[row].push_back(all.rows[row][i]);
    }
    return rows;
}

/// A table whose columns are as wide as what they hold; the last one gets the rest of the line.
class Table {
public:
    Table(const Rows& rows, std::size_t width) : rows_(rows) {
        for (const auto& name : names_of(rows)) widths_.push_back(base::code_points(name));
        for (const Row& row : rows.rows) {
            for (std::size_t i = 0; i < row.size(); ++i)
                widths_[i] = std::max(widths_[i], base::code_points(row[i]));
        }
        std::size_t lead = 0;
        for (std::size_t i = 0; i + 1 < widths_.size(); ++i) lead += widths_[i] + kGap;
        widths_.back() = lead + kLeast > width ? kLeast : width - lead;
    }

    std::string write() const {
        std::string text;
        append(names_of(rows_), text);
        for (const Row& row : rows_.rows) append(row, text);
        return text;
    }

private:
    static constexpr std::size_t kGap = 2;
    static constexpr std::size_t kLeast = 40;  // of the last column, even where the line gets too long

    void append(const Row& row, std::string& text) const {
        std::string lead;
        for (std::size_t i = 0; i + 1 < row.size(); ++i)
            lead += padded(row[i], widths_[i], rows_.columns[i].is_number) + std::string(kGap, ' ');
        const std::string indent(base::code_points(lead), ' ');
        for (const auto& line : wrap(row.back(), widths_.back())) {
            const std::string whole = lead + line;
            text += whole.substr(0, whole.find_last_not_of(' ') + 1) + "\n";
            lead = indent;
        }
    }

    const Rows& rows_;
    std::vector<std::size_t> widths_;
};

std::string write_table(const Rows& rows, std::size_t width) {
    const Rows shown = for_people(rows);
    return shown.rows.empty() ? "" : above(rows, ":\n") + Table(shown, width).write();
}

std::string write_markdown(const Rows& all, std::size_t) {
    const Rows rows = for_people(all);
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
    std::string text = above(all, ":\n\n") + line(names_of(rows)) + "|";
    for (const auto& column : rows.columns) text += column.is_number ? " ---: |" : " --- |";
    text += "\n";
    for (const Row& row : rows.rows) text += line(row);
    return text;
}

std::string quoted(const std::string& cell) {
    if (cell.find_first_of(",\"\r\n") == std::string::npos) return cell;
    std::string text = "\"";
    for (const char c : cell) text += c == '"' ? std::string("\"\"") : std::string(1, c);
    return text + "\"";
}

std::string write_csv(const Rows& rows, std::size_t) {
    std::string text;
    const auto append = [&](const Row& row) {
        for (std::size_t i = 0; i < row.size(); ++i) text += (i > 0 ? "," : "") + quoted(row[i]);
        text += "\r\n";
    };
    append(names_of(rows));
    for (const Row& row : rows.rows) append(row);
    return text;
}

std::string write_json(const Rows& rows, std::size_t) {
    auto list = nlohmann::ordered_json::array();
    for (const Row& row : rows.rows) {
        nlohmann::ordered_json object;
        for (std::size_t i = 0; i < row.size(); ++i) {
            auto& value = object[rows.columns[i].name];
            if (rows.columns[i].is_number) {
                value = std::stoull(row[i]);
            } else if (!row[i].empty()) {
                value = row[i];
            }
        }
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
    assert(found != kFormats.end());
    return found->write(rows, width);
}

}  // namespace chronograph::cli
