// Entry point: declare_extract(): `chronograph extract PATH...`. Tested by tests/cli/extract_test.cpp.
#include "commands.hpp"

#include <CLI/CLI.hpp>
#include <memory>

#include "chronograph/cli/run.hpp"
#include "chronograph/model/record_json.hpp"
#include "corpus.hpp"
#include "output.hpp"

namespace chronograph::cli {

namespace {

ExitStatus extract(const CorpusOptions& options) {
    Packs packs(options.rules);
    std::string json;
    return extract_corpus(options, packs, [&](const model::Document& document, const model::Record& record) {
        json.clear();
        model::append_json(record, document.text, json);
        print_out(json);
    });
}

}  // namespace

void declare_extract(CLI::App& app, int& exit_status) {
    const auto options = std::make_shared<CorpusOptions>();
    declare_corpus(app, *options);
    app.add_option("--format", "Format of the output")->check(CLI::IsMember({"jsonl"}))->default_str("jsonl");
    app.callback([options, &exit_status] { exit_status = extract(*options); });
}

}  // namespace chronograph::cli
