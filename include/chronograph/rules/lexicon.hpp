#pragma once
// The language's closed word classes and inflections (rules/<language>/words.yaml), compiled: what the
// engine knows of a word before it has seen its sentence.

#include <cstdint>
#include <string>
#include <vector>

#include "chronograph/rules/vocabulary.hpp"

namespace chronograph::rules {

/// A word has any number of classes: "visit" is a noun and a verb, "that" a relative and a subordinator.
enum WordClass : std::uint32_t {
    kDeterminer = 1U << 0,       ///< the, a, this, every
    kPossessive = 1U << 1,       ///< his, her, its, their, our, my
    kPronoun = 1U << 2,          ///< he, him, she, it, they, them, we, I, you
    kReciprocal = 1U << 3,       ///< "each other", "one another" start with these
    kRelative = 1U << 4,         ///< who, whom, whose, which, that
    kPreposition = 1U << 5,      ///< in, with, between, alongside, ahead
    kCoordinator = 1U << 6,      ///< and, or, but, nor, as well as (by its first word)
    kSubordinator = 1U << 7,     ///< after, before, as, when, while, because, if, that
    kBe = 1U << 8,               ///< forms of be
    kHave = 1U << 9,             ///< forms of have
    kDo = 1U << 10,              ///< forms of do
    kModal = 1U << 11,           ///< will, would, can, could, may, might, shall, should, must, 'll, 'd
    kTo = 1U << 12,              ///< to
    kNegation = 1U << 13,        ///< not, never, no; also "didn't", which is kDo too
    kAdverb = 1U << 14,          ///< also, later, personally, face-to-face's parts are not
    kAdjective = 1U << 15,       ///< listed ones, where it helps to find verbs and phrases
    kNumber = 1U << 16,          ///< two, three, both, several
    kOrdinal = 1U << 17,         ///< first, second
    kVerbBase = 1U << 18,        ///< meet
    kVerbThird = 1U << 19,       ///< meets
    kVerbPast = 1U << 20,        ///< met, visited
    kVerbParticiple = 1U << 21,  ///< met, spoken
    kVerbIng = 1U << 22,         ///< meeting
    kNounSingular = 1U << 23,    ///< meeting
    kNounPlural = 1U << 24,      ///< meetings
    kTitle = 1U << 25,           ///< Mr, Sir, Dame, Dr, Gen
    kGivenName = 1U << 26,       ///< listed given names
    kReporting = 1U << 27,       ///< forms of say, tell, add, announce, claim...
    kPersonNoun = 1U << 28,      ///< leader, minister, official, ally, envoy: heads of described parties
    kMasculine = 1U << 29,       ///< he, him, his, Mr, and given names of men
    kFeminine = 1U << 30,
    kPlural = 1U << 31,  ///< they, them, their, we, both
};
inline constexpr std::uint32_t kVerbForms = kVerbBase | kVerbThird | kVerbPast | kVerbParticiple | kVerbIng;
inline constexpr std::uint32_t kNounForms = kNounSingular | kNounPlural;
inline constexpr std::uint32_t kAuxiliary = kBe | kHave | kDo | kModal;

/// What a word does around an event (rules/<language>/grammar.yaml) or in a name (names.yaml); a word may do
/// several things.
enum class Function : std::uint8_t {
    agent,                ///< by: "was received by X"
    genitive,             ///< of: "the president of France" is one phrase
    infinitive_subject,   ///< for: "for X to meet Y"
    place,                ///< in, at: a place stands behind it
    carrier_preposition,  ///< a verb carries a noun over it: "took part in a meeting"
    adjunct,              ///< after, ahead (of): sets a clause beside an event
    definite,             ///< the, that, their: speaks of what was told before
    conditional,          ///< if, unless
    reported_future,      ///< would: behind "said" it is a plan
    they,                 ///< they, both: the parties told before
    we,                   ///< we, our: in a dialogue, the two
    their,
    pair,            ///< heads that mean the parties told before: "the two", "both leaders"
    audience,        ///< reporters, MPs: who is spoken to in public is no party
    occurs,          ///< take place, begin, last: verbs by whose tense an event took place (or did not)
    governed,        ///< for, to: over them a word of intent reaches its object: "plans for a meeting"
    looks_forward,   ///< before, ahead: what stands behind it was still to come
    looks_back,      ///< after, following: what stands behind it had taken place
    container,       ///< round, series: "a round of talks" stands where the talks stand
    within,          ///< in: "in a call, X told Y" is the call
    position,        ///< left, right: "X, left, met Y" in captions
    starts,          ///< start, resume: what it starts is a process, not one occasion
    addresses,       ///< tell, urge: who stands behind it is spoken to
    complementizer,  ///< that, whether: opens what is said, not what stands beside it
    venue,           ///< at, during: "met at the summit" is not the summit
    includes,        ///< involve, include: "talks which included X"
    later,           ///< later: on the day of what was told before
    earlier,         ///< earlier: in front of a clause, on the day of what was told before, too
    premises,        ///< at: a body stands behind it for its building, "met at the State Department"
    settlement,      ///< town, province: "in the town of X" is in X
    member,          ///< delegation, representatives: "of X" names who they are
    stands_for,      ///< of, from: what stands behind a delegation names it
    heads,           ///< lead, head: "a delegation led by X" is X's
    // around and in names:
    counterpart,         ///< "his Ukrainian counterpart"
    former,              ///< former, ex: not the holder of the office
    elect,               ///< president-elect: not the holder yet
    lesser_office,       ///< deputy, shadow: changes the office behind it
    country_leader,      ///< "Russia's leader": of a country, its head
    office_for,          ///< "Special Envoy for Iran": not the country it serves
    first_person,        ///< I, my
    second_person,       ///< you: in a dialogue, the other
    indefinite,          ///< "a president": nobody in particular
    object_pronoun,      ///< him: never the subject of its clause
    name_particle,       ///< al, bin, van der
    name_suffix,         ///< Jr
    organisation_head,   ///< the last word of an organisation's name
    organisation_of,     ///< its first word before "of"
    department_head,     ///< ... which may go on with "and"
    place_head,          ///< River, Province
    place_front,         ///< Mount, Lake
    event_head,          ///< the last word of a name that is an event, a text or a thing
    family_name,         ///< a frequent last name
    affiliation,         ///< Democrat, incumbent: stands before a name without being part of it
    person_act,          ///< elected, born: past forms whose subject or agent is a person
    person_object,       ///< unseated: past forms whose object is a person
    personal,            ///< wife, resignation: what only a person has
    collective,          ///< people, workers: "People's Party" is one name
    organisation_front,  ///< Partido: the first word of an organisation's name
    thing_acronym,       ///< GDP: capitals that are no organisation
    realm_head,          ///< Empire, Kingdom: a state of the past
    // in verb groups:
    clitic,            ///< a pronoun that leans on the verb behind it: Spanish "se reunió"
    future_form,       ///< a form of a verb that plans by itself: Spanish "viajará"
    conditional_form,  ///< ... that proposes, or plans where it is reported: "viajaría"
    subjunctive_form,  ///< ... that proposes: "pidió que viaje"
};
inline constexpr std::size_t kFunctions = static_cast<std::size_t>(Function::subjunctive_form) + 1;
static_assert(kFunctions <= 64, "a word has a bit for each");

/// What may start with a word: the cheap question asked of every token, before anything is looked up.
enum Start : std::uint16_t {
    kStartsName = 1U << 0,      ///< a phrase of Gazetteer::name_phrases
    kStartsOffice = 1U << 1,    ///< ... of office_phrases
    kStartsBody = 1U << 2,      ///< ... of body_phrases
    kStartsRole = 1U << 3,      ///< by its class or function: a pronoun, a title, "former", a name's particle
    kStartsTrigger = 1U << 4,   ///< a trigger of a frame or pattern
    kStartsSmall = 1U << 5,     ///< a name that may begin with a small letter: "coalition", "van"
    kStartsTime = 1U << 6,      ///< a time, whatever follows
    kStartsTimeWith = 1U << 7,  ///< a time, where a word that may be second follows: "the", "a"
    kSecondOfTime = 1U << 8,    ///< no start: right behind such a word, or within one phrase with it
};

struct Word {
    std::uint32_t classes = 0;    ///< WordClass bits
    std::uint16_t starts = 0;     ///< Start bits
    std::uint64_t functions = 0;  ///< a bit for each Function
    WordId verb_lemma = kNoWord;  ///< "met" -> meet
    WordId noun_lemma = kNoWord;  ///< "meetings" -> meeting
};

[[nodiscard]] constexpr std::uint64_t bit(Function function) {
    return std::uint64_t{1} << static_cast<unsigned>(function);
}

/// Word by WordId; kNoWord has no classes.
using Lexicon = std::vector<Word>;

/// How a language puts its words in order and builds them (rules/<language>/grammar.yaml).
struct Grammar {
    bool modifiers_follow = false;    ///< a noun stands before what describes it: the first noun is the head
    bool drops_subjects = false;      ///< a verb without a subject goes on with whom was spoken of before
    bool base_is_infinitive = false;  ///< a verb's lemma is its infinitive, without a particle in front
    // The ends of words that no list has:
    std::vector<std::string> adverb_endings;  ///< -ly
    std::vector<std::string> past_endings;    ///< -ed
};

}  // namespace chronograph::rules
