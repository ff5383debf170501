// Entry points: declare_corpus(), extract_corpus(). Tested by tests/cli/extract_test.cpp.
#include "corpus.hpp"

#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <thread>

#include "chronograph/base/error.hpp"
#include "chronograph/events/extract.hpp"
#include "intake.hpp"
#include "output.hpp"
#include "progress.hpp"

namespace chronograph::cli {

namespace {

/// Documents wait here until there are enough to share out; so memory stays bounded and order is kept.
class Batch {
public:
    Batch(Packs& packs, unsigned threads, const RecordSink& sink, Progress& progress)
        : packs_(packs), threads_(threads), sink_(sink), progress_(progress) {}

    void add(model::Document document) {
        bytes_ += document.text.size();
        rules_.push_back(&packs_.of(document));
        documents_.push_back(std::move(document));
        if (documents_.size() >= 64UL * threads_ || bytes_ > kBytes) flush();
    }

    void flush() {
        std::vector<model::Record> records(documents_.size());
        std::atomic<std::size_t> next{0};
        const auto work = [&] {
            for (std::size_t i = next++; i < documents_.size(); i = next++) {
                records[i] = events::extract(documents_[i], *rules_[i]);
            }
        };
        {
            std::vector<std::jthread> helpers;
            for (unsigned i = 1; i < std::min<std::size_t>(threads_, documents_.size()); ++i)
                helpers.emplace_back(work);
            work();
        }
        progress_.clear();
        for (std::size_t i = 0; i < documents_.size(); ++i) sink_(documents_[i], std::move(records[i]));
        progress_.add(documents_.size());
        documents_.clear();
        rules_.clear();
        bytes_ = 0;
    }

private:
    static constexpr std::size_t kBytes = 16UL << 20;
    Packs& packs_;
    unsigned threads_;
    const RecordSink& sink_;
    Progress& progress_;
    std::vector<model::Document> documents_;
    std::vector<const rules::RuleSet*> rules_;  ///< of each document's language
    std::size_t bytes_ = 0;
};

ExitStatus finish(ExitStatus status, const base::Diagnostics& diagnostics, Progress& progress) {
    progress.clear();
    const bool faulty = print(diagnostics);
    return status == kFine && faulty ? kFindings : status;
}

}  // namespace

std::optional<model::Day> parse_day(const std::string& text) {
    if (text.empty()) return {};
    const auto range = model::parse_edtf(text);
    if (!range || !range->is_one_day()) throw base::Error("--date " + text, "not a day; write YYYY-MM-DD");
    return range->begin;
}

std::string read_standard_input() {
    std::string bytes;
    std::array<char, 1 << 16> buffer;
    ssize_t count = 0;
    while ((count = ::read(STDIN_FILENO, buffer.data(), buffer.size())) > 0)
        bytes.append(buffer.data(), static_cast<std::size_t>(count));
    if (count < 0) throw base::Error("standard input", std::strerror(errno));
    return bytes;
}

void declare_corpus(CLI::App& app, CorpusOptions& options) {
    app.add_option("paths", options.paths, "Files or folders of articles; - for standard input")
        ->type_name("PATH")
        ->required();
    app.add_option("--date", options.date, "Day of publication of every document")->type_name("YYYY-MM-DD");
    app.add_option("--manifest", options.manifest, "YAML: file -> {date, title, source, url}")
        ->type_name("FILE");
    app.add_option("--input", options.input_format, "Format of the input (default: by name and content)")
        ->check(CLI::IsMember(text::input_formats()));
    declare_rules(app, options.rules);
    app.add_option("--threads", options.threads, "Threads (default: one a core)")
        ->check(CLI::Range(1U, 256U));
}

bool print(const base::Diagnostics& diagnostics) {
    for (const auto& diagnostic : diagnostics) say(base::to_string(diagnostic));
    return base::has_error(diagnostics);
}

ExitStatus read_corpus(const CorpusOptions& options, const text::DocumentSink& sink) {
    base::Diagnostics diagnostics;
    Progress progress("documents read");
    const auto count = [&](model::Document document) {
        sink(std::move(document));
        progress.add(1);
    };
    const auto status = read_paths(options, count, progress, diagnostics);
    return finish(status, diagnostics, progress);
}

ExitStatus extract_corpus(const CorpusOptions& options, Packs& packs, const RecordSink& sink) {
    base::Diagnostics diagnostics;
    const unsigned threads =
        options.threads > 0 ? options.threads : std::max(1U, std::thread::hardware_concurrency());
    Progress progress("documents read");
    Batch batch(packs, threads, sink, progress);
    const auto add = [&](model::Document document) { batch.add(std::move(document)); };
    const auto status = read_paths(options, add, progress, diagnostics);
    batch.flush();
    return finish(status, diagnostics, progress);
}

}  // namespace chronograph::cli
