// Entry points: Vocabulary, PhraseTrie. Tested by tests/rules/vocabulary_test.cpp.
#include "chronograph/rules/vocabulary.hpp"

#include <cassert>

#include "chronograph/base/utf8.hpp"

namespace chronograph::rules {

namespace {

constexpr std::size_t kFirstSize = 1024;  // a power of two; both tables double when half full

}  // namespace

Vocabulary::Vocabulary() : hashes_(kFirstSize, 0), ids_(kFirstSize, kNoWord), texts_(1) {}

WordId Vocabulary::add(std::string_view word) {
    const std::uint64_t hash = base::folded_hash(word);
    if (const WordId known = find(hash); known != kNoWord) return known;
    if (2 * texts_.size() >= hashes_.size()) grow();
    const std::size_t mask = hashes_.size() - 1;
    std::size_t slot = hash & mask;
    while (hashes_[slot] != 0) slot = (slot + 1) & mask;
    hashes_[slot] = hash;
    ids_[slot] = static_cast<WordId>(texts_.size());
    texts_.push_back(base::fold(word));
    return ids_[slot];
}

WordId Vocabulary::find(std::uint64_t folded_hash) const {
    const std::size_t mask = hashes_.size() - 1;
    for (std::size_t slot = folded_hash & mask; hashes_[slot] != 0; slot = (slot + 1) & mask) {
        if (hashes_[slot] == folded_hash) return ids_[slot];
    }
    return kNoWord;
}

WordId Vocabulary::find(std::string_view word) const {
    return find(base::folded_hash(word));
}

void Vocabulary::grow() {
    std::vector<std::uint64_t> hashes(hashes_.size() * 2, 0);
    std::vector<WordId> ids(hashes.size(), kNoWord);
    const std::size_t mask = hashes.size() - 1;
    for (std::size_t old = 0; old < hashes_.size(); ++old) {
        if (hashes_[old] == 0) continue;
        std::size_t slot = hashes_[old] & mask;
        while (hashes[slot] != 0) slot = (slot + 1) & mask;
        hashes[slot] = hashes_[old];
        ids[slot] = ids_[old];
    }
    hashes_ = std::move(hashes);
    ids_ = std::move(ids);
}

PhraseTrie::PhraseTrie() : nodes_(1), keys_(kFirstSize, 0), children_(kFirstSize, 0) {}

void PhraseTrie::add(std::span<const WordId> words, std::uint32_t value) {
    assert(!words.empty());
    std::uint32_t node = 0;
    for (const WordId word : words) {
        assert(word != kNoWord);
        std::uint32_t next = child(node, word);
        if (next == 0) {
            if (2 * ++edges_ >= keys_.size()) grow();
            next = static_cast<std::uint32_t>(nodes_.size());
            nodes_.emplace_back();
            insert((static_cast<std::uint64_t>(node) << 32U) | word, next);
        }
        node = next;
    }
    nodes_[node].values.push_back(value);
}

void PhraseTrie::insert(std::uint64_t key, std::uint32_t node) {
    if (key <= UINT32_MAX) {  // below the root
        if (first_.size() <= key) first_.resize(key + 1, 0);
        first_[key] = node;
        return;
    }
    const std::size_t mask = keys_.size() - 1;
    std::size_t slot = mix(key) & mask;
    while (keys_[slot] != 0) slot = (slot + 1) & mask;
    keys_[slot] = key;
    children_[slot] = node;
}

void PhraseTrie::grow() {
    const auto old_keys = std::move(keys_);
    const auto old_children = std::move(children_);
    keys_.assign(old_keys.size() * 2, 0);
    children_.assign(old_keys.size() * 2, 0);
    for (std::size_t slot = 0; slot < old_keys.size(); ++slot) {
        if (old_keys[slot] != 0) insert(old_keys[slot], old_children[slot]);
    }
}

PhraseTrie::Match PhraseTrie::longest_from_root(std::span<const WordId> text, std::size_t at) const {
    Match match;
    std::uint32_t node = 0;
    for (std::size_t i = at; i < text.size() && text[i] != kNoWord; ++i) {
        node = child(node, text[i]);
        if (node == 0) break;
        if (!nodes_[node].values.empty())
            match = {static_cast<std::uint32_t>(i + 1 - at), nodes_[node].values};
    }
    return match;
}

void PhraseTrie::all(std::span<const WordId> text, std::size_t at, std::vector<Match>& matches) const {
    matches.clear();
    std::uint32_t node = 0;
    for (std::size_t i = at; i < text.size() && text[i] != kNoWord; ++i) {
        node = child(node, text[i]);
        if (node == 0) return;
        if (!nodes_[node].values.empty())
            matches.push_back({static_cast<std::uint32_t>(i + 1 - at), nodes_[node].values});
    }
}

}  // namespace chronograph::rules
