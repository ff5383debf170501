#pragma once
// Knowledge to draw: the shared sample events where they are, and seeded random knowledge.

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <numeric>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "chronograph/base/utf8.hpp"
#include "chronograph/model/knowledge.hpp"

namespace support {

using namespace chronograph;

inline std::filesystem::path sample_events_file() {
    return std::filesystem::path(CHRONOGRAPH_SOURCE_DIR) / "../shared/corpus/pictures/events.json";
}

inline std::vector<std::uint32_t> all_events(const model::Knowledge& knowledge) {
    std::vector<std::uint32_t> indexes(knowledge.events.size());
    std::iota(indexes.begin(), indexes.end(), 0U);
    return indexes;
}

/// Adds what `knowledge.events` speak of to its entities, and sorts as resolve() does.
inline void finish(model::Knowledge& knowledge, const std::map<std::string, std::string>& countries) {
    std::map<std::string, model::Entity> entities;
    for (const auto& event : knowledge.events) {
        for (const auto& party : event.participants) {
            auto& entity = entities[party.id];
            entity.id = party.id;
            entity.type = party.id.substr(0, party.id.find('/'));
            entity.name = party.name;
            if (const auto country = countries.find(party.name); country != countries.end())
                entity.country = "country/" + country->second;
            ++entity.documents;
        }
    }
    const std::map<std::string, std::string> names{
        {"US", "United States"},  {"RU", "Russia"},  {"UA", "Ukraine"}, {"FR", "France"},
        {"GB", "United Kingdom"}, {"DE", "Germany"}, {"IT", "Italy"},   {"PL", "Poland"},
        {"NL", "Netherlands"},    {"TR", "Turkey"},  {"HU", "Hungary"}};
    for (const auto& [code, name] : names)
        entities["country/" + code] = {"country/" + code, "country", name, "", 1};
    for (auto& [id, entity] : entities) knowledge.entities.push_back(entity);
    std::sort(knowledge.events.begin(), knowledge.events.end(), [](const auto& a, const auto& b) {
        const auto key = [](const auto& e) { return std::pair(e.date ? e.date->begin : INT32_MAX, e.id); };
        return key(a) < key(b);
    });
}

inline model::Knowledge load_sample_events() {
    const std::map<std::string, std::string> countries{
        {"Donald Trump", "US"},        {"JD Vance", "US"},
        {"Marco Rubio", "US"},         {"Steve Witkoff", "US"},
        {"Mike Waltz", "US"},          {"Vladimir Putin", "RU"},
        {"Sergey Lavrov", "RU"},       {"Yuri Ushakov", "RU"},
        {"Grigory Karasin", "RU"},     {"Vladimir Medinsky", "RU"},
        {"Volodymyr Zelenskyy", "UA"}, {"Andriy Yermak", "UA"},
        {"Andrii Sybiha", "UA"},       {"Rustem Umerov", "UA"},
        {"Emmanuel Macron", "FR"},     {"Sébastien Lecornu", "FR"},
        {"Keir Starmer", "GB"},        {"John Healey", "GB"},
        {"Friedrich Merz", "DE"},      {"Giorgia Meloni", "IT"},
        {"Donald Tusk", "PL"},         {"Mark Rutte", "NL"},
        {"Hakan Fidan", "TR"},         {"Viktor Orbán", "HU"}};
    std::ifstream file(sample_events_file());
    const auto json = nlohmann::json::parse(file);
    model::Knowledge knowledge;
    knowledge.documents.push_back({"sample.txt",
                                   "Sample events",
                                   model::to_day({2025, 11, 1}),
                                   {},
                                   "Sample",
                                   "https://example.org/sample?a=1&b=2",
                                   "en",
                                   ""});
    for (const auto& entry : json["events"]) {
        model::Event event;
        event.type = entry["kind"];
        event.id = "event/" + entry["start"].get<std::string>() + "-" + event.type + "-" +
                   entry["id"].get<std::string>();
        event.status = *model::parse_status(entry["status"].get<std::string>());
        event.date = model::parse_edtf(entry["edtf"].get<std::string>());
        const std::string place = entry["place"];
        if (!place.empty()) event.place = model::Place{"place/" + base::slug(place), place};
        for (const std::string name : entry["people"])
            event.participants.push_back({"person/" + base::slug(name), name, "participant"});
        std::sort(event.participants.begin(), event.participants.end());
        model::SourcedEvidence evidence;
        evidence.type = event.type;
        evidence.evidence.text = entry["title"].get<std::string>() + ".";
        evidence.evidence.rule = event.type + ".sample";
        evidence.evidence.status = event.status;
        event.evidence.push_back(evidence);
        knowledge.events.push_back(std::move(event));
    }
    finish(knowledge, countries);
    return knowledge;
}

/// `count` events of a seeded generator: every status, shape and precision, long and odd names.
inline model::Knowledge random_knowledge(unsigned seed, std::size_t count) {
    std::mt19937 random(seed);
    const auto pick = [&](unsigned below) { return static_cast<unsigned>(random() % below); };
    const std::vector<std::string> first{"Ann", "Bo", "Constantine", "Ян", "Ngozi", "<&\">", "José", "李"};
    const std::vector<std::string> last{"Lee", "von der Leyen", "Okonjo-Iweala", "O'Brien", "Zelenskyy",
                                        "强",  "Papadopoulos"};
    const std::vector<std::string> types{"call", "meeting", "talks", "summit", "visit", "agreement"};
    std::map<std::string, std::string> countries;
    model::Knowledge knowledge;
    knowledge.documents.push_back({"a.txt", "A <title> & \"more\"", {}, {}, "", "", "en", ""});
    const model::Day start = *model::to_day({1990 + static_cast<int>(pick(40)), 1 + pick(12), 1});
    const unsigned width = 5 + pick(4000);
    for (std::size_t i = 0; i < count; ++i) {
        model::Event event;
        event.type = types[pick(6)];
        event.status = static_cast<model::Status>(pick(4));
        event.id = "event/" + std::to_string(i) + "-" + event.type;
        const model::Day day = start + static_cast<model::Day>(pick(width));
        const auto civil = model::to_civil(day);
        switch (pick(8)) {
            case 0:
                event.date = model::month_range(civil.year, civil.month);
                break;
            case 1:
                event.date = model::year_range(civil.year);
                break;
            case 2:
                event.date =
                    model::DateRange{day, day + 1 + static_cast<int>(pick(20)), model::Shape::lasted};
                break;
            case 3:
                event.date = model::DateRange{day, day + 1 + static_cast<int>(pick(9)),
                                              model::Shape::one_inside, model::Precision::day, pick(2) == 0};
                break;
            case 4:
                if (pick(3) == 0) break;
                [[fallthrough]];
            default:
                event.date = model::day_range(day);
        }
        if (pick(3) > 0) event.place = model::Place{"place/p", "Place of " + last[pick(7)]};
        std::set<std::string> names;
        for (unsigned n = 1 + pick(6); n > 0; --n) names.insert(first[pick(8)] + " " + last[pick(7)]);
        for (const auto& name : names) {
            event.participants.push_back({"person/" + base::slug(name), name, "participant"});
            countries[name] = std::string(1, static_cast<char>('A' + name.size() % 9)) + "X";
        }
        std::sort(event.participants.begin(), event.participants.end());
        event.evidence.push_back({0, {}, event.type});
        event.evidence.back().evidence.text = "They <met> & \"spoke\".";
        knowledge.events.push_back(std::move(event));
    }
    finish(knowledge, countries);
    return knowledge;
}

}  // namespace support
