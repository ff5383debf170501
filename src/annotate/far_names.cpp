// Entry point: read_far_name(): the name behind an office and the institution that it is of.
// Tested by tests/annotate/roles_test.cpp.
#include <algorithm>

#include "name_text.hpp"

namespace chronograph::annotate {

namespace {

using namespace rules;

/// "Special Representative for the Sahel Ambassador X": a second title, with the name right behind it.
[[nodiscard]] std::optional<PersonName> behind_title(const NameText& text, std::uint32_t token) {
    if (!text.capital(token)) return {};
    while (text.capital(token) && (text.office(token).length > 0 || text.has(token, kTitle)))
        token += std::max(text.office(token).length, 1U);  // "Lt. Gen."
    const auto name = read_person(text, token, true);
    return name && (name->words > 1 || name->listed) ? name : std::nullopt;
}

[[nodiscard]] bool is_small(const NameText& text, std::uint32_t token) {
    return text.has(token, kDeterminer | kPreposition | kCoordinator) || text.possessive_mark(token) ||
           text.mark(token, "(") || text.mark(token, ")");
}

[[nodiscard]] bool is_known_word(const NameText& text, std::uint32_t token) {
    return text.capital(token) &&
           (text.has(token, ~(kGivenName | kMasculine | kFeminine)) ||
            text.in(token, kOrganisationHead | kEventHead | kPlaceHead)) &&
           !text.piece(token).last_name;
}

/// "North Africa": a field like another; a country would be somebody's.
[[nodiscard]] bool is_region(const NameText& text, std::uint32_t token) {
    const Piece& piece = text.piece(token);
    return piece.is_name() && piece.kind == NameKind::name &&
           text.rules.gazetteer.entities[piece.entity].type == text.rules.taxonomy.find_entity("region");
}

/// "adviser to the | President of Estonia X": for whom somebody serves, not who they are.
[[nodiscard]] bool is_served(const NameText& text, std::uint32_t token) {
    return text.office(token).length > 0 && text.has(token - 1, kDeterminer) &&
           !text.has(token - 2, kCoordinator);
}

/// "spokesman for | President X", "the premier and the | President X": somebody else begins here.
[[nodiscard]] bool opens_another(const NameText& text, std::uint32_t at, std::uint32_t token) {
    const bool behind_and = text.has(token - 1, kDeterminer) && text.has(token - 2, kCoordinator);
    const bool behind_for = token == at + 1 && !text.has(at, kCoordinator);
    return text.office(token).length > 0 && (behind_and || behind_for);
}

/// "cabinet of the Commission | President X": who leads a country, or is known to hold that very office, is
/// not who serves there.
[[nodiscard]] bool is_of_name(const NameText& text, std::uint32_t token, const PersonName& name) {
    const auto& gazetteer = text.rules.gazetteer;
    if (text.has(token - 1, kCoordinator)) return false;
    return std::ranges::any_of(text.office(token).values, [&](auto value) {
        const OfficeId office = gazetteer.office_names[value].office;
        if (gazetteer.offices[office].leads && !text.has(token - 1, kDeterminer)) return true;
        return name.listed && std::ranges::any_of(gazetteer.entities[*name.listed].tenures,
                                                  [&](const Tenure& held) { return held.office == office; });
    });
}

}  // namespace

bool parts_fields(const NameText& text, std::uint32_t token) {
    const bool last = text.has(token + 1, kCoordinator);  // "for Energy, Growth, and the Environment"
    std::uint32_t field = token + (last ? 2 : 1);
    if (last && text.has(field, kDeterminer)) ++field;
    const bool region = is_region(text, field);
    const bool name = text.has(field, kGivenName) || text.in(field, kFamilyName) ||
                      (text.piece(field).is_name() && !region) || text.piece(field).last_name;
    const bool office =
        text.office(field).length > 0 || text.has(field, kTitle) || text.in(field, kLesserOffice);
    const std::uint32_t end = field + (region ? text.piece(field).length : 1);
    return text.mark(token, ",") && text.capital(field) && !name && !office &&
           (last || text.mark(end, ",") || text.has(end, kCoordinator));
}

namespace {

/// A name that starts here for sure: "Kyu-duk" in its two syllables, a listed person, a given name, a
/// frequent last name in front of another.
[[nodiscard]] std::optional<PersonName> sure_name(const NameText& text, std::uint32_t token) {
    const bool syllables = text.given_behind(token);
    const bool sure = syllables || text.piece(token).person || text.has(token, kGivenName) ||
                      (text.in(token, kFamilyName) && text.capital(token + 1));
    if (!sure) return {};
    const auto name = read_person(text, token, true);
    return name && (name->words > 1 || (name->listed && !syllables)) ? name : std::nullopt;
}

}  // namespace

std::optional<PersonName> read_far_name(const NameText& text, std::uint32_t at) {
    constexpr std::uint32_t kReach = 18;
    std::uint32_t end = std::min(text.last, at + kReach);
    std::uint32_t known = at;
    std::uint32_t token = at + 1;
    for (; token < end; ++token) {
        if (opens_another(text, at, token)) return {};
        if (text.office(token).length > 0 || text.has(token, kTitle)) {
            if (const auto name = behind_title(text, token))
                return is_of_name(text, token, *name) ? std::nullopt : name;
            if (is_served(text, token)) {
                token += text.office(token).length - 1;
                end = std::min(text.last, at + kReach + kReach / 2);  // another office's words
            } else if (known == at || !text.capital(token)) {
                return {};
            }
            known = token;
            continue;
        }
        if (const auto name = sure_name(text, token)) {
            const bool opened = known > at && known + 1 < token && text.capital(known);
            const auto whole = opened ? read_person(text, known + 1, true) : std::nullopt;
            return whole && whole->last == name->last ? whole
                                                      : name;  // "the Republic of Chad | Mahamat Saleh X"
        }
        if (text.given_behind(token)) return {};
        if (text.piece(token).is_name()) {
            token += text.piece(token).length - 1;
            known = token;
        } else if (is_known_word(text, token) || (is_small(text, token) && token < known + 3)) {
            known = token;
        } else if (!text.capital(token) && !parts_fields(text, token) && !text.joining_hyphen(token) &&
                   !text.joining_hyphen(token - 1)) {
            break;
        }
    }
    if (text.headline || token >= end || known + 2 >= token || text.in(known, kGenitive | kOfficeFor))
        return {};
    const auto name = read_person(text, known + 1, true);
    return name && name->words > 1 && name->last == token ? name : std::nullopt;
}

}  // namespace chronograph::annotate
