// Entry point: write_html(). Tested by tests/report/report_test.cpp and tests/golden.
#include <md4c-html.h>

#include "assemble.hpp"
#include "chronograph/render/escape.hpp"
#include "chronograph/render/svg.hpp"
#include "page.hpp"

namespace chronograph::report {

namespace {

std::string escaped(std::string_view text) {
    std::string html;
    render::append_escaped(text, html);
    return html;
}

std::string element(std::string_view name, std::string_view attributes, std::string_view text) {
    std::string html = "<" + std::string(name);
    html += attributes;
    html += ">" + escaped(text) + "</" + std::string(name) + ">";
    return html;
}

/// The mark that the timeline draws for the event: its status as a shape.
std::string sign(const Row& row) {
    return render::write_sign({{}, 5, "mark tone-" + std::to_string(row.tone) + " " + row.status});
}

std::string sentence_html(const Sentence& sentence) {
    std::string source = sentence.url.empty()
                             ? escaped(sentence.source)
                             : element("a", " href=\"" + escaped(sentence.url) + "\"", sentence.source);
    if (!sentence.title.empty() && sentence.source.find(sentence.title) == std::string::npos)
        source += " · " + escaped(sentence.title);
    if (!sentence.speaker.empty()) source += " · said by " + escaped(sentence.speaker);
    return "<blockquote>" + escaped(sentence.text) + "<cite>" + source + "</cite></blockquote>";
}

std::string row_html(const Row& row) {
    std::string html = "<tr id=\"" + escaped(row.id) + "\">";
    html += "<td class=\"date\"><time" + (row.edtf.empty() ? "" : " datetime=\"" + escaped(row.edtf) + "\"") +
            ">" + escaped(row.date) + "</time></td>";
    html += element("td", " class=\"what\"", row.place.empty() ? row.what : row.what + ", " + row.place);
    html += element("td", " class=\"who\"", row.who);
    html += "<td class=\"status\">" + sign(row) + escaped(row.status) + "</td><td class=\"sentence\">";
    for (const Sentence& sentence : row.sentences) html += sentence_html(sentence);
    if (row.more > 0) html += "<span class=\"unsaid\">+" + std::to_string(row.more) + " more</span>";
    return html + "</td></tr>\n";
}

/// What a telephone shows in place of a picture.
std::string narrow_html(const Figure& figure) {
    std::string html = "<ol class=\"narrow\">\n";
    for (const Row& row : figure.rows) {
        html += "<li><a href=\"#" + escaped(row.id) + "\">" + sign(row) + element("time", "", row.date) +
                escaped(row.what) + ": " + escaped(row.who);
        if (!row.place.empty()) html += " · " + escaped(row.place);
        if (row.status != model::to_string(model::Status::happened))
            html += " " + element("em", "", row.status);
        html += "</a></li>\n";
    }
    return html + "</ol>\n";
}

std::string table_html(const Figure& figure) {
    std::string html = "<details open><summary>" + layout::counted(figure.rows.size(), "event") +
                       " with the sentences that say so</summary>\n<table class=\"rows\" id=\"" + figure.id +
                       "-table\">\n<thead><tr><th scope=\"col\">Date</th><th scope=\"col\">What</th><th "
                       "scope=\"col\">Who</th><th scope=\"col\">Status</th><th scope=\"col\">Sentence and "
                       "source</th></tr></thead>\n<tbody>\n";
    for (const Row& row : figure.rows) html += row_html(row);
    return html + "</tbody>\n</table></details>\n";
}

std::string figure_html(const Figure& figure) {
    std::string html = "<figure id=\"" + figure.id + "\">\n<figcaption><b>Figure " +
                       std::to_string(figure.number) + ".</b> " + escaped(figure.caption) + "</figcaption>\n";
    for (const Picture& picture : figure.pictures) {
        html += "<div class=\"picture\" role=\"region\" tabindex=\"0\" aria-label=\"" + escaped(figure.alt) +
                "\">\n" + picture.svg + "</div>\n";
    }
    if (figure.rows.empty()) return html + "<p class=\"unsaid\">No event was found.</p>\n</figure>\n";
    if (!figure.pictures.empty()) html += narrow_html(figure);
    return html + table_html(figure) + "</figure>\n";
}

/// md4c passes a comment through unchanged: it holds the place of a figure.
std::string place_of(std::size_t figure) {
    return "<!--chronograph figure " + std::to_string(figure) + "-->";
}

std::string to_html(const std::string& markdown) {
    std::string html;
    const auto append = [](const MD_CHAR* text, MD_SIZE size, void* html_text) {
        static_cast<std::string*>(html_text)->append(text, size);
    };
    md_html(markdown.data(), static_cast<MD_SIZE>(markdown.size()), append, &html, MD_DIALECT_GITHUB, 0);
    return html;
}

std::string title_of(std::string_view markdown) {
    const auto at = markdown.starts_with("# ") ? 0 : markdown.find("\n# ");
    if (at == std::string_view::npos) return "Report";
    const auto line = markdown.substr(markdown.find("# ", at) + 2);
    return std::string(line.substr(0, line.find_first_of("\r\n")));
}

}  // namespace

Report write_html(std::string_view markdown, const model::Knowledge& knowledge,
                  const ReportOptions& options) {
    Report report;
    std::string prose;
    std::vector<std::string> figures;
    for (const Piece& piece : assemble(markdown, knowledge, options, {"", false}, report.diagnostics)) {
        prose += piece.figure ? "\n" + place_of(figures.size()) + "\n\n" : piece.prose;
        if (piece.figure) figures.push_back(figure_html(*piece.figure));
    }
    std::string body = to_html(prose);
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const std::string place = place_of(i);
        if (const auto at = body.find(place); at != std::string::npos)
            body.replace(at, place.size(), figures[i]);
    }
    const std::string foot = "<p>" + layout::counted(knowledge.events.size(), "event") + " read from " +
                             layout::counted(knowledge.documents.size(), "article") +
                             ". Every sentence is quoted from the article that it names.</p>\n";
    report.text = make_page(title_of(markdown), body, foot);
    return report;
}

}  // namespace chronograph::report
