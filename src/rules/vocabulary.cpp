// Entry points: Vocabulary, PhraseTrie. Tested by tests/rules/vocabulary_test.cpp.
#include "chronograph/rules/vocabulary.hpp"

#include <cassert>
#include <utility>

#include "chronograph/base/utf8.hpp"

namespace chronograph::rules {

namespace {

constexpr std::size_t kFirstSize = 1024;  // a power of two, as all sizes of the tables

}  // namespace

Vocabulary::Vocabulary() : slots_(kFirstSize), texts_(1), hashes_(1) {}

Vocabulary::Slot& Vocabulary::free_slot(std::uint64_t hash) {
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = hash & mask;
    while (slots_[at].id != kNoWord) at = (at + 1) & mask;
    return slots_[at];
}

WordId Vocabulary::add(std::string_view word) {
    return add(word, base::folded_hash(word));
}

WordId Vocabulary::add(std::string_view word, std::uint64_t hash) {
    if (const WordId known = find(hash); known != kNoWord) return known;
    if (2 * texts_.size() >= slots_.size()) grow();
    const auto id = static_cast<WordId>(texts_.size());
    free_slot(hash) = {tag_of(hash), id};
    texts_.push_back(base::fold(word));
    hashes_.push_back(hash);
    return id;
}

WordId Vocabulary::find(std::string_view word) const {
    return find(base::folded_hash(word));
}

void Vocabulary::grow() {
    slots_.assign(slots_.size() * 2, {});
    for (WordId id = kNoWord + 1; id < hashes_.size(); ++id)
        free_slot(hashes_[id]) = {tag_of(hashes_[id]), id};
}

PhraseTrie::PhraseTrie() : nodes_(1), edges_(kFirstSize) {}

void PhraseTrie::add(std::span<const WordId> words, std::uint32_t value) {
    assert(!words.empty());
    std::uint32_t node = 0;
    for (const WordId word : words) {
        assert(word != kNoWord);
        std::uint32_t next = child(node, word);
        if (next == 0) {
            if (2 * ++edge_count_ >= edges_.size()) grow();
            next = static_cast<std::uint32_t>(nodes_.size());
            nodes_.emplace_back();
            nodes_[node].next |= next_bit(word);
            insert((static_cast<std::uint64_t>(node) << 32U) | word, next);
        }
        node = next;
    }
    add_value(nodes_[node], value);
}

/// A node's values lie together: they move to the end where others were added behind them.
void PhraseTrie::add_value(Node& node, std::uint32_t value) {
    const auto end = static_cast<std::uint32_t>(values_.size());
    if (node.first + node.count != end) {
        for (std::uint32_t i = 0; i < node.count; ++i) values_.push_back(values_[node.first + i]);
        node.first = end;
    }
    values_.push_back(value);
    ++node.count;
}

void PhraseTrie::insert(std::uint64_t key, std::uint32_t node) {
    if (key <= UINT32_MAX) {  // below the root
        if (first_.size() <= key) first_.resize(key + 1, 0);
        first_[key] = node;
        return;
    }
    const std::size_t mask = edges_.size() - 1;
    std::size_t slot = mix(key) & mask;
    while (edges_[slot].key != 0) slot = (slot + 1) & mask;
    edges_[slot] = {key, node};
}

void PhraseTrie::grow() {
    const auto old = std::exchange(edges_, std::vector<Edge>(edges_.size() * 2));
    for (const Edge& edge : old) {
        if (edge.key != 0) insert(edge.key, edge.child);
    }
}

PhraseTrie::Match PhraseTrie::longest_from_root(std::span<const WordId> text, std::size_t at) const {
    Match match;
    std::uint32_t node = 0;
    for (std::size_t i = at; i < text.size() && text[i] != kNoWord; ++i) {
        node = child(node, text[i]);
        if (node == 0) break;
        if (nodes_[node].count > 0) match = {static_cast<std::uint32_t>(i + 1 - at), values_of(nodes_[node])};
    }
    return match;
}

void PhraseTrie::all(std::span<const WordId> text, std::size_t at, std::vector<Match>& matches) const {
    matches.clear();
    std::uint32_t node = 0;
    for (std::size_t i = at; i < text.size() && text[i] != kNoWord; ++i) {
        node = child(node, text[i]);
        if (node == 0) return;
        if (nodes_[node].count > 0)
            matches.push_back({static_cast<std::uint32_t>(i + 1 - at), values_of(nodes_[node])});
    }
}

}  // namespace chronograph::rules
