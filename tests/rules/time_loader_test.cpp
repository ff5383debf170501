#include <algorithm>
#include <catch2/catch.hpp>

#include "chronograph/rules/rule_set.hpp"

using namespace chronograph;

namespace {

const std::string kSound =
    "times:\n"
    "  feasts:\n"
    "    yule: {month: 12, day: 21, names: [Yule]}\n"
    "  words:\n"
    "    the: [da]\n"
    "    day: {field: weekday, values: {1: [Muda], 2: [Teda]}}\n"
    "    count: {field: number, numerals: [{from: 1, to: 99, digits: [1, 2]}, {from: 1, to: 9, suffix: "
    "th}]}\n"
    "  rules:\n"
    "    date:\n"
    "      - id: date.day\n"
    "        gives: date\n"
    "        forms: [[(the), day]]\n"
    "        examples:\n"
    "          - {text: Muda, date: 2025-04-22, gives: {Muda: [2025-04-21, 2025-04-21]}}\n"
    "        counterexamples: [da]\n"
    "  whole: [date]\n";

}  // namespace

TEST_CASE("a language's times load into a grammar of their own", "[rules][times]") {
    const auto loaded = rules::load_rules({rules::RuleFile{"t.yaml", kSound}});
    REQUIRE(loaded.diagnostics.empty());
    const auto& grammar = loaded.rules.times;
    CHECK(grammar.rules.size() == 1);
    CHECK(grammar.feasts.front().name == "yule");
    REQUIRE(grammar.numerals.size() == 1);
    CHECK(grammar.numerals.front().most_digits == 2);
    REQUIRE(grammar.affixed_numerals.size() == 1);
    CHECK(grammar.affixed_numerals.front().suffix == "th");
    REQUIRE(grammar.examples.size() == 2);
    CHECK(grammar.examples[0].gives.front().edtf == "2025-04-21");
    CHECK(grammar.examples[1].gives.empty());
    const auto starts = [&](const char* word) {
        const auto& known = loaded.rules.lexicon[loaded.rules.vocabulary.find(std::string_view(word))];
        constexpr unsigned kOfTimes = rules::kStartsTime | rules::kStartsTimeWith | rules::kSecondOfTime;
        return (known.starts & kOfTimes) != 0;
    };
    CHECK(starts("da"));
    CHECK(starts("muda"));
    CHECK_FALSE(starts("yule"));  // of a class that no rule uses
}

TEST_CASE("a class tells which kinds may start with it, by what stands behind it", "[rules][times]") {
    const auto loaded = rules::load_rules({rules::RuleFile{"t.yaml", kSound}});
    const auto& symbols = loaded.rules.times.symbols;
    const auto symbol = [&](const char* name) {
        return static_cast<rules::TimeSymbol>(std::ranges::find(symbols, name, &rules::TimeSymbolInfo::name) -
                                              symbols.begin());
    };
    const auto& day = symbols[symbol("day")];
    CHECK(day.alone.test(symbol("date")));
    CHECK(day.openings.empty());
    const auto& the = symbols[symbol("the")];
    CHECK_FALSE(the.alone.test(symbol("date")));
    REQUIRE(the.openings.size() == 1);
    CHECK(the.openings.front().second == symbol("day"));
    CHECK(the.openings.front().kinds.test(symbol("date")));
    CHECK(symbols[symbol("count")].openings.empty());
}

TEST_CASE("a faulty grammar of times is reported at its line and column", "[rules][times][errors]") {
    struct Case {
        const char* name;
        const char* find;
        const char* replace;
        const char* expected;
    };
    const auto c = GENERATE(values<Case>({
        {"unknown section", "  whole:", "  hole:", "t.yaml:16:3: error: unknown key 'hole'"},
        {"unknown field", "field: weekday", "field: wekday", "t.yaml:6:18: error: unknown field 'wekday'"},
        {"unknown operator", "gives: date", "gives: dat", "t.yaml:11:16: error: unknown operator 'dat'"},
        {"unknown class", "(the), day", "(teh), day", "t.yaml:12:18: error: unknown class or kind 'teh'"},
        {"only optional", "(the), day", "(the)",
         "t.yaml:12:17: error: a form needs a step that is not optional"},
        {"starts with itself", "(the), day", "date, day",
         "t.yaml:9:5: error: a form of 'date' starts with its own"},
        {"no number", "{1: [Muda]", "{x: [Muda]", "t.yaml:6:36: error: 'x' is not a whole number"},
        {"no such day", "month: 12", "month: 14", "t.yaml:3:11: error: no such day"},
        {"no such calendar", "month: 12", "calendar: lunar", "t.yaml:3:22: error: unknown calendar 'lunar'"},
        {"empty range", "from: 1", "from: 100", "t.yaml:7:39: error: 'from' is above 'to'"},
        {"no id", "- id: date.day\n        gives", "- gives", "t.yaml:10:9: error: rule has no 'id'"},
        {"whole of no kind", "whole: [date]", "whole: [day]",
         "t.yaml:16:10: error: 'day' is no kind of rules"},
        {"no day", "date: 2025-04-22", "date: 2025-04-31", "t.yaml:14:32: error: 'date' is not a day"},
        {"empty counterexample", "counterexamples: [da]", "counterexamples: [{text: da, gives: {da: x}}]",
         "t.yaml:15:27: error: an example gives times"},
    }));
    CAPTURE(c.name);
    std::string yaml = kSound;
    const auto at = yaml.find(c.find);
    REQUIRE(at != std::string::npos);
    yaml.replace(at, std::string_view(c.find).size(), c.replace);
    const auto loaded = rules::load_rules({rules::RuleFile{"t.yaml", yaml}});
    REQUIRE_FALSE(loaded.diagnostics.empty());
    CHECK_THAT(base::to_string(loaded.diagnostics.front()), Catch::StartsWith(c.expected));
}
