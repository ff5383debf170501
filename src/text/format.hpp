#pragma once
// What an input format is, and the way from what it found to a Document.

#include <array>
#include <string>
#include <string_view>

#include "chronograph/text/reader.hpp"

namespace chronograph::text {

/// The bytes to read, and where faults in them go.   Lifetime: borrows all of it.
struct Input {
    std::string_view bytes;
    const std::string& id;
    const ReadOptions& options;
    base::Diagnostics& diagnostics;

    /// Reports an error at a line and column (from 1; 0 where unknown).
    void fault(std::size_t line, std::size_t column, std::string message, std::string hint = {}) const;
};

/// What a format's reader found: a text and what the bytes say about it.
struct Draft {
    std::string text;
    model::DocumentInfo info;  ///< `date` only from metadata
    std::string links;         ///< link targets that are not in the text, one a line
};

/// A format: its name in options, the endings of its files, and its reader.
struct Format {
    std::string_view name;
    std::array<std::string_view, 4> endings;  ///< lower case, with the dot
    void (*read)(const Input& input, const DocumentSink& sink);
    bool (*fits)(std::string_view bytes);  ///< by content, for files of other endings
};

[[nodiscard]] bool has_ending(const Format& format, std::string_view file);
/// True if a file of this name is of some format.
[[nodiscard]] bool is_readable_name(std::string_view file);
/// The endings of readable files, for messages: ".html, .htm, ...".
[[nodiscard]] std::string known_endings();

// One function a format, each in its own file.
void read_plain_text(const Input& input, const DocumentSink& sink);
void read_markdown(const Input& input, const DocumentSink& sink);
void read_html(const Input& input, const DocumentSink& sink);
void read_json_lines(const Input& input, const DocumentSink& sink);

/// True if `bytes` are UTF-8; otherwise reports the first byte that is not, `line` lines further down.
bool check_utf8(const Input& input, std::string_view bytes, std::size_t line = 1);

/// Makes the document: what the manifest says goes before what the draft says; then the day of publication,
/// a title where there is none, the digest of `given` (the document's bytes), tokens and sentences.
[[nodiscard]] model::Document finish(Draft draft, std::string_view given, const ReadOptions& options);

}  // namespace chronograph::text
