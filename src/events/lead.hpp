#pragma once
// The lead of a report: the sentence under its title and its dateline, which tells the news.

#include <optional>

#include "candidate.hpp"

namespace chronograph::events {

/// Its index into Document::sentences: the first of the head that ends as a sentence does.   Requires: there
/// is a sentence.
[[nodiscard]] std::uint32_t lead_of(const model::Document& document);

/// The one day of the week up to the document's that the lead tells; nothing where it tells none, or two.
[[nodiscard]] std::optional<model::DateRange> day_of_lead(const Source& source);

/// "X met Y", "X held talks": told in the simple past by a clause that hangs in no other.
[[nodiscard]] bool is_narrated(const Context& context, const Clause& clause);

}  // namespace chronograph::events
