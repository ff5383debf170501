// Entry point: read_html(). Tested by tests/text/html_test.cpp.
// The text is the article's, one paragraph a block, without marks and furniture; offsets count in it.
#include <mutex>

#include "chronograph/base/utf8.hpp"
#include "format.hpp"
#include "html_article.hpp"
#include "html_metadata.hpp"
#include "html_tree.hpp"

namespace chronograph::text {

namespace {

/// True if the page names an encoding other than UTF-8 in its first bytes, which libxml2 then follows.
bool names_other_encoding(std::string_view bytes) {
    const std::string start = base::fold(bytes.substr(0, base::valid_utf8_prefix(bytes.substr(0, 1024))));
    const auto at = start.find("charset=");
    return at != std::string::npos && start.find("utf-8", at) != at + 8 && start.find("utf-8", at) != at + 9;
}

/// Never fails for lack of sense in the bytes; null only without memory or for no bytes at all.
HtmlTree parse(std::string_view bytes, const char* encoding) {
    static std::once_flag once;
    std::call_once(once, xmlInitParser);
    constexpr int kOptions = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                             HTML_PARSE_NONET | HTML_PARSE_COMPACT | XML_PARSE_HUGE;
    std::string clean;
    if (bytes.find('\0') != std::string_view::npos) {  // where libxml2 would stop
        clean = bytes;
        std::ranges::replace(clean, '\0', ' ');
        bytes = clean;
    }
    return HtmlTree(
        htmlReadMemory(bytes.data(), static_cast<int>(bytes.size()), nullptr, encoding, kOptions));
}

}  // namespace

void read_html(const Input& input, const DocumentSink& sink) {
    const bool other_encoding = !base::is_valid_utf8(input.bytes) && names_other_encoding(input.bytes);
    if (!other_encoding && !check_utf8(input, input.bytes)) return;
    if (input.bytes.size() > INT32_MAX) return input.fault(0, 0, "larger than 2 GiB", "split the file");
    Draft draft;
    draft.info.id = input.id;
    const HtmlTree tree = parse(input.bytes, other_encoding ? nullptr : "UTF-8");
    if (const xmlNode* root = tree ? xmlDocGetRootElement(tree.get()) : nullptr) {
        const xmlNode* article = find_article(root);
        draft.text = article_text(article);
        read_metadata(root, article, draft.info);
    }
    sink(finish(std::move(draft), input.bytes, input.options));
}

}  // namespace chronograph::text
