#pragma once
// What the loaders of a pack's sections share while a pack is being loaded.

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "chronograph/rules/rule_set.hpp"
#include "yaml_reader.hpp"

namespace chronograph::rules {

/// Irregular verbs by lemma: simple past and participle.
using IrregularVerbs = std::map<std::string, std::pair<std::string, std::string>>;

/// One way to make an inflected form: words that end so lose `drop` letters and get `add`.
struct Ending {
    std::vector<std::string> ends;   ///< empty = every word
    std::vector<std::string> words;  ///< whole words, where not empty
    std::size_t drop = 0;            ///< bytes
    std::vector<std::string> add;    ///< a form for each; empty = one form to which nothing is added
    bool doubles = false;            ///< words of the `doubling` list repeat their last letter first

    [[nodiscard]] bool fits(std::string_view word) const;
};

/// How a language inflects: the first ending that fits makes the forms.
struct Inflections {
    std::vector<Ending> third, past, ing;                        ///< of verbs
    std::vector<Ending> participle;                              ///< empty = made like the past
    std::vector<Ending> base, future, conditional, subjunctive;  ///< none where empty
    std::vector<Ending> plural;                                  ///< of nouns
};

/// A form of a verb, with the class and the functions it has by its inflection.
struct VerbForm {
    std::string text;
    std::uint32_t classes = 0;
    std::uint64_t functions = 0;
};

struct LoadContext {
    RuleSet& rules;
    base::Diagnostics& diagnostics;
    Inflections inflections;
    IrregularVerbs irregular_verbs;
    /// Further forms of verbs by lemma, with the class each gives: "travelled" beside "traveled".
    std::map<std::string, std::vector<std::pair<std::string, std::uint32_t>>> further_forms;
    std::map<std::string, std::string> irregular_nouns;  ///< singular -> plural
    std::set<std::string> doubling;  ///< verbs that double their last letter: refer, begin
    std::set<WordId> small_names;    ///< the first words of names listed without a capital

    /// A phrase of a rule as words, its alternatives expanded: "minister {for,of} defence" is two.
    [[nodiscard]] std::vector<std::vector<WordId>> compile(std::string_view phrase) const;
    /// One word's id; its first token's where it is cut into several.
    [[nodiscard]] WordId word(std::string_view text) const;
    /// Gives a word further classes.
    void classify(WordId word, std::uint32_t classes) const;
    /// Adds every inflected form of a verb to vocabulary and lexicon; gives the forms' ids, the lemma first.
    std::vector<WordId> add_verb(const std::string& lemma) const;
    /// The same for a noun: singular, plural.
    std::vector<WordId> add_noun(const std::string& lemma) const;

private:
    [[nodiscard]] std::vector<std::string> inflect(const std::vector<Ending>& endings,
                                                   const std::string& word) const;
    [[nodiscard]] std::vector<VerbForm> verb_forms(const std::string& lemma) const;
};

/// "{a,b} c" -> "a c", "b c".   Braces do not nest.
[[nodiscard]] std::vector<std::string> expand_alternatives(std::string_view phrase);

// The names that keys and values of a file are chosen from, as the loaders know them.
[[nodiscard]] std::vector<std::string> section_names();
[[nodiscard]] std::vector<std::string> word_class_names();
[[nodiscard]] std::vector<std::string> function_names();
[[nodiscard]] std::vector<std::string> time_field_names();
[[nodiscard]] std::vector<std::string> time_operator_names();

// One loader a section of the pack's files; each reports its faults and keeps what is sound.
void load_entity_types(LoadContext& context, const YamlFile& file, const YamlNode& node);
void load_event_types(LoadContext& context, const YamlFile& file, const YamlNode& node);
void load_words(LoadContext& context, const YamlFile& file, const YamlNode& node);
void load_functions(LoadContext& context, const YamlFile& file, const YamlNode& node);
void load_grammar(LoadContext& context, const YamlFile& file, const YamlNode& node);
void load_inflections(LoadContext& context, const YamlFile& file, const YamlNode& node);
void load_verbs(LoadContext& context, const YamlFile& file, const YamlNode& node);
void load_nouns(LoadContext& context, const YamlFile& file, const YamlNode& node);
void load_phrases(LoadContext& context, const YamlFile& file, const YamlNode& node);
void load_given_names(LoadContext& context, const YamlFile& file, const YamlNode& node);
void load_countries(LoadContext& context, const YamlFile& file, const YamlNode& node);
void load_places(LoadContext& context, const YamlFile& file, const YamlNode& node);
void load_organisations(LoadContext& context, const YamlFile& file, const YamlNode& node);
void load_organisation_patterns(LoadContext& context, const YamlFile& file, const YamlNode& node);
void load_offices(LoadContext& context, const YamlFile& file, const YamlNode& node);
void load_further_names(LoadContext& context, const YamlFile& file, const YamlNode& node);
void load_people(LoadContext& context, const YamlFile& file, const YamlNode& node);
void load_frames(LoadContext& context, const YamlFile& file, const YamlNode& node);
void load_patterns(LoadContext& context, const YamlFile& file, const YamlNode& node);
void load_status(LoadContext& context, const YamlFile& file, const YamlNode& node);
void load_times(LoadContext& context, const YamlFile& file, const YamlNode& node);

/// Lets verb forms that plan by themselves lean times to the future, when all verbs are there.
void index_future_forms(LoadContext& context);
/// Sorts tenures and makes the holders' index, when all people are there.
void finish_gazetteer(LoadContext& context);
/// Sorts frames and patterns by id and enters every frame's triggers, when all rules are there.
void index_triggers(LoadContext& context);
/// Gives every word of the vocabulary its place in the lexicon and what may start with it; the last step.
void index_starts(LoadContext& context);

/// Reads a rule's `examples` and `counterexamples`; gives false after a report if one of them is missing.
bool load_examples(LoadContext& context, const YamlFile& file, const YamlNode& rule, const std::string& id,
                   TypeId event);

}  // namespace chronograph::rules
