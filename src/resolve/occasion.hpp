#pragma once
// Occasion: equal tellings of one thing by several documents; what is compared and merged.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "chronograph/model/record.hpp"
#include "chronograph/rules/taxonomy.hpp"
#include "entities.hpp"

namespace chronograph::resolve {

/// One document's event.   Lifetime: `told` points into the records.
struct Telling {
    std::uint32_t document = 0;  ///< index into the sorted records
    std::uint32_t event = 0;     ///< index into that record's events
    const model::RecordEvent* told = nullptr;
};

struct Occasion {
    std::string type;
    std::optional<rules::TypeId> type_id;  ///< nothing for a type that the taxonomy lacks
    model::Status status = model::Status::happened;
    std::optional<model::DateRange> date;
    std::optional<EntityIndex> place;
    std::vector<EntityIndex> parties;     ///< sorted, each once
    bool has_groups = false;              ///< parties without a name took part as well
    std::optional<model::Day> published;  ///< of the first telling
    std::vector<Telling> tellings;        ///< sorted by document, then event; never empty

    /// More parties than two sides: others may have met on its margins.
    [[nodiscard]] bool is_multilateral() const { return parties.size() + (has_groups ? 1 : 0) >= 3; }
};

/// A stretch of days short enough that the same parties hardly meet twice in it.
inline constexpr model::Day kFewDays = 7;
/// The longest stretch that still tells one occasion from another, with its place: a month.
inline constexpr model::Day kManyDays = 31;

/// The length of a range; kLatest for an open one.
[[nodiscard]] inline model::Day days_in(const model::DateRange& range) {
    const bool open = range.begin == model::kEarliest || range.end == model::kLatest;
    return open ? model::kLatest : range.end - range.begin;
}

/// Puts tellings that say the same (type, status, day, place, parties) together; vaguer ones stay single.
/// Gives them in an order that depends on what they say alone.   Cost: O(n log n).
[[nodiscard]] std::vector<Occasion> collect_occasions(const std::vector<model::Record>& records,
                                                      const Entities& entities,
                                                      const rules::Taxonomy& taxonomy);

/// Groups occasions that are one, as lists of indexes; every occasion is in one group.
/// Cost: O(n log n), and quadratic in the occasions of one party on one day.
[[nodiscard]] std::vector<std::vector<std::uint32_t>> cluster(const std::vector<Occasion>& occasions,
                                                              const Entities& entities,
                                                              const rules::Taxonomy& taxonomy);

/// The event that a group of occasions tells.
[[nodiscard]] model::Event settle(const std::vector<model::Record>& records,
                                  const std::vector<const Occasion*>& group, const Entities& entities,
                                  const rules::Taxonomy& taxonomy);

}  // namespace chronograph::resolve
