// Entry point: find_verb_events(): frames whose trigger is the main verb of a clause.
// Tested by tests/events/extract_test.cpp and by the examples of every rule.
#include <algorithm>
#include <span>

#include "lead.hpp"
#include "status.hpp"
#include "verb_triggers.hpp"

namespace chronograph::events {

namespace {

using rules::Frame;
using rules::SlotKind;

/// One frame tried on one clause.
class VerbReader {
public:
    VerbReader(const Context& context, const Clause& clause, const Frame& frame, std::uint32_t trigger_last)
        : context_(context), clause_(clause), frame_(frame), verb_(context.phrase(clause.verb)) {
        candidate_.trigger_first = verb_.head;
        candidate_.trigger_last = trigger_last;
        candidate_.sentence = context.sentence;
        candidate_.type = frame.event;
        candidate_.clause = static_cast<std::uint32_t>(&clause - context.clauses.data());
    }

    /// The candidate, or nothing; then `missing` says why.
    std::optional<Candidate> read(const char*& missing) {
        if (missing = other_sense(); missing != nullptr) return {};
        candidate_.supporting = frame_.weak;
        for (const auto& slot : frame_.slots) fill(slot);
        add_companions_of_subject();
        if (missing = unfilled(); missing != nullptr) return {};
        const auto& tokens = context_.parse.phrases;
        const std::uint32_t last = clause_.end > 0 ? tokens[clause_.end - 1].last : verb_.last;
        set_type(context_, frame_, verb_.first, last, candidate_);
        attach_circumstances(context_, &clause_, {}, {}, candidate_);
        candidate_.narrated = is_narrated(context_, clause_);
        const bool ahead = told_status(context_, clause_) == model::Status::planned;  // "will go on to Rome"
        const bool now = is_in_present(verb_) && verb_.first == verb_.head;
        const bool open = names_person() && (ahead || now);
        if (frame_.presence && !(is_at_place() && is_stay_abroad(context_.source, candidate_, open))) {
            missing = "a day, away from home (presence)";
            return {};
        }
        set_status_of_verb(context_, clause_, candidate_);
        set_since(context_, clause_, candidate_);
        if (passive() && !verb_.passive) set_status_of_reduced();
        if (frame_.status && candidate_.status != model::Status::denied) tell(candidate_, *frame_.status);
        if (candidate_.present) set_present(context_, frame_, verb_, filled_prepositions_, candidate_);
        set_speaker(context_, &clause_, candidate_);
        add_speaker_of_expletive();
        place_by_dialogue(context_, verb_.past, candidate_);
        candidate_.weak = (frame_.weak && candidate_.parties.size() < 2 && !is_gathering_of_body()) ||
                          (candidate_.parties.empty() && is_reduced());
        add_speaker_beside();
        return std::move(candidate_);
    }

private:
    [[nodiscard]] bool names_person() const {
        return std::ranges::any_of(candidate_.parties, [&](const Party& party) {
            return entity_is(context_.source, party.entity, "person");
        });
    }

    /// "Rome, where he arrived": the place that the frame needs is in front.
    [[nodiscard]] bool is_where() const {
        const bool governs = clause_.end < context_.parse.size() &&  // "where he is due to speak"
                             context_.phrase(clause_.end).form == VerbForm::infinitive;
        if (governs || !opens_with_where(context_, clause_)) return false;
        return std::ranges::any_of(frame_.slots, [&](const rules::Slot& slot) {
            return slot.kind == SlotKind::preposition && is_place(slot);
        });
    }

    /// "was in Rome", but not "was in hospital in Rome".
    [[nodiscard]] bool is_at_place() const {
        return !clause_.complements.empty() &&
               place_of(context_, clause_.complements.front().noun_phrases.front()).has_value();
    }

    [[nodiscard]] const char* other_sense() const {
        const auto& source = context_.source;
        if (const char* around = other_sense_around(context_, frame_, candidate_)) return around;
        if (frame_.no_object && (passive() || !clause_.objects.empty()))
            return "an object, or the passive, which means another sense (no_object)";
        if (frame_.single_object && describes_object()) return "something said of its object (single_object)";
        const auto other = [&](std::uint32_t object) {
            const auto head = context_.phrase(object).head;
            return listed(frame_.not_object, source.noun_lemma(head)) ||
                   listed(frame_.not_object, source.word(head));
        };
        bool of_other = std::ranges::any_of(passive() ? clause_.subject : clause_.objects, other);
        for (const auto& complement : clause_.complements) {
            const auto preposition = source.word(complement.preposition);
            if (listed(frame_.not_with, preposition))
                return "a preposition that gives another sense (not_with)";
            const bool needed = listed(frame_.needs, preposition);  // "called in | the army"
            of_other = of_other || (needed && std::ranges::any_of(complement.noun_phrases, other));
        }
        if (speaks_in_public(context_, clause_, frame_))
            return "an audience, to whom things are said in public";
        if (frame_.needs_object && !passive() && is_of_thing()) return "an object that is a party (needs)";
        if (of_other) return "an object that means another sense (not_object)";
        return nullptr;
    }

    /// "welcomed the election of X, head of the bank": who is named behind a thing belongs to it.
    [[nodiscard]] bool is_of_thing() const {
        const auto& objects = clause_.objects;
        if (objects.size() < 2 || names_party(context_, objects.front())) return false;
        const auto head = context_.phrase(objects.front()).head;
        return context_.parse.tag(head) == Tag::noun && (context_.source.classes(head) & rules::kTitle) == 0;
    }

    /// "called him a friend": two noun phrases behind the verb with nothing between them; "called on him to
    /// act".
    [[nodiscard]] bool describes_object() const {
        const auto& objects = clause_.objects;
        const auto adverb = [&](std::uint32_t at) { return context_.phrase(at).kind == PhraseKind::adverb; };
        if (objects.size() > 1 && objects[1] == objects[0] + (adverb(objects[0] + 1) ? 2U : 1U)) return true;
        return !frame_.needs.empty() && std::ranges::any_of(context_.clauses, [&](const Clause& clause) {
            return clause.link == Link::infinitive && clause.governor == candidate_.clause;
        });
    }

    [[nodiscard]] bool passive() const {
        if (verb_.passive) return true;
        // "Putin, received by Xi" and the headline "Putin received by Xi"; but "spoke by phone"
        const bool bare = (context_.source.classes(verb_.head) & rules::kVerbParticiple) != 0;
        const bool agent_follows =
            clause_.objects.empty() && !clause_.complements.empty() &&
            clause_.complements.front().preposition == verb_.last &&
            context_.does(clause_.complements.front().preposition, rules::Function::agent) &&
            names_party(context_, clause_.complements.front().noun_phrases.front());
        return bare && agent_follows;
    }

    /// "will attend a summit, hosted by X": a bare participle tells no tense, and goes with the plan around
    /// it.
    void set_status_of_reduced() {
        const bool plan = std::ranges::any_of(context_.clauses, [&](const Clause& other) {
            return other.verb < clause_.verb && own_status(context_, other) == model::Status::planned;
        });
        candidate_.status_is_told = false;
        if (plan) tell(candidate_, model::Status::planned);
    }

    void fill(const rules::Slot& slot) {
        switch (slot.kind) {
            case SlotKind::subject:
                return passive() ? fill_from_agent(slot) : fill_from_subject(slot);
            case SlotKind::object:
                return fill_from(passive() ? clause_.subject : objects(), slot);
            case SlotKind::possessor:
                return;
            case SlotKind::preposition:
                return fill_from_preposition(slot);
        }
    }

    /// The slot of who the verb is about: its subject, or in the passive its object.
    [[nodiscard]] bool is_of_subject(const rules::Slot& slot) const {
        return slot.kind == (passive() ? SlotKind::object : SlotKind::subject);
    }

    void add_companions_of_subject() {
        if (candidate_.parties.empty() && candidate_.groups.empty()) return;
        for (const auto& slot : frame_.slots) {
            const auto& role = context_.source.rules.taxonomy.events[frame_.event].roles[slot.role];
            if (is_of_subject(slot))
                add_companions(context_, clause_.complements, role, slot.role, candidate_);
        }
    }

    /// The verb's objects; "called and congratulated X": those of the verb it is joined to.
    [[nodiscard]] const std::vector<std::uint32_t>& objects() const {
        const std::size_t next = static_cast<std::size_t>(&clause_ - context_.clauses.data()) + 1;
        if (!clause_.objects.empty() || !frame_.needs_object || next >= context_.clauses.size())
            return clause_.objects;
        const Clause& other = context_.clauses[next];
        const bool joined = other.link == Link::coordinate && other.verb == clause_.verb + 2;
        return joined ? other.objects : clause_.objects;
    }

    void fill_from_subject(const rules::Slot& slot) {
        const auto& role = context_.source.rules.taxonomy.events[frame_.event].roles[slot.role];
        if (clause_.of_possessor) return add_possessor(context_, clause_, role, slot.role, candidate_);
        fill_from(clause_.subject, slot);
    }

    void fill_from(const std::vector<std::uint32_t>& phrases, const rules::Slot& slot) {
        if (is_of_subject(slot) && phrases.empty()) {
            const auto& role = context_.source.rules.taxonomy.events[frame_.event].roles[slot.role];
            add_dropped_subject(context_, clause_, role, slot.role, candidate_);
        }
        const bool object = slot.kind == SlotKind::object;
        for (const auto named : phrases) {
            const auto phrase = object && !passive() ? other_than_subject(named) : named;
            const bool place = object && frame_.place_object && fill_place(phrase);
            if (!place && !fill_one(phrase, slot)) continue;
            if (object) object_filled_ = true;
            if (slot.kind == SlotKind::subject) subject_filled_ = true;
        }
    }

    /// "X thanked Y for receiving him": him is not Y, who received, but X.
    [[nodiscard]] std::uint32_t other_than_subject(std::uint32_t phrase) const {
        const auto entity = [&](std::uint32_t at) {
            const auto mention = context_.parse.mention_at(context_.phrase(at).head);
            return mention == kNone ? kNone : context_.source.annotations.mentions[mention].entity;
        };
        const bool pronoun = context_.parse.tag(context_.phrase(phrase).head) == Tag::pronoun;
        if (!pronoun || clause_.subject.size() != 1 || clause_.governor >= context_.clauses.size())
            return phrase;
        const auto& above = context_.clauses[clause_.governor].subject;
        const auto own = entity(phrase);
        return own != kNone && own == entity(clause_.subject.front()) && above.size() == 1 ? above.front()
                                                                                           : phrase;
    }

    bool fill_one(std::uint32_t phrase, const rules::Slot& slot) {
        const auto& role = context_.source.rules.taxonomy.events[frame_.event].roles[slot.role];
        if (role.name == "place") return fill_place(phrase);
        const bool hosts =
            slot.kind == SlotKind::subject && role.name == "host";  // a country may welcome people
        return (hosts || takes(phrase)) && add_parties(context_, phrase, role, slot.role, candidate_);
    }

    /// "told leaders gathered in Paris that ...": the subject is the object of the verb before.
    [[nodiscard]] bool is_reduced() const {
        if (clause_.subject.empty() || clause_.subject.front() == 0) return false;
        const Phrase& before = context_.phrase(clause_.subject.front() - 1);
        return before.kind == PhraseKind::verb && context_.does(before.head, rules::Function::addresses);
    }

    /// "Speaking as allies gathered, Healey said": who speaks beside a gathering of others like them is
    /// there.
    void add_speaker_beside() {
        if (!candidate_.parties.empty() || clause_.link != Link::adverbial ||
            clause_.governor >= context_.clauses.size())
            return;
        const Clause& beside = context_.clauses[clause_.governor];
        if (context_.phrase(beside.verb).form != VerbForm::ing || frame_.slots.empty()) return;
        const auto main = std::ranges::find_if(context_.clauses, [&](const Clause& clause) {
            return clause.link == Link::main && clause.verb > clause_.verb;
        });
        for (const auto phrase : main != context_.clauses.end() ? main->subject : beside.subject) {
            if (context_.parse.mention_at(context_.phrase(phrase).head) != kNone)
                fill_one(phrase, frame_.slots.front());
        }
    }

    /// "It is a pleasure to welcome X": said by whoever speaks.
    void add_speaker_of_expletive() {
        if (!candidate_.speaker || clause_.link != Link::infinitive || clause_.subject.size() != 1) return;
        const auto head = context_.phrase(clause_.subject.front()).head;
        if (context_.parse.tag(head) != Tag::pronoun || context_.parse.mention_at(head) != kNone) return;
        const auto slot = std::ranges::find(frame_.slots, SlotKind::subject, &rules::Slot::kind);
        if (slot != frame_.slots.end()) add_party(*candidate_.speaker, slot->role, candidate_);
    }

    /// False if the frame takes fewer types than its roles and this is another.
    [[nodiscard]] bool takes(std::uint32_t phrase) const {
        const std::uint32_t mention = context_.parse.mention_at(context_.phrase(phrase).head);
        if (frame_.parties.empty() || mention == kNone) return true;
        const auto& source = context_.source;
        const auto type = source.annotations.entities[source.annotations.mentions[mention].entity].type;
        return std::ranges::any_of(
            frame_.parties, [&](auto wanted) { return source.rules.taxonomy.entity_is(type, wanted); });
    }

    bool fill_place(std::uint32_t phrase) {
        const auto place = place_of(context_, phrase);
        if (place) add_stop(context_.source, *place, candidate_);
        return place.has_value();
    }

    void fill_from_agent(const rules::Slot& slot) {
        for (const auto& complement : clause_.complements) {
            if (context_.does(complement.preposition, rules::Function::agent))
                fill_from(complement.noun_phrases, slot);
        }
    }

    void fill_from_preposition(const rules::Slot& slot) {
        for (const auto& complement : clause_.complements) {
            const bool there = is_there(complement) && is_place(slot);
            if (context_.source.word(complement.preposition) != slot.preposition && !there) continue;
            if (belongs_elsewhere(complement) || is_of_noun(context_, frame_, complement)) continue;
            bool filled = false;
            for (const auto phrase : complement.noun_phrases) {
                if (!is_place(slot) || !is_told_closer(context_, complement, phrase))
                    filled = fill_one(phrase, slot) || filled;
            }
            if (filled) filled_prepositions_.push_back(slot.preposition);
        }
    }

    /// "went there": the place without a preposition of its own.
    [[nodiscard]] bool is_there(const Complement& complement) const {
        return context_.phrase(complement.noun_phrases.front()).head == complement.preposition;
    }
    [[nodiscard]] bool is_place(const rules::Slot& slot) const {
        return context_.source.rules.taxonomy.events[frame_.event].roles[slot.role].name == "place";
    }

    /// "met X days after talks | with Y": Y took part in the talks only.
    [[nodiscard]] bool belongs_elsewhere(const Complement& complement) const {
        const std::uint32_t at = context_.parse.phrase_at[complement.preposition - context_.parse.first];
        if (goes_with_topic(context_, clause_, candidate_, complement) ||
            is_behind_event(context_, clause_, complement))
            return true;
        return at > 0 && context_.phrase(at - 1).kind == PhraseKind::noun &&
               stands_apart(context_, at - 1) != 0;
    }

    /// "Nato met in Rome": a body gathers, somewhere or some day.
    [[nodiscard]] bool is_body_gathering() const {
        const bool told =
            !clause_.times.empty() || std::ranges::any_of(clause_.complements, [&](const Complement& c) {
                return context_.does(c.preposition, rules::Function::place) &&
                       place_of(context_, c.noun_phrases.front());
            });
        return told && frame_.needs.empty() && clause_.objects.empty() && candidate_.parties.size() == 1 &&
               context_.source.rules.taxonomy.events[frame_.event].symmetric &&
               entity_is(context_.source, candidate_.parties.front().entity, "organisation");
    }

    /// "leaders of 20 nations met": several, of whom none has a name.
    [[nodiscard]] bool is_gathering() const {
        if (!frame_.needs.empty() || clause_.subject.size() != 1 || candidate_.groups.size() != 1)
            return false;
        const std::uint32_t head = context_.phrase(clause_.subject.front()).head;
        return (context_.source.classes(head) & rules::kNounPlural) != 0 &&
               context_.does(head, rules::Function::member);
    }

    /// "EU ministers discussed the war in Rome": of a body, somewhere or some day.
    [[nodiscard]] bool is_gathering_of_body() const {
        return is_gathering() && (candidate_.time || candidate_.place) && !candidate_.stand_ins.empty() &&
               entity_is(context_.source, candidate_.stand_ins.front().entity, "organisation");
    }

    /// "Scenes of destruction greeted X"
    [[nodiscard]] bool is_done_by_thing() const {
        if (passive() || subject_filled_ || clause_.subject.empty()) return false;
        return context_.parse.tag(context_.phrase(clause_.subject.front()).head) == Tag::noun;
    }

    [[nodiscard]] const char* unfilled() const {
        if (candidate_.parties.empty() && candidate_.groups.empty()) return "a party in any of its slots";
        if (frame_.needs_subject && is_done_by_thing()) return "a subject that is a party (needs)";
        const bool has_needed = std::ranges::any_of(frame_.needs, [&](rules::WordId preposition) {
            return std::ranges::find(filled_prepositions_, preposition) != filled_prepositions_.end();
        });
        const bool several = candidate_.parties.size() + candidate_.groups.size() > 1 ||
                             candidate_.stand_ins.size() > 1 ||  // "U.S. and Chinese officials spoke"
                             is_gathering() || is_body_gathering();
        const bool asks = frame_.needs_object || frame_.needs_party || !frame_.needs.empty();
        if (!asks || has_needed || is_where() || (frame_.needs_object && object_filled_) ||
            (frame_.needs_party && several))
            return nullptr;
        if (frame_.needs_object) return "an object that is a party (needs)";
        return frame_.needs.empty() ? "a second party (needs: party)"
                                    : "a party behind a preposition it needs (needs)";
    }

    const Context& context_;
    const Clause& clause_;
    const Frame& frame_;
    const Phrase& verb_;
    Candidate candidate_;
    std::vector<rules::WordId> filled_prepositions_;
    bool object_filled_ = false, subject_filled_ = false;
};

}  // namespace

void find_verb_events(const Context& context, Candidates& found) {
    for (const Clause& clause : context.clauses) {
        const std::uint32_t head = context.phrase(clause.verb).head;
        const auto trigger = trigger_of(context, clause);
        const bool state = context.parse.tag(head) == Tag::auxiliary && trigger.words > 1;  // "is due"
        if (context.parse.tag(head) != Tag::verb && !state) continue;
        for (const auto value : trigger.frames) {
            const Frame& frame = context.source.rules.frames[value];
            const char* missing = nullptr;
            auto candidate = VerbReader(context, clause, frame, trigger.last).read(missing);
            context.note(frame.id, head, trigger.last, candidate ? "" : missing);
            if (candidate) keep_better(context, std::move(*candidate), found);
        }
    }
}

}  // namespace chronograph::events
