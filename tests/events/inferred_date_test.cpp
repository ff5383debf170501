#include <catch2/catch.hpp>

#include "chronograph/events/explain.hpp"
#include "chronograph/events/extract.hpp"
#include "support/doc.hpp"

using namespace chronograph;

TEST_CASE("a document dated from inside is read again with its day", "[events][dating]") {
    static const auto pack =
        rules::load_rules({std::filesystem::path(CHRONOGRAPH_SOURCE_DIR) / "rules"}).rules;
    const auto document = test::doc(
        "Prime Minister Theresa May met US Secretary of State Rex Tillerson in London yesterday (3 May "
        "2017).");
    const auto record = events::extract(document, pack);
    REQUIRE(record.document.date);
    CHECK(model::to_edtf(model::day_range(*record.document.date)) == "2017-05-04");
    CHECK(record.document.date_source == model::DateSource::inferred);
    REQUIRE(record.events.size() == 1);
    REQUIRE(record.events.front().date);
    CHECK(model::to_edtf(*record.events.front().date) == "2017-05-03");

    const auto explanation = events::explain(document, pack);
    CHECK(explanation.record.document.date == record.document.date);
    CHECK(explanation.dating.size() == 4);

    const auto open = events::extract(test::doc("Theresa May met Rex Tillerson yesterday."), pack);
    CHECK_FALSE(open.document.date);
    CHECK(open.document.date_source == model::DateSource::unknown);
}
