// The graph and `met` answer one question: what ties two parties in a picture is what met() finds.
#include <random>

#include "chronograph/graph/knowledge_graph.hpp"
#include "chronograph/layout/ties.hpp"
#include "support/picture_events.hpp"

using namespace chronograph;

namespace {

/// Random events in which countries take part beside people, their own among them.
model::Knowledge with_countries(unsigned seed) {
    auto knowledge = support::random_knowledge(seed, 30);
    std::mt19937 random(seed);
    for (auto& event : knowledge.events) {
        for (const char* id : {"country/GB", "country/RU", "country/UA"}) {
            if (random() % 3 == 0) event.participants.push_back({id, id, "participant"});
        }
    }
    for (auto& entity : knowledge.entities) {
        if (entity.type == "person") entity.country = random() % 2 == 0 ? "country/RU" : "country/UA";
    }
    return knowledge;
}

}  // namespace

TEST_CASE("two are tied by the events in which they met", "[report][property]") {
    const auto seed = GENERATE(range(0U, 50U));
    CAPTURE(seed);
    const auto knowledge = with_countries(seed);
    const graph::KnowledgeGraph graph(knowledge);
    layout::TieOptions everything;
    everything.max_event_size = 0;
    const auto ties = layout::make_ties(knowledge, support::all_events(knowledge), everything);
    std::map<std::pair<std::string, std::string>, std::vector<std::uint32_t>> drawn;
    for (const auto& tie : ties.ties) {
        const auto& [a, b] = std::minmax(ties.parties[tie.a].id, ties.parties[tie.b].id);
        drawn[{a, b}] = tie.events;
        std::uint32_t happened = 0;
        for (const auto event : tie.events)
            happened += knowledge.events[event].status == model::Status::happened ? 1 : 0;
        CHECK(tie.happened() == happened);
    }
    for (const auto& a : knowledge.entities) {
        for (const auto& b : knowledge.entities) {
            if (a.id >= b.id) continue;
            CAPTURE(a.id, b.id);
            auto met = graph.met(a.id, b.id);
            const bool all_denied = std::all_of(met.begin(), met.end(), [&](auto event) {
                return knowledge.events[event].status == model::Status::denied;
            });
            if (all_denied) met.clear();
            CHECK(drawn[{a.id, b.id}] == met);
        }
    }
}
