#pragma once
// Vocabulary and phrases: rule words become numbers once, when rules load, so that reading compares numbers.

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace chronograph::rules {

/// A word of the rules, by its folded form. kNoWord is every word that no rule names.
using WordId = std::uint32_t;
inline constexpr WordId kNoWord = 0;

/// Folded word -> WordId, by base::folded_hash: where a word stands by its lower bits, whether it is the word
/// by the upper 32 (two words alike in both are taken for one: of ten million unknown words, less than one).
/// Threads: reading is safe from any number of threads once rules have loaded.
class Vocabulary {
public:
    Vocabulary();
    WordId add(std::string_view word);
    WordId add(std::string_view word,
               std::uint64_t folded_hash);  ///< the same, by the hash that tokens carry
    /// The id of the word with this folded hash, or kNoWord.   Cost: O(1).
    [[nodiscard]] WordId find(std::uint64_t folded_hash) const {  // here, as every token of a text is asked
        const std::size_t mask = slots_.size() - 1;
        const std::uint32_t tag = tag_of(folded_hash);
        for (std::size_t at = folded_hash & mask; slots_[at].id != kNoWord; at = (at + 1) & mask) {
            if (slots_[at].tag == tag) return slots_[at].id;
        }
        return kNoWord;
    }
    /// Fetches into the cache where a word with this hash stands: for those who ask for many, a few words
    /// ahead.
    void prefetch(std::uint64_t folded_hash) const {
        __builtin_prefetch(&slots_[folded_hash & (slots_.size() - 1)]);
    }
    [[nodiscard]] WordId find(std::string_view word) const;
    [[nodiscard]] const std::string& text(WordId id) const { return texts_[id]; }  ///< folded
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(texts_.size()); }

private:
    struct Slot {
        std::uint32_t tag = 0;
        WordId id = kNoWord;  // kNoWord = free
    };
    static constexpr std::uint32_t tag_of(std::uint64_t hash) {
        return static_cast<std::uint32_t>(hash >> 32U);
    }
    Slot& free_slot(std::uint64_t hash);  // where a word that is not there yet belongs
    void grow();
    std::vector<Slot> slots_;  // open addressing, at most half full
    std::vector<std::string> texts_;
    std::vector<std::uint64_t> hashes_;  // by id
};

/// Phrases (sequences of words) -> values: an automaton over WordIds; matching is linear in the text.
class PhraseTrie {
public:
    struct Match {
        std::uint32_t length = 0;               ///< in tokens; 0 = none
        std::span<const std::uint32_t> values;  ///< in the order they were added; valid until the next add()
    };

    PhraseTrie();
    /// Adds one value to a phrase; a phrase may hold several.   Requires: `words` not empty, no kNoWord.
    void add(std::span<const WordId> words, std::uint32_t value);
    /// True if a phrase starts with this word.
    [[nodiscard]] bool starts_with(WordId word) const { return child(0, word) != 0; }
    /// The longest phrase that starts at `text[at]`.   Cost: O(length of the match).
    [[nodiscard]] Match longest(std::span<const WordId> text, std::size_t at) const {
        return child(0, text[at]) == 0 ? Match{} : longest_from_root(text, at);  // most words start no phrase
    }
    /// Every phrase that starts at `text[at]`, shortest first.
    void all(std::span<const WordId> text, std::size_t at, std::vector<Match>& matches) const;

private:
    struct Node {
        std::uint32_t first = 0;  // of its values, in values_
        std::uint32_t count = 0;
        std::uint64_t next = 0;  // a bit for each word that may follow, by its id's last six bits
    };
    struct Edge {               // key and child side by side: one cache line for both
        std::uint64_t key = 0;  // node << 32 | word; 0 = free
        std::uint32_t child = 0;
    };
    [[nodiscard]] std::span<const std::uint32_t> values_of(const Node& node) const {
        return {values_.data() + node.first, node.count};
    }
    static constexpr std::uint64_t next_bit(WordId word) { return std::uint64_t{1} << (word & 63U); }
    /// Spreads a packed edge key over the table (Fibonacci hashing).
    static constexpr std::size_t mix(std::uint64_t key) {
        return static_cast<std::size_t>((key * 0x9E3779B97F4A7C15ULL) >> 20U);
    }
    /// The node behind `word`, 0 = none. Here, so that the walk over every token of a text is inlined.
    [[nodiscard]] std::uint32_t child(std::uint32_t node, WordId word) const {
        if (node == 0) return word < first_.size() ? first_[word] : 0;
        if ((nodes_[node].next & next_bit(word)) == 0) return 0;
        const std::uint64_t key = (static_cast<std::uint64_t>(node) << 32U) | word;
        const std::size_t mask = edges_.size() - 1;
        for (std::size_t slot = mix(key) & mask; edges_[slot].key != 0; slot = (slot + 1) & mask) {
            if (edges_[slot].key == key) return edges_[slot].child;
        }
        return 0;
    }
    [[nodiscard]] Match longest_from_root(std::span<const WordId> text, std::size_t at) const;
    void add_value(Node& node, std::uint32_t value);
    void insert(std::uint64_t key, std::uint32_t node);
    void grow();
    std::vector<Node> nodes_;
    std::vector<std::uint32_t> values_;  // of all nodes
    std::vector<std::uint32_t> first_;   // children of the root by WordId: most words start no phrase
    std::vector<Edge> edges_;            // open addressing
    std::size_t edge_count_ = 0;
};

}  // namespace chronograph::rules
