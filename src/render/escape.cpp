// Entry point: append_escaped(). Tested by tests/render/svg_test.cpp.
#include "chronograph/render/escape.hpp"

namespace chronograph::render {

namespace {

bool is_forbidden(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 && c != '\t' && c != '\n' && c != '\r';
}

/// U+FFFE and U+FFFF are well-formed UTF-8 but no XML.
bool is_noncharacter(std::string_view rest) {
    return rest.starts_with("\xEF\xBF\xBE") || rest.starts_with("\xEF\xBF\xBF");
}

}  // namespace

void append_escaped(std::string_view text, std::string& xml) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (is_noncharacter(text.substr(i))) {
            i += 2;
            continue;
        }
        switch (text[i]) {
            case '&':
                xml += "&amp;";
                break;
            case '<':
                xml += "&lt;";
                break;
            case '>':
                xml += "&gt;";
                break;
            case '"':
                xml += "&quot;";
                break;
            case '\'':
                xml += "&#39;";
                break;
            default:
                if (!is_forbidden(text[i])) xml += text[i];
        }
    }
}

}  // namespace chronograph::render
