#pragma once
// RuleSet: everything a rule pack says for one language, compiled to numbers and automata. Immutable once
// loaded.
// Lifetime: self-contained; keeps no view of the files.   Threads: safe to share between any number.

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "chronograph/base/diagnostic.hpp"
#include "chronograph/rules/frame.hpp"
#include "chronograph/rules/gazetteer.hpp"
#include "chronograph/rules/lexicon.hpp"
#include "chronograph/rules/taxonomy.hpp"
#include "chronograph/rules/time_grammar.hpp"
#include "chronograph/rules/vocabulary.hpp"

namespace chronograph::rules {

/// What a phrase of the `phrases` section does in a sentence.
enum class PhraseWork : std::uint8_t {
    adverb,       ///< "face to face"
    coordinator,  ///< "as well as": joins what stands on both sides
    companion,    ///< "along with": who stands behind it takes part as well
    inclusion,    ///< "including": who stands behind it is of those in front
    presence,     ///< "in attendance": says that somebody was there
    joining,      ///< "joined": its subject takes part in what its object does
    attendance,   ///< "participation": a noun whose owner takes part in what stands behind it
    host,         ///< "host": who receives those told of before
    ending,       ///< "wrapped up": the day of it is the last of what it ends
    offer,        ///< "offer": a noun of what somebody proposes or asks for
    departure,    ///< "left": where it was before stands right behind
    occurrence,   ///< "take place": verb and noun that only say that their subject occurs
    place,        ///< "there": where was told before
    here,         ///< "here": where the report was written, if its dateline says so
    capital,      ///< "capital": of a country, its city
    land,         ///< "country": the one last told of
    town,         ///< "city": the one last told of
};

[[nodiscard]] constexpr bool is_place_word(PhraseWork work) {
    return work >= PhraseWork::place;
}

struct RuleSet {
    std::string language;  ///< BCP 47; empty where the pack has no folder of a language
    Vocabulary vocabulary;
    Lexicon lexicon;  ///< by WordId
    Grammar grammar;
    Taxonomy taxonomy;
    Gazetteer gazetteer;
    std::vector<Frame> frames;      ///< sorted by id
    std::vector<Pattern> patterns;  ///< sorted by id
    PhraseTrie verb_triggers;     ///< every inflected form of every verb frame's trigger -> index into frames
    PhraseTrie noun_triggers;     ///< every form of every noun frame's trigger -> index into frames
    PhraseTrie pattern_triggers;  ///< every form of every pattern's trigger step -> index into patterns
    PhraseTrie small_phrases;     ///< phrases that do a small word's work -> PhraseWork
    StatusCues status;
    TimeGrammar times;
    /// Named lists of words from words.yaml that single annotators ask for ("counterpart", "quotation
    /// marks").
    std::map<std::string, std::vector<std::vector<WordId>>> phrases;
    std::vector<Example> examples;  ///< in file order

    [[nodiscard]] std::uint32_t classes(WordId word) const {
        return word < lexicon.size() ? lexicon[word].classes : 0;
    }
};

struct LoadResult {
    RuleSet rules;                  ///< sound rules only
    base::Diagnostics diagnostics;  ///< sorted by file, line, column; empty if all is well
};

/// The folder in a pack's folder that holds further packs, each loaded only where it is named itself.
inline constexpr const char* kFurtherPacks = "packs";

/// Loads a pack for its standard language (languages.hpp): every *.yaml below each of `folders` but those of
/// other languages and of further packs, in sorted order; later folders add to earlier ones, or replace a
/// rule of the same id where they say `replaces:`.
/// Errors: faults in the files become diagnostics, all of them in one run; throws base::Error when a folder
/// can't be read.
/// Cost: O(bytes of YAML); about 0.07 s for the default pack.
[[nodiscard]] LoadResult load_rules(const std::vector<std::filesystem::path>& folders);

/// One file's bytes under the name that diagnostics show.
struct RuleFile {
    std::string name;
    std::string yaml;
};
/// The same from memory; what load_rules does after reading, and what tests call.
[[nodiscard]] LoadResult load_rules(const std::vector<RuleFile>& files);

}  // namespace chronograph::rules
