#pragma once
// The day a text was published, as pages write it.

#include <optional>
#include <string_view>

#include "chronograph/model/date.hpp"

namespace chronograph::text {

/// The day at the start of `text`: "2025-08-15T09:18:08Z", "Fri, 15 Aug 2025 09:18", "August 15th, 2025".
/// Nothing for other texts and for days that are none (31 April). What follows the day does not matter.
[[nodiscard]] std::optional<model::Day> parse_date(std::string_view text);

/// The day in the path of a URL: /2025/02/13/, /2025/feb/13/, /2025-02-13-.
[[nodiscard]] std::optional<model::Day> date_in_url(std::string_view url);

/// The day in a line such as "Published at Fri, 15 Aug 2025 09:18:08 +0000" or of a line that is only a date.
/// Looks at the first and last 16 lines, where pages put it.   Cost: O(bytes) at worst.
[[nodiscard]] std::optional<model::Day> date_in_lines(std::string_view text);

/// The latest day in the paths of the links and pictures that stand in `text`: an article links to what was
/// there before it.   Cost: O(bytes).
[[nodiscard]] std::optional<model::Day> date_in_links(std::string_view text);

}  // namespace chronograph::text
