// Entry points: fill_from_modifiers(), is_told_as_known(): what stands before an event noun.
// Tested by tests/events/parties_test.cpp and by the examples of every rule.
#include <algorithm>

#include "candidate.hpp"

namespace chronograph::events {

namespace {

/// Who and where the words before one event noun say.
class Modifiers {
public:
    Modifiers(const Context& context, const rules::Frame& frame, std::uint32_t phrase,
              const std::vector<Complement>& complements, Candidate& candidate)
        : context_(context),
          frame_(frame),
          index_(phrase),
          phrase_(context.phrase(phrase)),
          complements_(complements),
          candidate_(candidate) {}

    /// "Trump's meeting", "his visit", "a Nato meeting", "the Trump–Xi summit", "US–Russia talks".
    void fill(const rules::Slot& slot) {
        const std::uint32_t modifiers = count_modifiers();
        std::uint32_t last_mention = kNone;
        for (std::uint32_t token = phrase_.first; token < end_of_modifiers(); ++token) {
            const std::uint32_t mention = context_.parse.mention_at(token);
            if (mention == kNone || mention == last_mention) {
                if (mention == kNone && context_.does(token, rules::Function::their))
                    add_plural(context_, slot.role, candidate_);
                else if (mention == kNone)
                    add_speakers(context_, token, slot.role, candidate_);
                continue;
            }
            last_mention = mention;
            add_modifier(mention, slot, modifiers);
        }
    }

private:
    /// "the Trump–Xi summit", "la cumbre Trump–Xi"
    [[nodiscard]] std::uint32_t end_of_modifiers() const {
        return context_.source.rules.grammar.modifiers_follow ? phrase_.last : candidate_.trigger_first;
    }

    [[nodiscard]] std::uint32_t count_modifiers() const {
        std::uint32_t count = 0, last = kNone;
        for (std::uint32_t token = phrase_.first; token < end_of_modifiers(); ++token) {
            const std::uint32_t mention = context_.parse.mention_at(token);
            if (mention != kNone && mention != last) ++count;
            last = mention;
        }
        return count;
    }

    /// One country alone before the noun is where it is rather than who takes part ("UK talks"), unless it
    /// possesses.
    void add_modifier(std::uint32_t mention_index, const rules::Slot& slot, std::uint32_t modifiers) {
        const auto& mention = context_.source.annotations.mentions[mention_index];
        const auto& entity = context_.source.annotations.entities[mention.entity];
        const auto& types = role(slot).types;
        const auto& taxonomy = context_.source.rules.taxonomy;
        const bool allowed =
            std::ranges::any_of(types, [&](auto type) { return taxonomy.entity_is(entity.type, type); });
        const bool is_place = entity_is(context_.source, mention.entity, "place");
        if (!allowed) {  // "the Vienna talks"
            if (is_place && !candidate_.place) candidate_.place = mention.entity;
            return;
        }
        const bool possesses =
            mention.form == annotate::NameForm::possessor ||
            (mention.last < context_.parse.last && context_.parse.tag(mention.last) == Tag::possessive_mark);
        // "US negotiations with Russia"; but "the Vienna talks with Iran", "the Pope's US visit"
        const bool acts = modifiers > 1 || has_parties_behind(context_, frame_, complements_);
        const bool building = mention.as_place && entity_is(context_.source, *mention.as_place, "building");
        // "a Budapest summit"; but "Moscow talks with Iran"
        const bool article = (context_.source.classes(phrase_.first) & rules::kDeterminer) != 0 ||
                             is_told_as_known(context_, index_, candidate_.trigger_first);
        const bool seat = building || (mention.as_place && article && modifiers < 2);
        const bool destination = !context_.source.rules.taxonomy.events[frame_.event].symmetric;
        if (is_place && !possesses && (!acts || seat || destination)) {
            if (!candidate_.place) candidate_.place = mention.as_place.value_or(mention.entity);
            return;
        }
        add_party(mention.entity, slot.role, candidate_);
    }

    [[nodiscard]] const rules::Role& role(const rules::Slot& slot) const {
        return context_.source.rules.taxonomy.events[frame_.event].roles[slot.role];
    }

    const Context& context_;
    const rules::Frame& frame_;
    std::uint32_t index_;
    const Phrase& phrase_;
    const std::vector<Complement>& complements_;
    Candidate& candidate_;
};

}  // namespace

void fill_from_modifiers(const Context& context, const rules::Frame& frame, std::uint32_t phrase,
                         const std::vector<Complement>& complements, const rules::Slot& slot,
                         Candidate& candidate) {
    Modifiers(context, frame, phrase, complements, candidate).fill(slot);
}

bool is_alone(const Context& context, const rules::Frame& frame, const Candidate& candidate) {
    return context.source.rules.taxonomy.events[frame.event].symmetric && !candidate.refers_back &&
           candidate.parties.size() + candidate.groups.size() < 2;
}

bool has_parties_behind(const Context& context, const rules::Frame& frame,
                        const std::vector<Complement>& complements) {
    const auto& roles = context.source.rules.taxonomy.events[frame.event].roles;
    return std::ranges::any_of(complements, [&](const Complement& complement) {
        return std::ranges::any_of(frame.slots, [&](const rules::Slot& slot) {
            return slot.kind == rules::SlotKind::preposition &&
                   slot.preposition == context.source.word(complement.preposition) &&
                   roles[slot.role].name != "place" &&
                   !context.does(complement.preposition, rules::Function::genitive);
        });
    });
}

bool is_told_as_known(const Context& context, std::uint32_t phrase, std::uint32_t end) {
    for (std::uint32_t token = context.phrase(phrase).first; token < end; ++token) {
        if (context.does(token, rules::Function::definite)) return true;
        if (context.parse.tag(token) == Tag::possessive_mark) return true;
    }
    return false;
}

}  // namespace chronograph::events
