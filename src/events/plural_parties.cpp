// Entry points: add_plural(), add_main_pair(), add_two_named_before(): who "they", "the two" and "the two
// leaders" are. Tested by tests/events/parties_test.cpp.
#include <algorithm>
#include <span>

#include "candidate.hpp"

namespace chronograph::events {

namespace {

/// "A and B": two people with nothing but a conjunction between them.
[[nodiscard]] bool is_pair(const Source& source, const annotate::NameMention& first,
                           const annotate::NameMention& second) {
    if (first.entity == second.entity || second.first != first.last + 1) return false;
    if ((source.classes(first.last) & rules::kCoordinator) == 0) return false;
    return entity_is(source, first.entity, "person") && entity_is(source, second.entity, "person");
}

[[nodiscard]] bool is_person(const Context& context, const Party& party) {
    return entity_is(context.source, party.entity, "person");
}

/// The parties of an event told before; of a summit, the people who met at it.
void add_all(const Context& context, const std::vector<Party>& parties, rules::RoleId role,
             Candidate& candidate) {
    const bool people =
        std::ranges::count_if(parties, [&](const Party& p) { return is_person(context, p); }) > 1;
    for (const Party& party : parties) {
        if (!people || is_person(context, party)) add_party(party.entity, role, candidate);
    }
}

/// The parties of the last event told of at most three sentences before.
bool add_plural_of(const Context& context, const Candidates& told, rules::RoleId role, Candidate& candidate) {
    constexpr std::uint32_t kReach = 3;  // sentences
    const auto& taxonomy = context.source.rules.taxonomy;
    for (auto earlier = told.rbegin(); earlier != told.rend(); ++earlier) {
        if (context.sentence - earlier->sentence > kReach) return false;
        if (earlier->parties.size() < 2 || !taxonomy.are_kin(earlier->type, candidate.type)) continue;
        const bool alone = candidate.parties.empty();
        add_all(context, earlier->parties, role, candidate);
        // "the two met" tells the meeting again; "they will visit" is another matter
        candidate.refers_back = alone && taxonomy.events[candidate.type].symmetric;
        return true;
    }
    return false;
}

/// The two people whom the tokens [first, end) name, if they name no more.
bool add_only_two(const Context& context, std::uint32_t first, std::uint32_t end, rules::RoleId role,
                  Candidate& candidate) {
    const auto& mentions = context.source.annotations.mentions;
    auto at = std::ranges::lower_bound(mentions, first, {}, &annotate::NameMention::first);
    std::vector<std::uint32_t> people;
    for (; at != mentions.end() && at->first < end; ++at) {
        const bool whose = at->form == annotate::NameForm::possessor;  // "X's aide"
        if (whose || !entity_is(context.source, at->entity, "person")) continue;
        if (std::ranges::find(people, at->entity) == people.end()) people.push_back(at->entity);
    }
    if (people.size() != 2) return false;
    for (const auto person : people) add_party(person, role, candidate);
    return true;
}

/// "Kerry will raise it with Lavrov when they meet": the two of the sentence so far.
bool add_two_of_sentence(const Context& context, rules::RoleId role, Candidate& candidate) {
    return add_only_two(context, context.parse.first, candidate.trigger_first, role, candidate);
}

/// "The two", "they", told of no event before: the people last named side by side, up to two sentences back.
bool add_last_pair(const Context& context, rules::RoleId role, Candidate& candidate) {
    constexpr std::uint32_t kReach = 2;
    const auto& annotations = context.source.annotations;
    const auto& sentences = context.source.document.sentences;
    const std::uint32_t from = sentences[context.sentence - std::min(context.sentence, kReach)].first;
    const auto end = std::ranges::lower_bound(annotations.mentions, context.parse.first, {},
                                              &annotate::NameMention::first);
    const annotate::NameMention* second = nullptr;
    for (auto at = end; at != annotations.mentions.begin() && (--at)->first >= from;) {
        if (!entity_is(context.source, at->entity, "person")) continue;
        if (second != nullptr && is_pair(context.source, *at, *second)) {
            add_party(at->entity, role, candidate);
            add_party(second->entity, role, candidate);
            return true;
        }
        second = &*at;
    }
    return false;
}

}  // namespace

bool add_main_pair(const Context& context, rules::RoleId role, Candidate& candidate) {
    std::vector<std::pair<std::vector<std::uint32_t>, std::uint32_t>> pairs;
    constexpr std::size_t kReach = 256;  // the latest candidates, so that long documents stay linear
    for (const Candidate& told : std::span(context.before).last(std::min(context.before.size(), kReach))) {
        if (!context.source.rules.taxonomy.are_kin(told.type, candidate.type)) continue;
        std::vector<std::uint32_t> people;
        for (const Party& party : told.parties) {
            if (is_person(context, party)) people.push_back(party.entity);
        }
        if (people.size() != 2) continue;
        std::ranges::sort(people);
        const auto known = std::ranges::find(pairs, people, &decltype(pairs)::value_type::first);
        if (known == pairs.end())
            pairs.emplace_back(std::move(people), 1);
        else
            ++known->second;
    }
    if (pairs.empty()) return false;
    const auto most = std::ranges::max_element(pairs, {}, &decltype(pairs)::value_type::second);
    const bool alone = candidate.parties.empty();  // "X consulted both leaders" is another matter
    for (const auto person : most->first) add_party(person, role, candidate);
    candidate.refers_back = alone && context.source.rules.taxonomy.events[candidate.type].symmetric;
    return true;
}

bool add_plural(const Context& context, rules::RoleId role, Candidate& candidate) {
    return add_plural_of(context, context.here, role, candidate) ||
           add_two_of_sentence(context, role, candidate) ||
           add_plural_of(context, context.before, role, candidate) || add_last_pair(context, role, candidate);
}

bool add_two_named_before(const Context& context, rules::RoleId role, Candidate& candidate) {
    if (context.sentence == 0) return false;
    const auto first = context.source.document.sentences[context.sentence - 1].first;
    return add_only_two(context, first, context.parse.first, role, candidate);
}

}  // namespace chronograph::events
