// Entry point: RoleHolders::find(). Tested by tests/annotate/names_test.cpp.
#include "role_holders.hpp"

#include <algorithm>

namespace chronograph::annotate {

namespace {

using namespace rules;

constexpr int kSameWords = 4;  // the best score of a title

/// Of a document with very many introductions the latest are asked, so that reading stays linear.
[[nodiscard]] std::size_t first_of(const std::vector<Introduction>& introductions) {
    constexpr std::size_t kMost = 400;
    return introductions.size() > kMost ? introductions.size() - kMost : 0;
}

/// False for an office that the role's words mean in other countries only: a "secretary of state".
[[nodiscard]] bool may_mean(const Gazetteer& gazetteer, const Role& role, OfficeId office, EntityId country) {
    bool elsewhere = false;
    for (const auto value : role.office_names) {
        const auto& name = gazetteer.office_names[value];
        if (name.office != office) continue;
        if (name.countries.empty() || std::ranges::find(name.countries, country) != name.countries.end())
            return true;
        elsewhere = true;
    }
    return !elsewhere;
}

[[nodiscard]] bool share_office(const Role& one, const Role& other) {
    const auto end = other.offices.begin() + other.office_count;
    return std::any_of(one.offices.begin(), one.offices.begin() + one.office_count,
                       [&](OfficeId office) { return std::find(other.offices.begin(), end, office) != end; });
}

/// "the Taoiseach", "the Chancellor of the Exchequer": a long title, or a word that is nothing else, that
/// means an office in one country only.
[[nodiscard]] std::optional<EntityId> only_country(const NameText& text, const Role& role) {
    constexpr std::uint32_t kLong = 3;  // words
    const bool one = role.title_last == role.title_first + 1;
    const bool own_word = one && !text.has_any(role.title_first, kPersonNoun | kTitle);
    if (!own_word && role.title_last < role.title_first + kLong) return {};
    std::optional<EntityId> only;
    for (const auto value : role.office_names) {
        const auto& countries = text.rules.gazetteer.office_names[value].countries;
        if (countries.size() != 1 || (only && *only != countries.front())) return {};
        only = countries.front();
    }
    return only;
}

}  // namespace

std::optional<std::uint32_t> RoleHolders::find(const Role& asked, std::uint32_t at,
                                               std::optional<std::uint32_t> possessor) const {
    const auto role = complete(asked, possessor);
    if (!role) return {};
    if (const auto person = told_before(*role, at)) return person;
    if (const auto person = introduced(*role, at, false)) {
        const bool self = role->counterpart && possessor && *person == *possessor;
        const auto now = self || !is_over(*person, *role) ? std::nullopt : named_holder(*role);
        if (!self) return now ? now : person;
    }
    if (!role->country && !role->counterpart && !role->lesser) {
        if (const auto person = named_holder(*role)) return called_so(*role, at, *person);
    }
    auto country = role->country ? role->country : only_seat(*role);
    if (!country && !role->counterpart) country = is_of_abroad(*role) ? abroad_ : own_;
    if (country && !role->lesser) {
        if (const auto holder = listed_holder(*role, *country)) {
            const bool told = role->country || cast_.find_listed(*holder);
            const auto other = told ? std::nullopt : introduced(*role, at, true);  // whom the text speaks of
            return other ? *other : cast_.listed(*holder);
        }
    }
    return role->country ? std::nullopt : introduced(*role, at, true);
}

/// "the Pope": the one country or body that has such an office.
std::optional<EntityId> RoleHolders::only_seat(const Role& role) const {
    if (const auto country = only_country(text_, role)) return country;
    if (role.office_count != 1) return {};
    const auto& holdings = text_.rules.gazetteer.holdings;
    const OfficeId office = role.offices.front();
    std::optional<EntityId> seat;
    auto at = std::ranges::lower_bound(holdings, office, {}, &Gazetteer::Holding::office);
    for (; at != holdings.end() && at->office == office; ++at) {
        if (seat && *seat != at->of) return {};
        seat = at->of;
    }
    return seat;
}

/// "the Defence Secretary": of those the document names, who holds it now; not one introduced as another
/// country's.
std::optional<std::uint32_t> RoleHolders::named_holder(const Role& role) const {
    const auto day = text_.document.info.date;
    std::optional<std::uint32_t> best;
    for (std::uint32_t i = 0; day && i < role.office_count; ++i) {
        const auto& holdings = text_.rules.gazetteer.holdings;
        auto at = std::ranges::lower_bound(holdings, role.offices[i], {}, &Gazetteer::Holding::office);
        for (; at != holdings.end() && at->office == role.offices[i]; ++at) {
            const auto& holding = *at;
            if (*day < holding.from || *day >= holding.until) continue;
            if (!may_mean(text_.rules.gazetteer, role, holding.office, holding.of)) continue;
            const auto person = cast_.find_listed(holding.person);
            if (!person) continue;
            const auto& serves = cast_.known(*person).serves;
            if (own_ && serves && serves != own_) continue;
            if (own_ && holding.of != *own_ && cast_.known(*person).named == 0) continue;  // only of a list
            if (!best || cast_.known(*person).named > cast_.known(*best).named) best = person;
        }
    }
    return best;
}

/// "the Foreign Minister": who was introduced by these very words last, rather than a Secretary of State
/// who was not; else `holder`.
std::uint32_t RoleHolders::called_so(const Role& role, std::uint32_t at, std::uint32_t holder) const {
    std::uint32_t called = holder, last = 0;
    const auto& all = cast_.introductions();
    for (std::size_t i = first_of(all); i < all.size(); ++i) {
        const auto next = std::ranges::lower_bound(all[i].at, at);
        if (next == all[i].at.begin() || title_score(role, all[i].role) != kSameWords) continue;
        if (all[i].person == holder) return holder;
        if (*(next - 1) < last) continue;
        last = *(next - 1);
        called = all[i].person;
    }
    return called;
}

std::optional<EntityId> RoleHolders::reporting_country(const Role& role, const Find& find,
                                                       const std::vector<NameMention>& mentions) const {
    constexpr std::uint32_t kReach = 3;  // tokens: "said that the"
    if (mentions.empty() || role.office_count == 0 || role.lesser) return {};
    const NameMention& last = mentions.back();
    const auto& sentence = text_.document.sentences[find.sentence];
    const bool near = last.first >= sentence.first && last.last + kReach >= find.first;
    if (!near || !text_.has_any(last.last, kReporting)) return {};
    const LocalEntity& entity = cast_.entity(last.entity);
    if (last.form == NameForm::government) return entity.country;
    // "White House spokesman X said the president": in no list, so known by whom they speak for
    return cast_.is_person(last.entity) && !entity.listed ? cast_.known(last.entity).serves : std::nullopt;
}

/// "The president" once a foreign one was spoken of, where one that may be meant is named only later: the one
/// told of last.
std::optional<std::uint32_t> RoleHolders::told_before(const Role& role, std::uint32_t at) const {
    if (role.country || role.counterpart || role.lesser || role.former) return {};
    const auto later = introduced(role, at, false);
    if (!later || cast_.known(*later).count > 0) return {};
    std::optional<std::uint32_t> latest;
    const auto& all = cast_.introductions();
    for (std::size_t i = first_of(all); i < all.size(); ++i) {
        const auto& known = cast_.known(all[i].person);
        if (known.count == 0 || title_score(role, all[i].role) == 0) continue;
        if (!latest || known.last_seen > cast_.known(*latest).last_seen) latest = all[i].person;
    }
    return latest;
}

/// "The Foreign Minister" in a text with an American letterhead: no Secretary of State, but the other
/// country's.
bool RoleHolders::is_of_abroad(const Role& role) const {
    return own_ && abroad_ && is_called_otherwise(role, *own_) && !is_called_otherwise(role, *abroad_);
}

/// The country has words of its own for the office.
bool RoleHolders::is_called_otherwise(const Role& role, EntityId country) const {
    const auto end = role.offices.begin() + role.office_count;
    const auto is_own = [&](const OfficeName& name) {
        return std::ranges::find(name.countries, country) != name.countries.end() &&
               std::find(role.offices.begin(), end, name.office) != end;
    };
    const auto& names = text_.rules.gazetteer.office_names;
    const bool by_own =
        std::ranges::any_of(role.office_names, [&](auto value) { return is_own(names[value]); });
    return !by_own && !role.leader && std::ranges::any_of(names, is_own);
}

/// Somebody of the lists who held the office on another day than the document's.
bool RoleHolders::is_over(std::uint32_t person, const Role& role) const {
    const auto listed = cast_.entity(person).listed;
    return listed && text_.document.info.date && !role.former && !cast_.holds_now(*listed, role);
}

/// The role with what its possessor tells: "his counterpart" has his office, "his minister" his country.
std::optional<Role> RoleHolders::complete(const Role& asked, std::optional<std::uint32_t> possessor) const {
    Role role = asked;
    if (role.counterpart) {
        if (!possessor || !role.country || !take_offices_of(*possessor, role)) return {};
    } else if (possessor && !role.country) {
        role.country = cast_.entity(*possessor).country;
        if (!role.country) return {};
    }
    if (role.counterpart && leads_otherwise(*possessor, role)) take_leading_offices(role);
    if (role.leader) take_leading_offices(role);
    return role;
}

bool RoleHolders::take_offices_of(std::uint32_t person, Role& role) const {
    role.office_count = 0;
    const auto& all = cast_.introductions();
    for (std::size_t i = first_of(all); i < all.size(); ++i) {
        const auto& introduction = all[i];
        if (introduction.person != person || introduction.role.office_count == 0) continue;
        role.offices = introduction.role.offices;
        role.office_count = introduction.role.office_count;
    }
    const auto day = text_.document.info.date;
    if (role.office_count > 0) return true;
    if (!cast_.entity(person).listed || !day) return false;
    for (const auto& tenure : text_.rules.gazetteer.entities[*cast_.entity(person).listed].tenures) {
        if (tenure.holds_on(*day) && role.office_count < Role::kMost)
            role.offices[role.office_count++] = tenure.office;
    }
    return role.office_count > 0;
}

/// The German chancellor's French counterpart is the president: he leads his country, and one who holds the
/// same office there does not.
bool RoleHolders::leads_otherwise(std::uint32_t possessor, const Role& role) const {
    const auto own = cast_.entity(possessor).country;
    const auto lead = [&](std::optional<EntityId> country) {
        return std::any_of(role.offices.begin(), role.offices.begin() + role.office_count,
                           [&](OfficeId office) { return leads(office, country); });
    };
    return own && role.country && lead(own) && !lead(role.country);
}

/// True for an office whose holder leads the country, or a body, where any single office may.
bool RoleHolders::leads(OfficeId id, std::optional<EntityId> of) const {
    const auto& office = text_.rules.gazetteer.offices[id];
    if (of && is_body(text_, *of)) return office.single && holder(id, *of);
    const auto& in = office.leads_in;
    return office.leads && (in.empty() || !of || std::ranges::find(in, *of) != in.end());
}

void RoleHolders::take_leading_offices(Role& role) const {
    role.office_count = 0;
    const auto count = text_.rules.gazetteer.offices.size();
    for (OfficeId office = 0; office < count && role.office_count < Role::kMost; ++office) {
        if (leads(office, role.country)) role.offices[role.office_count++] = office;
    }
}

std::optional<std::uint32_t> RoleHolders::introduced(const Role& role, std::uint32_t at, bool foreign) const {
    const auto& all = cast_.introductions();
    std::optional<std::uint32_t> best;
    int best_score = 0;
    std::uint32_t best_distance = kNowhere;
    for (std::size_t i = first_of(all); i < all.size(); ++i) {
        const Introduction& introduction = all[i];
        const auto serves = serves_in(introduction);
        if (!role.country && !foreign && serves && serves != own_) continue;
        const int title = score(role, introduction);
        if (title == 0) continue;
        const auto next = std::ranges::lower_bound(introduction.at, at);
        const bool before = next != introduction.at.begin();
        const int own = title * 2 + (before ? 1 : 0);
        const std::uint32_t distance = before ? at - *(next - 1) : *next - at;
        if (own < best_score || (own == best_score && distance >= best_distance)) continue;
        best_score = own;
        best_distance = distance;
        best = introduction.person;
    }
    return best;
}

/// One office by two titles, but not by one that means it in other countries: a "foreign secretary" of India.
bool RoleHolders::means_office_of(const Role& role, const Role& other) const {
    const auto country = other.country ? other.country : own_;
    return std::any_of(other.offices.begin(), other.offices.begin() + other.office_count,
                       [&](OfficeId office) {
                           const auto end = role.offices.begin() + role.office_count;
                           return std::find(role.offices.begin(), end, office) != end &&
                                  (!country || may_mean(text_.rules.gazetteer, other, office, *country));
                       });
}

/// "the Minister": a foreign minister, but no prime minister. One word for the holders of many offices.
bool RoleHolders::is_kind_of(const Role& other, const Role& role) const {
    const auto any = [&](const Role& of, auto property) {
        return std::any_of(of.offices.begin(), of.offices.begin() + of.office_count,
                           [&](OfficeId office) { return text_.rules.gazetteer.offices[office].*property; });
    };
    return role.title_last == role.title_first + 1 && !any(role, &Office::single) &&
           !any(other, &Office::leads);
}

/// The country of an introduction, or the one that another gives the same person; where the document has its
/// own, that of whom the list knows.
std::optional<EntityId> RoleHolders::serves_in(const Introduction& introduction) const {
    if (introduction.role.country) return introduction.role.country;
    const auto& serves = cast_.known(introduction.person).serves;
    const auto& entity = cast_.entity(introduction.person);
    return serves || !own_ || !entity.listed ? serves : entity.country;
}

/// 0 = another office or country; more is better.
int RoleHolders::score(const Role& role, const Introduction& introduction) const {
    const auto& other = introduction.role;
    const int title = title_score(role, other);
    if (title == 0) return 0;
    const auto country = other.country ? other.country : cast_.entity(introduction.person).country;
    if (role.country) {
        if (country && *country != *role.country) return 0;
        return title * 2 + (country ? 1 : 0);
    }
    // without a country it is the document's own: somebody introduced without one, or of that country
    const auto serves = serves_in(introduction);
    const bool own = !serves || (own_ && *serves == *own_);
    return title * 2 + (own ? 1 : 0);
}

int RoleHolders::title_score(const Role& role, const Role& other) const {
    const auto& hashes = text_.document.tokens.hash;
    const auto length = role.title_last - role.title_first, size = other.title_last - other.title_first;
    const auto equal = [&](std::uint32_t skip) {
        return std::equal(hashes.begin() + role.title_first, hashes.begin() + role.title_last,
                          hashes.begin() + other.title_first + skip);
    };
    const bool comparable = other.title_first != kNowhere && length > 0 && length <= size;
    // "the Deputy Secretary" of a "Deputy Secretary of State", whom a list of offices knows
    if (role.lesser && !other.lesser && comparable && length > 1 && equal(0)) return 3;
    if (role.lesser != other.lesser) return 0;
    if (role.counterpart || role.leader) return share_office(role, other) ? 2 : 0;
    if (comparable) {
        if (equal(0)) return length == size ? kSameWords : 3;
        const bool same = role.office_count == 0 || share_office(role, other) || is_kind_of(other, role);
        if (size > length && equal(size - length) && same) return 1;
    }
    return role.office_count > 0 && means_office_of(role, other) ? 3 : 0;
}

std::optional<EntityId> RoleHolders::holder(OfficeId office, EntityId of) const {
    const auto& gazetteer = text_.rules.gazetteer;
    if (const auto day = text_.document.info.date) return gazetteer.holder(office, of, *day);
    std::optional<EntityId> only;  // undated: only where one holder fits all days
    const auto key = [](const Gazetteer::Holding& holding) { return std::pair(holding.office, holding.of); };
    auto at = std::ranges::lower_bound(gazetteer.holdings, std::pair(office, of), {}, key);
    for (; at != gazetteer.holdings.end() && at->office == office && at->of == of; ++at) {
        if (only && *only != at->person) return {};
        only = at->person;
    }
    return only;
}

std::optional<EntityId> RoleHolders::listed_holder(const Role& role, EntityId country) const {
    std::optional<EntityId> found;
    for (std::uint32_t i = 0; i < role.office_count; ++i) {
        if (!text_.rules.gazetteer.offices[role.offices[i]].single) continue;
        if (!may_mean(text_.rules.gazetteer, role, role.offices[i], country)) continue;
        const auto person = holder(role.offices[i], country);
        if (!person || (found && *found == *person)) continue;
        if (found && !role.leader) return {};
        if (found) {  // several lead: whom the document names
            const bool named = cast_.find_listed(*person).has_value(),
                       other = cast_.find_listed(*found).has_value();
            if (named == other) return {};
            if (other) continue;
        }
        found = person;
    }
    return found;
}

}  // namespace chronograph::annotate
