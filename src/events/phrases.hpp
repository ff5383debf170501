#pragma once
// The sentence as phrases: a shallow parse by word classes, one pass, no backtracking.
// Takes: a sentence's tokens with what annotate knows of them.  Gives: a list of phrases in text order.
// Method: cascaded chunking as in FASTUS (Hobbs et al., 1997): words -> phrases -> clauses -> frames.

#include <cstdint>
#include <optional>
#include <vector>

#include "chronograph/annotate/annotations.hpp"

namespace chronograph::events {

inline constexpr std::uint32_t kNone = UINT32_MAX;

/// The one class a token has in its sentence, where the lexicon leaves several open.
enum class Tag : std::uint8_t {
    noun,
    name,
    pronoun,
    determiner,
    possessive,       // his, their
    possessive_mark,  // 's
    adjective,
    number,
    preposition,
    companion,  // "along with"
    inclusion,  // "including"
    to,
    coordinator,
    subordinator,
    relative,
    auxiliary,
    verb,
    negation,
    adverb,
    time,
    hyphen,       // joins the words on both sides
    comma,        // also brackets and dashes: what stands between two may be an insertion
    transparent,  // quotation marks: neither join nor part
    boundary,     // ; : . and the like
};

enum class PhraseKind : std::uint8_t {
    noun,  // "the Ukrainian defence minister"
    verb,  // "will be also meeting"
    preposition,
    coordinator,
    subordinator,
    relative,
    time,
    adverb,
    comma,
    boundary,
};

/// How who stands behind a preposition comes to those told before it.
enum class Joining : std::uint8_t { none, companion, inclusion };

enum class VerbForm : std::uint8_t { finite, infinitive, participle, ing, base };

/// Tokens [first, last). Which fields have a meaning depends on the kind.
struct Phrase {
    PhraseKind kind = PhraseKind::noun;
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::uint32_t head = 0;           // the main verb; the last noun; the word itself
    std::uint32_t time = kNone;       // of a time: index into Annotations::times
    Joining joining = Joining::none;  // of a preposition: "along with", "including"
    // of a verb:
    VerbForm form = VerbForm::finite;
    bool passive = false;
    bool negated = false;
    bool past = false;            // simple past, or have + participle
    bool progressive = false;     // be + -ing
    std::uint32_t modal = kNone;  // the modal's token
};

/// One sentence, parsed. Reused from sentence to sentence, so that a document needs few allocations.
struct Parse {
    std::uint32_t first = 0;  // tokens of the sentence
    std::uint32_t last = 0;
    std::vector<Tag> tags;               // by token - first
    std::vector<std::uint32_t> mention;  // by token - first: index into Annotations::mentions, or kNone
    std::vector<Phrase> phrases;
    std::vector<std::uint32_t> phrase_at;  // by token - first: the phrase that holds it

    [[nodiscard]] Tag tag(std::uint32_t token) const { return tags[token - first]; }
    [[nodiscard]] std::uint32_t mention_at(std::uint32_t token) const { return mention[token - first]; }
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(phrases.size()); }
};

/// What every stage of this layer reads.
struct Source {
    const model::Document& document;
    const rules::RuleSet& rules;
    const annotate::Annotations& annotations;

    [[nodiscard]] std::uint32_t classes(std::uint32_t token) const {
        return annotations.words.classes[token];
    }
    [[nodiscard]] rules::WordId word(std::uint32_t token) const { return annotations.words.id[token]; }
    [[nodiscard]] rules::WordId verb_lemma(std::uint32_t token) const {
        return rules.lexicon[word(token)].verb_lemma;
    }
    [[nodiscard]] rules::WordId noun_lemma(std::uint32_t token) const {
        return rules.lexicon[word(token)].noun_lemma;
    }
    [[nodiscard]] bool does(std::uint32_t token, rules::Function function) const {
        return (annotations.words.functions[token] & rules::bit(function)) != 0;
    }
};

/// Parses one sentence into `parse`, whose old content is overwritten.   Cost: O(tokens).
void parse_sentence(const Source& source, const model::Sentence& sentence, Parse& parse);

// Its two steps, each with its file:
void tag_words(const Source& source, Parse& parse);
void build_phrases(const Source& source, Parse& parse);

/// Fills in a verb group's voice, tense and form; without a main verb its auxiliary is the head.
void describe_group(const Source& source, const Parse& parse, bool has_verb, Phrase& group);

/// "the [first] president", "their [second] talks": an ordinal in front of the phrase's head.
[[nodiscard]] bool has_ordinal(const Source& source, const Phrase& phrase);

/// "met", but not "had met" or "was met".
[[nodiscard]] bool is_simple_past(const Source& source, const Phrase& group);

/// "has met", "had met": before what is told around it.
[[nodiscard]] bool is_perfect(const Source& source, const Phrase& group);
/// "has met", but not "had met", "has not met", "will have met".
[[nodiscard]] bool is_present_perfect(const Source& source, const Phrase& group);

}  // namespace chronograph::events
