#pragma once
// The fixed part of the schema, section by section, as JSON objects of definitions. Definitions that depend
// on the pack are made in schema.cpp and only named here: event, any_event, entity, role, slot, ...

#include <string_view>

namespace chronograph::rules {

extern const std::string_view kEventSchema;     ///< entities, events, frames, patterns, status
extern const std::string_view kNameSchema;      ///< people, offices, countries, places, organisations
extern const std::string_view kLanguageSchema;  ///< words, verbs, nouns, inflections, functions, phrases
extern const std::string_view kTimeSchema;      ///< times

}  // namespace chronograph::rules
