// Entry point: make_picture_options(). Tested by tests/cli/picture_test.cpp.
#include "picture.hpp"

namespace chronograph::cli {

namespace {

std::vector<std::string> in_person_types(const rules::Taxonomy& taxonomy) {
    std::vector<std::string> types;
    for (const auto& type : taxonomy.events) {
        if (type.in_person) types.push_back(type.name);
    }
    return types;
}

/// The last names that the pack gives, where they are not the last word of the name ("Xi"), and the names of
/// countries, for those that no text names.
layout::ShortNames short_names(const rules::Gazetteer& gazetteer) {
    layout::ShortNames names;
    for (const auto& [code, country] : gazetteer.countries)
        names.emplace(gazetteer.entities[country].id, gazetteer.entities[country].name);
    for (const auto& alias : gazetteer.aliases) {
        if (alias.kind == rules::NameKind::last_name)
            names.emplace(gazetteer.entities[alias.entity].id, alias.text);
    }
    return names;
}

}  // namespace

render::PictureOptions make_picture_options(const View& view) {
    render::PictureOptions options;
    const auto names = short_names(view.pack.gazetteer);
    options.timeline.short_names = names;
    options.graph.names = names;
    options.matrix.names = names;
    options.graph.ties.in_person_types = in_person_types(view.pack.taxonomy);
    options.matrix.ties.in_person_types = options.graph.ties.in_person_types;
    return options;
}

}  // namespace chronograph::cli
