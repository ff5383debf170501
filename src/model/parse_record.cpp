// Entry point: parse_record(), the other direction of record_json.cpp. Tested by
// tests/model/record_json_test.cpp. Keys that version 1 does not know are passed over, so that a later
// program may add some.
#include <simdjson.h>

#include "chronograph/base/error.hpp"
#include "chronograph/model/record_json.hpp"

namespace chronograph::model {

namespace {

using simdjson::dom::element;

/// What is wrong with a line; parse_record adds the place.
struct Fault {
    std::string what;
};

Fault fault(std::string_view key, std::string_view what) {
    return {"'" + std::string(key) + "' " + std::string(what)};
}

std::optional<element> find(element object, std::string_view key) {
    element value;
    if (object[key].get(value) != simdjson::SUCCESS) return {};
    return value;
}

std::string optional_text(element object, std::string_view key) {
    const auto value = find(object, key);
    if (!value) return {};
    std::string_view text;
    if (value->get(text) != simdjson::SUCCESS) throw fault(key, "is no string");
    return std::string(text);
}

std::string text(element object, std::string_view key) {
    if (!find(object, key)) throw fault(key, "is missing");
    return optional_text(object, key);
}

std::uint32_t number(element object, std::string_view key) {
    std::uint64_t value = 0;
    if (object[key].get(value) != simdjson::SUCCESS || value > UINT32_MAX) {
        throw fault(key, "is missing or no offset");
    }
    return static_cast<std::uint32_t>(value);
}

element object(element parent, std::string_view key) {
    const auto value = find(parent, key);
    if (!value || !value->is_object()) throw fault(key, "is missing or no object");
    return *value;
}

Span span(element object) {
    const Span span{number(object, "begin"), number(object, "end")};
    if (span.end < span.begin) throw fault("end", "is before 'begin'");
    return span;
}

/// Reads every item of a list; an absent list is an empty one unless it is `required`.
template <class Item, class Read>
std::vector<Item> list(element parent, std::string_view key, bool required, Read read) {
    std::vector<Item> items;
    const auto value = find(parent, key);
    if (!value && !required) return items;
    simdjson::dom::array array;
    if (!value || value->get(array) != simdjson::SUCCESS) throw fault(key, "is missing or no list");
    items.reserve(array.size());
    for (const element item : array) items.push_back(read(item));
    return items;
}

std::optional<DateRange> range(element object, std::string_view key) {
    const std::string edtf = optional_text(object, key);
    if (edtf.empty()) return {};
    const auto range = parse_edtf(edtf);
    if (!range) throw fault(key, "is no date: " + edtf);
    return range;
}

/// A value of one of the model's enumerations.
template <class Parse>
auto name(element object, std::string_view key, Parse parse) {
    const std::string name = text(object, key);
    const auto value = parse(name);
    if (!value) throw fault(key, "has an unknown value '" + name + "'");
    return *value;
}

DocumentInfo read_document(element object) {
    DocumentInfo document;
    document.id = text(object, "id");
    document.title = optional_text(object, "title");
    if (const auto date = range(object, "date")) {
        if (!date->is_one_day()) throw fault("date", "is no day");
        document.date = date->begin;
    }
    document.date_source = parse_date_source(optional_text(object, "date_source"));
    document.source = optional_text(object, "source");
    document.url = optional_text(object, "url");
    document.language = optional_text(object, "language");
    document.sha256 = optional_text(object, "sha256");
    return document;
}

Mention read_mention(element object) {
    return {span(object), text(object, "text"), name(object, "by", parse_mention_by)};
}

RecordEntity read_entity(element object) {
    return {text(object, "id"), text(object, "type"), text(object, "name"), optional_text(object, "country"),
            list<Mention>(object, "mentions", false, read_mention)};
}

TimeExpression read_time(element object) {
    return {span(object),
            text(object, "text"),
            name(object, "type", parse_time_type),
            optional_text(object, "value"),
            optional_text(object, "mod"),
            range(object, "edtf")};
}

Participant read_participant(element object) {
    return {text(object, "id"), optional_text(object, "name"), optional_text(object, "role")};
}

std::string read_group(element group) {
    std::string_view text;
    if (group.get(text) != simdjson::SUCCESS) throw fault("groups", "holds something that is no string");
    return std::string(text);
}

Evidence read_evidence(element parent) {
    Evidence evidence;
    evidence.sentence = span(parent);
    evidence.text = optional_text(parent, "text");
    const element trigger = object(parent, "trigger");
    evidence.trigger = span(trigger);
    evidence.trigger_text = text(trigger, "text");
    evidence.rule = text(parent, "rule");
    if (find(parent, "time")) evidence.time = number(parent, "time");
    evidence.attributed_to = optional_text(parent, "attributed_to");
    evidence.status = name(parent, "status", parse_status);
    return evidence;
}

RecordEvent read_event(element parent) {
    RecordEvent event;
    event.type = text(parent, "type");
    event.status = name(parent, "status", parse_status);
    event.date = range(parent, "date");
    if (find(parent, "place")) {
        const element place = object(parent, "place");
        event.place = Place{optional_text(place, "id"), optional_text(place, "name")};
    }
    event.participants = list<Participant>(parent, "participants", false, read_participant);
    event.groups = list<std::string>(parent, "groups", false, read_group);
    event.evidence = list<Evidence>(parent, "evidence", true, read_evidence);
    if (event.evidence.empty()) throw fault("evidence", "is empty");
    return event;
}

Record read_record(element root) {
    std::uint64_t version = 0;
    if (root["version"].get(version) != simdjson::SUCCESS) throw fault("version", "is missing");
    if (version != 1) throw fault("version", "is " + std::to_string(version));
    Record record{read_document(object(root, "document")),
                  list<RecordEntity>(root, "entities", true, read_entity),
                  list<TimeExpression>(root, "times", true, read_time),
                  list<RecordEvent>(root, "events", true, read_event)};
    for (const auto& event : record.events) {
        for (const auto& evidence : event.evidence) {
            if (evidence.time && *evidence.time >= record.times.size()) {
                throw fault("time", "is past the end of 'times'");
            }
        }
    }
    return record;
}

}  // namespace

Record parse_record(std::string_view json, std::string_view file, std::size_t line) {
    const auto refuse = [&](const std::string& why) {
        return base::Error(std::string(file) + ":" + std::to_string(line),
                           "not a record of version 1: " + why);
    };
    simdjson::dom::parser parser;
    element root;
    if (const auto error = parser.parse(json.data(), json.size()).get(root); error != simdjson::SUCCESS) {
        throw refuse(simdjson::error_message(error));
    }
    try {
        return read_record(root);
    } catch (const Fault& fault) {
        throw refuse(fault.what);
    }
}

}  // namespace chronograph::model
