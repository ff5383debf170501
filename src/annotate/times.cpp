// Entry point: find_times(). Two passes: what the words say, then what it means once the kind of text is
// known. Tested by tests/annotate/times_test.cpp.
#include "chronograph/annotate/times.hpp"

#include <algorithm>
#include <cstdlib>
#include <span>

#include "time_direction.hpp"
#include "time_parser.hpp"
#include "time_resolver.hpp"

namespace chronograph::annotate {

using model::DateRange;
using rules::TimeBound;
using rules::TimeField;
using rules::TimeOp;
using rules::TimeUnit;

namespace {

constexpr int kFarYears = 2;  // a year so far from the document's speaks for a narrative
constexpr int kFewestFar = 3;
constexpr int kDeictic = 3;          // how many years of the document's own a "yesterday" outweighs
constexpr std::size_t kFewTold = 3;  // times behind and ahead that a narrative's date is weighed against
constexpr std::size_t kFewAhead = 2;

struct Said {
    std::uint32_t node;
    std::uint32_t sentence;
};

bool is_open_weekday(const Operands& operands) {
    return operands.has(TimeField::weekday) && !operands.has(TimeField::month) &&
           !operands.has(TimeField::day);
}

/// "yesterday", "last month", "two days ago", a bare weekday: told from the day of writing.
bool hangs_on_document(const TimeNode& node) {
    if (node.op == TimeOp::days) return true;
    if (node.op == TimeOp::date) return is_open_weekday(node.operands);
    const bool relative = node.op == TimeOp::relative || node.op == TimeOp::shift;
    return relative && !node.operands.has(TimeField::anchor) && node.children.front() == kNoNode;
}

class TimeReader {
public:
    TimeReader(const model::Document& document, const Words& words, const rules::TimeGrammar& grammar)
        : document_(document),
          words_(words),
          grammar_(grammar),
          parser_(document, words, grammar),
          resolver_(parser_, grammar) {}

    std::vector<TimeMention> run() {
        for (std::uint32_t i = 0; i < document_.sentences.size(); ++i) {
            read_sentence(i);
            if (parser_.is_full()) thin_out();
        }
        mentions_.reserve(said_.size());
        context_.document = document_.info.date;
        context_.narrative = is_narrative();
        if (context_.narrative) find_landmarks();
        for (std::uint32_t i = 0; i < said_.size(); ++i) {
            look_ahead(i);
            resolve(said_[i]);
        }
        return std::move(mentions_);
    }

private:
    void read_sentence(std::uint32_t index) {
        const auto& sentence = document_.sentences[index];
        for (std::uint32_t token = sentence.first; token < sentence.last;) {
            const auto node = parser_.may_start(token) ? parser_.parse(token, sentence.last) : std::nullopt;
            if (node) {
                said_.push_back({*node, index});
                token = parser_.node(*node).last;
            } else {
                ++token;
            }
        }
    }

    /// In a long document the parser keeps no more than the times it found.
    void thin_out() {
        std::vector<std::uint32_t> times;
        const auto latest = std::span(said_).subspan(thinned_);
        for (const Said& said : latest) times.push_back(said.node);
        parser_.keep_only(times);
        for (std::size_t i = 0; i < times.size(); ++i) latest[i].node = times[i];
        thinned_ = said_.size();
    }

    /// Many years far from the day of writing, and little that hangs on that day.
    [[nodiscard]] bool is_narrative() const {
        int far = 0, near = 0;
        for (const auto& said : said_) weigh(parser_.node(said.node), far, near);
        return far >= kFewestFar && far > near;
    }

    void weigh(const TimeNode& node, int& far, int& near) const {
        const auto& operands = node.operands;
        if (hangs_on_document(node)) near += kDeictic;
        if (node.op == TimeOp::date && operands.has(TimeField::year)) {
            const int now = document_.info.date ? model::to_civil(*document_.info.date).year : INT32_MAX;
            const bool is_far =
                operands.has(TimeField::era) || std::abs(now - operands[TimeField::year]) >= kFarYears;
            ++(is_far ? far : near);
            return;  // what it is made of is counted with it
        }
        for (const auto child : node.children) {
            if (child != kNoNode) weigh(parser_.node(child), far, near);
        }
    }

    /// The times that name their year, with their place in said_.
    void find_landmarks() {
        for (std::uint32_t i = 0; i < said_.size(); ++i) add_landmark(parser_.node(said_[i].node), i);
    }

    void add_landmark(const TimeNode& node, std::uint32_t index) {
        if (node.op == TimeOp::date && node.operands.has(TimeField::year)) {
            const auto reading = resolver_.read(node, context_, Lean::open);
            if (reading.period) landmarks_.push_back({index, *reading.period});
            return;
        }
        for (const auto child : node.children) {
            if (child != kNoNode) add_landmark(parser_.node(child), index);
        }
    }

    void look_ahead(std::uint32_t index) {
        context_.ahead.clear();
        while (next_landmark_ < landmarks_.size() && landmarks_[next_landmark_].first <= index)
            ++next_landmark_;
        for (auto at = next_landmark_; at < landmarks_.size() && context_.ahead.size() < kFewAhead; ++at)
            context_.ahead.push_back(landmarks_[at].second);
    }

    void remember(const Period& period) {
        if (period.unit >= TimeUnit::decade) return;
        auto& told = context_.told;
        told.insert(told.begin(), period);
        if (told.size() > kFewTold) told.pop_back();
    }

    void resolve(const Said& said) {
        const TimeNode& node = parser_.node(said.node);
        if (node.op == TimeOp::span || node.op == TimeOp::list) {
            resolve_pair(node, said.sentence);
        } else if (node.op != TimeOp::nothing) {
            add(node, said.sentence);
        }
    }

    /// Both ends of a range, or both members of a list; one may leave unsaid what the other says.
    void resolve_pair(const TimeNode& pair, std::uint32_t sentence) {
        TimeNode left = plain(pair.children[0]), right = plain(pair.children[1]);
        const auto begin = mentions_.size();
        if (left.op == TimeOp::clock) return add_clock_of(left, right, sentence);
        share(left.operands, right.operands);
        add(left, sentence);
        const bool has_begin = mentions_.size() == begin + 1 && mentions_.back().range;
        if (pair.op == TimeOp::span && has_begin && right.op == TimeOp::date) {
            add_end_of(mentions_.back(), right, sentence);
        } else {
            add(right, sentence);
        }
        if (pair.op != TimeOp::span || mentions_.size() != begin + 2) return;
        auto &first = mentions_[begin], &second = mentions_[begin + 1];
        join(first.range, second.range);
        join(first.if_past, second.if_past);
        join(first.if_future, second.if_future);
    }

    /// "11 a.m. on 5 May": the hour is of that day.
    void add_clock_of(const TimeNode& clock, const TimeNode& day, std::uint32_t sentence) {
        add(day, sentence);
        add(clock, sentence);
        if (mentions_.size() > 1 && mentions_.back().first < mentions_[mentions_.size() - 2].first)
            std::swap(mentions_.back(), mentions_[mentions_.size() - 2]);
    }

    /// The end of a range is the first of its name after the beginning.
    void add_end_of(const TimeMention& begin, const TimeNode& end, std::uint32_t sentence) {
        const TimeMention left = begin;
        add(end, sentence);
        auto& right = mentions_.back();
        if (right.first != end.first || !right.if_past) return;
        const auto after = [&](const std::optional<DateRange>& from, std::optional<DateRange>& to,
                               std::string& value) {
            if (!from || from->begin == model::kEarliest) return;
            TimeContext there;
            there.document = from->begin;
            const auto reading = resolver_.read(end, there, Lean::always_future);
            to = reading.range;
            value = reading.value;
        };
        after(left.range, right.range, right.value);
        if (!left.if_past) right.if_past = right.if_future = std::nullopt;
        after(left.if_past, right.if_past, right.value_if_past);
        after(left.if_future, right.if_future, right.value_if_future);
    }

    /// A node without the parts around it that add nothing.
    [[nodiscard]] const TimeNode& plain(std::uint32_t index) const {
        const TimeNode& node = parser_.node(index);
        const bool adds = node.op != TimeOp::part || node.operands.has(TimeField::mod);
        return adds ? node : plain(node.children.front());
    }

    static void join(std::optional<DateRange>& first, std::optional<DateRange>& second) {
        if (!first || !second || first->begin >= second->end) return;
        first = second = model::span_range(*first, *second, model::Shape::lasted);
    }

    static void share(Operands& left, Operands& right) {
        if (right.has(TimeField::short_year) &&
            left.get(TimeField::year, 0) % 100 < right[TimeField::short_year]) {
            right[TimeField::year] = left[TimeField::year] / 100 * 100 + right[TimeField::short_year];
            right[TimeField::short_year] = rules::kUnset;
        }
        const bool borrows =
            !left.has(TimeField::year) && left.has(TimeField::month) && right.has(TimeField::year);
        if (borrows && left[TimeField::month] > right.get(TimeField::month, 12))
            left[TimeField::year] = right[TimeField::year] - 1;
        for (const auto field : {TimeField::month, TimeField::season, TimeField::year, TimeField::era}) {
            const bool finer_left = field != TimeField::month || left.has(TimeField::day);
            const bool finer_right = field != TimeField::month || right.has(TimeField::day);
            if (field == TimeField::season) continue;
            if (!left.has(field) && right.has(field) && finer_left) left[field] = right[field];
            if (!right.has(field) && left.has(field) && finer_right) right[field] = left[field];
        }
    }

    void add(const TimeNode& node, std::uint32_t index) {
        const auto& sentence = document_.sentences[index];
        Lean lean = Lean::open;
        Reading reading = resolver_.read(node, context_, lean);
        if (reading.impossible) return;
        if (reading.under_specified && !context_.narrative) {
            lean = bound_before(node.first) == TimeBound::until
                       ? Lean::cued_future
                       : lean_of(document_, words_, grammar_, sentence, node.first, node.last);
            if (lean != Lean::open) reading = resolver_.read(node, context_, lean);
        }
        TimeMention mention;
        mention.first = node.first;
        mention.last = node.last;
        mention.type = reading.type;
        mention.value = reading.value;
        mention.modifier = reading.mod;
        mention.clock_only = reading.clock_only;
        const bool lasts = reading.type == model::TimeType::duration;
        const TimeBound bound = lasts ? TimeBound::none : bound_of(node);
        if (reading.type == model::TimeType::duration && context_.document)
            look_forward(node, reading, sentence);
        mention.type = reading.type;
        if (!reading.clock_only) mention.range = bounded(reading.range, bound);
        if (reading.under_specified && context_.document && !context_.narrative) {
            const auto past = resolver_.read(node, context_, Lean::always_past);
            const auto future = resolver_.read(node, context_, Lean::always_future);
            mention.if_past = bounded(past.range, bound);
            mention.if_future = bounded(future.range, bound);
            mention.value_if_past = past.value;
            mention.value_if_future = future.value;
        }
        if (reading.period && !reading.clock_only) remember(*reading.period);
        mentions_.push_back(std::move(mention));
    }

    /// What the words before a time, or those right behind it ("or later"), say of its bounds.
    [[nodiscard]] TimeBound bound_of(const TimeNode& node) {
        const auto before = bound_before(node.first);
        if (before != TimeBound::none || node.last >= document_.tokens.size()) return before;
        const auto behind = parser_.field_of(node.last, TimeField::bound_behind);
        return behind ? static_cast<TimeBound>(behind->value) : TimeBound::none;
    }

    [[nodiscard]] TimeBound bound_before(std::uint32_t token) {
        constexpr std::uint32_t kLongest = 3;
        for (std::uint32_t length = std::min(token, kLongest); length > 0; --length) {
            const auto field = parser_.field_of(token - length, TimeField::bound);
            if (field && field->length == length) return static_cast<TimeBound>(field->value);
        }
        return TimeBound::none;
    }

    /// "in two weeks", where the sentence looks forward, is a day; "within two weeks" the days until it.
    void look_forward(const TimeNode& node, Reading& reading, const model::Sentence& sentence) {
        if (node.op != TimeOp::duration || node.first == sentence.first) return;
        const bool within = bound_before(node.first) == TimeBound::until;
        const bool ahead = parser_.field_of(node.first - 1, TimeField::shift).has_value();
        if (!within && !ahead) return;
        if (lean_of(document_, words_, grammar_, sentence, node.first, node.last) != Lean::cued_future)
            return;
        TimeNode moved = node;
        moved.op = TimeOp::shift;
        moved.operands[TimeField::shift] = 1;
        const auto there = resolver_.read(moved, context_, Lean::open);
        if (!there.range) return;
        reading.range = there.range;
        if (within) reading.range->begin = *context_.document;
        if (ahead && !within) reading.type = model::TimeType::date;
    }

    static std::optional<DateRange> bounded(std::optional<DateRange> range, TimeBound bound) {
        if (!range) return range;
        switch (bound) {
            case TimeBound::from:
                range->end = model::kLatest;
                range->shape = model::Shape::lasted;
                break;
            case TimeBound::after:
                range->begin = range->end;
                range->end = model::kLatest;
                range->shape = model::Shape::one_inside;
                break;
            case TimeBound::before:
                range->end = range->begin;
                [[fallthrough]];
            case TimeBound::until:
                range->begin = model::kEarliest;
                range->shape = model::Shape::one_inside;
                break;
            default:
                break;
        }
        return range;
    }

    const model::Document& document_;
    const Words& words_;
    const rules::TimeGrammar& grammar_;
    TimeParser parser_;
    TimeResolver resolver_;
    TimeContext context_;
    std::vector<Said> said_;
    std::size_t thinned_ = 0;  // times of said_, by thin_out()
    std::vector<std::pair<std::uint32_t, Period>> landmarks_;
    std::size_t next_landmark_ = 0;
    std::vector<TimeMention> mentions_;
};

}  // namespace

std::vector<TimeMention> find_times(const model::Document& document, const Words& words,
                                    const rules::RuleSet& rules) {
    if (rules.times.states.empty()) return {};
    return TimeReader(document, words, rules.times).run();
}

}  // namespace chronograph::annotate
