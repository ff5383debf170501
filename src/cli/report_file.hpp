#pragma once
// A report written to its file, with its pictures beside it where it is Markdown.

#include <filesystem>
#include <string>
#include <string_view>

#include "view.hpp"

namespace chronograph::cli {

/// Fills `markdown`, a template that messages call `name`, and writes it to `file`: Markdown where that ends
/// in .md, else HTML. Prints diagnostics; gives true if there were none.
/// Errors: throws base::Error naming the file that can't be written.
bool write_report(const View& view, std::string_view markdown, const std::string& name,
                  const std::filesystem::path& file);

}  // namespace chronograph::cli
