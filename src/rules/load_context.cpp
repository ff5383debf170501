// Entry points: LoadContext, expand_alternatives(): phrases and inflections. Tested by
// tests/rules/lexicon_test.cpp.
#include "load_context.hpp"

#include <array>

#include "chronograph/model/tokens.hpp"

namespace chronograph::rules {

namespace {

bool is_vowel(char c) {
    return std::string_view("aeiou").find(c) != std::string_view::npos;
}

std::string add_s(const std::string& word) {
    const auto ends = [&](std::string_view end) { return word.ends_with(end); };
    if (ends("s") || ends("x") || ends("z") || ends("ch") || ends("sh")) return word + "es";
    if (word.size() > 1 && word.back() == 'y' && !is_vowel(word[word.size() - 2]))
        return word.substr(0, word.size() - 1) + "ies";
    if (word == "go" || word == "do" || word == "veto" || word == "echo") return word + "es";
    return word + "s";
}

std::string add_ed(const std::string& word, bool doubles) {
    if (word.back() == 'e') return word + "d";
    if (word.size() > 1 && word.back() == 'y' && !is_vowel(word[word.size() - 2]))
        return word.substr(0, word.size() - 1) + "ied";
    return (doubles ? word + word.back() : word) + "ed";
}

std::string add_ing(const std::string& word, bool doubles) {
    if (word.ends_with("ie")) return word.substr(0, word.size() - 2) + "ying";
    if (word.size() > 2 && word.back() == 'e' && !word.ends_with("ee") && !word.ends_with("oe"))
        return word.substr(0, word.size() - 1) + "ing";
    return (doubles ? word + word.back() : word) + "ing";
}

}  // namespace

std::vector<std::string> expand_alternatives(std::string_view phrase) {
    const auto open = phrase.find('{');
    const auto close = phrase.find('}', open);
    if (open == std::string_view::npos || close == std::string_view::npos) return {std::string(phrase)};
    std::vector<std::string> expanded;
    const std::string_view inner = phrase.substr(open + 1, close - open - 1);
    const auto rests = expand_alternatives(phrase.substr(close + 1));
    for (std::size_t begin = 0; begin <= inner.size();) {
        const std::size_t end = std::min(inner.find(',', begin), inner.size());
        for (const auto& rest : rests) {
            expanded.push_back(std::string(phrase.substr(0, open)) +
                               std::string(inner.substr(begin, end - begin)) + rest);
        }
        begin = end + 1;
    }
    return expanded;
}

std::vector<std::vector<WordId>> LoadContext::compile(std::string_view phrase) const {
    std::vector<std::vector<WordId>> compiled;
    for (const auto& text : expand_alternatives(phrase)) {
        const auto tokens = model::tokenize(text);
        std::vector<WordId> words;
        for (std::uint32_t i = 0; i < tokens.size(); ++i)
            words.push_back(rules.vocabulary.add(tokens.text(text, i)));
        if (!words.empty()) compiled.push_back(std::move(words));
    }
    return compiled;
}

WordId LoadContext::word(std::string_view text) const {
    const auto compiled = compile(text);
    return compiled.empty() ? kNoWord : compiled.front().front();
}

void LoadContext::classify(WordId word, std::uint32_t classes) const {
    if (rules.lexicon.size() <= word) rules.lexicon.resize(word + 1);
    rules.lexicon[word].classes |= classes;
}

std::vector<WordId> LoadContext::add_verb(const std::string& lemma) const {
    const auto irregular = irregular_verbs.find(lemma);
    const bool known = irregular != irregular_verbs.end(), doubles = doubling.contains(lemma);
    const std::array<std::pair<std::string, std::uint32_t>, 5> forms{{
        {lemma, kVerbBase},
        {add_s(lemma), kVerbThird},
        {known ? irregular->second.first : add_ed(lemma, doubles), kVerbPast},
        {known ? irregular->second.second : add_ed(lemma, doubles), kVerbParticiple},
        {add_ing(lemma, doubles), kVerbIng},
    }};
    std::vector<WordId> ids;
    for (const auto& [form, bit] : forms) {
        const WordId id = word(form);
        classify(id, bit);
        ids.push_back(id);
    }
    for (const WordId id : ids) rules.lexicon[id].verb_lemma = ids.front();
    return ids;
}

std::vector<WordId> LoadContext::add_noun(const std::string& lemma) const {
    const auto irregular = irregular_nouns.find(lemma);
    const WordId singular = word(lemma);
    const WordId plural = word(irregular == irregular_nouns.end() ? add_s(lemma) : irregular->second);
    classify(singular, kNounSingular);
    classify(plural, kNounPlural);
    rules.lexicon[singular].noun_lemma = rules.lexicon[plural].noun_lemma = singular;
    return {singular, plural};
}

}  // namespace chronograph::rules
