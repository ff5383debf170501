// Entry points: load_words(), load_functions(), load_inflections(), load_verbs(), load_nouns(),
// load_phrases(). Tested by tests/rules/lexicon_test.cpp.
#include <algorithm>
#include <array>

#include "chronograph/rules/abbreviations.hpp"
#include "load_context.hpp"

namespace chronograph::rules {

namespace {

struct ClassName {
    std::string_view name;
    std::uint32_t bits;
};

constexpr std::array kClassNames{
    ClassName{"determiner", kDeterminer},
    ClassName{"possessive", kPossessive},
    ClassName{"pronoun", kPronoun},
    ClassName{"reciprocal", kReciprocal},
    ClassName{"relative", kRelative},
    ClassName{"preposition", kPreposition},
    ClassName{"coordinator", kCoordinator},
    ClassName{"subordinator", kSubordinator},
    ClassName{"be", kBe},
    ClassName{"have", kHave},
    ClassName{"do", kDo},
    ClassName{"modal", kModal},
    ClassName{"to", kTo},
    ClassName{"negation", kNegation},
    ClassName{"adverb", kAdverb},
    ClassName{"adjective", kAdjective},
    ClassName{"number", kNumber},
    ClassName{"ordinal", kOrdinal},
    ClassName{"title", kTitle},
    ClassName{"person_noun", kPersonNoun},
    ClassName{"masculine", kMasculine},
    ClassName{"feminine", kFeminine},
    ClassName{"plural", kPlural},
    ClassName{"reporting", kReporting},
    ClassName{"past", kVerbPast},
};

/// In the order of Function.
constexpr std::array<std::string_view, kFunctions> kFunctionNames{"agent",
                                                                  "genitive",
                                                                  "infinitive_subject",
                                                                  "place",
                                                                  "carrier_preposition",
                                                                  "adjunct",
                                                                  "definite",
                                                                  "conditional",
                                                                  "reported_future",
                                                                  "they",
                                                                  "we",
                                                                  "their",
                                                                  "pair",
                                                                  "audience",
                                                                  "occurs",
                                                                  "governed",
                                                                  "looks_forward",
                                                                  "looks_back",
                                                                  "container",
                                                                  "within",
                                                                  "position",
                                                                  "starts",
                                                                  "addresses",
                                                                  "complementizer",
                                                                  "venue",
                                                                  "includes",
                                                                  "later",
                                                                  "earlier",
                                                                  "premises",
                                                                  "settlement",
                                                                  "member",
                                                                  "stands_for",
                                                                  "heads",
                                                                  "counterpart",
                                                                  "former",
                                                                  "elect",
                                                                  "lesser_office",
                                                                  "country_leader",
                                                                  "office_for",
                                                                  "first_person",
                                                                  "second_person",
                                                                  "indefinite",
                                                                  "object_pronoun",
                                                                  "name_particle",
                                                                  "name_suffix",
                                                                  "organisation_head",
                                                                  "organisation_of",
                                                                  "department_head",
                                                                  "place_head",
                                                                  "place_front",
                                                                  "event_head",
                                                                  "family_name",
                                                                  "affiliation",
                                                                  "person_act",
                                                                  "person_object",
                                                                  "personal",
                                                                  "collective",
                                                                  "organisation_front",
                                                                  "thing_acronym",
                                                                  "realm_head",
                                                                  "clitic",
                                                                  "future_form",
                                                                  "conditional_form",
                                                                  "subjunctive_form"};

/// Described parties are named by nouns, reported speech by verbs: these classes go to every inflected form.
void classify_forms(LoadContext& context, const std::string& word, std::uint32_t bits) {
    const auto forms = bits == kReporting ? context.add_verb(word) : context.add_noun(word);
    for (const WordId form : forms) context.classify(form, bits);
}

/// Verbs of occurrence and nouns of an audience are listed by lemma and count in all their forms.
std::vector<WordId> words_of(const LoadContext& context, Function function, const std::string& text) {
    const bool verb = function == Function::occurs || function == Function::includes ||
                      function == Function::starts || function == Function::addresses ||
                      function == Function::heads;
    if (verb) return context.add_verb(text);
    const bool noun = function == Function::audience || function == Function::container ||
                      function == Function::member || function == Function::settlement ||
                      function == Function::personal;
    if (noun) return context.add_noun(text);
    return {context.word(text)};
}

std::vector<Ending> endings(const YamlFile& file, const YamlNode& list) {
    std::vector<Ending> endings;
    if (!list || !file.require_sequence(list, "endings")) return endings;
    for (const YamlNode& entry : list.items()) {
        if (!file.require_map(entry, "ending")) continue;
        file.check_keys(entry, {"ends", "words", "drop", "add", "doubles"});
        Ending ending;
        if (entry["ends"]) ending.ends = file.words(entry["ends"], "ends");
        if (entry["words"]) ending.words = file.words(entry["words"], "words");
        ending.drop = static_cast<std::size_t>(entry["drop"].as_int(0));
        if (entry["add"]) ending.add = file.words(entry["add"], "add");
        ending.doubles = file.truth(entry["doubles"]);
        endings.push_back(std::move(ending));
    }
    return endings;
}

}  // namespace

std::vector<std::string> word_class_names() {
    std::vector<std::string> names;
    names.reserve(std::size(kClassNames));
    for (const auto& name : kClassNames) names.emplace_back(name.name);
    return names;
}

std::vector<std::string> function_names() {
    return {kFunctionNames.begin(), kFunctionNames.end()};
}

void load_words(LoadContext& context, const YamlFile& file, const YamlNode& node) {
    if (!file.require_map(node, "words")) return;
    file.check_keys(node, word_class_names());
    for (const auto& entry : node.entries()) {
        const std::string name = entry.key.scalar();
        const auto found = std::ranges::find(kClassNames, name, &ClassName::name);
        if (found == kClassNames.end()) continue;
        for (const auto& word : file.words(entry.value, name)) {
            if (found->bits == kReporting || found->bits == kPersonNoun) {
                classify_forms(context, word, found->bits);
            } else {
                const bool dotted = is_dotted(word);
                context.classify(
                    dotted ? context.rules.vocabulary.add(dotted_spelling(word)) : context.word(word),
                    found->bits);
            }
        }
    }
}

void load_functions(LoadContext& context, const YamlFile& file, const YamlNode& node) {
    if (!file.require_map(node, "functions")) return;
    file.check_keys(node, function_names());
    for (const auto& entry : node.entries()) {
        const auto at = std::ranges::find(kFunctionNames, entry.key.scalar());
        if (at == kFunctionNames.end()) continue;
        const auto function = static_cast<Function>(at - kFunctionNames.begin());
        for (const auto& text : file.word_list(entry.value, *at)) {
            for (const WordId word : words_of(context, function, text)) {
                context.classify(word, 0);
                context.rules.lexicon[word].functions |= bit(function);
            }
        }
    }
}

namespace {

constexpr std::array kVerbFormNames{ClassName{"base", kVerbBase}, ClassName{"third", kVerbThird},
                                    ClassName{"past", kVerbPast}, ClassName{"participle", kVerbParticiple},
                                    ClassName{"ing", kVerbIng}};

void load_further_forms(LoadContext& context, const YamlFile& file, const std::string& lemma,
                        const YamlNode& node) {
    if (!file.require_map(node, lemma)) return;
    for (const auto& entry : node.entries()) {
        const auto form = std::ranges::find(kVerbFormNames, entry.key.scalar(), &ClassName::name);
        if (form == kVerbFormNames.end()) {
            file.fault(entry.key, "unknown verb form '" + entry.key.scalar() + "'",
                       "base, third, past, participle or ing");
            continue;
        }
        for (const auto& text : file.words(entry.value, form->name)) {
            context.further_forms[lemma].emplace_back(text, form->bits);
        }
    }
}

}  // namespace

void load_grammar(LoadContext& context, const YamlFile& file, const YamlNode& node) {
    if (!file.require_map(node, "grammar")) return;
    file.check_keys(
        node, {"modifiers_follow", "drops_subjects", "base_is_infinitive", "adverb_endings", "past_endings"});
    auto& grammar = context.rules.grammar;
    grammar.modifiers_follow = file.truth(node["modifiers_follow"], grammar.modifiers_follow);
    grammar.drops_subjects = file.truth(node["drops_subjects"], grammar.drops_subjects);
    grammar.base_is_infinitive = file.truth(node["base_is_infinitive"], grammar.base_is_infinitive);
    if (node["adverb_endings"]) grammar.adverb_endings = file.words(node["adverb_endings"], "adverb_endings");
    if (node["past_endings"]) grammar.past_endings = file.words(node["past_endings"], "past_endings");
}

void load_inflections(LoadContext& context, const YamlFile& file, const YamlNode& node) {
    if (!file.require_map(node, "inflections")) return;
    file.check_keys(node, {"base", "third", "past", "participle", "ing", "future", "conditional",
                           "subjunctive", "plural"});
    auto& inflections = context.inflections;
    inflections.base = endings(file, node["base"]);
    inflections.participle = endings(file, node["participle"]);
    inflections.future = endings(file, node["future"]);
    inflections.conditional = endings(file, node["conditional"]);
    inflections.subjunctive = endings(file, node["subjunctive"]);
    inflections.third = endings(file, node["third"]);
    inflections.past = endings(file, node["past"]);
    inflections.ing = endings(file, node["ing"]);
    inflections.plural = endings(file, node["plural"]);
}

void load_verbs(LoadContext& context, const YamlFile& file, const YamlNode& node) {
    if (!file.require_map(node, "verbs")) return;
    file.check_keys(node, {"irregular", "regular", "doubling", "further"});
    for (const auto& entry : node["irregular"].entries()) {
        const auto forms = file.words(entry.value, "irregular");
        if (forms.size() != 2) {
            file.fault(entry.key, "an irregular verb needs its past and its participle",
                       "write `meet: [met, met]`");
            continue;
        }
        context.irregular_verbs[entry.key.scalar()] = {forms[0], forms[1]};
    }
    for (const auto& word :
         node["doubling"] ? file.words(node["doubling"], "doubling") : std::vector<std::string>{}) {
        context.doubling.insert(word);
    }
    for (const auto& entry : node["further"].entries())
        load_further_forms(context, file, entry.key.scalar(), entry.value);
    for (const auto& verb : context.irregular_verbs) context.add_verb(verb.first);
    for (const auto& word : context.doubling) context.add_verb(word);
    for (const auto& word :
         node["regular"] ? file.words(node["regular"], "regular") : std::vector<std::string>{}) {
        context.add_verb(word);
    }
}

void load_nouns(LoadContext& context, const YamlFile& file, const YamlNode& node) {
    if (!file.require_map(node, "nouns")) return;
    file.check_keys(node, {"irregular", "regular"});
    for (const auto& entry : node["irregular"].entries())
        context.irregular_nouns[entry.key.scalar()] = entry.value.scalar();
    for (const auto& noun : context.irregular_nouns) context.add_noun(noun.first);
    for (const auto& word :
         node["regular"] ? file.words(node["regular"], "regular") : std::vector<std::string>{}) {
        context.add_noun(word);
    }
}

void load_phrases(LoadContext& context, const YamlFile& file, const YamlNode& node) {
    if (!file.require_map(node, "phrases")) return;
    for (const auto& entry : node.entries()) {
        auto& list = context.rules.phrases[entry.key.scalar()];
        for (const auto& phrase : file.words(entry.value, entry.key.scalar())) {
            for (auto& words : context.compile(phrase)) list.push_back(std::move(words));
        }
    }
}

}  // namespace chronograph::rules
