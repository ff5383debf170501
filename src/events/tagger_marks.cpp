// What commas set off that is no part of the sentence: where somebody stands in a picture, a lawmaker's party
// and state. Tested by tests/events/extract_test.cpp.
#include <algorithm>

#include "tagger.hpp"

namespace chronograph::events {

using namespace rules;  // the WordClass bits

/// "Rabbani, right, talks with Aziz": where somebody stands in a picture is no part of the sentence.
void Tagger::mark_positions() {
    for (std::uint32_t token = parse_.first + 1; token + 1 < parse_.last; ++token) {
        if (!source_.does(token, Function::position) || !is_mark(token - 1, ",")) continue;
        std::uint32_t end = token;
        while (end < parse_.last && source_.does(end, Function::position)) ++end;
        if (end < parse_.last && !is_mark(end, ",")) continue;
        // "Rabbani, right, the head of a party": the comma sets off who he is
        const auto last = end + 1 < parse_.last && has(end + 1, kDeterminer) ? end : end + 1;
        for (std::uint32_t at = token - 1; at < last && at < parse_.last; ++at) {
            parse_.tags[at - parse_.first] = Tag::transparent;
        }
    }
}

/// ", R-S.C.,": the party and state of an American lawmaker, by letters, is no part of the sentence.
void Tagger::mark_affiliations() {
    const auto capital = [&](std::uint32_t token) {
        return token < parse_.last && source_.document.tokens.is(token, model::kCapitalised);
    };
    for (std::uint32_t comma = parse_.first + 1; comma + 4 < parse_.last; ++comma) {
        if (!is_mark(comma, ",") || !is_mark(comma + 2, "-")) continue;
        const bool letter = capital(comma + 1) && source_.document.word(comma + 1).size() == 1;
        if (!letter || !capital(comma + 3)) continue;
        std::uint32_t end = comma + 4;
        if (is_mark(end, ".")) ++end;
        if (end >= parse_.last || !is_mark(end, ",")) continue;
        std::fill_n(parse_.tags.begin() + (comma - parse_.first), end + 1 - comma, Tag::transparent);
    }
}

/// "to [Rome], Italy; and [Oslo], Norway"
bool Tagger::is_placed(std::uint32_t mention) const {
    if (mention == kNone) return false;
    const auto& named = source_.annotations.mentions[mention];
    const auto& entity = source_.annotations.entities[named.entity];
    const auto place = source_.rules.taxonomy.find_entity("place");
    if (named.as_place) return true;
    return named.form == annotate::NameForm::plain && place &&
           source_.rules.taxonomy.entity_is(entity.type, *place);
}

}  // namespace chronograph::events
