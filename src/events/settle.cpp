// Entry points: settle(), date_of(): what the mentions of one occasion together tell.
// Tested by tests/events/extract_test.cpp.
#include <algorithm>

#include "occasions.hpp"

namespace chronograph::events {

namespace {

using model::Status;

[[nodiscard]] std::int64_t width(const model::DateRange& range) {
    return static_cast<std::int64_t>(range.end) - range.begin;
}

/// A visit keeps the type of its first mention; the rest take the most specific (summit > meeting > talks).
[[nodiscard]] rules::TypeId settle_type(const Source& source, const Occasion& occasion) {
    const auto& types = source.rules.taxonomy.events;
    rules::TypeId type = occasion.mentions.front().type;
    for (const Candidate& mention : occasion.mentions) {
        if (types[mention.type].specificity > types[type].specificity && types[type].symmetric &&
            types[mention.type].symmetric) {
            type = mention.type;
        }
    }
    return type;
}

/// What is told outweighs what is assumed; a fact outweighs a refusal, a refusal a plan, a plan a wish.
[[nodiscard]] Status settle_status(const Occasion& occasion) {
    for (const Status status : {Status::happened, Status::denied, Status::planned, Status::proposed}) {
        const bool told = std::ranges::any_of(occasion.mentions, [&](const Candidate& mention) {
            return mention.status_is_told && mention.status == status;
        });
        if (told) return status;
    }
    return occasion.mentions.front().status;
}

/// The most precise of the mentions' dates, the first of equals.
[[nodiscard]] std::optional<model::DateRange> settle_date(const Source& source, const Occasion& occasion) {
    std::optional<model::DateRange> best;
    for (const Candidate& mention : occasion.mentions) {
        const auto date = date_of(source, mention);
        if (date && (!best || width(*date) < width(*best))) best = date;
    }
    return best;
}

[[nodiscard]] int precision(const Source& source, std::uint32_t place) {
    if (entity_is(source, place, "city")) return 3;
    if (entity_is(source, place, "country")) return 1;
    return 2;
}

[[nodiscard]] std::optional<std::uint32_t> settle_place(const Source& source, const Occasion& occasion) {
    if (source.rules.taxonomy.events[occasion.type].remote) return {};
    std::optional<std::uint32_t> best;
    for (const Candidate& mention : occasion.mentions) {
        if (mention.place && (!best || precision(source, *mention.place) > precision(source, *best)))
            best = mention.place;
    }
    return best;
}

/// Roles of another type keep their name where this type has it, else become its first role.
[[nodiscard]] rules::RoleId role_in(const Source& source, rules::TypeId type, const Candidate& mention,
                                    rules::RoleId role) {
    const auto& name = source.rules.taxonomy.events[mention.type].roles[role].name;
    return source.rules.taxonomy.find_role(type, name).value_or(0);
}

void settle_parties(const Source& source, Occasion& occasion) {
    occasion.parties.clear();
    occasion.groups.clear();
    for (const Candidate& mention : occasion.mentions) {
        for (const Party& party : mention.parties) {
            const bool known = std::ranges::any_of(occasion.parties,
                                                   [&](const Party& p) { return p.entity == party.entity; });
            if (!known)
                occasion.parties.push_back(
                    {party.entity, role_in(source, occasion.type, mention, party.role)});
        }
        for (const auto& group : mention.groups) {
            if (std::ranges::find(occasion.groups, group) == occasion.groups.end())
                occasion.groups.push_back(group);
        }
    }
    std::ranges::sort(occasion.parties, {}, &Party::entity);  // in the order the document names them first
}

/// What nobody told either way is planned after the document's day and has happened before it.
void weigh_date(const Source& source, Occasion& occasion) {
    const auto today = source.document.info.date;
    if (!today || !occasion.date || std::ranges::any_of(occasion.mentions, &Candidate::status_is_told))
        return;
    if (occasion.date->begin > *today) occasion.status = Status::planned;
    if (occasion.date->end <= *today) occasion.status = Status::happened;
}

}  // namespace

std::optional<model::DateRange> date_of(const Source& source, const Candidate& candidate) {
    if (!candidate.time) return {};
    const auto& time = source.annotations.times[*candidate.time];
    const bool forward = candidate.status == Status::planned || candidate.status == Status::proposed;
    if (forward && time.if_future) return time.if_future;
    if (!forward && candidate.status_is_told && time.if_past) return time.if_past;
    return time.range;
}

void settle(const Source& source, Occasion& occasion) {
    occasion.type = settle_type(source, occasion);
    occasion.status = settle_status(occasion);
    occasion.date = settle_date(source, occasion);
    weigh_date(source, occasion);
    occasion.place = settle_place(source, occasion);
    settle_parties(source, occasion);
}

}  // namespace chronograph::events
