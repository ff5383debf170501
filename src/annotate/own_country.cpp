// Entry points: own_country(), most_named(). Tested by tests/annotate/roles_test.cpp.
#include "own_country.hpp"

#include <algorithm>
#include <functional>

namespace chronograph::annotate {

using namespace rules;

void vote(Votes& votes, EntityId country) {
    const auto known = std::ranges::find(votes, country, &Votes::value_type::first);
    if (known == votes.end())
        votes.emplace_back(country, 1);
    else
        ++known->second;
}

std::optional<EntityId> most(Votes votes, std::uint32_t margin) {
    std::ranges::stable_sort(votes, std::greater{}, &Votes::value_type::second);
    const bool clear = votes.size() == 1 || (votes.size() > 1 && votes[0].second >= margin * votes[1].second);
    return clear ? std::optional(votes[0].first) : std::nullopt;
}

namespace {

/// "Department of State" as a line of its own in the document's head: the country of the body.
[[nodiscard]] std::optional<EntityId> letterhead(const NameText& text, const Finds& finds) {
    constexpr std::uint32_t kHead = 40;  // tokens
    const auto& document = text.document;
    const auto opens = [&](std::uint32_t token) {
        return token == document.tokens.size() || token == 0 ||
               document.tokens.is(token, model::kParagraphBefore) ||
               document.tokens.is(token, model::kLineBefore);
    };
    for (const Find& find : finds) {
        if (find.first >= kHead) return {};
        if (find.kind != FindKind::listed || !find.entity || !is_body(text, *find.entity)) continue;
        const auto country = text.rules.gazetteer.entities[*find.entity].country;
        if (country && opens(find.first) && opens(find.last)) return country;
    }
    return {};
}

}  // namespace

std::optional<EntityId> own_country(const NameText& text, const Finds& finds) {
    const auto& gazetteer = text.rules.gazetteer;
    const auto tokens = model::tokenize(text.document.info.source);
    std::vector<WordId> words;
    for (const auto hash : tokens.hash) words.push_back(text.rules.vocabulary.find(hash));
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto match = gazetteer.name_phrases.longest(words, i);
        if (match.length == 0) continue;
        const Name& name = gazetteer.names[match.values.front()];
        if (const auto country = gazetteer.entities[name.entity].country) return country;
    }
    return letterhead(text, finds);
}

std::optional<EntityId> most_named(const NameText& text, const Finds& finds, std::optional<EntityId> but) {
    const auto& gazetteer = text.rules.gazetteer;
    Votes counts;
    for (const Find& find : finds) {
        if (find.kind != FindKind::listed || !find.entity) continue;
        const auto country = gazetteer.entities[*find.entity].country;
        if (!country || country == but) continue;
        vote(counts, *country);
    }
    return most(counts, 2);
}

}  // namespace chronograph::annotate
