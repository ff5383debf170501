#pragma once
// Comparison: whether two occasions may be one, and what says so.

#include <optional>

#include "chronograph/rules/taxonomy.hpp"
#include "entities.hpp"
#include "occasion.hpp"

namespace chronograph::resolve {

/// Lifetime: borrows both.   Threads: const members are safe from any number.
class Comparison {
public:
    Comparison(const Entities& entities, const rules::Taxonomy& taxonomy)
        : entities_(entities), taxonomy_(taxonomy) {}

    /// True if nothing forbids that they are one: types, days, places, statuses, a document that tells both
    /// apart, too few parties in common. Symmetric.
    [[nodiscard]] bool may_be_one(const Occasion& a, const Occasion& b) const;

    /// How strongly they are one, or nothing where too little says so. Symmetric.
    /// Requires: may_be_one(a, b).
    [[nodiscard]] std::optional<int> likeness(const Occasion& a, const Occasion& b) const;

    /// True if `part` is a place within `whole`.
    [[nodiscard]] bool lies_in(EntityIndex part, EntityIndex whole) const {
        return entities_.belongs(part, whole);
    }

private:
    struct Shared;
    enum class Types { different, told_together, related, same };
    [[nodiscard]] Types compare_types(const Occasion& a, const Occasion& b) const;
    enum class Places { different, unknown, within, same };
    [[nodiscard]] Places compare_places(const Occasion& a, const Occasion& b) const;
    [[nodiscard]] bool is_same_party(EntityIndex a, EntityIndex b) const;
    [[nodiscard]] Shared compare_parties(const Occasion& a, const Occasion& b) const;
    [[nodiscard]] bool same_sides(const Occasion& small, const Occasion& large) const;
    [[nodiscard]] bool parties_fit(const Occasion& a, const Occasion& b) const;
    [[nodiscard]] bool parties_agree(const Occasion& a, const Occasion& b) const;
    [[nodiscard]] bool clearly_same(const Occasion& a, const Occasion& b) const;

    const Entities& entities_;
    const rules::Taxonomy& taxonomy_;
};

}  // namespace chronograph::resolve
