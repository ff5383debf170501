// What a faulty pack is told: every fault by its place, its message and its hint.
#include <catch2/catch.hpp>

#include "chronograph/rules/rule_set.hpp"

using namespace chronograph;

namespace {

const std::string kSound =
    "entities: {person: {}, country: {}, organisation: {}}\n"
    "events:\n"
    "  contact: {abstract: true}\n"
    "  meeting:\n"
    "    is: contact\n"
    "    roles:\n"
    "      participant: {is: [person, country]}\n"
    "words: {preposition: [with]}\n"
    "countries:\n"
    "  - {id: XA, name: Alphaland}\n"
    "offices:\n"
    "  - {id: chair, names: [chair], single: true}\n"
    "people:\n"
    "  - {name: Ann Ash, offices: [{office: chair, of: XA, from: 2001, until: 2003}]}\n"
    "  - {name: Bo Birch, offices: [{office: chair, of: XA, from: 2003}]}\n"
    "frames:\n"
    "  - id: meeting.met\n"
    "    event: meeting\n"
    "    verb: meet\n"
    "    slots: {subject: participant, with: participant}\n"
    "    examples: [{text: Ann met Bo., date: 2020-01-02, gives: {participant: [Ann, Bo]}}]\n"
    "    counterexamples: [They met.]\n"
    "patterns:\n"
    "  - id: meeting.talk\n"
    "    event: meeting\n"
    "    match: [{role: participant}, talked to, {role: participant}]\n"
    "    examples: [Ann talked to Bo.]\n"
    "    counterexamples: [They talked.]\n";

/// "line:column: message | hint" of every fault.
std::vector<std::string> faults_of(const std::string& yaml) {
    const auto loaded = rules::load_rules({rules::RuleFile{"pack.yaml", yaml}});
    std::vector<std::string> faults;
    for (const auto& fault : loaded.diagnostics) {
        CHECK(fault.at.file == "pack.yaml");
        CHECK(fault.severity == base::Severity::error);
        faults.push_back(std::to_string(fault.at.line) + ":" + std::to_string(fault.at.column) + ": " +
                         fault.message + (fault.hint.empty() ? "" : " | " + fault.hint));
    }
    return faults;
}

}  // namespace

TEST_CASE("a sound pack loads without a word", "[rules]") {
    CHECK(faults_of(kSound).empty());
    const auto loaded = rules::load_rules({rules::RuleFile{"pack.yaml", kSound}});
    const auto& taxonomy = loaded.rules.taxonomy;
    REQUIRE(taxonomy.find_event("meeting"));
    CHECK(taxonomy.find_role(*taxonomy.find_event("meeting"), "participant"));
    CHECK_FALSE(taxonomy.find_event("meting"));
    REQUIRE(loaded.rules.frames.size() == 1);
    CHECK(loaded.rules.frames[0].id == "meeting.met");
    CHECK(loaded.rules.patterns.size() == 1);
    CHECK(loaded.rules.examples.size() == 4);
}

TEST_CASE("a faulty pack is reported at its line and column", "[rules][errors]") {
    struct Case {
        const char* name;
        const char* find;
        const char* replace;
        const char* expected;
    };
    const auto c = GENERATE(values<Case>({
        {"unknown section", "frames:", "frame:", "16:1: unknown key 'frame' | did you mean 'frames'?"},
        {"unknown event type", "event: meeting\n    verb", "event: meting\n    verb",
         "18:12: unknown event type 'meting' | did you mean 'meeting'?"},
        {"abstract event type", "event: meeting\n    verb", "event: contact\n    verb",
         "18:12: abstract event type 'contact'"},
        {"rule without id", "- id: meeting.met\n    event", "- event",
         "17:5: rule has no 'id' | add `id: meeting.met`"},
        {"no examples", "    examples: [{text", "    #amples: [{text",
         "17:5: rule 'meeting.met' has no examples | a rule is loaded only with both, so that it can be "
         "tested"},
        {"no counterexamples", "    counterexamples: [They met.]\n", "",
         "17:5: rule 'meeting.met' has no counterexamples | a rule is loaded only with both, so that it can "
         "be tested"},
        {"unknown role", "subject: participant", "subject: partcipant",
         "20:22: unknown role 'partcipant' of meeting | did you mean 'participant'?"},
        {"unknown role of an example", "gives: {participant:", "gives: {partcipant:",
         "21:62: unknown role 'partcipant' | did you mean 'participant'?"},
        {"unknown slot", ", with: participant", ", withh: participant",
         "20:35: 'withh' is no slot | a slot is subject, object, possessor or a preposition of words.yaml"},
        {"neither verb nor noun", "    verb: meet\n", "",
         "17:5: rule 'meeting.met' needs either 'verb' or 'noun'"},
        {"carried verb", "    verb: meet\n",
         "    verb: meet\n    carried_by: {hold: {subject: participant}}\n",
         "20:17: 'carried_by' is for frames of a noun"},
        {"status of any verb", "    verb: meet\n",
         "    noun: meeting\n    carried_by: {any: {subject: participant, status: denied}}\n",
         "20:54: 'any' takes no status | name the verb that tells one"},
        {"left out of nothing", "    verb: meet\n", "    verb: meet\n    not_carried_by: [hold]\n",
         "20:21: 'not_carried_by' needs 'any' in 'carried_by'"},
        {"subject of a noun", "    verb: meet\n", "    noun: meeting\n    needs: [subject]\n",
         "20:12: 'subject' is for frames of a verb | who carries a noun is in 'carried_by'"},
        {"neither true nor false", "    verb: meet\n", "    verb: meet\n    weak: treu\n",
         "20:11: 'treu' is neither true nor false | write `true` or `false`"},
        {"duplicate key", "    verb: meet\n", "    verb: meet\n    verb: met\n",
         "20:5: key 'verb' is given twice"},
        {"overlapping tenures", "from: 2003}", "from: 2002}",
         "15:5: Bo Birch and Ann Ash hold the office of chair at the same time | offices run from `from` "
         "until before `until`"},
        {"ends before it begins", "until: 2003", "until: 2000", "14:31: the office ends before it begins"},
        {"unknown office", "office: chair, of: XA, from: 2003", "office: char, of: XA, from: 2003",
         "15:41: unknown office 'char' | did you mean 'chair'?"},
        {"unknown country or body", "of: XA, from: 2003", "of: XB, from: 2003",
         "15:52: unknown country or organisation 'XB'"},
        {"unknown country code", "names: [chair]", "names_in: {XB: [chair]}",
         "12:28: unknown country 'XB' | an ISO 3166-1 code such as GB; quote \"NO\""},
        {"not a date", "from: 2001", "from: soon",
         "14:61: 'soon' is not a date | write YYYY, YYYY-MM or YYYY-MM-DD"},
        {"not a day", "date: 2020-01-02", "date: 2020-01", "21:42: 'date' is not a day | write YYYY-MM-DD"},
        {"own ancestor", "is: contact", "is: meeting", "5:9: 'meeting' is its own ancestor"},
        {"listed twice", "name: Bo Birch", "name: Ann Ash, pronoun: she",
         "15:5: 'Ann Ash' is listed twice | the other is at pack.yaml:14"},
        {"pattern without a type", "event: meeting\n    match", "event: meting\n    match",
         "24:5: pattern 'meeting.talk' gives no known event type"},
        {"pattern given twice", "patterns:\n",
         "patterns:\n"
         "  - {id: meeting.talk, event: meeting, match: [met], examples: [Ann met.], counterexamples: "
         "[No.]}\n",
         "25:9: rule 'meeting.talk' is given twice | the other is at pack.yaml:24"},
        {"unknown role of a step", "[{role: participant}", "[{role: partcipant}",
         "26:20: unknown role 'partcipant' of meeting | did you mean 'participant'?"},
        {"unknown type of a step", "[{role: participant}", "[{type: persn}",
         "26:20: unknown entity type 'persn' | did you mean 'person'?"},
        {"unknown list of a step", "[{role: participant}", "[{phrase: smalltalk}",
         "26:22: unknown phrase list 'smalltalk'"},
        {"too long a gap", "talked to", "{gap: 13}", "26:40: a gap is a number of tokens from 0 to 12"},
    }));
    CAPTURE(c.name);
    std::string yaml = kSound;
    const auto at = yaml.find(c.find);
    REQUIRE(at != std::string::npos);
    yaml.replace(at, std::string_view(c.find).size(), c.replace);
    CHECK(faults_of(yaml) == std::vector<std::string>{c.expected});
}

TEST_CASE("a rule given twice names the other", "[rules][errors]") {
    const std::string again = kSound.substr(kSound.find("  - id: meeting.met"),
                                            kSound.find("patterns:") - kSound.find("  - id: meeting.met"));
    std::string yaml = kSound;
    yaml.insert(yaml.find("patterns:"), again);
    CHECK(faults_of(yaml) ==
          std::vector<std::string>{
              "23:9: rule 'meeting.met' is given twice | the other is at pack.yaml:17; say "
              "`replaces: meeting.met` to take its place"});
    yaml.insert(yaml.rfind("    event: meeting\n    verb"), "    replaces: meeting.met\n");
    CHECK(faults_of(yaml).empty());
}

TEST_CASE("what is no YAML is one fault, and the other files still load", "[rules][errors]") {
    struct Case {
        const char* name;
        const char* yaml;
        const char* expected;
    };
    const auto c = GENERATE(values<Case>({
        {"tab", "words:\n\tpreposition: [with]\n", "a tab indents this line; YAML takes spaces only"},
        {"anchor cycle", "words: &a\n  preposition: *a\n", "does an anchor refer to itself?"},
    }));
    CAPTURE(c.name);
    const auto loaded =
        rules::load_rules({rules::RuleFile{"faulty.yaml", c.yaml}, rules::RuleFile{"pack.yaml", kSound}});
    REQUIRE(loaded.diagnostics.size() == 1);
    CHECK(loaded.diagnostics[0].at.file == "faulty.yaml");
    CHECK(loaded.diagnostics[0].hint == c.expected);
    CHECK(loaded.rules.frames.size() == 1);
}

TEST_CASE("the order of files makes no difference", "[rules]") {
    const auto cut = kSound.find("frames:");
    const rules::RuleFile one{"a.yaml", kSound.substr(cut)}, other{"b.yaml", kSound.substr(0, cut)};
    const auto loaded = rules::load_rules(std::vector<rules::RuleFile>{one, other});
    CHECK(loaded.diagnostics.empty());
    CHECK(loaded.rules.frames.size() == 1);
}

TEST_CASE("types of events hand down roles and pack, and know their kin", "[rules]") {
    const auto loaded = rules::load_rules(
        {rules::RuleFile{"pack.yaml",
                         "entities: {person: {}}\n"
                         "events:\n"
                         "  contact: {abstract: true}\n"
                         "  talks: {is: contact, roles: {participant: {is: [person], at_least: 2}}}\n"
                         "  meeting: {is: talks, more_specific_than: [talks]}\n"
                         "  summit: {is: meeting, more_specific_than: [meeting]}\n"
                         "  conflict: {abstract: true, pack: conflict, roles: {actor: {is: [person]}}}\n"
                         "  attack: {is: conflict, more_specific_than: [truce]}\n"
                         "  truce: {is: conflict, more_specific_than: [attack]}\n"}});
    REQUIRE(loaded.diagnostics.empty());
    const auto& taxonomy = loaded.rules.taxonomy;
    const auto id = [&](const char* name) { return *taxonomy.find_event(name); };
    CHECK(taxonomy.events[id("summit")].roles.at(0).at_least == 2);
    CHECK(taxonomy.events[id("summit")].pack.empty());
    CHECK(taxonomy.events[id("attack")].pack == "conflict");
    CHECK(taxonomy.find_role(id("truce"), "actor"));
    struct Case {
        const char *a, *b;
        bool kin, is, more_specific;
    };
    const auto c = GENERATE(values<Case>({
        {"summit", "talks", true, true, true},
        {"talks", "summit", true, false, false},
        {"summit", "contact", true, true, false},
        {"attack", "truce", true, false, true},
        {"truce", "talks", false, false, false},
        {"conflict", "contact", false, false, false},
    }));
    CAPTURE(c.a, c.b);
    CHECK(taxonomy.are_kin(id(c.a), id(c.b)) == c.kin);
    CHECK(taxonomy.event_is(id(c.a), id(c.b)) == c.is);
    CHECK(taxonomy.is_more_specific(id(c.a), id(c.b)) == c.more_specific);
}
