#pragma once
// `chronograph rules suggest`: what a corpus says that no rule reads, as a rule file to finish.

#include <string>

#include "corpus.hpp"

namespace chronograph::cli {

struct SuggestOptions {
    std::string event;     ///< the type of event the rules give; empty = the first that a rule may give
    std::size_t top = 20;  ///< so many rules at most
};

/// Reads the documents of the standard language alone.
/// Prints YAML: a frame for each phrase, the most frequent first, its sentences as comments. The examples are
/// left to the author: until they are there, `rules check` asks for them.
/// Gives kFindings where there is nothing to suggest.   Errors: throws base::Error for an unknown event.
[[nodiscard]] ExitStatus suggest_rules(const CorpusOptions& corpus, const SuggestOptions& options,
                                       Packs& packs);

}  // namespace chronograph::cli
