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

namespace {

/// True for what is one token whatever stands around it.
bool is_plain_word(std::string_view text) {
    return !text.empty() &&
           std::ranges::all_of(text, [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

}  // namespace

std::vector<std::vector<WordId>> LoadContext::compile(std::string_view phrase) const {
    if (is_plain_word(phrase)) return {{rules.vocabulary.add(phrase)}};  // as most are
    std::vector<std::vector<WordId>> compiled;
    for (const auto& text : expand_alternatives(phrase)) {
        // "'ll" is one token behind a word only
        const std::string spelled = text.starts_with('\'') ? "x" + text : text;
        const auto tokens = model::tokenize(spelled);
        std::vector<WordId> words;
        for (std::uint32_t i = spelled.size() - text.size(); i < tokens.size(); ++i)
            words.push_back(rules.vocabulary.add(tokens.text(spelled, i), tokens.hash[i]));
        if (!words.empty()) compiled.push_back(std::move(words));
    }
    return compiled;
}

WordId LoadContext::word(std::string_view text) const {
    if (is_plain_word(text)) return rules.vocabulary.add(text);
    const auto compiled = compile(text);
    return compiled.empty() ? kNoWord : compiled.front().front();
}

void LoadContext::classify(WordId word, std::uint32_t classes) const {
    if (rules.lexicon.size() <= word) rules.lexicon.resize(word + 1);
    rules.lexicon[word].classes |= classes;
}

std::vector<std::string> LoadContext::inflect(const std::vector<Ending>& endings,
                                              const std::string& word) const {
    const auto ending = std::ranges::find_if(endings, [&](const Ending& e) { return e.fits(word); });
    if (ending == endings.end() || word.size() < ending->drop) return {word};
    std::string stem = word.substr(0, word.size() - ending->drop);
    if (ending->doubles && doubling.contains(word)) stem += word.back();
    if (ending->add.empty()) return {stem};
    std::vector<std::string> forms;
    for (const auto& add : ending->add) forms.push_back(stem + add);
    return forms;
}

std::vector<VerbForm> LoadContext::verb_forms(const std::string& lemma) const {
    std::vector<VerbForm> forms{{lemma, kVerbBase, 0}};
    const auto add = [&](const std::vector<std::string>& texts, std::uint32_t classes,
                         std::uint64_t functions = 0) {
        for (const auto& text : texts) forms.push_back({text, classes, functions});
    };
    const auto& endings = inflections;
    add(inflect(endings.third, lemma), kVerbThird);
    if (const auto known = irregular_verbs.find(lemma); known != irregular_verbs.end()) {
        add({known->second.first}, kVerbPast);
        add({known->second.second}, kVerbParticiple);
    } else {
        add(inflect(endings.past, lemma), kVerbPast);
        add(inflect(endings.participle.empty() ? endings.past : endings.participle, lemma), kVerbParticiple);
    }
    add(inflect(endings.ing, lemma), kVerbIng);
    if (!endings.base.empty()) add(inflect(endings.base, lemma), kVerbBase);
    if (!endings.future.empty()) add(inflect(endings.future, lemma), kVerbThird, bit(Function::future_form));
    if (!endings.conditional.empty())
        add(inflect(endings.conditional, lemma), kVerbThird, bit(Function::conditional_form));
    if (!endings.subjunctive.empty())
        add(inflect(endings.subjunctive, lemma), kVerbThird, bit(Function::subjunctive_form));
    if (const auto further = further_forms.find(lemma); further != further_forms.end()) {
        for (const auto& [text, classes] : further->second) forms.push_back({text, classes, 0});
    }
    return forms;
}

std::vector<WordId> LoadContext::add_verb(const std::string& lemma) const {
    std::vector<WordId> ids;
    for (const auto& form : verb_forms(lemma)) {
        const WordId id = word(form.text);
        classify(id, form.classes);
        rules.lexicon[id].functions |= form.functions;
        ids.push_back(id);
    }
    for (const WordId id : ids) rules.lexicon[id].verb_lemma = ids.front();
    return ids;
}

std::vector<WordId> LoadContext::add_noun(const std::string& lemma) const {
    const auto irregular = irregular_nouns.find(lemma);
    const WordId singular = word(lemma);
    const WordId plural = word(irregular == irregular_nouns.end() ? inflect(inflections.plural, lemma).front()
                                                                  : irregular->second);
    classify(singular, kNounSingular);
    classify(plural, kNounPlural);
    rules.lexicon[singular].noun_lemma = rules.lexicon[plural].noun_lemma = singular;
    return {singular, plural};
}

}  // namespace chronograph::rules
