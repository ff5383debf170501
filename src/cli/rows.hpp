#pragma once
// Rows: an answer as columns, written as a table for the terminal, Markdown, CSV (RFC 4180) or JSON.

#include <string>
#include <string_view>
#include <vector>

namespace chronograph::cli {

struct Column {
    std::string name;
    bool is_number = false;     ///< a number in JSON, set right in tables
    bool for_machines = false;  ///< left out of tables: ids
};

struct Rows {
    std::vector<Column> columns;
    std::vector<std::vector<std::string>> rows;  ///< each as long as `columns`
    std::string title = {};                      ///< a line above them, for people
};

/// The names of the formats, as --format takes them.
[[nodiscard]] const std::vector<std::string>& row_formats();

/// The text of the rows in one of row_formats(); "table" keeps lines within `width` columns of the terminal
/// by wrapping the last column.
[[nodiscard]] std::string write_rows(const Rows& rows, std::string_view format, std::size_t width = 100);

}  // namespace chronograph::cli
