#pragma once
// Records made by hand: what documents might have said, without files and without reading.
//   record("a", "2025-02-13", {told("call", "2025-02-12", {"Donald Trump", "Vladimir Putin"})})

#include <initializer_list>
#include <map>
#include <string>
#include <vector>

#include "chronograph/base/utf8.hpp"
#include "chronograph/model/record.hpp"
#include "chronograph/rules/taxonomy.hpp"

namespace chronograph::test {

/// Whom the made-up documents know, with their country; everybody else is unknown to any list.
inline std::string country_of(const std::string& name) {
    static const std::map<std::string, std::string> kCountries = {
        {"Donald Trump", "US"},    {"Marco Rubio", "US"},
        {"Steve Witkoff", "US"},   {"JD Vance", "US"},
        {"Vladimir Putin", "RU"},  {"Sergei Lavrov", "RU"},
        {"Keir Starmer", "GB"},    {"Volodymyr Zelensky", "UA"},
        {"Emmanuel Macron", "FR"}, {"London", "GB"},
        {"Downing Street", "GB"},  {"Liverpool", "GB"},
        {"Paris", "FR"},           {"Riyadh", "SA"},
    };
    const auto found = kCountries.find(name);
    return found == kCountries.end() ? "" : "country/" + found->second;
}

inline std::string id_of(const std::string& name) {
    static const std::map<std::string, std::string> kIds = {
        {"United States", "country/US"},  {"Russia", "country/RU"},
        {"United Kingdom", "country/GB"}, {"Ukraine", "country/UA"},
        {"London", "place/london"},       {"Downing Street", "place/downing-street"},
        {"Liverpool", "place/liverpool"}, {"Paris", "place/paris"},
        {"Riyadh", "place/riyadh"},       {"Saudi Arabia", "country/SA"},
        {"France", "country/FR"},         {"NATO", "organisation/nato"},
    };
    const auto found = kIds.find(name);
    return found == kIds.end() ? "person/" + base::slug(name) : found->second;
}

inline std::string type_of(const std::string& name) {
    const std::string id = id_of(name);
    if (id == "place/downing-street") return "building";
    return id.starts_with("place/") ? "city" : id.substr(0, id.find('/'));
}

/// An event as one document tells it; `.at`, `.as`, `.saying` and `.with` refine it.
struct Told {
    model::RecordEvent event;

    Told at(const std::string& place) && {
        event.place = model::Place{id_of(place), place};
        return std::move(*this);
    }
    Told as(model::Status status) && {
        event.status = event.evidence.front().status = status;
        return std::move(*this);
    }
    Told saying(const std::string& sentence) && {
        event.evidence.front().text = sentence;
        return std::move(*this);
    }
    Told with(const std::string& group) && {
        event.groups.push_back(group);
        return std::move(*this);
    }
};

/// `date` is EDTF; "" = undated.
inline Told told(const std::string& type, const std::string& date, std::vector<std::string> parties) {
    Told told;
    told.event.type = type;
    if (!date.empty()) told.event.date = model::parse_edtf(date).value();
    for (const auto& name : parties) told.event.participants.push_back({id_of(name), name, "participant"});
    model::Evidence evidence;
    evidence.trigger_text = type;
    evidence.rule = type + ".rule";
    told.event.evidence.push_back(evidence);
    return told;
}

/// A record of a document that was published on `date` ("" = undated).
inline model::Record record(const std::string& id, const std::string& date, std::vector<Told> events) {
    model::Record record;
    record.document.id = id;
    record.document.sha256 = "sha of " + id;
    record.document.language = "en";
    if (!date.empty()) record.document.date = model::parse_edtf(date).value().begin;
    std::map<std::string, std::string> names;
    std::uint32_t position = 0;
    for (auto& told : events) {
        auto& evidence = told.event.evidence.front();
        evidence.trigger = {position, position + 4};
        evidence.sentence = {position, position + 40};
        position += 50;
        if (evidence.text.empty()) {
            evidence.text = "Sentence " + std::to_string(record.events.size() + 1) + " of " + id + ".";
        }
        for (const auto& party : told.event.participants) names[party.id] = party.name;
        if (told.event.place) names[told.event.place->id] = told.event.place->name;
        record.events.push_back(told.event);
    }
    for (const auto& [entity, name] : names) {
        record.entities.push_back({entity, type_of(name), name, country_of(name), {}});
    }
    for (const auto& entity : std::vector(record.entities)) {
        if (entity.country.empty() || names.contains(entity.country)) continue;
        names[entity.country] = entity.country;
        record.entities.push_back({entity.country, "country", entity.country.substr(8), "", {}});
    }
    return record;
}

/// The contact types and how they relate, as the default pack has them.
inline rules::Taxonomy contact_types() {
    const auto type = [](const char* name, bool symmetric, bool remote, std::vector<rules::TypeId> general,
                         int specificity) {
        rules::EventType event;
        event.name = name;
        event.symmetric = symmetric;
        event.remote = remote;
        event.more_specific_than = std::move(general);
        event.specificity = specificity;
        return event;
    };
    rules::Taxonomy taxonomy;
    taxonomy.events = {type("talks", true, false, {}, 0), type("meeting", true, false, {0}, 1),
                       type("summit", true, false, {1}, 2), type("call", true, true, {0}, 1),
                       type("visit", false, false, {}, 0)};
    return taxonomy;
}

}  // namespace chronograph::test
