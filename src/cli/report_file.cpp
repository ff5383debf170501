// Entry point: make_report(). Tested by tests/cli/report_test.cpp.
#include "report_file.hpp"

#include <algorithm>
#include <array>

#include "chronograph/base/error.hpp"
#include "chronograph/report/report.hpp"
#include "picture.hpp"

namespace chronograph::cli {

namespace {

struct Format {
    std::string_view ending;
    report::Report (*write)(std::string_view markdown, const model::Knowledge& knowledge,
                            const report::ReportOptions& options);
};
constexpr std::array kFormats{
    // the first is that of a name without an ending
    Format{".html", report::write_html},
    Format{".htm", report::write_html},
    Format{".md", report::write_markdown},
    Format{".markdown", report::write_markdown},
};

const Format& format_of(const std::filesystem::path& file) {
    const auto ending = file.extension().string();
    if (ending.empty()) return kFormats.front();
    const auto* const format = std::ranges::find(kFormats, ending, &Format::ending);
    if (format != kFormats.end()) return *format;
    std::string endings;
    for (const auto& known : kFormats) endings += (endings.empty() ? "" : ", ") + std::string(known.ending);
    throw base::Error(file.string(), "no report ends in '" + ending + "'; there are: " + endings);
}

}  // namespace

ReportFiles make_report(const View& view, std::string_view markdown, const std::string& name,
                        const std::filesystem::path& file) {
    const auto& format = format_of(file);
    const auto pictures = make_picture_options(view);
    report::ReportOptions options;
    options.template_name = name;
    options.listed = view.listed;
    options.short_names = pictures.timeline.short_names;
    options.in_person_types = pictures.graph.ties.in_person_types;
    options.stem = file.stem().string();
    auto report = format.write(markdown, view.knowledge, options);
    ReportFiles made{{}, std::move(report.diagnostics)};
    for (auto& beside : report.files)
        made.files.push_back({file.parent_path() / beside.name, std::move(beside.text)});
    made.files.push_back({file, std::move(report.text)});
    return made;
}

}  // namespace chronograph::cli
