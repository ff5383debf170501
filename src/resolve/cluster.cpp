// Entry point: cluster(). Agglomeration in a canonical order: the likest pair first, and two groups join only
// if every occasion of one may be every occasion of the other, so that no chain ties what can't be one.
// Tested by tests/resolve/resolve_test.cpp.
#include <algorithm>
#include <numeric>
#include <span>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "chronograph/base/utf8.hpp"
#include "comparison.hpp"
#include "occasion.hpp"

namespace chronograph::resolve {

namespace {

/// Occasions are compared only where they meet under one key: a party on a day, or words in common. Passive
/// ones are compared with the others of their key, not among themselves.
struct Key {
    std::uint64_t what = 0;
    model::Day day = 0;
    bool passive = false;
    std::uint32_t occasion = 0;
    friend auto operator<=>(const Key&, const Key&) = default;
};

struct Pair {
    int likeness = 0;
    std::uint32_t first = 0;
    std::uint32_t second = 0;
};

/// A party on each day; somebody acts for their country where the country itself is named as a party.
void add_day_keys(const Occasion& occasion, std::uint32_t index, const Entities& entities,
                  std::vector<Key>& keys) {
    for (const EntityIndex party : occasion.parties) {
        for (model::Day day = occasion.date->begin; day < occasion.date->end; ++day) {
            keys.push_back({party, day, false, index});
            if (const auto country = entities.country[party]) keys.push_back({*country, day, true, index});
        }
    }
}

/// The same parties in the same words or place: what can make a vague occasion clearly the same as another.
void add_word_keys(const Occasion& occasion, std::uint32_t index, bool passive, std::vector<Key>& keys) {
    std::string words = occasion.type;
    for (const EntityIndex party : occasion.parties) words += " " + std::to_string(party);
    if (occasion.place) {
        const auto with_place = words + " in " + std::to_string(*occasion.place);
        keys.push_back({base::folded_hash(with_place), model::kEarliest, passive, index});
    }
    words += " " + occasion.tellings.front().told->evidence.front().text;
    keys.push_back({base::folded_hash(words), model::kEarliest, passive, index});
}

void add_keys(const Occasion& occasion, std::uint32_t index, const Entities& entities,
              std::vector<Key>& keys) {
    const bool few_days = occasion.date && days_in(*occasion.date) <= kFewDays;
    if (few_days) add_day_keys(occasion, index, entities, keys);
    add_word_keys(occasion, index, few_days, keys);
}

std::vector<Key> make_keys(const std::vector<Occasion>& occasions, const Entities& entities) {
    std::vector<Key> keys;
    for (std::uint32_t i = 0; i < occasions.size(); ++i) add_keys(occasions[i], i, entities, keys);
    std::ranges::sort(keys);
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

using Pairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

/// The pairs of one block: the active with each other and with the passive.
void add_block(std::span<const Key> block, Pairs& pairs) {
    for (std::size_t i = 0; i < block.size() && !block[i].passive; ++i) {
        for (std::size_t j = i + 1; j < block.size(); ++j) {
            const auto [first, second] = std::minmax(block[i].occasion, block[j].occasion);
            if (first != second) pairs.emplace_back(first, second);
        }
    }
}

Pairs find_candidates(const std::vector<Occasion>& occasions, const Entities& entities) {
    const auto keys = make_keys(occasions, entities);
    Pairs pairs;
    for (std::size_t begin = 0, end = 0; begin < keys.size(); begin = end) {
        while (end < keys.size() && keys[end].what == keys[begin].what && keys[end].day == keys[begin].day)
            ++end;
        add_block(std::span(keys).subspan(begin, end - begin), pairs);
    }
    std::ranges::sort(pairs);
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

std::vector<Pair> compare_candidates(const std::vector<Occasion>& occasions, const Entities& entities,
                                     const Comparison& comparison) {
    std::vector<Pair> pairs;
    for (const auto& [first, second] : find_candidates(occasions, entities)) {
        const auto& a = occasions[first];
        const auto& b = occasions[second];
        if (!comparison.may_be_one(a, b)) continue;
        if (const auto likeness = comparison.likeness(a, b)) pairs.push_back({*likeness, first, second});
    }
    std::ranges::sort(pairs, {}, [](const Pair& p) { return std::tuple(-p.likeness, p.first, p.second); });
    return pairs;
}

bool may_join(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b,
              const std::vector<Occasion>& occasions, const Comparison& comparison) {
    return std::ranges::all_of(a, [&](std::uint32_t i) {
        return std::ranges::all_of(
            b, [&](std::uint32_t j) { return comparison.may_be_one(occasions[i], occasions[j]); });
    });
}

}  // namespace

std::vector<std::vector<std::uint32_t>> cluster(const std::vector<Occasion>& occasions,
                                                const Entities& entities, const rules::Taxonomy& taxonomy) {
    const Comparison comparison(entities, taxonomy);
    std::vector<std::vector<std::uint32_t>> groups(occasions.size());
    std::vector<std::uint32_t> home(occasions.size());
    std::iota(home.begin(), home.end(), 0U);
    for (std::uint32_t i = 0; i < occasions.size(); ++i) groups[i] = {i};
    for (const Pair& pair : compare_candidates(occasions, entities, comparison)) {
        const auto to = std::min(home[pair.first], home[pair.second]);
        const auto from = std::max(home[pair.first], home[pair.second]);
        if (to == from || !may_join(groups[to], groups[from], occasions, comparison)) continue;
        for (const std::uint32_t i : groups[from]) home[i] = to;
        groups[to].insert(groups[to].end(), groups[from].begin(), groups[from].end());
        groups[from].clear();
    }
    std::erase_if(groups, [](const auto& group) { return group.empty(); });
    return groups;
}

}  // namespace chronograph::resolve
