// Entry points: place_meant_by_there(), place_left(). Tested by tests/events/told_before_test.cpp and
// tests/events/circumstances_test.cpp.
#include <algorithm>
#include <span>

#include "candidate.hpp"

namespace chronograph::events {

namespace {

/// "met him there on Monday", "There, X met Y": behind the verb, or at the head of the sentence.
[[nodiscard]] bool says_there(const Context& context, const Clause& clause) {
    const auto& source = context.source;
    const auto is_there = [&](std::uint32_t token) {
        const auto length = opens_phrase(source, token, context.parse.last, rules::PhraseWork::place);
        const std::uint32_t behind = token + length;
        const bool expletive =  // "there was a meeting"
            behind < context.parse.last && (source.classes(behind) & rules::kAuxiliary) != 0;
        return length > 0 && !expletive;
    };
    if (clause.link == Link::main && is_there(context.parse.first)) return true;
    const std::uint32_t end = clause.end > 0 ? context.phrase(clause.end - 1).last : context.parse.last;
    for (std::uint32_t token = context.phrase(clause.verb).last; token < end; ++token) {
        if (is_there(token)) return true;
    }
    return false;
}

/// The place that was last said to be one, in front of the verb or in the sentence before: "flew to Rome".
[[nodiscard]] std::optional<std::uint32_t> place_told_before(const Context& context, const Clause& clause) {
    const auto& source = context.source;
    const auto& mentions = source.annotations.mentions;
    const auto sentence = source.document.sentences[context.sentence - std::min(context.sentence, 1U)];
    auto at = std::ranges::lower_bound(mentions, context.phrase(clause.verb).first, {},
                                       &annotate::NameMention::first);
    for (; at != mentions.begin() && (at - 1)->first > sentence.first; --at) {
        const auto& mention = *(at - 1);
        const auto entity = mention.as_place.value_or(mention.entity);
        if (context.does(mention.first - 1, rules::Function::place) && entity_is(source, entity, "place"))
            return entity;
    }
    return {};
}

}  // namespace

std::optional<std::uint32_t> place_left(const Context& context, const Clause& clause) {
    const auto verb = context.phrase(clause.verb).head;
    const auto length = opens_phrase(context.source, verb, context.parse.last, rules::PhraseWork::departure);
    if (length == 0 || verb + length >= context.parse.last) return {};
    const auto phrase = context.parse.phrase_at[verb + length - context.parse.first];
    if (context.phrase(phrase).kind != PhraseKind::noun) return {};
    const bool goes_on = phrase + 1 < context.parse.size() &&  // "left Ukraine | off the agenda"
                         context.phrase(phrase + 1).kind == PhraseKind::preposition &&
                         !context.does(context.phrase(phrase + 1).head, rules::Function::adjunct);
    return goes_on ? std::nullopt : place_of(context, phrase);
}

void offer_place_left(const Context& context, std::uint32_t phrase, const NounPlace& place,
                      Candidate& candidate) {
    const bool after = place.position == Position::complement &&
                       stands_apart(context, carrying_phrase(context, phrase)) == 1;
    if (after && !candidate.place) candidate.place = place_left(context, *place.clause);
}

std::optional<std::uint32_t> place_meant_by_there(const Context& context, const Clause& clause) {
    return says_there(context, clause) ? place_told_before(context, clause) : std::nullopt;
}

}  // namespace chronograph::events
