// Entry points: trigger_at(), other_sense_around(), speaks_in_public(). Tested by the examples of every rule.
#include "verb_triggers.hpp"

#include <algorithm>
#include <array>

namespace chronograph::events {

namespace {

/// An adverb, or a time and the preposition in front of it: "was | also | in Rome", "went | on Sunday | to
/// Rome".
[[nodiscard]] bool stands_between(const Context& context, std::uint32_t token) {
    const Tag tag = context.parse.tag(token);
    const bool before_time = tag == Tag::preposition && token + 1 < context.parse.last &&
                             context.parse.tag(token + 1) == Tag::time;
    return tag == Tag::adverb || tag == Tag::time || before_time;
}

/// The words behind the verb without what stands between them.
[[nodiscard]] Trigger trigger_over_adverbs(const Context& context, std::uint32_t head) {
    constexpr std::size_t kLongest = 4;
    std::vector<rules::WordId> words;
    std::vector<std::uint32_t> tokens;
    for (auto token = head; token < context.parse.last && words.size() < kLongest; ++token) {
        if (token > head && stands_between(context, token)) continue;
        words.push_back(context.source.word(token));
        tokens.push_back(token);
    }
    const auto match = context.source.rules.verb_triggers.longest(words, 0);
    if (match.length < 2) return {};
    return {match.values, match.length, tokens[match.length - 1] + 1};
}

/// "brought | A and B | together": the particle stands alone behind the objects.
[[nodiscard]] Trigger trigger_over_objects(const Context& context, const Clause& clause) {
    const std::uint32_t head = context.phrase(clause.verb).head;
    const std::uint32_t behind = clause.objects.back() + 1;
    if (clause.objects.front() != clause.verb + 1 || behind >= context.parse.size()) return {};
    const bool alone = context.phrase(behind).kind == PhraseKind::adverb;
    const std::array words{context.source.word(head), context.source.word(context.phrase(behind).head)};
    const auto match = context.source.rules.verb_triggers.longest(words, 0);
    if (!alone || match.length < words.size()) return {};
    return {match.values, match.length, head + 1};
}

}  // namespace

Trigger trigger_of(const Context& context, const Clause& clause) {
    const auto trigger = trigger_at(context, context.phrase(clause.verb).head);
    if (trigger.words > 1 || clause.objects.empty()) return trigger;
    const auto parted = trigger_over_objects(context, clause);
    return parted.words > 0 ? parted : trigger;
}

Trigger trigger_at(const Context& context, std::uint32_t head) {
    const auto& source = context.source;
    const std::span<const rules::WordId> words(source.annotations.words.id.data(), context.parse.last);
    const auto match = source.rules.verb_triggers.longest(words, head);
    const bool apart = head + 1 < context.parse.last && stands_between(context, head + 1) &&
                       source.rules.verb_triggers.starts_with(words[head]);
    if (apart && match.length < 2) {
        const auto longer = trigger_over_adverbs(context, head);
        if (longer.words > 0) return longer;
    }
    return {match.values, match.length, head + match.length};
}

namespace {

/// "told | reporters", "told | reporter X", "told | CNN's X", "told | X of the BBC".
[[nodiscard]] bool is_audience(const Context& context, std::uint32_t phrase) {
    const auto is_media = [&](std::uint32_t token) {
        const auto mention = context.parse.mention_at(token);
        return mention != kNone &&
               entity_is(context.source, context.source.annotations.mentions[mention].entity, "media");
    };
    const Phrase& addressed = context.phrase(phrase);
    for (auto token = addressed.first; token <= addressed.head; ++token) {
        if (is_media(token)) return true;
        const bool named = context.parse.mention_at(token) != kNone;  // "House Speaker X" is no house
        const auto classes = context.source.classes(token);           // nor are "the United Nations" a nation
        const bool title = (classes & rules::kPersonNoun) != 0 && (classes & rules::kNounPlural) == 0;
        if ((!named || title) && context.does(token, rules::Function::audience)) return true;
    }
    return phrase + 2 < context.parse.size() && context.phrase(phrase + 2).kind == PhraseKind::noun &&
           context.does(context.phrase(phrase + 1).head, rules::Function::genitive) &&
           is_media(context.phrase(phrase + 2).head);
}

}  // namespace

const char* other_sense_around(const Context& context, const rules::Frame& frame,
                               const Candidate& candidate) {
    const auto& source = context.source;
    if (candidate.trigger_last < context.parse.last &&
        listed(frame.not_before, source.word(candidate.trigger_last)))
        return "a word behind it that means another sense (not_before)";
    if (candidate.trigger_first > context.parse.first &&
        listed(frame.not_after, source.word(candidate.trigger_first - 1)))
        return "a word before it that means another sense (not_after)";
    return nullptr;
}

bool speaks_in_public(const Context& context, const Clause& clause, const rules::Frame& frame) {
    if (!context.does(context.phrase(clause.verb).head, rules::Function::addresses)) return false;
    if (frame.needs_object && !clause.objects.empty() && !context.phrase(clause.verb).passive)
        return is_audience(context, clause.objects.front());
    const auto needed = std::ranges::find_if(clause.complements, [&](const Complement& complement) {
        return listed(frame.needs, context.source.word(complement.preposition));
    });
    return needed != clause.complements.end() && is_audience(context, needed->noun_phrases.front());
}

}  // namespace chronograph::events
