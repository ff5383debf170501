// Entry point: write_markdown(). Tested by tests/report/report_test.cpp and tests/golden.
#include "assemble.hpp"

namespace chronograph::report {

namespace {

/// Text as it is meant, whatever Markdown would make of it.
std::string escaped(std::string_view text) {
    std::string markdown;
    for (const char c : text) {
        if (std::string_view("\\`*_[]<>|&#~").find(c) != std::string_view::npos) markdown += '\\';
        markdown += c == '\n' || c == '\r' ? ' ' : c;
    }
    return markdown;
}

/// A URL between <>, which ends at > and at a line's end.
std::string escaped_url(std::string_view url) {
    std::string text;
    for (const char c : url) {
        if (c == '<' || c == '>' || c == '\\' || c == '|') {
            constexpr std::string_view kDigits = "0123456789ABCDEF";
            text += {'%', kDigits[static_cast<unsigned char>(c) / 16],
                     kDigits[static_cast<unsigned char>(c) % 16]};
        } else if (static_cast<unsigned char>(c) > ' ') {
            text += c;
        }
    }
    return text;
}

std::string source_text(const Sentence& sentence) {
    const std::string name = escaped(sentence.source);
    std::string text = sentence.url.empty() ? name : "[" + name + "](<" + escaped_url(sentence.url) + ">)";
    if (!sentence.speaker.empty()) text += ", said by " + escaped(sentence.speaker);
    return text;
}

std::string row_text(const Row& row) {
    std::string sentences;
    std::string sources;
    for (const Sentence& sentence : row.sentences) {
        sentences += (sentences.empty() ? "" : "<br>") + escaped(sentence.text);
        sources += (sources.empty() ? "" : "<br>") + source_text(sentence);
    }
    if (row.more > 0) sentences += "<br>+" + std::to_string(row.more) + " more";
    const std::string what = row.place.empty() ? row.what : row.what + ", " + row.place;
    return "| <a id=\"" + escaped_url(row.id) + "\"></a>" + escaped(row.date) + " | " + escaped(what) +
           " | " + escaped(row.who) + " | " + escaped(row.status) + " | " + sentences + " | " + sources +
           " |\n";
}

std::string figure_text(const Figure& figure, const std::string& stem, std::vector<File>& files) {
    std::string text;
    for (const Picture& picture : figure.pictures) {
        const std::string name = stem + "-" + std::to_string(figure.number) + "-" + picture.name + ".svg";
        files.push_back({name, picture.svg});
        text += "![" + escaped(figure.alt) + "](<" + escaped_url(name) + ">)\n\n";
    }
    text += "**Figure " + std::to_string(figure.number) + ".** " + escaped(figure.caption) + "\n\n";
    if (figure.rows.empty()) return text + "No event was found.\n";
    text += "<a id=\"" + figure.id + "-table\"></a>\n\n";
    text += "| Date | What | Who | Status | Sentence | Source |\n| --- | --- | --- | --- | --- | --- |\n";
    for (const Row& row : figure.rows) text += row_text(row);
    return text;
}

}  // namespace

Report write_markdown(std::string_view markdown, const model::Knowledge& knowledge,
                      const ReportOptions& options) {
    Report report;
    const FigureOptions figure_options{options.stem + ".md", true};
    for (const Piece& piece : assemble(markdown, knowledge, options, figure_options, report.diagnostics))
        report.text += piece.figure ? figure_text(*piece.figure, options.stem, report.files) : piece.prose;
    return report;
}

}  // namespace chronograph::report
