// Entry points: Comparison::may_be_one(), Comparison::likeness(). Tested by tests/resolve/merging_test.cpp.
#include "comparison.hpp"

#include <algorithm>
#include <cstdlib>
#include <iterator>

namespace chronograph::resolve {

namespace {

using model::Status;

/// What did not take place is not what took place; a plan may have become either.
bool statuses_agree(Status a, Status b) {
    const auto denies = [](Status x, Status y) { return x == Status::denied && y == Status::happened; };
    return !denies(a, b) && !denies(b, a);
}

/// What a document tells as two occasions stays two.
bool have_common_document(const Occasion& a, const Occasion& b) {
    auto first = a.tellings.begin(), second = b.tellings.begin();
    while (first != a.tellings.end() && second != b.tellings.end()) {
        if (first->document == second->document) return true;
        first->document < second->document ? ++first : ++second;
    }
    return false;
}

bool is_one_day(const Occasion& occasion) {
    return occasion.date && occasion.date->is_one_day();
}

/// The same sentence in two documents: one text, printed twice.
bool have_common_sentence(const Occasion& a, const Occasion& b) {
    const auto& first = a.tellings.front().told->evidence.front();
    const auto& second = b.tellings.front().told->evidence.front();
    return first.text == second.text && first.trigger_text == second.trigger_text;
}

bool are_published_together(const Occasion& a, const Occasion& b) {
    return a.published && b.published && std::abs(*a.published - *b.published) <= kFewDays;
}

std::size_t count_common(const std::vector<EntityIndex>& a, const std::vector<EntityIndex>& b) {
    std::vector<EntityIndex> common;
    std::ranges::set_intersection(a, b, std::back_inserter(common));
    return common.size();
}

}  // namespace

// --- types and places -------------------------------------------------------------------------------------

/// "told together": a visit, and the meeting that was its purpose.
Comparison::Types Comparison::compare_types(const Occasion& a, const Occasion& b) const {
    if (a.type == b.type) return Types::same;
    if (!a.type_id || !b.type_id || !taxonomy_.are_kin(*a.type_id, *b.type_id)) return Types::different;
    if (taxonomy_.is_more_specific(*a.type_id, *b.type_id) ||
        taxonomy_.is_more_specific(*b.type_id, *a.type_id))
        return Types::related;
    const auto& first = taxonomy_.events[*a.type_id];
    const auto& second = taxonomy_.events[*b.type_id];
    const bool present = !first.remote && !second.remote;
    return present && first.symmetric != second.symmetric ? Types::told_together : Types::different;
}

/// Two places of different kinds in one country may be one in the other: a building in its city.
Comparison::Places Comparison::compare_places(const Occasion& a, const Occasion& b) const {
    if (!a.place || !b.place) return Places::unknown;
    if (*a.place == *b.place) return Places::same;
    if (lies_in(*a.place, *b.place) || lies_in(*b.place, *a.place)) return Places::within;
    const auto first = entities_.country[*a.place], second = entities_.country[*b.place];
    const bool other_kind = entities_.list[*a.place].type != entities_.list[*b.place].type;
    return first && first == second && other_kind ? Places::unknown : Places::different;
}

// --- parties ----------------------------------------------------------------------------------------------

/// What the parties of two occasions have in common.
struct Comparison::Shared {
    std::size_t exactly = 0;    ///< the same entity in both
    bool all_of_small = false;  ///< every party of the smaller one is in the other, or speaks for it
    bool all_of_large = false;
};

/// The same, or a person and the country they act for.
bool Comparison::is_same_party(EntityIndex a, EntityIndex b) const {
    return a == b || entities_.belongs(a, b) || entities_.belongs(b, a);
}

Comparison::Shared Comparison::compare_parties(const Occasion& small, const Occasion& large) const {
    const auto all_in = [&](const Occasion& part, const Occasion& whole) {
        return std::ranges::all_of(part.parties, [&](EntityIndex a) {
            return std::ranges::any_of(whole.parties, [&](EntityIndex b) { return is_same_party(a, b); });
        });
    };
    return {count_common(small.parties, large.parties), all_in(small, large), all_in(large, small)};
}

/// True if the larger circle brings no further country in.
bool Comparison::same_sides(const Occasion& small, const Occasion& large) const {
    return std::ranges::all_of(large.parties, [&](EntityIndex party) {
        if (std::ranges::binary_search(small.parties, party)) return true;
        const auto side = entities_.country[party];
        return side && std::ranges::any_of(small.parties, [&](EntityIndex other) {
                   return other == *side || entities_.country[other] == side;
               });
    });
}

/// A list of many that names some of them, and a longer list.
bool is_part_of_list(const Occasion& small, const Occasion& large) {
    if (small.parties.size() >= 3) return true;
    return small.has_groups && (large.has_groups || large.parties.size() >= 4);
}

/// One party named, alone or with a group, where the other telling names more.
bool single_party_agrees(const Occasion& small, const Occasion& large) {
    return is_one_day(small) && is_one_day(large) && small.type == large.type &&
           (!small.has_groups || large.parties.size() >= 3);
}

/// True if the parties say that two occasions of a few days, of related types, are one.
bool Comparison::parties_agree(const Occasion& a, const Occasion& b) const {
    const Occasion& small = a.parties.size() <= b.parties.size() ? a : b;
    const Occasion& large = &small == &a ? b : a;
    const Shared shared = compare_parties(small, large);
    const bool here = compare_places(a, b) >= Places::within;
    if (small.parties.size() == 1) return shared.exactly == 1 && here && single_party_agrees(small, large);
    if (shared.exactly == small.parties.size()) {
        return same_sides(small, large) || (is_part_of_list(small, large) && (here || shared.exactly >= 3));
    }
    if (shared.all_of_small && shared.all_of_large) return here;
    return a.type == b.type && here && shared.exactly >= 2 && small.is_multilateral() &&
           large.is_multilateral();
}

/// True if enough of the smaller circle is in the larger one: two bilateral meetings with the same person are
/// not one, though a list may hold both.
bool Comparison::parties_fit(const Occasion& a, const Occasion& b) const {
    const Occasion& small = a.parties.size() <= b.parties.size() ? a : b;
    const Shared shared = compare_parties(small, &small == &a ? b : a);
    if (small.parties.empty()) return false;
    return shared.exactly >= std::min<std::size_t>(2, small.parties.size()) ||
           (shared.all_of_small && shared.all_of_large);
}

// --- the whole --------------------------------------------------------------------------------------------

bool Comparison::may_be_one(const Occasion& a, const Occasion& b) const {
    if (a.date && b.date && !a.date->overlaps(*b.date)) return false;
    if (!statuses_agree(a.status, b.status)) return false;
    if (compare_types(a, b) == Types::different) return false;
    if (compare_places(a, b) == Places::different) return false;
    return !have_common_document(a, b) && parties_fit(a, b);
}

/// For what is undated, or dated by a month or more: the same words, or the same in every respect.
bool Comparison::clearly_same(const Occasion& a, const Occasion& b) const {
    if (a.parties != b.parties || a.type != b.type || a.status != b.status) return false;
    if (have_common_sentence(a, b)) return true;
    const bool named = a.parties.size() >= 2 && a.place && a.place == b.place;
    if (!named) return false;
    if (!a.date || !b.date) return !a.date && !b.date && are_published_together(a, b);
    const bool within_a_month = std::max(days_in(*a.date), days_in(*b.date)) <= kManyDays;
    return within_a_month || a.date == b.date;
}

std::optional<int> Comparison::likeness(const Occasion& a, const Occasion& b) const {
    const bool few_days = a.date && b.date && std::max(days_in(*a.date), days_in(*b.date)) <= kFewDays;
    const auto types = compare_types(a, b);
    bool same = false;
    if (!few_days) {
        same = clearly_same(a, b);
    } else if (types == Types::told_together) {
        same = a.parties.size() >= 2 && a.parties == b.parties && is_one_day(a) && is_one_day(b);
    } else {
        same = parties_agree(a, b);
    }
    if (!same) return {};
    const int shared = static_cast<int>(std::min<std::size_t>(count_common(a.parties, b.parties), 8));
    return 8 * (a.date == b.date ? 1 : 0) + 4 * static_cast<int>(types) +
           3 * static_cast<int>(compare_places(a, b)) + 2 * shared + (a.parties == b.parties ? 4 : 0) +
           (a.status == b.status ? 1 : 0);
}

}  // namespace chronograph::resolve
