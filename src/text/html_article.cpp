// Entry points: find_article(), article_text(). Tested by tests/text/html_test.cpp.
#include "html_article.hpp"

#include <array>
#include <unordered_map>
#include <vector>

#include "html_tree.hpp"
#include "paragraphs.hpp"

namespace chronograph::text {

namespace {

using namespace std::string_view_literals;

constexpr std::array kFurniture = {"aside"sv,    "audio"sv,    "button"sv, "canvas"sv, "dialog"sv, "figure"sv,
                                   "footer"sv,   "form"sv,     "head"sv,   "iframe"sv, "menu"sv,   "nav"sv,
                                   "noscript"sv, "object"sv,   "script"sv, "select"sv, "style"sv,  "svg"sv,
                                   "template"sv, "textarea"sv, "video"sv};
static_assert(std::ranges::is_sorted(kFurniture));
constexpr std::array kInline = {"a"sv,    "abbr"sv, "b"sv,    "bdi"sv, "bdo"sv,   "cite"sv, "code"sv,
                                "data"sv, "del"sv,  "dfn"sv,  "em"sv,  "font"sv,  "i"sv,    "ins"sv,
                                "kbd"sv,  "mark"sv, "q"sv,    "s"sv,   "small"sv, "span"sv, "strong"sv,
                                "sub"sv,  "sup"sv,  "time"sv, "tt"sv,  "u"sv,     "var"sv,  "wbr"sv};
static_assert(std::ranges::is_sorted(kInline));

bool is_paragraph(const xmlNode* node) {
    return name_of(node) == "p";
}

/// Counts the text in paragraphs, for each element that may be the article.
class Scores {
public:
    void read(const xmlNode* root) {
        walk(
            root, [this](const xmlNode* node) { return enter(node); },
            [this](const xmlNode* node) { leave(node); });
    }

    [[nodiscard]] const xmlNode* best() const { return marked_ != nullptr ? marked_ : densest_; }

private:
    bool enter(const xmlNode* node) {
        if (is_furniture(node)) return false;
        if (is_paragraph(node)) {
            ++paragraphs_;
            paragraph_start_ = bytes_;
        }
        if (is_candidate(node)) starts_.push_back(bytes_);
        if (node->type == XML_TEXT_NODE && paragraphs_ > 0) bytes_ += view(node->content).size();
        return true;
    }

    void leave(const xmlNode* node) {
        if (is_paragraph(node)) {
            --paragraphs_;
            credit(node->parent, bytes_ - paragraph_start_);
            paragraph_start_ = bytes_;
        }
        if (!is_candidate(node)) return;
        const std::size_t bytes = bytes_ - starts_.back();
        starts_.pop_back();
        // An <article> ends before the <main> around it, and stays unless that holds much more.
        if (bytes > marked_bytes_ + marked_bytes_ / 2) {
            marked_ = node;
            marked_bytes_ = bytes;
        }
    }

    static bool is_candidate(const xmlNode* node) {
        return name_of(node) == "article" || name_of(node) == "main";
    }

    /// A paragraph speaks for the block that holds it, and half as loud for the block around that.
    void credit(const xmlNode* block, std::size_t bytes) {
        for (const std::size_t share : {bytes, bytes / 2}) {
            if (block == nullptr || !is_element(block)) return;
            const std::size_t score = dense_[block] += share;
            if (score > dense_bytes_) {
                densest_ = block;
                dense_bytes_ = score;
            }
            block = block->parent;
        }
    }

    std::size_t bytes_ = 0;  // of text in paragraphs, so far
    std::size_t paragraph_start_ = 0;
    int paragraphs_ = 0;
    std::vector<std::size_t> starts_;
    const xmlNode* marked_ = nullptr;
    std::size_t marked_bytes_ = 0;
    std::unordered_map<const xmlNode*, std::size_t> dense_;
    const xmlNode* densest_ = nullptr;
    std::size_t dense_bytes_ = 0;
};

bool is_block(const xmlNode* node) {
    return is_element(node) && !std::ranges::binary_search(kInline, name_of(node));
}

}  // namespace

bool is_furniture(const xmlNode* node) {
    return is_element(node) && std::ranges::binary_search(kFurniture, name_of(node));
}

const xmlNode* find_article(const xmlNode* root) {
    Scores scores;
    scores.read(root);
    return scores.best() != nullptr ? scores.best() : root;
}

std::string article_text(const xmlNode* article) {
    Paragraphs text;
    const auto enter = [&](const xmlNode* node) {
        if (is_furniture(node)) return false;
        if (node->type == XML_TEXT_NODE) text.add(view(node->content));
        if (name_of(node) == "br") {
            text.end_line();
        } else if (name_of(node) == "td" || name_of(node) == "th") {
            text.add(" ");
        } else if (is_block(node)) {
            text.end_paragraph();
        }
        return node->type != XML_COMMENT_NODE;
    };
    const auto leave = [&](const xmlNode* node) {
        const auto name = name_of(node);
        if (is_block(node) && name != "br" && name != "td" && name != "th") text.end_paragraph();
    };
    walk(article, enter, leave);
    return text.take();
}

}  // namespace chronograph::text
