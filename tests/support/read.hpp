#pragma once
// Reads bytes as a file for tests: what came out and what was reported.

#include <string>
#include <string_view>
#include <vector>

#include "chronograph/text/reader.hpp"

namespace chronograph::test {

struct Read {
    std::vector<model::Document> documents;
    std::vector<std::string> faults;  ///< as they are printed
};

inline Read read(std::string_view bytes, const std::string& id, const text::ReadOptions& options = {}) {
    Read read;
    base::Diagnostics diagnostics;
    text::read_documents(
        bytes, id, options, [&](model::Document document) { read.documents.push_back(std::move(document)); },
        diagnostics);
    for (const auto& diagnostic : diagnostics) read.faults.push_back(to_string(diagnostic));
    return read;
}

/// The day of publication and where it came from: "2025-04-22 manifest"; "-" for none.
inline std::string date_of(const model::Document& document) {
    if (!document.info.date) return "-";
    return to_edtf(model::day_range(*document.info.date)) + " " +
           std::string(to_string(document.info.date_source));
}

}  // namespace chronograph::test
