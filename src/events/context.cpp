// Entry points: Context::clause_of_verb(), entity_is(), listed(), contains(), opens_phrase(): what every
// reader asks of a sentence. Tested by tests/events/extract_test.cpp.
#include <algorithm>
#include <span>

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

bool opens_with_where(const Context& context, const Clause& clause) {
    if (clause.opener == kNone) return false;
    const Phrase& opener = context.phrase(clause.opener);
    return opener.kind != PhraseKind::preposition && context.does(opener.head, rules::Function::place);
}

bool listed(const std::vector<rules::WordId>& words, rules::WordId word) {
    return word != rules::kNoWord && std::ranges::find(words, word) != words.end();
}

bool contains(const std::vector<std::uint32_t>& phrases, std::uint32_t phrase) {
    return std::ranges::find(phrases, phrase) != phrases.end();
}

std::uint32_t opens_phrase(const Source& source, std::uint32_t token, std::uint32_t end,
                           rules::PhraseWork work) {
    const std::span<const rules::WordId> words(source.annotations.words.id.data(), end);
    const auto match = source.rules.small_phrases.longest(words, token);
    const bool does = match.length > 0 && match.values.front() == static_cast<std::uint32_t>(work);
    return does ? static_cast<std::uint32_t>(match.length) : 0;
}

}  // namespace chronograph::events
