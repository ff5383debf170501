// Entry point: lend_circumstances(): days and places told elsewhere in the document.
// Tested by tests/events/circumstances_test.cpp.
#include <algorithm>

#include "occasions.hpp"

namespace chronograph::events {

namespace {

class Lender {
public:
    Lender(const Source& source, std::vector<Occasion>& occasions) : source_(source) {
        for (Occasion& occasion : occasions) told_.push_back(&occasion);
        std::ranges::stable_sort(told_, {},
                                 [](const Occasion* o) { return o->mentions.front().trigger_first; });
    }

    void run() {
        for (Occasion* occasion : told_) lend_around(*occasion);
        for (std::size_t rank = 0; rank < told_.size(); ++rank) lend_before(rank);
    }

private:
    [[nodiscard]] bool remote(const Occasion& occasion) const {
        return source_.rules.taxonomy.events[occasion.type].remote;
    }
    [[nodiscard]] bool is_visit(const Occasion& occasion) const {
        return !source_.rules.taxonomy.events[occasion.type].symmetric;
    }

    // --- told in one sentence --------------------------------------------------------------------------

    [[nodiscard]] Occasion* find(std::uint32_t trigger) {
        for (Occasion* occasion : told_) {
            if (std::ranges::find(occasion->mentions, trigger, &Candidate::trigger_first) !=
                occasion->mentions.end())
                return occasion;
        }
        return nullptr;
    }

    void lend(const Occasion& from, Occasion& to) const {
        if (!to.date) to.date = from.date;
        if (!to.place && !remote(to) && !remote(from) && from.stops.size() < 2) to.place = from.place;
    }

    /// "met at the summit": when and where the summit was; "after the meeting, X met Y": on its day, there.
    void lend_around(Occasion& occasion) {
        for (const Candidate& mention : occasion.mentions) {
            if (mention.held_at != kNone) {
                Occasion* met = find(mention.held_at);
                if (met != nullptr && met != &occasion) lend(occasion, *met);
            }
            if (mention.beside == kNone) continue;
            const Occasion* other = find(mention.beside);
            const bool day = other != nullptr && other->date && other->date->is_one_day();
            if (day && other->status == occasion.status) lend(*other, occasion);
        }
    }

    // --- told before -----------------------------------------------------------------------------------

    void lend_before(std::size_t rank) {
        constexpr std::size_t kReach = 6;
        Occasion& occasion = *told_[rank];
        if (occasion.date) return;
        for (std::size_t back = 1; back <= std::min(rank, kReach); ++back) {
            const Occasion& before = *told_[rank - back];
            if (!lends_day(before, occasion)) continue;
            occasion.date = before.date;
            return;
        }
    }

    /// What has no day of its own takes that of the visit it is part of, or of what was told right before it.
    [[nodiscard]] bool lends_day(const Occasion& before, const Occasion& occasion) const {
        if (!before.date || before.status != occasion.status) return false;
        const Candidate& mention = occasion.mentions.front();
        const bool shared = std::ranges::any_of(occasion.parties, [&](const Party& party) {
            return std::ranges::find(before.parties, party.entity, &Party::entity) != before.parties.end();
        });
        if (!shared) return false;
        constexpr std::uint32_t kNear = 3;  // sentences
        if (mention.later)
            return before.date->is_one_day() && mention.sentence - before.mentions.back().sentence <= kNear;
        return is_visit(before) && occasion.place && goes_to(before, *occasion.place);
    }

    /// The place is that of the visit, in its country, or one of its stops.
    [[nodiscard]] bool goes_to(const Occasion& visit, std::uint32_t place) const {
        const auto reaches = [&](std::uint32_t stop) {
            return stop == place || lies_in(source_, place, stop);
        };
        if (visit.stops.size() > 1) return std::ranges::any_of(visit.stops, reaches);
        return !visit.place || reaches(*visit.place);
    }

    const Source& source_;
    std::vector<Occasion*> told_;  // in the order of their first mentions
};

}  // namespace

void lend_circumstances(const Source& source, std::vector<Occasion>& occasions) {
    Lender(source, occasions).run();
}

}  // namespace chronograph::events
