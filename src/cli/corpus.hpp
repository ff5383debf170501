#pragma once
// From paths to records: reads documents, extracts them on several threads, gives records in input order.

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "chronograph/base/diagnostic.hpp"
#include "chronograph/cli/run.hpp"
#include "chronograph/model/document.hpp"
#include "chronograph/model/record.hpp"
#include "chronograph/rules/languages.hpp"
#include "chronograph/rules/rule_set.hpp"
#include "chronograph/text/reader.hpp"

namespace CLI {
class App;
}

namespace chronograph::cli {

/// Stands for every further pack.
inline constexpr const char* kAllPacks = "all";

/// Which rules to read by; filled by declare_rules.
struct RuleOptions {
    std::vector<std::string> folders;  ///< empty = the default pack
    std::vector<std::string> packs;    ///< further ones in their packs/, or kAllPacks
};

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

/// Declares --rules and --pack alone.
void declare_rules(CLI::App& app, RuleOptions& options);

/// The languages of the rule pack: of the folders given, else of the default pack (the source tree's for a
/// program in its build folder, else the installed share folder), with the further packs asked for.
/// Errors: throws base::Error where there is no pack, or no further one of a name.
[[nodiscard]] rules::Languages pack_languages(const RuleOptions& options);

/// The rule pack for its standard language.
/// Errors: as pack_languages; prints diagnostics and throws when the pack has errors.
[[nodiscard]] rules::RuleSet load_pack(const RuleOptions& options);

/// The rule pack for every language; all but the standard one are loaded when first asked for.
/// Errors: as load_pack.   Threads: one at a time; the rules it gives may be shared.
/// Lifetime: the rules live as long as it does.
class Packs {
public:
    explicit Packs(const RuleOptions& options);

    [[nodiscard]] const rules::RuleSet& standard();
    /// The rules to read this document by.
    [[nodiscard]] const rules::RuleSet& of(const model::Document& document);
    /// Every language's, the standard one first.
    [[nodiscard]] std::vector<const rules::RuleSet*> all();
    /// The standard language's, given away at the end.
    [[nodiscard]] rules::RuleSet take_standard() { return std::move(*loaded_.at(languages_.ids().front())); }

private:
    const rules::RuleSet& load(const std::string& language);

    rules::Languages languages_;
    std::map<std::string, std::unique_ptr<rules::RuleSet>> loaded_;
};

using RecordSink = std::function<void(const model::Document&, model::Record)>;

/// Gives each document's record to `sink`, in input order, whatever the number of threads; a path that can't
/// be read is reported and the others still come. Prints diagnostics on stderr and progress on a terminal.
/// Gives kFindings where a document had a fault, kFailure where a path could not be read.
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
