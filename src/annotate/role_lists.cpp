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

/// The comma or conjunction, or both, in front of `token`: where they begin; `token` if neither is there.
[[nodiscard]] std::uint32_t separator(const NameText& text, std::uint32_t token) {
    std::uint32_t first = token;
    if (text.has(first - 1, kCoordinator)) --first;
    if (text.mark(first - 1, ",")) --first;
    return first;
}

/// "Polish, | French and | German leaders": another country in front of the one at `token`.
[[nodiscard]] bool joins_in_front(const NameText& text, const Finds& finds, std::size_t count,
                                  std::uint32_t token) {
    if (count == 0 || token < text.first + 2) return false;
    const Find& find = finds[count - 1];
    const Piece& piece = text.piece(find.first);
    const std::uint32_t between = separator(text, token);
    const bool joined = between < token && (piece.kind == NameKind::demonym || between + 1 == token);
    return joined && find.kind == FindKind::listed && find.last == between && is_country(text, piece);
}

/// "the French and German leaders", "his French and German counterparts": the countries before the last are
/// read already.
[[nodiscard]] std::uint32_t read_in_front(const NameText& text, Role role, Finds& finds) {
    std::uint32_t token = role.first;
    while (token < role.title_first && !is_country(text, text.piece(token))) ++token;
    if (token == role.title_first) return kNowhere;
    std::size_t count = finds.size();
    std::uint32_t first = token;
    while (joins_in_front(text, finds, count, first)) first = finds[--count].first;
    if (role.counterpart && role.possessor == kNowhere) {
        if (!text.has(first - 1, kPossessive)) return kNowhere;
        role.possessor = first - 1;
    }
    for (std::size_t country = finds.size(); country > count; --country) {
        const auto at = finds.begin() + static_cast<std::ptrdiff_t>(country - 1);
        finds.insert(at, holder(text, role, at->first, NameForm::adjective));
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

NationalBody national_body_at(const NameText& text, std::uint32_t at) {
    const Piece& piece = text.piece(at);
    const std::uint32_t body = text.after_possessive(at + piece.length);
    if (!is_country(text, piece) || text.body(body).length == 0) return {};
    return {piece.entity, body + text.body(body).length};
}

bool names_behind(const NameText& text, const Role& role) {
    return text.in(role.title_last, kGenitive) ||
           (role.counterpart && text.has(role.title_last, kPreposition));
}

std::uint32_t read_holders(const NameText& text, const Role& role, Finds& finds) {
    if (!role.plural || role.former || role.lesser) return kNowhere;
    // "his counterparts from Australia and Japan" hold his office there
    const bool possessed = role.possessor != kNowhere;
    if (possessed && !role.counterpart) return kNowhere;
    if (role.office_count == 0 && !role.leader && !role.counterpart) return kNowhere;
    const bool behind = names_behind(text, role) && (possessed || !role.counterpart);
    const std::uint32_t end = behind ? read_behind(text, role, finds) : kNowhere;
    return end == kNowhere && role.country ? read_in_front(text, role, finds) : end;
}

}  // namespace chronograph::annotate
