#include "chronograph/annotate/times.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

#include "chronograph/rules/languages.hpp"
#include "support/doc.hpp"

using namespace chronograph;

namespace {

const rules::RuleSet& pack() {
    static const auto loaded = rules::load_rules({std::filesystem::path(CHRONOGRAPH_SOURCE_DIR) / "rules"});
    return loaded.rules;
}

std::vector<annotate::TimeMention> times_of(const model::Document& document,
                                            const rules::RuleSet& rules = pack()) {
    return annotate::find_times(document, annotate::look_up(document, rules), rules);
}

/// "on Friday" -> "Friday=2025-04-25"; with `edtf`, the range behind a second "=".
std::string told(const model::Document& document, bool edtf, const rules::RuleSet& rules = pack()) {
    std::string text;
    for (const auto& time : times_of(document, rules)) {
        const model::Span span{document.tokens.begin[time.first], document.tokens.end[time.last - 1]};
        text += (text.empty() ? "" : " | ") + std::string(document.slice(span)) + "=" + time.value;
        if (edtf && time.range) text += "=" + model::to_edtf(*time.range);
    }
    return text;
}

struct Case {
    const char* text;
    const char* date;
    const char* expected;
};

}  // namespace

TEST_CASE("times near the day of writing", "[annotate][times]") {
    // 2025-04-22 was a Tuesday.
    const auto c = GENERATE(values<Case>({
        {"They met on Wednesday.", "2025-04-22", "Wednesday=2025-04-16=2025-04-16"},
        {"They will meet on Wednesday.", "2025-04-22", "Wednesday=2025-04-23=2025-04-23"},
        {"He said so on Tuesday.", "2025-04-22", "Tuesday=2025-04-22=2025-04-22"},
        {"The trial is due to begin on Friday.", "2025-04-22", "Friday=2025-04-25=2025-04-25"},
        {"She arrived yesterday and leaves tomorrow.", "2025-04-22",
         "yesterday=2025-04-21=2025-04-21 | tomorrow=2025-04-23=2025-04-23"},
        {"They spoke last month.", "2025-04-22", "last month=2025-03=2025-03"},
        {"They spoke last week.", "2025-04-22", "last week=2025-W16=[2025-04-14..2025-04-20]"},
        {"They will speak next year.", "2025-04-22", "next year=2026=2026"},
        {"It was agreed in May.", "2025-04-22", "May=2025-05=2025-05"},
        {"It was agreed in September.", "2025-04-22", "September=2024-09=2024-09"},
        {"It was signed on 15 August 2021.", "2025-04-22", "15 August 2021=2021-08-15=2021-08-15"},
        {"It was signed on August 15.", "2025-04-22", "August 15=2025-08-15=2025-08-15"},
        {"They talked at the weekend.", "2025-04-22", "the weekend=2025-W16-WE=[2025-04-19..2025-04-20]"},
        {"He resigned three days ago.", "2025-04-22", "three days ago=2025-04-19=2025-04-19"},
        {"He resigned two years ago.", "2025-04-22", "two years ago=2023=2023"},
        {"The call took place last night.", "2025-04-22", "last night=2025-04-21TNI=2025-04-21"},
        {"Talks began this morning at 10:30.", "2025-04-22",
         "this morning=2025-04-22TMO=2025-04-22 | 10:30=2025-04-22T10:30"},
        {"They left at 8 p.m. GMT.", "2025-04-22", "8 p.m. GMT=2025-04-22T20:00Z"},
    }));
    CAPTURE(c.text);
    CHECK(told(test::doc(c.text, c.date), true) == c.expected);
}

TEST_CASE("parts, ranges, feasts and long periods", "[annotate][times]") {
    const auto c = GENERATE(values<Case>({
        {"They meet between 7 and 9 May.", "2025-04-22",
         "7=2025-05-07=2025-05-07/2025-05-09 | 9 May=2025-05-09=2025-05-07/2025-05-09"},
        {"It ran from 2014 to 2018.", "2025-04-22", "2014=2014=2014/2018 | 2018=2018=2014/2018"},
        {"It is known since 2019.", "2025-04-22", "2019=2019=2019/.."},
        {"It closed in the third quarter of 2024.", "2025-04-22",
         "the third quarter of 2024=2024-Q3=[2024-07..2024-09]"},
        {"Prices rose in the 1990s.", "2025-04-22", "the 1990s=199=199X"},
        {"The city was built in the 19th century.", "2025-04-22", "the 19th century=18=18XX"},
        {"They met on Good Friday.", "2025-04-22", "Good Friday=2025-04-18=2025-04-18"},
        {"They met over the Easter weekend.", "2025-04-22",
         "the Easter weekend=2025-04-18=[2025-04-18..2025-04-21]"},
        {"It closed on Friday. They meet early next week.", "2025-04-22",
         "Friday=2025-04-18=2025-04-18 | early next week=2025-W18=[2025-04-28..2025-04-29]"},
        {"He will travel in two weeks.", "2025-04-22", "two weeks=P2W=[2025-05-05..2025-05-11]"},
        {"They met on Yom Kippur 2024.", "", "Yom Kippur 2024=2024-10-12=2024-10-12"},
        {"They met on Orthodox Easter 2024.", "", "Orthodox Easter 2024=2024-05-05=2024-05-05"},
        {"They met on Eid al-Fitr 2025.", "", "Eid al-Fitr 2025=2025-03-31=2025-03-31"},
        {"They met on Thanksgiving 2024.", "", "Thanksgiving 2024=2024-11-28=2024-11-28"},
        {"They met on Memorial Day 2025.", "", "Memorial Day 2025=2025-05-26=2025-05-26"},
        {"The war began in 264 BC.", "2025-04-22", "264 BC=BC0264=-0263"},
        {"He stayed for three weeks.", "2025-04-22", "three weeks=P3W"},
        {"They meet every Tuesday.", "2025-04-22", "every Tuesday=XXXX-WXX-2"},
        {"He is now in Rome.", "2025-04-22", "now=PRESENT_REF"},
    }));
    CAPTURE(c.text);
    CHECK(told(test::doc(c.text, c.date), true) == c.expected);
}

TEST_CASE("what looks like a time and is none", "[annotate][times]") {
    const auto text =
        GENERATE(as<std::string>{}, "They may march on.", "The second phase may fall.", "He sat down.",
                 "A 22-year-old man scored.", "They won 2-1.", "Call 020 7946 0018.",
                 "It is a 24-hour service.", "Spring into action? The fall of the wall.",
                 "It is dated 2025-13-01 or 31 April.", "Some 2,000 people came.", "It cost $2000.");
    CAPTURE(text);
    CHECK(told(test::doc(text, "2025-04-22"), false).empty());
}

TEST_CASE("an undated document keeps what hangs on its date open", "[annotate][times]") {
    const auto c = GENERATE(values<Case>({
        {"They met on Wednesday.", "", "Wednesday=XXXX-WXX-3"},
        {"They met on 5 May.", "", "5 May=XXXX-05-05"},
        {"They met on 5 May 2021.", "", "5 May 2021=2021-05-05=2021-05-05"},
        {"They met last week.", "", "last week=XXXX-WXX"},
    }));
    CAPTURE(c.text);
    CHECK(told(test::doc(c.text, c.date), true) == c.expected);
}

TEST_CASE("the text itself shows whether it is a narrative of the past", "[annotate][times]") {
    const auto c = GENERATE(values<Case>({
        {"The war began on 3 May 1861. In June 1862 it spread. In July it raged. It ended in 1865. He died "
         "yesterday.",
         "2025-04-22",
         "3 May 1861=1861-05-03 | June 1862=1862-06 | July=2024-07 | 1865=1865 | yesterday=2025-04-21"},
        {"The war began on 3 May 1861. In June 1862 it spread. In July it raged. It ended in 1865.",
         "2025-04-22", "3 May 1861=1861-05-03 | June 1862=1862-06 | July=1862-07 | 1865=1865"},
        {"On 21 April officials met. They had signed in 1861. It ended in 1865.", "2025-04-22",
         "21 April=2025-04-21 | 1861=1861 | 1865=1865"},
    }));
    CAPTURE(c.text);
    CHECK(told(test::doc(c.text, c.date), false) == c.expected);
}

TEST_CASE("an open weekday says what it is before and after the document", "[annotate][times]") {
    const auto document = test::doc("They meet on Thursday.", "2025-04-22");
    const auto times = times_of(document);
    REQUIRE(times.size() == 1);
    REQUIRE(times[0].if_past);
    REQUIRE(times[0].if_future);
    CHECK(model::to_edtf(*times[0].if_past) == "2025-04-17");
    CHECK(times[0].value_if_future == "2025-04-24");
}

TEST_CASE("the examples of every language's grammar hold", "[annotate][times]") {
    const rules::Languages languages({std::filesystem::path(CHRONOGRAPH_SOURCE_DIR) / "rules"});
    for (const auto& language : languages.ids()) {
        CAPTURE(language);
        const auto loaded = languages.load(language);
        REQUIRE_FALSE(loaded.rules.times.examples.empty());
        for (const auto& example : loaded.rules.times.examples) {
            CAPTURE(example.at.file, example.at.line, example.text);
            model::DocumentInfo info;
            info.date = example.date;
            const auto document = text::make_document(example.text, info);
            std::string promised;
            for (const auto& promise : example.gives) {
                promised += (promised.empty() ? "" : " | ") + promise.phrase + "=" + promise.value;
                if (promise.edtf) promised += "=" + *promise.edtf;
            }
            const bool edtf = !example.gives.empty() && example.gives.front().edtf.has_value();
            CHECK(told(document, edtf, loaded.rules) == promised);
        }
    }
}

TEST_CASE("a long document's times are read like a short one's", "[annotate][times]") {
    const std::string few =
        "They met from 3 to 7 May 2024 and late in June. The call came at 11 a.m. on 5 June, two days ago. "
        "They will meet on Monday or Tuesday, a week after the first quarter of the year. ";
    const auto once = told(test::doc(few, "2025-04-22"), true);
    constexpr int kTimes = 500;  // more than the parser keeps in memory
    std::string text, expected;
    for (int i = 0; i < kTimes; ++i) {
        text += few;
        expected += (i > 0 ? " | " : "") + once;
    }
    CHECK(std::ranges::count(once, '|') > 5);
    CHECK(told(test::doc(text, "2025-04-22"), true) == expected);
}
