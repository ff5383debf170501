// Entry point: people_of_title(): the title, read as a document of its own.
// Tested by tests/annotate/names_test.cpp.
#include "title_names.hpp"

#include "chronograph/annotate/names.hpp"
#include "chronograph/text/reader.hpp"

namespace chronograph::annotate {

std::vector<LocalEntity> people_of_title(const model::Document& document, const rules::RuleSet& rules) {
    const std::string& title = document.info.title;
    if (title.empty() || document.text.starts_with(title)) return {};
    model::DocumentInfo info;
    info.date = document.info.date;
    info.source = document.info.source;
    auto found = annotate(text::make_document(title, std::move(info)), rules).entities;
    const auto person = rules.taxonomy.find_entity("person");
    std::erase_if(found, [&](const LocalEntity& entity) { return entity.type != person; });
    return found;
}

}  // namespace chronograph::annotate
