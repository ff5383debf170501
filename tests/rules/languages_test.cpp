#include "chronograph/rules/languages.hpp"

#include <catch2/catch.hpp>

#include "support/scratch.hpp"

using namespace chronograph;

namespace {

model::Document document(const std::string& text, const std::string& language) {
    model::Document document;
    document.info.language = language;
    document.text = text;
    document.tokens = model::tokenize(text);
    return document;
}

/// A pack of two invented languages, "aa" and "bb", the second of which is the standard one.
void write_pack(const test::Scratch& scratch) {
    scratch.write("taxonomy.yaml", "entities:\n  person: {}\n");
    scratch.write("aa/language.yaml", "language: {telltales: [da, mo]}\n");
    scratch.write("aa/words.yaml", "words:\n  determiner: [da]\n");
    scratch.write("bb/language.yaml", "language: {standard: true, telltales: [ku, mo]}\n");
    scratch.write("bb/words.yaml", "words:\n  determiner: [ku]\n");
}

}  // namespace

TEST_CASE("a document is read in the language it says or shows", "[rules][languages]") {
    struct Case {
        const char* name;
        const char* text;
        const char* said;
        const char* expected;
    };
    const auto c = GENERATE(values<Case>({
        {"shows one", "Da lemo, da kemo ku.", "", "aa"},
        {"shows the other", "Ku lemo, ku kemo da.", "", "bb"},
        {"leaves a choice", "Mo da ku.", "", "bb"},
        {"shows none", "", "", "bb"},
        {"says one", "Ku lemo.", "aa", "aa"},
        {"says its region too", "Ku lemo.", "aa-XX", "aa"},
        {"says one that the pack has not", "Da lemo.", "cc", "aa"},
    }));
    CAPTURE(c.name);
    const test::Scratch scratch;
    write_pack(scratch);
    const rules::Languages languages({scratch.path()});
    CHECK(languages.ids() == std::vector<std::string>{"bb", "aa"});
    CHECK(languages.language_of(document(c.text, c.said)) == c.expected);
}

TEST_CASE("a language's files are read for it alone, what there is for every language",
          "[rules][languages]") {
    const test::Scratch scratch;
    write_pack(scratch);
    const rules::Languages languages({scratch.path()});
    const auto aa = languages.load("aa");
    const auto bb = rules::load_rules(std::vector<std::filesystem::path>{scratch.path()});
    CHECK(aa.diagnostics.empty());
    CHECK(aa.rules.language == "aa");
    CHECK(bb.rules.language == "bb");
    CHECK(aa.rules.taxonomy.entities.size() == bb.rules.taxonomy.entities.size());
    const auto knows = [](const rules::RuleSet& rules, std::string_view word) {
        return rules.vocabulary.find(word) != rules::kNoWord;
    };
    CHECK(knows(aa.rules, "da"));
    CHECK_FALSE(knows(aa.rules, "ku"));
    CHECK(knows(bb.rules, "ku"));
    CHECK_FALSE(knows(bb.rules, "da"));
}

TEST_CASE("a further pack is read only where it is named, in its pack's languages", "[rules][languages]") {
    const test::Scratch scratch;
    write_pack(scratch);
    scratch.write("packs/more/types.yaml", "entities:\n  city: {}\n");
    scratch.write("packs/more/aa/words.yaml", "words:\n  adverb: [ta]\n");
    scratch.write("packs/more/bb/words.yaml", "words:\n  adverb: [te]\n");
    const auto alone = rules::Languages({scratch.path()}).load("aa").rules;
    const auto with = rules::Languages({scratch.path(), scratch.path("packs/more")}).load("aa").rules;
    CHECK_FALSE(alone.taxonomy.find_entity("city"));
    CHECK(alone.vocabulary.find("ta") == rules::kNoWord);
    CHECK(with.taxonomy.find_entity("city"));
    CHECK(with.vocabulary.find("ta") != rules::kNoWord);
    CHECK(with.vocabulary.find("te") == rules::kNoWord);
}

TEST_CASE("what speaks outside of a language's folder speaks the standard one", "[rules][languages]") {
    const test::Scratch scratch;
    write_pack(scratch);
    scratch.write("mine.yaml", "entities: {place: {}}\nwords: {preposition: [ti]}\n");
    const rules::Languages languages({scratch.path()});
    const auto standard = languages.load("bb"), other = languages.load("aa");
    CHECK(standard.rules.vocabulary.find(std::string_view("ti")) != rules::kNoWord);
    CHECK(other.rules.vocabulary.find(std::string_view("ti")) == rules::kNoWord);
    CHECK(other.rules.taxonomy.entities.size() == 2);
}

TEST_CASE("a fault in a language.yaml is told with the rules", "[rules][languages][errors]") {
    const test::Scratch scratch;
    scratch.write("aa/language.yaml", "language: {telltale: [da]}\n");
    const auto loaded = rules::Languages({scratch.path()}).load("aa");
    REQUIRE(loaded.diagnostics.size() == 1);
    CHECK(loaded.diagnostics.front().message == "unknown key 'telltale'");
}
