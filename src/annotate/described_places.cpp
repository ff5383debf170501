// Entry points: read_described_place(), described_place(): places told by what they are, "the Qatari
// capital", "the country", "there". Tested by tests/events/told_before_test.cpp.
#include "described_places.hpp"

#include <algorithm>

namespace chronograph::annotate {

namespace {

using namespace rules;

struct Described {
    PhraseWork work;
    std::uint32_t last;  // the token behind the words
};

[[nodiscard]] std::optional<Described> described_at(const NameText& text, std::uint32_t token) {
    if (!text.inside(token) || text.is(token, model::kCapitalised)) return {};
    const std::span<const WordId> words(text.annotations.words.id.data(), text.last);
    const auto match = text.rules.small_phrases.longest(words, token);
    for (const auto value : match.values) {
        const auto work = static_cast<PhraseWork>(value);
        if (is_place_word(work)) return Described{work, token + match.length};
    }
    return {};
}

/// "in the", "to the southern": an article behind a preposition of place, adjectives between at most.
[[nodiscard]] bool behind_article(const NameText& text, std::uint32_t at) {
    constexpr std::uint32_t kAdjectives = 2;
    for (std::uint32_t token = at; token > text.first + 1 && at - token <= kAdjectives;) {
        --token;
        if (text.has(token, kDeterminer)) return text.in(token - 1, kPlaceBefore);
        if (text.capital(token) || text.function_word(token) || !text.is(token, model::kLetters))
            return false;
    }
    return false;
}

/// The words go on to a name or a longer description: "the city of X", "the capital, Kyiv", "the
/// country's".
[[nodiscard]] bool goes_on(const NameText& text, std::uint32_t token) {
    if (!text.inside(token)) return false;
    if (text.mark(token, ",") && text.piece(token + 1).is_name()) return true;
    if (text.in(token, kGenitive) || text.possessive_mark(token) || text.joining_hyphen(token)) return true;
    if (!text.is(token, model::kLetters) || text.in_time(token)) return false;
    const bool noun = text.has(token, kNounForms) && !text.has(token, kVerbForms | kAdverb | kPreposition);
    return text.capital(token) || noun;
}

/// "went there"; but "there is", "there will be".
[[nodiscard]] bool points(const NameText& text, std::uint32_t token) {
    return token > text.first && !text.has(token + 1, kAuxiliary) && !text.possessive_mark(token + 1);
}

[[nodiscard]] bool is_country(const NameText& text, const Piece& piece) {
    return piece.is_name() && text.rules.gazetteer.entities[piece.entity].country == piece.entity;
}

/// "in Kenya", "visited Burma", or what the document or its dateline opens with; not "U.S. Secretary of
/// State".
[[nodiscard]] bool is_told_of(const NameText& text, const NameMention& mention) {
    if (mention.form == NameForm::adjective || mention.form == NameForm::people) return false;
    const bool dateline = mention.last < text.document.tokens.size() && text.word(mention.last) == "\u2014";
    if (mention.first == 0 || dateline) return true;
    const std::uint32_t before = mention.first - 1;
    const bool article = before > 0 && text.has_any(before, kDeterminer);
    return text.has_any(article ? before - 1 : before, kPreposition | kTo | kVerbForms);
}

/// The dash or bracket behind a dateline, over a country or a day: "Damascus, Syria, May 3 (AP)".
[[nodiscard]] bool ends_dateline(const NameText& text, std::uint32_t token, std::uint32_t sentence_end) {
    constexpr std::uint32_t kLongest = 8;  // tokens
    for (const auto end = std::min(token + kLongest, sentence_end); token < end; ++token) {
        const auto word = text.word(token);
        if (word == "—" || word == "–" || word == "--" || word == "(") return true;
        if (word == "-") return text.is(token, model::kSpaceBefore);
        if (text.is(token, model::kLetters) && !text.capital(token)) return false;
    }
    return false;
}

/// The last place told in front of `find` that `fits`.
template <typename Fits>
[[nodiscard]] std::optional<std::uint32_t> last_told(const NameText& text, const Find& find, const Cast& cast,
                                                     Fits fits) {
    const std::uint32_t reach = find.entity ? 1000 : 200;  // tokens: "the Swiss city" is hardly another
    const auto& taxonomy = text.rules.taxonomy;
    const auto place_type = taxonomy.find_entity("place").value_or(0);
    const auto& mentions = text.annotations.mentions;
    for (auto told = mentions.rbegin(); told != mentions.rend(); ++told) {
        if (told->first + reach < find.first) return {};
        const auto outer = told + 1;  // "the US defence secretary"
        if (outer != mentions.rend() && outer->first <= told->first && outer->last >= told->last) continue;
        const auto place = told->as_place.value_or(told->entity);
        const LocalEntity& entity = cast.entity(place);
        if (is_told_of(text, *told) && taxonomy.entity_is(entity.type, place_type) && fits(entity))
            return place;
    }
    return {};
}

/// "PARIS — ": the place that a line at the head of the document starts with, and a dash or a bracket ends.
[[nodiscard]] std::optional<std::uint32_t> dateline_place(const NameText& text, const Cast& cast) {
    constexpr std::size_t kHead = 3;  // sentences: a title may stand in front
    const auto& sentences = text.document.sentences;
    const auto& taxonomy = text.rules.taxonomy;
    const auto place_type = taxonomy.find_entity("place").value_or(0);
    for (std::size_t i = 0; i < std::min(kHead, sentences.size()); ++i) {
        const auto at =
            std::ranges::lower_bound(text.annotations.mentions, sentences[i].first, {}, &NameMention::first);
        if (at == text.annotations.mentions.end() || at->first != sentences[i].first) continue;
        const auto place = at->as_place.value_or(at->entity);
        if (ends_dateline(text, at->last, sentences[i].last) &&
            taxonomy.entity_is(cast.entity(place).type, place_type))
            return place;
    }
    return {};
}

}  // namespace

std::optional<Find> read_described_place(const NameText& text, std::uint32_t at) {
    const Piece& piece = text.piece(at);
    const bool of_country = is_country(text, piece);  // "Qatari", "Qatar's"
    const bool demonym = of_country && piece.kind == NameKind::demonym;
    const std::uint32_t behind = at + piece.length;
    if (of_country && !demonym && !text.possessive_mark(behind)) return {};
    const auto described = described_at(text, of_country ? text.after_possessive(behind) : at);
    if (!described) return {};
    Find find;
    find.kind = FindKind::described_place;
    find.first = at;
    find.last = described->last;
    find.described = described->work;
    if (of_country) find.entity = piece.entity;
    if (described->work == PhraseWork::place || described->work == PhraseWork::here)
        return !of_country && points(text, at) ? std::optional(find) : std::nullopt;
    const bool in_place = demonym || !of_country ? behind_article(text, at) : text.in(at - 1, kPlaceBefore);
    return in_place && !goes_on(text, find.last) ? std::optional(find) : std::nullopt;
}

std::optional<std::uint32_t> described_place(const NameText& text, const Find& find, Cast& cast) {
    const auto& taxonomy = text.rules.taxonomy;
    if (find.described == PhraseWork::here) return dateline_place(text, cast);
    if (find.described == PhraseWork::place)
        return last_told(text, find, cast, [](const LocalEntity&) { return true; });
    if (find.described == PhraseWork::town) {
        const auto city = taxonomy.find_entity("city").value_or(0);
        return last_told(text, find, cast, [&](const LocalEntity& entity) {
            return taxonomy.entity_is(entity.type, city) && (!find.entity || entity.country == find.entity);
        });
    }
    auto country = find.entity;
    if (!country) {
        const auto place =
            last_told(text, find, cast, [](const LocalEntity& entity) { return entity.country.has_value(); });
        if (place) country = cast.entity(*place).country;
    }
    if (country && find.described == PhraseWork::capital)
        country = text.rules.gazetteer.entities[*country].city;
    return country ? std::optional(cast.listed(*country)) : std::nullopt;
}

}  // namespace chronograph::annotate
