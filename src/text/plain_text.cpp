// Entry point: read_plain_text(). The text is the file's bytes as they are. Tested by
// tests/text/readers_test.cpp.
#include "format.hpp"

namespace chronograph::text {

void read_plain_text(const Input& input, const DocumentSink& sink) {
    if (!check_utf8(input, input.bytes)) return;
    Draft draft;
    draft.info.id = input.id;
    draft.text = input.bytes;
    sink(finish(std::move(draft), input.bytes, input.options));
}

}  // namespace chronograph::text
