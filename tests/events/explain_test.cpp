// One rule followed through a sentence: how far it got at each trigger.
#include "chronograph/events/explain.hpp"

#include <catch2/catch.hpp>

#include "support/doc.hpp"
#include "support/pack.hpp"

using namespace chronograph;

namespace {

/// "met: fired", one attempt a line.
std::string followed(const std::string& text, const std::string& rule) {
    const auto explanation = events::explain(test::doc(text, "2025-03-05"), test::default_pack(), rule);
    std::string lines;
    for (const auto& sentence : explanation.sentences) {
        for (const auto& attempt : sentence.attempts) {
            if (!lines.empty()) lines += "\n";
            lines += attempt.trigger + ": " + (attempt.missing.empty() ? "fired" : attempt.missing);
        }
    }
    return lines;
}

struct Case {
    const char* text;
    const char* rule;
    const char* expected;
};

}  // namespace

TEST_CASE("how far a named rule got", "[events]") {
    const auto c = GENERATE(values<Case>({
        {"Emmanuel Macron met Olaf Scholz.", "meeting.met", "met: fired"},
        {"Emmanuel Macron met his target.", "meeting.met",
         "met: an object that means another sense (not_object)"},
        {"Emmanuel Macron praised Olaf Scholz.", "meeting.met",
         ": its trigger: no form of it is in the sentence"},
        {"Emmanuel Macron visits Paris. Olaf Scholz met Donald Tusk.", "meeting.met",
         ": its trigger: no form of it is in the sentence\nmet: fired"},
        {"The visit of Emmanuel Macron to Berlin ended.", "visit.visited",
         "visit: a verb (it is read as noun)"},
        {"Teenagers spend hours on the phone.", "call.on-the-phone", ": step 1 of 6, a participant"},
        {"Emmanuel Macron spent an hour on the phone.", "call.on-the-phone",
         ": step 5 of 6, the words 'with' or 'to', behind 'phone'"},
        {"Emmanuel Macron was tired.", "call.on-the-phone",
         ": its trigger: no form of it is in the sentence"},
        {"Emmanuel Macron visited Berlin.", "visit.noun", ": its trigger: no form of it is in the sentence"},
    }));
    CAPTURE(c.text, c.rule);
    CHECK(followed(c.text, c.rule) == c.expected);
}

TEST_CASE("what filled the slots of a named rule", "[events]") {
    const auto explanation = events::explain(test::doc("Olaf Scholz was received by Xi Jinping in Beijing."),
                                             test::default_pack(), "meeting.received");
    REQUIRE(explanation.sentences.size() == 1);
    REQUIRE(explanation.sentences.front().attempts.size() == 1);
    const auto& slots = explanation.sentences.front().attempts.front().slots;
    CHECK_THAT(slots,
               Catch::VectorContains(std::string("object (participant): Olaf Scholz = person/olaf-scholz")));
}

TEST_CASE("tokens as the rules see them", "[events]") {
    const auto explanation = events::explain(
        test::doc("Emmanuel Macron met Olaf Scholz on Monday.", "2025-03-05"), test::default_pack());
    REQUIRE(explanation.sentences.size() == 1);
    CHECK(events::to_lines(explanation.sentences.front().tokens) ==
          std::vector<std::string>{"Emmanuel  name         person/emmanuel-macron", "Macron    name",
                                   "met       verb         trigger of meeting.met",
                                   "Olaf      name         person/olaf-scholz", "Scholz    name",
                                   "on        preposition", "Monday    time         2025-03-03",
                                   ".         boundary"});
}
