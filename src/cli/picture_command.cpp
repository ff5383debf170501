// Entry points: declare_timeline(), declare_graph(): pictures of a view. What formats there are is decided by
// render::writers(). Tested by tests/cli/picture_test.cpp.
#include "commands.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <memory>

#include "chronograph/base/error.hpp"
#include "chronograph/cli/run.hpp"
#include "chronograph/render/writers.hpp"
#include "corpus.hpp"
#include "output.hpp"
#include "picture.hpp"
#include "view.hpp"

namespace chronograph::cli {

namespace fs = std::filesystem;

namespace {

struct Options {
    ViewOptions view;
    std::string lanes = "type";
    std::vector<std::string> formats;
    std::string output = "-";
    std::size_t max_event_size = layout::TieOptions{}.max_event_size;
    std::uint32_t threshold = layout::TieOptions{}.threshold;
};

/// The formats asked for; else what the output file's name ends in; for a name without an ending, the first.
std::vector<std::string> formats_of(const std::string& picture, const Options& options) {
    if (!options.formats.empty()) return options.formats;
    const auto ending = fs::path(options.output).extension().string();
    const auto formats = render::formats_of(picture);
    if (ending.empty()) return {formats.front()};
    if (render::find_writer(picture, ending.substr(1)) != nullptr) return {ending.substr(1)};
    std::string endings;
    for (const auto& format : formats) endings += (endings.empty() ? "." : ", .") + format;
    throw base::Error(options.output, "no format of a " + picture + " ends in '" + ending +
                                          "'; there are: " + endings + "; or say which with --format");
}

/// Several formats go into files of one name and different endings.
void write(const View& view, const std::vector<std::uint32_t>& events, const std::string& picture,
           const Options& options) {
    auto picture_options = make_picture_options(view);
    picture_options.timeline.lanes = *layout::parse_lanes(options.lanes);
    picture_options.graph.ties.max_event_size = options.max_event_size;
    picture_options.graph.ties.threshold = options.threshold;
    const auto formats = formats_of(picture, options);
    if (formats.size() > 1 && options.output == "-")
        throw base::Error("--format", "several formats need a file name: -o FILE");
    std::vector<OutputFile> files;
    for (const auto& format : formats) {
        auto file = formats.size() == 1 ? fs::path(options.output)
                                        : fs::path(options.output).replace_extension(format);
        if (std::ranges::find(files, file, &OutputFile::path) != files.end()) continue;  // asked for twice
        const auto* writer = render::find_writer(picture, format);
        files.push_back({std::move(file), writer->write(view.knowledge, events, picture_options)});
    }
    write_files(files);
}

ExitStatus draw(const std::string& picture, const Options& options) {
    const View view = load_view(options.view);
    const auto filter = make_filter(view, options.view);
    if (!filter) return kFindings;
    const auto events = graph::select(view.knowledge, *filter);
    if (events.empty()) {
        say("No such event was found in " + articles(view.knowledge) + ".");
        return kFindings;
    }
    write(view, events, picture, options);
    return kFine;
}

std::shared_ptr<Options> declare(CLI::App& app, const std::string& picture, int& exit_status) {
    auto options = std::make_shared<Options>();
    declare_from(app, options->view);
    declare_parties(app, options->view);
    declare_filter(app, options->view);
    app.add_option("--format", options->formats, "Formats (default: by the output's name)")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->check(CLI::IsMember(render::formats_of(picture)));
    app.add_option("-o,--output", options->output, "File to write; - for standard output")
        ->type_name("FILE")
        ->capture_default_str();
    app.callback([options, picture, &exit_status] { exit_status = draw(picture, *options); });
    return options;
}

}  // namespace

void declare_timeline(CLI::App& app, int& exit_status) {
    const auto options = declare(app, "timeline", exit_status);
    const auto lanes = layout::lane_names();
    app.add_option("--lanes", options->lanes, "One lane for each of these")
        ->check(CLI::IsMember(std::vector<std::string>(lanes.begin(), lanes.end())))
        ->capture_default_str();
}

void declare_graph(CLI::App& app, int& exit_status) {
    const auto options = declare(app, "graph", exit_status);
    app.add_option("--max-event-size", options->max_event_size,
                   "Events of more parties tie nobody; 0: all do")
        ->capture_default_str();
    app.add_option("--threshold", options->threshold, "Occasions that two need to be tied")
        ->capture_default_str();
}

}  // namespace chronograph::cli
