#pragma once
// Document: one text with its title, date and source. Owns its bytes and tokens; never changes after reading.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "chronograph/model/date.hpp"
#include "chronograph/model/tokens.hpp"

namespace chronograph::model {

/// Where a document's day of publication came from; `unknown` when it has none.
enum class DateSource : std::uint8_t { unknown, option, manifest, metadata, url, text, inferred };

/// The name used in records: "option", "manifest", ...; empty for `unknown`.
[[nodiscard]] std::string_view to_string(DateSource source);
[[nodiscard]] DateSource parse_date_source(std::string_view name);

/// What identifies a document; the part that travels into records and views.
struct DocumentInfo {
    std::string id;  ///< the path or id as given; unique within a run
    std::string title;
    std::optional<Day> date;  ///< the day it was published
    DateSource date_source = DateSource::unknown;
    std::string source;  ///< the outlet
    std::string url;
    std::string language;  ///< BCP 47; what the text says it is in, then what it was read in
    std::string sha256;    ///< of the bytes as given, in hexadecimal
    friend auto operator<=>(const DocumentInfo&, const DocumentInfo&) = default;
};

/// A sentence, as a range of tokens. A headline or list item without a full stop is one too.
struct Sentence {
    std::uint32_t first = 0;      ///< first token
    std::uint32_t last = 0;       ///< token after the last
    std::uint32_t paragraph = 0;  ///< counts from 0; a headline is a paragraph of its own
};

struct Document {
    DocumentInfo info;
    std::string text;  ///< well-formed UTF-8; what every offset counts in
    Tokens tokens;
    std::vector<Sentence> sentences;  ///< in text order; together they hold every token once

    [[nodiscard]] std::string_view word(std::uint32_t token) const { return tokens.text(text, token); }
    /// Bytes from the first to the last token of the sentence; [0, 0) for one without tokens.
    [[nodiscard]] Span span(const Sentence& sentence) const {
        if (sentence.first == sentence.last) return {};
        return {tokens.begin[sentence.first], tokens.end[sentence.last - 1]};
    }
    [[nodiscard]] std::string_view slice(Span span) const {
        return std::string_view(text).substr(span.begin, span.end - span.begin);
    }
};

}  // namespace chronograph::model
