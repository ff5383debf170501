#pragma once
// Journeys: whether what is told took place on one.
// Takes: occasions of one document, settled.  Gives: yes or no.  Cost: O(parties + stops).

#include "occasions.hpp"

namespace chronograph::events {

/// Somebody of the journey's country, who does not travel on it, takes part: "X visited Oslo on Monday. ...
/// In her meeting with Norway's prime minister, X said".
[[nodiscard]] bool meets_host(const Source& source, const Occasion& journey, const Occasion& occasion);

/// "Is in Oslo from Monday to Friday", told on Wednesday: what is planned may take place on it.
[[nodiscard]] bool is_still_on(const Source& source, const Occasion& journey, const Occasion& occasion);

/// "In Kenya", told of a journey to Nairobi.
[[nodiscard]] bool is_country_of(const Source& source, const Occasion& journey, const Occasion& occasion);

/// On its days; of a journey told by its first day, a day or two later as well.
[[nodiscard]] bool is_during(const model::DateRange& journey, const model::DateRange& date);

/// The place is that of the visit, in its country, or one of its stops.
[[nodiscard]] bool goes_to(const Source& source, const Occasion& visit, std::uint32_t place);

}  // namespace chronograph::events
