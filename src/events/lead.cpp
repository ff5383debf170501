// Entry points: lead_of(), day_of_lead(), is_narrated(). Tested by tests/events/lead_test.cpp.
#include "lead.hpp"

namespace chronograph::events {

std::uint32_t lead_of(const model::Document& document) {
    constexpr std::uint32_t kHead = 3;  // sentences
    std::uint32_t at = 0;
    while (at < kHead && at + 1 < document.sentences.size() &&
           document.word(document.sentences[at].last - 1) != ".")
        ++at;
    return at;
}

std::optional<model::DateRange> day_of_lead(const Source& source) {
    constexpr int kWeek = 7;  // days
    const auto today = source.document.info.date;
    const auto& lead = source.document.sentences[lead_of(source.document)];
    std::optional<model::DateRange> day;
    for (const auto& time : source.annotations.times) {
        if (time.first >= lead.last) break;
        if (time.first < lead.first || !time.range || !time.range->is_one_day()) continue;
        const bool news = today && time.range->begin <= *today && time.range->begin > *today - kWeek;
        if (!news || (day && *day != *time.range)) return {};
        day = time.range;
    }
    return day;
}

bool is_narrated(const Context& context, const Clause& clause) {
    const bool own = clause.link == Link::main || clause.link == Link::coordinate;
    return own && is_simple_past(context.source, context.phrase(clause.verb));
}

}  // namespace chronograph::events
