#pragma once
// Tokens one by one, as the rules see them: for people who ask why a rule did not fire.

#include "chronograph/events/explain.hpp"
#include "phrases.hpp"

namespace chronograph::events {

/// "noun", "verb": what a token is in its sentence.
[[nodiscard]] std::string_view tag_name(Tag tag);

/// The tokens of a parsed sentence, with the names and times that start there and the rules they trigger.
[[nodiscard]] std::vector<TokenReading> read_tokens(const Source& source, const Parse& parse);

}  // namespace chronograph::events
