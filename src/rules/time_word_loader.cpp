// Entry points: TimeLoader::load_words(), load_feasts(): the vocabulary of times. Tested by
// tests/rules/time_loader_test.cpp.
#include <algorithm>
#include <array>
#include <charconv>

#include "chronograph/base/utf8.hpp"
#include "time_loader.hpp"

namespace chronograph::rules {

namespace {

struct FieldName {
    const char* name;
    TimeField field;
};
constexpr std::array kFields{
    FieldName{"year", TimeField::year},         FieldName{"short_year", TimeField::short_year},
    FieldName{"month", TimeField::month},       FieldName{"day", TimeField::day},
    FieldName{"weekday", TimeField::weekday},   FieldName{"week", TimeField::week},
    FieldName{"season", TimeField::season},     FieldName{"quarter", TimeField::quarter},
    FieldName{"half", TimeField::half},         FieldName{"decade", TimeField::decade},
    FieldName{"century", TimeField::century},   FieldName{"era", TimeField::era},
    FieldName{"feast", TimeField::feast},       FieldName{"fiscal", TimeField::fiscal},
    FieldName{"number", TimeField::number},     FieldName{"tenths", TimeField::tenths},
    FieldName{"factor", TimeField::factor},     FieldName{"ordinal", TimeField::ordinal},
    FieldName{"unit", TimeField::unit},         FieldName{"which", TimeField::which},
    FieldName{"anchor", TimeField::anchor},     FieldName{"shift", TimeField::shift},
    FieldName{"days", TimeField::days},         FieldName{"part_of_day", TimeField::part_of_day},
    FieldName{"hour", TimeField::hour},         FieldName{"clock", TimeField::clock},
    FieldName{"meridiem", TimeField::meridiem}, FieldName{"zone", TimeField::zone},
    FieldName{"mod", TimeField::mod},           FieldName{"value", TimeField::value},
    FieldName{"bound", TimeField::bound},       FieldName{"bound_behind", TimeField::bound_behind},
};
static_assert(kFields.size() == kTimeFields);

using Names = std::vector<std::string>;

/// The names of a field's values, in the order of their numbers from `first` on; empty where values are
/// numbers.
struct ValueNames {
    TimeField field;
    std::int32_t first;
    Names names;
};
const std::vector<ValueNames>& value_names() {
    static const std::vector<ValueNames> names{
        {TimeField::unit,
         0,
         {"second", "minute", "hour", "day_part", "day", "weekend", "week", "month", "quarter", "season",
          "half", "year", "decade", "century", "millennium"}},
        {TimeField::season, 21, {"spring", "summer", "autumn", "winter"}},
        {TimeField::anchor, 0, {"document", "text"}},
        {TimeField::bound, 0, {"none", "from", "until", "before", "after", "future"}},
        {TimeField::part_of_day, 0, Names(kDayParts.begin(), kDayParts.end())},
    };
    return names;
}

bool is_text(TimeField field) {
    return field == TimeField::zone || field == TimeField::mod || field == TimeField::value;
}

struct FeastRule {
    const char* name;
    TimeFeast::Rule rule;
};
constexpr std::array kFeastRules{FeastRule{"easter", TimeFeast::Rule::easter},
                                 FeastRule{"orthodox_easter", TimeFeast::Rule::orthodox_easter},
                                 FeastRule{"islamic", TimeFeast::Rule::islamic},
                                 FeastRule{"hebrew", TimeFeast::Rule::hebrew}};

}  // namespace

std::vector<std::string> time_field_names() {
    std::vector<std::string> names;
    names.reserve(kFields.size());
    for (const auto& known : kFields) names.emplace_back(known.name);
    return names;
}

std::optional<TimeField> TimeLoader::field(const YamlNode& name) {
    const auto& text = name.scalar();
    const auto found = std::ranges::find(kFields, text, &FieldName::name);
    if (found != kFields.end()) return found->field;
    file_.fault(name, "unknown field '" + text + "'", did_you_mean(text, time_field_names()));
    return {};
}

std::int32_t TimeLoader::text(const std::string& text) {
    auto& texts = grammar_.texts;
    const auto found = std::ranges::find(texts, text);
    if (found != texts.end()) return static_cast<std::int32_t>(found - texts.begin());
    texts.push_back(text);
    return static_cast<std::int32_t>(texts.size() - 1);
}

std::optional<std::int32_t> TimeLoader::value(TimeField field, const YamlNode& node) {
    const auto& word = node.scalar();
    if (is_text(field)) return text(word);
    std::int32_t number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (error == std::errc{} && end == word.data() + word.size()) return number;
    Names names;
    std::int32_t first = 0;
    if (field == TimeField::bound_behind) field = TimeField::bound;  // values of one name
    if (field == TimeField::feast) {
        for (const auto& feast : grammar_.feasts) names.push_back(feast.name);
    } else {
        const auto found = std::ranges::find(value_names(), field, &ValueNames::field);
        if (found != value_names().end()) {
            names = found->names;
            first = found->first;
        }
    }
    const auto named = std::ranges::find(names, word);
    if (named != names.end()) return first + static_cast<std::int32_t>(named - names.begin());
    file_.fault(node, names.empty() ? "'" + word + "' is not a whole number" : "unknown value '" + word + "'",
                did_you_mean(word, names));
    return {};
}

std::vector<TimeConstant> TimeLoader::constants(const YamlNode& map) {
    std::vector<TimeConstant> constants;
    if (!map || !file_.require_map(map, "with")) return constants;
    for (const auto& entry : map.entries()) {
        const auto name = field(entry.key);
        if (!name) continue;
        if (const auto number = value(*name, entry.value)) constants.push_back({*name, *number});
    }
    return constants;
}

void TimeLoader::load_feast(const std::string& name, const YamlNode& node) {
    if (!file_.require_map(node, "feast")) return;
    file_.check_keys(
        node, {"month", "day", "weekday", "nth", "offset", "length", "calendar", "capitalised", "names"});
    TimeFeast feast;
    feast.name = name;
    const auto calendar = node["calendar"].scalar();
    const auto found = std::ranges::find(kFeastRules, calendar, &FeastRule::name);
    if (found != kFeastRules.end()) {
        feast.rule = found->rule;
    } else if (!calendar.empty()) {
        file_.fault(node["calendar"], "unknown calendar '" + calendar + "'",
                    "easter, orthodox_easter, islamic, hebrew; none for the civil one");
    }
    feast.month = node["month"].as_int(1);
    feast.day = node["day"].as_int(1);
    feast.weekday = node["weekday"].as_int(0);
    feast.nth = node["nth"].as_int(0);
    feast.offset = node["offset"].as_int(0);
    feast.length = node["length"].as_int(1);
    if (feast.weekday != 0) feast.rule = TimeFeast::Rule::weekday;
    if (feast.month < 1 || feast.month > 13 || feast.day < 1 || feast.day > 31 || feast.length < 1)
        file_.fault(node, "no such day", "month 1 to 12 (13 in the hebrew calendar), day 1 to 31");
    grammar_.feasts.push_back(std::move(feast));
}

void TimeLoader::load_feasts(const YamlNode& node) {
    if (!file_.require_map(node, "feasts")) return;
    const TimeSymbol symbol = add_symbol("feast");
    grammar_.symbols[symbol].field = TimeField::feast;
    for (const auto& entry : node.entries()) {
        const auto name = entry.key.scalar();
        load_feast(name, entry.value);
        if (!entry.value.is_map() || !entry.value["names"]) continue;
        const auto index = static_cast<std::int32_t>(grammar_.feasts.size() - 1);
        for (const auto& phrase : file_.words(entry.value["names"], "names"))
            add_word(phrase, {symbol, index, file_.truth(entry.value["capitalised"]), kNoWord});
    }
}

void TimeLoader::add_word(const std::string& phrase, const TimeWord& word) {
    for (const auto& words : context_.compile(phrase)) {
        grammar_.words.add(words, static_cast<std::uint32_t>(grammar_.readings.size()));
        grammar_.readings.push_back(word);
        grammar_.readings.back().first = words.front();
        if (words.size() > 1) grammar_.readings.back().second = words[1];
    }
}

void TimeLoader::load_values(TimeSymbol symbol, const YamlNode& values, bool capitalised) {
    if (!file_.require_map(values, "values")) return;
    const auto field = grammar_.symbols[symbol].field;
    if (!field) return file_.fault(values, "values of no field", "say which `field:` they are of");
    for (const auto& entry : values.entries()) {
        const auto number = value(*field, entry.key);
        if (!number) continue;
        for (const auto& phrase : file_.words(entry.value, "values"))
            add_word(phrase, {symbol, *number, capitalised, kNoWord});
    }
}

void TimeLoader::load_numeral(TimeSymbol symbol, const YamlNode& node) {
    if (!file_.require_map(node, "numerals")) return;
    file_.check_keys(node,
                     {"from", "to", "digits", "grouped", "decimal", "clock", "glued", "prefix", "suffix"});
    TimeNumeral numeral;
    numeral.symbol = symbol;
    numeral.from = node["from"].as_int(0);
    numeral.to = node["to"].as_int(999'999'999);
    if (const YamlNode& digits = node["digits"]) {
        const bool range = digits.items().size() == 2;
        const YamlNode& fewest = range ? digits.items()[0].get() : digits;
        const YamlNode& most = range ? digits.items()[1].get() : digits;
        numeral.fewest_digits = static_cast<std::uint8_t>(fewest.as_int(1));
        numeral.most_digits = static_cast<std::uint8_t>(most.as_int(9));
    }
    numeral.grouped = file_.truth(node["grouped"]);
    numeral.glued = file_.truth(node["glued"]);
    numeral.decimal = file_.truth(node["decimal"]);
    numeral.clock = node["clock"].scalar();
    if (numeral.from > numeral.to) file_.fault(node, "'from' is above 'to'");
    const auto prefixes = node["prefix"] ? file_.words(node["prefix"], "prefix") : Names{""};
    const auto suffixes = node["suffix"] ? file_.words(node["suffix"], "suffix") : Names{""};
    for (const auto& prefix : prefixes) {
        for (const auto& suffix : suffixes) {
            numeral.prefix = base::fold(prefix);
            numeral.suffix = base::fold(suffix);
            const bool bare = numeral.prefix.empty() && numeral.suffix.empty() && !numeral.glued;
            (bare ? grammar_.numerals : grammar_.affixed_numerals).push_back(numeral);
        }
    }
}

void TimeLoader::load_class(const std::string& name, const YamlNode& node) {
    const TimeSymbol symbol = add_symbol(name);
    if (!node.is_map()) {
        for (const auto& phrase : file_.words(node, name)) add_word(phrase, {symbol, kUnset, false, kNoWord});
        return;
    }
    file_.check_keys(node, {"field", "with", "capitalised", "values", "words", "numerals"});
    if (node["field"]) grammar_.symbols[symbol].field = field(node["field"]);
    if (node["with"]) grammar_.symbols[symbol].with = constants(node["with"]);
    const bool capitalised = file_.truth(node["capitalised"]);
    if (node["values"]) load_values(symbol, node["values"], capitalised);
    if (node["words"]) {
        for (const auto& phrase : file_.words(node["words"], name))
            add_word(phrase, {symbol, kUnset, capitalised, kNoWord});
    }
    if (!node["numerals"] || !file_.require_sequence(node["numerals"], "numerals")) return;
    for (const YamlNode& numeral : node["numerals"].items()) load_numeral(symbol, numeral);
}

void TimeLoader::load_words(const YamlNode& node) {
    if (!file_.require_map(node, "words")) return;
    for (const auto& entry : node.entries()) load_class(entry.key.scalar(), entry.value);
}

}  // namespace chronograph::rules
