// Which words a pack's inflections make, and of what class each is.
#include "chronograph/rules/lexicon.hpp"

#include <catch2/catch.hpp>

#include "chronograph/rules/rule_set.hpp"

using namespace chronograph;

namespace {

const char* const kLanguage =
    "inflections:\n"
    "  third: [{ends: [ch, sh], add: es}, {add: s}]\n"
    "  past: [{ends: [e], add: d}, {add: ed, doubles: true}]\n"
    "  ing: [{ends: [e], drop: 1, add: ing}, {add: ing, doubles: true}]\n"
    "  plural: [{words: [chief], add: s}, {ends: [ief], drop: 1, add: ves}, {ends: [y], drop: 1, add: ies}, "
    "{add: s}]\n"
    "verbs:\n"
    "  irregular: {speak: [spoke, spoken]}\n"
    "  doubling: [plan]\n"
    "  regular: [reach, invite, visit]\n"
    "  further: {plan: {past: [planed]}}\n"
    "nouns:\n"
    "  irregular: {man: men}\n"
    "  regular: [ally, chief, thief, visit]\n"
    "words: {preposition: [with]}\n"
    "phrases: {greetings: ['good {day,night}', hello]}\n";

rules::LoadResult load() {
    return rules::load_rules({rules::RuleFile{"words.yaml", kLanguage}});
}

}  // namespace

TEST_CASE("a word has the classes and the lemma that its inflection gives", "[rules]") {
    struct Case {
        const char* word;
        std::uint32_t classes;
        const char* verb;
        const char* noun;
    };
    using namespace rules;
    const auto c = GENERATE(values<Case>({
        {"reach", kVerbBase, "reach", ""},
        {"reaches", kVerbThird, "reach", ""},
        {"reached", kVerbPast | kVerbParticiple, "reach", ""},
        {"inviting", kVerbIng, "invite", ""},
        {"invited", kVerbPast | kVerbParticiple, "invite", ""},
        {"spoke", kVerbPast, "speak", ""},
        {"spoken", kVerbParticiple, "speak", ""},
        {"planned", kVerbPast | kVerbParticiple, "plan", ""},
        {"planning", kVerbIng, "plan", ""},
        {"planed", kVerbPast, "plan", ""},  // a further form
        {"allies", kNounPlural, "", "ally"},
        {"chiefs", kNounPlural, "", "chief"},
        {"thieves", kNounPlural, "", "thief"},
        {"men", kNounPlural, "", "man"},
        {"visits", kVerbThird | kNounPlural, "visit", "visit"},
        {"With", kPreposition, "", ""},
        {"mans", 0, "", ""},
        {"speaked", 0, "", ""},
    }));
    CAPTURE(c.word);
    const auto loaded = load();
    REQUIRE(loaded.diagnostics.empty());
    const auto& vocabulary = loaded.rules.vocabulary;
    const auto id = vocabulary.find(std::string_view(c.word));
    const auto& entry = loaded.rules.lexicon[id];
    CHECK(entry.classes == c.classes);
    CHECK((entry.verb_lemma == kNoWord ? "" : vocabulary.text(entry.verb_lemma)) == c.verb);
    CHECK((entry.noun_lemma == kNoWord ? "" : vocabulary.text(entry.noun_lemma)) == c.noun);
}

TEST_CASE("a language may have several endings for a form, and forms that tell a status", "[rules]") {
    using namespace rules;
    const auto loaded =
        rules::load_rules({rules::RuleFile{"words.yaml",
                                           "grammar: {modifiers_follow: true, base_is_infinitive: true}\n"
                                           "inflections:\n"
                                           "  base: [{add: [se]}]\n"
                                           "  third: [{drop: 2, add: [a, an]}]\n"
                                           "  past: [{drop: 2, add: [\u00f3, aron]}]\n"
                                           "  participle: [{drop: 2, add: [ado, ada]}]\n"
                                           "  ing: [{drop: 2, add: ando}]\n"
                                           "  future: [{add: [\u00e1, \u00e1n]}]\n"
                                           "  conditional: [{add: \u00eda}]\n"
                                           "  subjunctive: [{drop: 2, add: [e, en]}]\n"
                                           "verbs: {regular: [hablar]}\n"}});
    REQUIRE(loaded.diagnostics.empty());
    CHECK(loaded.rules.grammar.modifiers_follow);
    CHECK(loaded.rules.grammar.base_is_infinitive);
    struct Case {
        const char* word;
        std::uint32_t classes;
        std::uint64_t functions;
    };
    const auto c = GENERATE(values<Case>({
        {"hablar", kVerbBase, 0},
        {"hablarse", kVerbBase, 0},
        {"hablan", kVerbThird, 0},
        {"habl\u00f3", kVerbPast, 0},
        {"hablada", kVerbParticiple, 0},
        {"hablando", kVerbIng, 0},
        {"hablar\u00e1n", kVerbThird, bit(Function::future_form)},
        {"hablar\u00eda", kVerbThird, bit(Function::conditional_form)},
        {"hablen", kVerbThird, bit(Function::subjunctive_form)},
    }));
    CAPTURE(c.word);
    const auto& word = loaded.rules.lexicon[loaded.rules.vocabulary.find(std::string_view(c.word))];
    CHECK(word.classes == c.classes);
    CHECK(word.functions == c.functions);
    CHECK(loaded.rules.vocabulary.text(word.verb_lemma) == "hablar");
    // a future form leans times to the future
    const auto cues = loaded.rules.times.cues.longest(
        std::vector{loaded.rules.vocabulary.find(std::string_view(c.word))}, 0);
    CHECK((cues.length == 1) == (word.functions == bit(Function::future_form)));
}

TEST_CASE("alternatives in braces are phrases of their own", "[rules]") {
    const auto loaded = load();
    const auto& greetings = loaded.rules.phrases.at("greetings");
    std::vector<std::string> texts;
    for (const auto& phrase : greetings) {
        texts.emplace_back();
        for (const auto word : phrase)
            texts.back() += (texts.back().empty() ? "" : " ") + loaded.rules.vocabulary.text(word);
    }
    CHECK(texts == std::vector<std::string>{"good day", "good night", "hello"});
}

TEST_CASE("a faulty lexicon is reported with a hint", "[rules][errors]") {
    struct Case {
        const char* yaml;
        const char* message;
        const char* hint;
    };
    const auto c = GENERATE(values<Case>({
        {"verbs: {irregular: {meet: [met]}}", "an irregular verb needs its past and its participle",
         "write `meet: [met, met]`"},
        {"verbs: {further: {plan: {pats: [planed]}}}", "unknown verb form 'pats'",
         "base, third, past, participle or ing"},
        {"words: {prepositon: [with]}", "unknown key 'prepositon'", "did you mean 'preposition'?"},
    }));
    CAPTURE(c.yaml);
    const auto loaded = rules::load_rules({rules::RuleFile{"words.yaml", c.yaml}});
    REQUIRE(loaded.diagnostics.size() == 1);
    CHECK(loaded.diagnostics[0].message == c.message);
    CHECK(loaded.diagnostics[0].hint == c.hint);
}

TEST_CASE("a word knows what may start with it", "[rules]") {
    const auto pack = rules::load_rules({rules::RuleFile{
        "pack.yaml",
        "entities: {country: {}, person: {}}\n"
        "events: {meeting: {roles: {participant: {is: [person]}}}}\n"
        "inflections: {third: [{add: s}], past: [{add: ed}], ing: [{add: ing}], plural: [{add: s}]}\n"
        "words: {title: [Mr], preposition: [of]}\n"
        "functions: {former: [ex], genitive: [of]}\n"
        "countries:\n  - {id: XA, name: New Alphaland}\n"
        "organisations:\n  - {name: league of rivers}\n"
        "organisation_patterns:\n  - {name: Ministry of Rivers, words: [ministry of rivers]}\n"
        "offices:\n  - {id: river.minister, names: [minister of rivers]}\n"
        "frames:\n  - {id: meeting.greet, event: meeting, verb: greet, examples: [x], counterexamples: "
        "[y]}\n"}});
    REQUIRE(pack.diagnostics.empty());
    struct Case {
        const char* word;
        unsigned starts;
    };
    using namespace rules;
    const auto c = GENERATE(values<Case>({
        {"new", kStartsName},
        {"alphaland", 0},
        {"league", kStartsName | kStartsSmall},
        {"ministry", kStartsBody},
        {"rivers", 0},
        {"minister", kStartsOffice},
        {"ministers", kStartsOffice},
        {"mr", kStartsRole},
        {"ex", kStartsRole},
        {"of", 0},
        {"greeting", kStartsTrigger},
        {"unknown", 0},
    }));
    CAPTURE(c.word);
    CHECK(pack.rules.lexicon[pack.rules.vocabulary.find(std::string_view(c.word))].starts == c.starts);
}

TEST_CASE("a list of single words may be one text with commas between them", "[rules]") {
    using namespace rules;
    const auto loaded = load_rules({RuleFile{"t.yaml",
                                             "given_names:\n"
                                             "  he: >-\n"
                                             "    Ambrus, Benedek,\n"
                                             "    Zoltan,\n"
                                             "  she: [Ilka]\n"
                                             "functions: {family_name: 'Halasz , van Oss'}\n"}});
    REQUIRE(loaded.diagnostics.empty());
    const auto word = [&](std::string_view text) {
        return loaded.rules.lexicon[loaded.rules.vocabulary.find(text)];
    };
    for (const auto* name : {"ambrus", "benedek", "zoltan"}) {
        CAPTURE(name);
        CHECK((word(name).classes & kGivenName) != 0);
    }
    CHECK((word("ilka").classes & kGivenName) != 0);
    CHECK((word("halasz").functions & bit(Function::family_name)) != 0);
    CHECK((word("van").functions & bit(Function::family_name)) != 0);
}
