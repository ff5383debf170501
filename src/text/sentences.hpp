#pragma once
// Where sentences and paragraphs begin.
// Takes: a text and its tokens.   Gives: sentences that hold every token once, in order.

#include <string_view>
#include <vector>

#include "chronograph/model/document.hpp"

namespace chronograph::text {

/// Cuts tokens into sentences.
///
/// - An empty line always ends one. A line end does too, unless the next line goes on in lower case or the
///   lines are those of a hard-wrapped paragraph (each as full as its width allows).
/// - "!" and "?" end one, and "." where the next word could open a sentence; closing quotes and brackets
///   after them still belong to it.
/// - What is longer than prose is cut: behind 150 tokens without a mark, at a comma behind 350, and anywhere
///   behind 400.
/// Cost: O(tokens).   Lifetime: keeps no view.
[[nodiscard]] std::vector<model::Sentence> find_sentences(std::string_view text, const model::Tokens& tokens);

}  // namespace chronograph::text
