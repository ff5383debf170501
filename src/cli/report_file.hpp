#pragma once
// The files of a report: one page, or Markdown with its pictures beside it.

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "chronograph/base/diagnostic.hpp"
#include "output.hpp"
#include "view.hpp"

namespace chronograph::cli {

struct ReportFiles {
    std::vector<OutputFile> files;
    base::Diagnostics diagnostics;  ///< faults in the template
};

/// Fills `markdown`, a template that messages call `name`, for `file`, whose ending decides the format.
/// Errors: throws base::Error for an ending that no format has.
[[nodiscard]] ReportFiles make_report(const View& view, std::string_view markdown, const std::string& name,
                                      const std::filesystem::path& file);

}  // namespace chronograph::cli
