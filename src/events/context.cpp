// Entry points: Context::clause_of_verb(), entity_is(): what every reader asks of a sentence.
// Tested by tests/events/extract_test.cpp.
#include <algorithm>

#include "candidate.hpp"

namespace chronograph::events {

const Clause* Context::clause_of_verb(std::uint32_t verb) const {
    const auto found = std::ranges::lower_bound(clauses, verb, {}, &Clause::verb);
    return found != clauses.end() && found->verb == verb ? &*found : nullptr;
}

bool entity_is(const Source& source, std::uint32_t entity, const char* name) {
    const auto type = source.rules.taxonomy.find_entity(name);
    return type && source.rules.taxonomy.entity_is(source.annotations.entities[entity].type, *type);
}

}  // namespace chronograph::events
