// Entry point: lend_from_absences(). Tested by tests/events/circumstances_test.cpp.
#include <algorithm>

#include "occasions.hpp"

namespace chronograph::events {

namespace {

constexpr int kLeaders = 2;       // how particular a summit is
constexpr std::size_t kMost = 8;  // absences of one document, so that long ones stay linear

/// "X will not attend a summit in Rome in May."
[[nodiscard]] bool is_absence(const Source& source, const Occasion& occasion) {
    return occasion.status == model::Status::denied && occasion.parties.size() == 1 &&
           source.rules.taxonomy.events[occasion.type].specificity >= kLeaders;
}

/// "The Nato summit" that one of the next sentences tells of: a body's, or nobody's, and held without X.
[[nodiscard]] bool goes_on_without(const Source& source, const Occasion& absence, const Occasion& occasion) {
    constexpr std::uint32_t kNear = 8;  // sentences
    const Candidate &told = absence.mentions.front(), &next = occasion.mentions.front();
    const bool elsewhere = occasion.place && occasion.place != absence.place;
    // "The Nato summit adopted a plan": another, which is over
    const bool past = next.trigger_last < source.document.tokens.size() &&
                      (source.classes(next.trigger_last) & rules::kVerbPast) != 0;
    if (absence.type != occasion.type || occasion.date || elsewhere || past) return false;
    return told.sentence < next.sentence && next.sentence <= told.sentence + kNear &&
           std::ranges::all_of(occasion.parties, [&](const Party& party) {
               return entity_is(source, party.entity, "organisation");
           });
}

/// When and where the summit is; if on a day to come, it is planned.
void lend(const Source& source, const Occasion& absence, Occasion& occasion) {
    occasion.date = absence.date;
    occasion.place = absence.place;
    const auto today = source.document.info.date;
    const bool told = std::ranges::any_of(occasion.mentions, &Candidate::status_is_told);
    if (!told && today && occasion.date && occasion.date->begin > *today)
        occasion.status = model::Status::planned;
}

}  // namespace

void lend_from_absences(const Source& source, std::vector<Occasion>& occasions) {
    std::size_t asked = 0;
    for (const Occasion& absence : occasions) {
        if (!is_absence(source, absence)) continue;
        if (++asked > kMost) return;
        std::vector<Occasion*> summits;
        for (Occasion& occasion : occasions)
            if (goes_on_without(source, absence, occasion)) summits.push_back(&occasion);
        if (summits.size() == 1) lend(source, absence, *summits.front());  // of several any may be meant
    }
}

}  // namespace chronograph::events
