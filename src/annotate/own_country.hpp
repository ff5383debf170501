#pragma once
// The country a document is written in and for: "the Prime Minister" is its own.

#include <optional>
#include <utility>
#include <vector>

#include "name_text.hpp"

namespace chronograph::annotate {

/// Countries and how often each was told.
using Votes = std::vector<std::pair<rules::EntityId, std::uint32_t>>;

void vote(Votes& votes, rules::EntityId country);

/// The first of those with the most votes, if it has `margin` times as many as the next.
[[nodiscard]] std::optional<rules::EntityId> most(Votes votes, std::uint32_t margin);

/// The country a document says that it is from: its source's, or that of its letterhead.
[[nodiscard]] std::optional<rules::EntityId> own_country(const NameText& text, const Finds& finds);

/// The country that it names most, all `but` that one, if it does so twice as often as any other.
[[nodiscard]] std::optional<rules::EntityId> most_named(const NameText& text, const Finds& finds,
                                                        std::optional<rules::EntityId> but = {});

}  // namespace chronograph::annotate
