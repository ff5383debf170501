// Words and phrases: the trie finds what trying every phrase finds.
#include "chronograph/rules/vocabulary.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <random>

using namespace chronograph;

namespace {

using Words = std::vector<rules::WordId>;
using Phrases = std::map<Words, std::vector<std::uint32_t>>;
using Found = std::vector<std::pair<std::uint32_t, std::vector<std::uint32_t>>>;

constexpr std::uint32_t kWords = 6;  // few, so that phrases start alike and overlap

Words random_words(std::mt19937& random, std::uint32_t least, std::uint32_t most) {
    Words words(least + random() % (most - least + 1));
    for (auto& word : words) word = 1 + random() % kWords;
    return words;
}

/// Every phrase at `text[at]`, found by trying all of them.
Found try_all(const Phrases& phrases, const Words& text, std::size_t at) {
    Found found;
    for (const auto& [words, values] : phrases) {
        if (at + words.size() > text.size()) continue;
        if (std::equal(words.begin(), words.end(), text.begin() + static_cast<std::ptrdiff_t>(at)))
            found.emplace_back(words.size(), values);
    }
    std::ranges::sort(found);
    return found;
}

Found walk(const rules::PhraseTrie& trie, const Words& text, std::size_t at) {
    std::vector<rules::PhraseTrie::Match> matches;
    trie.all(text, at, matches);
    Found found;
    for (const auto& match : matches)
        found.emplace_back(match.length,
                           std::vector<std::uint32_t>(match.values.begin(), match.values.end()));
    return found;
}

}  // namespace

TEST_CASE("a word is known by its folded form", "[rules]") {
    rules::Vocabulary vocabulary;
    const auto id = vocabulary.add("Café");
    CHECK(id != rules::kNoWord);
    CHECK(vocabulary.add("CAFE") == id);
    CHECK(vocabulary.find(std::string_view("cafe")) == id);
    CHECK(vocabulary.text(id) == "cafe");
    CHECK(vocabulary.find(std::string_view("cafes")) == rules::kNoWord);
}

TEST_CASE("a vocabulary keeps its words as it grows", "[rules]") {
    rules::Vocabulary vocabulary;
    Words ids;
    for (int i = 0; i < 5000; ++i) ids.push_back(vocabulary.add("w" + std::to_string(i)));
    bool same = true;
    for (int i = 0; i < 5000; ++i)
        same = same && vocabulary.find(std::string_view("w" + std::to_string(i))) == ids[i];
    CHECK(same);
    CHECK(vocabulary.size() >= 5000);
}

TEST_CASE("the trie finds what trying every phrase finds", "[rules]") {
    const auto seed = GENERATE(range(0U, 200U));
    CAPTURE(seed);
    std::mt19937 random(seed);
    rules::PhraseTrie trie;
    Phrases phrases;
    for (std::uint32_t value = 0; value < 40; ++value) {
        const auto words = random_words(random, 1, 4);
        trie.add(words, value);
        phrases[words].push_back(value);
    }
    const auto text = random_words(random, 60, 60);
    std::size_t matches = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const Found expected = try_all(phrases, text, at);
        matches += expected.size();
        CHECK(walk(trie, text, at) == expected);
        const auto longest = trie.longest(text, at);
        CHECK(longest.length == (expected.empty() ? 0 : expected.back().first));
    }
    CHECK(matches > 0);
}
