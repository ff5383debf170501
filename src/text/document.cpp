// Entry point: make_document(). Tested by tests/text/sentences_test.cpp.
#include "chronograph/text/reader.hpp"
#include "sentences.hpp"

namespace chronograph::text {

model::Document make_document(std::string text, model::DocumentInfo info) {
    model::Document document;
    document.info = std::move(info);
    document.text = std::move(text);
    document.tokens = model::tokenize(document.text);
    document.sentences = find_sentences(document.text, document.tokens);
    return document;
}

}  // namespace chronograph::text
