#pragma once
// What the words around a name or role say of it. All questions are about the sentence that `text` has
// entered; `finds` are what was found in front.

#include "name_text.hpp"

namespace chronograph::annotate {

/// Where a role can start: cheap to ask of every token.
[[nodiscard]] bool may_start_role(const NameText& text, std::uint32_t at);

/// True if a role without a name can mean one person, whom the document or the day decides: "the Russian
/// president", not "a president".
[[nodiscard]] bool means_one_person(const NameText& text, const Role& role);

/// False for two offices of two people: "After a meeting with the prime minister, EU foreign policy chief
/// Ashton left".
[[nodiscard]] bool may_be_one(const Role& role, const Role& other);

/// True if an apposition may end before `token`: a mark, a verb, a small word.
[[nodiscard]] bool closes_apposition(const NameText& text, std::uint32_t token);

/// The comma behind a role, or behind what the office is for, that a name may follow: "the envoy for Sudan,";
/// kNowhere if there is none.
[[nodiscard]] std::uint32_t apposing_comma(const NameText& text, std::uint32_t role_end);

/// True where an inserted name ends: at a comma, or with its sentence.
[[nodiscard]] bool closes_insertion(const NameText& text, std::uint32_t token);

/// Words around an unlisted name that only a person has: speech, an age, an office, a list of people.
[[nodiscard]] bool is_described(const NameText& text, const Finds& finds, const PersonName& name);

/// The same of a single unknown word: "Timbrell campaigned", "led by Ostrander", "Gensher's resignation".
[[nodiscard]] bool is_personal(const NameText& text, const PersonName& name);

/// True if a listless name may be somebody's: unknown words alone, behind no article.
[[nodiscard]] bool is_unknown_name(const NameText& text, const PersonName& name);

/// Makes people of the unknown names that stand in a list with people; finds from `begin` on are looked at.
void read_lists_of_people(const NameText& text, Finds& finds, std::size_t begin);

/// "Jamal Zahalka, Haneen Zoabi, and Basel Ghattas": a list that began with a person.
[[nodiscard]] bool joins_people(const NameText& text, const Finds& finds, std::uint32_t first);

/// True behind a member of a list of places, countries and governments not counted.
[[nodiscard]] bool joins_places(const NameText& text, const Finds& finds, std::uint32_t first);

}  // namespace chronograph::annotate
