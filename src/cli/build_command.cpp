// Entry point: declare_build(): `chronograph build PATH... -o DIR`: everything at once.
// Tested by tests/cli/build_test.cpp.
#include "commands.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <iterator>
#include <memory>
#include <numeric>

#include "chronograph/model/record_json.hpp"
#include "chronograph/report/report.hpp"
#include "corpus.hpp"
#include "intake.hpp"
#include "output.hpp"
#include "picture.hpp"
#include "report_file.hpp"
#include "view.hpp"

namespace chronograph::cli {

namespace fs = std::filesystem;

namespace {

struct BuildOptions {
    CorpusOptions corpus;
    std::string output = "out";
};

/// The records as `--from` will read them, and their lines.
struct Read {
    std::vector<model::Record> records;
    std::string lines;
    ExitStatus status = kFine;
};

Read read(const CorpusOptions& options, Packs& packs) {
    Read read;
    read.status =
        extract_corpus(options, packs, [&](const model::Document& document, const model::Record& record) {
            const auto begin = read.lines.size();
            model::append_json(record, document.text, read.lines);
            const auto line = std::string_view(read.lines).substr(begin);
            read.records.push_back(model::parse_record(line, document.info.id, 1));
        });
    return read;
}

void add_pictures(const View& view, const fs::path& folder, std::vector<OutputFile>& files) {
    std::vector<std::uint32_t> all(view.knowledge.events.size());
    std::iota(all.begin(), all.end(), 0U);
    const auto options = make_picture_options(view);
    for (const char* picture : {"timeline", "graph"}) {
        for (const auto& format : render::formats_of(picture)) {
            const auto* writer = render::find_writer(picture, format);
            files.push_back({folder / (std::string(picture) + "." + format),
                             writer->write(view.knowledge, all, options)});
        }
    }
}

void add_reports(const View& view, const fs::path& folder, std::vector<OutputFile>& files) {
    for (const char* name : {"report.html", "report.md"}) {
        auto report = make_report(view, report::default_template(), "report.md", folder / name);
        std::ranges::move(report.files, std::back_inserter(files));
    }
}

std::string summary(const View& view) {
    using model::Status;
    const auto& events = view.knowledge.events;
    std::string text = articles(view.knowledge) + ", " + std::to_string(events.size()) + " events: ";
    std::string separator;
    for (const auto status : {Status::happened, Status::planned, Status::proposed, Status::denied}) {
        text += separator + std::to_string(std::ranges::count(events, status, &model::Event::status)) + " " +
                std::string(model::to_string(status));
        separator = ", ";
    }
    return text;
}

ExitStatus build(const BuildOptions& options) {
    if (can_read_any(options.corpus.paths)) make_folder(options.output);
    Packs packs(options.corpus.rules);
    auto [records, lines, status] = read(options.corpus, packs);
    if (status == kFailure) return status;
    const View view = make_view(packs.take_standard(), std::move(records), options.corpus.rules.packs);
    const fs::path folder(options.output);
    std::vector<OutputFile> files{{folder / "records.jsonl", std::move(lines)}};
    add_pictures(view, folder, files);
    add_reports(view, folder, files);
    write_files(files);
    print_out(summary(view) + " (in " + folder.string() + ")\n");
    return status;
}

}  // namespace

void declare_build(CLI::App& app, int& exit_status) {
    const auto options = std::make_shared<BuildOptions>();
    declare_corpus(app, options->corpus);
    app.add_option("-o,--output", options->output, "Folder to write into")
        ->type_name("DIR")
        ->capture_default_str();
    app.callback([options, &exit_status] { exit_status = build(*options); });
}

}  // namespace chronograph::cli
