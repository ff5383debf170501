#pragma once
// From paths to documents: what is there is read, and what is wrong with the rest is told.

#include <string>
#include <vector>

#include "chronograph/base/diagnostic.hpp"
#include "chronograph/cli/run.hpp"
#include "chronograph/text/reader.hpp"
#include "corpus.hpp"
#include "progress.hpp"

namespace chronograph::cli {

/// True if one of the paths is there and holds something to read, as far as can be known before reading it.
[[nodiscard]] bool can_read_any(const std::vector<std::string>& paths);

/// Gives each document of the paths to `sink`, in input order. Says on standard error which paths can't be
/// read. A document with the id of an earlier one gets a name of its own; that, and an entry of the manifest
/// whose file is not there, are warnings.
/// Gives kFindings where a path could not be read, kFailure where none could.
[[nodiscard]] ExitStatus read_paths(const CorpusOptions& options, const text::DocumentSink& sink,
                                    Progress& progress, base::Diagnostics& diagnostics);

}  // namespace chronograph::cli
