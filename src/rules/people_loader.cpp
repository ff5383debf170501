// Entry points: load_offices(), load_people(), load_further_names(), load_given_names(), finish_gazetteer().
// Tested by tests/rules/gazetteer_test.cpp.
#include <algorithm>
#include <set>
#include <tuple>

#include "chronograph/base/utf8.hpp"
#include "gazetteer_loader.hpp"

namespace chronograph::rules {

namespace {

std::string plural(const LoadContext& context, const std::string& noun) {
    return context.rules.vocabulary.text(context.add_noun(noun).back());
}

/// Where the office's own words end: "minister | of defence", "secretary | for defence".
std::size_t end_of_head(const LoadContext& context, const std::string& office) {
    constexpr auto kLinks = bit(Function::genitive) | bit(Function::infinitive_subject);
    for (auto space = office.find(' '); space != std::string::npos; space = office.find(' ', space + 1)) {
        const auto word = office.substr(space + 1, office.find(' ', space + 1) - space - 1);
        const auto known = context.rules.vocabulary.find(std::string_view(word));
        const bool links =
            known < context.rules.lexicon.size() && (context.rules.lexicon[known].functions & kLinks) != 0;
        if (links) return space;
    }
    return office.size();
}

/// "primer ministro" -> "primeros ministros": where what describes a noun follows it, it agrees.
std::string plural_of_each(const LoadContext& context, const std::string& head) {
    std::string text;
    for (std::size_t begin = 0; begin < head.size();) {
        const auto end = std::min(head.find(' ', begin), head.size());
        text += (begin == 0 ? "" : " ") + plural(context, head.substr(begin, end - begin));
        begin = end + 1;
    }
    return text;
}

/// "minister of defence" -> "ministers of defence"; "foreign minister" -> "foreign ministers".
std::string plural_of(const LoadContext& context, const std::string& office) {
    const auto end = end_of_head(context, office);
    const std::string head = office.substr(0, end), rest = office.substr(end);
    if (context.rules.grammar.modifiers_follow) return plural_of_each(context, head) + rest;
    const auto space = head.find_last_of(" -");
    const std::string last = space == std::string::npos ? head : head.substr(space + 1);
    return (space == std::string::npos ? "" : head.substr(0, space + 1)) + plural(context, last) + rest;
}

void add_office_name(GazetteerLoader& loader, OfficeId office, const std::string& phrase,
                     const std::vector<EntityId>& countries) {
    auto& gazetteer = loader.gazetteer_;
    for (const auto& text : expand_alternatives(phrase)) {
        for (const bool plural : {false, true}) {
            const auto index = static_cast<std::uint32_t>(gazetteer.office_names.size());
            gazetteer.office_names.push_back({office, countries, plural});
            for (const auto& words :
                 loader.context_.compile(plural ? plural_of(loader.context_, text) : text)) {
                gazetteer.office_phrases.add(words, index);
            }
        }
    }
}

/// The first day of a year, month or day; nothing after a fault.
std::optional<model::Day> first_day(const YamlFile& file, const YamlNode& node) {
    const auto range = node.is_scalar() ? model::parse_edtf(node.scalar()) : std::nullopt;
    if (range) return range->begin;
    file.fault(node, "'" + node.scalar() + "' is not a date", "write YYYY, YYYY-MM or YYYY-MM-DD");
    return {};
}

std::vector<std::string> office_ids(const Gazetteer& gazetteer) {
    std::vector<std::string> ids;
    for (const auto& office : gazetteer.offices) ids.push_back(office.id);
    return ids;
}

void add_tenure(GazetteerLoader& loader, EntityId person, const YamlNode& entry) {
    const auto& file = loader.file_;
    if (!file.require_map(entry, "office")) return;
    file.check_keys(entry, {"office", "of", "from", "until"});
    const std::string name = loader.text(entry, "office", true);
    const auto office = loader.gazetteer_.find_office(name);
    if (!office) {
        file.fault(entry["office"], "unknown office '" + name + "'",
                   did_you_mean(name, office_ids(loader.gazetteer_)));
        return;
    }
    const auto of = entry["of"] ? loader.country_or_body(entry["of"]) : std::nullopt;
    if (!of) return;
    Tenure tenure{*office, *of, model::kEarliest, model::kLatest};
    if (entry["from"]) tenure.from = first_day(file, entry["from"]).value_or(model::kEarliest);
    if (entry["until"]) tenure.until = first_day(file, entry["until"]).value_or(model::kLatest);
    if (tenure.from >= tenure.until) {
        file.fault(entry, "the office ends before it begins");
        return;
    }
    loader.gazetteer_.entities[person].tenures.push_back(tenure);
}

std::string last_name(const std::string& name) {
    const auto space = name.rfind(' ');
    return space == std::string::npos ? std::string() : name.substr(space + 1);
}

/// "Volodymyr Zelenskyy" beside "Zelensky": an alias that spells the last name otherwise makes that a last
/// name too.
void add_spellings_of_last_name(GazetteerLoader& loader, EntityId person, const std::string& last,
                                const YamlNode& aliases) {
    if (!aliases || last.empty()) return;
    std::set<std::string> known{base::fold(last)};
    for (const auto& alias : loader.file_.words(aliases, "aliases")) {
        const std::string other = last_name(alias);
        if (other.size() < 4 || base::fold(other).front() != base::fold(last).front()) continue;
        if (known.insert(base::fold(other)).second)
            loader.add_name(other, {person, NameKind::last_name, true, false, {}});
    }
}

void add_person(GazetteerLoader& loader, const YamlNode& entry) {
    const auto& file = loader.file_;
    if (!file.require_map(entry, "person")) return;
    file.check_keys(entry, {"name", "aliases", "last", "pronoun", "offices"});
    const std::string name = loader.text(entry, "name", true);
    if (name.empty()) return;
    const EntityId person = loader.add("person/" + base::slug(name), name, "person", entry);
    loader.add_names(person, entry);
    const std::string pronoun = loader.text(entry, "pronoun", false);
    auto& entity = loader.gazetteer_.entities[person];
    entity.gender = pronoun == "he"    ? Gender::masculine
                    : pronoun == "she" ? Gender::feminine
                                       : Gender::unknown;
    const std::string given_last = loader.text(entry, "last", false);
    const std::string last = given_last.empty() ? last_name(name) : given_last;
    if (!last.empty() && last != name) loader.add_name(last, {person, NameKind::last_name, true, false, {}});
    add_spellings_of_last_name(loader, person, last, entry["aliases"]);
    for (const YamlNode& office : entry["offices"].items()) add_tenure(loader, person, office);
}

void add_office_names(GazetteerLoader& loader, OfficeId office, const YamlNode& entry) {
    if (entry["names"]) {
        for (const auto& name : loader.file_.words(entry["names"], "names"))
            add_office_name(loader, office, name, {});
    }
    for (const auto& local : entry["names_in"].entries()) {
        const auto country = loader.country(local.key);
        if (!country) continue;
        for (const auto& name : loader.file_.words(local.value, "names_in"))
            add_office_name(loader, office, name, {*country});
    }
}

constexpr std::string_view kOfficePrefix = "office/";

void add_to_office(GazetteerLoader& loader, const YamlNode& key, const YamlNode& names) {
    const auto& file = loader.file_;
    const auto id = key.scalar().substr(kOfficePrefix.size());
    const auto office = loader.gazetteer_.find_office(id);
    if (!office)
        return file.fault(key, "no office '" + id + "'", did_you_mean(id, office_ids(loader.gazetteer_)));
    if (!file.require_map(names, "office")) return;
    file.check_keys(names, {"names", "names_in"});
    add_office_names(loader, *office, names);
}

/// As what a listed entity is already known by its name: a capital goes on to stand for its country.
Name prototype_of(const Gazetteer& gazetteer, EntityId entity) {
    const auto known = std::ranges::find(gazetteer.names, entity, &Name::entity);
    Name prototype{entity, NameKind::name, true, false, {}};
    if (known == gazetteer.names.end() || known->kind == NameKind::last_name) return prototype;
    prototype.kind = known->kind;
    prototype.stands_for = known->stands_for;
    return prototype;
}

/// A list of names; or a map of names and demonyms, for a country.
void add_to_entity(GazetteerLoader& loader, EntityId entity, const YamlNode& node) {
    const auto& file = loader.file_;
    if (node.is_map()) file.check_keys(node, {"names", "demonyms"});
    const YamlNode& names = node.is_map() ? node["names"] : node;
    const Name prototype = prototype_of(loader.gazetteer_, entity);
    if (names) {
        for (const auto& name : file.words(names, "names")) loader.add_name(name, prototype);
    }
    if (node["demonyms"]) {
        for (const auto& demonym : file.words(node["demonyms"], "demonyms"))
            loader.add_name(demonym, {entity, NameKind::demonym, true, false, {}});
    }
    const auto& listed = loader.gazetteer_.entities[entity];
    if (listed.id.starts_with("person/"))
        add_spellings_of_last_name(loader, entity, last_name(listed.name), names);
}

/// A single office has one holder at a time.
void check_overlaps(LoadContext& context) {
    const auto& gazetteer = context.rules.gazetteer;
    const Gazetteer::Holding* before = nullptr;
    for (const auto& holding : gazetteer.holdings) {
        const bool same = before != nullptr && before->office == holding.office && before->of == holding.of;
        if (same && gazetteer.offices[holding.office].single && holding.from < before->until &&
            holding.person != before->person) {
            context.diagnostics.push_back(
                {gazetteer.entities[holding.person].at,
                 base::Severity::error,
                 gazetteer.entities[holding.person].name + " and " + gazetteer.entities[before->person].name +
                     " hold the office of " + gazetteer.offices[holding.office].id + " at the same time",
                 "offices run from `from` until before `until`",
                 {}});
        }
        before = &holding;
    }
}

std::vector<EntityId> leads_in(GazetteerLoader& loader, const YamlNode& office) {
    std::vector<EntityId> countries;
    for (const YamlNode& code : office["leads_in"].items()) {
        if (const auto country = loader.country(code)) countries.push_back(*country);
    }
    return countries;
}

}  // namespace

void load_offices(LoadContext& context, const YamlFile& file, const YamlNode& node) {
    if (!file.require_sequence(node, "offices")) return;
    GazetteerLoader loader(context, file);
    for (const YamlNode& entry : node.items()) {
        if (!file.require_map(entry, "office")) continue;
        file.check_keys(entry, {"id", "names", "names_in", "single", "leads", "leads_in", "short"});
        const auto office = static_cast<OfficeId>(loader.gazetteer_.offices.size());
        loader.gazetteer_.offices.push_back({loader.text(entry, "id", true), file.truth(entry["single"]),
                                             file.truth(entry["leads"]), leads_in(loader, entry),
                                             file.at(entry)});
        add_office_names(loader, office, entry);
    }
}

void load_further_names(LoadContext& context, const YamlFile& file, const YamlNode& node) {
    if (!file.require_map(node, "further_names")) return;
    GazetteerLoader loader(context, file);
    for (const auto& [key, names] : node.entries()) {
        const std::string& id = key.scalar();
        if (id.starts_with(kOfficePrefix)) {
            add_to_office(loader, key, names);
        } else if (const auto entity = loader.gazetteer_.find(id)) {
            add_to_entity(loader, *entity, names);
        } else {
            file.fault(key, "no entity '" + id + "'",
                       "ids are like country/FR, place/paris, person/keir-starmer");
        }
    }
}

void load_people(LoadContext& context, const YamlFile& file, const YamlNode& node) {
    if (!file.require_sequence(node, "people")) return;
    GazetteerLoader loader(context, file);
    for (const YamlNode& entry : node.items()) add_person(loader, entry);
}

void load_given_names(LoadContext& context, const YamlFile& file, const YamlNode& node) {
    if (!file.require_map(node, "given_names")) return;
    file.check_keys(node, {"he", "she", "they"});
    for (const auto& list : node.entries()) {
        const std::string pronoun = list.key.scalar();
        const std::uint32_t gender = pronoun == "he"    ? unsigned{kMasculine}
                                     : pronoun == "she" ? unsigned{kFeminine}
                                                        : 0U;
        for (const auto& name : file.word_list(list.value, pronoun))
            context.classify(context.word(name), kGivenName | gender);
    }
}

void finish_gazetteer(LoadContext& context) {
    auto& gazetteer = context.rules.gazetteer;
    for (EntityId id = 0; id < gazetteer.entities.size(); ++id) {
        auto& entity = gazetteer.entities[id];
        std::ranges::stable_sort(entity.tenures, {}, &Tenure::from);
        for (const auto& tenure : entity.tenures) {
            gazetteer.holdings.push_back({tenure.office, tenure.of, id, tenure.from, tenure.until});
            const auto& of = gazetteer.entities[tenure.of];
            if (of.country) entity.country = of.country;
        }
    }
    std::ranges::sort(gazetteer.holdings, {},
                      [](const auto& h) { return std::tuple(h.office, h.of, h.from, h.until, h.person); });
    check_overlaps(context);
}

}  // namespace chronograph::rules
