// Entry point: type_tones(). Tested by tests/layout/timeline_test.cpp.
#include "chronograph/layout/tones.hpp"

namespace chronograph::layout {

namespace {

/// The colours readers of these pictures know the types of contact by.
const Tones& known_tones() {
    static const Tones kKnown{{"call", 1}, {"meeting", 2}, {"summit", 4}, {"talks", 3}, {"visit", 5}};
    return kKnown;
}

}  // namespace

Tones type_tones(const model::Knowledge& knowledge, std::span<const std::uint32_t> events) {
    Tones tones;
    for (const auto index : events) tones.emplace(knowledge.events[index].type, 0);
    const std::size_t first_free = known_tones().size();
    std::size_t others = 0;
    for (auto& [type, tone] : tones) {
        const auto known = known_tones().find(type);
        tone =
            known != known_tones().end() ? known->second : first_free + 1 + others++ % (kTones - first_free);
    }
    return tones;
}

std::string toned(std::string_view style, std::size_t tone) {
    return std::string(style) + " tone-" + std::to_string(tone);
}

}  // namespace chronograph::layout
