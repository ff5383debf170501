#pragma once
// The record as one line of JSON: the contract with everything that measures, merges or distributes.
// Offsets leave the program as Unicode code points, half-open; keys with nothing to say are left out.

#include <string>
#include <string_view>

#include "chronograph/model/record.hpp"

namespace chronograph::model {

/// Appends `record` as one line of JSON with its "\n".
/// `document_text` is the text that the record's spans count in, to turn bytes into code points.
/// Cost: O(bytes of text + record).   Threads: no shared state.
void append_json(const Record& record, std::string_view document_text, std::string& json);

/// Reads one line that append_json wrote, or any record of version 1.
/// The text is not in a record, so spans come back in code points and are good for ordering and equality
/// only. Errors: throws base::Error naming `file` and `line` when the line is no record of version 1.
[[nodiscard]] Record parse_record(std::string_view json, std::string_view file, std::size_t line);

}  // namespace chronograph::model
