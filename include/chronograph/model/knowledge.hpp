#pragma once
// Knowledge: the entities and events that a set of records supports. Computed by resolve(), never
// hand-edited. Every list is sorted by its id (events: date, then id), so equal knowledge has equal bytes.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "chronograph/model/record.hpp"

namespace chronograph::model {

struct Entity {
    std::string id;
    std::string type;
    std::string name;
    std::string country;          ///< "country/GB"; may be empty
    std::uint32_t documents = 0;  ///< how many documents mention it
};

/// One sentence behind an event, with the document that holds it.
struct SourcedEvidence {
    std::uint32_t document = 0;  ///< index into Knowledge::documents
    Evidence evidence;
    std::string type;  ///< the event type as this document tells it
};

/// One occasion, as all records together tell it.
struct Event {
    std::string id;  ///< "event/<date or undated>-<type>-<hash>", stable for the same records
    std::string type;
    Status status = Status::happened;
    std::optional<DateRange> date;
    std::optional<Place> place;
    std::vector<Participant> participants;  ///< by role as the type names them, then id
    std::vector<std::string> groups;        ///< sorted
    std::vector<SourcedEvidence> evidence;  ///< never empty; by document, then position
};

struct Knowledge {
    std::vector<DocumentInfo> documents;  ///< sorted by id
    std::vector<Entity> entities;         ///< sorted by id
    std::vector<Event> events;            ///< sorted by date (undated last), then id

    /// The entity of this id, or null.   Cost: O(log entities).
    [[nodiscard]] const Entity* find(std::string_view id) const;
    /// True if one of the two is a person and the other the country they serve: one side, not two parties
    /// that meet.
    [[nodiscard]] bool are_one_side(std::string_view a, std::string_view b) const;
};

}  // namespace chronograph::model
