#pragma once
// Record: what one document said, as plain data. One line of JSON (see record_json.hpp).
// Every list is in text order, or in the order of its owner; spans are bytes of the document's text.
// Plain values compare member by member, so that a set of records has one order.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "chronograph/model/date.hpp"
#include "chronograph/model/document.hpp"
#include "chronograph/model/span.hpp"

namespace chronograph::model {

/// How a mention was recognised.
enum class MentionBy : std::uint8_t { name, alias, role, pronoun, discovered };
/// Whether an event took place (annotation guideline). Never part of the event's type.
enum class Status : std::uint8_t { happened, planned, proposed, denied };
/// TIMEX3 types.
enum class TimeType : std::uint8_t { date, time, duration, set };

[[nodiscard]] std::string_view to_string(MentionBy by);
[[nodiscard]] std::string_view to_string(Status status);
[[nodiscard]] std::string_view to_string(TimeType type);  ///< "DATE", "TIME", "DURATION", "SET"
[[nodiscard]] std::optional<MentionBy> parse_mention_by(std::string_view name);
[[nodiscard]] std::optional<Status> parse_status(std::string_view name);
[[nodiscard]] std::optional<TimeType> parse_time_type(std::string_view name);

struct Mention {
    Span span;
    std::string text;
    MentionBy by = MentionBy::name;
    friend auto operator<=>(const Mention&, const Mention&) = default;
};

/// An entity that the document mentions: a person, country, organisation, place.
struct RecordEntity {
    std::string id;    ///< "person/john-healey", "country/GB", "organisation/nato", "place/brussels"
    std::string type;  ///< a name of the taxonomy
    std::string name;  ///< full canonical name
    std::string
        country;  ///< the country it belongs to ("country/GB"), for people the one they serve; may be empty
    std::vector<Mention> mentions;
    friend auto operator<=>(const RecordEntity&, const RecordEntity&) = default;
};

struct TimeExpression {
    Span span;
    std::string text;
    TimeType type = TimeType::date;
    std::string value;               ///< TIMEX3 value: "2025-04-23", "P3D", "PAST_REF"
    std::string modifier;            ///< TIMEX3 mod: "START", "APPROX"; may be empty
    std::optional<DateRange> range;  ///< its days, where it is a point or span on the calendar
    friend auto operator<=>(const TimeExpression&, const TimeExpression&) = default;
};

/// Who took part and how.
struct Participant {
    std::string id;
    std::string name;
    std::string role;  ///< a role of the event's type: "participant", "host", "visitor"
    friend auto operator<=>(const Participant&, const Participant&) = default;
};

struct Place {
    std::string id;
    std::string name;
    friend auto operator<=>(const Place&, const Place&) = default;
};

/// One mention of an event: the sentence that says so and the rule that read it.
struct Evidence {
    Span sentence;
    std::string text;  ///< the sentence
    Span trigger;
    std::string trigger_text;
    std::string rule;                   ///< the rule's id
    std::optional<std::uint32_t> time;  ///< index into Record::times of what dated it
    std::string attributed_to;          ///< entity id of who says so; may be empty
    Status status = Status::happened;   ///< as this mention tells it
    friend auto operator<=>(const Evidence&, const Evidence&) = default;
};

/// One occasion the document speaks of, with all its mentions.
struct RecordEvent {
    std::string type;
    Status status = Status::happened;
    std::optional<DateRange> date;
    std::optional<Place> place;
    std::vector<Participant> participants;
    std::vector<std::string> groups;  ///< described parties without a name: "world leaders"
    std::vector<Evidence> evidence;   ///< never empty
    friend auto operator<=>(const RecordEvent&, const RecordEvent&) = default;
};

struct Record {
    DocumentInfo document;
    std::vector<RecordEntity> entities;
    std::vector<TimeExpression> times;
    std::vector<RecordEvent> events;
    friend auto operator<=>(const Record&, const Record&) = default;
};

}  // namespace chronograph::model
