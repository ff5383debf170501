// Entry point: look_up(): what the lexicon knows of each token. Tested by tests/annotate/words_test.cpp.
#include "chronograph/annotate/annotations.hpp"
#include "chronograph/base/utf8.hpp"
#include "chronograph/rules/abbreviations.hpp"

namespace chronograph::annotate {

namespace {

/// "H.E." where the rules list it so; every other word by its letters alone.
[[nodiscard]] rules::WordId find_word(const model::Document& document, const rules::RuleSet& rules,
                                      std::uint32_t token) {
    const auto& tokens = document.tokens;
    if (tokens.is(token, model::kAllCaps) && rules::is_dotted(document.word(token))) {
        const auto spelling = rules::dotted_spelling(document.word(token));
        const auto dotted = rules.vocabulary.find(base::folded_hash(spelling));
        if (dotted != rules::kNoWord) return dotted;
    }
    return rules.vocabulary.find(tokens.hash[token]);
}

}  // namespace

Words look_up(const model::Document& document, const rules::RuleSet& rules) {
    const auto& hashes = document.tokens.hash;
    Words words;
    words.id.resize(hashes.size());
    words.classes.resize(hashes.size());
    words.starts.resize(hashes.size());
    constexpr std::uint32_t kAhead = 12;  // tokens
    for (std::uint32_t i = 0; i < hashes.size(); ++i) {
        if (i + kAhead < hashes.size()) rules.vocabulary.prefetch(hashes[i + kAhead]);
        words.id[i] = find_word(document, rules, i);
    }
    for (std::size_t i = 0; i < hashes.size(); ++i) {
        const auto& word = rules.lexicon[words.id[i]];
        words.classes[i] = word.classes;
        words.starts[i] = word.starts;
    }
    return words;
}

}  // namespace chronograph::annotate
