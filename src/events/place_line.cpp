// Entry point: place_line(). Tested by
// tests/events/circumstances_test.cpp.
#include <algorithm>

#include "candidate.hpp"

namespace chronograph::events {

namespace {

/// The place that the sentence names, if it does nothing else: "Nairobi, Kenya".
[[nodiscard]] std::optional<std::uint32_t> only_place(const Source& source, const model::Sentence& sentence) {
    const auto& mentions = source.annotations.mentions;
    auto at = std::ranges::lower_bound(mentions, sentence.first, {}, &annotate::NameMention::first);
    std::optional<std::uint32_t> place;
    std::uint32_t token = sentence.first;
    while (token < sentence.last) {
        if (at == mentions.end() || at->first != token) return {};
        const auto entity = at->as_place.value_or(at->entity);
        if (!entity_is(source, entity, "place")) return {};
        if (!place) place = entity;
        for (token = at->last; at != mentions.end() && at->first < token; ++at) {
        }
        const auto is_mark = [&](std::uint32_t behind) {
            return !source.document.tokens.is(behind, model::kLetters);
        };
        while (token < sentence.last && is_mark(token)) ++token;
    }
    return place;
}

}  // namespace

std::optional<std::uint32_t> place_line(const Source& source) {
    constexpr std::size_t kHead = 6;  // sentences
    const auto& sentences = source.document.sentences;
    for (std::size_t index = 0; index < std::min(kHead, sentences.size()); ++index) {
        if (const auto place = only_place(source, sentences[index])) return place;
    }
    return {};
}

}  // namespace chronograph::events
