#pragma once
// What annotate finds in a document, before events: words, names with who they stand for, times, quotations.
// Working data of extract(): token indexes, not bytes. All ranges are half-open.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "chronograph/model/document.hpp"
#include "chronograph/model/record.hpp"
#include "chronograph/rules/rule_set.hpp"

namespace chronograph::annotate {

/// What the lexicon knows of each token.
struct Words {
    std::vector<rules::WordId> id;         ///< kNoWord where no rule names it
    std::vector<std::uint32_t> classes;    ///< rules::WordClass bits
    std::vector<std::uint64_t> functions;  ///< a bit for each rules::Function
    std::vector<std::uint16_t> starts;     ///< rules::Start bits; digits may start any time
};

[[nodiscard]] Words look_up(const model::Document& document, const rules::RuleSet& rules);

/// An entity of this document: a listed one, or one that was discovered.
struct LocalEntity {
    std::string id;
    std::string name;  ///< canonical
    rules::TypeId type = 0;
    std::optional<rules::EntityId> listed;   ///< in the gazetteer
    std::optional<rules::EntityId> country;  ///< in the gazetteer
    rules::Gender gender = rules::Gender::unknown;
};

/// How a mention stands in its sentence; what roles it may fill depends on it.
enum class NameForm : std::uint8_t {
    plain,       ///< "John Healey", "Paris"
    adjective,   ///< a demonym as adjective: "Russian forces"; no party by itself
    possessor,   ///< followed by 's: "Putin's"; or "his", "their"
    people,      ///< a demonym as people: "the Russians"
    government,  ///< a capital or metonym that acts or speaks: "Moscow said"; entity is the country
};

/// Tokens [first, last) that stand for an entity. A mention never crosses a sentence.
/// Mentions do not overlap, with one exception: a possessor or adjective may stand inside a role
/// ("his Ukrainian counterpart", "Ukraine's defence minister").
struct NameMention {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::uint32_t entity = 0;  ///< index into Annotations::entities
    std::uint32_t head = 0;    ///< the token that carries it in its phrase: last token of the name
    model::MentionBy by = model::MentionBy::name;
    NameForm form = NameForm::plain;
    /// For a capital or metonym: the place when the mention is read as a place ("talks in Moscow").
    std::optional<std::uint32_t> as_place;
};

/// A time, with what it would be if the event it dates lay before or after the document.
struct TimeMention {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    model::TimeType type = model::TimeType::date;
    std::string value;  ///< TIMEX3
    std::string modifier;
    std::optional<model::DateRange> range;  ///< as its sentence's cues resolve it
    std::optional<model::DateRange>
        if_past;  ///< for under-specified dates ("Wednesday", "May"): the latest not after the document
    std::optional<model::DateRange> if_future;  ///< ... and the earliest not before it
    std::string value_if_past;
    std::string value_if_future;
    bool clock_only = false;  ///< "at 20:00": refines a day, gives none
};

/// A stretch of direct speech: tokens [first, last), marks included; a quotation that runs over paragraphs is
/// one. In a transcript each turn is one, its label included.
struct Quotation {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::optional<std::uint32_t> speaker;  ///< index into Annotations::entities
};

struct Annotations {
    Words words;
    std::vector<std::uint32_t> dialogue;  ///< the two who take turns in a transcript; empty for other texts
    std::vector<LocalEntity> entities;    ///< by first mention
    std::vector<NameMention> mentions;    ///< by first token, longer first
    std::vector<TimeMention> times;       ///< by first token; never overlapping
    std::vector<Quotation> quotations;    ///< by first token
};

/// Everything this layer knows of a document.   Cost: O(tokens).   Threads: no shared state.
[[nodiscard]] Annotations annotate(const model::Document& document, const rules::RuleSet& rules);

}  // namespace chronograph::annotate
