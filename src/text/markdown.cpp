// Entry point: read_markdown(). Tested by tests/text/markdown_test.cpp.
// The text is what a reader of the page sees: the body after the front matter without its marks, each block a
// paragraph. Pictures, code blocks, HTML tags and bare links are left out; of a link its words stay. Offsets
// count in that text, not in the file.
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <md4c.h>

#include <charconv>
#include <optional>

#include "format.hpp"
#include "paragraphs.hpp"
#include "yaml_entry.hpp"

namespace chronograph::text {

namespace {

void append_utf8(unsigned code_point, std::string& text) {
    std::array<unsigned char, 8> bytes{};
    const int length = xmlCopyCharMultiByte(bytes.data(), static_cast<int>(code_point));
    text.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(length));
}

/// The text of "&amp;", "&#8217;", "&#x2019;"; the entity itself where it is none.
std::string decode_entity(std::string entity) {
    unsigned code_point = 0;
    if (entity.starts_with("&#")) {
        const bool hexadecimal = entity.size() > 2 && (entity[2] == 'x' || entity[2] == 'X');
        const char* first = entity.data() + (hexadecimal ? 3 : 2);
        std::from_chars(first, entity.data() + entity.size(), code_point, hexadecimal ? 16 : 10);
    } else {
        const std::string name = entity.substr(1, entity.size() - 2);
        const auto* found = htmlEntityLookup(reinterpret_cast<const xmlChar*>(name.c_str()));
        if (found == nullptr) return entity;
        code_point = found->value;
    }
    const bool valid =
        code_point != 0 && code_point < 0x110000 && (code_point < 0xD800 || code_point > 0xDFFF);
    std::string text;
    append_utf8(valid ? code_point : 0xFFFD, text);
    return text;
}

/// Collects the text and the link targets of a Markdown body.
class Body {
public:
    explicit Body(Draft& draft) : draft_(draft) {}

    void read(std::string_view markdown) {
        MD_PARSER parser{};
        parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_PERMISSIVEURLAUTOLINKS |
                       MD_FLAG_NOINDENTEDCODEBLOCKS | MD_FLAG_NOHTMLBLOCKS;
        parser.enter_block = [](MD_BLOCKTYPE type, void*, void* self) { return at(self).block(type, true); };
        parser.leave_block = [](MD_BLOCKTYPE type, void*, void* self) { return at(self).block(type, false); };
        parser.enter_span = [](MD_SPANTYPE type, void* detail, void* self) {
            return at(self).enter(type, detail);
        };
        parser.leave_span = [](MD_SPANTYPE type, void*, void* self) { return at(self).leave(type); };
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* self) {
            return at(self).text(type, {text, size});
        };
        md_parse(markdown.data(), static_cast<MD_SIZE>(markdown.size()), &parser, this);
        draft_.text = text_.take();
    }

private:
    static Body& at(void* self) { return *static_cast<Body*>(self); }

    int block(MD_BLOCKTYPE type, bool enter) {
        if (type == MD_BLOCK_CODE) hidden_ += enter ? 1 : -1;
        if (type == MD_BLOCK_TD || type == MD_BLOCK_TH) {
            text_.add(" ");
        } else {
            text_.end_paragraph();
        }
        return 0;
    }

    int enter(MD_SPANTYPE type, void* detail) {
        if (type == MD_SPAN_IMG) {
            add_link(static_cast<MD_SPAN_IMG_DETAIL*>(detail)->src);
            ++hidden_;
        } else if (type == MD_SPAN_A) {
            link_ = add_link(static_cast<MD_SPAN_A_DETAIL*>(detail)->href);
            link_start_ = text_.size();
        }
        return 0;
    }

    int leave(MD_SPANTYPE type) {
        if (type == MD_SPAN_IMG) --hidden_;
        if (type == MD_SPAN_A) {
            const std::string_view shown = text_.since(link_start_);
            const auto word = std::min(shown.find_first_not_of(" \n"), shown.size());
            if (!link_.empty() && shown.substr(word) == link_) text_.shrink(link_start_);
        }
        return 0;
    }

    int text(MD_TEXTTYPE type, std::string_view text) {
        if (hidden_ > 0) return 0;
        if (type == MD_TEXT_ENTITY) {
            text_.add(decode_entity(std::string(text)));
        } else if (type == MD_TEXT_BR) {
            text_.end_line();
        } else if (type == MD_TEXT_SOFTBR) {
            text_.add(" ");
        } else if (type != MD_TEXT_HTML && type != MD_TEXT_NULLCHAR) {
            text_.add(text);
        }
        return 0;
    }

    std::string add_link(const MD_ATTRIBUTE& target) {
        std::string link(target.text, target.size);
        draft_.links.append(link).append("\n");
        return link;
    }

    Draft& draft_;
    Paragraphs text_;
    int hidden_ = 0;  // inside this many code blocks and pictures
    std::string link_;
    std::size_t link_start_ = 0;
};

/// The YAML between two lines of "---" at the start, and the body after them.
struct Parts {
    std::string_view front_matter;
    std::string_view body;
};

Parts split(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    if (!bytes.starts_with("---\n") && !bytes.starts_with("---\r\n")) return {{}, bytes};
    const std::size_t start = bytes.find('\n') + 1;
    for (std::size_t at = start; at < bytes.size();) {
        const auto end = std::min(bytes.find('\n', at), bytes.size());
        std::string_view line = bytes.substr(at, end - at);
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (line == "---" || line == "...") {
            return {bytes.substr(start, at - start), bytes.substr(std::min(end + 1, bytes.size()))};
        }
        at = end + 1;
    }
    return {{}, bytes};
}

bool read_front_matter(const Input& input, std::string_view yaml, model::DocumentInfo& info) {
    const YamlSource source{yaml, input.id, 1, input.diagnostics};
    const auto map = source.parse_map();
    if (!map) return false;
    const auto entry = source.read_entry(*map, false);
    if (!entry) return false;
    info.title = entry->title;
    info.source = entry->source;
    info.url = entry->url;
    info.language = entry->language;
    info.date = entry->date;
    return true;
}

}  // namespace

void read_markdown(const Input& input, const DocumentSink& sink) {
    if (!check_utf8(input, input.bytes)) return;
    Draft draft;
    draft.info.id = input.id;
    const Parts parts = split(input.bytes);
    if (!read_front_matter(input, parts.front_matter, draft.info)) return;
    Body(draft).read(parts.body);
    sink(finish(std::move(draft), input.bytes, input.options));
}

}  // namespace chronograph::text
