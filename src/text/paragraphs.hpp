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
            const auto space = std::min(text.find_first_of(kSpace, i), text.size());
            if (space > i) {
                begin_word();
                text_.append(text, i, space - i);
            }
            if (space < text.size()) space_ = true;
            i = space + 1;
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
    static constexpr std::string_view kSpace{" \t\r\n\v\f\0", 7};

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
