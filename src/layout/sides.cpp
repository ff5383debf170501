// Entry points: make_sides(), side_tones(). Tested by tests/layout/graph_test.cpp.
#include "sides.hpp"

namespace chronograph::layout {

std::size_t Sides::tone(const std::string& country) const {
    const auto found = tones.find(country);
    return found == tones.end() ? kTones : found->second;
}

std::vector<LegendEntry> Sides::legend(const model::Knowledge& knowledge, const ShortNames& names,
                                       const std::string& style) const {
    std::vector<LegendEntry> entries;
    for (const auto& id : order) {
        entries.push_back({Sample::box, toned(style, tone(id)), entity_name(knowledge, names, id)});
    }
    if (others) entries.push_back({Sample::box, toned(style, kTones), "others"});
    return entries;
}

Sides make_sides(const std::vector<Party>& parties) {
    Sides sides;
    for (const Party& party : parties) {
        const bool room = sides.order.size() + 1 < kTones;
        if (party.country.empty() || (!room && !sides.tones.contains(party.country))) {
            sides.others = true;
        } else if (sides.tones.emplace(party.country, sides.order.size() + 1).second) {
            sides.order.push_back(party.country);
        }
    }
    return sides;
}

std::vector<std::size_t> side_tones(const std::vector<Party>& parties) {
    const Sides sides = make_sides(parties);
    std::vector<std::size_t> tones;
    tones.reserve(parties.size());
    for (const Party& party : parties) tones.push_back(sides.tone(party.country));
    return tones;
}

std::string country_code(const std::string& country) {
    return country.substr(country.find('/') + 1);
}

}  // namespace chronograph::layout
