#include <catch2/catch.hpp>

#include "chronograph/annotate/annotations.hpp"

using namespace chronograph;

TEST_CASE("a token has the id and classes of its folded word", "[annotate][words]") {
    const auto loaded = rules::load_rules(
        {rules::RuleFile{"w.yaml", "words:\n  modal: [will, would]\n  preposition: [\"on\"]\n"}});
    REQUIRE(loaded.diagnostics.empty());
    model::Document document;
    document.text = "He Will meet ON Friday";
    document.tokens = model::tokenize(document.text);

    const auto words = annotate::look_up(document, loaded.rules);

    REQUIRE(words.id.size() == 5);
    CHECK(words.id[0] == rules::kNoWord);
    CHECK(words.classes[0] == 0);
    CHECK(words.id[1] == loaded.rules.vocabulary.find("will"));
    CHECK(words.classes[1] == rules::kModal);
    CHECK(words.classes[3] == rules::kPreposition);
}

TEST_CASE("a listed abbreviation is not the word of its letters", "[annotate][words]") {
    const auto loaded =
        rules::load_rules({rules::RuleFile{"w.yaml", "words:\n  pronoun: [he, us]\n  title: [h.e.]\n"}});
    REQUIRE(loaded.diagnostics.empty());
    model::Document document;
    document.text = "H.E. he HE U.S.";
    document.tokens = model::tokenize(document.text);

    const auto words = annotate::look_up(document, loaded.rules);

    REQUIRE(words.id.size() == 4);
    CHECK(words.classes[0] == rules::kTitle);
    CHECK(words.classes[1] == rules::kPronoun);
    CHECK(words.classes[2] == rules::kPronoun);
    CHECK(words.classes[3] == rules::kPronoun);
}
