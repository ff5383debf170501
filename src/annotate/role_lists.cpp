// Entry point: read_holders(): an office of several countries. Tested by tests/annotate/roles_test.cpp.
#include "name_text.hpp"

namespace chronograph::annotate {

namespace {

using namespace rules;

[[nodiscard]] bool is_country(const NameText& text, const Piece& piece) {
    return piece.is_name() && text.rules.gazetteer.entities[piece.entity].country == piece.entity;
}

[[nodiscard]] std::uint32_t after_article(const NameText& text, std::uint32_t token) {
    return text.has(token, kDeterminer) ? token + 1 : token;
}

/// The holder of the office in the country that `token` names, mentioned by the country's name.
[[nodiscard]] Find holder(const NameText& text, const Role& role, std::uint32_t token, NameForm form) {
    const Piece& piece = text.piece(token);
    Find find;
    find.kind = FindKind::role;
    find.first = token;
    find.last = token + piece.length;
    find.form = form;
    find.role = role;
    find.role->plural = false;
    find.role->country = piece.entity;
    return find;
}

void add_holder(const NameText& text, const Role& role, std::uint32_t token, NameForm form, Finds& finds) {
    finds.push_back(holder(text, role, token, form));
    finds.push_back(read_listed(text, token));
}

/// "the foreign ministers of Russia, Turkey and Iran"
[[nodiscard]] std::uint32_t read_behind(const NameText& text, const Role& role, Finds& finds) {
    std::uint32_t token = role.title_last + 1;
    if (!text.piece(after_article(text, token)).is_name()) return kNowhere;
    while (true) {
        token = after_article(text, token);
        const Piece& piece = text.piece(token);
        if (!is_country(text, piece) || piece.kind == NameKind::demonym) break;
        add_holder(text, role, token, NameForm::plain, finds);
        token += piece.length;
        std::uint32_t next = token;
        if (text.mark(next, ",")) ++next;
        if (text.has(next, kCoordinator)) ++next;
        if (next == token || !is_country(text, text.piece(after_article(text, next)))) break;
        token = next;
    }
    return token;
}

/// "the French and German leaders": the countries before the last are read already.
[[nodiscard]] std::uint32_t read_in_front(const NameText& text, const Role& role, Finds& finds) {
    if (!role.country) return kNowhere;
    std::uint32_t token = role.first;
    while (token < role.title_first && !is_country(text, text.piece(token))) ++token;
    if (token == role.title_first) return kNowhere;
    for (std::uint32_t behind = token; behind > text.first + 1 && text.has(behind - 1, kCoordinator);) {
        if (finds.empty() || finds.back().last != behind - 1 || finds.back().kind != FindKind::listed) break;
        behind = finds.back().first;
        if (!is_country(text, text.piece(behind))) break;
        finds.insert(finds.end() - 1, holder(text, role, behind, NameForm::adjective));
    }
    add_holder(text, role, token, NameForm::adjective, finds);
    return role.last;
}

}  // namespace

std::optional<EntityId> named_behind(const NameText& text, std::uint32_t office) {
    if (!text.in(office + 1, kGenitive)) return {};
    const Piece& piece = text.piece(after_article(text, office + 2));
    return piece.is_name() ? std::optional(piece.entity) : std::nullopt;
}

bool names_behind(const NameText& text, const Role& role) {
    return text.in(role.title_last, kGenitive) ||
           (role.counterpart && text.has(role.title_last, kPreposition));
}

std::uint32_t read_holders(const NameText& text, const Role& role, Finds& finds) {
    if (!role.plural || role.former || role.lesser) return kNowhere;
    // "his counterparts from Australia and Japan" hold his office there
    if (role.counterpart != (role.possessor != kNowhere)) return kNowhere;
    if (role.office_count == 0 && !role.leader && !role.counterpart) return kNowhere;
    return names_behind(text, role) ? read_behind(text, role, finds) : read_in_front(text, role, finds);
}

}  // namespace chronograph::annotate
