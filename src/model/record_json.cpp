// Entry point: append_json(). Tested by tests/model/record_json_test.cpp.
// The keys, their order and which of them are always there: one object a line,
//   {"version":1,"document":{..},"entities":[{..,"mentions":[..]}],"times":[..],"events":[{..,"evidence":[..]}]}
// parse_record.cpp reads them back.
#include "chronograph/model/record_json.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstring>

#include "chronograph/base/utf8.hpp"

namespace chronograph::model {

namespace {

/// The letter after the backslash for bytes that JSON has a short escape for; 'u' for the other control
/// bytes.
constexpr std::array<char, 256> kEscapes = [] {
    std::array<char, 256> escapes{};
    for (std::size_t c = 0; c < 0x20; ++c) escapes[c] = 'u';
    escapes['"'] = '"';
    escapes['\\'] = '\\';
    escapes['\b'] = 'b';
    escapes['\f'] = 'f';
    escapes['\n'] = 'n';
    escapes['\r'] = 'r';
    escapes['\t'] = 't';
    return escapes;
}();

/// True if a byte of eight is one of kEscapes, found without looking at each.
/// Source: Anderson, Bit Twiddling Hacks, "Determine if a word has a byte less than n" and "... a zero byte".
bool has_escape(std::uint64_t bytes) {
    constexpr std::uint64_t kEach = 0x0101010101010101ULL, kHigh = 0x80 * kEach;
    const auto has_less = [&](std::uint64_t word, std::uint64_t than) {
        return (word - than * kEach) & ~word & kHigh;
    };
    return (has_less(bytes, 0x20) | has_less(bytes ^ ('"' * kEach), 1) |
            has_less(bytes ^ ('\\' * kEach), 1)) != 0;
}

/// How many bytes of `text` from `begin` on stand in JSON as they are.
std::size_t plain_bytes(std::string_view text, std::size_t begin) {
    std::size_t at = begin;
    for (std::uint64_t bytes = 0; at + sizeof bytes <= text.size(); at += sizeof bytes) {
        std::memcpy(&bytes, text.data() + at, sizeof bytes);
        if (has_escape(bytes)) break;
    }
    while (at < text.size() && kEscapes[static_cast<unsigned char>(text[at])] == 0) ++at;
    return at - begin;
}

/// Appends JSON to a string, keeping track of commas.
class Writer {
public:
    explicit Writer(std::string& json) : json_(json) {}

    void open(char bracket) {
        separate();
        json_ += bracket;
        first_ = true;
    }
    void open(std::string_view name, char bracket) {
        key(name);
        json_ += bracket;
        first_ = true;
    }
    void close(char bracket) {
        json_ += bracket;
        first_ = false;
    }
    void number(std::string_view name, std::size_t value) {
        key(name);
        const fmt::format_int digits(value);
        json_.append(digits.data(), digits.size());
    }
    void always(std::string_view name, std::string_view value) {
        key(name);
        quote(value);
    }
    /// A key with nothing to say is left out.
    void text(std::string_view name, std::string_view value) {
        if (!value.empty()) always(name, value);
    }
    /// A text that has nothing to escape: numbers, dates, names of the taxonomy.
    void word(std::string_view name, std::string_view value) {
        if (value.empty()) return;
        key(name);
        json_ += '"';
        json_ += value;
        json_ += '"';
    }
    void value(std::string_view value) {
        separate();
        quote(value);
    }

private:
    void separate() {
        if (!first_) json_ += ',';
        first_ = false;
    }
    /// Requires: a name of at most 16 bytes, without anything to escape.
    void key(std::string_view name) {
        std::array<char, 20> text;
        char* end = text.data();
        if (!first_) *end++ = ',';
        first_ = false;
        *end++ = '"';
        end = std::ranges::copy(name, end).out;
        *end++ = '"';
        *end++ = ':';
        json_.append(text.data(), end);
    }
    void quote(std::string_view value) {
        json_ += '"';
        for (std::size_t at = 0; at < value.size(); ++at) {
            const std::size_t plain = plain_bytes(value, at);
            json_.append(value, at, plain);
            at += plain;
            if (at < value.size()) escape(static_cast<unsigned char>(value[at]));
        }
        json_ += '"';
    }
    void escape(unsigned char byte) {
        json_ += '\\';
        json_ += kEscapes[byte];
        if (kEscapes[byte] != 'u') return;
        constexpr std::string_view kHex = "0123456789abcdef";
        json_ += "00";
        json_ += kHex[byte >> 4U];
        json_ += kHex[byte & 15U];
    }

    std::string& json_;
    bool first_ = true;
};

class RecordWriter {
public:
    RecordWriter(std::string_view text, std::string& json) : offsets_(text), json_(json) {}

    void write(const Record& record) {
        json_.open('{');
        json_.number("version", 1);
        write(record.document);
        list("entities", record.entities);
        list("times", record.times);
        list("events", record.events);
        json_.close('}');
    }

private:
    template <class Item>
    void list(std::string_view name, const std::vector<Item>& items) {
        json_.open(name, '[');
        for (const Item& item : items) write(item);
        json_.close(']');
    }

    void write_span(Span span) {
        json_.number("begin", offsets_.at(span.begin));
        json_.number("end", offsets_.at(span.end));
    }

    void write(const DocumentInfo& document) {
        json_.open("document", '{');
        json_.always("id", document.id);
        json_.text("title", document.title);
        if (document.date) json_.word("date", to_edtf(day_range(*document.date)));
        json_.word("date_source", to_string(document.date_source));
        json_.text("source", document.source);
        json_.text("url", document.url);
        json_.text("language", document.language);
        json_.word("sha256", document.sha256);
        json_.close('}');
    }

    void write(const RecordEntity& entity) {
        json_.open('{');
        json_.always("id", entity.id);
        json_.always("type", entity.type);
        json_.always("name", entity.name);
        json_.text("country", entity.country);
        list("mentions", entity.mentions);
        json_.close('}');
    }

    void write(const Mention& mention) {
        json_.open('{');
        write_span(mention.span);
        json_.always("text", mention.text);
        json_.word("by", to_string(mention.by));
        json_.close('}');
    }

    void write(const TimeExpression& time) {
        json_.open('{');
        write_span(time.span);
        json_.always("text", time.text);
        json_.word("type", to_string(time.type));
        json_.text("value", time.value);
        json_.text("mod", time.modifier);
        if (time.range) json_.word("edtf", to_edtf(*time.range));
        json_.close('}');
    }

    void write(const RecordEvent& event) {
        json_.open('{');
        json_.always("type", event.type);
        json_.word("status", to_string(event.status));
        if (event.date) json_.word("date", to_edtf(*event.date));
        if (event.place) {
            json_.open("place", '{');
            json_.text("id", event.place->id);
            json_.text("name", event.place->name);
            json_.close('}');
        }
        if (!event.participants.empty()) list("participants", event.participants);
        if (!event.groups.empty()) list("groups", event.groups);
        list("evidence", event.evidence);
        json_.close('}');
    }

    void write(const Participant& participant) {
        json_.open('{');
        json_.always("id", participant.id);
        json_.text("name", participant.name);
        json_.text("role", participant.role);
        json_.close('}');
    }

    void write(const std::string& group) { json_.value(group); }

    void write(const Evidence& evidence) {
        json_.open('{');
        write_span(evidence.sentence);
        json_.text("text", evidence.text);
        json_.open("trigger", '{');
        write_span(evidence.trigger);
        json_.always("text", evidence.trigger_text);
        json_.close('}');
        json_.always("rule", evidence.rule);
        if (evidence.time) json_.number("time", *evidence.time);
        json_.text("attributed_to", evidence.attributed_to);
        json_.word("status", to_string(evidence.status));
        json_.close('}');
    }

    base::CodePointOffsets offsets_;
    Writer json_;
};

/// True if the record has any span, so that offsets are worth counting.
bool has_spans(const Record& record) {
    return !record.entities.empty() || !record.times.empty() || !record.events.empty();
}

}  // namespace

void append_json(const Record& record, std::string_view document_text, std::string& json) {
    RecordWriter(has_spans(record) ? document_text : std::string_view(), json).write(record);
    json += '\n';
}

}  // namespace chronograph::model
