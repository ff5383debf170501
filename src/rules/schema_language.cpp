// kLanguageSchema: what a file says of how a language works. Tested by tests/rules/schema_test.cpp.
#include "schema_text.hpp"

namespace chronograph::rules {

const std::string_view kLanguageSchema = R"json({
  "language": {"description": "How a text shows that it is in the folder's language",
    "type": "object", "additionalProperties": false, "properties": {
      "standard": {"description": "read what shows no language", "type": "boolean"},
      "telltales": {"description": "Words that are frequent in this language alone",
        "$ref": "#/$defs/words"}}},

  "word_lists": {"description": "Closed classes of words", "type": "object",
    "propertyNames": {"$ref": "#/$defs/word_class"}, "additionalProperties": {"$ref": "#/$defs/words"}},

  "functions": {"description": "Small words by what they do around an event", "type": "object",
    "propertyNames": {"$ref": "#/$defs/function"}, "additionalProperties": {"$ref": "#/$defs/words"}},

  "phrases": {"description": "Named lists of words and phrases", "type": "object",
    "additionalProperties": {"$ref": "#/$defs/words"}},

  "verbs": {"type": "object", "additionalProperties": false, "properties": {
    "regular": {"$ref": "#/$defs/words"},
    "irregular": {"description": "lemma -> [past, participle]", "type": "object",
      "additionalProperties": {"type": "array", "minItems": 2, "maxItems": 2,
        "items": {"$ref": "#/$defs/word"}}},
    "doubling": {"description": "verbs that double their last letter", "$ref": "#/$defs/words"},
    "further": {"description": "lemma -> other forms of it", "type": "object",
      "additionalProperties": {"type": "object", "additionalProperties": false, "properties": {
        "base": {"$ref": "#/$defs/words"}, "third": {"$ref": "#/$defs/words"},
        "past": {"$ref": "#/$defs/words"}, "participle": {"$ref": "#/$defs/words"},
        "ing": {"$ref": "#/$defs/words"}}}}}},

  "nouns": {"type": "object", "additionalProperties": false, "properties": {
    "regular": {"$ref": "#/$defs/words"},
    "irregular": {"description": "singular -> plural", "type": "object",
      "additionalProperties": {"$ref": "#/$defs/word"}}}},

  "inflections": {"description": "The first ending that fits makes the form",
    "type": "object", "additionalProperties": false, "properties": {
      "base": {"$ref": "#/$defs/endings"}, "third": {"$ref": "#/$defs/endings"},
      "past": {"$ref": "#/$defs/endings"}, "participle": {"$ref": "#/$defs/endings"},
      "ing": {"$ref": "#/$defs/endings"}, "future": {"$ref": "#/$defs/endings"},
      "conditional": {"$ref": "#/$defs/endings"}, "subjunctive": {"$ref": "#/$defs/endings"},
      "plural": {"$ref": "#/$defs/endings"}}},
  "grammar": {"description": "How words are ordered and built",
    "type": "object", "additionalProperties": false, "properties": {
      "modifiers_follow": {"description": "what describes a noun stands behind it", "type": "boolean"},
      "drops_subjects": {"description": "a verb may do without a subject", "type": "boolean"},
      "base_is_infinitive": {"description": "a lemma is an infinitive without a particle",
        "type": "boolean"},
      "adverb_endings": {"$ref": "#/$defs/words"}, "past_endings": {"$ref": "#/$defs/words"}}},
  "endings": {"type": "array", "items": {
    "type": "object", "additionalProperties": false, "properties": {
      "ends": {"description": "of words that end so; without it, of every word", "$ref": "#/$defs/words"},
      "words": {"description": "of these words", "$ref": "#/$defs/words"},
      "drop": {"description": "so many letters go", "type": "integer"},
      "add": {"description": "a form for each", "$ref": "#/$defs/words"},
      "doubles": {"description": "words of verbs.doubling repeat their last letter", "type": "boolean"}}}}
})json";

}  // namespace chronograph::rules
