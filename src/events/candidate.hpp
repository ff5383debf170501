#pragma once
// A candidate: one mention of an event, as one rule read it in one sentence, before mentions are merged.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "clauses.hpp"

namespace chronograph::events {

/// Somebody in a role. `entity` is an index into Annotations::entities.
struct Party {
    std::uint32_t entity = 0;
    rules::RoleId role = 0;
    friend auto operator<=>(const Party&, const Party&) = default;
};

struct Candidate {
    rules::TypeId type = 0;
    std::string_view rule;            // its id, as the rules have it
    std::uint32_t sentence = 0;       // index into Document::sentences
    std::uint32_t trigger_first = 0;  // tokens
    std::uint32_t trigger_last = 0;
    std::vector<Party> parties;       // in text order, each once
    std::vector<std::string> groups;  // described parties, verbatim
    std::vector<Party> stand_ins;     // named within them: "a Hamas delegation"; parties where nobody else is
    bool unnamed = false;             // a party is "we" or "I", whom the text does not name
    std::optional<std::uint32_t> place;  // index into Annotations::entities
    bool seat = false;                   // the place is only where its host is at home
    std::vector<std::uint32_t> stops;    // places it goes to, as `place`; several make a tour
    std::optional<std::uint32_t> time;   // index into Annotations::times
    int shift = 0;                       // days from `time` to the event: "six days after the call"
    int lasts = 0;       // days from `time` on, or up to it if negative: "began a three-day visit"
    bool since = false;  // at the first of `time`, which is open: "had not met since May"
    std::optional<std::uint32_t> clock;  // a time of day that refines `time`
    model::Status status = model::Status::happened;
    bool status_is_told = false;   // by a tense, an auxiliary or a cue; else it is assumed
    bool expected = false;         // what goes with it is a plan: "the visit will show"
    bool refers_back = false;      // "the meeting", "they met": speaks of something told before
    bool joins = false;            // "X attended the meeting": one more party of what was told before
    bool names_more = false;       // "X chaired the meeting with Y": of one told before without its people
    std::uint32_t clause = kNone;  // index of the clause whose verb it is, or that carries it
    std::uint32_t part_of =
        kNone;               // trigger token of the mention it stands with: "met to discuss", "in a call"
    bool present = false;    // told in the simple present: a schedule, a headline or a caption
    bool scheduled = false;  // on the document's day: by the hour, "is in Rome", as two who talk say that
                             // they meet; with `shift`, so many days from it
    bool process = false;    // talks that are started or resumed, not held
    bool later = false;      // "later spoke": on the day of what was told before
    bool earlier = false;    // "Earlier, X met Y": where nothing was told before, on the document's day
    bool perfect = false;    // "had met": before what is told around it
    bool recent = false;     // "has met", with no time: in the lead of a report it is the day's news
    bool narrated = false;   // "met", in the simple past of a clause of its own: goes on with what is told
    bool counted = false;    // "last met in March", "first met": one of several occasions
    std::uint32_t held_at = kNone;  // trigger token of what took place at it: "met at the summit"
    std::uint32_t beside = kNone;   // trigger token of what it followed, preceded or was the aim of: "before
                                    // the talks, X met", "flew to Rome to meet X"
    bool apart = false;             // before or after what its clause tells: "X met Y ahead of the summit"
    bool supporting = false;        // its verb mostly goes with another event: "discussed"
    bool weak = false;              // a nominal without an occasion of its own: "talks", "negotiations"
    std::optional<std::uint32_t> speaker;  // who says so
};

/// How a noun phrase stands to a clause.
enum class Position : std::uint8_t { none, subject, object, complement };
struct NounPlace {
    const Clause* clause = nullptr;
    Position position = Position::none;
    std::uint32_t preposition = kNone;  // of a complement: its token
};

struct Context;
/// The clause that holds the noun phrase, as an object before a complement before a subject.
[[nodiscard]] NounPlace place_in_clause(const Context& context, std::uint32_t phrase);

/// "Trump's meeting", "his visit", "a Nato meeting": adds whom and where the words before an event noun say.
void fill_from_modifiers(const Context& context, const rules::Frame& frame, std::uint32_t phrase,
                         const std::vector<Complement>& complements, const rules::Slot& slot,
                         Candidate& candidate);

/// One party of what takes two, and nothing told before that is meant.
[[nodiscard]] bool is_alone(const Context& context, const rules::Frame& frame, const Candidate& candidate);

/// "talks with X": parties stand behind the noun.
[[nodiscard]] bool has_parties_behind(const Context& context, const rules::Frame& frame,
                                      const std::vector<Complement>& complements);

/// "the meeting", "Trump's meeting": a word before `end` in the noun phrase says that one is meant.
[[nodiscard]] bool is_told_as_known(const Context& context, std::uint32_t phrase, std::uint32_t end);

/// "spoke during a visit | to Kenya", "travelled for talks | with Y": where the visit went, not who was
/// spoken to; who was talked with, not who travelled.
[[nodiscard]] bool is_of_noun(const Context& context, const rules::Frame& frame,
                              const Complement& complement);

/// "whether it would be part of talks": asked about, not told.
[[nodiscard]] bool is_asked(const Context& context, const NounPlace& place);

/// "a round of talks", "a series of meetings": the phrase that stands in the clause for the event.
[[nodiscard]] std::uint32_t carrying_phrase(const Context& context, std::uint32_t phrase);

/// "the long [talks]": the head of the noun phrase is, or starts, the trigger of a rule.
[[nodiscard]] bool names_event(const Context& context, std::uint32_t phrase);

/// "X's visit follows a trip to Rome in May": what the verb tells belongs to its object.
[[nodiscard]] bool governs_event(const Context& context, const Clause& clause);

/// "X's visit comes after a summit | with Y | in Rome": it completes the event that the verb's is set beside.
[[nodiscard]] bool is_behind_event(const Context& context, const Clause& clause,
                                   const Complement& complement);

/// The clause's verb tells of its subject when or where it took place: "was held", "will begin".
[[nodiscard]] bool says_when(const Context& context, const Clause& clause);

/// "X leaves after a meeting in Rome, 3 May 2015": the day that ends the sentence of a caption in the
/// present, an index into the times; none if it is no caption.
[[nodiscard]] std::optional<std::uint32_t> caption_day(const Context& context, const Clause& clause);

/// "we had a meeting of the Quad": who says so speaks for the body.
[[nodiscard]] bool is_of_body(const Context& context, const std::vector<Complement>& complements);

/// How the clause's verb carries the frame's noun; null if it does not.
[[nodiscard]] const rules::Carrier* carrier_of(const Context& context, const rules::Frame& frame,
                                               const Clause& clause);

/// "called off a meeting", "the meeting was called off": the particle that the carrier asks for.
[[nodiscard]] bool has_particle(const Context& context, const Clause& clause, const rules::Carrier& carrier);

/// The clause stands right behind the noun and what completes it, and tells of it: "a summit to be held",
/// "the summit, which begins", "talks on trade hosted by X".
[[nodiscard]] bool follows_noun(const Context& context, const rules::Frame& frame, std::uint32_t phrase,
                                const std::vector<Complement>& complements, const Clause& clause);

/// Where an event noun stands: as object of the clause that it is left out of ("the talks that X held with
/// Y"), else in the clause that holds it or what contains it.
[[nodiscard]] NounPlace place_of_noun(const Context& context, const rules::Frame& frame, std::uint32_t phrase,
                                      const std::vector<Complement>& complements);

/// Candidates of the document so far; later sentences refer back to them.
using Candidates = std::vector<Candidate>;

/// A rule that was tried at a trigger, and how far it got: what `explain` shows.
struct Attempt {
    std::string rule;
    std::uint32_t trigger_first = 0;  // tokens
    std::uint32_t trigger_last = 0;
    std::string missing;  // what stopped it; empty if it fired
};

/// One sentence with everything that rules look at.
struct Context {
    const Source& source;
    const Parse& parse;
    const std::vector<Clause>& clauses;
    const Candidates& before;                  // of earlier sentences
    const Candidates& here;                    // of this sentence, so far
    std::uint32_t sentence = 0;                // index into Document::sentences
    std::vector<Attempt>* attempts = nullptr;  // filled when somebody wants to know why

    void note(const std::string& rule, std::uint32_t first, std::uint32_t last,
              std::string_view missing) const {
        if (attempts != nullptr) attempts->push_back({rule, first, last, std::string(missing)});
    }

    [[nodiscard]] const Phrase& phrase(std::uint32_t index) const { return parse.phrases[index]; }
    [[nodiscard]] bool does(std::uint32_t token, rules::Function function) const {
        return source.does(token, function);
    }
    /// The clause whose verb is the phrase at `verb`.
    [[nodiscard]] const Clause* clause_of_verb(std::uint32_t verb) const;
};

/// Adds an entity that is not among the parties yet.
void add_party(std::uint32_t entity, rules::RoleId role, Candidate& candidate);

/// "a delegation [of lawmakers], | led by X": the verb describes the noun phrase, over what completes it.
[[nodiscard]] bool is_right_behind(const Context& context, std::uint32_t phrase, std::uint32_t verb);

/// Adds whoever the noun phrase stands for: a named party, those a plural pronoun means, or a described
/// group. Gives false if it stands for no party that the role allows.
bool add_parties(const Context& context, std::uint32_t phrase, const rules::Role& role, rules::RoleId role_id,
                 Candidate& candidate);

/// Adds whoever "they", "the two" or "their" means: the parties of the last event told, else the people last
/// named side by side. Gives false if there are none.
bool add_plural(const Context& context, rules::RoleId role, Candidate& candidate);

/// Adds whom "the two leaders" means: of all pairs of people told before, the one told most often, and of
/// those the first. Gives false if there are none.
bool add_main_pair(const Context& context, rules::RoleId role, Candidate& candidate);

/// Adds the two people whom the sentence before names, if it names no more: "X, who was in Paris, praised Y.
/// The two men met". Gives false otherwise.
bool add_two_named_before(const Context& context, rules::RoleId role, Candidate& candidate);

/// Where a language drops subjects and the clause has none: adds who the first event of the sentence before
/// names first. Gives false if there is nobody.
bool add_dropped_subject(const Context& context, const Clause& clause, const rules::Role& role,
                         rules::RoleId role_id, Candidate& candidate);

/// Adds who possesses the subject of an infinitive: "X's plan to meet Y".   Requires: clause.of_possessor.
void add_possessor(const Context& context, const Clause& clause, const rules::Role& role,
                   rules::RoleId role_id, Candidate& candidate);

/// The quotation that the token stands in; null outside.   Cost: O(log quotations).
[[nodiscard]] const annotate::Quotation* quotation_at(const Source& source, std::uint32_t token);

/// Who is quoted with the token in their words; of a transcript, whose turn it is.
[[nodiscard]] std::optional<std::uint32_t> speaker_at(const Context& context, std::uint32_t token);

/// Adds the two who talk, if the token says "we" in a dialogue; in a quotation its speaker, if the rules list
/// them.
bool add_speakers(const Context& context, std::uint32_t token, rules::RoleId role, Candidate& candidate);

/// Adds whom an event noun is said to include: "a meeting which included X", "talks involving A and B".
void add_included(const Context& context, std::uint32_t phrase, const std::vector<Complement>& complements,
                  const rules::Role& role, rules::RoleId role_id, Candidate& candidate);

/// Adds whom the complements join to the parties: "X, along with Y, met Z", "met leaders, including Y".
void add_companions(const Context& context, const std::vector<Complement>& complements,
                    const rules::Role& role, rules::RoleId role_id, Candidate& candidate);

/// "X attended the talks, | as did Y": adds who did the same as the clause tells.
void add_as_did(const Context& context, const Clause& clause, const rules::Role& role, rules::RoleId role_id,
                Candidate& candidate);

/// Adds who is said to take part in an event noun, or asks for it: "X's participation in the talks", "the
/// attendance of X at the summit".
void add_attending(const Context& context, std::uint32_t phrase, const rules::Role& role,
                   rules::RoleId role_id, Candidate& candidate);

/// Adds who offers an event or asks for it, and who answers that: "X's request for a meeting", "Iran rejected
/// a U.S. offer of talks".
void add_offering(const Context& context, std::uint32_t phrase, const rules::Role& role,
                  rules::RoleId role_id, Candidate& candidate);

/// "They discussed their talks | with X": where those who discuss are told, X is of what they discuss.
[[nodiscard]] bool goes_with_topic(const Context& context, const Clause& clause, const Candidate& candidate,
                                   const Complement& complement);

/// The sentence may say who came along to what was told before.
[[nodiscard]] bool tells_company(const Source& source, const model::Sentence& sentence);
/// Adds to the events told last, `here` or `before`, whom the sentence brings to them: "X was accompanied by
/// Y", "the delegation includes Y".
void add_company(const Context& context, Candidates& here, Candidates& before);

/// "X and Y sealed a deal. The talks in Oslo lasted hours": adds the two who open the sentence before, where
/// no event is told that is meant. Gives false if there are none.
bool add_opening_pair(const Context& context, rules::RoleId role, Candidate& candidate);

/// "X's trip includes a meeting", "his agenda will include a visit": adds who travels, or whose it is.
void add_whose_plan(const Context& context, const NounPlace& place, const rules::Role& role,
                    rules::RoleId role_id, Candidate& candidate);

/// Adds who acts in the clause that an event noun is an adjunct of: "after talks with Putin, Trump said", "in
/// a call, X urged Y".
void add_those_beside(const Context& context, std::uint32_t phrase, const NounPlace& place,
                      const rules::Frame& frame, rules::RoleId role_id, Candidate& candidate);

/// "the meeting, | which X attended": the clause tells of the noun phrase as its object.
[[nodiscard]] bool is_object_of_relative(const Context& context, std::uint32_t phrase, const Clause& clause);

/// "told reporters in Paris on Sunday after talks with X": right behind them, and there.
[[nodiscard]] bool is_spoken_after(const Context& context, std::uint32_t phrase, const NounPlace& place);

/// "the minister, | on a visit | to Geneva, said": adds who is on the journey.
void add_traveller(const Context& context, std::uint32_t phrase, const rules::Role& role,
                   rules::RoleId role_id, Candidate& candidate);

/// "X will go to Rome. | Y called the visit off": the journey is X's, told right before.
[[nodiscard]] bool is_journey_of_others(const Context& context, const Clause& clause,
                                        const rules::Frame& frame);

/// Adds the people who act in the clause that tells of the event as of a place: "a summit where X signed".
void add_those_at(const Context& context, std::uint32_t phrase, const rules::Role& role,
                  rules::RoleId role_id, Candidate& candidate);

/// The role takes entities of this one's type.
[[nodiscard]] bool allows(const Source& source, const rules::Role& role, std::uint32_t entity);

/// The noun phrase names or describes somebody who can act.
[[nodiscard]] bool names_party(const Context& context, std::uint32_t phrase);

/// The entity a noun phrase names as a place, if it does.
[[nodiscard]] std::optional<std::uint32_t> place_of(const Context& context, std::uint32_t phrase);

/// "in Newport, Wales": the second of two places is only where the first one lies.
[[nodiscard]] bool is_told_closer(const Context& context, const Complement& complement, std::uint32_t phrase);

/// "Nairobi, Kenya", a line of its own at the head of a transcript: where its speakers are.
[[nodiscard]] std::optional<std::uint32_t> place_line(const Source& source);

/// "It is a pleasure to welcome you" among two who talk: they meet as they speak, on the document's day and
/// where its head says.
void place_by_dialogue(const Context& context, bool past, Candidate& candidate);

/// "GENEVA — ": where the report was written, often where what it tells first took place.
struct Dateline {
    std::uint32_t place = 0;     // index into Annotations::entities
    std::uint32_t first = 0;     // its first token
    std::uint32_t sentence = 0;  // index into Document::sentences
};
[[nodiscard]] std::optional<Dateline> dateline(const Source& source);

/// "met him there": the place told before, if the clause says so.
[[nodiscard]] std::optional<std::uint32_t> place_meant_by_there(const Context& context, const Clause& clause);

/// "left Moscow | after talks": where they were before.
[[nodiscard]] std::optional<std::uint32_t> place_left(const Context& context, const Clause& clause);

/// Takes it where the event noun at `phrase` stands behind "after" and names no place.
void offer_place_left(const Context& context, std::uint32_t phrase, const NounPlace& place,
                      Candidate& candidate);

/// One more place that somebody goes to. One is the event's place; of several the country they all lie in.
void add_stop(const Source& source, std::uint32_t place, Candidate& candidate);

/// Where the parties are and when make a journey: on a day or some days, and nobody's own country. `open`:
/// the day need not be told.
[[nodiscard]] bool is_stay_abroad(const Source& source, const Candidate& candidate, bool open);

/// `building` may stand in `city`: both are of one country.
[[nodiscard]] bool may_stand_in(const Source& source, std::uint32_t building, std::uint32_t city);

/// The country of `part` is the place `whole`.
[[nodiscard]] bool lies_in(const Source& source, std::uint32_t part, std::uint32_t whole);

/// "To Turkey and Thailand", "to Ankara and Bangkok": the same stops in the same order.
[[nodiscard]] bool same_stops(const Source& source, const std::vector<std::uint32_t>& one,
                              const std::vector<std::uint32_t>& other);

/// The type of a local entity is `name` or below it in the taxonomy.
[[nodiscard]] bool entity_is(const Source& source, std::uint32_t entity, const char* name);

/// "Rome, where X met Y": the clause tells what took place at what stands in front of it.
[[nodiscard]] bool opens_with_where(const Context& context, const Clause& clause);

/// A known word that stands in a rule's list.
[[nodiscard]] bool listed(const std::vector<rules::WordId>& words, rules::WordId word);
[[nodiscard]] bool contains(const std::vector<std::uint32_t>& phrases, std::uint32_t phrase);

/// Tokens of the phrase of this work that starts at `token`, before `end`; 0 if none does.
[[nodiscard]] std::uint32_t opens_phrase(const Source& source, std::uint32_t token, std::uint32_t end,
                                         rules::PhraseWork work);

/// Sets place, time and clock from a clause and from what hangs on a noun trigger.
void attach_circumstances(const Context& context, const Clause* clause,
                          const std::vector<Complement>& complements, const std::vector<std::uint32_t>& times,
                          Candidate& candidate);

/// The same from a further clause that tells of the event.
void attach_clause(const Context& context, const Clause& clause, Candidate& candidate);

/// "the summit, which is due to start at eight", "talks held in Oslo", "a summit to be held in May": when and
/// where, by the verbs other than `own` whose subject the noun phrase is.
void attach_as_subject(const Context& context, const rules::Frame& frame, std::uint32_t phrase,
                       const std::vector<Complement>& complements, const Clause* own, Candidate& candidate);

/// 1 if the noun phrase stands behind "after" and the like, -1 behind "before": at another time than its
/// clause.
[[nodiscard]] int stands_apart(const Context& context, std::uint32_t phrase);
/// The days of a duration right before that preposition: "six days after"; nothing where there is none.
[[nodiscard]] std::optional<int> distance_before(const Context& context, std::uint32_t phrase);
/// "A three-day visit" lasts so long from the day it starts on, or up to the day it ends on; what took place
/// during it, its clause, tells no day of it.
void set_length(const Context& context, const rules::Frame& frame, std::uint32_t phrase,
                const NounPlace& place, const std::vector<Complement>& complements, Candidate& candidate);

/// "since 2019": from then on, which is no day of an event.
[[nodiscard]] bool is_open(const annotate::TimeMention& time);
/// "Had not met since May": they met in May.
void set_since(const Context& context, const Clause& clause, Candidate& candidate);

/// Whether it happened: by the verb's own group, by the verbs that govern it, by words before a noun trigger.
void set_status_of_verb(const Context& context, const Clause& clause, Candidate& candidate);
void set_status_of_noun(const Context& context, std::uint32_t phrase, const NounPlace& place,
                        const rules::Carrier* carrier, Candidate& candidate);

/// Type and rule of a frame that fired, its refinements looked for in tokens [first, last).
void set_type(const Context& context, const rules::Frame& frame, std::uint32_t first, std::uint32_t last,
              Candidate& candidate);

/// Who says so: the speaker of the quotation around the trigger, or the subject of a reporting clause above
/// it.
void set_speaker(const Context& context, const Clause* clause, Candidate& candidate);

/// Keeps the better of two readings of one trigger: more parties, then the more specific type, then the id.
/// Events of different root types keep out of each other's way: "told" is talks, and a statement.
void keep_better(const Context& context, Candidate candidate, Candidates& found);

/// What the rules find in one sentence, in text order, at most one candidate a trigger.
void find_verb_events(const Context& context, Candidates& found);
void find_noun_events(const Context& context, Candidates& found);
void find_pattern_events(const Context& context, Candidates& found);

/// Ties what only goes with another event of the sentence to it: "met to discuss", "said in a call with".
void link_parts(const Context& context, Candidates& found);

}  // namespace chronograph::events
