// Entry points: place_in_clause(), carrying_phrase(): how a noun phrase stands to the clauses around it.
// Tested by tests/events/extract_test.cpp and by the examples of every rule.
#include <algorithm>

#include "candidate.hpp"

namespace chronograph::events {

namespace {

[[nodiscard]] bool contains(const std::vector<std::uint32_t>& phrases, std::uint32_t phrase) {
    return std::ranges::find(phrases, phrase) != phrases.end();
}

}  // namespace

NounPlace place_in_clause(const Context& context, std::uint32_t phrase) {
    for (const Clause& clause : context.clauses) {
        if (contains(clause.objects, phrase)) return {&clause, Position::object, kNone};
        for (const auto& complement : clause.complements) {
            if (contains(complement.noun_phrases, phrase))
                return {&clause, Position::complement, complement.preposition};
        }
    }
    for (const Clause& clause : context.clauses) {
        if (contains(clause.subject, phrase)) return {&clause, Position::subject, kNone};
    }
    return {};
}

std::uint32_t carrying_phrase(const Context& context, std::uint32_t phrase) {
    if (phrase < 2 || !context.does(context.phrase(phrase - 1).head, rules::Function::genitive))
        return phrase;
    const Phrase& before = context.phrase(phrase - 2);
    const bool contains =
        before.kind == PhraseKind::noun && context.does(before.head, rules::Function::container);
    return contains ? phrase - 2 : phrase;
}

}  // namespace chronograph::events
