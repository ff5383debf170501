// Entry points: Cast::ever_held(), holds_now(), held_in_short() and the others about the offices of listed
// people. Tested by tests/annotate/names_test.cpp and tests/annotate/roles_test.cpp.
#include <algorithm>

#include "cast.hpp"

namespace chronograph::annotate {

using namespace rules;

bool Cast::fits(const Tenure& tenure, const Role& role) const {
    const auto& entities = text_.rules.gazetteer.entities;
    if (role.country && tenure.of != *role.country && entities[tenure.of].country != role.country &&
        entities[*role.country].country != tenure.of)  // "the governor of Texas" holds an office of the US
        return false;
    const auto end = role.offices.begin() + role.office_count;
    return role.office_count == 0 || std::find(role.offices.begin(), end, tenure.office) != end;
}

bool Cast::ever_held(EntityId person, const Role& role) const {
    return std::ranges::any_of(text_.rules.gazetteer.entities[person].tenures,
                               [&](const Tenure& tenure) { return fits(tenure, role); });
}

bool Cast::holds_now(EntityId person, const Role& role) const {
    const auto day = text_.document.info.date;
    return day && std::ranges::any_of(
                      text_.rules.gazetteer.entities[person].tenures,
                      [&](const Tenure& tenure) { return tenure.holds_on(*day) && fits(tenure, role); });
}

bool Cast::leads_now(EntityId person) const {
    const auto day = text_.document.info.date;
    const auto& gazetteer = text_.rules.gazetteer;
    return day && std::ranges::any_of(gazetteer.entities[person].tenures, [&](const Tenure& tenure) {
               return tenure.holds_on(*day) && gazetteer.offices[tenure.office].leads;
           });
}

/// Leads a country now, or is known for nothing else: nobody to be called by a lesser office.
bool Cast::is_above(EntityId person) const {
    const auto& gazetteer = text_.rules.gazetteer;
    const auto leads = [&](const Tenure& tenure) { return gazetteer.offices[tenure.office].leads; };
    const auto& tenures = gazetteer.entities[person].tenures;
    return leads_now(person) || (!tenures.empty() && std::ranges::all_of(tenures, leads));
}

bool Cast::is_prominent(EntityId person) const {
    const auto& gazetteer = text_.rules.gazetteer;
    const auto day = text_.document.info.date;
    return std::ranges::any_of(gazetteer.entities[person].tenures, [&](const Tenure& tenure) {
        constexpr int kRemembered = 25 * 366;  // days after which news introduces who once led
        const auto& office = gazetteer.offices[tenure.office];
        const bool recent = !day || *day - kRemembered < tenure.until;
        return (office.leads && recent) || (office.single && day && tenure.holds_on(*day));
    });
}

bool Cast::held_in_short(EntityId person, const Role& role) const {
    const auto& gazetteer = text_.rules.gazetteer;
    const auto day = text_.document.info.date;
    if (!day || role.country || role.title_last != role.title_first + 1) return false;
    const WordId title = text_.annotations.words.id[role.title_first];
    return std::ranges::any_of(gazetteer.entities[person].tenures, [&](const Tenure& tenure) {
        const std::string& body = gazetteer.entities[tenure.of].name;
        const auto last = body.substr(body.rfind(' ') + 1);  // "Commission", of the European Commission
        const std::array<WordId, 2> words{text_.rules.vocabulary.find(last), title};
        const auto match = gazetteer.office_phrases.longest(words, 0);
        return tenure.holds_on(*day) && match.length == words.size() &&
               std::ranges::any_of(match.values, [&](auto value) {
                   return gazetteer.office_names[value].office == tenure.office;
               });
    });
}

bool Cast::may_mean_leader(const PersonName& name) const {
    if (name.count != 1) return false;
    const auto match = text_.rules.gazetteer.name_phrases.longest(
        std::span(&text_.annotations.words.id[name.tokens[0]], 1), 0);
    return std::ranges::any_of(match.values, [&](auto value) {
        const Name& listed = text_.rules.gazetteer.names[value];
        return listed.kind == NameKind::last_name && is_prominent(listed.entity);
    });
}

}  // namespace chronograph::annotate
