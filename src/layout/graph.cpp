// Entry point: lay_out_graph(). Tested by tests/layout/graph_test.cpp.
#include "chronograph/layout/graph.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <set>

#include "chronograph/layout/text_width.hpp"
#include "chronograph/layout/tones.hpp"
#include "chronograph/layout/wording.hpp"
#include "graphviz.hpp"
#include "legend.hpp"
#include "sides.hpp"

namespace chronograph::layout {

namespace {

constexpr double kMargin = 20;
constexpr double kTop = 84;
constexpr double kNarrowest = 640;
constexpr double kPadding = 11;
constexpr double kDetailSize = 11;
constexpr double kDetailGap = 7;
constexpr double kApart = 3;  // px from the middle to each of two lines of one pair

/// More events, larger name: 13 to 17 px.
double name_size(const Party& party) {
    return std::min(17.0, 13 + std::log2(1.0 + party.events));
}

std::string detail(const Party& party) {
    const std::string code = country_code(party.country);
    const std::string count = std::to_string(party.events);
    return code.empty() || party.id == party.country ? count : code + " " + count;
}

Point on_curve(const std::vector<Point>& points, double t) {
    const std::size_t count = points.size() / 3;
    const auto pieces = static_cast<double>(count);
    const double at = std::min(t * pieces, pieces - 1e-9);
    const auto first = static_cast<std::size_t>(at) * 3;
    const double u = at - std::floor(at);
    const double v = 1 - u;
    const auto mix = [&](auto member) {
        return v * v * v * points[first].*member + 3 * v * v * u * points[first + 1].*member +
               3 * v * u * u * points[first + 2].*member + u * u * u * points[first + 3].*member;
    };
    return {mix(&Point::x), mix(&Point::y)};
}

/// Moves a line's end on, under its box, so that one that runs beside a corner reaches it too.
void lengthen(Point& end, Point before) {
    constexpr double kUnder = 2 * kApart;
    const double length = std::max(std::hypot(end.x - before.x, end.y - before.y), 1.0);
    end = {end.x + (end.x - before.x) / length * kUnder, end.y + (end.y - before.y) / length * kUnder};
}

/// More lines than this nobody can follow, and routing them takes long.
TieOptions drawable(TieOptions options) {
    constexpr std::size_t kMostTies = 300;
    options.max_ties = options.max_ties == 0 ? kMostTies : std::min(options.max_ties, kMostTies);
    return options;
}

/// A tie whose parties share many others is longer, so that a crowd has room.
std::vector<Edge> make_edges(const Ties& ties) {
    constexpr double kForShared = 0.15;
    constexpr std::size_t kMostShared = 8;
    std::vector<std::set<std::uint32_t>> tied(ties.parties.size());
    for (const Tie& tie : ties.ties) {
        tied[tie.a].insert(tie.b);
        tied[tie.b].insert(tie.a);
    }
    std::vector<Edge> edges;
    for (const Tie& tie : ties.ties) {
        std::vector<std::uint32_t> shared;
        std::set_intersection(tied[tie.a].begin(), tied[tie.a].end(), tied[tie.b].begin(), tied[tie.b].end(),
                              std::back_inserter(shared));
        edges.push_back(
            {tie.a, tie.b, 1 + kForShared * static_cast<double>(std::min(shared.size(), kMostShared))});
    }
    return edges;
}

/// A line of kFewestCounted occasions and more.
struct Counted {
    std::vector<Point> curve;
    std::uint32_t occasions;
    Point aside;  // unit vector away from the pair's other line; zero where there is none
};

class Picture {
public:
    Picture(const model::Knowledge& knowledge, std::span<const std::uint32_t> events,
            const GraphOptions& options)
        : knowledge_(knowledge),
          events_(events),
          options_(options),
          ties_(make_ties(knowledge, events, drawable(options.ties))) {}

    Scene lay_out() {
        place_all();
        draw_lines();
        draw_boxes();
        draw_counts();
        draw_texts();
        return std::move(scene_);
    }

private:
    void place_all();
    void draw_lines();
    void draw_line(const Tie& tie, std::vector<Point> curve, Point aside, bool spoke, Group& group);
    void draw_boxes();
    void draw_counts();
    void draw_texts();
    [[nodiscard]] bool is_free(const Box& box) const;
    [[nodiscard]] std::vector<LegendEntry> line_legend() const;

    const model::Knowledge& knowledge_;
    std::span<const std::uint32_t> events_;
    const GraphOptions& options_;
    Ties ties_;
    Drawing drawing_;
    std::vector<Box> boxes_;  // of the parties
    std::vector<Counted> counted_;
    std::vector<Box> counts_;  // of the "×n" set so far
    Scene scene_;
};

void Picture::place_all() {
    std::vector<NodeSize> sizes;
    for (const Party& party : ties_.parties) {
        const double size = name_size(party);
        sizes.push_back({2 * kPadding + text_width(party.name, size) + kDetailGap +
                             text_width(detail(party), kDetailSize),
                         size + 18});
    }
    drawing_ = place(sizes, make_edges(ties_));
    for (auto& point : drawing_.nodes) point = {point.x + kMargin, point.y + kTop};
    for (auto& curve : drawing_.edges) {
        for (auto& point : curve) point = {point.x + kMargin, point.y + kTop};
    }
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        const bool person = ties_.parties[i].id.starts_with("person/");
        boxes_.push_back({drawing_.nodes[i].x - sizes[i].width / 2, drawing_.nodes[i].y - sizes[i].height / 2,
                          sizes[i].width, sizes[i].height, person ? 10.0 : 2.0,
                          toned("node", ties_.parties[i].tone)});
    }
    scene_.width = std::max(kNarrowest, std::ceil(drawing_.width + 2 * kMargin));
}

/// Pale lines first, so that who met alone lies on top.
void Picture::draw_lines() {
    Group pale;
    Group strong;
    for (std::size_t i = 0; i < ties_.ties.size(); ++i) {
        const Tie& tie = ties_.ties[i];
        if (drawing_.edges[i].size() < 4) continue;
        Group& group = tie.bilateral + tie.spoke > 0 ? strong : pale;
        const bool both = tie.in_person() > 0 && tie.spoke > 0;
        const Point from = drawing_.edges[i].front();
        const Point to = drawing_.edges[i].back();
        const double length = std::max(std::hypot(to.x - from.x, to.y - from.y), 1.0);
        const double sign = both ? 1 : 0;
        const Point aside{sign * (from.y - to.y) / length, sign * (to.x - from.x) / length};
        if (tie.spoke == 0 || both) draw_line(tie, drawing_.edges[i], aside, false, group);
        if (tie.spoke > 0) draw_line(tie, drawing_.edges[i], {-aside.x, -aside.y}, true, group);
    }
    scene_.groups.push_back(std::move(pale));
    scene_.groups.push_back(std::move(strong));
}

void Picture::draw_line(const Tie& tie, std::vector<Point> curve, Point aside, bool spoke, Group& group) {
    for (auto& point : curve) point = {point.x + kApart * aside.x, point.y + kApart * aside.y};
    lengthen(curve.front(), curve[1]);
    lengthen(curve.back(), curve[curve.size() - 2]);
    std::string style = "tie";
    if (spoke) style += " spoke";
    if (!spoke && tie.in_person() == 0) style += " intended";
    if (!spoke && tie.bilateral == 0 && tie.in_person() > 0) style += " multilateral";
    const auto count = spoke ? tie.spoke : tie.in_person();
    if (count >= kFewestCounted) counted_.push_back({curve, count, aside});
    const double width = tie.happened() == 0 ? 2 : std::max(line_width(count), 1.0);
    group.lines.push_back({std::move(curve), true, width, style});
}

void Picture::draw_boxes() {
    for (std::size_t i = 0; i < boxes_.size(); ++i) {
        const Party& party = ties_.parties[i];
        const Box& box = boxes_[i];
        Group group{linked(options_.link, "table"),
                    party.name + ", " + country_code(party.country) + ": " + counted(party.events, "event") +
                        ", " + counted(party.degree, "tie"),
                    "party",
                    {box},
                    {},
                    {},
                    {}};
        const double size = name_size(party);
        const double baseline = box.y + box.height / 2 + size * 0.36;
        const double width = text_width(party.name, size);
        group.texts.push_back(
            {{box.x + kPadding, baseline}, Anchor::start, party.name, width, size, "label"});
        const std::string more = detail(party);
        group.texts.push_back({{box.x + box.width - kPadding, baseline},
                               Anchor::end,
                               more,
                               text_width(more, kDetailSize),
                               kDetailSize,
                               "date"});
        scene_.groups.push_back(std::move(group));
    }
}

bool Picture::is_free(const Box& box) const {
    const auto apart = [&](const Box& other) {
        return box.x + box.width <= other.x || other.x + other.width <= box.x ||
               box.y + box.height <= other.y || other.y + other.height <= box.y;
    };
    return std::all_of(boxes_.begin(), boxes_.end(), apart) &&
           std::all_of(counts_.begin(), counts_.end(), apart);
}

/// "×n" on its line, or outside of a pair's two lines, where there is room for it, else nowhere: the table
/// has the number.
void Picture::draw_counts() {
    constexpr double kHeight = 14;
    Group group;
    group.style = "counts";
    for (const auto& [curve, occasions, aside] : counted_) {
        const std::string text = "×" + std::to_string(occasions);
        const double width = text_width(text, kDetailSize);
        const Point reach{aside.x * (width / 2 + 5), aside.y * (kHeight / 2 + 2)};
        for (const double along : {0.0, 0.08, -0.08, 0.16, -0.16, 0.24, -0.24, 0.32, -0.32}) {
            const Point on = on_curve(curve, 0.5 + along);
            const Point at{on.x + reach.x, on.y + reach.y};
            const Box halo{at.x - width / 2 - 2, at.y - kHeight / 2, width + 4, kHeight, 4, "halo"};
            if (!is_free(halo)) continue;
            counts_.push_back(halo);
            group.boxes.push_back(halo);
            group.texts.push_back({{at.x, at.y + 4}, Anchor::middle, text, width, kDetailSize, "date"});
            break;
        }
    }
    scene_.groups.push_back(std::move(group));
}

std::vector<LegendEntry> Picture::line_legend() const {
    std::vector<LegendEntry> entries;
    const auto any = [&](auto test) { return std::any_of(ties_.ties.begin(), ties_.ties.end(), test); };
    if (any([](const Tie& tie) { return tie.bilateral > 0; }))
        entries.push_back({Sample::line, "tie", "met", 2});
    if (any([](const Tie& tie) { return tie.bilateral == 0 && tie.in_person() > 0; }))
        entries.push_back({Sample::line, "tie multilateral", "met among others only", 2});
    if (any([](const Tie& tie) { return tie.spoke > 0; }))
        entries.push_back({Sample::line, "tie spoke", alternatives(ties_.spoken_types), 2});
    if (any([](const Tie& tie) { return tie.happened() == 0; }))
        entries.push_back({Sample::line, "tie intended", "only planned or proposed", 2});
    const auto busiest = std::max_element(ties_.parties.begin(), ties_.parties.end(),
                                          [](const Party& a, const Party& b) { return a.events < b.events; });
    if (busiest != ties_.parties.end())
        entries.push_back({Sample::none, "",
                           detail(*busiest) + ": " + counted(busiest->events, "event") + " that happened"});
    return entries;
}

void Picture::draw_texts() {
    Group heading;
    const std::string big = fitted(options_.title, scene_.width - 2 * kMargin, 21, Weight::bold);
    const std::string small = ties_text(ties_, events_.size());
    heading.texts.push_back(
        {{kMargin, 36}, Anchor::start, big, text_width(big, 21, Weight::bold), 21, "title"});
    heading.texts.push_back({{kMargin, 58}, Anchor::start, small, text_width(small, 13), 13, "muted"});
    scene_.groups.insert(scene_.groups.begin(), std::move(heading));
    double y = kTop + drawing_.height + 36;
    for (const auto& entries :
         {side_legend(ties_.parties, knowledge_, options_.names, "node"), line_legend()})
        y = draw_legend(entries, {kMargin, y}, scene_.width - kMargin, scene_);
    scene_.height = std::ceil(y);
    scene_.title = options_.title;
    scene_.description = small;
}

}  // namespace

Scene lay_out_graph(const model::Knowledge& knowledge, std::span<const std::uint32_t> events,
                    const GraphOptions& options) {
    return Picture(knowledge, events, options).lay_out();
}

}  // namespace chronograph::layout
