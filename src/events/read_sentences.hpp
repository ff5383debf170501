#pragma once
// All rules over all sentences of a document: the middle of extract(), shared with explain().

#include "candidate.hpp"

namespace chronograph::events {

/// Candidates in text order. With `attempts`, every rule that was tried is noted there.
/// Sentences without a trigger are passed over: parsing pays only where a rule could fire.
[[nodiscard]] Candidates read_sentences(const Source& source, std::vector<Attempt>* attempts);

}  // namespace chronograph::events
