#pragma once
// Frames and patterns: which phrases tell of which event, and who fills which role
// (rules/<language>/events/).

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "chronograph/base/diagnostic.hpp"
#include "chronograph/model/date.hpp"
#include "chronograph/model/record.hpp"
#include "chronograph/rules/taxonomy.hpp"
#include "chronograph/rules/vocabulary.hpp"

namespace chronograph::rules {

enum class SlotKind : std::uint8_t {
    subject,
    object,
    possessor,    ///< "Trump's meeting", "his visit", "a Nato meeting", "the Trump–Xi summit"
    preposition,  ///< named by Slot::preposition
};

/// One place around the trigger where a participant may stand, and the role it then fills.
struct Slot {
    SlotKind kind = SlotKind::subject;
    WordId preposition = kNoWord;
    RoleId role = 0;
};

/// A verb that carries a noun: "hold a meeting", "cancel a visit".
struct Carrier {
    WordId verb = kNoWord;      ///< lemma
    WordId particle = kNoWord;  ///< right behind it: "call off"
    std::vector<Slot> slots;
    std::optional<model::Status> status;
};

/// A phrase in the clause that makes the event a more particular type: "by phone" -> call.
struct Refinement {
    TypeId event = 0;
    std::vector<std::vector<WordId>> phrases;
};

/// A verb or a noun with the roles around it.
struct Frame {
    std::string id;
    TypeId event = 0;
    bool is_verb = true;                        ///< else a noun
    std::vector<std::vector<WordId>> triggers;  ///< lemmas; a noun may have several words: "phone call"
    std::vector<Slot> slots;
    std::vector<WordId>
        needs;  ///< prepositions of which one must be filled: "speak" needs to, with; empty = none
    bool needs_object = false;   ///< `needs: [object]`: only with a filled object slot
    bool needs_subject = false;  ///< `needs: [subject]`: not where a thing acts: "cheers greeted X"
    bool needs_party =
        false;  ///< `needs: [party]`: a party must stand around the trigger, named or described
    bool needs_carrier = false;  ///< `needs: [carrier]`: a noun that only tells with a verb of `carried_by`
    std::vector<WordId> not_object;  ///< heads (noun lemmas) that mean another sense: "met the target"
    std::vector<WordId> not_before;  ///< words right behind the trigger that mean another sense: "called for"
    std::vector<WordId> not_after;   ///< words right before it: "press conference call"?
    std::vector<WordId> not_with;    ///< prepositions that make it another sense: "saw him as a rival"
    std::vector<Carrier> carried_by;     ///< of a noun frame
    std::vector<Slot> carried_by_any;    ///< by any other verb but those of `not_carried_by`
    std::vector<WordId> not_carried_by;  ///< lemmas: "condemned talks with X" are others' talks
    std::vector<Refinement> becomes;
    bool weak =
        false;  ///< founds no event unless it names two parties: "discussed" belongs to what it stands with
    std::vector<TypeId> parties;  ///< types it takes, where fewer than its roles allow; empty = theirs
    std::optional<model::Status> status;  ///< what the trigger alone says: an invitation proposes a visit
    bool single_object = false;  ///< not where something is said of the object: "called him a friend"
    bool place_object = false;   ///< the object may be the place: "visited Kyiv"
    bool no_object = false;      ///< not where the verb has an object, or is passive: "stopped the flow"
    bool presence =
        false;  ///< says only that somebody is there: "was in Rome" tells of a stay on a day abroad
    base::SourceLocation at;
};

/// A step of a pattern.
struct Step {
    enum class Kind : std::uint8_t { words, verb, noun, role, type, gap };
    Kind kind = Kind::words;
    std::vector<std::vector<WordId>> words;  ///< alternatives, for words, verb and noun (lemmas)
    RoleId role = 0;
    TypeId type = 0;        ///< of an entity
    std::uint32_t gap = 0;  ///< at most so many tokens
    bool optional = false;
    bool trigger = false;  ///< its tokens are the event's trigger
};

struct Pattern {
    std::string id;
    TypeId event = 0;
    std::vector<Step> steps;
    std::optional<RoleId>
        speakers;  ///< `speakers: ROLE`: of the two, from two countries, who talk in a transcript
    base::SourceLocation at;
};

/// A text that a rule must read so, or must not read at all.
struct Example {
    std::string rule;
    std::string text;
    std::optional<model::Day> date;  ///< the document's
    bool counterexample = false;
    std::optional<model::Status> status;
    std::optional<std::string> event_date;  ///< EDTF
    std::optional<std::string> place;       ///< name
    std::optional<std::string> type;
    std::vector<std::pair<std::string, std::vector<std::string>>>
        roles;  ///< role name -> canonical names, all of them
    base::SourceLocation at;
};

/// What a cue says of the event in its clause.
enum class CueKind : std::uint8_t {
    auxiliary,  ///< in front of the trigger verb: "will", "is due to"
    verb,       ///< a verb (lemma) that governs the trigger: "plan", "cancel"
    noun,       ///< a noun that governs it: "plans for a meeting"
    word,       ///< negation and the like, in the verb group or right before the trigger
    adjective,  ///< right before a noun trigger: "planned", "proposed", "cancelled"
    predicate,  ///< behind "be", of a noun trigger: "is possible", "is out of the question"
};
struct Cue {
    model::Status status = model::Status::planned;
    CueKind kind = CueKind::auxiliary;
};

struct StatusCues {
    std::vector<Cue> cues;  ///< values of `phrases`; verbs and nouns are entered in all their forms
    PhraseTrie phrases;
};

}  // namespace chronograph::rules
