// Entry points: settle(), absorb(), date_of(), is_occasion(): what the mentions of one occasion together
// tell. Tested by tests/events/extract_test.cpp.
#include <algorithm>
#include <array>

#include "occasions.hpp"

namespace chronograph::events {

namespace {

using model::Status;

constexpr std::size_t kDayLength = 10;  // "2025-08-15", before the hour

[[nodiscard]] std::int64_t width(const model::DateRange& range) {
    return static_cast<std::int64_t>(range.end) - range.begin;
}

/// A visit keeps the type of its first mention; the rest take the most specific (summit > meeting > talks).
void absorb_type(const Source& source, const Candidate& mention, Occasion& occasion) {
    const auto& types = source.rules.taxonomy.events;
    const auto& own = types[occasion.type];
    const auto& other = types[mention.type];
    if (other.specificity > own.specificity && own.symmetric && other.symmetric) occasion.type = mention.type;
}

/// A fact outweighs a refusal, a refusal a plan, a plan a wish.
[[nodiscard]] int weight(Status status) {
    constexpr std::array kWeights = {3, 1, 0, 2};  // happened, planned, proposed, denied
    return kWeights[static_cast<std::size_t>(status)];
}

/// The mention tells what took place on the journey that the occasion is.
[[nodiscard]] bool is_within_journey(const Source& source, const Candidate& mention,
                                     const Occasion& occasion) {
    const auto& types = source.rules.taxonomy.events;
    return !types[occasion.type].symmetric && types[mention.type].symmetric;
}

/// What is told outweighs what is assumed; what people still plan to talk about leaves their journey as it
/// is.
void absorb_status(const Source& source, const Candidate& mention, Occasion& occasion) {
    if (!mention.status_is_told || is_within_journey(source, mention, occasion)) return;
    if (!occasion.status_is_told || weight(mention.status) > weight(occasion.status))
        occasion.status = mention.status;
    occasion.status_is_told = true;
}

/// The most precise of the mentions' dates, the first of equals; a journey keeps its own days.
void absorb_date(const Source& source, const Candidate& mention, Occasion& occasion) {
    if (occasion.date && is_within_journey(source, mention, occasion)) return;
    const auto date = date_of(source, mention);
    if (!date) return;
    const bool same = occasion.date && date->overlaps(*occasion.date);
    // "arrived on Monday for a three-day visit": it lasts, whatever day it begins
    const bool lasts = same && date->shape == model::Shape::lasted && occasion.date->is_one_day();
    const bool within = same && occasion.date->shape == model::Shape::lasted && date->is_one_day();
    if (!occasion.date || lasts || (width(*date) < width(*occasion.date) && !within)) occasion.date = date;
}

[[nodiscard]] int precision(const Source& source, std::uint32_t place) {
    if (entity_is(source, place, "city")) return 3;
    if (entity_is(source, place, "country")) return 1;
    return 2;
}

/// A tour keeps its own place, if any; a journey to a country that of its first telling, whatever city people
/// met in there.
void absorb_place(const Source& source, const Candidate& mention, Occasion& occasion) {
    if (mention.stops.size() > 1) {
        occasion.stops = mention.stops;
        occasion.place = mention.place;
    }
    if (!mention.place || occasion.stops.size() > 1) return;
    if (occasion.place && is_within_journey(source, mention, occasion)) return;
    if (!occasion.place || precision(source, *mention.place) > precision(source, *occasion.place))
        occasion.place = mention.place;
}

/// Roles of another type keep their name where this type has it, else become its first role.
[[nodiscard]] rules::RoleId role_in(const Source& source, rules::TypeId type, const Candidate& mention,
                                    rules::RoleId role) {
    const auto& name = source.rules.taxonomy.events[mention.type].roles[role].name;
    return source.rules.taxonomy.find_role(type, name).value_or(0);
}

void absorb_parties(const Source& source, const Candidate& mention, Occasion& occasion) {
    for (const Party& party : mention.parties) {
        if (std::ranges::find(occasion.parties, party.entity, &Party::entity) != occasion.parties.end())
            continue;
        occasion.parties.push_back({party.entity, role_in(source, occasion.type, mention, party.role)});
    }
    for (const auto& group : mention.groups) {
        if (std::ranges::find(occasion.groups, group) == occasion.groups.end())
            occasion.groups.push_back(group);
    }
}

/// The hour that a schedule gives, and whether it gives another one too.
void absorb_hour(const Source& source, const Candidate& mention, Occasion& occasion) {
    if (!mention.scheduled || !mention.clock) return;
    const auto& times = source.annotations.times;
    if (!occasion.hour) occasion.hour = mention.clock;
    if (times[*occasion.hour].value != times[*mention.clock].value) occasion.has_hours = true;
}

/// What nobody told either way is planned after the document's day and has happened before it.
void weigh_date(const Source& source, Occasion& occasion) {
    const auto today = source.document.info.date;
    if (!today || !occasion.date || occasion.status_is_told) return;
    if (occasion.date->begin > *today) occasion.status = Status::planned;
    if (occasion.date->end <= *today) occasion.status = Status::happened;
}

}  // namespace

namespace {

/// Two times with nothing but a conjunction between them: "on 8 and 9 May".
[[nodiscard]] bool are_joined(const Source& source, std::uint32_t first) {
    const auto& times = source.annotations.times;
    return first + 1 < times.size() && times[first + 1].first == times[first].last + 1 &&
           (source.classes(times[first].last) & rules::kCoordinator) != 0;
}

/// The reading of a time that is the day right before (-1) or after (1) another.
[[nodiscard]] std::optional<model::DateRange> beside(const annotate::TimeMention& time,
                                                     const model::DateRange& day, int step) {
    for (const auto& reading : {time.range, time.if_past, time.if_future}) {
        if (reading && reading->is_one_day() && reading->begin == day.begin + step) return reading;
    }
    return {};
}

/// "Monday and Tuesday": one day and the next are told as a pair.
[[nodiscard]] std::optional<model::DateRange> joined_days(const Source& source, std::uint32_t time,
                                                          const model::DateRange& day) {
    if (!day.is_one_day()) return {};
    const auto& times = source.annotations.times;
    if (are_joined(source, time)) {
        const auto next = beside(times[time + 1], day, 1);
        return next ? std::optional(model::span_range(day, *next, model::Shape::lasted)) : std::nullopt;
    }
    if (time == 0 || !are_joined(source, time - 1)) return {};
    const auto before = beside(times[time - 1], day, -1);
    return before ? std::optional(model::span_range(*before, day, model::Shape::lasted)) : std::nullopt;
}

/// "arrives on Thursday", told on a Tuesday: the one to come; yesterday's is told in the present too.
[[nodiscard]] bool is_to_come(const Source& source, const Candidate& candidate,
                              const annotate::TimeMention& time) {
    const auto today = source.document.info.date;
    const bool open = !candidate.status_is_told || candidate.status == Status::denied;
    if (!today || !candidate.present || !open || !time.if_past || !time.if_future) return false;
    constexpr int kWeek = 7;  // days
    return time.if_past->is_one_day() && time.if_past->begin < *today - 1 &&
           time.if_future->end <= *today + kWeek;
}

/// "Will travel on 8 March", published on the tenth: not next year's.
[[nodiscard]] bool is_just_over(const Source& source, const annotate::TimeMention& time) {
    constexpr int kLate = 7, kFar = 180;  // days
    const auto today = source.document.info.date;
    return today && time.if_past && time.if_past->end <= *today && time.if_past->end + kLate > *today &&
           time.if_future->begin > *today + kFar;
}

/// "The summit set for 12 June is off", told in May: not last year's.
[[nodiscard]] bool is_soon(const Source& source, const annotate::TimeMention& time) {
    constexpr int kNear = 90, kFar = 180;  // days
    const auto today = source.document.info.date;
    return today && time.if_past && time.if_future && time.if_past->end + kFar < *today &&
           time.if_future->begin < *today + kNear;
}

[[nodiscard]] std::optional<model::DateRange> told_date(const Source& source, const Candidate& candidate) {
    if (candidate.scheduled && !candidate.time) return model::day_range(*source.document.info.date);
    if (!candidate.time && candidate.clock && candidate.status == Status::planned) {
        return model::parse_edtf(
            source.annotations.times[*candidate.clock].value.substr(0, kDayLength));  // "due at 20:00"
    }
    if (!candidate.time) return {};
    const auto& time = source.annotations.times[*candidate.time];
    if (candidate.since)  // "since May" is no May to come
        return model::parse_edtf(time.value_if_past.empty() ? time.value : time.value_if_past);
    const bool forward = candidate.status == Status::planned || candidate.status == Status::proposed;
    if (!time.modifier.empty()) {  // "late July" is no more exact than July
        const bool told = candidate.status == Status::happened && candidate.status_is_told;
        const auto& value = forward && !time.value_if_future.empty() ? time.value_if_future
                            : told && !time.value_if_past.empty()    ? time.value_if_past
                                                                     : time.value;
        if (const auto whole = model::parse_edtf(value)) return whole;
    }
    if ((forward || is_to_come(source, candidate, time)) && time.if_future)
        return is_just_over(source, time) ? time.if_past : time.if_future;
    if (candidate.status == Status::denied && is_soon(source, time)) return time.if_future;
    if (candidate.status != Status::happened || !candidate.status_is_told) return time.range;
    if (time.if_past) return time.if_past;
    const auto today = source.document.info.date;
    const bool to_come = today && time.range && time.range->begin > *today;  // "the first in 26 years"
    return to_come ? std::nullopt : time.range;
}

/// A visit to somebody, its place untold, is to where they serve.
[[nodiscard]] std::optional<rules::EntityId> country_of_host(const Source& source, const Occasion& occasion) {
    const auto& type = source.rules.taxonomy.events[occasion.type];
    if (occasion.place || type.symmetric || !source.rules.taxonomy.find_role(occasion.type, "place"))
        return {};
    for (const Party& party : occasion.parties) {
        if (party.role == 0) continue;  // who travels
        const auto& country = source.annotations.entities[party.entity].country;
        if (country) return country;
    }
    return {};
}

/// The named parties that its roles need and do not have; in a symmetric type all roles are one.
[[nodiscard]] std::size_t parties_lacking(const Source& source, const Occasion& occasion) {
    const auto& type = source.rules.taxonomy.events[occasion.type];
    const auto lacking = [](std::size_t needed, std::size_t named) {
        return needed - std::min(needed, named);
    };
    std::size_t all = 0, by_role = 0;
    for (std::size_t at = 0; at < type.roles.size(); ++at) {
        const auto role = static_cast<rules::RoleId>(at);
        const auto needed = type.roles[role].at_least;
        const auto named = std::ranges::count(occasion.parties, role, &Party::role);
        all += needed;
        by_role += lacking(needed, static_cast<std::size_t>(named));
    }
    return type.symmetric ? lacking(all, occasion.parties.size()) : by_role;
}

}  // namespace

bool is_occasion(const Source& source, const Occasion& occasion) {
    const auto& type = source.rules.taxonomy.events[occasion.type];
    const bool unnamed =
        !occasion.groups.empty() && std::ranges::any_of(occasion.mentions, &Candidate::unnamed);
    const bool placed = occasion.date || occasion.place || unnamed;
    if (occasion.parties.empty() && (occasion.groups.empty() || !placed)) return false;
    if (parties_lacking(source, occasion) <= occasion.groups.size() + (unnamed ? 1 : 0)) return true;
    if (!type.symmetric) return false;
    if (!occasion.parties.empty() && entity_is(source, occasion.parties.front().entity, "organisation"))
        return true;
    return !std::ranges::all_of(occasion.mentions, &Candidate::weak) && (occasion.date || occasion.place);
}

bool is_past_telling(const Occasion& occasion) {
    return std::ranges::any_of(occasion.mentions, [](const Candidate& mention) {
        return mention.counted || mention.perfect || mention.since;
    });
}

std::optional<model::DateRange> date_of(const Source& source, const Candidate& candidate) {
    auto date = told_date(source, candidate);
    if (!date) return date;
    if (const auto days = candidate.time ? joined_days(source, *candidate.time, *date) : std::nullopt)
        return days;
    if (candidate.lasts != 0 && date->is_one_day()) {
        const bool onward = candidate.lasts > 0;
        const auto other = model::day_range(date->begin + candidate.lasts + (onward ? -1 : 1));
        return onward ? model::span_range(*date, other, model::Shape::lasted)
                      : model::span_range(other, *date, model::Shape::lasted);
    }
    if (candidate.shift == 0) return date;
    if (!date->is_one_day()) return {};
    return model::day_range(date->begin + candidate.shift);
}

bool holds(const Occasion& occasion, std::uint32_t trigger) {
    if (trigger == kNone) return false;
    return std::ranges::any_of(occasion.runs(), [&](std::span<const Candidate> run) {
        return std::ranges::binary_search(run, trigger, {}, &Candidate::trigger_first);
    });
}

bool is_proper_name(const Source& source, const Candidate& candidate) {
    const auto& tokens = source.document.tokens;
    const auto first = candidate.trigger_first, behind = candidate.trigger_last;
    const bool before = first > 0 && tokens.is(first - 1, model::kCapitalised);
    const bool of = behind < tokens.size() && source.does(behind, rules::Function::genitive);
    return tokens.is(first, model::kCapitalised) && (before || of);
}

bool is_full(const Occasion& occasion) {
    constexpr std::size_t kMost = 256;  // the nations of the world are fewer
    return std::max({occasion.parties.size(), occasion.groups.size(), occasion.stand_ins.size()}) >= kMost;
}

bool is_other_hour(const Source& source, const Candidate& candidate, const Occasion& occasion) {
    if (!candidate.scheduled || !candidate.clock || !occasion.hour) return false;
    const auto& times = source.annotations.times;
    return occasion.has_hours || times[*occasion.hour].value != times[*candidate.clock].value;
}

bool lie_across_today(const Source& source, const Candidate& candidate, const Occasion& occasion) {
    const auto today = source.document.info.date;
    if (!today) return false;
    const auto date = date_of(source, candidate);
    const bool past = !candidate.status_is_told && date && date->begin <= *today;
    if (past && occasion.status_is_told && occasion.status != Status::happened) return true;
    const bool planned = candidate.status_is_told && candidate.status == Status::planned;
    return planned && !occasion.status_is_told && occasion.date && occasion.date->end <= *today;
}

void absorb(const Source& source, const Candidate& mention, Occasion& occasion) {
    absorb_type(source, mention, occasion);
    absorb_status(source, mention, occasion);
    absorb_date(source, mention, occasion);
    absorb_place(source, mention, occasion);
    absorb_parties(source, mention, occasion);
    absorb_hour(source, mention, occasion);
    if (mention.unnamed) return;  // somebody else is there
    for (const Party& party : mention.stand_ins) {
        const bool known =
            std::ranges::find(occasion.stand_ins, party.entity, &Party::entity) != occasion.stand_ins.end();
        if (!known) occasion.stand_ins.push_back(party);
    }
}

namespace {

/// "Will travel to Kyiv", and of the visit told without a tense "on 9 May", which is over: no day of the
/// plan's.
void drop_past_date(const Source& source, Occasion& occasion, const std::vector<Candidate>& mentions) {
    const auto today = source.document.info.date;
    if (!today || occasion.status != Status::planned || !occasion.status_is_told) return;
    if (!occasion.date || occasion.date->end > *today) return;
    const auto planned_then = [&](const Candidate& mention) {
        return mention.status_is_told && mention.status == Status::planned &&
               date_of(source, mention) == occasion.date;
    };
    if (std::ranges::none_of(mentions, planned_then)) occasion.date.reset();
}

/// "The Taliban met U.S. diplomats": bodies and countries that described parties stand for, beside their
/// like. A person who met them met somebody without a name.
void let_bodies_stand(const Source& source, Occasion& occasion) {
    const auto is_person = [&](const Party& party) { return entity_is(source, party.entity, "person"); };
    if (std::ranges::any_of(occasion.parties, is_person)) return;
    for (const Party& party : occasion.stand_ins) {
        if (std::ranges::find(occasion.parties, party.entity, &Party::entity) == occasion.parties.end())
            occasion.parties.push_back(party);
    }
}

}  // namespace

void settle(const Source& source, Occasion& occasion) {
    if (!std::ranges::is_sorted(occasion.mentions, {}, &Candidate::trigger_first))
        std::ranges::stable_sort(occasion.mentions, {}, &Candidate::trigger_first);
    Occasion settled;
    settled.type = occasion.mentions.front().type;
    for (const Candidate& mention : occasion.mentions) absorb_type(source, mention, settled);
    settled.status = occasion.mentions.front().status;
    for (const Candidate& mention : occasion.mentions) absorb(source, mention, settled);
    const bool expected = std::ranges::any_of(occasion.mentions, &Candidate::expected);
    if (expected && !settled.status_is_told) settled.status = Status::planned;
    drop_past_date(source, settled, occasion.mentions);
    weigh_date(source, settled);
    if (source.rules.taxonomy.events[settled.type].remote) settled.place.reset();
    settled.host_country = country_of_host(source, settled);
    let_bodies_stand(source, settled);
    std::ranges::sort(settled.parties, {}, &Party::entity);  // in the order the document names them first
    settled.mentions = std::move(occasion.mentions);
    occasion = std::move(settled);
}

}  // namespace chronograph::events
