#pragma once
// From paths to records: reads documents, extracts them on several threads, gives records in input order.

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "chronograph/base/diagnostic.hpp"
#include "chronograph/cli/run.hpp"
#include "chronograph/model/document.hpp"
#include "chronograph/model/record.hpp"
#include "chronograph/text/reader.hpp"
#include "pack.hpp"

namespace CLI {
class App;
}

namespace chronograph::cli {

/// What the user said about the input; filled by declare_corpus.
struct CorpusOptions {
    std::vector<std::string> paths;  ///< files, folders, "-" for standard input
    std::string date;
    std::string manifest;
    std::string input_format;
    RuleOptions rules;
    unsigned threads = 0;  ///< 0 = one a core
};

/// Declares PATH..., --date, --manifest, --input, --rules, --pack and --threads.
void declare_corpus(CLI::App& app, CorpusOptions& options);

using RecordSink = std::function<void(const model::Document&, model::Record)>;

/// Gives each document's record to `sink`, in input order, whatever the number of threads; a path that can't
/// be read is reported and the others still come. Prints diagnostics on stderr and progress on a terminal.
/// Gives kFindings where a path could not be read or a document had a fault, kFailure where no path could.
[[nodiscard]] ExitStatus extract_corpus(const CorpusOptions& options, Packs& packs, const RecordSink& sink);

/// Gives each document to `sink`, in input order, on this thread.   Errors: as extract_corpus.
[[nodiscard]] ExitStatus read_corpus(const CorpusOptions& options, const text::DocumentSink& sink);

/// The day of "--date 2025-04-22"; nothing for an empty text.   Errors: throws base::Error for no day.
[[nodiscard]] std::optional<model::Day> parse_day(const std::string& text);

/// All of standard input.
[[nodiscard]] std::string read_standard_input();

/// Prints diagnostics on stderr; gives true if one of them is an error.
bool print(const base::Diagnostics& diagnostics);

}  // namespace chronograph::cli
