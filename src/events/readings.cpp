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

void set_speaker(const Context& context, const Clause* clause, Candidate& candidate) {
    const auto& quotations = context.source.annotations.quotations;  // in text order, apart from each other
    const auto behind =
        std::ranges::upper_bound(quotations, candidate.trigger_first, {}, &annotate::Quotation::first);
    if (behind != quotations.begin() && candidate.trigger_first < std::prev(behind)->last)
        candidate.speaker = std::prev(behind)->speaker;
    if (candidate.speaker || clause == nullptr) return;
    for (const Clause* at = clause; at->governor != kNone && at->governor < at - context.clauses.data();) {
        at = &context.clauses[at->governor];
        const Phrase& verb = context.phrase(at->verb);
        if ((context.source.classes(verb.head) & rules::kReporting) == 0 || at->subject.empty()) continue;
        const auto mention = context.parse.mention_at(context.phrase(at->subject.front()).head);
        if (mention != kNone) candidate.speaker = context.source.annotations.mentions[mention].entity;
        return;
    }
}

void keep_better(const Context& context, Candidate candidate, Candidates& found) {
    const auto same = std::ranges::find_if(found, [&](const Candidate& other) {
        return other.sentence == candidate.sentence && other.trigger_first < candidate.trigger_last &&
               candidate.trigger_first < other.trigger_last &&
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
