#pragma once
// A handful of invented events with every status and form of date, for golden files.

#include <algorithm>
#include <string>
#include <vector>

#include "chronograph/base/utf8.hpp"
#include "chronograph/model/knowledge.hpp"

namespace support {

using namespace chronograph;

struct SmallEvent {
    const char* type;
    model::Status status;
    const char* edtf;  ///< "" for undated
    std::vector<const char*> people;
    const char* place;
    const char* sentence;
};

inline model::Knowledge small_knowledge() {
    using model::Status;
    const std::vector<SmallEvent> events{
        {"call",
         Status::happened,
         "2025-02-03",
         {"Ada Berg", "Ben Okoro"},
         "",
         "Ada Berg and Ben Okoro spoke by telephone on Monday."},
        {"call",
         Status::happened,
         "2025-02-03",
         {"Ada Berg", "Carla von Este"},
         "",
         "She then called Carla von Este."},
        {"meeting",
         Status::happened,
         "2025-02-20",
         {"Ada Berg", "Ben Okoro"},
         "Lisbon",
         "The two met in Lisbon on 20 February."},
        {"meeting",
         Status::denied,
         "2025-03-01",
         {"Ben Okoro", "Dan <O'Neil>"},
         "Oslo",
         "There was no meeting with Dan <O'Neil> in Oslo, his office said."},
        {"talks",
         Status::happened,
         "2025-03-04/2025-03-06",
         {"Ada Berg", "Ben Okoro", "Carla von Este", "Dan <O'Neil>"},
         "Geneva",
         "Four delegations held talks in Geneva from 4 to 6 March & agreed \"nothing\"."},
        {"summit",
         Status::planned,
         "[2025-05-10..2025-05-20]",
         {"Ada Berg", "Carla von Este"},
         "Porto",
         "A summit in Porto is planned between 10 and 20 May."},
        {"visit",
         Status::proposed,
         "2025-06",
         {"Carla von Este"},
         "Accra",
         "Carla von Este may visit Accra in June."},
        {"visit",
         Status::happened,
         "2025-04-15~",
         {"Dan <O'Neil>", "Ben Okoro"},
         "Lagos",
         "He was in Lagos around 15 April."},
        {"agreement",
         Status::happened,
         "",
         {"Ada Berg", "Dan <O'Neil>"},
         "",
         "Berg and O'Neil have signed an agreement."},
    };
    model::Knowledge knowledge;
    knowledge.documents.push_back({"news/one.txt",
                                   "A week in February",
                                   model::to_day({2025, 2, 5}),
                                   {},
                                   "The Herald",
                                   "https://example.org/one?a=1&b=2",
                                   "en",
                                   ""});
    knowledge.documents.push_back({"news/two.txt",
                                   "What is next",
                                   model::to_day({2025, 4, 20}),
                                   {},
                                   "",
                                   "javascript:alert(1)",
                                   "en",
                                   ""});
    knowledge.entities = {{"country/NG", "country", "Nigeria", "", 2},
                          {"country/SE", "country", "Sweden", "", 1},
                          {"person/ada-berg", "person", "Ada Berg", "country/SE", 2},
                          {"person/ben-okoro", "person", "Ben Okoro", "country/NG", 2},
                          {"person/carla-von-este", "person", "Carla von Este", "", 1},
                          {"person/dan-o-neil", "person", "Dan <O'Neil>", "country/NG", 1}};
    for (std::size_t i = 0; i < events.size(); ++i) {
        const SmallEvent& small = events[i];
        model::Event event;
        event.date = model::parse_edtf(small.edtf);
        event.id = "event/" + std::string(event.date ? small.edtf : "undated") + "-" + small.type + "-" +
                   std::to_string(i);
        event.type = small.type;
        event.status = small.status;
        if (*small.place != '\0') event.place = model::Place{"place/" + base::slug(small.place), small.place};
        for (const std::string name : small.people) {
            const auto& entities = knowledge.entities;
            const auto entity =
                std::find_if(entities.begin(), entities.end(), [&](const auto& e) { return e.name == name; });
            event.participants.push_back({entity->id, name, "participant"});
        }
        std::sort(event.participants.begin(), event.participants.end());
        model::SourcedEvidence sourced{static_cast<std::uint32_t>(i % 2), {}, small.type};
        sourced.evidence.text = small.sentence;
        sourced.evidence.status = small.status;
        if (i == 3) sourced.evidence.attributed_to = "person/ben-okoro";
        for (int copy = 0; copy < (i == 4 ? 5 : 1); ++copy) {
            event.evidence.push_back(sourced);
            sourced.evidence.text += " Again.";
        }
        knowledge.events.push_back(std::move(event));
    }
    const auto key = [](const model::Event& e) {
        return std::pair(e.date ? e.date->begin : model::kLatest, e.id);
    };
    std::sort(knowledge.events.begin(), knowledge.events.end(),
              [&](const auto& a, const auto& b) { return key(a) < key(b); });
    return knowledge;
}

}  // namespace support
