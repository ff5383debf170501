// Who and what a pack lists: by id, by name, by office and day.
#include "chronograph/rules/gazetteer.hpp"

#include <catch2/catch.hpp>

#include "chronograph/model/tokens.hpp"
#include "chronograph/rules/rule_set.hpp"

using namespace chronograph;

namespace {

const char* const kWorld =
    "entities: {person: {}, country: {}, organisation: {}, place: {}, city: {is: place}, building: {is: "
    "place}}\n"
    "inflections: {plural: [{add: s}]}\n"
    "functions: {genitive: [of]}\n"
    "countries:\n"
    "  - {id: XA, name: Alphaland, aliases: [AL], demonyms: [Alphan], capital: Alpha City, stands_for: [Old "
    "Mill]}\n"
    "  - {id: XB, name: Betania}\n"
    "organisations:\n"
    "  - {name: League of Rivers, aliases: [LOR], members: [XA, XB]}\n"
    "offices:\n"
    "  - {id: chair, names: [chair of council], single: true}\n"
    "people:\n"
    "  - name: Ann Ash\n"
    "    pronoun: she\n"
    "    aliases: [Annie Ashe]\n"
    "    offices: [{office: chair, of: XA, from: 2001, until: 2003-05-02}]\n"
    "  - {name: Bo Birch, offices: [{office: chair, of: XA, from: 2003-05-02, until: 2005}, {office: chair, "
    "of: LOR}]}\n";

const rules::RuleSet& world() {
    static const auto loaded = rules::load_rules({rules::RuleFile{"world.yaml", kWorld}});
    REQUIRE(loaded.diagnostics.empty());
    return loaded.rules;
}

std::vector<rules::WordId> words_of(std::string_view text) {
    const auto tokens = model::tokenize(text);
    std::vector<rules::WordId> words;
    for (std::uint32_t i = 0; i < tokens.size(); ++i)
        words.push_back(world().vocabulary.find(tokens.text(text, i)));
    return words;
}

}  // namespace

TEST_CASE("a language adds its names to what is listed", "[rules]") {
    const char* const kFurther =
        "grammar: {modifiers_follow: true}\n"
        "functions: {genitive: [de]}\n"
        "further_names:\n"
        "  country/XA: {names: [Alfalandia], demonyms: ['alfan{o,a}']}\n"
        "  place/alpha-city: [Ciudad Alfa]\n"
        "  person/ann-ash: [Ana Ache]\n"
        "  office/chair: {names: [silla de consejo]}\n"
        "  office/chairr: {names: [x]}\n"
        "  country/XX: [Nada]\n";
    const auto loaded =
        rules::load_rules({rules::RuleFile{"world.yaml", kWorld}, rules::RuleFile{"further.yaml", kFurther}});
    REQUIRE(loaded.diagnostics.size() == 2);
    CHECK(loaded.diagnostics[0].message == "no office 'chairr'");
    CHECK(loaded.diagnostics[0].hint == "did you mean 'chair'?");
    CHECK(loaded.diagnostics[1].message == "no entity 'country/XX'");

    const auto& gazetteer = loaded.rules.gazetteer;
    const auto named = [&](const char* text) {
        const auto tokens = model::tokenize(text);
        std::vector<rules::WordId> words;
        for (const auto hash : tokens.hash) words.push_back(loaded.rules.vocabulary.find(hash));
        const auto match = gazetteer.name_phrases.longest(words, 0);
        REQUIRE(match.length == words.size());
        return gazetteer.names[match.values.front()];
    };
    CHECK(gazetteer.entities[named("Alfalandia").entity].id == "country/XA");
    CHECK(named("alfana").kind == rules::NameKind::demonym);
    CHECK(named("Ciudad Alfa").kind == rules::NameKind::capital);
    CHECK(named("Ciudad Alfa").stands_for == gazetteer.find("country/XA"));
    CHECK(named("Ache").kind == rules::NameKind::last_name);
    const auto tokens = model::tokenize("sillas de consejo");
    std::vector<rules::WordId> words;
    for (const auto hash : tokens.hash) words.push_back(loaded.rules.vocabulary.find(hash));
    const auto office = gazetteer.office_phrases.longest(words, 0);
    REQUIRE(office.length == 3);
    CHECK(gazetteer.office_names[office.values.front()].plural);
}

TEST_CASE("a name stands for its entity", "[rules]") {
    using rules::NameKind;
    struct Case {
        const char* text;
        const char* id;
        NameKind kind;
        bool alias;
    };
    const auto c = GENERATE(values<Case>({
        {"Alphaland", "country/XA", NameKind::name, false},
        {"AL", "country/XA", NameKind::name, true},
        {"Alphan", "country/XA", NameKind::demonym, true},
        {"Alpha City", "place/alpha-city", NameKind::capital, false},
        {"Old Mill", "place/old-mill", NameKind::metonym, false},
        {"League of Rivers", "organisation/league-of-rivers", NameKind::name, false},
        {"Ann Ash", "person/ann-ash", NameKind::name, false},
        {"Ash", "person/ann-ash", NameKind::last_name, true},
        {"Ashe", "person/ann-ash", NameKind::last_name, true},
    }));
    CAPTURE(c.text);
    const auto& gazetteer = world().gazetteer;
    const auto words = words_of(c.text);
    const auto match = gazetteer.name_phrases.longest(words, 0);
    REQUIRE(match.length == words.size());
    REQUIRE(match.values.size() == 1);
    const auto& name = gazetteer.names[match.values[0]];
    CHECK(gazetteer.entities[name.entity].id == c.id);
    CHECK(name.kind == c.kind);
    CHECK(name.alias == c.alias);
    CHECK(name.stands_for.has_value() == (c.kind == NameKind::capital || c.kind == NameKind::metonym));
}

TEST_CASE("an entity keeps what its list says", "[rules]") {
    const auto& gazetteer = world().gazetteer;
    const auto ann = gazetteer.find("person/ann-ash");
    REQUIRE(ann);
    CHECK(gazetteer.entities[*ann].gender == rules::Gender::feminine);
    CHECK(gazetteer.entities[*ann].country == gazetteer.find("country/XA"));
    CHECK(gazetteer.entities[*ann].name_words == model::tokenize("Ann Ash").hash);
    const auto league = gazetteer.find("organisation/league-of-rivers");
    REQUIRE(league);
    CHECK(gazetteer.entities[*league].members.size() == 2);
    CHECK_FALSE(gazetteer.find("person/nobody"));
    CHECK_FALSE(gazetteer.find_office("nothing"));
}

TEST_CASE("an office is known by its names, one holder or several", "[rules]") {
    const auto& gazetteer = world().gazetteer;
    const auto c =
        GENERATE(table<std::string, bool>({{"chair of council", false}, {"chairs of council", true}}));
    CAPTURE(std::get<0>(c));
    const auto words = words_of(std::get<0>(c));
    const auto match = gazetteer.office_phrases.longest(words, 0);
    REQUIRE(match.length == words.size());
    const auto& name = gazetteer.office_names[match.values[0]];
    CHECK(gazetteer.offices[name.office].id == "chair");
    CHECK(name.plural == std::get<1>(c));
}

TEST_CASE("an office has one holder on a day, from its first day until before its last", "[rules]") {
    struct Case {
        const char* of;
        const char* day;
        const char* holder;
    };
    const auto c = GENERATE(values<Case>({
        {"country/XA", "2000-12-31", ""},
        {"country/XA", "2001-01-01", "person/ann-ash"},
        {"country/XA", "2003-05-01", "person/ann-ash"},
        {"country/XA", "2003-05-02", "person/bo-birch"},
        {"country/XA", "2005-01-01", ""},
        {"country/XB", "2003-05-02", ""},
        {"organisation/league-of-rivers", "1999-01-01", "person/bo-birch"},
    }));
    CAPTURE(c.of, c.day);
    const auto& gazetteer = world().gazetteer;
    const auto office = gazetteer.find_office("chair");
    const auto of = gazetteer.find(c.of);
    REQUIRE(office);
    REQUIRE(of);
    const auto holder = gazetteer.holder(*office, *of, model::parse_edtf(c.day)->begin);
    CHECK((holder ? gazetteer.entities[*holder].id : "") == c.holder);
}
