// Entry points: tint(), side_legend(). Tested by tests/layout/graph_test.cpp.
#include "sides.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "chronograph/layout/tones.hpp"

namespace chronograph::layout {

namespace {

constexpr std::size_t kOwnTones = kTones - 1;

/// The countries of the most events, each at its tone less one.
std::vector<std::string> busiest_countries(const model::Knowledge& knowledge) {
    std::map<std::string, std::size_t> events;
    for (const auto& event : knowledge.events) {
        std::set<std::string> countries;
        for (const auto& participant : event.participants)
            countries.insert(country_of(knowledge, participant));
        for (const auto& country : countries) ++events[country];
    }
    events.erase("");
    std::vector<std::pair<std::string, std::size_t>> order(events.begin(), events.end());
    std::stable_sort(order.begin(), order.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    std::vector<std::string> countries;
    for (std::size_t i = 0; i < order.size() && i < kOwnTones; ++i) countries.push_back(order[i].first);
    return countries;
}

}  // namespace

void tint(std::vector<Party>& parties, const model::Knowledge& knowledge) {
    const auto busiest = busiest_countries(knowledge);
    Tones tones;
    std::set<std::size_t> free;
    for (std::size_t tone = 1; tone <= kOwnTones; ++tone) free.insert(tone);
    for (const Party& party : parties) {
        const auto at = std::find(busiest.begin(), busiest.end(), party.country);
        if (at == busiest.end()) continue;
        tones[party.country] = static_cast<std::size_t>(at - busiest.begin()) + 1;
        free.erase(tones[party.country]);
    }
    for (Party& party : parties) {
        if (!party.country.empty() && !tones.contains(party.country) && !free.empty())
            tones[party.country] = free.extract(free.begin()).value();
        const auto own = tones.find(party.country);
        party.tone = own == tones.end() ? kTones : own->second;
    }
}

std::vector<LegendEntry> side_legend(const std::vector<Party>& parties, const model::Knowledge& knowledge,
                                     const ShortNames& names, const std::string& style) {
    std::vector<LegendEntry> entries;
    std::set<std::size_t> seen{kTones};
    for (const Party& party : parties) {
        if (seen.insert(party.tone).second)
            entries.push_back(
                {Sample::box, toned(style, party.tone), entity_name(knowledge, names, party.country)});
    }
    if (std::any_of(parties.begin(), parties.end(), [](const Party& party) { return party.tone == kTones; }))
        entries.push_back({Sample::box, toned(style, kTones), "others"});
    return entries;
}

std::string country_code(const std::string& country) {
    return country.substr(country.find('/') + 1);
}

}  // namespace chronograph::layout
