#pragma once
// What both kinds of report share: the template read, its figures made.

#include <string>
#include <string_view>
#include <vector>

#include "figure.hpp"

namespace chronograph::report {

/// A piece of the report: prose as it was written, or a figure.
struct Piece {
    std::string prose;
    std::optional<Figure> figure;
};

/// The pieces in order; a faulty block is prose. Diagnostics come sorted.
[[nodiscard]] std::vector<Piece> assemble(std::string_view markdown, const model::Knowledge& knowledge,
                                          const ReportOptions& options, const FigureOptions& figure_options,
                                          base::Diagnostics& diagnostics);

}  // namespace chronograph::report
