#pragma once
// UTF-8 and folding: the one place that knows how letters compare.
// Texts are bytes of UTF-8 inside the program; code points are counted only where they leave it.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace chronograph::base {

/// True if `bytes` are well-formed UTF-8 (RFC 3629: no surrogates, no overlong forms).   Cost: O(bytes).
[[nodiscard]] bool is_valid_utf8(std::string_view bytes);

/// The length of the longest well-formed prefix of `bytes`: where the first fault is.   Cost: O(bytes).
[[nodiscard]] std::size_t valid_utf8_prefix(std::string_view bytes);

/// The number of code points in well-formed `text`.   Cost: O(bytes).
[[nodiscard]] std::size_t code_points(std::string_view text);

/// Appends the folded form of `text` to `folded`: lower case, no accents, typographic apostrophes as
/// `'`, dashes as `-`, and no full stops in words without digits, so that "U.S." and "US", "Mr." and
/// "Mr", "Sébastien" and "Sebastien" are the same.   Requires: well-formed UTF-8.
void append_folded(std::string_view text, std::string& folded);

[[nodiscard]] std::string fold(std::string_view text);

/// A 64-bit hash of the folded form of `text`, without building it where the text is ASCII.
/// The same on every machine and in every run; never 0.
[[nodiscard]] std::uint64_t folded_hash(std::string_view text);

/// folded_hash of a text that is folded already, eight bytes at a time (the first one lowest, zeros behind
/// the last): start with the seed, add each eight, finish.
inline constexpr std::uint64_t kFoldedHashSeed = 0xcbf29ce484222325ULL;
[[nodiscard]] constexpr std::uint64_t add_to_folded_hash(std::uint64_t hash, std::uint64_t bytes) {
    const std::uint64_t mixed = (hash ^ bytes) * 0x9E3779B97F4A7C15ULL;  // the high half knows every bit ...
    return mixed ^ (mixed >> 32U);                                       // ... and now the low one too
}
[[nodiscard]] constexpr std::uint64_t finish_folded_hash(std::uint64_t hash) {
    const std::uint64_t mixed =
        add_to_folded_hash(hash, 0);  // what differs in the last letters only is now spread
    return mixed == 0 ? 1 : mixed;
}

/// FNV-1a, 64 bits: for what is kept, as this one will not change.
[[nodiscard]] std::uint64_t stable_hash(std::string_view text);

/// Lower-case ASCII letters and digits of the folded `name`, words joined by "-": the last part of ids
/// ("Sébastien Lecornu" -> "sebastien-lecornu"). Letters outside ASCII are kept as they are.
[[nodiscard]] std::string slug(std::string_view name);

/// One code point of a well-formed text and how many bytes it takes.
struct CodePoint {
    char32_t value = 0;
    std::uint32_t bytes = 1;
};

/// What a code point is to the tokenizer (Unicode general categories).
enum class CharacterKind : std::uint8_t { space, upper, letter, digit, mark };

/// The code point at the start of `text`.   Requires: `text` not empty, well-formed.
[[nodiscard]] CodePoint decode(std::string_view text);
[[nodiscard]] CharacterKind kind_of(char32_t code_point);

/// Turns byte offsets of one text into code point offsets, asked in any order.
/// Lifetime: the text must outlive it.   Cost: O(bytes) to make, O(1) to ask.
class CodePointOffsets {
public:
    explicit CodePointOffsets(std::string_view text);
    [[nodiscard]] std::size_t at(std::size_t byte) const;

private:
    static constexpr std::size_t kStep = 32;
    std::string_view text_;              // only used while `ascii_` is false
    std::vector<std::uint32_t> before_;  // code points before each kStep-th byte
    bool ascii_ = false;
};

}  // namespace chronograph::base
