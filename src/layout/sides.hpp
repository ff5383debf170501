#pragma once
// The countries of a graph or matrix as sides: a tone and a name for each.

#include <string>
#include <vector>

#include "chronograph/layout/ties.hpp"
#include "chronograph/layout/wording.hpp"
#include "legend.hpp"

namespace chronograph::layout {

/// Gives each party its tone. The countries of the most events of all the knowledge have the same tone in
/// every picture of it; further ones take, in the parties' order, what these leave over, and the last tone is
/// for all that remain or have no country.   Cost: O(events x parties x log).
void tint(std::vector<Party>& parties, const model::Knowledge& knowledge);

/// One entry a side, in the parties' order.
[[nodiscard]] std::vector<LegendEntry> side_legend(const std::vector<Party>& parties,
                                                   const model::Knowledge& knowledge, const ShortNames& names,
                                                   const std::string& style);

/// "GB" of "country/GB"; empty for none.
[[nodiscard]] std::string country_code(const std::string& country);

}  // namespace chronograph::layout
