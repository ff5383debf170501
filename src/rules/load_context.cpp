// Entry points: LoadContext, expand_alternatives(): phrases and inflections. Tested by
// tests/rules/lexicon_test.cpp.
#include "load_context.hpp"

#include <algorithm>

#include "chronograph/model/tokens.hpp"

namespace chronograph::rules {

bool Ending::fits(std::string_view word) const {
    if (!words.empty()) return std::ranges::find(words, word) != words.end();
    return ends.empty() || std::ranges::any_of(ends, [&](const auto& end) { return word.ends_with(end); });
}

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
        // "'ll" is one token behind a word only
        const std::string spelled = text.starts_with('\'') ? "x" + text : text;
        const auto tokens = model::tokenize(spelled);
        std::vector<WordId> words;
        for (std::uint32_t i = spelled.size() - text.size(); i < tokens.size(); ++i)
            words.push_back(rules.vocabulary.add(tokens.text(spelled, i)));
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

std::string LoadContext::inflect(const std::vector<Ending>& endings, const std::string& word) const {
    const auto ending = std::ranges::find_if(endings, [&](const Ending& e) { return e.fits(word); });
    if (ending == endings.end() || word.size() < ending->drop) return word;
    std::string form = word.substr(0, word.size() - ending->drop);
    if (ending->doubles && doubling.contains(word)) form += word.back();
    return form + ending->add;
}

std::vector<WordId> LoadContext::add_verb(const std::string& lemma) const {
    const auto irregular = irregular_verbs.find(lemma);
    const bool known = irregular != irregular_verbs.end();
    const std::string past = known ? irregular->second.first : inflect(inflections.past, lemma);
    std::vector<std::pair<std::string, std::uint32_t>> forms{
        {lemma, kVerbBase},
        {inflect(inflections.third, lemma), kVerbThird},
        {past, kVerbPast},
        {known ? irregular->second.second : past, kVerbParticiple},
        {inflect(inflections.ing, lemma), kVerbIng},
    };
    if (const auto further = further_forms.find(lemma); further != further_forms.end()) {
        forms.insert(forms.end(), further->second.begin(), further->second.end());
    }
    std::vector<WordId> ids;
    for (const auto& [form, bits] : forms) {
        const WordId id = word(form);
        classify(id, bits);
        ids.push_back(id);
    }
    for (const WordId id : ids) rules.lexicon[id].verb_lemma = ids.front();
    return ids;
}

std::vector<WordId> LoadContext::add_noun(const std::string& lemma) const {
    const auto irregular = irregular_nouns.find(lemma);
    const WordId singular = word(lemma);
    const WordId plural =
        word(irregular == irregular_nouns.end() ? inflect(inflections.plural, lemma) : irregular->second);
    classify(singular, kNounSingular);
    classify(plural, kNounPlural);
    rules.lexicon[singular].noun_lemma = rules.lexicon[plural].noun_lemma = singular;
    return {singular, plural};
}

}  // namespace chronograph::rules
