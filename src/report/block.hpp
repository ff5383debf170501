#pragma once
// A figure block: YAML between two fences, read into what it asks for.

#include <optional>
#include <string>
#include <vector>

#include "chronograph/base/diagnostic.hpp"
#include "chronograph/graph/query.hpp"
#include "chronograph/layout/timeline.hpp"
#include "chronograph/report/report.hpp"
#include "parts.hpp"

namespace chronograph::report {

struct Block {
    std::string figure;  ///< "timeline", "graph", "matrix", "table"
    std::string caption;
    std::string alt;
    graph::Filter filter;
    bool all = false;  ///< everybody in filter.who must take part
    layout::Lanes lanes = layout::Lanes::type;
    std::size_t max_event_size = 12;
    std::uint32_t threshold = 1;
};

/// Reads the block of `part`; nothing after reporting at least one error. Warnings are reported and the
/// block is good.
[[nodiscard]] std::optional<Block> read_block(std::string_view markdown, const Part& part,
                                              const model::Knowledge& knowledge, const ReportOptions& options,
                                              base::Diagnostics& diagnostics);

}  // namespace chronograph::report
