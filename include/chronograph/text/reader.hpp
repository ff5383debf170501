#pragma once
// Readers: bytes -> Document. Text, Markdown with front matter, HTML, JSON Lines.
// An input format is one row in src/text/readers.cpp and one file beside it.

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "chronograph/base/diagnostic.hpp"
#include "chronograph/model/document.hpp"

namespace chronograph::text {

/// What the user says of a file (manifest.yaml: `file: {date: 2025-04-22, title: ..., source: ..., url:
/// ...}`).
struct ManifestEntry {
    std::optional<model::Day> date;
    std::string title;
    std::string source;
    std::string url;
    std::string language;
    base::SourceLocation at;  ///< where it stands
};
using Manifest = std::map<std::string, ManifestEntry>;  ///< by path relative to the manifest, or by file name

struct ReadOptions {
    std::optional<model::Day> date;  ///< --date: every document's, above all else
    Manifest manifest;
    std::string format;  ///< one of input_formats(); empty = by file name and content
};

/// The names of the formats that can be read, in the order of the table.
[[nodiscard]] std::vector<std::string> input_formats();

/// A document of plain text: validates nothing, looks for no date; cuts tokens and sentences.
/// Requires: `text` is well-formed UTF-8.   Cost: O(bytes).
[[nodiscard]] model::Document make_document(std::string text, model::DocumentInfo info = {});

/// Called with each document as it is read, in input order.
using DocumentSink = std::function<void(model::Document)>;

/// Reads the bytes of one file (or standard input) under the name `id`; JSON Lines give many documents, the
/// other formats one.
/// Errors: a fault in the bytes (invalid UTF-8, a broken JSON line, an impossible date) becomes a diagnostic,
/// that document is left out and the rest still come.   Threads: no shared state.
void read_documents(std::string_view bytes, const std::string& id, const ReadOptions& options,
                    const DocumentSink& sink, base::Diagnostics& diagnostics);

/// The files that `paths` name: files as given, folders as every readable file below them, sorted by name.
/// Errors: throws base::Error for a path that is not there or can't be listed, and for a folder without any.
[[nodiscard]] std::vector<std::filesystem::path> find_files(const std::vector<std::filesystem::path>& paths);

/// The bytes of a file.   Errors: throws base::Error when it is a folder, missing or unreadable.
[[nodiscard]] std::string read_bytes(const std::filesystem::path& path);

/// Errors: faults become diagnostics, at line and column; sound entries still come.
[[nodiscard]] Manifest read_manifest(std::string_view yaml, const std::string& file,
                                     base::Diagnostics& diagnostics);

/// The entry for a document: by its whole id, or by what is left without its first folders; or null.
[[nodiscard]] const ManifestEntry* find_entry(const Manifest& manifest, std::string_view id);

}  // namespace chronograph::text
