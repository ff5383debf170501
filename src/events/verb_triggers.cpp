// Entry point: trigger_at(). Tested by the examples of every rule.
#include "verb_triggers.hpp"

#include <algorithm>

namespace chronograph::events {

namespace {

/// "was | also | in Rome": the words behind the verb without the adverbs between them.
[[nodiscard]] Trigger trigger_over_adverbs(const Context& context, std::uint32_t head) {
    constexpr std::size_t kLongest = 4;
    std::vector<rules::WordId> words;
    std::vector<std::uint32_t> tokens;
    for (auto token = head; token < context.parse.last && words.size() < kLongest; ++token) {
        if (token > head && context.parse.tag(token) == Tag::adverb) continue;
        words.push_back(context.source.word(token));
        tokens.push_back(token);
    }
    const auto match = context.source.rules.verb_triggers.longest(words, 0);
    if (match.length < 2) return {};
    return {match.values, match.length, tokens[match.length - 1] + 1};
}

}  // namespace

Trigger trigger_at(const Context& context, std::uint32_t head) {
    const auto& source = context.source;
    const std::span<const rules::WordId> words(source.annotations.words.id.data(), context.parse.last);
    const auto match = source.rules.verb_triggers.longest(words, head);
    const bool apart = head + 1 < context.parse.last && context.parse.tag(head + 1) == Tag::adverb &&
                       source.rules.verb_triggers.starts_with(words[head]);
    if (apart && match.length < 2) {
        const auto longer = trigger_over_adverbs(context, head);
        if (longer.words > 0) return longer;
    }
    return {match.values, match.length, head + match.length};
}

bool speaks_in_public(const Context& context, const Clause& clause, const rules::Frame& frame) {
    if (!context.does(context.phrase(clause.verb).head, rules::Function::addresses)) return false;
    const auto needed = std::ranges::find_if(clause.complements, [&](const Complement& complement) {
        const auto word = context.source.word(complement.preposition);
        return std::ranges::find(frame.needs, word) != frame.needs.end();
    });
    return needed != clause.complements.end() &&
           context.does(context.phrase(needed->noun_phrases.front()).head, rules::Function::audience);
}

}  // namespace chronograph::events
