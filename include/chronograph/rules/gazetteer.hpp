#pragma once
// What exists: people, countries, places, organisations and offices (rules/entities/), compiled.

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "chronograph/base/diagnostic.hpp"
#include "chronograph/model/date.hpp"
#include "chronograph/rules/taxonomy.hpp"
#include "chronograph/rules/vocabulary.hpp"

namespace chronograph::rules {

using EntityId = std::uint32_t;  ///< index into Gazetteer::entities
using OfficeId = std::uint32_t;  ///< index into Gazetteer::offices

enum class Gender : std::uint8_t { unknown, masculine, feminine };

/// Somebody held an office of a country or organisation from `from` until before `until`.
struct Tenure {
    OfficeId office = 0;
    EntityId of = 0;
    model::Day from = model::kEarliest;
    model::Day until = model::kLatest;
    [[nodiscard]] bool holds_on(model::Day day) const { return from <= day && day < until; }
};

struct Entity {
    std::string id;    ///< "person/john-healey", "country/GB", "place/istanbul", "organisation/nato"
    std::string name;  ///< canonical
    std::vector<std::uint64_t>
        name_words;  ///< of a person: folded hashes of the name's words, initials left out
    TypeId type = 0;
    std::optional<EntityId>
        country;                   ///< of a place, a national body; of a person their latest office's country
    std::optional<EntityId> city;  ///< of a building; of a country its capital
    Gender gender = Gender::unknown;
    std::vector<Tenure> tenures;    ///< of a person, earliest first
    std::vector<EntityId> members;  ///< of a grouping
    base::SourceLocation at;
};

struct Office {
    std::string id;                  ///< "defence-minister"
    bool single = false;             ///< one holder a country at a time
    bool leads = false;              ///< "the country's leader" may mean its holder
    std::vector<EntityId> leads_in;  ///< ... in these countries only; empty = in all
    base::SourceLocation at;
};

/// What a phrase in the text may stand for.
enum class NameKind : std::uint8_t {
    name,       ///< full name or alias
    last_name,  ///< a listed person's last name alone: good only after an introduction or when unambiguous
    demonym,    ///< "Russian", "Britons": stands for the country as an adjective or people
    capital,    ///< "Moscow": a place, or its country's government
    metonym,    ///< "the Kremlin", "Downing Street": the government, or the place when a place is asked for
};

/// One name of one entity. `entity` is the place for a capital that is also a place; `stands_for` its
/// country.
struct Name {
    EntityId entity = 0;
    NameKind kind = NameKind::name;
    bool alias = false;                  ///< not the canonical name
    bool all_caps = false;               ///< "US", "WHO": matches upper-case text only
    std::optional<EntityId> stands_for;  ///< of a capital or metonym: the country
    bool lower_case = false;  ///< listed without a capital ("coalition of the willing"): matches any case
    bool person = false;      ///< a person's full name or alias
    std::uint8_t rank = 0;    ///< where a phrase stands for several, the highest wins, the first of equals
};

/// Words for an office: "defence secretary". `country` limits it ("chancellor" of DE, AT).
struct OfficeName {
    OfficeId office = 0;
    std::vector<EntityId> countries;  ///< empty = any
    bool plural = false;              ///< "defence ministers"
};

/// A national body by pattern: "Ministry of Defence" -> composed with a country.
struct BodyName {
    std::string name;         ///< "Ministry of Defence"
    bool is_short = false;    ///< "MoD"
    bool is_country = false;  ///< "the British government" acts as the United Kingdom
};

/// A further name as it is written, for finding entities by what people type.
struct Alias {
    EntityId entity = 0;
    std::string text;
    NameKind kind = NameKind::name;  ///< or last_name
};

struct Gazetteer {
    std::vector<Entity> entities;
    std::vector<Office> offices;
    std::vector<Alias> aliases;            ///< in file order
    std::vector<Name> names;               ///< values of `name_phrases`
    std::vector<OfficeName> office_names;  ///< values of `office_phrases`
    std::vector<BodyName> body_names;      ///< values of `body_phrases`
    PhraseTrie name_phrases;
    PhraseTrie office_phrases;
    PhraseTrie body_phrases;

    [[nodiscard]] std::optional<EntityId> find(std::string_view id) const;
    [[nodiscard]] std::optional<OfficeId> find_office(std::string_view id) const;
    /// Who held `office` of `of` on `day`; nothing if nobody listed, or several.   Cost: O(log people +
    /// holders).
    [[nodiscard]] std::optional<EntityId> holder(OfficeId office, EntityId of, model::Day day) const;
    /// Sorted by (office, of, from); `person` is the holder. Filled when rules load.
    struct Holding {
        OfficeId office;
        EntityId of;
        EntityId person;
        model::Day from;
        model::Day until;
    };
    std::vector<Holding> holdings;
    struct TextHash {
        using is_transparent = void;
        [[nodiscard]] std::size_t operator()(std::string_view text) const {
            return std::hash<std::string_view>{}(text);
        }
    };
    std::unordered_map<std::string, EntityId, TextHash, std::equal_to<>> by_id;  ///< asked, never iterated
    std::map<std::string, EntityId, std::less<>> countries;                      ///< by ISO 3166-1 code
};

}  // namespace chronograph::rules
