// Tests layout::lay_out_graph(), layout::lay_out_matrix() and layout::make_ties().
#include "chronograph/layout/graph.hpp"

#include <algorithm>

#include "chronograph/layout/matrix.hpp"
#include "chronograph/layout/tones.hpp"
#include "support/picture_events.hpp"
#include "support/scene_checks.hpp"

using namespace chronograph;
using layout::Box;
using layout::Point;

namespace {

std::vector<Box> node_boxes(const layout::Scene& scene) {
    std::vector<Box> boxes;
    for (const auto& group : scene.groups) {
        if (group.style == "party") boxes.push_back(group.boxes[0]);
    }
    return boxes;
}

Point bezier(const layout::Line& line, std::size_t piece, double u) {
    const auto* p = &line.points[piece * 3];
    const double v = 1 - u;
    const auto mix = [&](double Point::*m) {
        return v * v * v * p[0].*m + 3 * v * v * u * p[1].*m + 3 * v * u * u * p[2].*m + u * u * u * p[3].*m;
    };
    return {mix(&Point::x), mix(&Point::y)};
}

/// How many boxes a line runs under, other than the two it joins.
int boxes_crossed(const layout::Line& line, const std::vector<Box>& boxes) {
    int crossed = 0;
    const auto near = [](Point p, const Box& box, double margin) {
        return p.x > box.x - margin && p.x < box.x + box.width + margin && p.y > box.y - margin &&
               p.y < box.y + box.height + margin;
    };
    for (const Box& box : boxes) {
        if (near(line.points.front(), box, 5) || near(line.points.back(), box, 5)) continue;
        bool inside = false;
        for (std::size_t piece = 0; piece + 1 < line.points.size() / 3 + 1; ++piece) {
            for (int i = 0; i <= 20; ++i) inside = inside || near(bezier(line, piece, i / 20.0), box, -1);
        }
        crossed += inside ? 1 : 0;
    }
    return crossed;
}

void check_graph(const layout::Scene& scene) {
    support::check_scene(scene);
    const auto boxes = node_boxes(scene);
    for (const Box& a : boxes) {
        for (const Box& b : boxes) {
            if (&a >= &b) continue;
            CHECK((a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y ||
                   b.y + b.height <= a.y));
        }
    }
    int crossed = 0;
    for (const auto& group : scene.groups) {
        for (const auto& line : group.lines) crossed += line.curved ? boxes_crossed(line, boxes) : 0;
    }
    CHECK(crossed == 0);
}

}  // namespace

TEST_CASE("the sample graph has no line under a box", "[layout]") {
    if (!std::filesystem::exists(support::sample_events_file())) {
        WARN("no sample events here");
        return;
    }
    const auto knowledge = support::load_sample_events();
    const auto scene = layout::lay_out_graph(knowledge, support::all_events(knowledge));
    check_graph(scene);
    CHECK(node_boxes(scene).size() == 25);
    CHECK(scene.width < 1300);
    support::check_scene(layout::lay_out_matrix(knowledge, support::all_events(knowledge)));
}

TEST_CASE("any graph keeps its boxes apart and its lines beside them", "[layout]") {
    const auto seed = GENERATE(range(0U, 20U));
    CAPTURE(seed);
    const auto knowledge = support::random_knowledge(seed, 1 + seed * 3);
    const auto events = support::all_events(knowledge);
    check_graph(layout::lay_out_graph(knowledge, events));
    support::check_scene(layout::lay_out_matrix(knowledge, events));
}

TEST_CASE("nobody makes an empty picture", "[layout]") {
    support::check_scene(layout::lay_out_graph({}, {}));
    support::check_scene(layout::lay_out_matrix({}, {}));
}

TEST_CASE("kinds of tie are counted apart", "[layout]") {
    model::Knowledge knowledge;
    const auto add = [&](const char* type, model::Status status, std::vector<std::string> names) {
        model::Event event;
        event.type = type;
        event.status = status;
        for (const auto& name : names) event.participants.push_back({"person/" + name, name, ""});
        knowledge.events.push_back(event);
    };
    using model::Status;
    add("meeting", Status::happened, {"a", "b"});
    add("meeting", Status::happened, {"a", "b", "c"});
    add("call", Status::happened, {"a", "b"});
    add("talks", Status::happened, {"a", "b"});
    add("summit", Status::planned, {"a", "b"});
    add("summit", Status::proposed, {"a", "b"});
    add("summit", Status::denied, {"a", "b"});
    add("summit", Status::denied, {"c", "d"});
    const auto events = support::all_events(knowledge);
    const auto ties = layout::make_ties(knowledge, events);
    REQUIRE(ties.parties.size() == 3);
    CHECK(ties.parties[0].name == "a");
    CHECK(ties.parties[0].events == 4);
    const auto& tie = ties.ties.front();
    CHECK(tie.bilateral == 1);
    CHECK(tie.multilateral == 1);
    CHECK(tie.spoke == 2);
    CHECK(ties.spoken_types == std::vector<std::string>{"call", "talks"});
    CHECK(tie.intended == 2);
    CHECK(tie.denied == 1);
    CHECK(tie.events == std::vector<std::uint32_t>{0, 1, 2, 3, 4, 5, 6});
    CHECK(layout::make_ties(knowledge, events, {{"meeting"}, 2, 1, 120}).too_large == 1);
    CHECK(layout::make_ties(knowledge, events, {{"meeting"}, 0, 2, 120}).parties.size() == 2);
    CHECK(layout::make_ties(knowledge, events, {{"meeting"}, 0, 1, 2}).dropped == 1);
    const auto strongest = layout::make_ties(knowledge, events, {{"meeting"}, 0, 1, 9, 1});
    CHECK(strongest.weakest == 2);
    CHECK(strongest.dropped == 1);
    CHECK(strongest.parties.size() == 2);
    check_graph(layout::lay_out_graph(knowledge, events));
}

TEST_CASE("a country is tied beside those who speak for it", "[layout]") {
    model::Knowledge knowledge;
    knowledge.entities = {{"country/RU", "country", "Russia", "", 1},
                          {"country/UA", "country", "Ukraine", "", 1},
                          {"person/a", "person", "A", "country/UA", 1}};
    model::Event event;
    event.type = "meeting";
    event.participants = {{"country/RU", "Russia", ""}, {"country/UA", "Ukraine", ""}, {"person/a", "A", ""}};
    knowledge.events.push_back(event);
    const auto ties = layout::make_ties(knowledge, support::all_events(knowledge), {.max_event_size = 2});
    REQUIRE(ties.parties.size() == 3);
    for (const auto& party : ties.parties) CHECK(party.events == 1);
    REQUIRE(ties.ties.size() == 2);  // nobody meets the own country
    for (const auto& tie : ties.ties) {
        CHECK(tie.bilateral == 1);
        CHECK((ties.parties[tie.a].name == "Russia" || ties.parties[tie.b].name == "Russia"));
    }
}

TEST_CASE("a country of many events has one colour in every picture", "[layout]") {
    model::Knowledge knowledge;
    for (std::uint32_t i = 0; i < 20; ++i) {
        const std::string a = "country/" + std::string(1, static_cast<char>('A' + i % 10));
        model::Event event;
        event.type = "meeting";
        event.participants = {{a, a, ""}, {i < 10 ? "country/A" : "country/J", "", ""}};
        knowledge.events.push_back(event);
    }
    const auto tone_of = [&](const std::vector<std::uint32_t>& events, const std::string& id) {
        for (const auto& party : layout::make_ties(knowledge, events).parties) {
            if (party.id == id) return party.tone;
        }
        return std::size_t{0};
    };
    const auto all = support::all_events(knowledge);
    CHECK(tone_of(all, "country/A") == 1);
    CHECK(tone_of(all, "country/J") == 2);
    CHECK(tone_of(all, "country/B") == 3);
    CHECK(tone_of({11}, "country/J") == 2);
    CHECK(tone_of({11}, "country/B") == 3);
    CHECK(tone_of(all, "country/I") == layout::kTones);
    CHECK(tone_of({18}, "country/I") == 1);  // no colour of another country's in this picture
}

TEST_CASE("a large graph is laid out too", "[layout]") {
    model::Knowledge knowledge;
    for (int i = 0; i < 150; ++i) {
        model::Event event;
        event.type = "meeting";
        for (const int n : {i, i / 2}) {
            const std::string name = "Person " + std::to_string(n);
            event.participants.push_back({"person/" + std::to_string(n), name, ""});
        }
        knowledge.events.push_back(event);
    }
    const auto scene = layout::lay_out_graph(knowledge, support::all_events(knowledge));
    CHECK(node_boxes(scene).size() == 120);
    check_graph(scene);
}
