#include "chronograph/annotate/dating.hpp"

#include <catch2/catch.hpp>

#include "support/doc.hpp"

using namespace chronograph;

namespace {

const rules::RuleSet& pack() {
    static const auto loaded = rules::load_rules({std::filesystem::path(CHRONOGRAPH_SOURCE_DIR) / "rules"});
    return loaded.rules;
}

std::optional<annotate::InferredDate> date_of(const std::string& text) {
    const auto document = test::doc(text);
    return annotate::infer_date(document, annotate::annotate(document, pack()), pack());
}

std::string day_of(const std::string& text) {
    const auto inferred = date_of(text);
    return inferred ? model::to_edtf(model::day_range(inferred->day)) : "";
}

// Offices that were both held from 1 February 2017 to 31 March 2018.
const std::string kHolders =
    "Prime Minister Theresa May will receive US Secretary of State Rex Tillerson in London.\n\n";
const std::string kQuoted =
    "They are due to talk on Thursday about what the two countries can do together to rebuild the bridge.\n\n"
    "\"I will ask him tomorrow what the two countries can do together to rebuild the bridge,\" she said.\n\n";
const std::string kFeasts =
    "Over the Easter weekend rebels attacked a village. A bridge was blown up on Palm Sunday.\n\n";

struct Case {
    std::string text;
    const char* day;
};

}  // namespace

TEST_CASE("an undated document is dated from inside", "[annotate][dating]") {
    const auto c = GENERATE(values<Case>({
        {kHolders + kQuoted + kFeasts, "2017-04-19"},
        {kHolders + kFeasts + "She arrived yesterday (Tuesday).", "2017-04-19"},
        {kHolders + "They arrived yesterday, 3 May 2017.", "2017-05-04"},
        {kHolders + "They arrive tomorrow, 3 May.", "2017-05-02"},
        {kHolders + "They arrive today, Tuesday, 20 March.", "2018-03-20"},
    }));
    CAPTURE(c.text);
    CHECK(day_of(c.text) == c.day);
}

TEST_CASE("what leaves the day open gives none", "[annotate][dating]") {
    const auto text = GENERATE_COPY(
        as<std::string>{}, "", kHolders,
        // no year, no week
        kQuoted + kFeasts, kHolders + kQuoted,
        // no weekday: nothing counts from the day of writing
        kHolders + kFeasts + "They meet on Thursday.",
        // one feast leaves two weeks
        kHolders + kQuoted + "Over the Easter weekend rebels attacked a village.",
        // a name, and a thing, dates nothing
        kHolders + kQuoted + "They spoke of the Good Friday Agreement and of the broken Easter truce.",
        // one holder may be told of a time gone by; a former one is
        "Prime Minister Theresa May arrived. She spoke yesterday, 3 May.",
        "Prime Minister Theresa May saw former Secretary of State Rex Tillerson yesterday, 3 May.",
        // they never held office together
        "Prime Minister Theresa May saw US Secretary of State Antony Blinken yesterday, 3 May.",
        // two days in one sentence, and two occasions
        kHolders + kFeasts + "They arrive today, and leave on Thursday.",
        kHolders + kFeasts + "They talk on Thursday. They talk tomorrow.",
        // no such day
        kHolders + "They arrive today, Monday, 20 March 2018.");
    CAPTURE(text);
    CHECK(day_of(text).empty());
}

TEST_CASE("the reasons tell every clue and the span", "[annotate][dating]") {
    const auto inferred = date_of(kHolders + kFeasts + "She arrived yesterday (Tuesday).");
    REQUIRE(inferred);
    CHECK(
        inferred->reasons ==
        std::vector<std::string>{
            "\"yesterday\" is \"Tuesday\": they stand side by side.",
            "\"the Easter weekend\" is at most two weeks past: it dates something, and has no year.",
            "\"Palm Sunday\" is at most two weeks past: it dates something, and has no year.",
            "\"Prime Minister Theresa May\" names an office, held from 2016-07-13 until 2019-07-24.",
            "\"US Secretary of State Rex Tillerson\" names an office, held from 2017-02-01 until 2018-03-31.",
            "From 2017-02-01 to 2018-03-30 only 2017-04-19 fits."});
}
