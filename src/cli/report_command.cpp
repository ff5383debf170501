// Entry point: declare_report(): `chronograph report TEMPLATE.md -o FILE`. Tested by
// tests/cli/report_test.cpp.
#include "commands.hpp"

#include <CLI/CLI.hpp>
#include <memory>

#include "chronograph/base/diagnostic.hpp"
#include "chronograph/cli/run.hpp"
#include "chronograph/text/reader.hpp"
#include "corpus.hpp"
#include "output.hpp"
#include "report_file.hpp"
#include "view.hpp"

namespace chronograph::cli {

namespace {

struct ReportCommand {
    ViewOptions view;
    std::string source;
    std::string output;
};

ExitStatus report(const ReportCommand& options) {
    const auto markdown = options.source == "-" ? read_standard_input() : text::read_bytes(options.source);
    const View view = load_view(options.view);
    const auto report = make_report(view, markdown, options.source, options.output);
    if (print(report.diagnostics)) return kFindings;
    write_files(report.files);
    return report.diagnostics.empty() ? kFine : kFindings;
}

}  // namespace

void declare_report(CLI::App& app, int& exit_status) {
    const auto options = std::make_shared<ReportCommand>();
    app.add_option("template", options->source, "Markdown with figure blocks; - for standard input")
        ->type_name("TEMPLATE.md")
        ->required();
    app.add_option(
           "-o,--output", options->output,
           "The report; nothing is written where the template has errors. HTML, or Markdown with picture "
           "files where the name ends in .md")
        ->type_name("FILE")
        ->required();
    declare_from(app, options->view);
    app.callback([options, &exit_status] { exit_status = report(*options); });
}

}  // namespace chronograph::cli
