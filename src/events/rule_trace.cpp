// Entry point: trace_frame(). Tested by tests/events/explain_test.cpp.
#include "rule_trace.hpp"

#include <algorithm>

#include "token_readings.hpp"

namespace chronograph::events {

namespace {

using rules::SlotKind;

/// One trigger of the frame: tokens [first, last).
class TriggerTrace {
public:
    TriggerTrace(const Context& context, const rules::Frame& frame, std::uint32_t first, std::uint32_t last)
        : context_(context), frame_(frame), first_(first), last_(last) {}

    [[nodiscard]] RuleAttempt run(const std::vector<Attempt>& attempts, const model::Record& record) const {
        RuleAttempt told{frame_.id, frame_.at, text(first_, last_), missing(attempts, record), {}};
        for (const auto& slot : frame_.slots) {
            if (slot.kind != SlotKind::possessor) told.slots.push_back(describe(slot));
        }
        return told;
    }

private:
    [[nodiscard]] std::string text(std::uint32_t first, std::uint32_t last) const {
        const auto& tokens = context_.source.document.tokens;
        return std::string(context_.source.document.slice({tokens.begin[first], tokens.end[last - 1]}));
    }

    [[nodiscard]] std::string missing(const std::vector<Attempt>& attempts,
                                      const model::Record& record) const {
        const auto tried = std::ranges::find_if(attempts, [&](const Attempt& attempt) {
            return attempt.rule == frame_.id && attempt.trigger_first == first_;
        });
        if (tried == attempts.end()) {
            return std::string(frame_.is_verb ? "a verb" : "a noun that heads its phrase") +
                   " (it is read as " + std::string(tag_name(context_.parse.tag(first_))) + ")";
        }
        return tried->missing.empty() ? outcome(record) : tried->missing;
    }

    /// What the record has at the trigger: this rule, another one, or nothing.
    [[nodiscard]] std::string outcome(const model::Record& record) const {
        const auto begin = context_.source.document.tokens.begin[first_];
        std::string other;
        for (const auto& event : record.events) {
            for (const auto& evidence : event.evidence) {
                if (begin < evidence.trigger.begin || begin >= evidence.trigger.end) continue;
                if (evidence.rule == frame_.id) return {};
                other = evidence.rule;
            }
        }
        return other.empty() ? "parties enough for an event, or an occasion that it speaks of"
                             : "precedence: " + other + " reads these words better";
    }

    [[nodiscard]] std::string describe(const rules::Slot& slot) const {
        const std::string& role = context_.source.rules.taxonomy.events[frame_.event].roles[slot.role].name;
        std::string who;
        for (const auto phrase : phrases_of(slot)) who += (who.empty() ? "" : " + ") + describe(phrase);
        return name_of(slot) + " (" + role + "): " + (who.empty() ? "nothing stands there" : who);
    }

    [[nodiscard]] std::string name_of(const rules::Slot& slot) const {
        if (slot.kind == SlotKind::preposition)
            return context_.source.rules.vocabulary.text(slot.preposition);
        return slot.kind == SlotKind::subject ? "subject" : "object";
    }

    [[nodiscard]] std::string describe(std::uint32_t index) const {
        const Phrase& phrase = context_.phrase(index);
        const auto mention = context_.parse.mention_at(phrase.head);
        const auto& annotations = context_.source.annotations;
        return text(phrase.first, phrase.last) +
               (mention != kNone ? " = " + annotations.entities[annotations.mentions[mention].entity].id
                : names_party(context_, index) ? " (described)"
                                               : " (no party)");
    }

    [[nodiscard]] std::vector<std::uint32_t> phrases_of(const rules::Slot& slot) const {
        const std::uint32_t index = context_.parse.phrase_at[first_ - context_.parse.first];
        if (!frame_.is_verb) {
            std::vector<Complement> complements;
            std::vector<std::uint32_t> times;
            complements_of_noun(context_.source, context_.parse, index, complements, times);
            return behind(complements, slot);
        }
        const Clause* clause = context_.clause_of_verb(index);
        if (clause == nullptr) return {};
        const bool passive = context_.phrase(index).passive;
        if (slot.kind == SlotKind::object) return passive ? clause->subject : clause->objects;
        if (slot.kind == SlotKind::subject && !passive) return clause->subject;
        return behind(clause->complements, slot);
    }

    /// Behind the slot's preposition; of the subject of a passive verb, behind that of the agent.
    [[nodiscard]] std::vector<std::uint32_t> behind(const std::vector<Complement>& complements,
                                                    const rules::Slot& slot) const {
        std::vector<std::uint32_t> phrases;
        for (const auto& complement : complements) {
            const bool fits = slot.kind == SlotKind::subject
                                  ? context_.does(complement.preposition, rules::Function::agent)
                                  : context_.source.word(complement.preposition) == slot.preposition;
            if (fits)
                phrases.insert(phrases.end(), complement.noun_phrases.begin(), complement.noun_phrases.end());
        }
        return phrases;
    }

    const Context& context_;
    const rules::Frame& frame_;
    std::uint32_t first_;
    std::uint32_t last_;
};

}  // namespace

std::vector<RuleAttempt> trace_frame(const Context& context, std::uint32_t index,
                                     const std::vector<Attempt>& attempts, const model::Record& record) {
    const auto& rules = context.source.rules;
    const rules::Frame& frame = rules.frames[index];
    const auto& triggers = frame.is_verb ? rules.verb_triggers : rules.noun_triggers;
    const std::span<const rules::WordId> words(context.source.annotations.words.id.data(),
                                               context.parse.last);
    std::vector<RuleAttempt> told;
    for (std::uint32_t token = context.parse.first; token < context.parse.last; ++token) {
        const auto match = triggers.longest(words, token);
        if (std::ranges::find(match.values, index) == match.values.end()) continue;
        told.push_back(TriggerTrace(context, frame, token, token + match.length).run(attempts, record));
    }
    if (told.empty()) told.push_back({frame.id, frame.at, "", std::string(kNoTrigger), {}});
    return told;
}

}  // namespace chronograph::events
