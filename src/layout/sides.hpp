#pragma once
// The countries of a graph or matrix as sides: a tone and a name for each.

#include <string>
#include <vector>

#include "chronograph/layout/ties.hpp"
#include "chronograph/layout/tones.hpp"
#include "chronograph/layout/wording.hpp"
#include "legend.hpp"

namespace chronograph::layout {

struct Sides {
    Tones tones;                     ///< by country id; a country that is not in it shares the last tone
    std::vector<std::string> order;  ///< country ids with a tone of their own
    bool others = false;             ///< some party has the last tone

    [[nodiscard]] std::size_t tone(const std::string& country) const;
    /// One entry a side, in order.
    [[nodiscard]] std::vector<LegendEntry> legend(const model::Knowledge& knowledge, const ShortNames& names,
                                                  const std::string& style) const;
};

/// Tones for the countries of the parties, in the parties' order.
[[nodiscard]] Sides make_sides(const std::vector<Party>& parties);

/// "GB" of "country/GB"; empty for none.
[[nodiscard]] std::string country_code(const std::string& country);

}  // namespace chronograph::layout
