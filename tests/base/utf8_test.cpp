// How letters compare, and where code points are counted.
#include "chronograph/base/utf8.hpp"
#include "chronograph/base/eight_bytes.hpp"

#include <catch2/catch.hpp>
#include <set>

using namespace chronograph::base;

TEST_CASE("only well-formed UTF-8 is valid", "[base]") {
    struct Case {
        const char* name;
        std::string bytes;
        std::size_t sound;  // bytes before the first fault
    };
    const auto c = GENERATE(values<Case>({
        {"empty", "", 0},
        {"ASCII with NUL", std::string("a\0b", 3), 3},
        {"two, three and four bytes", "é€😀", 9},
        {"stray continuation", "a\x80", 1},
        {"cut short", "ab\xC3", 2},
        {"overlong", "\xC0\xAF", 0},
        {"surrogate", "a\xED\xA0\x80", 1},
        {"past the last code point", "\xF4\x90\x80\x80", 0},
    }));
    CAPTURE(c.name);
    CHECK(is_valid_utf8(c.bytes) == (c.sound == c.bytes.size()));
    CHECK(valid_utf8_prefix(c.bytes) == c.sound);
}

TEST_CASE("spellings of one word fold alike", "[base]") {
    struct Case {
        const char* text;
        const char* folded;
    };
    const auto c = GENERATE(values<Case>({
        {"Putin", "putin"},
        {"U.S.", "us"},
        {"Mr.", "mr"},
        {".", "."},
        {"1.5", "1.5"},
        {"Sébastien", "sebastien"},
        {"Erdoğan", "erdogan"},
        {"Gdańsk", "gdansk"},
        {"Łódź", "lodz"},
        {"Sørensen", "sorensen"},
        {"Đorđe", "dorde"},
        {"İstanbul", "istanbul"},
        {"Œuvre æon", "oeuvre aeon"},
        {"Straße", "strasse"},
        {"O’Brien", "o'brien"},
        {"Trump–Xi", "trump-xi"},
        {"a\xC2\xA0"
         "b",
         "a b"},
        {"Київ", "киів"},
    }));
    CAPTURE(c.text);
    CHECK(fold(c.text) == c.folded);
    CHECK(folded_hash(c.text) == folded_hash(c.folded));
}

TEST_CASE("the folded hash can be built eight bytes at a time", "[base]") {
    constexpr std::string_view kFolded = "internationally7";
    std::uint64_t hash = kFoldedHashSeed;
    for (const std::size_t at : {0, 8}) hash = add_to_folded_hash(hash, eight_bytes(kFolded, at));
    CHECK(finish_folded_hash(hash) == folded_hash("INTERNATIONALLY7"));
    CHECK(folded_hash("") == finish_folded_hash(kFoldedHashSeed));
}

TEST_CASE("words that differ in one letter have other hashes in both halves", "[base]") {
    constexpr std::size_t kWords = std::size_t{20} * 26;
    std::set<std::uint32_t> low, high;
    for (std::size_t at = 0; at < 20; ++at) {
        for (char letter = 'a'; letter <= 'z'; ++letter) {
            std::string word(20, '-');
            word[at] = letter;
            low.insert(static_cast<std::uint32_t>(folded_hash(word)));
            high.insert(static_cast<std::uint32_t>(folded_hash(word) >> 32U));
        }
    }
    CHECK(low.size() == kWords);
    CHECK(high.size() == kWords);
}

TEST_CASE("the hash that is kept is FNV-1a", "[base]") {
    CHECK(stable_hash("") == 0xcbf29ce484222325ULL);
    CHECK(stable_hash("foobar") == 0x85944171f73967e8ULL);
}

TEST_CASE("a slug is the last part of an id", "[base]") {
    CHECK(slug("Sébastien Lecornu") == "sebastien-lecornu");
    CHECK(slug("Miguel O’Brien, Jr.") == "miguel-obrien-jr");
    CHECK(slug("  --  ").empty());
    CHECK(slug("Київ 2") == "киів-2");
}

TEST_CASE("code points have a value, a length and a kind", "[base]") {
    CHECK(decode("a").value == U'a');
    CHECK(decode("é").bytes == 2);
    CHECK(decode("€").value == 0x20AC);
    CHECK(decode("\xFF").value == 0xFFFD);
    CHECK(kind_of(U'A') == CharacterKind::upper);
    CHECK(kind_of(U'ß') == CharacterKind::letter);
    CHECK(kind_of(U'7') == CharacterKind::digit);
    CHECK(kind_of(0x2003) == CharacterKind::space);
    CHECK(kind_of(U'—') == CharacterKind::mark);
}

TEST_CASE("byte offsets become code point offsets", "[base]") {
    std::string text;
    for (int i = 0; i < 100; ++i) text += i % 3 == 0 ? "é" : "a€";
    const CodePointOffsets offsets(text);
    for (std::size_t byte = 0; byte <= text.size(); ++byte) {
        if (byte < text.size() && (static_cast<unsigned char>(text[byte]) & 0xC0U) == 0x80U) continue;
        CHECK(offsets.at(byte) == code_points(std::string_view(text).substr(0, byte)));
    }
    CHECK(CodePointOffsets("plain").at(4) == 4);
    CHECK(CodePointOffsets("").at(0) == 0);
}
