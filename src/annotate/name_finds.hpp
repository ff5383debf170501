#pragma once
// Finds: what looks like a name, a role or a pronoun, before it is known whom it means. A sentence is read
// left to right into finds (sentence_names.cpp); settle.cpp then says who each of them is.

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "chronograph/annotate/annotations.hpp"

namespace chronograph::annotate {

inline constexpr std::uint32_t kNowhere = UINT32_MAX;

/// The tokens of one person's name: "Antony J. Blinken", "(Rustem) Umerov", "Ban Ki-moon".
struct PersonName {
    static constexpr std::size_t kMost = 14;
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::uint32_t count = 0;
    std::array<std::uint32_t, kMost> tokens{};  ///< hyphens too; no brackets, no commas
    std::uint32_t words = 0;                    ///< tokens without hyphens and initials
    std::optional<rules::EntityId> listed;      ///< a listed person's full name
    std::optional<rules::EntityId> begins;      ///< ... which stands at the beginning of a longer one
    bool given = false;                         ///< starts with a listed given name
    rules::Gender gender = rules::Gender::unknown;

    void add(std::uint32_t token) {
        if (count < kMost) tokens[count++] = token;
    }
};

/// An office with what stands around it: "the Ukrainian defence minister", "his counterpart".
struct Role {
    static constexpr std::size_t kMost = 6;
    std::uint32_t first = 0;  ///< modifiers included, the article left out
    std::uint32_t last = 0;
    std::uint32_t title_first = kNowhere;  ///< the office's own words: "Deputy Secretary of State"
    std::uint32_t title_last = 0;
    std::array<rules::OfficeId, kMost> offices{};
    std::uint32_t office_count = 0;
    std::span<const std::uint32_t> office_names;  ///< what the words mean where, into Gazetteer::office_names
    std::optional<rules::EntityId> country;       ///< or organisation
    std::uint32_t possessor = kNowhere;           ///< the token of "his", or the last of "Putin" in "Putin's"
    bool former = false;                          ///< not the holder on the document's day
    bool lesser = false;                          ///< deputy, shadow...: not the office that its words name
    bool plural = false;
    bool counterpart = false;
    bool leader = false;
    bool title = false;  ///< has an office or a title, not just a noun for people
    bool noun = false;   ///< has a noun for people only
    rules::Gender gender = rules::Gender::unknown;
};

enum class FindKind : std::uint8_t {
    listed,           ///< entity and form are known
    person,           ///< has a name that is enough to introduce somebody
    bare_name,        ///< a name or part of one, good only if somebody of that name is known
    role,             ///< an office alone
    body,             ///< a national body: "Ukraine's defence ministry"
    organisation,     ///< discovered
    place,            ///< discovered
    realm,            ///< a state in no list: "Duchy of Saxony"
    described_place,  ///< "the Qatari capital", "there"
    pronoun,
};

struct Find {
    FindKind kind = FindKind::listed;
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    NameForm form = NameForm::plain;
    bool alias = false;
    bool headline = false;                    ///< in a sentence whose capitals mean little
    std::uint32_t sentence = 0;               ///< index into Document::sentences
    std::optional<rules::EntityId> entity;    ///< of a listed find; the country of a body
    std::optional<rules::EntityId> as_place;  ///< of a capital or metonym
    rules::PhraseWork described{};            ///< what kind of place a described one is
    std::uint32_t body = 0;                   ///< index into Gazetteer::body_names
    std::uint32_t short_form = kNowhere;      ///< the token of "(MoD)"
    bool national = false;                    ///< "the Greek": somebody of that country
    bool titled = false;
    bool personal = false;  ///< a bare name that its surroundings say is a person's
    PersonName name;
    std::optional<Role> role;
    std::uint32_t apposed_to = kNowhere;  ///< index of the find that names whom this role describes
    std::uint32_t local = kNowhere;       ///< index into Annotations::entities once settled
};

using Finds = std::vector<Find>;

}  // namespace chronograph::annotate
