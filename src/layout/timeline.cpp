// Entry point: lay_out_timeline(). Tested by tests/layout/timeline_test.cpp.
#include "chronograph/layout/timeline.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

#include "chronograph/layout/text_width.hpp"
#include "chronograph/layout/tones.hpp"
#include "lanes.hpp"
#include "legend.hpp"
#include "rows.hpp"
#include "scale.hpp"
#include "timeline_item.hpp"

namespace chronograph::layout {

namespace {

constexpr double kWidth = 1200;
constexpr double kMargin = 16;
constexpr double kGutter = 112;
constexpr double kWidestGutter = 168;
constexpr double kRow = 23;
constexpr std::size_t kRowsWithoutLanes = 3;  // times as many when one lane holds everything
constexpr double kLanePadding = 10;
constexpr double kLaneTitle = 13;
constexpr double kLaneLine = 16;
constexpr double kAxisY = 94;
constexpr double kLanesY = 106;
constexpr double kItemGap = 10;           // px between neighbours of a row
constexpr double kNarrowestAxis = 0.7;    // share of the room that the axis keeps when labels want the rest
constexpr model::Day kShortestAxis = 12;  // days
constexpr model::Day kLongest = 92;       // a vaguer date does not widen the axis

struct PlacedLane {
    Lane lane;
    std::vector<std::string> title;  // the lines of its heading
    std::vector<Item> items;         // those with a row
    std::size_t rows = 1;
    std::size_t hidden = 0;
    double y = 0, height = 0;
};

class Timeline {
public:
    Timeline(const model::Knowledge& knowledge, std::span<const std::uint32_t> events,
             const TimelineOptions& options)
        : knowledge_(knowledge), options_(options), all_(events.size()) {
        for (const auto index : events) {
            if (!event(index).date) continue;
            ++statuses_[static_cast<std::size_t>(event(index).status)];
            dated_.push_back(index);
        }
        tones_ = type_tones(knowledge, dated_);
    }

    Scene lay_out() {
        place();
        draw_bands();
        draw_axis();
        for (const auto& lane : lanes_) draw_lane(lane);
        draw_heading();
        draw_key();
        scene_.width = kWidth;
        scene_.title = title();
        scene_.description = description();
        return std::move(scene_);
    }

private:
    [[nodiscard]] const model::Event& event(std::uint32_t index) const { return knowledge_.events[index]; }
    [[nodiscard]] const model::DateRange& date(const Item& item) const { return *event(item.event).date; }

    void place();
    void measure_days();
    void make_items();
    void make_scale();
    void place_lane(PlacedLane& lane, double& y);
    void draw_bands();
    void draw_axis();
    void draw_fold(const Days& fold, Group& axis) const;
    void draw_lane(const PlacedLane& lane);
    void draw_same_days(const PlacedLane& lane);
    void draw_chip(const PlacedLane& lane, double y);
    void draw_heading();
    void draw_key();
    [[nodiscard]] std::string title() const;
    [[nodiscard]] std::string subtitle() const;
    [[nodiscard]] std::string whereabouts() const {
        return options_.link.empty() ? ", not shown" : ", in the table only";
    }
    [[nodiscard]] std::string description() const;
    [[nodiscard]] std::string busiest_month() const;

    const model::Knowledge& knowledge_;
    const TimelineOptions& options_;
    Tones tones_;
    std::size_t all_;
    std::array<std::size_t, 4> statuses_{};  // of the dated ones
    std::vector<std::uint32_t> dated_;
    Days days_{0, 1};  // what the axis must show
    Days told_{0, 1};  // what the events say, vague ones too
    double gutter_ = kGutter;
    Scale scale_{{0, 1}, {}, 0, 1};
    std::vector<PlacedLane> lanes_;
    double bottom_ = 0;
    Scene scene_;
};

void Timeline::place() {
    measure_days();
    for (auto& lane : make_lanes(knowledge_, dated_, options_)) lanes_.push_back({std::move(lane), {}, {}});
    make_items();
    make_scale();
    double y = kLanesY;
    for (auto& lane : lanes_) place_lane(lane, y);
    bottom_ = y;
}

/// The days a date makes the axis show: of a vague one only the middle.
Days axis_days(Days days) {
    if (days.end - days.begin <= kLongest) return days;
    const model::Day middle = days.begin + (days.end - days.begin) / 2;
    return {middle, middle + 1};
}

void Timeline::measure_days() {
    const auto joined = [](Days a, Days b) {
        return Days{std::min(a.begin, b.begin), std::max(a.end, b.end)};
    };
    bool first = true;
    for (const auto index : dated_) {
        const auto& range = *event(index).date;
        if (range.begin == model::kEarliest && range.end == model::kLatest) continue;
        Days days{range.begin, range.end};
        if (range.begin == model::kEarliest) days.begin = range.end - 1;
        if (range.end == model::kLatest) days.end = days.begin + 1;
        told_ = first ? days : joined(told_, days);
        days_ = first ? axis_days(days) : joined(days_, axis_days(days));
        first = false;
    }
}

void Timeline::make_items() {
    const bool with_year = model::to_civil(days_.begin).year != model::to_civil(days_.end - 1).year;
    const bool with_type = options_.lanes != Lanes::type;
    for (auto& lane : lanes_) {
        std::stable_sort(lane.lane.events.begin(), lane.lane.events.end(), [&](auto a, auto b) {
            const auto& left = *event(a).date;
            const auto& right = *event(b).date;
            return std::pair(left.begin, right.end) < std::pair(right.begin, left.end);
        });
        for (const auto index : lane.lane.events) {
            const auto tone = tones_.find(event(index).type)->second;
            lane.items.push_back(
                make_item(knowledge_, index, tone, with_year, with_type, options_.short_names));
        }
        lane.title = wrapped(lane.lane.title, kWidestGutter - 2 * kMargin, kLaneTitle, Weight::bold);
        for (const auto& line : lane.title)
            gutter_ = std::max(gutter_, text_width(line, kLaneTitle, Weight::bold) + 2 * kMargin);
    }
}

/// The axis gives way on the right so that the last events' labels stay on the right of their marks.
void Timeline::make_scale() {
    const double room = kWidth - kMargin - gutter_;
    const model::Day pad = std::max(0, (kShortestAxis - (days_.end - days_.begin) + 1) / 2);
    const Days shown{days_.begin - pad, days_.end + pad};
    std::vector<Days> occupied;
    for (const auto index : dated_) {
        const Days days = axis_days(shown_days(*event(index).date, told_));
        occupied.push_back({std::max(days.begin, shown.begin), std::min(days.end, shown.end)});
    }
    std::sort(occupied.begin(), occupied.end(), [](Days a, Days b) { return a.begin < b.begin; });
    const auto folds = empty_stretches(shown, occupied, options_.fold_from);
    const Days axis = whole_units(shown, folds, room);
    scale_ = Scale(axis, folds, gutter_, gutter_ + room);
    double width = room;
    for (auto& lane : lanes_) {
        for (auto& item : lane.items) {
            place_item(item, date(item), scale_, {0, INFINITY});
            const double share = (item.mark.right - gutter_) / room;
            const double label = item.label_x - item.mark.right + item.label_width() + kMarkRadius;
            width = std::min(width, (room - label) / share);
        }
    }
    width = std::clamp(width, kNarrowestAxis * room, room);
    scale_ = Scale(axis, folds, gutter_, gutter_ + std::floor(width));
}

void Timeline::place_lane(PlacedLane& lane, double& y) {
    std::vector<Extent> extents;
    for (auto& item : lane.items) {
        place_item(item, date(item), scale_, {gutter_, kWidth - kMargin});
        const auto extent = item.extent();
        extents.push_back({extent.left - kItemGap / 2, extent.right + kItemGap / 2});
    }
    const auto most = options_.most_rows * (options_.lanes == Lanes::none ? kRowsWithoutLanes : 1);
    const auto rows = partition(extents, most);
    std::vector<Item> kept;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!rows[i]) continue;
        lane.items[i].row = *rows[i];
        lane.rows = std::max(lane.rows, *rows[i] + 1);
        kept.push_back(std::move(lane.items[i]));
    }
    lane.hidden = lane.items.size() - kept.size();
    lane.items = std::move(kept);
    lane.y = y;
    const double heading =
        static_cast<double>(lane.title.size() + 1) * kLaneLine + (lane.hidden > 0 ? 32 : 0);
    lane.height = 2 * kLanePadding + std::max(static_cast<double>(lane.rows) * kRow, heading);
    y += lane.height;
}

void Timeline::draw_bands() {
    Group bands;
    for (std::size_t i = 0; i < lanes_.size(); i += 2)
        bands.boxes.push_back({0, lanes_[i].y, kWidth, lanes_[i].height, 0, "band"});
    scene_.groups.push_back(std::move(bands));
}

void Timeline::draw_axis() {
    if (dated_.empty()) return;
    constexpr double kSize = 12;
    Group axis;
    axis.style = "axis";
    for (const Tick& tick : make_ticks(scale_)) {
        axis.lines.push_back(
            {{{tick.x, kLanesY - 8}, {tick.x, bottom_}}, false, 1, tick.major ? "grid major" : "grid"});
        const double width = text_width(tick.label, kSize);
        if (tick.label.empty() || tick.x + 4 + width > kWidth) continue;
        axis.texts.push_back({{tick.x + 4, kAxisY}, Anchor::start, tick.label, width, kSize, "muted"});
    }
    for (const Days& fold : scale_.folds()) draw_fold(fold, axis);
    scene_.groups.push_back(std::move(axis));
}

/// A break of the axis, and a pale band below it: labels may lie on the band, so it has no edges.
void Timeline::draw_fold(const Days& fold, Group& axis) const {
    constexpr double kHalf = 6;
    const double x = scale_.x(fold.begin);
    axis.boxes.push_back({x, kLanesY, kFoldWidth, bottom_ - kLanesY, 0, "fold"});
    std::vector<Point> zigzag;
    for (int i = 0; i <= 6; ++i)
        zigzag.push_back({x + i * kFoldWidth / 6, kLanesY - 8 + (i % 2 == 0 ? kHalf : -kHalf)});
    axis.lines.push_back({std::move(zigzag), false, 1.5, "break"});
}

void Timeline::draw_lane(const PlacedLane& lane) {
    Group heading;
    heading.style = "lane";
    double y = lane.y + kLanePadding + kRow / 2 + 4.5;
    for (const auto& line : lane.title) {
        heading.texts.push_back({{kMargin, y},
                                 Anchor::start,
                                 line,
                                 text_width(line, kLaneTitle, Weight::bold),
                                 kLaneTitle,
                                 "heading"});
        y += kLaneLine;
    }
    const std::string count = counted(lane.lane.events.size(), "event");
    heading.texts.push_back({{kMargin, y - 1}, Anchor::start, count, text_width(count, 11), 11, "muted"});
    scene_.groups.push_back(std::move(heading));
    if (lane.hidden > 0) draw_chip(lane, y + 14);
    draw_same_days(lane);
    for (const Item& item : lane.items) {
        const double middle = lane.y + kLanePadding + (static_cast<double>(item.row) + 0.5) * kRow;
        scene_.groups.push_back(draw_item(knowledge_, item, scale_, middle, options_.link));
    }
}

/// A thin line ties the marks of one day that stand in neighbouring rows.
void Timeline::draw_same_days(const PlacedLane& lane) {
    Group ties;
    for (const Item& upper : lane.items) {
        for (const Item& lower : lane.items) {
            if (lower.row != upper.row + 1 || date(lower) != date(upper) || !date(upper).is_one_day())
                continue;
            const double x = (upper.mark.left + upper.mark.right) / 2;
            const double y = lane.y + kLanePadding + (static_cast<double>(upper.row) + 0.5) * kRow;
            ties.lines.push_back({{{x, y + kMarkRadius}, {x, y + kRow - kMarkRadius}},
                                  false,
                                  1.5,
                                  toned("same-day", upper.tone)});
        }
    }
    if (!ties.lines.empty()) scene_.groups.push_back(std::move(ties));
}

void Timeline::draw_chip(const PlacedLane& lane, double y) {
    const std::string text = "+" + std::to_string(lane.hidden) + " more";
    const double width = text_width(text, 11);
    Group chip{linked(options_.link, "table"),
               counted(lane.hidden, "further event") + whereabouts(),
               "chip",
               {},
               {},
               {},
               {}};
    chip.boxes.push_back({kMargin, y - 9, width + 16, 18, 9, "chip-box"});
    chip.texts.push_back({{kMargin + 8, y + 4}, Anchor::start, text, width, 11, "date"});
    scene_.groups.push_back(std::move(chip));
}

void Timeline::draw_heading() {
    Group heading;
    const std::string big = fitted(title(), kWidth - 2 * kMargin, 21, Weight::bold);
    heading.texts.push_back(
        {{kMargin, 36}, Anchor::start, big, text_width(big, 21, Weight::bold), 21, "title"});
    const std::string small = subtitle();
    heading.texts.push_back({{kMargin, 58}, Anchor::start, small, text_width(small, 13), 13, "muted"});
    scene_.groups.insert(scene_.groups.begin() + 1, std::move(heading));
}

/// Explains what is drawn and nothing else.
void Timeline::draw_key() {
    std::set<model::Status> statuses;
    std::set<std::pair<std::string, std::size_t>> types;
    bool several = false;
    bool unsure = false;
    for (const auto& lane : lanes_) {
        for (const Item& item : lane.items) {
            statuses.insert(event(item.event).status);
            types.emplace(event(item.event).type, item.tone);
            const bool lasted = date(item).shape == model::Shape::lasted;
            several = several || (lasted && !date(item).is_one_day());
            unsure = unsure || (!lasted && !date(item).is_one_day());
        }
    }
    std::vector<LegendEntry> entries;
    for (const auto status : statuses) {
        const std::string name(model::to_string(status));
        entries.push_back({Sample::mark, "tone-1 " + name, name});
    }
    if (several) entries.push_back({Sample::bar, "tone-1 happened", "several days"});
    if (unsure) entries.push_back({Sample::whisk, "tone-1", "one day of these"});
    if (options_.lanes != Lanes::type) {
        for (const auto& [type, tone] : types)
            entries.push_back({Sample::mark, toned("happened", tone), type});
    }
    scene_.height = std::ceil(draw_legend(entries, {gutter_, bottom_ + 28}, kWidth - kMargin, scene_) + 4);
}

std::string Timeline::title() const {
    if (!options_.title.empty()) return options_.title;
    return dated_.empty() ? counted(all_, "event") : span_text(told_.begin, told_.end);
}

std::string Timeline::subtitle() const {
    const std::size_t undated = all_ - dated_.size();
    if (dated_.empty()) return counted(undated, "undated event") + (undated > 0 ? whereabouts() : "");
    std::string text = counted(dated_.size(), "event");
    for (std::size_t i = 0; i < statuses_.size(); ++i) {
        if (statuses_[i] == 0) continue;
        text.append(" · ").append(std::to_string(statuses_[i])).append(" ");
        text += model::to_string(static_cast<model::Status>(i));
    }
    if (!options_.title.empty()) text += " · " + span_text(told_.begin, told_.end);
    if (undated > 0) text += " · " + std::to_string(undated) + " more undated" + whereabouts();
    return text;
}

std::string Timeline::busiest_month() const {
    std::map<model::Day, std::size_t> months;
    for (const auto index : dated_) {
        const auto& range = *event(index).date;
        if (range.precision > model::Precision::month || range.begin == model::kEarliest) continue;
        const auto begin = model::to_civil(range.begin);
        ++months[*model::to_day({begin.year, begin.month, 1})];
    }
    const auto most = std::max_element(months.begin(), months.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    if (most == months.end()) return {};
    const auto date = model::to_civil(most->first);
    return "; most in " + date_text(model::month_range(date.year, date.month), true) + " (" +
           std::to_string(most->second) + ")";
}

std::string Timeline::description() const {
    if (dated_.empty()) return subtitle();
    const std::size_t undated = all_ - dated_.size();
    return counted(dated_.size(), "event") + ", " + span_text(told_.begin, told_.end) + ", in " +
           counted(lanes_.size(), "lane") + busiest_month() +
           (undated > 0 ? "; " + std::to_string(undated) + " more undated" : "");
}

}  // namespace

Scene lay_out_timeline(const model::Knowledge& knowledge, std::span<const std::uint32_t> events,
                       const TimelineOptions& options) {
    return Timeline(knowledge, events, options).lay_out();
}

}  // namespace chronograph::layout
