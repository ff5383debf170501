#pragma once
// resolve: what a set of records together supports. The second of the program's two pure functions.

#include <vector>

#include "chronograph/model/knowledge.hpp"
#include "chronograph/model/record.hpp"
#include "chronograph/rules/taxonomy.hpp"

namespace chronograph::resolve {

/// Merges what documents say: one occasion told by several becomes one event with all its evidence.
///
/// Takes: records in any order, and the taxonomy that says which event types may tell one occasion (talks may
/// be a meeting; a visit is where people met). A type that it lacks is only ever the same as itself.
/// Gives: knowledge that depends neither on the order of `records`, nor on how they were grouped before, nor
/// on a record being there twice. Two tellings become one event when their types, days, places and statuses
/// allow it and the parties they share say so; what one document keeps apart stays apart. In doubt two
/// events remain: a wrong merge costs more trust than a split. A person whom a document knows by last name
/// only is taken for another's when one full name alone fits, with a party in common to bear it out.
/// Errors: none.   Threads: no shared state.
/// Cost: O(n log n) in tellings, and quadratic in the different ones that share a party and a day.
[[nodiscard]] model::Knowledge resolve(std::vector<model::Record> records,
                                       const rules::Taxonomy& taxonomy = {});

}  // namespace chronograph::resolve
