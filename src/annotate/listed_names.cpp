// Entry point: read_listed(): a listed country, place or organisation, as its sentence uses it.
// Tested by tests/annotate/names_test.cpp.
#include <algorithm>
#include <array>

#include "name_text.hpp"

namespace chronograph::annotate {

namespace {

using namespace rules;

/// What follows a name, over quotation marks: the word that says how it is used.
[[nodiscard]] bool noun_follows(const NameText& text, std::uint32_t token) {
    while (text.joining_hyphen(token) || text.mark(token, "\"") || text.mark(token, "\u201c")) ++token;
    if (!text.inside(token) || !text.is(token, model::kLetters) || text.possessive_mark(token)) return false;
    if (text.function_word(token) && !text.has(token, kNumber | kOrdinal)) {
        // "French and UK military chiefs": an adjective joined to another
        return text.has(token, kCoordinator) && text.inside(token + 1) && text.piece(token + 1).is_name() &&
               noun_follows(text, token + 1 + text.piece(token + 1).length);
    }
    if (text.has(token, kVerbForms) && !text.has(token, kNounForms | kAdjective)) return false;
    return !text.has(token, kAdverb) || text.has(token, kNounForms | kAdjective);
}

/// "in Moscow", "outside the capital Kyiv": a preposition of place in front, an adjective between at most.
[[nodiscard]] bool behind_place_preposition(const NameText& text, std::uint32_t at) {
    std::uint32_t token = at;
    for (int skipped = 0; skipped < 3 && token > text.first; ++skipped) {
        --token;
        if (text.in(token, kPlaceBefore)) return true;
        const bool between = text.has(token, kDeterminer | kAdjective) || text.in(token, kPlaceFront);
        if (!between) return false;
    }
    return false;
}

/// "LONDON -", "Paris (AP)", "Moscow, Russia": where the article was written, or a place within another.
[[nodiscard]] bool dateline(const NameText& text, std::uint32_t at, std::uint32_t end) {
    if (text.mark(end, ",") && text.inside(end + 1)) {
        const Piece& next = text.piece(end + 1);
        if (next.length > 0 && next.kind == NameKind::name && !next.person) return true;
    }
    if (at != text.first) return false;
    return text.mark(end, "(") || (text.mark(end, "-") && text.is(end, model::kSpaceBefore)) ||
           text.mark(end, "\u2013") || text.mark(end, "\u2014");
}

void read_capital(const NameText& text, const Piece& piece, Find& find) {
    const bool place = behind_place_preposition(text, find.first) || dateline(text, find.first, find.last);
    find.entity = piece.entity;
    if (place) return;
    find.entity = *piece.stands_for;
    find.as_place = piece.entity;
    find.form = NameForm::government;
}

[[nodiscard]] bool is_demonym(const NameText& text, std::string_view word) {
    const std::array<WordId, 1> words{text.rules.vocabulary.find(word)};
    const auto match = text.rules.gazetteer.name_phrases.longest(words, 0);
    return std::ranges::any_of(match.values, [&](auto value) {
        return text.rules.gazetteer.names[value].kind == NameKind::demonym;
    });
}

/// "Ukrainians": a demonym whose form without its "s" is one too.
[[nodiscard]] bool is_plural(const NameText& text, std::uint32_t token) {
    const auto word = text.word(token);
    return word.ends_with('s') && is_demonym(text, word.substr(0, word.size() - 1));
}

/// "the Greek said": one of those who are "the Greeks" together. "The French" are all of them.
[[nodiscard]] bool is_one_person(const NameText& text, const Find& find) {
    if (find.last != find.first + 1 || !text.has(find.first - 1, kDeterminer) || is_plural(text, find.first))
        return false;
    return is_demonym(text, std::string(text.word(find.first)) + "s");
}

/// "el presidente francés": behind a noun, or before a name ("el francés Macron"), it describes.
[[nodiscard]] bool describes_neighbour(const NameText& text, const Find& find) {
    const std::uint32_t before = find.first - 1;
    const bool noun_before = text.is(before, model::kLetters) && !text.function_word(before) &&
                             (!text.has(before, kVerbForms) || text.has(before, kNounForms));
    return noun_before || text.capital(find.last);
}

void read_demonym(const NameText& text, Find& find) {
    find.form = NameForm::people;
    if (text.rules.grammar.modifiers_follow) {
        if (describes_neighbour(text, find)) find.form = NameForm::adjective;
        return;
    }
    const bool verb = text.has(find.last, kVerbForms);
    if (noun_follows(text, find.last) && !(verb && is_plural(text, find.first)))
        find.form = NameForm::adjective;
    find.national = find.form == NameForm::people && is_one_person(text, find);
}

}  // namespace

Find read_listed(const NameText& text, std::uint32_t at) {
    const Piece& piece = text.piece(at);
    Find find;
    find.first = at;
    find.last = at + piece.length;
    find.entity = piece.entity;
    find.alias = piece.alias;
    if (piece.kind == NameKind::demonym) read_demonym(text, find);
    if (piece.stands_for) read_capital(text, piece, find);
    if (text.possessive_mark(find.last)) find.form = NameForm::possessor;
    return find;
}

/// "[North] and South Korea": a listed name whose last word stands only behind the next.
std::optional<Find> read_shared(const NameText& text, std::uint32_t at) {
    if (!text.capital(at) || !text.has(at + 1, kCoordinator)) return {};
    const Piece& next = text.piece(at + 2);
    if (!next.is_name() || next.length != 2) return {};
    const auto& words = text.annotations.words.id;
    const std::array<WordId, 2> whole{words[at], words[at + 3]};
    const auto match = text.rules.gazetteer.name_phrases.longest(whole, 0);
    if (match.length != whole.size()) return {};
    Find find = read_listed(text, at + 2);
    find.first = at;
    find.last = at + 1;
    find.entity = text.rules.gazetteer.names[match.values.front()].entity;
    find.as_place.reset();
    return find;
}

}  // namespace chronograph::annotate
