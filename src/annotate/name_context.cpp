// Entry points: is_described(), is_personal(), read_lists_of_people() and the others of the header: what the
// words around a name or role say of it. Tested by tests/annotate/discovery_test.cpp and roles_test.cpp.
#include "name_context.hpp"

#include <algorithm>

namespace chronograph::annotate {

using namespace rules;  // the WordClass bits

namespace {

/// The last find, when only "," or "and" stands between it and `first`.
[[nodiscard]] const Find* joined_before(const NameText& text, const Finds& finds, std::uint32_t first) {
    if (finds.empty() || first == text.first) return nullptr;
    std::uint32_t token = first;
    if (text.has(token - 1, kCoordinator)) --token;
    if (text.mark(token - 1, ",")) --token;
    return token < first && finds.back().last == token ? &finds.back() : nullptr;
}

/// True if only "," and "and" stand between two names, one of them at least.
[[nodiscard]] bool joined(const NameText& text, std::uint32_t end, std::uint32_t next) {
    std::uint32_t token = end;
    if (text.mark(token, ",")) ++token;
    if (text.has(token, kCoordinator)) ++token;
    return token > end && token == next;
}

[[nodiscard]] bool may_list(const Find& find) {
    return find.kind == FindKind::person || find.kind == FindKind::bare_name;
}

/// Signs inside a name that things do not have: an initial, "Jr", "Dae-jung", "al-Yousef", a known last name.
[[nodiscard]] bool has_shape_of_person(const NameText& text, const PersonName& name) {
    constexpr std::size_t kLongestInitial = 2;
    constexpr std::size_t kLongestSyllable = 6;
    for (std::uint32_t i = 0; i < name.count; ++i) {
        const std::uint32_t token = name.tokens[i];
        if (text.initial(token) && text.word(token).size() <= kLongestInitial) return true;
        if (text.in(token, kNameSuffix)) return true;
        if (text.is(token, model::kLetters) || i == 0 || i + 1 == name.count) continue;
        const bool article = text.in(token - 1, kNameParticle) && !text.capital(token - 1);
        const bool syllable = i > 1 && !text.capital(token + 1) &&
                              text.word(token + 1).size() <= kLongestSyllable &&
                              !text.has(token + 1, kVerbParticiple);
        if (article || syllable) return true;
    }
    return text.in(name.tokens[name.count - 1], kFamilyName);
}

[[nodiscard]] std::uint32_t over_adverbs(const NameText& text, std::uint32_t token) {
    while (text.has(token, kAdverb)) ++token;
    return token;
}

/// "X's New Labour": who is at the head of a listed party.
[[nodiscard]] bool owns_party(const NameText& text, const PersonName& name) {
    const Piece& party = text.piece(name.last + 1);
    return party.is_name() && is_body(text, party.entity) && text.capital(name.last + 1);
}

/// "X campaigned", "X was also elected", "X's resignation".
[[nodiscard]] bool acts(const NameText& text, const PersonName& name) {
    if (text.possessive_mark(name.last)) {
        const bool described = text.has(name.last + 1, kAdjective | kOrdinal);
        return text.in(name.last + (described ? 2 : 1), kPersonal) || owns_party(text, name);
    }
    std::uint32_t token = over_adverbs(text, name.last);
    while (text.has(token, kBe | kHave | kModal)) token = over_adverbs(text, token + 1);
    return text.in(token, kPersonAct);
}

/// "X was a prolific activist".
[[nodiscard]] bool is_somebody(const NameText& text, std::uint32_t next) {
    constexpr std::uint32_t kReach = 3;
    if (!text.has(next, kBe)) return false;
    std::uint32_t token = over_adverbs(text, next + 1);
    if (!text.has(token, kDeterminer)) return false;
    for (++token; token < next + 2 + kReach && text.is(token, model::kLetters); ++token) {
        if (text.has(token, kPersonNoun) && !text.in(token, kOrganisationHead | kOrganisationOf)) return true;
        if (text.function_word(token)) return false;
    }
    return false;
}

/// "X and his family": a thing has no "his" or "her".
[[nodiscard]] bool has_company(const NameText& text, const PersonName& name) {
    const std::uint32_t own = name.last + 1;
    return text.has(name.last, kCoordinator) && text.has(own, kPossessive) &&
           text.has(own, kMasculine | kFeminine) && !text.has(own, kPlural) && text.has(own + 1, kPersonNoun);
}

/// "defeated X", "led by X".
[[nodiscard]] bool is_acted_on(const NameText& text, const PersonName& name) {
    const std::uint32_t before = name.first - 1;
    if (text.in(before, kPersonObject | kAffiliation)) return true;
    return text.in(before, kAgent) && text.in(before - 1, kPersonAct);
}

/// "Egypt's X", "the union's X": a country or body has people; a city has places.
[[nodiscard]] bool behind_owner(const NameText& text, const PersonName& name) {
    if (!text.possessive_mark(name.first - 1) || !closes_apposition(text, name.last)) return false;
    const Piece& owner = text.piece(name.first - 2);
    return owner.is_name() && !owner.stands_for &&
           !text.rules.gazetteer.entities[owner.entity].id.starts_with("place/");
}

/// A finite verb behind a name.
[[nodiscard]] bool acts_somehow(const NameText& text, std::uint32_t next) {
    const std::uint32_t token = over_adverbs(text, next);
    return text.has(token, kVerbPast | kVerbThird | kBe | kHave | kModal) && !text.has(token, kNounForms);
}

[[nodiscard]] bool reports(const NameText& text, std::uint32_t next) {
    return text.has(next, kReporting) && text.has(next, kVerbPast | kVerbThird);
}

/// In front of "including", "such as" and their comma; `first` where they are not there.
[[nodiscard]] std::uint32_t before_inclusion(const NameText& text, std::uint32_t first) {
    constexpr std::uint32_t kLongest = 2;  // words
    const std::span<const WordId> words(text.annotations.words.id.data(), first);
    for (std::uint32_t length = 1; length <= kLongest && first >= text.first + length; ++length) {
        const std::uint32_t token = first - length;
        const auto match = text.rules.small_phrases.longest(words, token);
        if (match.length != length || static_cast<PhraseWork>(match.values.front()) != PhraseWork::inclusion)
            continue;
        return text.mark(token - 1, ",") ? token - 1 : token;
    }
    return first;
}

/// "Ministers X and Y", "representatives, including X": behind an office of several.
[[nodiscard]] bool behind_several(const NameText& text, std::uint32_t first) {
    constexpr std::uint32_t kLongest = 3;  // words of the office
    const std::uint32_t end = before_inclusion(text, first);
    for (std::uint32_t length = 1; length <= kLongest && end >= text.first + length; ++length) {
        if (text.office(end - length).length == length && text.office_is_plural(end - length)) return true;
    }
    return false;
}

/// ", 54,"
[[nodiscard]] bool has_age(const NameText& text, std::uint32_t next) {
    return text.mark(next, ",") && text.is(next + 1, model::kDigits) && text.word(next + 1).size() <= 2 &&
           text.mark(next + 2, ",");
}

/// "(1926-2011)"
[[nodiscard]] bool has_years(const NameText& text, std::uint32_t next) {
    constexpr std::size_t kYear = 4;
    return text.mark(next, "(") && text.is(next + 1, model::kDigits) && text.word(next + 1).size() == kYear &&
           !text.is(next + 2, model::kLetters) && text.is(next + 3, model::kDigits) &&
           text.word(next + 3).size() == kYear;
}

/// ", Chief of Staff for ...", ", the wife of ..."
[[nodiscard]] bool apposed_description(const NameText& text, std::uint32_t token) {
    if (!text.mark(token, ",")) return false;
    std::uint32_t first = token + 1;
    if (text.has(first, kDeterminer) && !text.has(first, kPossessive)) ++first;
    if (!text.inside(first)) return false;
    if (const auto found = read_role(text, first)) return !found->role.plural;
    for (std::uint32_t word = first; word < first + 3; ++word) {
        if (text.joining_hyphen(word)) continue;
        if (text.has(word, kPersonNoun) && !text.has(word, kNounPlural) &&
            !text.in(word, kOrganisationHead | kOrganisationOf))
            return true;
        if (!text.is(word, model::kLetters) || text.function_word(word)) return false;
    }
    return false;
}

/// "Wardles" may be several; "Duvernis" is the plural of nothing.
[[nodiscard]] bool may_be_plural(std::string_view word) {
    return word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("is") && !word.ends_with("us");
}

/// "VoteNow", "IdV", but "McVardle", "DeMint": a capital inside a word that is no last name's.
[[nodiscard]] bool is_written_as_brand(std::string_view word) {
    constexpr std::size_t kLongestFront = 3;  // "Mac"
    constexpr std::size_t kShortestRest = 3;  // "Kay"
    for (std::size_t at = 1; at < word.size(); ++at) {
        const bool inner = word[at] >= 'A' && word[at] <= 'Z' && word[at - 1] >= 'a' && word[at - 1] <= 'z';
        if (inner) return at > kLongestFront || word.size() - at < kShortestRest;
    }
    return false;
}

}  // namespace

bool joins_people(const NameText& text, const Finds& finds, std::uint32_t first) {
    const Find* before = joined_before(text, finds, first);
    return before != nullptr && before->kind == FindKind::person;
}

bool joins_places(const NameText& text, const Finds& finds, std::uint32_t first) {
    const Find* before = joined_before(text, finds, first);
    if (before == nullptr || before->form != NameForm::plain) return false;
    if (before->kind == FindKind::place) return true;
    if (before->kind != FindKind::listed) return false;
    return text.rules.gazetteer.entities[*before->entity].id.starts_with("place/");
}

bool means_one_person(const NameText& text, const Role& role) {
    if (role.plural || role.former) return false;
    const bool possessed = role.possessor != kNowhere;
    if (role.counterpart) return possessed;
    const std::uint32_t before = role.first - (role.first > text.first ? 1 : 0);
    if (before != role.first && text.in(before, kFormer)) return false;
    const bool article =
        before != role.first && text.has(before, kDeterminer) && !text.in(before, kIndefinite);
    if (before != role.first && text.in(before, kIndefinite)) return false;
    if (role.leader) return role.country && (possessed || article);
    const bool named = article || possessed || role.country || text.capital(role.title_first);
    if (role.office_count == 0 || role.lesser)  // "the secretary", but not "the deputy leader" of whoever
        return named && (article || possessed) && (!role.lesser || text.capital(role.title_first));
    return named;
}

bool may_be_one(const Role& role, const Role& other) {
    if (role.counterpart || role.office_count == 0 || other.office_count == 0) return true;
    const auto end = other.offices.begin() + other.office_count;
    return std::any_of(role.offices.begin(), role.offices.begin() + role.office_count,
                       [&](auto office) { return std::find(other.offices.begin(), end, office) != end; });
}

bool closes_apposition(const NameText& text, std::uint32_t token) {
    if (token >= text.last) return true;
    return !text.is(token, model::kLetters) ||
           text.has(token, kVerbForms | kAuxiliary | kRelative | kPreposition | kCoordinator | kTo | kAdverb |
                               kSubordinator);
}

std::uint32_t apposing_comma(const NameText& text, std::uint32_t role_end) {
    constexpr std::uint32_t kReach = 10;
    if (text.mark(role_end, ",")) return role_end;
    if (!text.in(role_end, kOfficeFor | kGenitive)) return kNowhere;
    if (!text.capital_behind(role_end) && !text.has(role_end + 1, kDeterminer)) return kNowhere;
    for (std::uint32_t token = role_end + 1; token < role_end + kReach; ++token) {
        if (text.mark(token, ",")) return token;
        const bool verbal =
            text.has(token, kAuxiliary | kRelative | kSubordinator | kPronoun | kTo | kVerbPast);
        if (verbal ||
            (!text.is(token, model::kLetters) && !text.joining_hyphen(token) && !text.possessive_mark(token)))
            break;
    }
    return kNowhere;
}

bool closes_insertion(const NameText& text, std::uint32_t token) {
    return text.mark(token, ",") || token + 1 >= text.last;
}

bool is_unknown_name(const NameText& text, const PersonName& name) {
    for (std::uint32_t i = 0; i < name.count; ++i) {
        const auto classes = text.annotations.words.classes[name.tokens[i]];
        if ((classes & ~(kGivenName | kMasculine | kFeminine)) != 0 &&
            !text.in(name.tokens[i], kNameParticle | kNameSuffix) && !text.initial(name.tokens[i]) &&
            !text.joining_hyphen(name.tokens[i] - 1))
            return false;
    }
    const std::uint32_t head = name.tokens[name.count - 1];
    return !text.in(name.first, kPlaceFront) &&  // "East Harlem"
           !text.in(head, kOrganisationHead | kPlaceHead | kEventHead) &&
           !text.has(name.first - 1, kDeterminer) && !text.in(name.first - 1, kVenue | kWithin);
}

bool is_described(const NameText& text, const Finds& finds, const PersonName& name) {
    if (!is_unknown_name(text, name)) return false;
    if (apposed_description(text, name.last) || joins_people(text, finds, name.first)) return true;
    if (has_shape_of_person(text, name) || acts(text, name) || is_acted_on(text, name) ||
        has_years(text, name.last))
        return true;
    if (behind_owner(text, name) || behind_several(text, name.first) || has_company(text, name)) return true;
    if (text.has(name.first - 1, kPreposition)) return false;
    if (reports(text, name.last)) return true;
    if (name.first > text.first && text.has(name.first - 1, kReporting) &&
        !text.has(name.first - 1, kNounForms))
        return true;
    return has_age(text, name.last);
}

bool is_personal(const NameText& text, const PersonName& name) {
    const std::uint32_t token = name.first;
    const bool in_longer =
        text.capital(token - 1) && !text.function_word(token - 1) && !text.in_time(token - 1);
    if (text.headline || !is_unknown_name(text, name) || text.is(token, model::kAllCaps) || in_longer ||
        text.joining_hyphen(name.last) || text.joining_hyphen(token - 1))
        return false;
    if (is_written_as_brand(text.word(token))) return false;
    const bool family = text.in(token, kFamilyName) || text.has(token, kGivenName);
    // a word that opens a sentence owes it its capital: no plural, and no noun that merely does something
    if (token == text.first && !family && may_be_plural(text.word(token))) return false;
    if (acts(text, name) || is_acted_on(text, name) || is_somebody(text, name.last)) return true;
    if (behind_owner(text, name)) return true;
    return family && acts_somehow(text, name.last);
}

void read_lists_of_people(const NameText& text, Finds& finds, std::size_t begin) {
    const auto is_unknown = [&](const Find& find) {
        return find.kind == FindKind::bare_name && is_unknown_name(text, find.name);
    };
    for (std::size_t first = begin; first < finds.size();) {
        std::size_t last = first + 1;
        while (last < finds.size() && may_list(finds[last]) && may_list(finds[last - 1]) &&
               joined(text, finds[last - 1].last, finds[last].first))
            ++last;
        const std::span list(finds.begin() + first, finds.begin() + last);
        const auto is_person = [](const Find& find) { return find.kind == FindKind::person; };
        if (list.size() > 1 && std::ranges::any_of(list, is_person)) {
            for (Find& find : list) {
                if (is_unknown(find) && find.name.words > 1) find.kind = FindKind::person;
            }
            const bool several = std::ranges::count_if(list, is_person) > 1;
            for (Find& find : list) find.personal = find.personal || (several && is_unknown(find));
        }
        first = last;
    }
}

bool may_start_role(const NameText& text, std::uint32_t at) {
    const Piece& piece = text.piece(at);
    const bool last_name = piece.length > 0 && piece.kind == NameKind::last_name;
    const bool title = text.office(at).length > 0 || text.has(at, kTitle);
    if (last_name && title && text.capital(at + 1)) return true;  // "King Olaf", "Major Jane Smithson"
    if (piece.length > 0) return !piece.person && !last_name;
    if (text.office(at).length > 0 || text.body(at).length > 0) return true;
    // "to host Starmer", "will head": a verb
    const bool acts = at > 0 && text.has(at, kVerbBase) && text.has(at - 1, kTo | kModal);
    if (acts && !text.capital(at)) return false;
    if (text.has(at, kTitle | kPersonNoun | kPossessive) || text.in(at, kLesserOffice | kCounterpart))
        return true;
    if (text.in(at, kFormer)) return text.capital(at) || !text.has(at, kVerbPast);
    return text.capital(at) && text.is(at, model::kLetters) && !text.function_word(at) &&
           !text.has(at, kGivenName);
}

}  // namespace chronograph::annotate
