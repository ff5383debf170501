// Entry points: read_body(), read_organisation(), read_realm(), read_place(): bodies by pattern, and what
// capitals, initials and head words say. Tested by tests/annotate/names_test.cpp.
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

/// "FGX/D": a stroke with no space on either side, and a letter or two; more would be another name.
[[nodiscard]] bool joining_stroke(const NameText& text, std::uint32_t token) {
    constexpr std::size_t kLetters = 2;
    return text.mark(token, "/") && text.inside(token + 1) && text.word(token + 1).size() <= kLetters &&
           !text.is(token, model::kSpaceBefore) && text.capital(token + 1) &&
           !text.is(token + 1, model::kSpaceBefore);
}

/// The end of the capitals that start at `at`: "Ukraine Defense Contact", "al-Nusra", "People's Party".
/// Whoever owns a party is no part of its name, but for the people and the workers.
[[nodiscard]] std::uint32_t capitals_end(const NameText& text, std::uint32_t at) {
    while (capital_word(text, at) || text.is(at, model::kDigits)) {
        ++at;
        if ((text.joining_hyphen(at) && text.is(at + 1, model::kLetters)) || joining_stroke(text, at))
            at += 2;
        if (text.mark(at, "&") && capital_word(text, at + 1)) ++at;
        if (text.possessive_mark(at) && text.in(at - 1, kCollective) && capital_word(text, at + 1)) ++at;
    }
    return at;
}

/// "Arts and Sciences", "England and Wales": one word beside another of its kind.
[[nodiscard]] bool pairs(const NameText& text, std::uint32_t first, std::uint32_t end) {
    if (end != first + 1 || !text.has(end, kCoordinator) || !capital_word(text, end + 1) ||
        capitals_end(text, end + 1) != end + 2)
        return false;
    const auto listed = [&](std::uint32_t token) {
        return text.piece(token).is_name() && text.rules.gazetteer.entities[text.piece(token).entity].country;
    };
    return listed(first) == listed(end + 1) && !text.piece(end + 1).person &&
           !text.has(end + 1, kTitle | kGivenName);
}

/// "In Brantevik | President Macron", "Bureau of Pacific Affairs | Deputy Secretary X": the capitals of a
/// thing end where somebody's name or title begins.
[[nodiscard]] std::uint32_t end_before_person(const NameText& text, std::uint32_t at, std::uint32_t end) {
    for (std::uint32_t token = at + 1; token < end; ++token) {
        const bool titled =
            text.office(token).length > 0 || text.has(token, kTitle) || text.in(token, kLesserOffice);
        if (text.piece(token).person || (titled && token + 1 < end)) return token;
    }
    return end;
}

/// "Commission on External Affairs", not "the council on Ukraine": what it is about is no listed name.
[[nodiscard]] bool names_topic(const NameText& text, std::uint32_t at) {
    return text.in(at, kOfficeFor) && text.in(at, kGoverned) && !text.in(at, kPlaceBefore) &&
           text.piece(at + 1).length == 0;
}

/// One "of the Russian Federation", "for Policy Studies", "of Health and Human Services" behind a head word.
[[nodiscard]] std::uint32_t with_one_complement(const NameText& text, std::uint32_t at, bool of_only,
                                                bool lists) {
    const bool joins = text.in(at, of_only ? kGenitive : (kGenitive | kFor));
    if (!joins && (of_only || !names_topic(text, at))) return at;
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
    if (of_only) return end;
    if (pairs(text, next, end)) return end + 2;
    while (lists && text.has(end, kCoordinator) && capital_word(text, end + 1)) {
        const std::uint32_t further = end_before_person(text, end + 1, capitals_end(text, end + 1));
        if (text.in(further - 1, kOrganisationHead)) break;  // another organisation
        end = further;
    }
    return end;
}

/// All of them: "Front for the Liberation of Westmark", "Union of Democrats for Reform".
[[nodiscard]] std::uint32_t with_complement(const NameText& text, std::uint32_t at, bool lists) {
    constexpr int kMost = 3;
    for (int count = 0; count < kMost; ++count) {
        const std::uint32_t end = with_one_complement(text, at, false, lists);
        if (end == at) break;
        at = end;
    }
    return at;
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
    if (text.in(acronym, kThingAcronym)) return;
    if (text.mark(find.last, "(") && text.is(acronym, model::kCapitalised) && text.mark(acronym + 1, ")") &&
        text.word(acronym).size() <= 10 && text.word(acronym).size() >= 2) {
        find.short_form = acronym;
    }
}

/// A small word inside a name: "Partido Liberal de Westmark", "Union for the Coast".
[[nodiscard]] bool small_word(const NameText& text, std::uint32_t token) {
    if (!text.is(token, model::kLetters) || text.capital(token)) return false;
    return text.in(token, kNameParticle) || text.has(token, kDeterminer | kPreposition | kCoordinator) ||
           (text.annotations.words.classes[token] == 0 && text.word(token).size() <= 4);
}

/// True if the capitals of `acronym` are initials of words in [first, end), in order, the first word's first.
[[nodiscard]] bool are_initials(const NameText& text, std::string_view acronym, std::uint32_t first,
                                std::uint32_t end) {
    std::uint32_t token = first, found = 0;
    for (const char letter : acronym) {
        if (letter < 'A' || letter > 'Z') continue;
        while (token < end && text.word(token).front() != letter) ++token;
        if (token == end || (found == 0 && token != first)) return false;
        ++found;
        ++token;
    }
    return found > 1;
}

/// "Kestrel Samiti Union (KSU)": the end of capitals whose initials stand in brackets behind them.
[[nodiscard]] std::uint32_t initialled_end(const NameText& text, std::uint32_t at) {
    constexpr std::uint32_t kMostWords = 12;
    if (!text.brackets()) return at;
    std::uint32_t end = at;
    while (end < at + kMostWords &&
           (capital_word(text, end) || (end > at && small_word(text, end)) || text.joining_hyphen(end)))
        ++end;
    const std::uint32_t acronym = end + 1;
    if (end < at + 2 || !text.mark(end, "(") || !text.capital(acronym) || !text.mark(acronym + 1, ")") ||
        !text.capital(end - 1))
        return at;
    const bool thing = text.in(end - 1, kEventHead | kPlaceHead) && !text.in(end - 1, kOrganisationHead);
    if (thing || text.in(acronym, kThingAcronym) || text.has(end - 1, kTitle | kPersonNoun) ||
        text.word(acronym).ends_with('s'))
        return at;
    return are_initials(text, text.word(acronym), at, end) ? end : at;
}

/// "Partido Liberal de Westmark": capitals and small words behind a word that only organisations begin with.
[[nodiscard]] std::uint32_t fronted_end(const NameText& text, std::uint32_t at) {
    if (!text.in(at, kOrganisationFront)) return at;
    std::uint32_t end = at + 1;
    while (true) {
        std::uint32_t next = end;
        while (next < end + 2 && small_word(text, next)) ++next;
        if (text.has(end, kPreposition | kCoordinator) && !text.in(end, kNameParticle)) break;
        if (!capital_word(text, next)) break;
        end = capitals_end(text, next);
    }
    return end > at + 1 ? end : at;
}

/// "UK European Union", "Texas Republican Party": two listed names side by side are two names, unless the
/// second is another country's.
[[nodiscard]] bool two_names(const NameText& text, std::uint32_t at, std::uint32_t end) {
    const Piece& first = text.piece(at);
    if (!first.is_name()) return false;
    const Piece& second = text.piece(at + first.length);
    if (!second.is_name() || second.length < 2 || at + first.length + second.length != end) return false;
    const auto& entities = text.rules.gazetteer.entities;
    return !entities[second.entity].country ||
           entities[second.entity].country == entities[first.entity].country;
}

/// "the riding of Carman", "the Carman district".
[[nodiscard]] bool is_place_by_noun(const NameText& text, std::uint32_t at, std::uint32_t end) {
    if (end > at + 3 || text.in(end - 1, kEventHead | kOrganisationHead)) return false;
    const auto noun = [&](std::uint32_t token) {
        return text.in(token, kSettlement) && !text.capital(token);
    };
    if (text.in(at - 1, kGenitive) && noun(at - 2)) return true;
    return noun(end) && text.has(at - 1, kDeterminer);
}

/// Somebody stands right behind a name: "Green Party Senator X", "Liberal Party MP Y".
[[nodiscard]] bool opens_person(const NameText& text, std::uint32_t token) {
    return text.piece(token).person || text.office(token).length > 0 ||
           text.has(token, kTitle | kGivenName) || text.in(token, kThingAcronym);
}

/// The end of a name that a head word closes, or opens before "of": "Green Energy Party", "Bank of Westmark".
[[nodiscard]] std::uint32_t headed_end(const NameText& text, std::uint32_t at) {
    if (!text.in_somewhere(kOrganisationHead | kOrganisationOf)) return at;
    const std::uint32_t end = capitals_end(text, at);
    std::uint32_t last = at;
    for (std::uint32_t token = at; token < end; ++token) {
        const bool of = text.in(token, kOrganisationOf);
        const bool closes = text.in(token, kOrganisationHead) && (token > at || of);
        const bool goes_on =
            of && token + 1 == end && text.in(end, kGenitive | kFor) && text.capital_behind(end);
        if (closes || goes_on) last = token + 1;
    }
    if (last == at) return at;
    const bool of = text.in(last - 1, kOrganisationOf);
    const std::uint32_t whole = of ? with_complement(text, last, text.in(last - 1, kDepartmentHead)) : last;
    if (whole == last && last - at < 2) return at;
    const bool cut =
        last < end && whole == last && !text.possessive_mark(last);  // "Party Politics Journal X"
    return cut && !opens_person(text, last) ? at : whole;
}

/// "visited Nadi", "toured Nadi": a verb whose object the rules take for a place.
[[nodiscard]] bool is_behind_place_verb(const NameText& text, std::uint32_t at) {
    if (at == text.first || !text.has(at - 1, kVerbForms)) return false;
    const std::span<const WordId> words(text.annotations.words.id.data(), at);
    const auto match = text.rules.verb_triggers.longest(words, at - 1);
    return std::ranges::any_of(match.values,
                               [&](auto frame) { return text.rules.frames[frame].place_object; });
}

}  // namespace

bool is_body(const NameText& text, EntityId entity) {
    const auto body = text.rules.taxonomy.find_entity("organisation");
    return body && text.rules.taxonomy.entity_is(text.rules.gazetteer.entities[entity].type, *body);
}

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
    std::uint32_t whole = initialled_end(text, at);
    if (whole == at) whole = fronted_end(text, at);
    if (whole == at) whole = headed_end(text, at);
    if (whole == at || two_names(text, at, whole)) return {};
    Find find = make(FindKind::organisation, at, whole);
    read_short_form(text, find);
    return find;
}

std::optional<Find> read_realm(const NameText& text, std::uint32_t at) {
    if (!text.in_somewhere(kRealmHead) || !capital_word(text, at) || text.headline || text.shouting)
        return {};
    std::uint32_t whole = at;
    if (text.in(at, kRealmHead)) {
        whole = with_one_complement(text, at + 1, true, false);
        if (whole == at + 1) return {};
    } else {
        const std::uint32_t end = capitals_end(text, at);
        if (end < at + 2 || !text.in(end - 1, kRealmHead)) return {};
        whole = end;
    }
    if (text.piece(at).length >= whole - at) return {};
    return make(FindKind::realm, at, whole);
}

std::optional<Find> read_place(const NameText& text, std::uint32_t at) {
    if (!capital_word(text, at) || text.headline || text.shouting || text.in(at, kAffiliation)) return {};
    const bool may_be = text.in_somewhere(kPlaceHead | kSettlement) || text.in(at, kPlaceFront) ||
                        text.in(at - 1, kPlaceBefore) || text.has(at - 1, kPreposition | kVerbForms);
    if (!may_be) return {};
    const std::uint32_t end = end_before_person(text, at, capitals_end(text, at));
    const bool head = end - at > 1 && text.in(end - 1, kPlaceHead);
    const bool front = end - at > 1 && text.in(at, kPlaceFront) && !text.has(at, kTitle | kGivenName) &&
                       !text.in(end - 1, kOrganisationHead | kEventHead);
    const bool behind_word =
        (text.in(at - 1, kPlaceBefore) || is_behind_place_verb(text, at)) && end - at <= 3 &&
        !text.in(end - 1, kEventHead | kOrganisationHead) && !text.is(at, model::kAllCaps) &&
        !text.has(at, kTitle | kPersonNoun | kVerbForms | kAdverb | kAdjective) && !text.possessive_mark(end);
    const bool before_place = text.mark(end, ",") && text.inside(end + 1) && text.piece(end + 1).length > 0 &&
                              !text.piece(end + 1).person && text.piece(end + 1).kind == NameKind::name &&
                              end - at <= 3 && text.has(at - 1, kPreposition) &&
                              !text.in(end - 1, kEventHead | kOrganisationHead);
    const bool noun = is_place_by_noun(text, at, end);
    if (!head && !front && !behind_word && !before_place && !noun) return {};
    const std::uint32_t whole = head ? with_one_complement(text, end, true, false) : end;
    return make(FindKind::place, at, whole);
}

}  // namespace chronograph::annotate
