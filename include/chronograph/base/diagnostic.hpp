#pragma once
// A fault in content, at its place: what every reader of rules, articles and templates reports.
// Takes: where it is, what is wrong, what might help. Gives: text that an editor can jump to.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chronograph::base {

/// A place in a file. Lines and columns count from 1, columns in code points; 0 means "not known".
struct SourceLocation {
    std::string file;
    std::size_t line = 0;
    std::size_t column = 0;

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 takes the 0 in a defaulted <=> for a pointer
    friend auto operator<=>(const SourceLocation&, const SourceLocation&) = default;
};

enum class Severity { error, warning };

/// One fault. `source_line` is the line itself, without its end; empty where there is none.
struct Diagnostic {
    SourceLocation at;
    Severity severity = Severity::error;
    std::string message;
    std::string hint;
    std::string source_line;
};

using Diagnostics = std::vector<Diagnostic>;

/// `file:line:column: error: message`, then the line with a caret under the column, then the hint.
[[nodiscard]] std::string to_string(const Diagnostic& diagnostic);

/// Sorts by file, line, column, then message, so that one run always lists the same order.
void sort(Diagnostics& diagnostics);

/// True if at least one of them is an error rather than a warning.
[[nodiscard]] bool has_error(const Diagnostics& diagnostics);

/// Where `bytes`, which begin at line `first_line` of `file`, are no UTF-8; nothing if they are.
/// Cost: O(bytes).
[[nodiscard]] std::optional<Diagnostic> find_utf8_fault(const std::string& file, std::string_view bytes,
                                                        std::size_t first_line = 1);

/// The line of `text` with this number (from 1), without its end; empty past the last.   Cost: O(bytes).
[[nodiscard]] std::string_view line_of(std::string_view text, std::size_t line);

/// The Levenshtein distance of two strings, in bytes.   Cost: O(bytes of a x bytes of b).
[[nodiscard]] std::size_t edit_distance(std::string_view a, std::string_view b);

/// The candidate with the smallest edit distance to `name`, if it is near enough to be a slip of the
/// pen (at most a third of its letters differ, case ignored); ties go to the first. Empty otherwise.
[[nodiscard]] std::string nearest(std::string_view name, const std::vector<std::string>& candidates);

}  // namespace chronograph::base
