// Questions asked of eight bytes at once, held against one byte at a time.
#include "chronograph/base/eight_bytes.hpp"

#include <catch2/catch.hpp>

using namespace chronograph::base;

TEST_CASE("eight bytes are read up to the end of the text", "[base]") {
    CHECK(eight_bytes("abcdefghi", 0) == 0x6867666564636261ULL);
    CHECK(eight_bytes("abcdefghi", 1) == 0x6968676665646362ULL);
    CHECK(eight_bytes("abcdefghi", 7) == 0x6968ULL);
    CHECK(eight_bytes("abcdefghi", 9) == 0);
}

TEST_CASE("every byte is told apart in every place", "[base]") {
    for (std::uint64_t byte = 0; byte < 256; ++byte) {
        for (unsigned shift = 0; shift < 64; shift += 8) {
            CAPTURE(byte, shift);
            const std::uint64_t others = 0x7A615A41392F30FFULL & ~(std::uint64_t{0xFF} << shift);
            const std::uint64_t high = std::uint64_t{0x80} << shift;
            const std::uint64_t bytes = others | (byte << shift);
            const bool letter = byte >= 'A' && byte <= 'Z';
            CHECK(((bytes_between(bytes, 'A', 'Z') & high) != 0) == letter);
            CHECK((in_small_letters(bytes) >> shift & 0xFFU) == (letter ? byte + 32 : byte));
        }
    }
}
