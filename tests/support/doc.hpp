#pragma once
// Documents for tests, built from a string: doc("Alice met Bob on 3 May 2019.").

#include <string>
#include <vector>

#include "chronograph/text/reader.hpp"

namespace chronograph::test {

/// A document of this text, published on `date` ("2025-04-22"; empty for an undated one).
inline model::Document doc(std::string text, const std::string& date = {}) {
    model::DocumentInfo info;
    info.id = std::string("test.txt");
    info.language = std::string("en");
    if (const auto range = model::parse_edtf(date)) {
        info.date = range->begin;
        info.date_source = model::DateSource::option;
    }
    return text::make_document(std::move(text), std::move(info));
}

/// The text of each sentence.
inline std::vector<std::string> sentences(const model::Document& document) {
    std::vector<std::string> texts;
    for (const auto& sentence : document.sentences)
        texts.emplace_back(document.slice(document.span(sentence)));
    return texts;
}

}  // namespace chronograph::test
