#pragma once
// Clauses: who does what to whom, with which prepositions, for every verb of a sentence.
// Takes: a parsed sentence.  Gives: for each verb group its subject, its objects and what hangs on it.

#include <cstdint>
#include <vector>

#include "phrases.hpp"

namespace chronograph::events {

/// A preposition with the noun phrases it governs: "between A and B".
struct Complement {
    std::uint32_t preposition = 0;            // its token
    std::vector<std::uint32_t> noun_phrases;  // indexes into Parse::phrases
};

/// How a clause hangs on the one that governs it.
enum class Link : std::uint8_t { main, complement, infinitive, relative, coordinate, adverbial };

/// A verb with what belongs to it. Phrases are indexes into Parse::phrases.
struct Clause {
    std::uint32_t verb = 0;
    Link link = Link::main;
    std::uint32_t governor = kNone;  // index of the governing clause
    std::uint32_t opener = kNone;    // the phrase that opens it: subordinator, relative, preposition
    bool of_possessor = false;       // who possesses the subject acts: "X's plan to meet Y"
    bool shares_subject = false;     // its subject is that of another clause
    std::vector<std::uint32_t> subject;
    std::vector<std::uint32_t> objects;
    std::vector<Complement> complements;  // in text order
    std::vector<std::uint32_t> times;     // indexes into Annotations::times, in text order
    std::uint32_t end = 0;                // the phrase after its last
};

/// The clauses of a sentence, one for each verb group, in text order.   Cost: O(phrases) but for long lists.
void find_clauses(const Source& source, const Parse& parse, std::vector<Clause>& clauses);

/// "there": a place without a preposition of its own.
[[nodiscard]] bool is_there(const Source& source, const Parse& parse, std::uint32_t phrase);

/// What hangs on the noun phrase at `phrase`, directly behind it: "meeting | between A and B | in Paris | on
/// Friday".
void complements_of_noun(const Source& source, const Parse& parse, std::uint32_t phrase,
                         std::vector<Complement>& complements, std::vector<std::uint32_t>& times);

/// The list that starts with the noun phrase at `phrase`: "A, B and C", each with its own "of" left out.
/// Sets `end` to the phrase after the list.
[[nodiscard]] std::vector<std::uint32_t> list_from(const Source& source, const Parse& parse,
                                                   std::uint32_t phrase, std::uint32_t& end,
                                                   bool closed = false);

}  // namespace chronograph::events
