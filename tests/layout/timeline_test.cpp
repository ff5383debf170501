// Tests layout::lay_out_timeline(): nothing overlaps, nothing is cut, nothing is left unsaid.
#include "chronograph/layout/timeline.hpp"

#include <set>

#include "support/picture_events.hpp"
#include "support/scene_checks.hpp"

using namespace chronograph;
using layout::Lanes;

namespace {

std::size_t drawn(const layout::Scene& scene) {
    std::set<std::string> links;
    for (const auto& group : scene.groups) {
        if (group.style == "event") links.insert(group.link);
    }
    return links.size();
}

model::Event event_on(const char* edtf, const char* type, const std::string& id) {
    model::Event event;
    event.id = "event/" + id;
    event.type = type;
    event.date = model::parse_edtf(edtf);
    event.participants = {{"person/a-b", "A B", ""}, {"person/c-d", "C D", ""}};
    event.evidence.resize(1);
    return event;
}

}  // namespace

TEST_CASE("the sample events are all shown, none over another", "[layout]") {
    if (!std::filesystem::exists(support::sample_events_file())) {
        WARN("no sample events here");
        return;
    }
    const auto knowledge = support::load_sample_events();
    const auto events = support::all_events(knowledge);
    layout::TimelineOptions options;
    options.link = "#";
    const auto scene = layout::lay_out_timeline(knowledge, events, options);
    support::check_scene(scene);
    CHECK(drawn(scene) == 28);
    CHECK(scene.description == "28 events, 12 Feb–31 Oct 2025, in 5 lanes; most in Feb 2025 (7)");
    for (const auto& group : scene.groups) {
        if (group.style == "event" && !group.marks.empty())
            CHECK(group.texts[0].at.x > group.marks[0].centre.x);
    }
}

TEST_CASE("any events in any lanes keep apart and inside", "[layout]") {
    const auto seed = GENERATE(range(0U, 40U));
    const auto lanes = GENERATE(Lanes::type, Lanes::person, Lanes::country, Lanes::none);
    const std::size_t count = 1 + seed * seed % 300;
    CAPTURE(seed, count);
    const auto knowledge = support::random_knowledge(seed, count);
    layout::TimelineOptions options;
    options.lanes = lanes;
    const auto scene = layout::lay_out_timeline(knowledge, support::all_events(knowledge), options);
    support::check_scene(scene);
    CHECK(drawn(scene) > 0);
}

TEST_CASE("the same events give the same numbers", "[layout]") {
    const auto knowledge = support::random_knowledge(7, 120);
    const auto events = support::all_events(knowledge);
    const auto one = layout::lay_out_timeline(knowledge, events);
    const auto two = layout::lay_out_timeline(knowledge, events);
    REQUIRE(one.groups.size() == two.groups.size());
    for (std::size_t i = 0; i < one.groups.size(); ++i) {
        for (std::size_t j = 0; j < one.groups[i].texts.size(); ++j)
            CHECK(one.groups[i].texts[j].at.x == two.groups[i].texts[j].at.x);
    }
}

TEST_CASE("no events, and events without a date, make a picture that says so", "[layout]") {
    model::Knowledge knowledge;
    CHECK(layout::lay_out_timeline(knowledge, {}).title == "0 events");
    knowledge.events.push_back(event_on("2025-01-01", "call", "1"));
    knowledge.events.back().date.reset();
    const auto scene = layout::lay_out_timeline(knowledge, support::all_events(knowledge));
    support::check_scene(scene);
    CHECK(scene.title == "1 event");
    CHECK_THAT(scene.groups[1].texts[1].text, Catch::Contains("1 undated"));
}

TEST_CASE("what is counted is what is drawn, and the key explains no more", "[layout]") {
    model::Knowledge knowledge;
    knowledge.events.push_back(event_on("2025-01-01", "call", "1"));
    knowledge.events.push_back(event_on("2025-01-02", "talks", "2"));
    knowledge.events.back().status = model::Status::proposed;
    knowledge.events.back().date.reset();
    layout::TimelineOptions options;
    options.lanes = Lanes::none;
    const auto words = [&] {
        std::string all;
        for (const auto& group : layout::lay_out_timeline(knowledge, {{0, 1}}, options).groups) {
            for (const auto& text : group.texts) all += text.text + "|";
        }
        return all;
    };
    CHECK_THAT(words(), Catch::Contains("1 event · 1 happened · 1 more undated, not shown"));
    CHECK_THAT(words(), !Catch::Contains("proposed") && !Catch::Contains("talks"));
    options.link = "#";
    CHECK_THAT(words(), Catch::Contains("1 more undated, in the table only"));
}

TEST_CASE("a picture without a table leads nowhere", "[layout]") {
    const auto knowledge = support::random_knowledge(3, 200);
    for (const auto& group : layout::lay_out_timeline(knowledge, support::all_events(knowledge)).groups)
        CHECK(group.link.empty());
}

TEST_CASE("what has no row is behind a chip that leads to the table", "[layout]") {
    model::Knowledge knowledge;
    for (int i = 0; i < 20; ++i)
        knowledge.events.push_back(event_on("2025-01-05", "call", std::to_string(i)));
    layout::TimelineOptions options;
    options.link = "report.html#f1-";
    const auto scene = layout::lay_out_timeline(knowledge, support::all_events(knowledge), options);
    support::check_scene(scene);
    CHECK(drawn(scene) == 12);
    const auto chip = std::find_if(scene.groups.begin(), scene.groups.end(),
                                   [](const auto& group) { return group.style == "chip"; });
    REQUIRE(chip != scene.groups.end());
    CHECK(chip->texts[0].text == "+8 more");
    CHECK(chip->link == "report.html#f1-table");
    const auto tied = std::count_if(scene.groups.begin(), scene.groups.end(), [](const auto& group) {
        return !group.lines.empty() && group.lines[0].style.starts_with("same-day");
    });
    CHECK(tied == 1);
}

TEST_CASE("marks say how sure and how long", "[layout]") {
    struct Case {
        const char* edtf;
        model::Status status;
        std::size_t boxes, lines, marks;
    };
    using model::Status;
    const auto c = GENERATE(values<Case>({
        {"2025-01-05", Status::happened, 0, 0, 1},
        {"2025-01-05", Status::proposed, 0, 0, 1},
        {"2025-01-05~", Status::happened, 0, 3, 1},
        {"2025-01-05/2025-01-07", Status::happened, 1, 0, 0},
        {"2025-01-05/2025-01-07", Status::planned, 1, 0, 1},
        {"[2025-01-05..2025-01-07]", Status::happened, 0, 3, 1},
        {"2025-01", Status::denied, 0, 3, 1},
    }));
    CAPTURE(c.edtf);
    model::Knowledge knowledge;
    knowledge.events.push_back(event_on(c.edtf, "call", "1"));
    knowledge.events[0].status = c.status;
    const auto scene = layout::lay_out_timeline(knowledge, support::all_events(knowledge));
    const auto event = std::find_if(scene.groups.begin(), scene.groups.end(),
                                    [](const auto& group) { return group.style == "event"; });
    REQUIRE(event != scene.groups.end());
    CHECK(event->boxes.size() == c.boxes);
    CHECK(event->lines.size() == c.lines);
    CHECK(event->marks.size() == c.marks);
    CHECK(event->texts.size() == (c.status == Status::happened ? 2 : 3));
}

TEST_CASE("an open range has no cap where it is open", "[layout]") {
    model::Knowledge knowledge;
    knowledge.events.push_back(event_on("2025-01-05", "call", "1"));
    knowledge.events.push_back(event_on("2025-01-05", "call", "2"));
    knowledge.events[1].date->end = model::kLatest;
    knowledge.events.push_back(event_on("2025-03-05", "call", "3"));
    knowledge.events[2].date->begin = model::kEarliest;
    support::check_scene(layout::lay_out_timeline(knowledge, support::all_events(knowledge)));
}

TEST_CASE("lanes are named", "[layout]") {
    CHECK(layout::parse_lanes("person") == Lanes::person);
    CHECK_FALSE(layout::parse_lanes("Person"));
}
