#pragma once
// A figure ready to be written: its events, its pictures, its words, and the rows of its table.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "block.hpp"
#include "chronograph/model/knowledge.hpp"
#include "chronograph/report/report.hpp"

namespace chronograph::report {

/// One sentence behind an event, and where it stands.
struct Sentence {
    std::string text;
    std::string source;  ///< the outlet, then the day
    std::string url;     ///< empty unless http or https
    std::string title;   ///< of the article
    std::string speaker;
};

/// One row of the table: an event and its sentences.
struct Row {
    std::string id;
    std::string date, edtf;
    std::string what, who, place;
    std::string status;
    std::size_t tone = 1;  ///< of its type, as in the timeline
    std::vector<Sentence> sentences;
    std::size_t more = 0;  ///< sentences not listed
};

struct Picture {
    std::string name;  ///< "timeline", "graph", "matrix"
    std::string svg;
};

/// How the pictures of a figure refer to its table.
struct FigureOptions {
    std::string page;    ///< put before "#", empty within one page
    bool styles = true;  ///< each picture carries its own style sheet
};

struct Figure {
    std::size_t number = 1;
    std::string id;  ///< "figure-1"
    std::string caption;
    std::string alt;
    std::vector<Picture> pictures;  ///< none for a table
    std::vector<Row> rows;
};

/// Selects the events of the block and draws them. A graph of more than twenty parties has its matrix first.
[[nodiscard]] Figure make_figure(const Block& block, std::size_t number, const model::Knowledge& knowledge,
                                 const ReportOptions& options, const FigureOptions& figure_options);

}  // namespace chronograph::report
