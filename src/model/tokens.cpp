// Entry point: tokenize(). Tested by tests/model/tokens_test.cpp.
#include "chronograph/model/tokens.hpp"

#include <algorithm>
#include <array>
#include <bit>

#include "chronograph/base/eight_bytes.hpp"
#include "chronograph/base/utf8.hpp"

namespace chronograph::model {

namespace {

using base::CharacterKind;
using namespace std::string_view_literals;

// Abbreviations that keep their full stop: orthography of Latin-script news, the same for every rule pack.
// Folded, sorted.
constexpr std::array kAbbreviations = {"amb"sv, "capt"sv, "cmdr"sv, "col"sv,  "dr"sv,  "gen"sv, "gov"sv,
                                       "hon"sv, "jr"sv,   "lt"sv,   "maj"sv,  "mr"sv,  "mrs"sv, "ms"sv,
                                       "mt"sv,  "prof"sv, "rep"sv,  "reps"sv, "rev"sv, "sen"sv, "sens"sv,
                                       "sgt"sv, "sr"sv,   "st"sv,   "vs"sv};
static_assert(std::ranges::is_sorted(kAbbreviations));
// What an apostrophe splits off the word before it; folded, without the apostrophe.
constexpr std::array kEnclitics = {"d"sv, "ll"sv, "m"sv, "re"sv, "s"sv, "ve"sv};

const std::array<CharacterKind, 128> kAscii = [] {
    std::array<CharacterKind, 128> kinds{};
    for (unsigned c = 0; c < kinds.size(); ++c) kinds[c] = base::kind_of(c);
    return kinds;
}();

constexpr bool is_capital(char c) {
    return c >= 'A' && c <= 'Z';
}
constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
constexpr bool is_letter(char c) {
    return is_capital(static_cast<char>(c & ~0x20));
}

// The folded hashes of ASCII marks, by their byte.
constexpr std::array<std::uint64_t, 128> kMarkHashes = [] {
    std::array<std::uint64_t, 128> hashes{};
    for (std::size_t c = 0; c < hashes.size(); ++c)
        hashes[c] = base::finish_folded_hash(base::add_to_folded_hash(base::kFoldedHashSeed, c));
    return hashes;
}();

// The folded hashes of U+2000 to U+203F, by their last byte: the quotes, dashes and dots of print.
const std::array<std::uint64_t, 64> kPrintHashes = [] {
    std::array<std::uint64_t, 64> hashes{};
    for (std::size_t i = 0; i < hashes.size(); ++i) {
        const std::array<char, 3> bytes = {'\xE2', '\x80', static_cast<char>(0x80U + i)};
        hashes[i] = base::folded_hash(std::string_view(bytes.data(), bytes.size()));
    }
    return hashes;
}();

struct Character {
    char32_t value = 0;
    std::uint32_t bytes = 0;  // 0 at the end of the text
    CharacterKind kind = CharacterKind::space;

    [[nodiscard]] bool is_letter() const {
        return bytes > 0 && (kind == CharacterKind::letter || kind == CharacterKind::upper);
    }
    [[nodiscard]] bool is_digit() const { return bytes > 0 && kind == CharacterKind::digit; }
    [[nodiscard]] bool is_word() const { return is_letter() || is_digit(); }
    [[nodiscard]] bool is_apostrophe() const { return value == U'\'' || value == 0x2019 || value == 0x02BC; }
};

class Tokenizer {
public:
    explicit Tokenizer(std::string_view text) : text_(text) { resize(text.size() / 4 + 4); }

    Tokens run() {
        while (skip_space(), at_ < text_.size()) {
            if (is_plain(at_) && read_plain_word()) continue;
            const Character first = character(at_);
            if (first.is_word()) {
                read_word();
            } else if (first.is_apostrophe() && (before_ & kSpaceBefore) == 0 && enclitic_length(at_) > 0) {
                push(at_ + enclitic_length(at_));
            } else {
                push(at_ + first.bytes, mark_hash(first), 0);
            }
        }
        resize(size_);
        return std::move(tokens_);
    }

private:
    void resize(std::size_t count) {
        tokens_.begin.resize(count);
        tokens_.end.resize(count);
        tokens_.hash.resize(count);
        tokens_.bits.resize(count);
        begin_ = tokens_.begin.data();
        end_ = tokens_.end.data();
        hash_ = tokens_.hash.data();
        bits_ = tokens_.bits.data();
        room_ = count;
    }

    [[nodiscard]] Character character(std::uint32_t at) const {
        if (at >= text_.size()) return {};
        const auto byte = static_cast<unsigned char>(text_[at]);
        if (byte < 0x80U) return {byte, 1, kAscii[byte]};
        const auto [value, bytes] = base::decode(text_.substr(at));
        return {value, bytes, base::kind_of(value)};
    }

    void skip_space() {
        if (at_ + 1 < text_.size() && text_[at_] == ' ' && is_plain(at_ + 1)) {  // as most often
            before_ |= kSpaceBefore;
            ++at_;
            return;
        }
        unsigned line_ends = 0;
        for (Character c = character(at_); c.bytes > 0 && c.kind == CharacterKind::space;
             c = character(at_)) {
            line_ends += c.value == U'\n' ? 1 : 0;
            before_ |= kSpaceBefore;
            at_ += c.bytes;
        }
        if (line_ends > 0) before_ |= kLineBefore;
        if (line_ends > 1) before_ |= kParagraphBefore;
    }

    /// True if an ASCII letter or digit stands there.
    [[nodiscard]] bool is_plain(std::uint32_t at) const {
        return at < text_.size() && (is_letter(text_[at]) || is_digit(text_[at]));
    }

    /// Bytes of "'s", "'ll", ... at `at`, which holds an apostrophe; 0 if something else follows it.
    [[nodiscard]] std::uint32_t enclitic_length(std::uint32_t at) const {
        const std::uint32_t begin = at + character(at).bytes;
        std::uint32_t end = begin;
        std::array<char, 3> letters{};  // in lower case
        for (char& letter : letters) {
            if (end >= text_.size() || !is_letter(text_[end])) break;
            letter = static_cast<char>(text_[end++] | 0x20);
        }
        const bool listed =
            std::ranges::find(kEnclitics, std::string_view(letters.data(), end - begin)) != kEnclitics.end();
        return listed && !character(end).is_word() ? end - at : 0;
    }

    /// Reads the word of ASCII letters and digits that starts here eight bytes at a time, as most words are.
    /// False, with nothing read, if what follows could belong to the word: read_word then decides.
    bool read_plain_word() {
        std::uint64_t hash = base::kFoldedHashSeed, small = 0, large = 0, digits = 0;
        std::uint32_t end = at_;
        for (std::uint64_t others = 0; others == 0;) {
            const std::uint64_t bytes = base::eight_bytes(text_, end);
            const std::uint64_t letters = base::bytes_between(bytes | base::kCaseBits, 'a', 'z');
            const std::uint64_t numerals = base::bytes_between(bytes, '0', '9');
            others = ~(letters | numerals) & base::kHighBits;
            const std::uint64_t inside = ((others & -others) >> 7U) - 1;  // the bytes before the first other
            if (inside == 0) break;
            hash = base::add_to_folded_hash(hash, (bytes | base::kCaseBits) & inside);
            const std::uint64_t cases = bytes << 2U;  // the bit that tells the case, as the high one
            small |= letters & inside & cases;
            large |= letters & inside & ~cases;
            digits |= numerals & inside;
            end += others == 0 ? 8U : static_cast<unsigned>(std::countr_zero(others)) / 8;
        }
        if (may_go_on(end, small != 0 && (large | digits) == 0)) return false;
        unsigned bits = digits != 0 ? unsigned{kDigits} : 0U;
        if ((small | large) != 0) bits |= kLetters;
        if (is_capital(text_[at_])) bits |= kCapitalised;
        if (large != 0 && small == 0) bits |= kAllCaps;
        push(end, base::finish_folded_hash(hash), bits);
        return true;
    }

    /// True if the ASCII word [at_, end) might go on at `end` or keep a full stop there; `small`: it is all
    /// small letters.
    [[nodiscard]] bool may_go_on(std::uint32_t end, bool small) const {
        if (end >= text_.size() || text_[end] == ' ') return false;
        const auto byte = static_cast<unsigned char>(text_[end]);
        const bool after_digit = is_digit(text_[end - 1]);
        if (byte == ',' || byte == ':') return after_digit;
        if (byte == '.') return after_digit || end - at_ == 1 || (!small && end - at_ <= 4);
        if (byte == '\'') return enclitic_length(end) == 0;
        if (byte < 0x80U) return false;
        const std::string_view mark = text_.substr(end, 3);
        if (mark == "’") return enclitic_length(end) == 0;
        return !mark.starts_with("\xE2\x80");  // quotes, dashes and spaces of General Punctuation end a word
    }

    void read_word() {
        std::uint32_t end = at_;
        bool initials = true;  // so far only single letters, each with a full stop
        std::uint32_t part = at_;
        while (true) {
            const Character c = character(end);
            if (c.is_word()) {
                end += c.bytes;
            } else if (joins(end, c)) {
                initials = initials && c.value == U'.' && letters(part, end) == 1;
                end += c.bytes;
                part = end;
            } else {
                break;
            }
        }
        if (character(end).value == U'.' && keeps_full_stop(part, end, initials)) ++end;
        push(end);
    }

    [[nodiscard]] std::uint32_t letters(std::uint32_t begin, std::uint32_t end) const {
        return static_cast<std::uint32_t>(base::code_points(text_.substr(begin, end - begin)));
    }

    /// True if the character at `at` stands inside a word: "O'Brien", "1,234", "20:00", "U.S".
    [[nodiscard]] bool joins(std::uint32_t at, const Character& c) const {
        const Character next = character(at + c.bytes);
        if (c.is_apostrophe()) {
            return next.is_letter() && at > at_ && enclitic_length(at) == 0;
        }
        const bool digit_before = at > at_ && base::kind_of(static_cast<unsigned char>(text_[at - 1]) &
                                                            0x7FU) == CharacterKind::digit;
        if (c.value == U',' || c.value == U':') return digit_before && next.is_digit();
        if (c.value != U'.') return false;
        if (digit_before) return next.is_digit();
        return next.is_letter() && letters(word_part(at), at) == 1 &&
               !character(at + 1 + next.bytes).is_letter();
    }

    /// Where the run of letters that ends at `end` begins.
    [[nodiscard]] std::uint32_t word_part(std::uint32_t end) const {
        const auto stop = text_.substr(at_, end - at_).find_last_of(".'");
        return stop == std::string_view::npos ? at_ : at_ + static_cast<std::uint32_t>(stop) + 1;
    }

    [[nodiscard]] bool keeps_full_stop(std::uint32_t part, std::uint32_t end, bool initials) const {
        if (!character(part).is_letter()) return false;
        if (initials && letters(part, end) == 1) {
            const bool several = part > at_;
            return several || character(part).kind == CharacterKind::upper;
        }
        if (part != at_ || character(at_).kind != CharacterKind::upper || end - at_ > 4) return false;
        return std::ranges::binary_search(kAbbreviations,
                                          std::string_view(base::fold(text_.substr(at_, end - at_))));
    }

    [[nodiscard]] std::uint64_t mark_hash(const Character& mark) const {
        if (mark.bytes == 1) return kMarkHashes[mark.value];
        if ((mark.value & ~0x3FU) == 0x2000) return kPrintHashes[mark.value & 0x3FU];
        return base::folded_hash(text_.substr(at_, mark.bytes));
    }

    void push(std::uint32_t end) {
        push(end, base::folded_hash(text_.substr(at_, end - at_)), shape_of(end));
    }

    void push(std::uint32_t end, std::uint64_t hash, unsigned bits) {
        if (size_ == room_) resize(2 * std::size_t{size_});
        begin_[size_] = at_;
        end_[size_] = end;
        hash_[size_] = hash;
        bits_[size_] = static_cast<std::uint8_t>(before_ | bits);
        ++size_;
        at_ = end;
        before_ = 0;
    }

    [[nodiscard]] unsigned shape_of(std::uint32_t end) const {
        unsigned bits = character(at_).kind == CharacterKind::upper ? unsigned{kCapitalised} : 0U;
        bool all_caps = true;
        for (std::uint32_t i = at_; i < end;) {
            const Character c = character(i);
            if (c.is_digit()) bits |= kDigits;
            if (c.is_letter()) {
                bits |= kLetters;
                all_caps = all_caps && c.kind == CharacterKind::upper;
            }
            i += c.bytes;
        }
        return bits | ((bits & kLetters) != 0 && all_caps ? unsigned{kAllCaps} : 0U);
    }

    std::string_view text_;
    Tokens tokens_;  // longer than they are, until the end; their arrays:
    std::uint32_t* begin_ = nullptr;
    std::uint32_t* end_ = nullptr;
    std::uint64_t* hash_ = nullptr;
    std::uint8_t* bits_ = nullptr;
    std::size_t room_ = 0;
    std::uint32_t size_ = 0;  // tokens so far
    std::uint32_t at_ = 0;
    unsigned before_ =
        kSpaceBefore | kLineBefore | kParagraphBefore;  // bits of what stands before the next token
};

}  // namespace

Tokens tokenize(std::string_view text) {
    return text.empty() ? Tokens() : Tokenizer(text).run();
}

}  // namespace chronograph::model
