// Entry point: clues_of_times(). Tested by tests/annotate/dating_test.cpp.
#include <algorithm>
#include <set>

#include "dating_clues.hpp"
#include "told_days.hpp"

namespace chronograph::annotate {

using model::Day;
using rules::TimeFeast;
using rules::TimeField;

namespace {

constexpr std::uint32_t kSameWords = 9;  // so long a run of words is not said of two occasions
constexpr std::size_t kMostDays = 64;    // looked at of either kind: long documents stay linear
constexpr Day kNear = 14;                // days around a feast in which it is named without its year

/// The same day in every country, and another one every year.
bool is_movable(const TimeFeast& feast) {
    return feast.rule != TimeFeast::Rule::fixed && feast.rule != TimeFeast::Rule::weekday;
}

bool is_near(const TimeFeast& feast, bool ahead, Day day) {
    const int year = model::to_civil(day).year;
    for (const int near : {year - 1, year, year + 1}) {
        const auto days = feast_in(feast, near);
        if (!days) continue;
        const Day from = ahead ? days->begin - kNear : days->begin;
        const Day to = ahead ? days->begin : days->end + kNear;
        if (from <= day && day < to) return true;
    }
    return false;
}

class TimeClueFinder {
public:
    TimeClueFinder(const model::Document& document, const Annotations& annotations,
                   const rules::TimeGrammar& grammar)
        : document_(document),
          annotations_(annotations),
          grammar_(grammar),
          told_(told_days(document, annotations, grammar)) {}

    TimeClues run() {
        find_days();
        if (!clues_.days.empty()) find_feasts();
        return std::move(clues_);
    }

private:
    void find_days() {
        std::vector<ToldDay> counting, naming;
        for (const auto& day : told_) {
            if (day.from_today && counting.size() < kMostDays) counting.push_back(day);
            if (day.is_of_calendar() && naming.size() < kMostDays) naming.push_back(day);
        }
        for (const auto& one : counting) {
            for (const auto& other : naming) {
                if (const auto* why = same_day(one, other)) clues_.days.push_back(day_clue(one, other, why));
            }
        }
    }

    /// Why two times are one day; nothing if that can't be told.
    [[nodiscard]] const char* same_day(const ToldDay& counting, const ToldDay& naming) const {
        if (stand_together(counting, naming)) return "they stand side by side";
        const bool clear = counting.sentence != naming.sentence && is_only_day_of_sentence(counting) &&
                           is_only_day_of_sentence(naming) && looks_alike(counting, naming);
        const bool same = clear && share_words(document_.sentences[counting.sentence],
                                               document_.sentences[naming.sentence]);
        return same ? "two sentences tell one occasion in the same words" : nullptr;
    }

    /// "today (Wednesday", "Wednesday, today".
    [[nodiscard]] bool stand_together(const ToldDay& one, const ToldDay& other) const {
        const auto& left = one.first < other.first ? one : other;
        const auto& right = one.first < other.first ? other : one;
        if (one.sentence != other.sentence || right.first != left.last + 1) return false;
        const auto between = document_.word(left.last);
        return between == "," || between == "(";
    }

    /// With another one in its sentence it is open which of them dates the occasion.
    [[nodiscard]] bool is_only_day_of_sentence(const ToldDay& day) const {
        return std::ranges::count(told_, day.sentence, &ToldDay::sentence) == 1;
    }

    /// "tomorrow" is no day that the other sentence looks back on.
    [[nodiscard]] static bool looks_alike(const ToldDay& counting, const ToldDay& naming) {
        if (*counting.from_today > 0) return naming.lean != Lean::cued_past;
        if (*counting.from_today < 0) return naming.lean != Lean::cued_future;
        return true;
    }

    [[nodiscard]] bool share_words(const model::Sentence& one, const model::Sentence& other) const {
        const auto& hashes = document_.tokens.hash;
        for (auto i = one.first; i + kSameWords <= one.last; ++i) {
            const auto run = hashes.begin() + i;
            for (auto j = other.first; j + kSameWords <= other.last; ++j) {
                if (std::equal(run, run + kSameWords, hashes.begin() + j)) return true;
            }
        }
        return false;
    }

    [[nodiscard]] DatingClue day_clue(const ToldDay& counting, const ToldDay& naming, const char* why) const {
        const int shift = *counting.from_today;
        DatingClue clue;
        clue.reason = text(counting) + " is " + text(naming) + ": " + why + ".";
        clue.fits = [shift, naming](Day day) { return naming.may_be(day + shift); };
        const auto& said = naming.operands;
        if (!said.has(TimeField::year) || !said.has(TimeField::month) || !said.has(TimeField::day))
            return clue;
        const auto day = model::to_day({said[TimeField::year], static_cast<unsigned>(said[TimeField::month]),
                                        static_cast<unsigned>(said[TimeField::day])});
        if (day) clue.begin = *day - shift;
        if (day) clue.end = clue.begin + 1;
        return clue;
    }

    void find_feasts() {
        std::set<std::int32_t> done;
        for (const auto& day : told_) {
            const auto index = day.operands[TimeField::feast];
            if (index == rules::kUnset || day.operands.has(TimeField::year)) continue;
            const auto& feast = grammar_.feasts[static_cast<std::size_t>(index)];
            if (!is_movable(feast) || day.lean == Lean::open || !dates_something(day)) continue;
            if (done.insert(index).second) clues_.feasts.push_back(feast_clue(day, feast));
        }
    }

    /// "on Palm Sunday", "over the Easter weekend"; not "Easter eggs", "the Good Friday Agreement".
    [[nodiscard]] bool dates_something(const ToldDay& told) const {
        const auto& classes = annotations_.words.classes;
        const auto start = document_.sentences[told.sentence].first;
        auto before = told.first;
        if ((classes[before] & rules::kDeterminer) == 0 && before > start) --before;
        while ((classes[before] & rules::kDeterminer) != 0 && before > start) --before;
        const bool names_more =
            told.last < document_.tokens.size() && document_.tokens.is(told.last, model::kCapitalised);
        return (classes[before] & rules::kPreposition) != 0 && !names_more;
    }

    /// Either church's Easter may be meant.
    [[nodiscard]] DatingClue feast_clue(const ToldDay& told, const TimeFeast& feast) const {
        const bool ahead = told.lean == Lean::cued_future;
        TimeFeast other = feast;
        if (feast.rule == TimeFeast::Rule::easter) other.rule = TimeFeast::Rule::orthodox_easter;
        DatingClue clue;
        clue.reason = text(told) + (ahead ? " is at most two weeks ahead" : " is at most two weeks past") +
                      ": it dates something, and has no year.";
        clue.fits = [feast, other, ahead](Day day) {
            return is_near(feast, ahead, day) || is_near(other, ahead, day);
        };
        return clue;
    }

    [[nodiscard]] std::string text(const ToldDay& day) const {
        const auto& tokens = document_.tokens;
        const model::Span span{tokens.begin[day.first], tokens.end[day.last - 1]};
        return "\"" + std::string(document_.slice(span)) + "\"";
    }

    const model::Document& document_;
    const Annotations& annotations_;
    const rules::TimeGrammar& grammar_;
    std::vector<ToldDay> told_;
    TimeClues clues_;
};

}  // namespace

TimeClues clues_of_times(const model::Document& document, const Annotations& annotations,
                         const rules::TimeGrammar& grammar) {
    return TimeClueFinder(document, annotations, grammar).run();
}

}  // namespace chronograph::annotate
