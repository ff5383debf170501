#pragma once
// The vocabulary and grammar of times (rules/<language>/times.yaml), compiled.
//
// The file names word classes ("month", "ago") and says how sequences of them make a time: the engine knows
// the calendar and what each operator means, and no word of any language. A rule is a sequence of classes and
// of other rules' kinds; the sequences of one kind share a trie, so that reading walks each prefix once.
//
//   words:  month: {field: month, values: {1: [January, Jan.], ...}}      ago: [ago]
//   rules:  date:  - {id: months-ago, gives: shift, forms: [[count, unit, ago]], with: {shift: -1}}

#include <array>
#include <bitset>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "chronograph/base/diagnostic.hpp"
#include "chronograph/model/date.hpp"
#include "chronograph/rules/vocabulary.hpp"

namespace chronograph::rules {

/// What a word can tell of a time. The names in YAML are the same.
enum class TimeField : std::uint8_t {
    year,          ///< 1945
    short_year,    ///< the "18" of "1914-18"
    month,         ///< 1..12
    day,           ///< of the month
    weekday,       ///< 1 = Monday .. 7
    week,          ///< of the year, as ISO 8601 counts
    season,        ///< 21 spring .. 24 winter
    quarter,       ///< 1..4
    half,          ///< 1, 2
    decade,        ///< its first year, 1990; below 100 where the century is not said
    century,       ///< 19 = the 19th
    era,           ///< -1 = before Christ
    feast,         ///< index into TimeGrammar::feasts
    fiscal,        ///< 1: the year is a fiscal one
    number,        ///< how many; 0 = several
    tenths,        ///< of a unit, on top of number
    factor,        ///< multiplies number: hundred, dozen
    ordinal,       ///< 1 = first; -1 = last
    unit,          ///< a TimeUnit
    which,         ///< -1 last, 0 this, 1 next
    anchor,        ///< a TimeAnchor: what "this" or "later" counts from
    shift,         ///< -1 towards the past, 1 towards the future
    days,          ///< from today: yesterday is -1
    part_of_day,   ///< index into kDayParts
    hour,          ///< 0..24
    clock,         ///< seconds since midnight
    meridiem,      ///< 0 = a.m., 12 = p.m.
    zone,          ///< index into TimeGrammar::texts
    mod,           ///< TIMEX3 mod, index into TimeGrammar::texts
    value,         ///< TIMEX3 value as it stands, index into TimeGrammar::texts
    bound,         ///< a TimeBound, said before the time: "since"
    bound_behind,  ///< the same, said behind it: "or later"
    kCount
};
inline constexpr std::size_t kTimeFields = static_cast<std::size_t>(TimeField::kCount);
inline constexpr std::int32_t kUnset = std::numeric_limits<std::int32_t>::min();

/// Units of the calendar, the finer first.
enum class TimeUnit : std::uint8_t {
    second,
    minute,
    hour,
    day_part,
    day,
    weekend,
    week,
    month,
    quarter,
    season,
    half,
    year,
    decade,
    century,
    millennium,
};

/// What a relative time counts from.
enum class TimeAnchor : std::uint8_t {
    document,  ///< the day of writing: "last week", "two days ago"
    text,      ///< the time spoken of before: "the following week", "two days later"
};

/// From or to where a time reaches, said by the word before it.
enum class TimeBound : std::uint8_t {
    none,
    from,    ///< since 2004
    until,   ///< until Friday, by Friday: that day included
    before,  ///< before Friday
    after,   ///< after Friday
    future,  ///< the expression looks forward, and stays what it is
};

/// TIMEX3's parts of a day.
inline constexpr std::array kDayParts{"MO", "MI", "AF", "EV", "NI", "DT"};

/// What a rule makes of its operands.
enum class TimeOp : std::uint8_t {
    fields,    ///< nothing by itself: hands its fields to the rule it stands in
    count,     ///< a number: sums its numbers, multiplies by its factor
    date,      ///< a point of the calendar, as far as it is said
    relative,  ///< last week, this March, the next three days
    days,      ///< yesterday
    shift,     ///< two weeks ago; three days after X
    nth,       ///< the third week of X, the last day of X
    part,      ///< the end of X, early X: X with a mod
    duration,  ///< three days
    set,       ///< every Tuesday
    vague,     ///< recently: the TIMEX3 value is given
    clock,     ///< 20:00, on X
    day_part,  ///< the morning of X
    span,      ///< from X to Y: two times, one range
    list,      ///< X and Y: two times that share what one of them leaves unsaid
    nothing,   ///< looks like a time and is none
};

/// What forms are sequences of: a class of words, or a kind of rules.
using TimeSymbol = std::uint16_t;
inline constexpr std::size_t kMostTimeSymbols = 384;
using TimeSymbols = std::bitset<kMostTimeSymbols>;

struct TimeConstant {
    TimeField field = TimeField::year;
    std::int32_t value = 0;
};

/// The kinds that may start with one class when another stands right behind it.
struct TimeOpening {
    TimeSymbol second = 0;
    TimeSymbols kinds;
};

struct TimeSymbolInfo {
    std::string name;
    std::optional<TimeField> field;     ///< of a class; nothing for words that only mark: "ago", "of"
    std::vector<TimeConstant> with;     ///< what every word of the class says besides
    std::optional<std::uint32_t> root;  ///< of a kind: the state its forms start from
    // Of a class, what may start with it:
    TimeSymbols alone;  ///< whatever stands behind it: itself, and kinds that it may be all of
    std::vector<TimeOpening> openings;  ///< by `second`
};

/// One reading of a word or phrase.
struct TimeWord {
    TimeSymbol symbol = 0;
    std::int32_t value = kUnset;
    bool capitalised = false;  ///< only where it is written with a capital
    WordId first = kNoWord;    ///< the phrase's first word
    WordId second = kNoWord;   ///< its second, where it has one
};

/// A class written in digits: an optional prefix and suffix around a number, or around hours and minutes.
struct TimeNumeral {
    TimeSymbol symbol = 0;
    std::int32_t from = 0;
    std::int32_t to = 0;  ///< the last one
    std::uint8_t fewest_digits = 1;
    std::uint8_t most_digits = 9;
    bool grouped = false;        ///< "1,200" too
    bool decimal = false;        ///< "2.5" only: number and tenths
    bool glued = false;          ///< a capitalised word behind it that lost its space: "1936Franco"
    std::string clock;           ///< separator of hours and minutes; empty = a plain number
    std::string prefix, suffix;  ///< folded; what the token has before and after the digits
};

struct TimeRule {
    std::string id;
    std::string kind;
    TimeOp op = TimeOp::date;
    std::vector<TimeConstant> with;
    // The words beside it, by class; no test where empty.
    std::vector<TimeSymbol> after, not_after;    ///< the word before the time
    std::vector<TimeSymbol> before, not_before;  ///< the word behind the time
    base::SourceLocation at;
};

inline constexpr std::uint32_t kNoTimeState = UINT32_MAX;

/// A node of the trie over symbols.
struct TimeState {
    struct Edge {
        TimeSymbol symbol = 0;
        std::uint32_t next = 0;
        std::uint32_t root = kNoTimeState;  ///< of a kind: the state its forms start from
        [[nodiscard]] bool is_kind() const { return root != kNoTimeState; }
    };
    std::vector<Edge> edges;           ///< by symbol
    TimeSymbols own;                   ///< the edges' symbols
    std::vector<std::uint32_t> rules;  ///< complete here
    TimeSymbols first;                 ///< classes and kinds that may stand next, at any depth
};

/// A named day or season that every year has.
struct TimeFeast {
    enum class Rule : std::uint8_t { fixed, weekday, easter, orthodox_easter, islamic, hebrew };
    std::string name;
    Rule rule = Rule::fixed;
    int month = 1, day = 1;  ///< of the rule's own calendar
    int weekday = 0;         ///< 1 = Monday: the nth one of the month
    int nth = 0;             ///< -1 = last
    int offset = 0;          ///< days from there
    int length = 1;          ///< in days
};

enum class TimeCue : std::uint8_t {
    future,  ///< will, due to, until
    past,    ///< said, was: besides every past form that the lexicon knows
    border,  ///< starts another clause: who, while
};

/// What an example in the file promises.
struct TimeExample {
    struct Promise {
        std::string phrase;
        std::string value;
        std::optional<std::string> edtf;
    };
    std::string rule;
    std::string text;
    std::optional<model::Day> date;
    std::vector<Promise> gives;  ///< in text order; empty for a counterexample: no time at all
    base::SourceLocation at;
};

/// The times of one language; without states where its pack tells of none.
struct TimeGrammar {
    std::vector<TimeSymbolInfo> symbols;  ///< by TimeSymbol
    std::vector<TimeRule> rules;
    std::vector<TimeState> states;  ///< the first one is where whole times start: an edge for each such kind

    PhraseTrie words;  ///< -> index into readings
    std::vector<TimeWord> readings;
    std::vector<TimeNumeral> numerals;          ///< of digits alone, as most tokens with digits are
    std::vector<TimeNumeral> affixed_numerals;  ///< with something before or behind the digits
    std::vector<TimeFeast> feasts;
    std::vector<std::string> texts;
    // Words that tell where a time left open lies (annotate/time_direction.cpp).
    PhraseTrie cues;                    ///< -> TimeCue
    std::vector<TimeExample> examples;  ///< in file order
};

}  // namespace chronograph::rules
