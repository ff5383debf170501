#pragma once
// The few words that reading itself must know: abbreviations, words that open a sentence, months, and what
// stands before the day of publication. They live here and not in a rule pack because a document is cut into
// sentences and dated before any rule pack is at hand; the layers `text` and `rules` do not know each other.
// Every list is folded (base::fold); the tables are English first, and a document's
// own metadata always goes before what they find.

#include <algorithm>
#include <array>
#include <string_view>

namespace chronograph::text {

using namespace std::string_view_literals;

/// Abbreviations that a name or another word follows: a full stop after them ends a sentence only where the
/// next word is an opener. (Titles such as "Gen." never end one; see kTitles.)
inline constexpr std::array kAbbreviations = {"apr"sv, "aug"sv, "bros"sv, "co"sv,  "corp"sv, "dec"sv, "etc"sv,
                                              "feb"sv, "inc"sv, "jan"sv,  "jr"sv,  "jul"sv,  "jun"sv, "ltd"sv,
                                              "mar"sv, "nov"sv, "oct"sv,  "sep"sv, "sept"sv, "sr"sv,  "st"sv};
/// Titles and the like, which stand before what they belong to: their full stop never ends a sentence.
inline constexpr std::array kTitles = {"amb"sv,  "capt"sv, "cmdr"sv, "col"sv,  "dr"sv,   "gen"sv,
                                       "gov"sv,  "he"sv,   "hon"sv,  "lt"sv,   "maj"sv,  "mr"sv,
                                       "mrs"sv,  "ms"sv,   "mt"sv,   "pres"sv, "prof"sv, "rep"sv,
                                       "reps"sv, "rev"sv,  "sen"sv,  "sens"sv, "sgt"sv,  "vs"sv};
/// Initials that close a name: a capital after them opens a sentence.
inline constexpr std::array kNameEnds = {"dc"sv};
/// What a number follows: "No. 10", "Art. 5", "pp. 3-7".
inline constexpr std::array kBeforeNumbers = {"art"sv, "ch"sv,   "fig"sv, "no"sv,  "nos"sv,
                                              "p"sv,   "para"sv, "pp"sv,  "sec"sv, "vol"sv};
/// Words that, with a capital, open a sentence rather than go on with a name.
inline constexpr std::array kOpeners = {
    "a"sv,     "after"sv,   "all"sv,    "also"sv, "although"sv, "an"sv,      "and"sv,    "another"sv,
    "any"sv,   "as"sv,      "asked"sv,  "at"sv,   "because"sv,  "before"sv,  "both"sv,   "but"sv,
    "by"sv,    "despite"sv, "during"sv, "each"sv, "earlier"sv,  "even"sv,    "for"sv,    "from"sv,
    "he"sv,    "her"sv,     "here"sv,   "his"sv,  "how"sv,      "however"sv, "i"sv,      "if"sv,
    "in"sv,    "instead"sv, "it"sv,     "its"sv,  "last"sv,     "later"sv,   "many"sv,   "meanwhile"sv,
    "most"sv,  "mr"sv,      "mrs"sv,    "ms"sv,   "my"sv,       "no"sv,      "not"sv,    "now"sv,
    "of"sv,    "on"sv,      "once"sv,   "one"sv,  "only"sv,     "or"sv,      "other"sv,  "our"sv,
    "she"sv,   "since"sv,   "so"sv,     "some"sv, "such"sv,     "that"sv,    "the"sv,    "their"sv,
    "then"sv,  "there"sv,   "these"sv,  "they"sv, "this"sv,     "those"sv,   "though"sv, "to"sv,
    "under"sv, "until"sv,   "we"sv,     "what"sv, "when"sv,     "where"sv,   "while"sv,  "who"sv,
    "with"sv,  "yet"sv,     "you"sv,    "your"sv};
/// Words of a line that tells when the text was published: "Published at", "Last updated on", "Date:".
inline constexpr std::array kPublication = {"date"sv,      "dated"sv,    "issued"sv,
                                            "modified"sv,  "posted"sv,   "publication"sv,
                                            "published"sv, "released"sv, "updated"sv};
/// What may stand beside those.
inline constexpr std::array kBesidePublication = {"at"sv, "first"sv, "last"sv, "on"sv};
/// What may stand in a clock time beside its digits and its zone.
inline constexpr std::array kBesideClock = {"a"sv, "am"sv, "at"sv, "m"sv, "p"sv, "pm"sv};
/// The first three letters of months and weekdays, in calendar order.
inline constexpr std::array kWeekdays = {"mon"sv, "tue"sv, "wed"sv, "thu"sv, "fri"sv, "sat"sv, "sun"sv};
inline constexpr std::array kMonths = {"jan"sv, "feb"sv, "mar"sv, "apr"sv, "may"sv, "jun"sv,
                                       "jul"sv, "aug"sv, "sep"sv, "oct"sv, "nov"sv, "dec"sv};

static_assert(std::ranges::is_sorted(kAbbreviations));
static_assert(std::ranges::is_sorted(kTitles));
static_assert(std::ranges::is_sorted(kBeforeNumbers));
static_assert(std::ranges::is_sorted(kOpeners));
static_assert(std::ranges::is_sorted(kPublication));

}  // namespace chronograph::text
