// Entry point: read_day_lines(). Tested by tests/events/circumstances_test.cpp.
#include <algorithm>

#include "occasions.hpp"

namespace chronograph::events {

namespace {

struct DayLine {
    std::uint32_t last = 0;  // its last token
    std::uint32_t time = 0;  // index into Annotations::times
};

/// "In the afternoon", read as the afternoon of the day of writing.
[[nodiscard]] bool is_part_of_day(const Source& source, const annotate::TimeMention& time) {
    constexpr std::uint32_t kLongest = 2;  // tokens
    const auto today = source.document.info.date;
    return time.type == model::TimeType::time && time.last - time.first <= kLongest && today && time.range &&
           *time.range == model::day_range(*today);
}

/// Beside the time nothing but marks and places: "Tuesday, 4 May - Oslo".
[[nodiscard]] bool tells_no_more(const Source& source, const model::Sentence& sentence,
                                 const annotate::TimeMention& time) {
    const auto& mentions = source.annotations.mentions;
    auto at = std::ranges::lower_bound(mentions, sentence.first, {}, &annotate::NameMention::first);
    for (std::uint32_t token = sentence.first; token < sentence.last; ++token) {
        const bool in_time = time.first <= token && token < time.last;
        while (at != mentions.end() && at->last <= token) ++at;
        const bool in_place =
            at != mentions.end() && at->first <= token && entity_is(source, at->entity, "place");
        if (!in_time && !in_place && source.document.tokens.is(token, model::kLetters)) return false;
    }
    return true;
}

/// The lines of a programme that name a day and nothing else.
[[nodiscard]] std::vector<DayLine> day_lines(const Source& source) {
    std::vector<DayLine> lines;
    const auto& times = source.annotations.times;
    std::uint32_t sentence = 0;
    for (std::uint32_t index = 0; index < times.size(); ++index) {
        const auto& time = times[index];
        while (source.document.sentences[sentence].last <= time.first) ++sentence;
        const auto& around = source.document.sentences[sentence];
        const bool day = time.range && time.range->is_one_day() && !time.clock_only;
        if (day && tells_no_more(source, around, time)) lines.push_back({around.last, index});
    }
    return lines;
}

}  // namespace

void read_day_lines(const Source& source, Candidates& candidates) {
    const auto lines = day_lines(source);
    const auto& times = source.annotations.times;
    const bool several = std::ranges::any_of(lines, [&](const DayLine& line) {
        return times[line.time].range != times[lines.front().time].range;
    });
    if (!several) return;  // one alone says when the text was written
    for (Candidate& candidate : candidates) {
        const bool told = candidate.time && !is_part_of_day(source, times[*candidate.time]);
        if (told || candidate.refers_back || candidate.counted) continue;
        const auto next = std::ranges::upper_bound(lines, candidate.trigger_first, {}, &DayLine::last);
        if (next == lines.begin()) continue;
        const auto line = std::prev(next)->time;
        const bool ahead = source.document.info.date && times[line].range->begin > *source.document.info.date;
        if (!ahead || candidate.status != model::Status::happened) candidate.time = line;
    }
}

}  // namespace chronograph::events
