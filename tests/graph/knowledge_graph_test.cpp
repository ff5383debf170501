// met, contacts, neighbours and paths over hand-made records.
#include <random>

#include <catch2/catch.hpp>

#include "chronograph/graph/knowledge_graph.hpp"
#include "chronograph/resolve/resolve.hpp"
#include "support/records.hpp"

using namespace chronograph;
using graph::KnowledgeGraph;
using model::Status;
using test::record;
using test::told;

namespace {

model::Knowledge diplomacy() {
    return resolve::resolve(
        {record("a", "2025-02-13",
                {told("call", "2025-02-12", {"Donald Trump", "Vladimir Putin"}),
                 told("meeting", "2025-08-15", {"Donald Trump", "Vladimir Putin"}).at("Riyadh"),
                 told("meeting", "", {"Donald Trump", "Vladimir Putin"}).as(Status::planned),
                 told("summit", "2025-03-02", {"Keir Starmer", "Emmanuel Macron", "Volodymyr Zelensky"})
                     .at("London"),
                 told("meeting", "2025-02-27", {"Donald Trump", "Keir Starmer"}),
                 told("visit", "2025-05-01", {"Donald Trump", "Keir Starmer"}).as(Status::denied),
                 told("talks", "2025-05-02", {"Vladimir Putin", "Emmanuel Macron"}).as(Status::proposed)})},
        test::contact_types());
}

std::vector<std::string> types_of(const model::Knowledge& knowledge,
                                  const std::vector<std::uint32_t>& events) {
    std::vector<std::string> types;
    for (const auto index : events) types.push_back(knowledge.events[index].type);
    return types;
}

}  // namespace

TEST_CASE("who met whom, by date, undated last", "[graph]") {
    const auto knowledge = diplomacy();
    const KnowledgeGraph graph(knowledge);
    const auto met = [&](const char* a, const char* b, const graph::Filter& filter = {}) {
        return types_of(knowledge, graph.met(a, b, filter));
    };
    using Types = std::vector<std::string>;
    CHECK(met("person/donald-trump", "person/vladimir-putin") == Types{"call", "meeting", "meeting"});
    CHECK(met("person/donald-trump", "person/emmanuel-macron").empty());
    CHECK(met("person/donald-trump", "person/nobody").empty());
    graph::Filter filter;
    filter.statuses = {Status::happened};
    CHECK(met("person/donald-trump", "person/vladimir-putin", filter) == Types{"call", "meeting"});
    filter.types = {"call"};
    CHECK(met("person/donald-trump", "person/vladimir-putin", filter) == Types{"call"});
    CHECK(met("place/london", "person/keir-starmer").empty());  // to be there is not to take part
}

TEST_CASE("everybody somebody met, counts by status never mixed", "[graph]") {
    const auto knowledge = diplomacy();
    const KnowledgeGraph graph(knowledge);
    const auto contacts = graph.contacts("person/donald-trump");
    REQUIRE(contacts.size() == 2);
    CHECK(contacts[0].name == "Vladimir Putin");
    CHECK(contacts[0].happened == 2);
    CHECK(contacts[0].planned == 1);
    CHECK(contacts[0].denied == 0);
    CHECK(contacts[0].events.size() == 3);
    CHECK(contacts[1].name == "Keir Starmer");
    CHECK(contacts[1].happened == 1);
    CHECK(contacts[1].denied == 1);
    CHECK(graph.contacts("person/vladimir-putin")[1].proposed == 1);
    CHECK(graph.contacts("person/nobody").empty());
}

TEST_CASE("neighbours of entities, events and dates", "[graph]") {
    const auto knowledge = diplomacy();
    const KnowledgeGraph graph(knowledge);
    const auto events = graph.neighbours("place/london");
    REQUIRE(events.size() == 1);
    CHECK(events[0].starts_with("event/2025-03-02-summit-"));
    CHECK(graph.neighbours(events[0]) ==
          std::vector<std::string>{"date/2025-03-02", "person/emmanuel-macron", "person/keir-starmer",
                                   "person/volodymyr-zelensky", "place/london"});
    CHECK(graph.neighbours("date/2025-03-02") == events);
    CHECK(graph.neighbours("person/nobody").empty());
    CHECK(graph.vertices() == knowledge.entities.size() + knowledge.events.size() + 6);
    CHECK(graph.edges() == 15 + 2 + 6);
}

TEST_CASE("the shortest chain of meetings that took place", "[graph]") {
    const auto knowledge = diplomacy();
    const KnowledgeGraph graph(knowledge);
    const auto path = graph.shortest_path("person/vladimir-putin", "person/volodymyr-zelensky");
    std::vector<std::string> ids;
    for (const auto& step : path) ids.push_back(step.id);
    CHECK(ids == std::vector<std::string>{"person/vladimir-putin", "person/donald-trump",
                                          "person/keir-starmer", "person/volodymyr-zelensky"});
    CHECK_FALSE(path.front().event);
    REQUIRE(path.back().event);
    CHECK(knowledge.events[*path.back().event].type == "summit");
    CHECK(graph.shortest_path("person/vladimir-putin", "person/vladimir-putin").size() == 1);
    CHECK(graph.shortest_path("person/vladimir-putin", "place/london").empty());
    CHECK(graph.shortest_path("person/nobody", "person/vladimir-putin").empty());
    CHECK(graph.shortest_path(knowledge.events[0].id, "person/vladimir-putin").empty());
}

TEST_CASE("met is symmetric and agrees with contacts", "[graph][property]") {
    const auto seed = GENERATE(range(0U, 200U));
    CAPTURE(seed);
    std::mt19937 random(seed);
    static const std::vector<std::string> kPeople = {"Donald Trump", "Vladimir Putin", "Keir Starmer",
                                                     "Marco Rubio", "Sergei Lavrov"};
    std::vector<test::Told> events;
    for (auto left = random() % 12; left > 0; --left) {
        std::vector<std::string> parties;
        for (const auto& person : kPeople) {
            if (random() % 2 == 0) parties.push_back(person);
        }
        events.push_back(told("meeting", "2025-02-1" + std::to_string(random() % 10), parties)
                             .as(static_cast<Status>(random() % 4)));
    }
    const auto knowledge = resolve::resolve({record("a", "", std::move(events))});
    const KnowledgeGraph graph(knowledge);
    for (const auto& a : knowledge.entities) {
        std::size_t met = 0, counted = 0;
        for (const auto& b : knowledge.entities) {
            CHECK(graph.met(a.id, b.id) == graph.met(b.id, a.id));
            CHECK(graph.shortest_path(a.id, b.id).size() == graph.shortest_path(b.id, a.id).size());
            if (a.id != b.id) met += graph.met(a.id, b.id).size();
        }
        for (const auto& c : graph.contacts(a.id)) counted += c.happened + c.planned + c.proposed + c.denied;
        CHECK(met == counted);
    }
}
