// Entry point: take_kind_from_title(): what kind of contact the title says the article's first event is.
// Tested by tests/events/title_test.cpp.
#include <algorithm>
#include <unordered_set>

#include "chronograph/model/tokens.hpp"
#include "occasions.hpp"

namespace chronograph::events {

namespace {

/// A title as long as an article is none.
constexpr std::size_t kLongest = 1000;  // bytes

/// The words of a title.
struct Title {
    std::vector<rules::WordId> words;
    std::unordered_set<std::uint64_t> hashes;
};

[[nodiscard]] Title read_title(const Source& source) {
    const std::string& text = source.document.info.title;
    Title title;
    if (text.size() > kLongest || source.document.text.starts_with(text)) return title;
    for (const auto hash : model::tokenize(text).hash) {
        title.words.push_back(source.rules.vocabulary.find(hash));
        title.hashes.insert(hash);
    }
    return title;
}

/// "X's call | with Y": the noun at `at` is an event's, and who took part stands behind it.
[[nodiscard]] std::optional<rules::TypeId> kind_at(const rules::RuleSet& rules, const Title& title,
                                                   std::size_t at) {
    const auto match = rules.noun_triggers.longest(title.words, static_cast<std::uint32_t>(at));
    const std::size_t behind = at + match.length;
    if (match.length == 0 || behind >= title.words.size()) return {};
    for (const auto value : match.values) {
        const auto& frame = rules.frames[value];
        const auto& type = rules.taxonomy.events[frame.event];
        const bool takes = std::ranges::any_of(frame.slots, [&](const rules::Slot& slot) {
            return slot.kind == rules::SlotKind::preposition && slot.preposition == title.words[behind] &&
                   type.roles[slot.role].name != "place";
        });
        if (takes && type.symmetric) return frame.event;
    }
    return {};
}

/// The title's words hold the last word of every party's name.
[[nodiscard]] bool names_parties(const Source& source, const Title& title, const Occasion& occasion) {
    const auto& hashes = source.document.tokens.hash;
    return occasion.parties.size() > 1 && std::ranges::all_of(occasion.parties, [&](const Party& party) {
               return std::ranges::any_of(source.annotations.mentions, [&](const auto& mention) {
                   return mention.entity == party.entity && title.hashes.contains(hashes[mention.last - 1]);
               });
           });
}

}  // namespace

void take_kind_from_title(const Source& source, std::vector<Occasion>& occasions) {
    if (occasions.empty() || source.document.info.title.empty()) return;
    const auto& types = source.rules.taxonomy.events;
    Occasion& first = *std::ranges::min_element(
        occasions, {}, [](const Occasion& occasion) { return occasion.mentions.front().trigger_first; });
    if (!types[first.type].symmetric) return;
    const Title title = read_title(source);
    for (std::size_t at = 0; at < title.words.size(); ++at) {
        const auto kind = kind_at(source.rules, title, at);
        if (!kind) continue;
        const bool closer = source.rules.taxonomy.are_kin(*kind, first.type) &&
                            types[*kind].specificity > types[first.type].specificity;
        if (closer && names_parties(source, title, first)) first.type = *kind;
        return;
    }
}

}  // namespace chronograph::events
