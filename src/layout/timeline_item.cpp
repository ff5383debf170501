// Entry points: make_item(), place_item(), draw_item(). Tested by tests/layout/timeline_test.cpp.
#include "timeline_item.hpp"

#include <algorithm>

#include "chronograph/layout/text_width.hpp"
#include "chronograph/layout/tones.hpp"

namespace chronograph::layout {

namespace {

constexpr double kDateSize = 11;
constexpr double kTitleSize = 12.5;
constexpr double kWordGap = 6;
constexpr double kMarkGap = 6;
constexpr double kBarHeight = 10;
constexpr double kCapHeight = 5;   // half of an end cap
constexpr double kWhiskReach = 4;  // a whisk shows at least this much beside its disc
constexpr double kMostTitle = 420;

bool is_bar(const model::DateRange& date) {
    return date.shape == model::Shape::lasted && !date.is_one_day();
}

bool has_whisk(const model::DateRange& date) {
    return !is_bar(date) && (!date.is_one_day() || date.approximate);
}

/// Bar from first to last day; a hollow disc on it says what a colour alone would not.
void draw_bar(const Item& item, const std::string& status, double y, Group& group) {
    const double width = item.mark.right - item.mark.left;
    group.boxes.push_back({item.mark.left, y - kBarHeight / 2, width, kBarHeight, kBarHeight / 2,
                           toned("bar", item.tone) + " " + status});
}

void draw_whisk(const Item& item, const model::DateRange& date, Days axis, double y, Group& group) {
    const std::string style = toned("whisk", item.tone) + (date.approximate ? " approximate" : "");
    group.lines.push_back({{{item.mark.left, y}, {item.mark.right, y}}, false, 2.5, style});
    const std::string cap = toned("cap", item.tone);
    const auto add_cap = [&](double x) {
        group.lines.push_back({{{x, y - kCapHeight}, {x, y + kCapHeight}}, false, 1.5, cap});
    };
    if (date.begin >= axis.begin) add_cap(item.mark.left);
    if (date.end <= axis.end) add_cap(item.mark.right);
}

void draw_label(const Item& item, double y, Group& group) {
    const double baseline = y + 4.3;
    double x = item.label_x;
    group.texts.push_back({{x, baseline}, Anchor::start, item.date, item.date_width, kDateSize, "date"});
    x += item.date_width + kWordGap;
    group.texts.push_back({{x, baseline}, Anchor::start, item.title, item.title_width, kTitleSize, "label"});
    if (item.status.empty()) return;
    x += item.title_width + kWordGap;
    group.texts.push_back(
        {{x, baseline}, Anchor::start, item.status, item.status_width, kDateSize, "status"});
}

}  // namespace

double Item::label_width() const {
    return date_width + kWordGap + title_width + (status.empty() ? 0 : kWordGap + status_width);
}

Extent Item::extent() const {
    return {std::min(mark.left, label_x), std::max(mark.right, label_x + label_width())};
}

Days shown_days(const model::DateRange& date, Days axis) {
    const auto begin = std::clamp(date.begin, axis.begin, axis.end - 1);
    return {begin, std::clamp(date.end, begin + 1, axis.end)};
}

Item make_item(const model::Knowledge& knowledge, std::uint32_t index, std::size_t tone, bool with_year,
               bool with_type, const ShortNames& names) {
    const auto& event = knowledge.events[index];
    Item item;
    item.event = index;
    item.tone = tone;
    item.date = date_text(*event.date, with_year);
    const std::string title = event_title(knowledge, event, names);
    item.title = fitted(with_type ? capitalised(event.type) + ": " + title : title, kMostTitle, kTitleSize);
    if (event.status != model::Status::happened) item.status = model::to_string(event.status);
    item.date_width = text_width(item.date, kDateSize);
    item.title_width = text_width(item.title, kTitleSize);
    item.status_width = text_width(item.status, kDateSize);
    return item;
}

void place_item(Item& item, const model::DateRange& date, const Scale& scale, Extent room) {
    const Days days = shown_days(date, scale.days());
    Extent span{scale.x(days.begin), scale.x(days.end)};
    const double centre = (span.left + span.right) / 2;
    double half = kMarkRadius;
    if (is_bar(date)) half = std::max((span.right - span.left) / 2, kMarkRadius + 1.5);
    if (has_whisk(date)) half = std::max((span.right - span.left) / 2, kMarkRadius + kWhiskReach);
    item.mark = {centre - half, centre + half};
    item.label_x = item.mark.right + kMarkGap;
    const double over = item.label_x + item.label_width() - room.right;
    if (over <= 0) return;
    const double left = item.mark.left - kMarkGap - item.label_width();
    if (left >= room.left) {
        item.label_x = left;
    } else {
        item.title = fitted(item.title, item.title_width - over, kTitleSize);
        item.title_width = text_width(item.title, kTitleSize);
    }
}

Group draw_item(const model::Knowledge& knowledge, const Item& item, const Scale& scale, double y,
                const std::string& link) {
    const auto& event = knowledge.events[item.event];
    const std::string status(model::to_string(event.status));
    Group group{linked(link, row_id("", event)), event_label(knowledge, event), "event", {}, {}, {}, {}};
    if (has_whisk(*event.date)) draw_whisk(item, *event.date, scale.days(), y, group);
    const bool bar = is_bar(*event.date);
    if (bar) draw_bar(item, status, y, group);
    if (!bar || event.status != model::Status::happened) {
        const double centre = (item.mark.left + item.mark.right) / 2;
        group.marks.push_back({{centre, y}, kMarkRadius, toned("mark", item.tone) + " " + status});
    }
    draw_label(item, y, group);
    return group;
}

}  // namespace chronograph::layout
