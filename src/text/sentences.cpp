// Entry point: find_sentences(). Tested by tests/text/sentences_test.cpp.
#include "sentences.hpp"

#include <algorithm>
#include <unordered_set>

#include "chronograph/base/utf8.hpp"
#include "orthography.hpp"

namespace chronograph::text {

namespace {

// Tokens: more than prose has between two marks, or in a sentence, which then may end at a comma or anywhere.
constexpr std::uint32_t kLongestRun = 150;
constexpr std::uint32_t kLong = 350;
constexpr std::uint32_t kLongest = 400;
constexpr std::uint32_t kClosers = 16;  // stops, quotes and brackets at the end of a sentence
constexpr std::uint32_t kWidest = 100;  // bytes a line of hard-wrapped text

using HashSet = std::unordered_set<std::uint64_t>;

template <class Words>
HashSet hashes(const Words& words) {
    HashSet set;
    for (const auto word : words) set.insert(base::folded_hash(word));
    return set;
}

/// The lists of orthography.hpp by the hash that tokens carry.
struct Lists {
    HashSet abbreviations = hashes(kAbbreviations);
    HashSet titles = hashes(kTitles);
    HashSet name_ends = hashes(kNameEnds);
    HashSet before_numbers = hashes(kBeforeNumbers);
    HashSet openers = hashes(kOpeners);
};

const Lists& lists() {
    static const Lists lists;
    return lists;
}

class Splitter {
public:
    Splitter(std::string_view text, const model::Tokens& tokens)
        : text_(text), tokens_(tokens), size_(tokens.size()) {}

    std::vector<model::Sentence> run() {
        sentences_.reserve(size_ / 20 + 1);
        for (std::uint32_t i = 0; i < size_;) {
            const unsigned bits = tokens_.bits[i];
            if ((bits & model::kParagraphBefore) != 0) begin_block(i);
            if ((bits & model::kLineBefore) != 0 && i > 0) begin_line(i);
            const bool stop = is_stop(i);
            const std::uint32_t after = stop ? after_closers(i + 1) : i + 1;
            if ((bits & (model::kLetters | model::kDigits)) == 0) run_ = after;
            if ((stop && ends_sentence(i, after)) || is_endless(i, after)) end_sentence(after);
            i = after;
        }
        end_sentence(size_);
        return std::move(sentences_);
    }

private:
    [[nodiscard]] bool is(std::uint32_t token, unsigned bits) const { return tokens_.is(token, bits); }
    [[nodiscard]] std::string_view word(std::uint32_t token) const { return tokens_.text(text_, token); }
    [[nodiscard]] char byte(std::uint32_t token) const { return text_[tokens_.begin[token]]; }
    [[nodiscard]] std::uint32_t bytes(std::uint32_t token) const {
        return tokens_.end[token] - tokens_.begin[token];
    }

    void end_sentence(std::uint32_t after) {
        if (after > first_) sentences_.push_back({first_, after, paragraph_});
        first_ = after;
    }

    // Lines and paragraphs ---------------------------------------------------------------------------

    void begin_block(std::uint32_t token) {
        wrapped_ = is_wrapped(token);
        if (token == 0) return;
        end_sentence(token);
        ++paragraph_;
    }

    /// A line end inside a block.
    void begin_line(std::uint32_t token) {
        if (is(token, model::kParagraphBefore) || wrapped_) return;
        const bool at_start = first_ == token;
        const bool goes_on = is(token, model::kLetters) && !is(token, model::kCapitalised);
        if (goes_on && !at_start) return;
        end_sentence(token);
        ++paragraph_;
    }

    /// True if the block that starts at `token` was wrapped by filling lines: three lines or more, none so
    /// short that the next line's first word would have fitted.
    [[nodiscard]] bool is_wrapped(std::uint32_t token) const {
        std::uint32_t lines = 1, widest = 0, narrowest_full = UINT32_MAX, begin = tokens_.begin[token];
        for (std::uint32_t i = token + 1; i <= size_; ++i) {
            if (i < size_ && !is(i, model::kLineBefore)) continue;
            const std::uint32_t width = tokens_.end[i - 1] - begin;
            widest = std::max(widest, width);
            if (widest > kWidest) return false;
            if (i == size_ || is(i, model::kParagraphBefore)) break;
            narrowest_full = std::min(narrowest_full, width + 1 + first_word_bytes(i));
            begin = tokens_.begin[i];
            ++lines;
        }
        return lines >= 3 && narrowest_full > widest;
    }

    [[nodiscard]] std::uint32_t first_word_bytes(std::uint32_t token) const {
        std::uint32_t last = token;
        while (last + 1 < size_ && last - token < kWidest && !is(last + 1, model::kSpaceBefore)) ++last;
        return tokens_.end[last] - tokens_.begin[token];
    }

    // Full stops -------------------------------------------------------------------------------------

    /// True for "." "!" "?" "…" and for words that kept their full stop.
    [[nodiscard]] bool is_stop(std::uint32_t token) const {
        const char last = text_[tokens_.end[token] - 1];
        if ((last | 0x20) >= 'a' && (last | 0x20) <= 'z') return false;  // as most often
        return last == '.' || last == '!' || last == '?' || (last == '\xA6' && word(token) == "…");
    }

    [[nodiscard]] bool is_closer(std::uint32_t token) const {
        const auto mark = word(token);
        return mark == "\"" || mark == "'" || mark == ")" || mark == "]" || mark == "”" || mark == "’" ||
               mark == "»";
    }

    /// The token after the stops, closing quotes and brackets that stand without a space from `token` on.
    [[nodiscard]] std::uint32_t after_closers(std::uint32_t token) const {
        const std::uint32_t limit = std::min(size_, token + kClosers);
        while (token < limit && !is(token, model::kSpaceBefore)) {
            if (is_reference(token)) {
                token += 3;
            } else if (is_closer(token) || (!is(token, model::kLetters) && is_stop(token))) {
                ++token;
            } else {
                break;
            }
        }
        return token;
    }

    /// A line of joined clauses, a list of names: each event in it comes with the whole sentence, so what has
    /// no end is given one.
    [[nodiscard]] bool is_endless(std::uint32_t token, std::uint32_t after) const {
        const std::uint32_t length = after - first_;
        if (length < kLongestRun) return false;
        if (after - std::max(first_, run_) >= kLongestRun || length >= kLongest) return true;
        const char mark = byte(token);
        return length >= kLong && bytes(token) == 1 && (mark == ',' || mark == ';' || mark == ':');
    }

    /// "[12]", as encyclopedias put it after a full stop.
    [[nodiscard]] bool is_reference(std::uint32_t token) const {
        return byte(token) == '[' && token + 2 < size_ && is(token + 1, model::kDigits) &&
               byte(token + 2) == ']';
    }

    /// True if a sentence ends between the stop and `next`, the first token after its closers.
    [[nodiscard]] bool ends_sentence(std::uint32_t stop, std::uint32_t next) const {
        if (next >= size_ || is(next, model::kParagraphBefore)) return true;
        if (!is(next, model::kSpaceBefore)) return is_glued_end(stop, next);
        const std::uint32_t opening = skip_marks(next);
        if (opening >= size_) return false;  // marks only: they belong to what they close
        if (is(opening, model::kLetters) && !is(opening, model::kCapitalised | model::kDigits)) return false;
        if (is_stop(next) && !is(next, model::kLetters)) return false;  // ". . ."
        return stop_before(stop, opening);
    }

    /// "…the border.The minister": a word in lower case, a stop, and a capital without a space.
    [[nodiscard]] bool is_glued_end(std::uint32_t stop, std::uint32_t next) const {
        return bytes(stop) == 1 && stop > first_ && is(stop - 1, model::kLetters) &&
               !is(stop - 1, model::kCapitalised | model::kDigits) && is(next, model::kCapitalised) &&
               !is(next, model::kAllCaps);
    }

    /// The first token from `token` on that is no mark; opening quotes, dashes and bullets are.
    [[nodiscard]] std::uint32_t skip_marks(std::uint32_t token) const {
        const std::uint32_t limit = std::min(size_, token + 4);
        while (token < limit && !is(token, model::kLetters | model::kDigits)) ++token;
        return token;
    }

    /// True if the stop ends a sentence that `opening`, a capitalised word, a number or a mark, would follow.
    [[nodiscard]] bool stop_before(std::uint32_t stop, std::uint32_t opening) const {
        if (byte(stop) == '!' || byte(stop) == '?') return true;
        if (is_ellipsis(stop)) return !is(stop, model::kSpaceBefore) && is_opener(opening);
        const bool kept = bytes(stop) > 1;  // "Gen.", "U.S.", "J."
        const std::uint32_t before = kept || stop == 0 ? stop : stop - 1;
        const std::uint64_t hash = tokens_.hash[before];
        if (lists().titles.contains(hash)) return !kept && !is(before, model::kCapitalised);
        if (is(opening, model::kDigits) && !is(opening, model::kLetters)) {
            return !kept && !lists().before_numbers.contains(hash) && !lists().abbreviations.contains(hash);
        }
        if (lists().name_ends.contains(hash)) return true;
        if (kept && is_hour(stop)) return false;
        if (kept || lists().abbreviations.contains(hash)) return is_opener(opening);
        return true;
    }

    /// "10:00 a.m. The minister meets": an hour in front of what takes place then.
    [[nodiscard]] bool is_hour(std::uint32_t stop) const {
        constexpr std::uint32_t kLongest = 3;  // "10 : 00"
        if (stop == first_ || stop - first_ > kLongest) return false;
        for (std::uint32_t token = first_; token < stop; ++token) {
            if (is(token, model::kLetters)) return false;
        }
        return is(first_, model::kDigits);
    }

    [[nodiscard]] bool is_ellipsis(std::uint32_t stop) const {
        if (word(stop) == "…") return true;
        return stop + 1 < size_ && byte(stop) == '.' && byte(stop + 1) == '.';
    }

    [[nodiscard]] bool is_opener(std::uint32_t token) const {
        return is(token, model::kCapitalised) && lists().openers.contains(tokens_.hash[token]);
    }

    std::string_view text_;
    const model::Tokens& tokens_;
    std::uint32_t size_;
    std::vector<model::Sentence> sentences_;
    std::uint32_t first_ = 0;  // of the sentence being read
    std::uint32_t run_ = 0;    // where the words without a mark between begin that are being read
    std::uint32_t paragraph_ = 0;
    bool wrapped_ = false;  // the block being read is hard-wrapped
};

}  // namespace

std::vector<model::Sentence> find_sentences(std::string_view text, const model::Tokens& tokens) {
    return Splitter(text, tokens).run();
}

}  // namespace chronograph::text
