// Entry point: merge_mentions(). Two passes: mentions with parties of their own found occasions, then those
// that only refer to one ("the meeting", "the talks") find theirs. Tested by tests/events/extract_test.cpp.
#include "occasions.hpp"

#include <algorithm>
#include <iterator>
#include <map>

namespace chronograph::events {

namespace {

using model::Status;

constexpr int kIncompatible = -1;

[[nodiscard]] std::uint32_t first_trigger(const Occasion& occasion) {
    return occasion.mentions.front().trigger_first;
}

class Merger {
public:
    explicit Merger(const Source& source) : source_(source) {}

    std::vector<Occasion> run(Candidates candidates) {
        Candidates later;
        read_schedule(source_, candidates);
        read_day_lines(source_, candidates);
        for (auto& candidate : candidates) {
            if (refers(candidate)) {
                later.push_back(std::move(candidate));
            } else {
                place(std::move(candidate));
            }
        }
        referring_ = true;
        for (auto& candidate : later) refer(std::move(candidate));
        for (auto& occasion : occasions_) settle(source_, occasion);
        take_kind_from_title(source_, occasions_);
        lend_circumstances(source_, occasions_);
        lend_from_absences(source_, occasions_);
        std::erase_if(occasions_, [&](const Occasion& occasion) { return !is_occasion(source_, occasion); });
        return std::move(occasions_);
    }

private:
    /// A mention that names nobody of its own, or only a body without a day or place, means an occasion told
    /// elsewhere.
    [[nodiscard]] bool refers(const Candidate& candidate) const {
        if (candidate.parties.empty() || candidate.part_of != kNone || candidate.weak) return true;
        if (candidate.held_at != kNone && candidate.refers_back) return true;
        return candidate.parties.size() == 1 && candidate.groups.empty() && !candidate.time &&
               !candidate.place && entity_is(source_, candidate.parties.front().entity, "organisation");
    }

    /// The occasions that a mention may belong to: the latest ones, so that long documents stay linear.
    [[nodiscard]] std::span<Occasion> recent() {
        constexpr std::size_t kReach = 256;
        return std::span(occasions_).last(std::min(occasions_.size(), kReach));
    }

    void place(Candidate candidate) {
        int best = kIncompatible;
        Occasion* home = nullptr;
        for (auto& occasion : recent()) {
            const int score = compare(candidate, occasion);
            if (score > best || (score == best && score != kIncompatible)) {
                best = score;
                home = &occasion;
            }
        }
        add(std::move(candidate), home);
    }

    void add(Candidate candidate, Occasion* home) {
        if (home == nullptr) {
            home = &occasions_.emplace_back();
            home->type = candidate.type;
            home->status = candidate.status;
        }
        absorb(source_, candidate, *home);
        if (candidate.part_of == kNone && !candidate.weak && !candidate.parties.empty()) ++home->founders;
        home->mentions.push_back(std::move(candidate));
        if (!referring_) home->placed = home->mentions.size();
    }

    // --- mentions with parties ----------------------------------------------------------------------

    /// How well a mention fits an occasion; kIncompatible if they can't be the same.
    [[nodiscard]] int compare(const Candidate& candidate, const Occasion& occasion) const {
        if (is_full(occasion)) return kIncompatible;
        const int types = compare_types(candidate, occasion);
        const int dates = compare_dates(candidate, occasion);
        const int places = compare_places(candidate, occasion);
        const bool told_together =
            (dates > 0 && (places > 0 || same_type(candidate, occasion))) ||
            ((places == 2 || are_summits(candidate, occasion)) && shares_body(candidate, occasion));
        const int parties = compare_parties(candidate, occasion, told_together);
        if (std::min({types, dates, places, parties}) == kIncompatible) return kIncompatible;
        if (!statuses_agree(candidate, occasion, dates)) return kIncompatible;
        if (types == 0 && (is_gathering(candidate) || !is_part_of_visit(candidate, occasion, dates)))
            return kIncompatible;
        if (types == 2 && is_other_stop(candidate, occasion)) return kIncompatible;
        if (holds(occasion, candidate.held_at) || is_set_apart(candidate, occasion)) return kIncompatible;
        if (is_only_spoken_of(candidate, occasion) && dates < 3 && places < 2) return kIncompatible;
        if (types == 1 && candidate.process != occasion.mentions.front().process && dates == 0 && places == 0)
            return kIncompatible;
        const Candidate& first = occasion.mentions.front();  // "last met in Rome", "had not met since May"
        if ((candidate.counted != first.counted || candidate.since != first.since) && dates == 0 &&
            places == 0)
            return kIncompatible;
        if (dates == 0 && lie_across_today(source_, candidate, occasion)) return kIncompatible;
        return types + dates + places + parties;
    }

    /// "X had meetings ahead of the summit": they are not the summit.
    [[nodiscard]] static bool is_set_apart(const Candidate& candidate, const Occasion& occasion) {
        const auto apart = [&](const Candidate& mention) {
            return mention.apart != candidate.apart && mention.type != candidate.type &&
                   mention.clause == candidate.clause;
        };
        for (const auto run : occasion.runs()) {
            auto at = std::ranges::lower_bound(run, candidate.sentence, {}, &Candidate::sentence);
            for (; at != run.end() && at->sentence == candidate.sentence; ++at) {
                if (apart(*at)) return true;
            }
        }
        return false;
    }

    /// "X spoke with Y", then "both praised the summit": talks don't turn out to be a summit.
    [[nodiscard]] bool is_only_spoken_of(const Candidate& candidate, const Occasion& occasion,
                                         int steps = 2) const {
        const auto& types = source_.rules.taxonomy.events;
        return types[candidate.type].symmetric && types[occasion.type].symmetric &&
               types[candidate.type].specificity >= types[occasion.type].specificity + steps;
    }

    /// Travellers differ, and the place is new: another stop.
    [[nodiscard]] bool is_other_stop(const Candidate& candidate, const Occasion& occasion) const {
        const bool visit = !source_.rules.taxonomy.events[candidate.type].symmetric;
        return visit && candidate.parties.size() != occasion.parties.size() && candidate.place &&
               !occasion.place;
    }

    static constexpr int kLeaders = 2;  // how specific a summit is

    /// "an AU summit where X signed", "At the AU summit, Y said": a body holds one at a time.
    [[nodiscard]] bool are_summits(const Candidate& candidate, const Occasion& occasion) const {
        const auto& types = source_.rules.taxonomy.events;
        return types[candidate.type].specificity >= kLeaders && types[occasion.type].specificity >= kLeaders;
    }

    /// A summit that somebody travels to is more than their visit.
    [[nodiscard]] bool is_gathering(const Candidate& candidate) const {
        return source_.rules.taxonomy.events[candidate.type].specificity >= kLeaders &&
               (!candidate.refers_back || is_proper_name(source_, candidate));
    }

    /// A visit and a meeting are one occasion if they are told together and nobody met who is not of the
    /// visit.
    [[nodiscard]] bool is_part_of_visit(const Candidate& candidate, const Occasion& occasion,
                                        int dates) const {
        const bool visits = !source_.rules.taxonomy.events[candidate.type].symmetric;
        const auto& visit = visits ? candidate.parties : occasion.parties;
        const auto& meeting = visits ? occasion.parties : candidate.parties;
        if ((visits ? occasion.groups : candidate.groups).size() >
            (visits ? candidate.groups : occasion.groups).size())
            return false;
        const bool within = std::ranges::all_of(meeting, [&](const Party& party) {
            return std::ranges::find(visit, party.entity, &Party::entity) != visit.end();
        });
        if (visits && !candidate.refers_back)
            return within && dates == 3;  // a journey told after a meeting is another
        return within &&
               (dates > 0 || candidate.refers_back || candidate.sentence <= last_sentence(occasion) + 1);
    }

    [[nodiscard]] bool same_type(const Candidate& candidate, const Occasion& occasion) const {
        return candidate.type == occasion.type;
    }

    [[nodiscard]] static std::uint32_t last_sentence(const Occasion& occasion) {
        return occasion.mentions.back().sentence;
    }

    /// 2 same, 1 one is the more particular of the other, 0 a visit and what took place on it.
    [[nodiscard]] int compare_types(const Candidate& candidate, const Occasion& occasion) const {
        if (candidate.type == occasion.type) return 2;
        const auto& a = source_.rules.taxonomy.events[candidate.type];
        const auto& b = source_.rules.taxonomy.events[occasion.type];
        if (a.remote != b.remote)
            return a.specificity == 0 || b.specificity == 0 ? (a.symmetric && b.symmetric ? 1 : kIncompatible)
                                                            : kIncompatible;
        if (a.symmetric != b.symmetric) return 0;
        const auto& taxonomy = source_.rules.taxonomy;
        const bool related = taxonomy.is_more_specific(candidate.type, occasion.type) ||
                             taxonomy.is_more_specific(occasion.type, candidate.type);
        return related ? 1 : kIncompatible;
    }

    [[nodiscard]] int compare_dates(const Candidate& candidate, const Occasion& occasion) const {
        const auto date = date_of(source_, candidate);
        if (!date || !occasion.date) return 0;
        if (is_other_hour(source_, candidate, occasion)) return kIncompatible;
        if (*date == *occasion.date) return 3;
        return date->overlaps(*occasion.date) ? 1 : kIncompatible;
    }

    [[nodiscard]] int compare_places(const Candidate& candidate, const Occasion& occasion) const {
        const bool tour = candidate.stops.size() > 1, of_tour = occasion.stops.size() > 1;
        if (tour && of_tour) return same_stops(source_, candidate.stops, occasion.stops) ? 2 : kIncompatible;
        const bool either = (tour && occasion.place) || (of_tour && candidate.place);
        if (either) return candidate.place == occasion.place ? 2 : kIncompatible;  // the country of all stops
        if (!candidate.place || !occasion.place) return 0;
        if (*candidate.place == *occasion.place) return 2;
        const bool within = lies_in(source_, *candidate.place, *occasion.place) ||
                            lies_in(source_, *occasion.place, *candidate.place) ||
                            may_stand_in(source_, *candidate.place, *occasion.place) ||
                            may_stand_in(source_, *occasion.place, *candidate.place);
        return within ? 1 : kIncompatible;
    }

    /// Shared parties. With parties left over on both sides it is one occasion only where date and place say
    /// so too.
    [[nodiscard]] int compare_parties(const Candidate& candidate, const Occasion& occasion,
                                      bool told_together) const {
        int shared = 0;
        for (const Party& party : candidate.parties) {
            shared += std::ranges::any_of(occasion.parties,
                                          [&](const Party& p) { return p.entity == party.entity; })
                          ? 1
                          : 0;
        }
        const int fewer = static_cast<int>(std::min(candidate.parties.size(), occasion.parties.size()));
        if (fewer == 0) return told_together || candidate.refers_back ? 0 : kIncompatible;
        if (shared == 0) return joins(candidate, occasion) ? 0 : kIncompatible;
        if (shared < fewer) {
            const bool same_body = told_together && shares_body(candidate, occasion);
            return same_body || (candidate.refers_back && shared >= 2) ? 2 * shared : kIncompatible;
        }
        // a pair, and the pair with a third: "met Kim" is not "will consult Trump and Kim"
        const bool third = fewer == 2 && candidate.parties.size() != occasion.parties.size();
        if (third && !told_together && !candidate.refers_back && !candidate.supporting) return kIncompatible;
        // one of a pair with somebody else, described: "met ministers" is not the meeting with the president
        const bool lone = fewer == 1 && candidate.parties.size() + occasion.parties.size() > 2;
        const auto& described = candidate.parties.size() == 1 ? candidate.groups : occasion.groups;
        if (lone && !described.empty() && !told_together && !candidate.refers_back) return kIncompatible;
        return 2 * shared;
    }

    /// "Macron met Scholz. Tusk attended the meeting."
    [[nodiscard]] bool joins(const Candidate& candidate, const Occasion& occasion) const {
        const std::uint32_t reach = are_summits(candidate, occasion) ? 12 : 2;  // sentences
        const auto is_person = [&](const Party& party) { return entity_is(source_, party.entity, "person"); };
        const bool names = candidate.names_more && std::ranges::none_of(occasion.parties, is_person);
        return (candidate.joins || names) && same_type(candidate, occasion) &&
               candidate.sentence - last_sentence(occasion) <= reach;
    }

    /// "Ministers met in Oslo. X chaired the meeting with Y."
    [[nodiscard]] static bool is_named_by(const Candidate& next, const Candidate& gathering) {
        constexpr std::uint32_t kReach = 2;  // sentences
        return next.names_more && next.sentence > gathering.sentence &&
               next.sentence - gathering.sentence <= kReach;
    }

    /// Both name the same alliance or ministry: the Nato meeting in Brussels, whoever speaks of it.
    [[nodiscard]] bool shares_body(const Candidate& candidate, const Occasion& occasion) const {
        return std::ranges::any_of(candidate.parties, [&](const Party& party) {
            return entity_is(source_, party.entity, "organisation") &&
                   std::ranges::find(occasion.parties, party.entity, &Party::entity) !=
                       occasion.parties.end();
        });
    }

    /// A fact and a plan, or a fact and a refusal, are one occasion only on the same day.
    [[nodiscard]] static bool statuses_agree(const Candidate& candidate, const Occasion& occasion,
                                             int dates) {
        if (dates >= 3) return true;
        if (!candidate.status_is_told) return true;
        if (!occasion.status_is_told) return true;
        return (candidate.status == Status::happened) == (occasion.status == Status::happened);
    }

    // --- mentions without -----------------------------------------------------------------------------

    /// "the meeting", "following the talks", "ministers will gather on Wednesday": the occasion it most
    /// likely means.
    void refer(Candidate candidate) {
        Occasion* home = told_with(candidate);
        if (home != nullptr) return add(std::move(candidate), home);
        int best = 0;
        for (auto& occasion : recent()) {
            const int score = compare_reference(candidate, occasion);
            if (score > best) {
                best = score;
                home = &occasion;
            }
        }
        const bool founds = !candidate.weak && (!candidate.groups.empty() || !candidate.parties.empty());
        if (home != nullptr || founds) add(std::move(candidate), home);
    }

    /// The occasion that holds the mention which this one is part of.
    [[nodiscard]] Occasion* told_with(const Candidate& candidate) {
        if (candidate.part_of == kNone) return nullptr;
        for (auto& occasion : recent()) {
            const auto founders = std::span(occasion.mentions).first(occasion.founders);
            const auto found =
                std::ranges::lower_bound(founders, candidate.part_of, {}, &Candidate::trigger_first);
            if (found != founders.end() && found->trigger_first == candidate.part_of) return &occasion;
        }
        return nullptr;
    }

    /// More than 0 if the mention may mean the occasion: told on the same day, or a definite description of
    /// it.
    [[nodiscard]] int compare_reference(const Candidate& candidate, const Occasion& occasion) const {
        const int types = compare_types(candidate, occasion);
        const int dates = compare_dates(candidate, occasion);
        const int places = compare_places(candidate, occasion);
        if (std::min({types, dates, places}) == kIncompatible) return 0;
        if (!statuses_agree(candidate, occasion, 0) || holds(occasion, candidate.held_at)) return 0;
        if (is_full(occasion) && !(candidate.parties.empty() && candidate.groups.empty())) return 0;
        if (is_set_apart(candidate, occasion)) return 0;
        if (is_only_spoken_of(candidate, occasion) && dates < 3 && places < 2) return 0;
        const bool same_day = dates == 3, near = is_near(candidate, occasion);
        if (types == 0 && (!near || !candidate.groups.empty())) return 0;  // others met on the visit
        if (occasion.status == Status::denied && candidate.type != occasion.type) return 0;
        if (is_headline_of(candidate, occasion))
            return 20 - static_cast<int>(occasion.mentions.front().sentence);
        const bool names_body = !candidate.parties.empty() && candidate.part_of == kNone && !candidate.weak;
        const bool same_body = names_body && (shares_body(candidate, occasion) || !occasion.groups.empty());
        const bool fits = same_day || places == 2 || ((candidate.refers_back || same_body) && near) ||
                          is_named_by(occasion.mentions.front(), candidate);
        if (!fits) return 0;
        const int salience = static_cast<int>(std::min<std::size_t>(occasion.mentions.size(), 4));
        const bool just_told = near && candidate.sentence <= latest_before(candidate, occasion) + 1;
        // "the summit" after a meeting and a summit is the summit
        const bool by_type = types == 2 || !is_only_spoken_of(candidate, occasion, 1);
        return 1 + 4 * dates + 4 * places + 2 * types + salience + (near ? 1 : 0) +
               (just_told && by_type ? 8 : 0);
    }

    /// A headline without names speaks of what the first sentences tell.
    [[nodiscard]] bool is_headline_of(const Candidate& candidate, const Occasion& occasion) const {
        constexpr std::uint32_t kLead = 5;                        // sentences
        const bool complete = candidate.time && candidate.place;  // a sentence that needs no other
        return candidate.sentence == 0 && candidate.parties.empty() && !candidate.refers_back && !complete &&
               occasion.mentions.front().sentence <= kLead;
    }

    /// The sentence of the occasion's last mention before the candidate.
    [[nodiscard]] static std::uint32_t latest_before(const Candidate& candidate, const Occasion& occasion) {
        std::uint32_t latest = 0;
        const auto founders = std::span(occasion.mentions).first(occasion.founders);
        const auto next =
            std::ranges::lower_bound(founders, candidate.trigger_first, {}, &Candidate::trigger_first);
        if (next != founders.begin()) latest = std::prev(next)->sentence;
        const Candidate& last = occasion.mentions.back();
        return last.trigger_first < candidate.trigger_first ? std::max(latest, last.sentence) : latest;
    }

    [[nodiscard]] bool is_near(const Candidate& candidate, const Occasion& occasion) const {
        constexpr std::uint32_t kReach = 12;  // sentences back to the occasion's last mention
        const auto founders = std::span(occasion.mentions).first(occasion.founders);
        const auto next =
            std::ranges::lower_bound(founders, candidate.trigger_first, {}, &Candidate::trigger_first);
        const bool told =
            next != founders.begin() && candidate.sentence - std::prev(next)->sentence <= kReach;
        const Candidate& latest = occasion.mentions.back();
        return told || (latest.trigger_first < candidate.trigger_first &&
                        candidate.sentence - latest.sentence <= kReach);
    }

    const Source& source_;
    std::vector<Occasion> occasions_;
    bool referring_ = false;  // the second pass
};

}  // namespace

std::vector<Occasion> merge_mentions(const Source& source, Candidates candidates) {
    std::map<rules::TypeId, Candidates> by_root;
    for (auto& candidate : candidates)
        by_root[source.rules.taxonomy.events[candidate.type].root].push_back(std::move(candidate));
    std::vector<Occasion> occasions;
    for (auto& [root, kin] : by_root) {
        auto merged = Merger(source).run(std::move(kin));
        std::ranges::move(merged, std::back_inserter(occasions));
    }
    std::ranges::stable_sort(occasions, {}, first_trigger);
    return occasions;
}

}  // namespace chronograph::events
