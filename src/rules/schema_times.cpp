// kTimeSchema: what a file says of a language's times. Tested by tests/rules/schema_test.cpp.
#include "schema_text.hpp"

namespace chronograph::rules {

const std::string_view kTimeSchema = R"json({
  "times": {"type": "object", "additionalProperties": false, "properties": {
    "feasts": {"type": "object", "additionalProperties": {"$ref": "#/$defs/feast"}},
    "words": {"description": "Classes of words", "type": "object",
      "additionalProperties": {"anyOf": [{"$ref": "#/$defs/words"}, {"$ref": "#/$defs/time_class"}]}},
    "rules": {"description": "Kinds of times, each a list of rules", "type": "object",
      "additionalProperties": {"type": "array", "items": {"$ref": "#/$defs/time_rule"}}},
    "whole": {"description": "Kinds that are a time by themselves", "$ref": "#/$defs/words"},
    "direction": {"description": "Words that tell where a time left open lies",
      "type": "object", "additionalProperties": false, "properties": {
        "future": {"$ref": "#/$defs/words"}, "past": {"$ref": "#/$defs/words"},
        "borders": {"$ref": "#/$defs/words"}}}}},

  "feast": {"type": "object", "additionalProperties": false, "properties": {
    "month": {"type": "integer", "minimum": 1, "maximum": 13},
    "day": {"type": "integer", "minimum": 1, "maximum": 31},
    "weekday": {"description": "1 = Monday", "type": "integer", "minimum": 1, "maximum": 7},
    "nth": {"description": "of the month; -1 = last", "type": "integer"},
    "offset": {"description": "days from there", "type": "integer"},
    "length": {"description": "in days", "type": "integer", "minimum": 1},
    "calendar": {"enum": ["easter", "orthodox_easter", "islamic", "hebrew"]},
    "capitalised": {"description": "only where written with a capital", "type": "boolean"},
    "names": {"$ref": "#/$defs/words"}}},

  "time_constants": {"type": "object", "propertyNames": {"$ref": "#/$defs/time_field"},
    "additionalProperties": {"$ref": "#/$defs/word"}},
  "time_class": {"type": "object", "additionalProperties": false, "properties": {
    "field": {"description": "what its words tell", "$ref": "#/$defs/time_field"},
    "with": {"description": "what every word says besides", "$ref": "#/$defs/time_constants"},
    "capitalised": {"type": "boolean"},
    "values": {"description": "value -> words", "type": "object",
      "additionalProperties": {"$ref": "#/$defs/words"}},
    "words": {"$ref": "#/$defs/words"},
    "numerals": {"type": "array", "items": {"$ref": "#/$defs/time_numeral"}}}},
  "time_numeral": {"type": "object", "additionalProperties": false, "properties": {
    "from": {"type": "integer"}, "to": {"type": "integer"},
    "digits": {"description": "how many, or [fewest, most]",
      "anyOf": [{"type": "integer"}, {"type": "array", "items": {"type": "integer"}}]},
    "grouped": {"type": "boolean"}, "decimal": {"type": "boolean"}, "glued": {"type": "boolean"},
    "clock": {"description": "what parts hours and minutes", "type": "string"},
    "prefix": {"$ref": "#/$defs/words"}, "suffix": {"$ref": "#/$defs/words"}}},

  "time_rule": {"type": "object", "additionalProperties": false, "required": ["id", "gives", "forms"],
    "properties": {
      "id": {"type": "string"},
      "gives": {"$ref": "#/$defs/time_operator"},
      "forms": {"description": "sequences of classes and kinds; (name) may be left out",
        "type": "array", "items": {"type": "array", "items": {"$ref": "#/$defs/word"}}},
      "with": {"$ref": "#/$defs/time_constants"},
      "after": {"$ref": "#/$defs/words"}, "not_after": {"$ref": "#/$defs/words"},
      "before": {"$ref": "#/$defs/words"}, "not_before": {"$ref": "#/$defs/words"},
      "examples": {"type": "array", "items": {"$ref": "#/$defs/time_example"}},
      "counterexamples": {"type": "array", "items": {"$ref": "#/$defs/time_example"}}}},
  "time_example": {"anyOf": [{"type": "string"}, {
    "type": "object", "additionalProperties": false, "required": ["text"], "properties": {
      "text": {"type": "string"},
      "date": {"$ref": "#/$defs/date"},
      "gives": {"description": "phrase -> its TIMEX3 value, or [value, EDTF]", "type": "object",
        "additionalProperties": {"$ref": "#/$defs/words"}}}}]}
})json";

}  // namespace chronograph::rules
