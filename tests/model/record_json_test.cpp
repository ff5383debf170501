// The record's JSON, pinned to the letter, and back.
#include <catch2/catch.hpp>

#include "chronograph/base/error.hpp"
#include "chronograph/model/record_json.hpp"

using namespace chronograph;
using namespace chronograph::model;

namespace {

// "é" is two bytes and one code point: offsets in JSON are one less than in bytes after it.
constexpr std::string_view kText = "Née Roe will meet Ann \"A\" Poe on Wednesday.";

Record sample() {
    Record record;
    record.document = {"a.txt", "T", to_day({2025, 4, 22}), DateSource::manifest, "S", "u", "en", "00ff"};
    record.entities = {{"person/ann-poe",
                        "person",
                        "Ann Poe",
                        "country/GB",
                        {{{19, 30}, "Ann \"A\" Poe", MentionBy::name}}}};
    record.times = {
        {{34, 43}, "Wednesday", TimeType::date, "2025-04-23", "", day_range(*to_day({2025, 4, 23}))}};
    RecordEvent event;
    event.type = "meeting";
    event.status = Status::planned;
    event.date = day_range(*to_day({2025, 4, 23}));
    event.place = Place{"country/GB", "United Kingdom"};
    event.participants = {{"person/ann-poe", "Ann Poe", "participant"}};
    event.groups = {"ministers\tand officials"};
    event.evidence = {{{0, 44}, "", {14, 18}, "meet", "meeting.met", 0, "person/ann-poe", Status::planned}};
    record.events = {event};
    return record;
}

constexpr std::string_view kJson =
    R"({"version":1,"document":{"id":"a.txt","title":"T","date":"2025-04-22","date_source":"manifest","source":"S","url":"u","language":"en","sha256":"00ff"},)"
    R"("entities":[{"id":"person/ann-poe","type":"person","name":"Ann Poe","country":"country/GB","mentions":[{"begin":18,"end":29,"text":"Ann \"A\" Poe","by":"name"}]}],)"
    R"("times":[{"begin":33,"end":42,"text":"Wednesday","type":"DATE","value":"2025-04-23","edtf":"2025-04-23"}],)"
    R"("events":[{"type":"meeting","status":"planned","date":"2025-04-23","place":{"id":"country/GB","name":"United Kingdom"},)"
    R"("participants":[{"id":"person/ann-poe","name":"Ann Poe","role":"participant"}],"groups":["ministers\tand officials"],)"
    R"("evidence":[{"begin":0,"end":43,"trigger":{"begin":13,"end":17,"text":"meet"},"rule":"meeting.met","time":0,"attributed_to":"person/ann-poe","status":"planned"}]}]})"
    "\n";

}  // namespace

TEST_CASE("a record is one line of JSON", "[model]") {
    std::string json;
    append_json(sample(), kText, json);
    CHECK(json == kJson);
}

TEST_CASE("keys with nothing to say are left out", "[model]") {
    Record record;
    record.document.id = "empty\x01\x7F.txt";
    std::string json;
    append_json(record, "", json);
    CHECK(json ==
          "{\"version\":1,\"document\":{\"id\":\"empty\\u0001\x7F.txt\"},\"entities\":[],\"times\":[],"
          "\"events\":[]}\n");
}

TEST_CASE("a mark is escaped wherever it stands in its eight bytes", "[model]") {
    const auto length = GENERATE(range(std::size_t{1}, std::size_t{18}));
    for (std::size_t at = 0; at < length; ++at) {
        Record record;
        record.document.id = std::string(length, 'x');
        record.document.id[at] = '"';
        std::string json;
        append_json(record, "", json);
        const auto id = std::string(at, 'x') + "\\\"" + std::string(length - at - 1, 'x');
        CHECK(json == R"({"version":1,"document":{"id":")" + id +
                          R"("},"entities":[],"times":[],"events":[]})" + "\n");
    }
}

TEST_CASE("what was written is read back", "[model]") {
    const Record record = parse_record(kJson, "r.jsonl", 1);
    CHECK(record.document.date == to_day({2025, 4, 22}));
    CHECK(record.document.date_source == DateSource::manifest);
    REQUIRE(record.entities.size() == 1);
    CHECK(record.entities[0].mentions[0].span == Span{18, 29});
    REQUIRE(record.events.size() == 1);
    CHECK(record.events[0].evidence[0].time == 0U);
    std::string again;
    append_json(record, "", again);  // no text: spans stay as they are
    CHECK(again == kJson);
}

TEST_CASE("a line that is no record is refused with its place", "[model][errors]") {
    struct Case {
        const char* name;
        const char* json;
        const char* expected;
    };
    const auto c = GENERATE(values<Case>({
        {"no JSON", "{", "r.jsonl:7: not a record of version 1: "},
        {"no version", "{}", "r.jsonl:7: not a record of version 1: 'version' is missing"},
        {"later version", R"({"version":2})", "r.jsonl:7: not a record of version 1: 'version' is 2"},
        {"no document", R"({"version":1})",
         "r.jsonl:7: not a record of version 1: 'document' is missing or no object"},
        {"no id", R"({"version":1,"document":{}})", "r.jsonl:7: not a record of version 1: 'id' is missing"},
        {"no entities", R"({"version":1,"document":{"id":"a"}})",
         "r.jsonl:7: not a record of version 1: 'entities' is missing or no list"},
        {"bad date", R"({"version":1,"document":{"id":"a","date":"2025-04-31"}})",
         "r.jsonl:7: not a record of version 1: 'date' is no date: 2025-04-31"},
        {"month for a day", R"({"version":1,"document":{"id":"a","date":"2025-04"}})",
         "r.jsonl:7: not a record of version 1: 'date' is no day"},
        {"event without evidence",
         R"({"version":1,"document":{"id":"a"},"entities":[],"times":[],"events":[{"type":"m","status":"planned","evidence":[]}]})",
         "r.jsonl:7: not a record of version 1: 'evidence' is empty"},
        {"unknown status",
         R"({"version":1,"document":{"id":"a"},"entities":[],"times":[],"events":[{"type":"m","status":"maybe","evidence":[]}]})",
         "r.jsonl:7: not a record of version 1: 'status' has an unknown value 'maybe'"},
    }));
    CAPTURE(c.name);
    try {
        (void)parse_record(c.json, "r.jsonl", 7);
        FAIL("read");
    } catch (const base::Error& error) {
        CHECK_THAT(error.what(), Catch::StartsWith(c.expected));
    }
}
