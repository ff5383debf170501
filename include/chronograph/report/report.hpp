#pragma once
// A report: Markdown with figure blocks, each replaced by a picture with its caption and the sentences behind
// it.
//
//     ```chronograph
//     figure: timeline          timeline, graph, matrix, table
//     caption: What happened    optional, as are all that follow
//     since: 2025-02            until, who, all, country, type, status, lanes, alt, max-event-size, threshold
//     ```
//
// Takes: the template's text and the knowledge. Gives: Markdown with picture files, or one HTML page.

#include <string>
#include <string_view>
#include <vector>

#include "chronograph/base/diagnostic.hpp"
#include "chronograph/graph/query.hpp"
#include "chronograph/layout/wording.hpp"
#include "chronograph/model/knowledge.hpp"

namespace chronograph::report {

struct ReportOptions {
    std::string template_name = "report.md";  ///< for messages
    std::vector<graph::Listed> listed;        ///< what a block may name besides what articles name
    layout::ShortNames short_names;           ///< what people and countries are called in pictures
    std::vector<std::string> in_person_types{"meeting", "summit", "visit"};  ///< in which the parties meet
    std::string stem = "report";  ///< begins the names of picture files
};

struct File {
    std::string name;
    std::string text;
};

struct Report {
    std::string text;
    std::vector<File> files;        ///< that the text refers to, beside it; none for HTML
    base::Diagnostics diagnostics;  ///< faults in the template's blocks, sorted; such a block stays as it was
};

/// One self-contained page: pictures inline, light, dark and print, readable by keyboard and on a telephone.
/// Cost: that of its pictures + bytes.   Threads: safe, Graphviz pictures one at a time.
[[nodiscard]] Report write_html(std::string_view markdown, const model::Knowledge& knowledge,
                                const ReportOptions& options = {});

/// Markdown with the pictures as SVG files and the tables in it.
[[nodiscard]] Report write_markdown(std::string_view markdown, const model::Knowledge& knowledge,
                                    const ReportOptions& options = {});

/// The template for those who have none: a timeline, a graph and a table of everything.
[[nodiscard]] std::string_view default_template();

}  // namespace chronograph::report
