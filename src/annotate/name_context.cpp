// Entry points: means_one_person(), closes_apposition(), is_described(), joins_people(), joins_places(): what
// the words around a name or role say of it. Tested by tests/annotate/discovery_test.cpp and roles_test.cpp.
#include "name_context.hpp"

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
    const bool article =
        before != role.first && text.has(before, kDeterminer) && !text.in(before, kIndefinite);
    if (before != role.first && text.in(before, kIndefinite)) return false;
    if (role.leader) return role.country && (possessed || article);
    const bool named = article || possessed || role.country || text.capital(role.title_first);
    if (role.office_count == 0 || role.lesser)
        return named && text.capital(role.title_first) && (article || possessed);
    return named;
}

bool closes_apposition(const NameText& text, std::uint32_t token) {
    if (token >= text.last) return true;
    return !text.is(token, model::kLetters) ||
           text.has(token, kVerbForms | kAuxiliary | kRelative | kPreposition | kCoordinator | kTo | kAdverb |
                               kSubordinator);
}

bool is_described(const NameText& text, const Finds& finds, const PersonName& name) {
    for (std::uint32_t i = 0; i < name.count; ++i) {
        const auto classes = text.annotations.words.classes[name.tokens[i]];
        if ((classes & ~(kGivenName | kMasculine | kFeminine)) != 0 &&
            !text.in(name.tokens[i], kNameParticle))
            return false;
    }
    if (text.in(name.first, kPlaceFront)) return false;  // "East Harlem"
    const std::uint32_t next = name.last;
    if (text.has(name.first - 1, kDeterminer)) return false;
    if (apposed_description(text, next) || joins_people(text, finds, name.first)) return true;
    if (text.has(name.first - 1, kPreposition)) return false;
    if (text.has(next, kReporting) && text.has(next, kVerbPast | kVerbThird)) return true;
    if (name.first > text.first && text.has(name.first - 1, kReporting) &&
        !text.has(name.first - 1, kNounForms))
        return true;
    if (!text.mark(next, ",")) return false;
    const bool age =
        text.is(next + 1, model::kDigits) && text.word(next + 1).size() <= 2 && text.mark(next + 2, ",");
    return age;
}

}  // namespace chronograph::annotate
