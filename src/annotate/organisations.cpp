// Entry points: read_body(), read_organisation(), read_place(): bodies by pattern, and what capitals and head
// words say. Tested by tests/annotate/names_test.cpp.
#include <algorithm>

#include "name_text.hpp"

namespace chronograph::annotate {

namespace {

using namespace rules;

/// A capital that may be part of a name of a thing: anything but function words and times.
[[nodiscard]] bool capital_word(const NameText& text, std::uint32_t token) {
    return text.inside(token) && text.capital(token) && text.is(token, model::kLetters) &&
           !text.has(token, kDeterminer | kPronoun | kPossessive | kPreposition | kRelative | kAuxiliary |
                                kCoordinator) &&
           !text.in_time(token);
}

/// The end of the capitals that start at `at`: "Ukraine Defense Contact", "al-Nusra".
[[nodiscard]] std::uint32_t capitals_end(const NameText& text, std::uint32_t at) {
    while (capital_word(text, at) || text.is(at, model::kDigits)) {
        ++at;
        if (text.joining_hyphen(at) && text.is(at + 1, model::kLetters)) at += 2;
        if (text.mark(at, "&") && capital_word(text, at + 1)) ++at;
        if (text.possessive_mark(at) && capital_word(text, at + 1) &&
            !text.document.tokens.is(at, model::kSpaceBefore)) {
            // "People's Party": only where a head word closes the capitals
            std::uint32_t end = at + 1;
            while (capital_word(text, end)) ++end;
            if (!text.in(end - 1, kOrganisationHead)) return at;
            at = at + 1;
        }
    }
    return at;
}

/// "of the Russian Federation", "for Policy Studies", "of Health and Human Services".
[[nodiscard]] std::uint32_t with_complement(const NameText& text, std::uint32_t at, bool of_only,
                                            bool lists) {
    if (!text.in(at, of_only ? kGenitive : (kGenitive | kFor))) return at;
    std::uint32_t next = at + 1;
    if (text.has(next, kDeterminer)) ++next;
    if (!text.capital(next) || !capital_word(text, next)) return at;
    std::uint32_t end = capitals_end(text, next);
    for (std::uint32_t token = next; token < end; ++token) {
        if (!text.piece(token).person && text.office(token).length == 0 &&
            !text.has(token, kTitle | kGivenName))
            continue;
        return token > next ? token : at;
    }
    while (lists && text.has(end, kCoordinator) && capital_word(text, end + 1))
        end = capitals_end(text, end + 1);
    return end;
}

[[nodiscard]] Find make(FindKind kind, std::uint32_t first, std::uint32_t last) {
    Find find;
    find.kind = kind;
    find.first = first;
    find.last = last;
    return find;
}

/// "... (NATO)": a short form made of capitals.
void read_short_form(const NameText& text, Find& find) {
    const std::uint32_t acronym = find.last + 1;
    if (text.mark(find.last, "(") && text.is(acronym, model::kCapitalised) && text.mark(acronym + 1, ")") &&
        text.word(acronym).size() <= 10 && text.word(acronym).size() >= 2) {
        find.short_form = acronym;
    }
}

}  // namespace

std::optional<Find> read_body(const NameText& text, std::uint32_t at) {
    const auto& gazetteer = text.rules.gazetteer;
    const Piece& piece = text.piece(at);
    if (!piece.is_name() && text.body(at).length == 0) return {};
    Find find = make(FindKind::body, at, at);
    std::uint32_t body = at;
    if (piece.is_name()) {
        const EntityId country = piece.stands_for ? *piece.stands_for : piece.entity;
        if (gazetteer.entities[country].country == country) find.entity = country;
        body = text.after_acronym(text.after_possessive(at + piece.length));
        if (text.capital(at) && text.has(body, kAdjective) && text.body(body).length == 0)
            ++body;  // "Russia's new parliament"
    }
    if (!text.inside(body) || text.body(body).length == 0) return {};
    const Phrase& phrase = text.body(body);
    find.body = phrase.values.front();
    find.last = body + phrase.length;
    if (!find.entity && text.in(find.last, kGenitive)) {
        std::uint32_t next = find.last + 1;
        if (text.has(next, kDeterminer)) ++next;
        if (text.inside(next) && text.piece(next).is_name() && text.piece(next).kind == NameKind::name) {
            const EntityId country = text.piece(next).entity;
            if (gazetteer.entities[country].country == country) {
                find.entity = country;
                find.last = next + text.piece(next).length;
            }
        }
    }
    if (!find.entity && !(phrase.length > 1 && text.capital(body)) &&
        !(phrase.length == 1 && text.is(body, model::kAllCaps)))
        return {};
    if (text.headline && !find.entity) return {};
    if (capital_word(text, find.last) && !text.headline && text.piece(find.last).length == 0)
        return {};  // a longer name
    read_short_form(text, find);
    return find;
}

std::optional<Find> read_organisation(const NameText& text, std::uint32_t at) {
    if (!capital_word(text, at) || text.headline || text.shouting) return {};
    const std::uint32_t end = capitals_end(text, at);
    std::uint32_t last = at;
    for (std::uint32_t token = at; token < end; ++token) {
        const bool closes =
            text.in(token, kOrganisationHead) && (token > at || text.in(token, kOrganisationOf));
        if (closes) last = token + 1;
    }
    if (last == at) return {};
    const bool of = text.in(last - 1, kOrganisationOf);
    const std::uint32_t whole =
        of ? with_complement(text, last, false, text.in(last - 1, kDepartmentHead)) : last;
    if (whole == last && last - at < 2) return {};
    if (last < end && whole == last && !text.possessive_mark(last)) return {};  // "Party Politics Journal X"
    Find find = make(FindKind::organisation, at, whole);
    read_short_form(text, find);
    return find;
}

std::optional<Find> read_place(const NameText& text, std::uint32_t at) {
    if (!capital_word(text, at) || text.headline || text.shouting) return {};
    const std::uint32_t end = capitals_end(text, at);
    const bool head = end - at > 1 && text.in(end - 1, kPlaceHead);
    const bool front = end - at > 1 && text.in(at, kPlaceFront) && !text.has(at, kTitle | kGivenName) &&
                       !text.in(end - 1, kOrganisationHead | kEventHead);
    const bool behind_preposition =
        text.in(at - 1, kPlaceBefore) && end - at <= 3 && !text.in(end - 1, kEventHead | kOrganisationHead) &&
        !text.is(at, model::kAllCaps) &&
        !text.has(at, kTitle | kPersonNoun | kVerbForms | kAdverb | kAdjective) && !text.possessive_mark(end);
    const bool before_place = text.mark(end, ",") && text.inside(end + 1) && text.piece(end + 1).length > 0 &&
                              !text.piece(end + 1).person && text.piece(end + 1).kind == NameKind::name &&
                              end - at <= 3 && text.has(at - 1, kPreposition) &&
                              !text.in(end - 1, kEventHead | kOrganisationHead);
    if (!head && !front && !behind_preposition && !before_place) return {};
    const std::uint32_t whole = head ? with_complement(text, end, true, false) : end;
    return make(FindKind::place, at, whole);
}

}  // namespace chronograph::annotate
