#pragma once
// Text eight bytes at a time: a question asked of eight bytes costs little more than asked of one. Answers
// are the high bits of the bytes that they are true of. Source: Anderson, Bit Twiddling Hacks, "Determine if
// a word has a byte between m and n".

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace chronograph::base {

inline constexpr std::uint64_t kEachByte = 0x0101010101010101ULL;  ///< its lowest bit
inline constexpr std::uint64_t kHighBits = 0x80 * kEachByte;
inline constexpr std::uint64_t kCaseBits = 0x20 * kEachByte;  ///< 1 in small letters, and in digits too

/// The bytes of `text` from `at` on, the first one lowest; zeros behind the end of the text.
/// Requires: at <= text.size().
[[nodiscard]] inline std::uint64_t eight_bytes(std::string_view text, std::size_t at) {
    std::uint64_t bytes = 0;
    if (at + sizeof bytes <= text.size()) {
        std::memcpy(&bytes, text.data() + at, sizeof bytes);
    } else {
        std::memcpy(&bytes, text.data() + at, text.size() - at);
    }
    return std::endian::native == std::endian::little ? bytes : __builtin_bswap64(bytes);
}

/// The bytes in [first, last].   Requires: both ASCII.
[[nodiscard]] constexpr std::uint64_t bytes_between(std::uint64_t bytes, unsigned first, unsigned last) {
    const std::uint64_t low = bytes & ~kHighBits;
    const std::uint64_t reaches = low + (0x80U - first) * kEachByte;
    const std::uint64_t exceeds = low + (0x7FU - last) * kEachByte;
    return reaches & ~exceeds & ~bytes & kHighBits;
}

/// The bytes with ASCII capitals as small letters.
[[nodiscard]] constexpr std::uint64_t in_small_letters(std::uint64_t bytes) {
    return bytes | (bytes_between(bytes, 'A', 'Z') >> 2U);
}

}  // namespace chronograph::base
