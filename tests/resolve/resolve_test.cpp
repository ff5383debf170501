// The law of resolve: order, grouping and repetition of the records change nothing.
#include <algorithm>
#include <random>
#include <sstream>

#include <catch2/catch.hpp>

#include "chronograph/resolve/resolve.hpp"
#include "support/records.hpp"

using namespace chronograph;
using model::Status;
using test::record;
using test::told;
using test::Told;

namespace {

/// Every byte of the knowledge, in its order.
std::string spell(const model::Knowledge& knowledge) {
    std::ostringstream out;
    for (const auto& document : knowledge.documents) out << document.id << " " << document.sha256 << "\n";
    for (const auto& e : knowledge.entities)
        out << e.id << "|" << e.type << "|" << e.name << "|" << e.country << "|" << e.documents << "\n";
    for (const auto& event : knowledge.events) {
        out << event.id << "|" << event.type << "|" << to_string(event.status) << "|"
            << (event.date ? model::to_edtf(*event.date) : "") << "|" << (event.place ? event.place->id : "");
        for (const auto& p : event.participants) out << "|" << p.id << "," << p.name << "," << p.role;
        for (const auto& group : event.groups) out << "|" << group;
        for (const auto& e : event.evidence)
            out << "|" << e.document << "," << e.type << "," << e.evidence.text << ","
                << e.evidence.trigger.begin;
        out << "\n";
    }
    return out.str();
}

template <class Value>
const Value& pick(std::mt19937& random, const std::vector<Value>& values) {
    return values[random() % values.size()];
}

Told random_event(std::mt19937& random) {
    static const std::vector<std::string> kPeople = {
        "Donald Trump",       "Vladimir Putin", "Keir Starmer", "Marco Rubio", "Sergei Lavrov",
        "Volodymyr Zelensky", "United States",  "Russia",       "Okafor",      "Jane Okafor"};
    static const std::vector<std::string> kTypes = {"talks", "meeting", "call", "visit", "summit"};
    static const std::vector<std::string> kDates = {
        "2025-02-12", "2025-02-12", "2025-02-13", "[2025-02-10..2025-02-14]", "2025-02", "", "2025"};
    static const std::vector<std::string> kPlaces = {"London", "United Kingdom", "Riyadh", "Downing Street"};
    std::vector<std::string> parties(1 + random() % 3);
    for (auto& party : parties) party = pick(random, kPeople);
    std::ranges::sort(parties);
    parties.erase(std::ranges::unique(parties).begin(), parties.end());
    Told event = told(pick(random, kTypes), pick(random, kDates), parties);
    if (random() % 2 == 0) event = std::move(event).at(pick(random, kPlaces));
    if (random() % 3 == 0) event = std::move(event).with("ministers");
    return std::move(event).as(static_cast<Status>(random() % 4));
}

std::vector<model::Record> random_records(std::mt19937& random) {
    std::vector<model::Record> records(2 + random() % 12);
    for (std::size_t i = 0; i < records.size(); ++i) {
        std::vector<Told> events;
        for (auto left = random() % 5; left > 0; --left) events.push_back(random_event(random));
        records[i] = record("doc" + std::to_string(i), i % 3 == 0 ? "" : "2025-02-1" + std::to_string(i % 9),
                            std::move(events));
        for (auto& entity : records[i].entities) {
            if (entity.name == "Okafor")
                entity.mentions.push_back({{0, 6}, "Okafor", model::MentionBy::discovered});
        }
    }
    return records;
}

}  // namespace

TEST_CASE("order and repetition of records change nothing", "[resolve][property]") {
    const auto seed = GENERATE(range(0U, 200U));
    CAPTURE(seed);
    std::mt19937 random(seed);
    auto records = random_records(random);
    const auto taxonomy = test::contact_types();
    const auto expected = spell(resolve::resolve(records, taxonomy));
    for (int round = 0; round < 4; ++round) {
        std::ranges::shuffle(records, random);
        CHECK(spell(resolve::resolve(records, taxonomy)) == expected);
        records.push_back(pick(random, records));
    }
}

TEST_CASE("what resolve gives holds together", "[resolve][property]") {
    const auto seed = GENERATE(range(0U, 200U));
    CAPTURE(seed);
    std::mt19937 random(seed);
    const auto records = random_records(random);
    const auto knowledge = resolve::resolve(records, test::contact_types());
    std::size_t told = 0, evidence = 0;
    for (const auto& record : records) told += record.events.size();
    std::vector<std::string> ids;
    for (const auto& event : knowledge.events) {
        ids.push_back(event.id);
        evidence += event.evidence.size();
        CHECK(!event.evidence.empty());
        CHECK(std::ranges::is_sorted(event.participants));
        for (const auto& party : event.participants) CHECK(knowledge.find(party.id) != nullptr);
        std::vector<std::uint32_t> documents;
        for (const auto& e : event.evidence) documents.push_back(e.document);
        CHECK(std::ranges::adjacent_find(documents) == documents.end());  // one telling a document
    }
    CHECK(evidence == told);
    std::ranges::sort(ids);
    CHECK(std::ranges::adjacent_find(ids) == ids.end());
    CHECK(std::ranges::is_sorted(knowledge.entities, {}, &model::Entity::id));
}

TEST_CASE("no records, and records without events", "[resolve]") {
    CHECK(resolve::resolve({}).documents.empty());
    const auto knowledge = resolve::resolve({record("b", "", {}), record("a", "", {})});
    REQUIRE(knowledge.documents.size() == 2);
    CHECK(knowledge.documents[0].id == "a");
    CHECK(knowledge.events.empty());
}

TEST_CASE("the same text under one id counts once, another text under it stays", "[resolve]") {
    const auto first = record("a", "", {told("call", "2025-02-12", {"Donald Trump", "Vladimir Putin"})});
    auto changed = first;
    changed.document.sha256 = "another";
    CHECK(resolve::resolve({first, first}).documents.size() == 1);
    CHECK(resolve::resolve({first, changed}).documents.size() == 2);
    auto bare = first, other = first;
    bare.document.sha256 = other.document.sha256 = "";
    other.document.title = "another title";
    CHECK(resolve::resolve({bare, bare, other}).documents.size() == 2);
}

TEST_CASE("an event in a country keeps its place", "[resolve]") {
    auto told_in =
        record("a", "", {told("call", "2025-02-12", {"Donald Trump", "Vladimir Putin"}).at("Saudi Arabia")});
    for (auto& entity : told_in.entities) {
        if (entity.type == "country")
            entity.country = entity.id;  // as extract() writes it: a country lies in itself
    }
    const auto knowledge = resolve::resolve({told_in});
    REQUIRE(knowledge.events.size() == 1);
    REQUIRE(knowledge.events[0].place);
    CHECK(knowledge.events[0].place->name == "Saudi Arabia");
}

TEST_CASE("events come by date, undated last", "[resolve]") {
    const auto two = std::vector<std::string>{"Donald Trump", "Vladimir Putin"};
    const auto knowledge = resolve::resolve({record(
        "a", "", {told("call", "", two), told("call", "2025-03-01", two), told("call", "2025-02-12", two)})});
    REQUIRE(knowledge.events.size() == 3);
    CHECK(knowledge.events[0].id.starts_with("event/2025-02-12"));
    CHECK(knowledge.events[2].id.starts_with("event/undated"));
}

TEST_CASE("the parties of an event stand in the order of its type's roles", "[resolve]") {
    auto taxonomy = test::contact_types();
    taxonomy.events[*taxonomy.find_event("visit")].roles = {{"visitor", {}, {}, 1}, {"host", {}, {}, 0}};
    auto visit = told("visit", "2025-02-12", {"Donald Trump", "Keir Starmer", "Marco Rubio"});
    visit.event.participants[0].role = "host";
    visit.event.participants[1].role = visit.event.participants[2].role = "visitor";
    const auto knowledge = resolve::resolve({record("a", "2025-02-13", {visit})}, taxonomy);
    REQUIRE(knowledge.events.size() == 1);
    std::string names;
    for (const auto& party : knowledge.events[0].participants) names += party.name + "; ";
    CHECK(names == "Keir Starmer; Marco Rubio; Donald Trump; ");
}
