// Entry point: find_quotations(): direct speech by its marks. Tested by tests/annotate/quotations_test.cpp.
#include <string_view>

#include "name_text.hpp"

namespace chronograph::annotate {

namespace {

class QuotationReader {
public:
    explicit QuotationReader(const model::Document& document) : document_(document) {}

    std::vector<Quotation> run() {
        const std::uint32_t size = document_.tokens.size();
        for (std::uint32_t token = 0; token < size; ++token) {
            const unsigned bits = document_.tokens.bits[token];
            if (open_ != kNowhere && (bits & model::kParagraphBefore) != 0) end_paragraph(token);
            if ((bits & (model::kLetters | model::kDigits)) == 0) read(token);
        }
        if (open_ != kNowhere) quotations_.push_back({open_, size, {}});
        return std::move(quotations_);
    }

private:
    void read(std::uint32_t token) {
        const std::string_view mark = document_.word(token);
        if (mark == "\u201c" || mark == "\u00ab") {
            if (open_ == kNowhere) open_ = token;  // within a quotation: its next paragraph
        } else if (mark == "\u201d" || mark == "\u00bb") {
            close(token);
        } else if (mark == "\"") {
            read_straight(token);
        }
    }

    /// A straight mark opens before a word and closes behind one; in doubt it does what is due.
    void read_straight(std::uint32_t token) {
        const auto& tokens = document_.tokens;
        const bool space_before = tokens.is(token, model::kSpaceBefore);
        const bool space_after = token + 1 >= tokens.size() || tokens.is(token + 1, model::kSpaceBefore);
        const bool opens = space_before && !space_after;
        if (open_ == kNowhere) {
            if (!space_after) open_ = token;
        } else if (!opens) {
            close(token);
        } else if (!tokens.is(token, model::kParagraphBefore)) {
            open_ = token;  // the mark before was never closed
        }
    }

    void close(std::uint32_t token) {
        if (open_ == kNowhere) return;
        quotations_.push_back({open_, token + 1, {}});
        open_ = kNowhere;
    }

    /// Speech goes on in the next paragraph if that opens with a mark again; otherwise its end is lost.
    void end_paragraph(std::uint32_t token) {
        const std::string_view mark = document_.word(token);
        if (mark == "\u201c" || mark == "\"" || mark == "\u00ab") return;
        quotations_.push_back({open_, token, {}});
        open_ = kNowhere;
    }

    const model::Document& document_;
    std::vector<Quotation> quotations_;
    std::uint32_t open_ = kNowhere;
};

}  // namespace

std::vector<Quotation> find_quotations(const model::Document& document) {
    return QuotationReader(document).run();
}

}  // namespace chronograph::annotate
