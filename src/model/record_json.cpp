// Entry point: append_json(). Tested by tests/model/record_json_test.cpp.
// The keys, their order and which of them are always there: one object a line,
//   {"version":1,"document":{..},"entities":[{..,"mentions":[..]}],"times":[..],"events":[{..,"evidence":[..]}]}
// parse_record.cpp reads them back.
#include "chronograph/model/record_json.hpp"

#include <algorithm>
#include <array>
#include <charconv>
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

/// What stands before a value: `,"name":`, put together when this is compiled.
struct Key {
    static constexpr std::size_t kMost =
        24;                              // bytes copied, whatever the key: a copy of a fixed length is fast
    std::array<char, kMost + 1> text{};  // of the first key of an object, all but the comma is copied
    std::size_t size = 0;

    consteval Key(std::string_view name) {  // NOLINT(google-explicit-constructor): keys are written as text
        for (const char c : {',', '"'}) text[size++] = c;
        for (const char c : name) text[size++] = c;
        for (const char c : {'"', ':'}) text[size++] = c;
        if (size > kMost) throw "a longer key than is copied";  // does not compile
    }
    consteval Key(const char* name) : Key(std::string_view(name)) {}  // NOLINT(google-explicit-constructor)
};

/// Appends JSON to a string, keeping track of commas. The string is longer than what is written until
/// finish().
class Writer {
public:
    explicit Writer(std::string& json) : json_(json), size_(json.size()) {}

    void open(char bracket) {
        separate();
        put(bracket);
        first_ = true;
    }
    void open(const Key& name, char bracket) {
        key(name);
        put(bracket);
        first_ = true;
    }
    void close(char bracket) {
        put(bracket);
        first_ = false;
    }
    void number(const Key& name, std::size_t value) {
        constexpr std::size_t kDigits = 20;
        key(name);
        char* const to = room(kDigits);
        size_ += static_cast<std::size_t>(std::to_chars(to, to + kDigits, value).ptr - to);
    }
    void always(const Key& name, std::string_view value) {
        key(name);
        quote(value);
    }
    /// A key with nothing to say is left out.
    void text(const Key& name, std::string_view value) {
        if (!value.empty()) always(name, value);
    }
    /// A text that has nothing to escape: numbers, dates, names of the taxonomy.
    void word(const Key& name, std::string_view value) {
        if (value.empty()) return;
        key(name);
        char* const to = room(value.size() + 2);
        *to = '"';
        std::memcpy(to + 1, value.data(), value.size());
        to[value.size() + 1] = '"';
        size_ += value.size() + 2;
    }
    void value(std::string_view value) {
        separate();
        quote(value);
    }
    void finish() { json_.resize(size_); }

private:
    /// Where the next `bytes` can be written.
    char* room(std::size_t bytes) {
        constexpr std::size_t kFirst = 4096;
        if (json_.size() - size_ < bytes) json_.resize(std::max(kFirst, 2 * (size_ + bytes)));
        return json_.data() + size_;
    }
    void put(char c) {
        *room(1) = c;
        ++size_;
    }
    void separate() {
        if (!first_) put(',');
        first_ = false;
    }
    void key(const Key& name) {
        const std::size_t skipped = first_ ? 1 : 0;
        std::memcpy(room(Key::kMost), name.text.data() + skipped, Key::kMost);
        size_ += name.size - skipped;
        first_ = false;
    }
    void quote(std::string_view value) {
        constexpr std::size_t kMost = 6 * sizeof(std::uint64_t) + 2;  // eight escapes and both marks
        constexpr std::uint64_t kSpaces = 0x2020202020202020ULL;
        char* to = room(value.size() + kMost);
        *to++ = '"';
        for (std::size_t at = 0; at < value.size(); at += sizeof(std::uint64_t)) {
            const auto piece = value.substr(at, sizeof(std::uint64_t));
            std::uint64_t bytes = kSpaces;
            if (piece.size() == sizeof bytes) {
                std::memcpy(&bytes, piece.data(), sizeof bytes);
            } else {
                std::memcpy(&bytes, piece.data(), piece.size());
            }
            if (!has_escape(bytes)) {
                std::memcpy(to, &bytes, sizeof bytes);
                to += piece.size();
                continue;
            }
            for (const char c : piece) to = put_escaped(to, c);
            size_ = static_cast<std::size_t>(to - json_.data());
            to = room(value.size() - at + kMost);
        }
        *to++ = '"';
        size_ = static_cast<std::size_t>(to - json_.data());
    }
    /// Writes a byte as JSON has it; gives what is behind it.
    static char* put_escaped(char* to, char c) {
        const auto byte = static_cast<unsigned char>(c);
        if (kEscapes[byte] == 0) {
            *to++ = c;
            return to;
        }
        *to++ = '\\';
        *to++ = kEscapes[byte];
        if (kEscapes[byte] != 'u') return to;
        constexpr std::string_view kHex = "0123456789abcdef";
        for (const char digit : {'0', '0', kHex[byte >> 4U], kHex[byte & 15U]}) *to++ = digit;
        return to;
    }

    std::string& json_;
    std::size_t size_;  // of what is written
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
        json_.finish();
    }

private:
    template <class Item>
    void list(const Key& name, const std::vector<Item>& items) {
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
