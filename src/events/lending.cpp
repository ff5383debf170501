// Entry point: lend_circumstances(): days and places told elsewhere in the document.
// Tested by tests/events/circumstances_test.cpp.
#include <algorithm>

#include "journeys.hpp"
#include "lead.hpp"

namespace chronograph::events {

namespace {

class Lender {
public:
    Lender(const Source& source, std::vector<Occasion>& occasions) : source_(source) {
        for (Occasion& occasion : occasions) told_.push_back(&occasion);
        std::ranges::stable_sort(told_, {},
                                 [](const Occasion* o) { return o->mentions.front().trigger_first; });
        told_on_.resize(told_.size());
    }

    void run() {
        for (Occasion* occasion : told_) lend_around(*occasion);
        for (Occasion* occasion : told_) set_in_dialogue(*occasion);
        const auto line = dateline(source_);
        for (std::size_t rank = 0; rank < told_.size(); ++rank) {
            lend_before(rank);
            lend_from_journey(rank);
            if (line) lend_dateline(*line, *told_[rank]);
            lend_along(rank);
            lend_today(*told_[rank]);
            lend_lead(*told_[rank]);
        }
        for (std::size_t rank = 1; rank < told_.size(); ++rank) lend_to_journey(rank);
    }

private:
    [[nodiscard]] bool remote(const Occasion& occasion) const {
        return source_.rules.taxonomy.events[occasion.type].remote;
    }
    [[nodiscard]] bool is_visit(const Occasion& occasion) const {
        return !source_.rules.taxonomy.events[occasion.type].symmetric;
    }

    [[nodiscard]] static bool shares_party(const Occasion& one, const Occasion& other) {
        return std::ranges::any_of(other.parties, [&](const Party& party) {
            return std::ranges::find(one.parties, party.entity, &Party::entity) != one.parties.end();
        });
    }

    // --- told in one sentence --------------------------------------------------------------------------

    /// The occasion told first that holds the mention.
    [[nodiscard]] Occasion* find(std::uint32_t trigger) {
        if (by_trigger_.empty()) sort_by_trigger();
        const auto at = std::ranges::lower_bound(by_trigger_, trigger, {}, &Told::trigger);
        return at != by_trigger_.end() && at->trigger == trigger ? told_[at->rank] : nullptr;
    }

    /// Most documents ask for none, so it is done for the first that is asked for.
    void sort_by_trigger() {
        for (std::uint32_t rank = 0; rank < told_.size(); ++rank) {
            for (const Candidate& mention : told_[rank]->mentions)
                by_trigger_.push_back({mention.trigger_first, rank});
        }
        std::ranges::sort(by_trigger_);
    }

    void lend(const Occasion& from, Occasion& to) const {
        if (!to.date) to.date = from.date;
        // a city goes before a building, as the annotation's guideline has it
        const bool open = !to.place || (from.place && may_stand_in(source_, *to.place, *from.place));
        if (open && !remote(to) && !remote(from) && from.stops.size() < 2) to.place = from.place;
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
            const bool day =
                other != nullptr && other->date && (other->date->is_one_day() || is_visit(*other));
            if (day && other->status == occasion.status) lend(*other, occasion);
        }
    }

    /// What two who talk say took place between them, at no other time or place, is what brings them
    /// together.
    void set_in_dialogue(Occasion& occasion) const {
        const auto& two = source_.annotations.dialogue;
        const auto today = source_.document.info.date;
        if (two.empty() || !today || is_visit(occasion) || occasion.status != model::Status::happened) return;
        const bool both = std::ranges::all_of(two, [&](std::uint32_t speaker) {
            return std::ranges::find(occasion.parties, speaker, &Party::entity) != occasion.parties.end();
        });
        if (!both || (occasion.date && *occasion.date != model::day_range(*today))) return;
        occasion.date = model::day_range(*today);
        if (!occasion.place && !remote(occasion)) occasion.place = place_line(source_);
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
        const auto today = source_.document.info.date;
        if (occasion.mentions.front().earlier && today) occasion.date = model::day_range(*today);
    }

    /// What has no day of its own takes that of the visit it is part of, or of what was told right before it.
    [[nodiscard]] bool lends_day(const Occasion& before, const Occasion& occasion) const {
        if (!before.date || before.status != occasion.status) return false;
        const Candidate& mention = occasion.mentions.front();
        if (!shares_party(before, occasion)) return false;
        constexpr std::uint32_t kNear = 3;  // sentences
        if (mention.later)
            return before.date->is_one_day() && mention.sentence - before.mentions.back().sentence <= kNear;
        return is_visit(before) && occasion.place && goes_to(source_, before, *occasion.place);
    }

    // --- told at the head of a report -----------------------------------------------------------------

    /// "GENEVA — X met Y": what the first sentences tell took place there, if somebody of there met somebody
    /// from elsewhere, or the text goes on to speak of the place.
    void lend_dateline(const Dateline& line, Occasion& occasion) const {
        constexpr std::uint32_t kLead = 4;  // sentences
        const bool firm =
            occasion.status == model::Status::happened || occasion.status == model::Status::planned;
        const bool lead =
            first_told(occasion, line) < line.sentence + kLead && firm && is_of_these_days(occasion);
        if (!lead || remote(occasion) || is_visit(occasion) || is_past_telling(occasion)) return;
        // a city goes before a country, and before a building, as the annotation's guideline has it
        if (occasion.place && !may_stand_in(source_, *occasion.place, line.place) &&
            !lies_in(source_, line.place, *occasion.place))
            return;
        const bool at_home = occasion.status == model::Status::happened && hosts(line.place, occasion);
        if (at_home || is_spoken_of(line)) occasion.place = line.place;
    }

    /// From yesterday until tomorrow, or on no day that is told.
    [[nodiscard]] bool is_of_these_days(const Occasion& occasion) const {
        const auto today = source_.document.info.date;
        return !occasion.date ||
               (today && occasion.date->end >= *today - 1 && occasion.date->begin <= *today + 1);
    }

    /// One of the parties is of the place's country, another is not.
    [[nodiscard]] bool hosts(std::uint32_t place, const Occasion& occasion) const {
        const auto& entities = source_.annotations.entities;
        const auto home = std::ranges::count_if(occasion.parties, [&](const Party& party) {
            return entities[party.entity].country &&
                   entities[party.entity].country == entities[place].country;
        });
        const auto all = occasion.parties.size() + occasion.groups.size();
        return home > 0 && static_cast<std::size_t>(home) < all;
    }

    /// The sentence below the dateline that first tells of it.
    [[nodiscard]] static std::uint32_t first_told(const Occasion& occasion, const Dateline& line) {
        for (const Candidate& mention : occasion.mentions) {
            if (mention.trigger_first > line.first) return mention.sentence;
        }
        return kNone;
    }

    [[nodiscard]] bool is_spoken_of(const Dateline& line) const {
        return std::ranges::any_of(source_.annotations.mentions, [&](const annotate::NameMention& mention) {
            const bool same = mention.entity == line.place || mention.as_place == line.place;
            return same && mention.first > line.first && mention.form != annotate::NameForm::government;
        });
    }

    // --- told next -------------------------------------------------------------------------------------

    /// "X met Y in Oslo on Monday. He also saw Z": what goes on in the next sentence, on no other day and
    /// nowhere else.
    void lend_along(std::size_t rank) const {
        constexpr std::size_t kReach = 3;
        Occasion& occasion = *told_[rank];
        if ((occasion.date && occasion.place) || is_visit(occasion) || is_past_telling(occasion)) return;
        for (std::size_t back = 1; back <= std::min(rank, kReach); ++back) {
            const Occasion& before = *told_[rank - back];
            if (!goes_along(before, occasion)) continue;
            if (!occasion.date && before.date && before.date->is_one_day()) occasion.date = before.date;
            const bool moved = occasion.mentions.front().later || is_quoted(occasion);  // anywhere
            if (!occasion.place && !remote(occasion) && !moved) occasion.place = before.place;
            return;
        }
    }

    /// "received X shortly after 11 a.m.": an hour on no day that is told is one of the document's. So is
    /// what the lead of a report says somebody has done.
    void lend_today(Occasion& occasion) const {
        const auto today = source_.document.info.date;
        if (!today || occasion.date || occasion.parties.empty() || occasion.status != model::Status::happened)
            return;
        const bool hour = occasion.mentions.front().clock && !is_past_telling(occasion);
        if (hour || is_news(occasion)) occasion.date = model::day_range(*today);
    }

    /// "X has met Y", in the first sentence under the title and the dateline.
    [[nodiscard]] bool is_news(const Occasion& occasion) const {
        const bool counted = std::ranges::any_of(occasion.groups, [](const std::string& group) {
            return group.find_first_of("0123456789") != std::string::npos;  // "has met 30 ministers"
        });
        const auto lead = lead_of(source_.document);
        return !counted && std::ranges::any_of(occasion.mentions, [&](const Candidate& mention) {
            return mention.recent && mention.sentence == lead && !mention.counted && !mention.since &&
                   quotation_at(source_, mention.trigger_first) == nullptr;
        });
    }

    /// "X criticised Y on Monday. | He spoke after meeting Z": a report goes on with the day of its lead.
    void lend_lead(Occasion& occasion) const {
        constexpr std::uint32_t kNear = 2;  // sentences
        const auto& told = occasion.mentions.front();
        const auto lead = lead_of(source_.document);
        if (occasion.date || occasion.status != model::Status::happened || occasion.parties.empty()) return;
        if (told.sentence <= lead || told.sentence > lead + kNear) return;
        if (told.narrated && !is_past_telling(occasion) && !is_quoted(occasion) && !is_on_journey(told) &&
            is_of_lead(lead, occasion))
            occasion.date = day_of_lead(source_);
    }

    /// The lead, or what stands in front of it, names one of the parties or their country, and nothing says
    /// that it took place elsewhere.
    [[nodiscard]] bool is_of_lead(std::uint32_t lead, const Occasion& occasion) const {
        const auto& entities = source_.annotations.entities;
        const auto end = source_.document.sentences[lead].last;
        bool named = false, there = !occasion.place;
        for (const auto& mention : source_.annotations.mentions) {
            if (mention.first >= end) break;
            const auto land = entities[mention.entity].country ? entities[mention.entity].country
                                                               : entities[mention.entity].listed;
            named =
                named || std::ranges::any_of(occasion.parties, [&](const Party& party) {
                    return party.entity == mention.entity || (land && entities[party.entity].country == land);
                });
            there = there || mention.as_place.value_or(mention.entity) == *occasion.place ||
                    lies_in(source_, *occasion.place, mention.entity);
        }
        return named && there;
    }

    /// "X flew to Oslo on Monday. ... During the visit, he met Y": when, the journey says, or nothing does.
    [[nodiscard]] bool is_on_journey(const Candidate& told) const {
        return std::ranges::any_of(told_, [&](const Occasion* other) {
            return is_visit(*other) && other->mentions.front().trigger_first < told.trigger_first;
        });
    }

    [[nodiscard]] bool is_quoted(const Occasion& occasion) const {
        return quotation_at(source_, occasion.mentions.front().trigger_first) != nullptr;
    }

    [[nodiscard]] bool goes_along(const Occasion& before, const Occasion& occasion) const {
        constexpr std::uint32_t kNear = 1;  // sentences
        const auto sentence = occasion.mentions.front().sentence;
        if (sentence > last_told_before(before, sentence) + kNear || before.status != occasion.status)
            return false;
        if (occasion.status != model::Status::happened || !shares_party(before, occasion)) return false;
        if (before.date && occasion.date && !before.date->overlaps(*occasion.date)) return false;
        if (occasion.place && before.place && occasion.place != before.place) return false;
        return before.stops.size() < 2 && !is_past_telling(before);
    }

    // --- told on a journey ------------------------------------------------------------------------------

    /// "X will travel to Oslo on 5 May. She will meet Y": what goes on telling of the journey took place on
    /// its days and where it went.
    void lend_from_journey(std::size_t rank) {
        constexpr std::size_t kReach = 8;
        Occasion& occasion = *told_[rank];
        if (is_visit(occasion) || remote(occasion) || occasion.mentions.front().since) return;
        const Occasion* stop = nullptr;
        for (std::size_t back = 1; back <= std::min(rank, kReach); ++back) {
            const Occasion& before = *told_[rank - back];
            if (!shares_party(before, occasion)) continue;
            if (is_past_telling(before) != is_past_telling(occasion)) continue;
            if (is_visit(before)) return lend_stop(rank - back, stop, occasion);  // the latest journey alone
            if (stop == nullptr && goes_on_at(before, occasion)) stop = &before;
        }
        if (stop != nullptr && is_told_on(*stop, occasion)) lend(*stop, occasion);
    }

    /// "X will travel to Oslo, where she will attend a fair on 5 May": the journey is of those days.
    void lend_to_journey(std::size_t rank) const {
        const Occasion& occasion = *told_[rank];
        Occasion& journey = *told_[rank - 1];
        const Candidate &inner = occasion.mentions.front(), &outer = journey.mentions.front();
        const bool there = is_visit(journey) && !is_visit(occasion) && !remote(occasion) && occasion.date &&
                           !journey.date && occasion.place && occasion.place == journey.place;
        if (there && inner.sentence == outer.sentence && inner.clause != outer.clause &&
            occasion.status == model::Status::planned && journey.status == occasion.status &&
            shares_party(journey, occasion))
            journey.date = occasion.date;
    }

    /// "In Lima, X will meet Y. She will also meet Z": goes on in the paragraph with what is planned there.
    [[nodiscard]] bool is_told_on(const Occasion& stop, const Occasion& occasion) const {
        const Candidate& told = occasion.mentions.front();
        const std::uint32_t begin = stop.mentions.front().trigger_first;
        const bool next = told.sentence == stop.mentions.front().sentence + 1 && !told.later && !told.earlier;
        const bool goes_on =
            occasion.status == model::Status::planned || (occasion.status == model::Status::happened && next);
        if (!goes_on) return false;
        if (occasion.place) return *occasion.place == *stop.place;
        for (std::uint32_t token = begin + 1; token <= told.trigger_first; ++token) {
            if (source_.document.tokens.is(token, model::kParagraphBefore)) return false;
        }
        return source_.rules.taxonomy.events[occasion.type].specificity > 0;
    }

    /// At the stop of the journey where the last occasion took place, if it was another: "In Riga, she will
    /// meet X. She will also meet Y".
    void lend_stop(std::size_t rank, const Occasion* stop, Occasion& occasion) {
        const Occasion& journey = *told_[rank];
        const bool moved = stop != nullptr && (!journey.place || !goes_to(source_, journey, *stop->place));
        if (moved && !occasion.place) return lend(*stop, occasion);
        if (!goes_on_from(rank, occasion)) return;
        if (is_country_of(source_, journey, occasion)) occasion.place.reset();
        lend(journey, occasion);
        told_on_[rank].push_back(&occasion);
    }

    [[nodiscard]] static bool goes_on_at(const Occasion& before, const Occasion& occasion) {
        constexpr std::uint32_t kNear = 2;  // sentences
        const bool dated = before.date && occasion.date && !before.date->overlaps(*occasion.date);
        return before.place && before.status == occasion.status && !dated &&
               occasion.mentions.front().sentence -
                       last_told_before(before, occasion.mentions.front().sentence) <=
                   kNear;
    }

    /// Told in the same or one of the next sentences, of the same status, and nowhere and at no time else.
    [[nodiscard]] bool goes_on_from(std::size_t rank, const Occasion& occasion) const {
        const Occasion& journey = *told_[rank];
        const bool firm =
            journey.status == model::Status::happened || journey.status == model::Status::planned;
        if (!firm || journey.stops.size() > 1) return false;
        if (journey.status != occasion.status && !is_still_on(source_, journey, occasion)) return false;
        if (journey.date && occasion.date && !is_during(*journey.date, *occasion.date)) return false;
        if (occasion.place && !goes_to(source_, journey, *occasion.place) &&
            !is_country_of(source_, journey, occasion))
            return false;
        const auto sentence = occasion.mentions.front().sentence;
        auto told = last_told_before(journey, sentence);
        for (const Occasion* other : told_on_[rank])
            told = std::max(told, last_told_before(*other, sentence));
        constexpr std::uint32_t kPlan = 5;    // sentences: an announced journey is told of at length
        constexpr std::uint32_t kStory = 12;  // sentences: a report of a visit comes back to its hosts late
        if (meets_host(source_, journey, occasion)) return sentence <= told + kStory;
        return sentence <= told + (journey.status == model::Status::planned ? kPlan : 1);
    }

    [[nodiscard]] static std::uint32_t last_told_before(const Occasion& occasion, std::uint32_t sentence) {
        std::uint32_t last = 0;
        for (const Candidate& mention : occasion.mentions) {
            if (mention.sentence <= sentence) last = mention.sentence;
        }
        return last;
    }

    struct Told {
        std::uint32_t trigger;
        std::uint32_t rank;  // in told_
        friend auto operator<=>(const Told&, const Told&) = default;
    };

    const Source& source_;
    std::vector<Told> by_trigger_;
    std::vector<Occasion*> told_;                        // in the order of their first mentions
    std::vector<std::vector<const Occasion*>> told_on_;  // of each journey: what took place on it
};

}  // namespace

void lend_circumstances(const Source& source, std::vector<Occasion>& occasions) {
    Lender(source, occasions).run();
}

}  // namespace chronograph::events
