#pragma once
// Places told by what they are, without a name: "the Qatari capital", "the Swiss city", "the country",
// "there".

#include <optional>

#include "cast.hpp"

namespace chronograph::annotate {

/// The words for a place that start at `at`, behind a preposition of place: nothing where a name follows
/// them.
[[nodiscard]] std::optional<Find> read_described_place(const NameText& text, std::uint32_t at);

/// Which place they mean, as an entity of the document: a capital by its country, else the last place told
/// that fits.   Requires: what stands in front is settled.   Cost: O(mentions of the last sentences).
[[nodiscard]] std::optional<std::uint32_t> described_place(const NameText& text, const Find& find,
                                                           Cast& cast);

}  // namespace chronograph::annotate
