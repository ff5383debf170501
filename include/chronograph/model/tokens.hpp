#pragma once
// Tokens: how every text, article or rule, is cut into words. One tokenizer for both, so that a phrase
// in a rule matches an article exactly where their tokens are the same.
// Takes: well-formed UTF-8.   Gives: a struct of arrays, one entry a token, in text order.

#include <cstdint>
#include <string_view>
#include <vector>

#include "chronograph/model/span.hpp"

namespace chronograph::model {

/// What a token looks like; a token has any number of these.
enum TokenBits : std::uint8_t {
    kLetters = 1,           ///< has a letter
    kDigits = 2,            ///< has a digit ("20:00", "16th", "1,234.5", "G7")
    kCapitalised = 4,       ///< starts with an upper-case letter
    kAllCaps = 8,           ///< every letter is upper-case ("US", "U.S.", "NATO", "G7")
    kSpaceBefore = 16,      ///< white space or the start of the text stands before it
    kLineBefore = 32,       ///< a line end stands before it
    kParagraphBefore = 64,  ///< an empty line stands before it
};

/// All tokens of one text. White space is in no token; every other byte is in exactly one.
///
/// - A word is letters and digits with inner apostrophes that are no possessive ("O'Brien", "don't").
/// - A possessive "'s" or "s'" ending is a token of its own: "Putin" + "'s"; "leaders" + "'".
/// - Hyphens and dashes are tokens: "Trump–Xi" is three, "Ben-Shabbat" is three.
/// - A full stop belongs to initials and listed abbreviations ("U.S.", "Mr.", "J.", "a.m."), otherwise it is
/// a token.
/// - A number keeps inner ",", "." and ":" between digits.
/// Each other punctuation mark is one token.
struct Tokens {
    std::vector<std::uint32_t> begin;  ///< first byte
    std::vector<std::uint32_t> end;    ///< byte after the last
    std::vector<std::uint64_t> hash;   ///< base::folded_hash of the token's text
    std::vector<std::uint8_t> bits;    ///< TokenBits

    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(begin.size()); }
    [[nodiscard]] Span span(std::uint32_t token) const { return {begin[token], end[token]}; }
    [[nodiscard]] bool is(std::uint32_t token, unsigned wanted) const { return (bits[token] & wanted) != 0; }
    /// The token's bytes.   Lifetime: as long as `text`, which must be the text the tokens were made from.
    [[nodiscard]] std::string_view text(std::string_view text, std::uint32_t token) const {
        return text.substr(begin[token], end[token] - begin[token]);
    }
};

/// Cuts `text` into tokens.   Cost: O(bytes), no allocation per token.   Threads: no shared state.
[[nodiscard]] Tokens tokenize(std::string_view text);

}  // namespace chronograph::model
