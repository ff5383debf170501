// Entry point: look_up(): what the lexicon knows of each token. Tested by tests/annotate/words_test.cpp.
#include "chronograph/annotate/annotations.hpp"

namespace chronograph::annotate {

Words look_up(const model::Document& document, const rules::RuleSet& rules) {
    const auto& hashes = document.tokens.hash;
    Words words;
    words.id.resize(hashes.size());
    words.classes.resize(hashes.size());
    words.starts.resize(hashes.size());
    for (std::size_t i = 0; i < hashes.size(); ++i) words.id[i] = rules.vocabulary.find(hashes[i]);
    for (std::size_t i = 0; i < hashes.size(); ++i) {
        const auto& word = rules.lexicon[words.id[i]];
        words.classes[i] = word.classes;
        words.starts[i] = word.starts;
    }
    return words;
}

}  // namespace chronograph::annotate
