// Entry point: find_names(): sentences -> finds -> entities and mentions. Tested by
// tests/annotate/names_test.cpp.
#include "chronograph/annotate/names.hpp"

#include <algorithm>

#include "name_text.hpp"

namespace chronograph::annotate {

namespace {

/// Entities by first mention, mentions by first token; entities that nothing mentions are dropped.
void put_in_order(Annotations& annotations) {
    std::ranges::stable_sort(annotations.mentions, [](const NameMention& one, const NameMention& other) {
        return one.first != other.first ? one.first < other.first : one.last > other.last;
    });
    std::vector<std::uint32_t> renumbered(annotations.entities.size(), kNowhere);
    std::vector<LocalEntity> ordered;
    const auto number = [&](std::uint32_t& entity) {
        std::uint32_t& own = renumbered[entity];
        if (own == kNowhere) {
            own = static_cast<std::uint32_t>(ordered.size());
            ordered.push_back(std::move(annotations.entities[entity]));
        }
        entity = own;
    };
    for (auto& mention : annotations.mentions) number(mention.entity);
    for (auto& mention : annotations.mentions) {
        if (mention.as_place) number(*mention.as_place);
    }
    for (auto& quotation : annotations.quotations) {
        if (quotation.speaker) number(*quotation.speaker);
    }
    for (auto& speaker : annotations.dialogue) number(speaker);
    annotations.entities = std::move(ordered);
}

}  // namespace

void find_names(const model::Document& document, const rules::RuleSet& rules, Annotations& annotations) {
    NameText text(document, rules, annotations);
    Finds finds;
    finds.reserve(document.tokens.size() / 8 + 8);
    for (std::uint32_t index = 0; index < document.sentences.size(); ++index) {
        const auto begin = finds.size();
        text.enter(document.sentences[index]);
        read_sentence(text, finds);
        for (auto find = begin; find < finds.size(); ++find) {
            finds[find].sentence = index;
            finds[find].headline = text.headline;
        }
    }
    annotations.quotations = find_quotations(document);
    settle(text, finds, annotations);
    put_in_order(annotations);
}

}  // namespace chronograph::annotate
