// Entry point: write_report(). Tested by tests/cli/report_test.cpp.
#include "report_file.hpp"

#include "chronograph/report/report.hpp"
#include "corpus.hpp"
#include "output.hpp"
#include "picture.hpp"

namespace chronograph::cli {

bool write_report(const View& view, std::string_view markdown, const std::string& name,
                  const std::filesystem::path& file) {
    const auto pictures = make_picture_options(view);
    report::ReportOptions options;
    options.template_name = name;
    options.listed = view.listed;
    options.short_names = pictures.timeline.short_names;
    options.in_person_types = pictures.graph.ties.in_person_types;
    options.stem = file.stem().string();
    const bool is_markdown = file.extension() == ".md";
    const auto report = is_markdown ? report::write_markdown(markdown, view.knowledge, options)
                                    : report::write_html(markdown, view.knowledge, options);
    for (const auto& beside : report.files) write_file(file.parent_path() / beside.name, beside.text);
    write_file(file, report.text);
    print(report.diagnostics);
    return report.diagnostics.empty();
}

}  // namespace chronograph::cli
