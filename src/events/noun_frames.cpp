// Entry point: find_noun_events(): frames whose trigger is the head of a noun phrase.
// Tested by tests/events/extract_test.cpp and by the examples of every rule.
#include <algorithm>

#include "lead.hpp"
#include "status.hpp"
#include "verb_triggers.hpp"

namespace chronograph::events {

namespace {

using rules::Carrier;
using rules::Frame;
using rules::SlotKind;

/// One frame tried on one noun phrase.
class NounReader {
public:
    /// `gap`: "held talks with A on Monday | and with B on Tuesday", the clause of a further day; else null.
    NounReader(const Context& context, std::uint32_t phrase, std::uint32_t trigger_first,
               std::uint32_t trigger_last, const Frame& frame, const Clause* gap = nullptr)
        : context_(context), index_(phrase), phrase_(context.phrase(phrase)), frame_(frame) {
        candidate_.trigger_first = trigger_first;
        candidate_.trigger_last = trigger_last;
        candidate_.sentence = context.sentence;
        candidate_.type = frame.event;
        if (gap != nullptr) {
            complements_ = gap->complements;
            place_ = {gap, Position::object, kNone};
        } else {
            complements_of_noun(context.source, context.parse, phrase, complements_, times_);
            place_ = place_of_noun(context, frame, phrase, complements_);
        }
        if (place_.clause != nullptr)
            candidate_.clause = static_cast<std::uint32_t>(place_.clause - context.clauses.data());
    }

    std::optional<Candidate> read(const char*& missing) {
        if (missing = other_sense_around(context_, frame_, candidate_); missing != nullptr) return {};
        for (const auto& slot : frame_.slots) fill(slot);
        if (!frame_.needs.empty() && !filled_needed_) {
            missing = "a party or place behind a preposition it needs (needs)";
            return {};
        }
        fill_across_verb();
        const std::size_t own = candidate_.parties.size();  // of the noun itself
        const Carrier* carrier = find_carrier();
        if (frame_.needs_carrier && carrier == nullptr) {
            missing = "a verb that carries it (needs: carrier)";
            return {};
        }
        if (carrier != nullptr) fill_from_carrier(carrier->slots, carrier->status.has_value());
        if (carrier == nullptr && is_of_its_subject()) fill_from_any_carrier();
        fill_from_behind();
        if (const auto* slot = party_slot()) add_those_around(*slot);
        if (const auto* slot = party_slot(); slot != nullptr && candidate_.parties.empty())
            add_traveller(context_, index_, role(*slot), slot->role, candidate_);
        candidate_.refers_back = candidate_.refers_back ||
                                 (own == 0 && is_told_as_known(context_, index_, candidate_.trigger_first));
        const bool nameless = candidate_.parties.empty() && candidate_.groups.empty();
        candidate_.weak =
            (nameless && !candidate_.refers_back) || (carrier == nullptr && is_asked(context_, place_));
        if (frame_.needs_party && (candidate_.weak || is_alone(context_, frame_, candidate_))) {
            missing = "a second party (needs: party)";
            return {};
        }
        const bool carried = carrier != nullptr && !carrier->status;
        candidate_.narrated = carried && is_narrated(context_, *place_.clause);
        candidate_.names_more = carried && is_told_as_known(context_, index_, candidate_.trigger_first);
        candidate_.joins = candidate_.refers_back && own == 0 && (carried || candidate_.joins);
        candidate_.process = is_process(carrier);
        finish(carrier);
        if (nameless && candidate_.refers_back && (candidate_.time || candidate_.place) &&
            party_slot() != nullptr)
            candidate_.refers_back = !add_opening_pair(context_, party_slot()->role, candidate_);
        return std::move(candidate_);
    }

private:
    /// Who came along, is included or acts beside it.
    void add_those_around(const rules::Slot& slot) {
        add_companions(context_, complements_, role(slot), slot.role, candidate_);
        add_attending(context_, index_, role(slot), slot.role, candidate_);
        add_offering(context_, index_, role(slot), slot.role, candidate_);
        if (place_.position == Position::object && find_carrier() != nullptr)
            add_as_did(context_, *place_.clause, role(slot), slot.role, candidate_);
        add_those_at(context_, index_, role(slot), slot.role, candidate_);
        const std::size_t before = candidate_.parties.size();
        add_included(context_, index_, complements_, role(slot), slot.role, candidate_);
        candidate_.joins = candidate_.parties.size() > before;
        add_whose_plan(context_, place_, role(slot), slot.role, candidate_);
        if (candidate_.parties.size() < 2)
            add_those_beside(context_, index_, place_, frame_, slot.role, candidate_);
    }

    [[nodiscard]] const rules::Role& role(const rules::Slot& slot) const {
        return context_.source.rules.taxonomy.events[frame_.event].roles[slot.role];
    }

    void fill(const rules::Slot& slot) {
        if (slot.kind == SlotKind::possessor)
            return fill_from_modifiers(context_, frame_, index_, complements_, slot, candidate_);
        if (slot.kind != SlotKind::preposition) return;
        for (const auto& complement : complements_) {
            if (context_.source.word(complement.preposition) != slot.preposition) continue;
            if (belongs_to_verb(slot)) return;
            for (const auto phrase : complement.noun_phrases)
                if (!is_told_closer(context_, complement, phrase) && fill_one(phrase, slot))
                    filled_needed_ = filled_needed_ || listed(frame_.needs, slot.preposition);
        }
    }

    /// "discussed the summit | with X": X is whom it was discussed with.
    [[nodiscard]] bool belongs_to_verb(const rules::Slot& slot) const {
        if (place_.position != Position::object || role(slot).name == "place" ||
            !is_told_as_known(context_, index_, candidate_.trigger_first))
            return false;
        const auto trigger = trigger_at(context_, context_.phrase(place_.clause->verb).head);
        return std::ranges::any_of(trigger.frames, [&](const auto value) {
            const Frame& verb = context_.source.rules.frames[value];
            return verb.weak && std::ranges::find(verb.slots, slot.preposition, &rules::Slot::preposition) !=
                                    verb.slots.end();
        });
    }

    /// "Talks were held in Doha [between A and B]": behind a verb that only says that it took place.
    void fill_across_verb() {
        if (place_.position != Position::subject || governs_event(context_, *place_.clause)) return;
        const Phrase& verb = context_.phrase(place_.clause->verb);
        if (!verb.passive && !context_.does(verb.head, rules::Function::occurs)) return;
        // "the visit was described | by X": whoever did so is not of it, unless the verb carries it
        const bool carried = carrier_of(context_, frame_, *place_.clause) != nullptr;
        for (const auto& slot : frame_.slots) {
            if (slot.kind == SlotKind::preposition && (carried || !is_agent(slot.preposition)))
                fill_from_prepositions(*place_.clause, slot, false);
        }
    }

    [[nodiscard]] bool is_agent(rules::WordId word) const {
        return (context_.source.rules.lexicon[word].functions & rules::bit(rules::Function::agent)) != 0;
    }

    bool fill_one(std::uint32_t phrase, const rules::Slot& slot) {
        if (role(slot).name != "place")
            return add_parties(context_, phrase, role(slot), slot.role, candidate_);
        const auto place = place_of(context_, phrase);
        if (place) add_stop(context_.source, *place, candidate_);
        return place.has_value();
    }

    // --- the verb that carries the noun ------------------------------------------------------------------

    [[nodiscard]] const Carrier* find_carrier() const {
        if (place_.clause == nullptr || place_.position == Position::none) return nullptr;
        const auto lemma = context_.source.verb_lemma(context_.phrase(place_.clause->verb).head);
        for (const auto& carrier : frame_.carried_by) {
            if (carrier.verb != lemma || lemma == rules::kNoWord) continue;
            if (carrier.particle != rules::kNoWord
                    ? has_particle(context_, *place_.clause, carrier)
                    : place_.position != Position::complement || over_carrier_preposition(carrier))
                return &carrier;
        }
        return nullptr;
    }

    /// "arrived for talks", "took part in a meeting"; not "was not invited to talks".
    [[nodiscard]] bool over_carrier_preposition(const Carrier& carrier) const {
        const bool offered = !context_.phrase(place_.clause->verb).negated &&
                             context_.does(place_.preposition, rules::Function::governed);
        if (carrier.status && !offered) return false;
        return context_.does(place_.preposition, rules::Function::carrier_preposition);
    }

    [[nodiscard]] bool carrier_is_passive() const {
        const Phrase& verb = context_.phrase(place_.clause->verb);
        return verb.passive || (place_.position == Position::subject && verb.form == VerbForm::participle);
    }

    void fill_from_subject(const Clause& clause, const rules::Slot& slot) {
        if (clause.of_possessor) return add_possessor(context_, clause, role(slot), slot.role, candidate_);
        for (const auto phrase : clause.subject) {
            // "we had a meeting of the Quad", "we had a meeting between A and B"
            const bool we = context_.does(context_.phrase(phrase).head, rules::Function::we);
            const bool of_others = candidate_.parties.size() > 1 || is_of_body(context_, complements_);
            if (!we || !of_others) fill_one(phrase, slot);
        }
    }

    /// "resumed | talks with X", "is considering | a visit to Rome": one party is missing, and who acts is
    /// it.
    [[nodiscard]] bool is_of_its_subject() const {
        if (frame_.carried_by_any.empty() || place_.clause == nullptr || carrier_is_passive()) return false;
        const bool carried = place_.position == Position::object ||
                             (place_.position == Position::complement && !goes_with_object() &&
                              context_.does(place_.preposition, rules::Function::carrier_preposition));
        const auto verb = context_.phrase(place_.clause->verb).head;
        const bool others = (context_.source.classes(verb) & rules::kReporting) != 0 ||
                            listed(frame_.not_carried_by, context_.source.verb_lemma(verb));
        const std::size_t told = candidate_.parties.size() + candidate_.groups.size();
        const bool missing = context_.source.rules.taxonomy.events[frame_.event].symmetric
                                 ? told == 1 && has_parties_behind(context_, frame_, complements_)
                                 : told == 0;
        return carried && !others && missing && !is_told_as_known(context_, index_, candidate_.trigger_first);
    }

    /// "voiced support | for talks with X"; but "withdrew from talks with X", "visits Rome, with talks
    /// planned"
    [[nodiscard]] bool goes_with_object() const {
        const auto at = context_.parse.phrase_at[place_.preposition - context_.parse.first];
        return at > 0 && contains(place_.clause->objects, at - 1);
    }

    /// Only who is named: "Trump's trip could be for a summit with X" has no group "trip".
    void fill_from_any_carrier() {
        const std::size_t groups = candidate_.groups.size();
        fill_from_carrier(frame_.carried_by_any, false);
        candidate_.groups.resize(groups);
    }

    void fill_from_carrier(const std::vector<rules::Slot>& slots, bool tells_status) {
        const Clause& clause = *place_.clause;
        // "ruled out a meeting between A and B", "wants one": who speaks of others' meeting is not of it
        const auto verb = context_.phrase(clause.verb).head;
        const bool of_others = candidate_.parties.size() > 1 &&
                               (tells_status || cue_in(context_, verb, verb + 1, {rules::CueKind::verb}));
        // "X will go to Rome. | Y called the visit off"
        const bool of_told = tells_status && !candidate_.place &&
                             is_told_as_known(context_, index_, candidate_.trigger_first) &&
                             is_journey_of_others(context_, clause, frame_);
        for (const auto& slot : slots) {
            if (slot.kind == SlotKind::subject) {
                if (of_others || of_told) continue;
                if (place_.position == Position::subject || carrier_is_passive()) {
                    fill_from_prepositions(clause, slot, true);
                } else {
                    fill_from_subject(clause, slot);
                    add_dropped_subject(context_, clause, role(slot), slot.role, candidate_);
                    add_companions(context_, clause.complements, role(slot), slot.role, candidate_);
                }
            } else if (slot.kind == SlotKind::object) {
                const auto& objects = carrier_is_passive() ? clause.subject : clause.objects;
                for (const auto phrase : objects) {
                    if (phrase != index_) fill_one(phrase, slot);  // "gave | Jordan | a loan"
                }
            } else if (slot.kind == SlotKind::preposition) {
                fill_from_prepositions(clause, slot, false);
            }
        }
    }

    /// "talks hosted by X", "the dinner was held by X and attended by Y", "the meeting, which X attended".
    void fill_from_behind() {
        for (const Clause& clause : context_.clauses) {
            const auto head = context_.phrase(clause.verb).head;
            const bool passive = (context_.source.classes(head) & rules::kVerbParticiple) != 0;
            if (!passive || &clause == place_.clause) continue;
            const bool relative = is_object_of_relative(context_, index_, clause);
            const bool own = relative || contains(clause.subject, index_) || is_behind(clause);
            const Carrier* carrier = own ? carrier_of(context_, frame_, clause) : nullptr;
            if (carrier == nullptr) continue;
            for (const auto& slot : frame_.slots) {  // "discussions held | between A and B"
                if (!relative && slot.kind == SlotKind::preposition && clause.verb > index_)
                    fill_from_prepositions(clause, slot, false);
            }
            for (const auto& slot : carrier->slots) {
                if (slot.kind == SlotKind::subject && relative) fill_from_subject(clause, slot);
                if (slot.kind == SlotKind::subject) fill_from_prepositions(clause, slot, true);
            }
        }
    }

    void fill_from_prepositions(const Clause& clause, const rules::Slot& slot, bool agent) {
        for (const auto& complement : clause.complements) {
            const bool fits = agent ? context_.does(complement.preposition, rules::Function::agent)
                                    : context_.source.word(complement.preposition) == slot.preposition;
            if (!fits || is_behind_event(context_, clause, complement)) continue;
            for (const auto phrase : complement.noun_phrases) {
                if (phrase != index_) fill_one(phrase, slot);
            }
        }
    }

    /// "agreed to start talks", "have their teams start negotiations".
    [[nodiscard]] bool is_process(const Carrier* carrier) const {
        if (carrier != nullptr &&
            context_.does(context_.phrase(place_.clause->verb).head, rules::Function::starts))
            return true;
        for (std::uint32_t token = phrase_.first; token < candidate_.trigger_first; ++token) {
            if (context_.does(token, rules::Function::starts)) return true;
        }
        return false;
    }

    /// The first role that takes parties.
    [[nodiscard]] const rules::Slot* party_slot() const {
        const auto slot =
            std::ranges::find_if(frame_.slots, [&](const rules::Slot& s) { return role(s).name != "place"; });
        return slot == frame_.slots.end() ? nullptr : &*slot;
    }

    /// "met on Friday after talks with X": the day is the verb's.
    void finish(const Carrier* carrier) {
        const std::uint32_t last = complements_.empty()
                                       ? phrase_.last
                                       : context_.phrase(complements_.back().noun_phrases.back()).last;
        set_type(context_, frame_, phrase_.first, last, candidate_);
        const bool apart = place_.position == Position::complement && stands_apart(context_, index_) != 0;
        const auto pictured = apart ? caption_day(context_, *place_.clause) : std::nullopt;
        const bool aside = apart && !pictured && !is_spoken_after(context_, index_, place_);
        candidate_.time = pictured;
        const bool off = is_called_off(carrier);
        if (complements_.empty() && off) times_.clear();
        attach_circumstances(context_, nullptr, complements_, times_, candidate_);
        attach_as_subject(context_, frame_, index_, complements_, place_.clause, candidate_);
        candidate_.apart = aside;
        const bool of_object =
            place_.position == Position::subject && governs_event(context_, *place_.clause);
        if (!aside && !of_object && !off) attach_circumstances(context_, place_.clause, {}, {}, candidate_);
        if (aside && !candidate_.time) shift_from_clause();
        offer_place_left(context_, index_, place_, candidate_);
        set_length(context_, frame_, index_, place_, complements_, candidate_);
        set_status_of_noun(context_, index_, place_, carrier, candidate_);
        set_speaker(context_, place_.clause, candidate_);
    }

    [[nodiscard]] bool is_called_off(const Carrier* carrier) const {  // "cancelled the trip | on Thursday"
        return carrier != nullptr && carrier->status == model::Status::denied &&
               context_.phrase(place_.clause->verb).past &&
               is_told_as_known(context_, index_, candidate_.trigger_first);
    }

    /// "met on Tuesday, six days after the call": the call's day is counted from the verb's.
    void shift_from_clause() {
        const auto distance = distance_before(context_, index_);
        if (!distance) return;
        attach_circumstances(context_, place_.clause, {}, {}, candidate_);
        candidate_.shift = -stands_apart(context_, index_) * *distance;
    }

    [[nodiscard]] bool is_behind(const Clause& clause) const {
        return follows_noun(context_, frame_, index_, complements_, clause);
    }

    const Context& context_;
    std::uint32_t index_;
    const Phrase& phrase_;
    const Frame& frame_;
    NounPlace place_;
    std::vector<Complement> complements_;
    std::vector<std::uint32_t> times_;
    Candidate candidate_;
    bool filled_needed_ = false;  // a preposition of `needs` has its party or place
};

/// "held talks with A on Monday | and with B on Tuesday": the noun is the object of a clause for each day.
void find_in_gaps(const Context& context, std::uint32_t index, std::uint32_t first, std::uint32_t last,
                  const Frame& frame, std::uint32_t clause, Candidates& found) {
    if (clause >= context.clauses.size() || !contains(context.clauses[clause].objects, index)) return;
    const auto verb = context.clauses[clause].verb;
    for (++clause; clause < context.clauses.size() && context.clauses[clause].verb == verb; ++clause) {
        const Clause& gap = context.clauses[clause];
        if (!contains(gap.objects, index)) return;
        const char* missing = nullptr;
        auto candidate = NounReader(context, index, first, last, frame, &gap).read(missing);
        if (candidate) keep_better(context, std::move(*candidate), found);
    }
}

}  // namespace

void find_noun_events(const Context& context, Candidates& found) {
    const auto& rules = context.source.rules;
    const std::span<const rules::WordId> words(context.source.annotations.words.id.data(),
                                               context.parse.last);
    for (std::uint32_t index = 0; index < context.parse.size(); ++index) {
        const Phrase& phrase = context.phrase(index);
        if (phrase.kind != PhraseKind::noun || context.parse.tag(phrase.head) != Tag::noun) continue;
        const bool starts_at_head = rules.grammar.modifiers_follow;
        for (std::uint32_t token = starts_at_head ? phrase.head : phrase.first; token <= phrase.head;
             ++token) {
            const auto match = rules.noun_triggers.longest(words, token);
            const std::uint32_t last = token + match.length;
            if (match.length == 0 || (!starts_at_head && last != phrase.head + 1)) continue;
            for (const auto value : match.values) {
                const Frame& frame = rules.frames[value];
                const char* missing = nullptr;
                auto candidate = NounReader(context, index, token, last, frame).read(missing);
                context.note(frame.id, token, last, candidate ? "" : missing);
                if (!candidate) continue;
                const auto clause = candidate->clause;
                keep_better(context, std::move(*candidate), found);
                find_in_gaps(context, index, token, last, frame, clause, found);
            }
            break;  // the longest trigger that ends at the head, or starts there
        }
    }
}

}  // namespace chronograph::events
