// Entry points: lane_names(), parse_lanes(), make_lanes(). Tested by tests/layout/timeline_test.cpp.
#include "lanes.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "chronograph/layout/tones.hpp"

namespace chronograph::layout {

namespace {

using Keys = std::set<std::string>;

Keys people_of(const model::Knowledge&, const model::Event& event) {
    Keys keys;
    for (const auto& party : event.participants) {
        if (party.id.starts_with("person/")) keys.insert(party.id);
    }
    return keys;
}

Keys countries_of(const model::Knowledge& knowledge, const model::Event& event) {
    Keys keys;
    for (const auto& party : event.participants) {
        const auto* entity = knowledge.find(party.id);
        if (party.id.starts_with("country/")) keys.insert(party.id);
        if (entity != nullptr && !entity->country.empty()) keys.insert(entity->country);
    }
    return keys;
}

std::vector<Lane> by_type(const model::Knowledge& knowledge, std::span<const std::uint32_t> events) {
    std::vector<std::pair<std::size_t, std::string>> order;
    for (const auto& [type, tone] : type_tones(knowledge, events)) order.emplace_back(tone, type);
    std::sort(order.begin(), order.end());
    std::vector<Lane> lanes;
    for (const auto& [tone, type] : order) {
        lanes.push_back({capitalised(type), {}});
        for (const auto index : events) {
            if (knowledge.events[index].type == type) lanes.back().events.push_back(index);
        }
    }
    return lanes;
}

/// One lane for each key, busiest first; what has no key, or none of the busiest, shares the last lane.
std::vector<Lane> by_key(const model::Knowledge& knowledge, std::span<const std::uint32_t> events,
                         Keys (*keys_of)(const model::Knowledge&, const model::Event&),
                         const TimelineOptions& options) {
    std::map<std::string, std::vector<std::uint32_t>> found;
    for (const auto index : events) {
        for (const auto& key : keys_of(knowledge, knowledge.events[index])) found[key].push_back(index);
    }
    std::vector<std::pair<std::string, std::vector<std::uint32_t>>> order(found.begin(), found.end());
    std::stable_sort(order.begin(), order.end(),
                     [](const auto& a, const auto& b) { return a.second.size() > b.second.size(); });
    if (order.size() > options.most_lanes) order.resize(options.most_lanes);
    std::set<std::uint32_t> shown;
    std::vector<Lane> lanes;
    for (auto& [key, members] : order) {
        shown.insert(members.begin(), members.end());
        lanes.push_back({entity_name(knowledge, options.short_names, key), std::move(members)});
    }
    Lane others{"Others", {}};
    for (const auto index : events) {
        if (!shown.contains(index)) others.events.push_back(index);
    }
    if (!others.events.empty()) lanes.push_back(std::move(others));
    return lanes;
}

}  // namespace

std::span<const std::string> lane_names() {
    static const std::array<std::string, 4> kNames{"type", "person", "country", "none"};
    return kNames;
}

std::optional<Lanes> parse_lanes(std::string_view name) {
    const auto names = lane_names();
    const auto at = std::find(names.begin(), names.end(), name);
    if (at == names.end()) return {};
    return static_cast<Lanes>(at - names.begin());
}

std::vector<Lane> make_lanes(const model::Knowledge& knowledge, std::span<const std::uint32_t> events,
                             const TimelineOptions& options) {
    switch (options.lanes) {
        case Lanes::type:
            return by_type(knowledge, events);
        case Lanes::person:
            return by_key(knowledge, events, people_of, options);
        case Lanes::country:
            return by_key(knowledge, events, countries_of, options);
        case Lanes::none:
            break;
    }
    return {{"", {events.begin(), events.end()}}};
}

}  // namespace chronograph::layout
