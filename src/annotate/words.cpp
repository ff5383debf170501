// Entry point: look_up(): what the lexicon knows of each token. Tested by tests/annotate/words_test.cpp.
#include "chronograph/annotate/annotations.hpp"
#include "chronograph/base/utf8.hpp"
#include "chronograph/rules/abbreviations.hpp"

namespace chronograph::annotate {

namespace {

/// "H.E." where the rules list it so; every other word by its letters alone.
[[nodiscard]] rules::WordId find_dotted(std::string_view word, std::uint64_t hash,
                                        const rules::RuleSet& rules) {
    if (rules::is_dotted(word)) {
        const auto dotted = rules.vocabulary.find(base::folded_hash(rules::dotted_spelling(word)));
        if (dotted != rules::kNoWord) return dotted;
    }
    return rules.vocabulary.find(hash);
}

}  // namespace

Words look_up(const model::Document& document, const rules::RuleSet& rules) {
    const std::span<const std::uint64_t> hashes(document.tokens.hash);
    const std::size_t size = hashes.size();
    Words words;
    words.id.resize(size);
    words.classes.resize(size);
    words.functions.resize(size);
    words.starts.resize(size);
    constexpr std::size_t kAhead = 12;  // tokens
    for (std::size_t i = 0; i < size; ++i) {
        if (i + kAhead < size) rules.vocabulary.prefetch(hashes[i + kAhead]);
        const bool capitals = (document.tokens.bits[i] & model::kAllCaps) != 0;
        words.id[i] = capitals ? find_dotted(document.word(static_cast<std::uint32_t>(i)), hashes[i], rules)
                               : rules.vocabulary.find(hashes[i]);
    }
    for (std::size_t i = 0; i < size; ++i) {
        const auto& word = rules.lexicon[words.id[i]];
        words.classes[i] = word.classes;
        words.functions[i] = word.functions;
        words.starts[i] = word.starts;
        if ((document.tokens.bits[i] & model::kDigits) != 0)
            words.starts[i] |= rules::kStartsTime | rules::kSecondOfTime;
    }
    return words;
}

}  // namespace chronograph::annotate
