#pragma once
// The few words a picture says: dates, names and titles of events. Nothing here reads a language: names,
// types and statuses come as the knowledge has them.

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "chronograph/model/knowledge.hpp"

namespace chronograph::layout {

/// What people are called for short, by entity id: "person/xi-jinping" -> "Xi"; and the names of countries,
/// for those that the knowledge does not mention. Who is not in it is called
/// by the last word of the name, with the small words before it ("von der Leyen").
using ShortNames = std::map<std::string, std::string, std::less<>>;

/// "12 Feb", "23–25 Mar", "16..31 Oct" for one day among these, "≈ Mar"; with the year: "12 Feb 2025".
[[nodiscard]] std::string date_text(const model::DateRange& date, bool with_year);
/// "12 Feb–17 Oct 2025": the days from the first of `begin` to the last before `end`.
[[nodiscard]] std::string span_text(model::Day begin, model::Day end);
/// "Feb"; `month` counts from 1.
[[nodiscard]] std::string_view month_name(unsigned month);

/// "1 event", "28 events".
[[nodiscard]] std::string counted(std::size_t count, std::string_view noun);
/// "call", "call or talks", "attack, call or talks".
[[nodiscard]] std::string alternatives(const std::vector<std::string>& words);
/// The first letter in upper case, where it is ASCII.
[[nodiscard]] std::string capitalised(std::string_view word);

[[nodiscard]] bool is_country(const model::Participant& party);
/// The id of the country that a party is or serves; may be empty.
[[nodiscard]] std::string country_of(const model::Knowledge& knowledge, const model::Participant& party);
/// True if an event has both a country and somebody who serves it, and `party` is one of them.
[[nodiscard]] bool has_own_side(const model::Knowledge& knowledge, const model::Event& event,
                                const model::Participant& party);
/// Who an event is told by. Of a country and its people the people; the country where another country takes
/// part without anybody: "Ukraine – Russia", whoever spoke for Ukraine. By role as the event has
/// them, attackers before their targets, then the most written-about first.   Lifetime: of `event`.   Cost:
/// O(p^2 log entities) for p participants.
[[nodiscard]] std::vector<const model::Participant*> leading_parties(const model::Knowledge& knowledge,
                                                                     const model::Event& event);
[[nodiscard]] std::string short_name(const model::Participant& participant, const ShortNames& names);
/// The full name of an entity; where the knowledge does not mention it what `names` says, else its id's end.
[[nodiscard]] std::string entity_name(const model::Knowledge& knowledge, const ShortNames& names,
                                      const std::string& id);
/// "Trump–Putin · Anchorage", "Macron, Starmer, Zelenskyy +4 · London".
[[nodiscard]] std::string event_title(const model::Knowledge& knowledge, const model::Event& event,
                                      const ShortNames& names);
/// What a screen reader says: date, type, people, place, status, source.
[[nodiscard]] std::string event_label(const model::Knowledge& knowledge, const model::Event& event);

/// The id of an event's row in a table: `prefix` and the event's id with "-" for what ids in HTML and URLs
/// do not take.
[[nodiscard]] std::string row_id(std::string_view prefix, const model::Event& event);
/// `link` and what it leads to; none where a picture has no table to lead to.
[[nodiscard]] std::string linked(const std::string& link, const std::string& to);
/// The name of a document's outlet, or what else is known of it: its title, its id.
[[nodiscard]] std::string source_name(const model::DocumentInfo& document);

}  // namespace chronograph::layout
