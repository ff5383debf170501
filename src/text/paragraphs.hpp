#pragma once
// Builds running text from marked-up text: white space runs become one space, blocks become paragraphs.

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace chronograph::text {

class Paragraphs {
public:
    /// Appends text of the running paragraph, collapsing white space.   Cost: O(bytes).
    void add(std::string_view text) {
        for (std::size_t i = 0; i < text.size();) {
            std::size_t end = i;
            while (end < text.size() && !is_space(text[end])) ++end;
            if (end > i) {
                begin_word();
                text_.append(text, i, end - i);
            }
            if (end < text.size()) space_ = true;
            i = end + 1;
        }
    }
    void end_line() { line_ends_ = std::max(line_ends_, 1U); }
    void end_paragraph() { line_ends_ = 2; }

    [[nodiscard]] std::size_t size() const { return text_.size(); }
    /// Takes back what was added since the text had this size.
    void shrink(std::size_t size) { text_.resize(size); }
    [[nodiscard]] std::string_view since(std::size_t size) const {
        return std::string_view(text_).substr(size);
    }
    /// The text, ending in one line end unless it is empty.
    [[nodiscard]] std::string take() {
        if (!text_.empty()) text_ += '\n';
        return std::move(text_);
    }

private:
    static bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r') || c == '\0'; }

    void begin_word() {
        if (!text_.empty()) {
            if (line_ends_ > 0) {
                text_.append(line_ends_, '\n');
            } else if (space_) {
                text_ += ' ';
            }
        }
        line_ends_ = 0;
        space_ = false;
    }

    std::string text_;
    unsigned line_ends_ = 0;  // to write before the next word
    bool space_ = false;
};

}  // namespace chronograph::text
