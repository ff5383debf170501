// Entry points: set_type(), set_speaker(), keep_better(): what every kind of rule does with what it found.
// Tested by tests/events/extract_test.cpp.
#include <algorithm>
#include <tuple>

#include "candidate.hpp"

namespace chronograph::events {

namespace {

[[nodiscard]] bool holds_phrase(const Context& context, const std::vector<rules::WordId>& phrase,
                                std::uint32_t first, std::uint32_t last) {
    const auto& words = context.source.annotations.words.id;
    const auto begin = words.begin() + first, end = words.begin() + std::min(last, context.parse.last);
    return std::search(begin, end, phrase.begin(), phrase.end()) != end;
}

}  // namespace

void set_type(const Context& context, const rules::Frame& frame, std::uint32_t first, std::uint32_t last,
              Candidate& candidate) {
    candidate.rule = frame.id;
    for (const auto& refinement : frame.becomes) {
        const bool refined = std::ranges::any_of(refinement.phrases, [&](const auto& phrase) {
            return holds_phrase(context, phrase, first, last);
        });
        if (refined) candidate.type = refinement.event;
    }
}

const annotate::Quotation* quotation_at(const Source& source, std::uint32_t token) {
    const auto& quotations = source.annotations.quotations;  // in text order, apart from each other
    const auto behind = std::ranges::upper_bound(quotations, token, {}, &annotate::Quotation::first);
    if (behind == quotations.begin() || token >= std::prev(behind)->last) return nullptr;
    return &*std::prev(behind);
}

namespace {

/// "is said | by X | to have met": who does what a passive verb tells; kNone where nobody is named.
[[nodiscard]] std::uint32_t agent_of(const Context& context, const Clause& clause) {
    for (const auto& complement : clause.complements) {
        if (context.does(complement.preposition, rules::Function::agent))
            return complement.noun_phrases.front();
    }
    return kNone;
}

}  // namespace

std::optional<std::uint32_t> speaker_at(const Context& context, std::uint32_t token) {
    const auto* quotation = quotation_at(context.source, token);
    return quotation == nullptr ? std::nullopt : quotation->speaker;
}

bool add_speakers(const Context& context, std::uint32_t token, rules::RoleId role, Candidate& candidate) {
    const auto& annotations = context.source.annotations;
    const bool we = context.does(token, rules::Function::we);
    if (we && !annotations.dialogue.empty()) {
        for (const auto speaker : annotations.dialogue) add_party(speaker, role, candidate);
        return true;
    }
    candidate.unnamed = candidate.unnamed || we || context.does(token, rules::Function::first_person);
    // "We met them," said by somebody whom the rules list, who was there; a spokesman need not have been
    const auto speaker = we ? speaker_at(context, token) : std::nullopt;
    const bool official =
        speaker && annotations.entities[*speaker].listed && entity_is(context.source, *speaker, "person");
    if (official) add_party(*speaker, role, candidate);
    return official;
}

void set_speaker(const Context& context, const Clause* clause, Candidate& candidate) {
    candidate.speaker = speaker_at(context, candidate.trigger_first);
    if (candidate.speaker || clause == nullptr) return;
    for (const Clause* at = clause; at->governor != kNone && at->governor < at - context.clauses.data();) {
        at = &context.clauses[at->governor];
        const Phrase& verb = context.phrase(at->verb);
        if ((context.source.classes(verb.head) & rules::kReporting) == 0 || at->subject.empty()) continue;
        const auto phrase = verb.passive ? agent_of(context, *at) : at->subject.front();
        const auto mention = phrase == kNone ? kNone : context.parse.mention_at(context.phrase(phrase).head);
        if (mention != kNone) candidate.speaker = context.source.annotations.mentions[mention].entity;
        return;
    }
}

namespace {

/// "visited Rome on Monday and Oslo on Tuesday": one verb, but a clause for each day.
[[nodiscard]] bool share_verb(const Context& context, const Candidate& first, const Candidate& second) {
    return first.clause != second.clause && first.clause < context.clauses.size() &&
           second.clause < context.clauses.size() &&
           context.clauses[first.clause].verb == context.clauses[second.clause].verb;
}

}  // namespace

void keep_better(const Context& context, Candidate candidate, Candidates& found) {
    const auto same = std::ranges::find_if(found, [&](const Candidate& other) {
        return other.sentence == candidate.sentence && other.trigger_first < candidate.trigger_last &&
               candidate.trigger_first < other.trigger_last && !share_verb(context, other, candidate) &&
               context.source.rules.taxonomy.are_kin(other.type, candidate.type);
    });
    if (same == found.end()) {
        found.push_back(std::move(candidate));
        return;
    }
    const auto& types = context.source.rules.taxonomy.events;
    const auto worth = [&](const Candidate& c) {
        return std::tuple(c.parties.size() + c.groups.size(), types[c.type].specificity);
    };
    if (worth(candidate) > worth(*same) ||
        (worth(candidate) == worth(*same) && candidate.rule < same->rule)) {
        *same = std::move(candidate);
    }
}

}  // namespace chronograph::events
