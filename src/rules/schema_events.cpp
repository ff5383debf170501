// kEventSchema: what a file says of events. Tested by tests/rules/schema_test.cpp.
#include "schema_text.hpp"

namespace chronograph::rules {

const std::string_view kEventSchema = R"json({
  "word": {"type": ["string", "number", "boolean"]},
  "words": {"description": "One word or phrase, or a list; {a,b} stands for either",
    "anyOf": [{"$ref": "#/$defs/word"}, {"type": "array", "items": {"$ref": "#/$defs/word"}}]},
  "date": {"description": "YYYY, YYYY-MM or YYYY-MM-DD", "type": ["string", "integer"]},

  "entities": {"description": "The types of what has a name", "type": "object",
    "additionalProperties": {"type": ["object", "null"], "additionalProperties": false,
      "properties": {"is": {"description": "the more general type", "$ref": "#/$defs/entity"}}}},

  "events": {"description": "The types of events and their roles", "type": "object",
    "additionalProperties": {"type": "object", "additionalProperties": false, "properties": {
      "is": {"description": "the more general type; hands down its roles", "$ref": "#/$defs/any_event"},
      "pack": {"description": "the further pack that reads it; shown only when asked for", "type": "string"},
      "abstract": {"description": "only groups others; no rule gives it", "type": "boolean"},
      "symmetric": {"description": "all parties are equal", "type": "boolean"},
      "remote": {"description": "has no common place", "type": "boolean"},
      "in_person": {"description": "its parties meet; pictures count it as met", "type": "boolean"},
      "more_specific_than": {"description": "types that give way to this one",
        "type": "array", "items": {"$ref": "#/$defs/any_event"}},
      "roles": {"type": "object", "additionalProperties": {
        "type": "object", "additionalProperties": false, "required": ["is"], "properties": {
          "is": {"description": "types it takes", "type": "array", "items": {"$ref": "#/$defs/entity"}},
          "except": {"description": "types below them that it does not take", "type": "array", "items": {"$ref": "#/$defs/entity"}},
          "at_least": {"description": "so many of an event's parties are in it; of a symmetric type, whatever their role",
            "type": "integer", "minimum": 0}}}}}}},

  "slots": {"description": "subject, object, possessor or a preposition -> the role of who stands there",
    "type": "object", "propertyNames": {"$ref": "#/$defs/slot"},
    "additionalProperties": {"$ref": "#/$defs/role"}},
  "carrier": {"description": "slots of the verb; status: of what it carries",
    "type": "object", "propertyNames": {"anyOf": [{"$ref": "#/$defs/slot"}, {"const": "status"}]},
    "properties": {"status": {"$ref": "#/$defs/status"}},
    "additionalProperties": {"$ref": "#/$defs/role"}},
  "gives": {"description": "what one event of the text has; what is left out is not compared",
    "type": "object", "propertyNames": {"$ref": "#/$defs/gives_key"}, "properties": {
      "type": {"$ref": "#/$defs/event"},
      "status": {"$ref": "#/$defs/status"},
      "date": {"description": "EDTF", "$ref": "#/$defs/date"},
      "place": {"type": "string"}},
    "additionalProperties": {"$ref": "#/$defs/words"}},
  "example": {"anyOf": [{"type": "string"}, {
    "type": "object", "additionalProperties": false, "required": ["text"], "properties": {
      "text": {"type": "string"},
      "date": {"description": "the day it was published", "$ref": "#/$defs/date"},
      "gives": {"$ref": "#/$defs/gives"}}}]},
  "examples": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/example"}},

  "frames": {"description": "A verb or a noun, and who stands around it",
    "type": "array", "items": {"$ref": "#/$defs/frame"}},
  "frame": {"type": "object", "additionalProperties": false,
    "required": ["id", "event", "examples", "counterexamples"],
    "oneOf": [{"required": ["verb"]}, {"required": ["noun"]}],
    "properties": {
      "id": {"description": "unique; shown beside every event it finds", "type": "string"},
      "event": {"$ref": "#/$defs/event"},
      "verb": {"description": "plain forms; they stand for all forms", "$ref": "#/$defs/words"},
      "noun": {"description": "singulars", "$ref": "#/$defs/words"},
      "slots": {"$ref": "#/$defs/slots"},
      "needs": {"description": "prepositions, or object, of which one is filled; party: any party; subject: no thing acts; carrier: a verb of carried_by",
        "$ref": "#/$defs/words"},
      "not_object": {"description": "objects that mean another sense", "$ref": "#/$defs/words"},
      "not_before": {"description": "words right behind the trigger that mean another sense",
        "$ref": "#/$defs/words"},
      "not_after": {"description": "words right before the trigger that mean another sense",
        "$ref": "#/$defs/words"},
      "not_with": {"description": "prepositions that give the verb another sense", "$ref": "#/$defs/words"},
      "single_object": {"description": "nothing may be said of the object: \"called him a friend\" is no call", "type": "boolean"},
      "place_object": {"description": "the object is where it happens", "type": "boolean"},
      "no_object": {"description": "does not hold where the verb has an object or is passive", "type": "boolean"},
      "presence": {"description": "says only that somebody is there: holds with a day, away from their own country", "type": "boolean"},
      "carried_by": {"description": "verbs that bring a noun's parties; any: every other verb, where one party is missing",
        "type": "object", "additionalProperties": {"$ref": "#/$defs/carrier"}},
      "not_carried_by": {"description": "verbs that 'any' leaves out", "$ref": "#/$defs/words"},
      "becomes": {"description": "a more exact type -> phrases that make it",
        "type": "object", "propertyNames": {"$ref": "#/$defs/event"},
        "additionalProperties": {"$ref": "#/$defs/words"}},
      "status": {"$ref": "#/$defs/status"},
      "weak": {"description": "no occasion of its own unless two parties stand with it", "type": "boolean"},
      "parties": {"description": "the only types of entity it takes", "anyOf": [
        {"$ref": "#/$defs/entity"}, {"type": "array", "items": {"$ref": "#/$defs/entity"}}]},
      "replaces": {"description": "the id of the rule whose place it takes", "type": "string"},
      "examples": {"$ref": "#/$defs/examples"},
      "counterexamples": {"$ref": "#/$defs/examples"}}},

  "patterns": {"description": "Idioms: steps over one sentence", "type": "array", "items": {
    "type": "object", "additionalProperties": false,
    "required": ["id", "event", "match", "examples", "counterexamples"], "properties": {
      "id": {"type": "string"},
      "event": {"$ref": "#/$defs/event"},
      "match": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/step"}},
      "speakers": {"description": "the role of the two, from two countries, who talk in a transcript", "$ref": "#/$defs/role"},
      "examples": {"$ref": "#/$defs/examples"},
      "counterexamples": {"$ref": "#/$defs/examples"}}}},
  "step": {"anyOf": [{"$ref": "#/$defs/word"}, {
    "type": "object", "additionalProperties": false, "properties": {
      "verb": {"description": "any form of it", "$ref": "#/$defs/words"},
      "noun": {"description": "any form of it", "$ref": "#/$defs/words"},
      "any_of": {"$ref": "#/$defs/words"},
      "phrase": {"description": "one of a list of the phrases section", "$ref": "#/$defs/phrase_list"},
      "role": {"description": "a name that fills the role", "$ref": "#/$defs/role"},
      "type": {"description": "a name of the type", "$ref": "#/$defs/entity"},
      "optional": {"type": "array", "items": {"$ref": "#/$defs/step"}},
      "gap": {"description": "up to so many words", "type": "integer", "minimum": 0, "maximum": 12},
      "trigger": {"description": "the step the search starts from", "type": "boolean"}}}]},

  "statuses": {"description": "The words that make an event planned, proposed or denied",
    "type": "object", "propertyNames": {"$ref": "#/$defs/status"}, "additionalProperties": {
      "type": "object", "additionalProperties": false, "properties": {
        "auxiliaries": {"$ref": "#/$defs/words"}, "verbs": {"$ref": "#/$defs/words"},
        "nouns": {"$ref": "#/$defs/words"}, "words": {"$ref": "#/$defs/words"},
        "adjectives": {"$ref": "#/$defs/words"},
        "predicates": {"$ref": "#/$defs/words"}}}}
})json";

}  // namespace chronograph::rules
