// Entry point: declare_extract(): `chronograph extract PATH...`.
#include <CLI/CLI.hpp>
#include <cstdio>
#include <memory>

#include "chronograph/base/error.hpp"
#include "chronograph/cli/run.hpp"
#include "chronograph/model/record_json.hpp"
#include "commands.hpp"
#include "corpus.hpp"

namespace chronograph::cli {

namespace {

void write_out(const std::string& bytes) {
    if (std::fwrite(bytes.data(), 1, bytes.size(), stdout) != bytes.size()) {
        throw base::Error("standard output", "could not be written");
    }
}

int extract(const CorpusOptions& options) {
    const auto rules = load_pack(options.rules);
    std::string json;
    const bool sound =
        extract_corpus(options, rules, [&](const model::Document& document, const model::Record& record) {
            json.clear();
            model::append_json(record, document.text, json);
            write_out(json);
        });
    return sound ? kFine : kFindings;
}

}  // namespace

void declare_extract(CLI::App& app, int& exit_status) {
    const auto options = std::make_shared<CorpusOptions>();
    declare_corpus(app, *options);
    app.add_option("--format", "Format of the output")->check(CLI::IsMember({"jsonl"}))->default_str("jsonl");
    app.callback([options, &exit_status] { exit_status = extract(*options); });
}

}  // namespace chronograph::cli
