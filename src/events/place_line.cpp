// Entry points: place_line(), dateline(), place_by_dialogue(): where a document says it was made. Tested by
// tests/events/circumstances_test.cpp.
#include <algorithm>

#include "status.hpp"

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

/// The dash that ends the dateline, over what may stand in one: further places, a day, an agency in brackets.
[[nodiscard]] bool dash_follows(const Source& source, std::uint32_t token, std::uint32_t end) {
    constexpr std::uint32_t kLongest = 12;  // tokens
    const auto& document = source.document;
    end = std::min(end, token + kLongest);
    for (; token < end; ++token) {
        const auto word = document.word(token);
        if (word == "\u2014" || word == "\u2013" || word == "-" || word == "--")
            return document.tokens.is(token, model::kSpaceBefore);
        constexpr unsigned kNames = model::kCapitalised | model::kAllCaps;
        if (document.tokens.is(token, model::kLetters) && !document.tokens.is(token, kNames)) return false;
    }
    return false;
}

}  // namespace

std::optional<Dateline> dateline(const Source& source) {
    constexpr std::uint32_t kHead = 3;  // sentences: a title may stand in front
    const auto& sentences = source.document.sentences;
    const auto& mentions = source.annotations.mentions;
    for (std::uint32_t index = 0; index < std::min<std::size_t>(kHead, sentences.size()); ++index) {
        const auto first = sentences[index].first;
        const auto at = std::ranges::lower_bound(mentions, first, {}, &annotate::NameMention::first);
        if (at == mentions.end() || at->first != first) continue;
        const auto place = at->as_place.value_or(at->entity);
        if (entity_is(source, place, "place") && dash_follows(source, at->last, sentences[index].last))
            return Dateline{place, first, index};
    }
    return {};
}

std::optional<std::uint32_t> place_line(const Source& source) {
    constexpr std::size_t kHead = 6;  // sentences
    const auto& sentences = source.document.sentences;
    for (std::size_t index = 0; index < std::min(kHead, sentences.size()); ++index) {
        if (const auto place = only_place(source, sentences[index])) return place;
    }
    return {};
}

namespace {

/// No time is told, or the document's day.
[[nodiscard]] bool is_today(const Source& source, const Candidate& candidate) {
    if (!candidate.time) return true;
    const auto& range = source.annotations.times[*candidate.time].range;
    return range && *range == model::day_range(*source.document.info.date);
}

}  // namespace

void place_by_dialogue(const Context& context, bool past, Candidate& candidate) {
    const auto& source = context.source;
    const auto& two = source.annotations.dialogue;
    if (two.empty() || !source.document.info.date || !is_today(source, candidate) || past) return;
    const bool both = std::ranges::all_of(two, [&](std::uint32_t speaker) {
        return std::ranges::find(candidate.parties, speaker, &Party::entity) != candidate.parties.end();
    });
    if (!both || candidate.status != model::Status::happened) return;
    candidate.scheduled = true;
    tell(candidate, model::Status::happened);
    const auto line = place_line(source);
    const bool within = line && candidate.place && lies_in(source, *line, *candidate.place);
    if (!candidate.place || within) candidate.place = line;  // "welcome to the United States", in Washington
}

}  // namespace chronograph::events
