#pragma once
// What find_names gives for a text under the default pack, as lines a table can hold.

#include <string>

#include "chronograph/annotate/names.hpp"
#include "chronograph/annotate/times.hpp"
#include "chronograph/text/reader.hpp"

namespace chronograph {

inline const rules::RuleSet& default_rules() {
    static const auto loaded = rules::load_rules({std::filesystem::path(CHRONOGRAPH_SOURCE_DIR) / "rules"});
    return loaded.rules;
}

inline annotate::Annotations annotate_text(const std::string& text, const std::string& date,
                                           model::Document& document) {
    model::DocumentInfo info;
    info.id = "test";
    if (!date.empty()) info.date = model::parse_edtf(date)->begin;
    document = text::make_document(text, info);
    return annotate::annotate(document, default_rules());
}

/// "[John Healey] person/john-healey name | [his] person/john-healey pronoun": every mention in text order.
inline std::string mentions_of(const std::string& text, const std::string& date = "2025-04-22") {
    model::Document document;
    const auto annotations = annotate_text(text, date, document);
    std::string shown;
    for (const auto& mention : annotations.mentions) {
        if (!shown.empty()) shown += " | ";
        const auto& tokens = document.tokens;
        shown +=
            "[" + std::string(document.slice({tokens.begin[mention.first], tokens.end[mention.last - 1]})) +
            "] " + annotations.entities[mention.entity].id + " " + std::string(model::to_string(mention.by));
        if (mention.as_place) shown += " (" + annotations.entities[*mention.as_place].id + ")";
    }
    return shown;
}

}  // namespace chronograph
