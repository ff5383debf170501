#pragma once
// What a record tells, or a text through the default pack, one line an event.

#include <catch2/catch.hpp>
#include <string>
#include <utility>

#include "chronograph/events/extract.hpp"
#include "support/doc.hpp"
#include "support/pack.hpp"

namespace chronograph::test {

/// "meeting planned 2025-03-07 Paris: Emmanuel Macron, Keir Starmer + described group", one a line.
inline std::string told(const model::Record& record) {
    std::string lines;
    for (const auto& event : record.events) {
        if (!lines.empty()) lines += "\n";
        lines += event.type + " " + std::string(model::to_string(event.status));
        if (event.date) lines += " " + model::to_edtf(*event.date);
        if (event.place) lines += " " + event.place->name;
        std::string separator = ": ";
        for (const auto& party : event.participants) lines += std::exchange(separator, ", ") + party.name;
        separator = " + ";
        for (const auto& group : event.groups) lines += std::exchange(separator, ", ") + group;
    }
    return lines;
}

inline std::string told(const std::string& text, const std::string& date = "2025-03-05") {
    model::DocumentInfo info;
    info.date = model::parse_edtf(date)->begin;
    return told(events::extract(text::make_document(text, info), default_pack()));
}

/// A text and what it tells.
struct Case {
    const char* text;
    const char* expected;
};

inline void check(const Case& c) {
    CAPTURE(c.text);
    CHECK(told(c.text) == c.expected);
}

}  // namespace chronograph::test
