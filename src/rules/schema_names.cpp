// kNameSchema: what a file says of people, countries, places and organisations. Tested by
// tests/rules/schema_test.cpp.
#include "schema_text.hpp"

namespace chronograph::rules {

const std::string_view kNameSchema = R"json({
  "code": {"description": "an ISO 3166-1 code; quote \"NO\"", "type": "string"},

  "offices": {"description": "Offices that people hold", "type": "array", "items": {
    "type": "object", "additionalProperties": false, "required": ["id"], "properties": {
      "id": {"type": "string"},
      "names": {"$ref": "#/$defs/words"},
      "names_in": {"description": "country -> names used there only",
        "type": "object", "additionalProperties": {"$ref": "#/$defs/words"}},
      "single": {"description": "one holder at a time", "type": "boolean"},
      "leads": {"description": "leads the country or body", "type": "boolean"},
      "leads_in": {"description": "... in these countries only", "type": "array", "items": {"type": "string"}},
      "short": {"$ref": "#/$defs/words"}}}},

  "people": {"description": "Who is who, and in which office when", "type": "array", "items": {
    "type": "object", "additionalProperties": false, "required": ["name"], "properties": {
      "name": {"type": "string"},
      "aliases": {"$ref": "#/$defs/words"},
      "last": {"description": "the last name, where it is not the last word", "type": "string"},
      "pronoun": {"enum": ["he", "she", "they"]},
      "offices": {"type": "array", "items": {
        "type": "object", "additionalProperties": false, "required": ["office", "of"], "properties": {
          "office": {"$ref": "#/$defs/office"},
          "of": {"description": "a country's code or an organisation", "type": "string"},
          "from": {"description": "the first day in office", "$ref": "#/$defs/date"},
          "until": {"description": "the first day out of it", "$ref": "#/$defs/date"}}}}}}},

  "countries": {"type": "array", "items": {
    "type": "object", "additionalProperties": false, "required": ["id", "name"], "properties": {
      "id": {"$ref": "#/$defs/code"},
      "name": {"type": "string"},
      "aliases": {"$ref": "#/$defs/words"},
      "demonyms": {"$ref": "#/$defs/words"},
      "capital": {"type": "string"},
      "stands_for": {"description": "buildings that mean its government", "$ref": "#/$defs/words"}}}},

  "places": {"type": "array", "items": {
    "type": "object", "additionalProperties": false, "required": ["name"], "properties": {
      "name": {"type": "string"},
      "in": {"$ref": "#/$defs/code"},
      "kind": {"$ref": "#/$defs/entity"},
      "city": {"description": "the city it stands in", "type": "string"},
      "aliases": {"$ref": "#/$defs/words"}}}},

  "organisations": {"type": "array", "items": {
    "type": "object", "additionalProperties": false, "required": ["name"], "properties": {
      "name": {"type": "string"},
      "aliases": {"$ref": "#/$defs/words"},
      "kind": {"type": "string"},
      "in": {"$ref": "#/$defs/code"},
      "seat": {"type": "string"},
      "members": {"type": "array", "items": {"$ref": "#/$defs/code"}}}}},

  "organisation_patterns": {"description": "Bodies that every country has", "type": "array", "items": {
    "type": "object", "additionalProperties": false, "required": ["name"], "properties": {
      "name": {"type": "string"},
      "words": {"$ref": "#/$defs/words"},
      "short": {"$ref": "#/$defs/words"},
      "stands_for_country": {"type": "boolean"}}}},

  "further_names": {"description": "What a language calls entities and offices that are listed already, by id",
    "type": "object", "additionalProperties": {"anyOf": [{"$ref": "#/$defs/words"}, {
      "type": "object", "additionalProperties": false, "properties": {
        "names": {"$ref": "#/$defs/words"},
        "demonyms": {"$ref": "#/$defs/words"},
        "names_in": {"description": "of an office: country -> names used there only",
          "type": "object", "additionalProperties": {"$ref": "#/$defs/words"}}}}]}},

  "given_names": {"description": "First names, by the pronoun of who bears them",
    "type": "object", "additionalProperties": false, "properties": {
      "he": {"$ref": "#/$defs/words"}, "she": {"$ref": "#/$defs/words"}, "they": {"$ref": "#/$defs/words"}}}
})json";

}  // namespace chronograph::rules
