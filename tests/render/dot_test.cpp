// Tests write_dot(): cgraph reads back what it says.
#include "chronograph/render/dot.hpp"

#include <graphviz/cgraph.h>

#include "support/picture_events.hpp"

using namespace chronograph;

TEST_CASE("DOT read back has the same counts", "[render]") {
    const auto seed = GENERATE(range(0U, 10U));
    CAPTURE(seed);
    const auto knowledge = support::random_knowledge(seed, 3 + seed * 4);
    const auto events = support::all_events(knowledge);
    const auto dot = render::write_dot(knowledge, events);
    const auto ties = layout::make_ties(knowledge, events);
    std::size_t edges = 0;
    for (const auto& tie : ties.ties)
        edges += (tie.in_person() > 0 ? 1U : 0U) + (tie.spoke > 0 ? 1U : 0U) + (tie.intended > 0 ? 1U : 0U);
    Agraph_t* graph = agmemread(dot.c_str());
    REQUIRE(graph != nullptr);
    CHECK(agnnodes(graph) == static_cast<int>(ties.parties.size()));
    CHECK(agnedges(graph) == static_cast<int>(edges));
    for (const auto& party : ties.parties) {
        std::string id = party.id;
        CHECK(agnode(graph, id.data(), 0) != nullptr);
    }
    agclose(graph);
}

TEST_CASE("names in labels are no escapes and no entities", "[render]") {
    model::Knowledge knowledge;
    model::Event event;
    event.type = "meeting";
    event.participants = {{"person/a", "A \\N &lt; \"x\"", ""}, {"person/b", "B", ""}};
    knowledge.events.push_back(event);
    const auto dot = render::write_dot(knowledge, support::all_events(knowledge));
    CHECK_THAT(dot, Catch::Contains(R"(label="A \\N &amp;lt; \"x\"  1")"));
}
