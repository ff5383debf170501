// Entry point: read_json_lines(). One document a line: {"id", "date", "title", "text", "source", "url",
// "language"}, of which "text" must be there; other keys are passed over. Tested by
// tests/text/json_lines_test.cpp.
#include <simdjson.h>

#include "chronograph/base/utf8.hpp"
#include "format.hpp"
#include "publication_date.hpp"

namespace chronograph::text {

namespace {

using simdjson::dom::element;

class LineReader {
public:
    LineReader(const Input& input, const DocumentSink& sink) : input_(input), sink_(sink) {}

    void read(std::string_view line, std::size_t number) {
        number_ = number;
        if (!check_utf8(input_, line, number)) return;
        element root;
        const auto error = parser_.parse(line.data(), line.size()).get(root);
        if (error != simdjson::SUCCESS) return fault(simdjson::error_message(error));
        if (!root.is_object())
            return fault("not an object", R"(write {"id": ..., "date": ..., "text": ...})");
        if (auto draft = read_draft(root)) sink_(finish(std::move(*draft), line, input_.options));
    }

private:
    std::optional<Draft> read_draft(element root) {
        Draft draft;
        std::string date;
        const bool sound = take(root, "id", draft.info.id) && take(root, "title", draft.info.title) &&
                           take(root, "source", draft.info.source) && take(root, "url", draft.info.url) &&
                           take(root, "language", draft.info.language) && take(root, "date", date) &&
                           take(root, "text", draft.text, true) && take_date(date, draft.info);
        if (!sound) return {};
        if (draft.info.id.empty()) draft.info.id = input_.id + ":" + std::to_string(number_);
        return draft;
    }

    /// Reads one string, or a number where an id is one; false after a report.
    bool take(element root, std::string_view key, std::string& value, bool required = false) {
        element found;
        if (root[key].get(found) != simdjson::SUCCESS || found.is_null()) {
            if (required) fault("no '" + std::string(key) + "'");
            return !required;
        }
        std::string_view text;
        std::int64_t number = 0;
        if (found.get(text) == simdjson::SUCCESS) {
            value = text;
        } else if (key == "id" && found.get(number) == simdjson::SUCCESS) {
            value = std::to_string(number);
        } else {
            fault("'" + std::string(key) + "' is no string");
            return false;
        }
        return true;
    }

    bool take_date(const std::string& date, model::DocumentInfo& info) {
        if (date.empty()) return true;
        info.date = parse_date(date);
        if (!info.date) fault("'" + date + "' is not a day", "write YYYY-MM-DD");
        return info.date.has_value();
    }

    void fault(std::string message, std::string hint = {}) const {
        input_.fault(number_, 0, std::move(message), std::move(hint));
    }

    const Input& input_;
    const DocumentSink& sink_;
    simdjson::dom::parser parser_;
    std::size_t number_ = 0;
};

}  // namespace

void read_json_lines(const Input& input, const DocumentSink& sink) {
    LineReader reader(input, sink);
    std::string_view rest = input.bytes;
    if (rest.starts_with("\xEF\xBB\xBF")) rest.remove_prefix(3);
    for (std::size_t number = 1; !rest.empty(); ++number) {
        const auto end = rest.find('\n');
        std::string_view line = rest.substr(0, end);
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (line.find_first_not_of(" \t") != std::string_view::npos) reader.read(line, number);
    }
}

}  // namespace chronograph::text
