// How texts are cut into words.
#include "chronograph/model/tokens.hpp"

#include <catch2/catch.hpp>
#include <random>
#include <string>

#include "chronograph/base/utf8.hpp"

using namespace chronograph;
using namespace chronograph::model;

namespace {

/// The tokens with "|" between them.
std::string cut(std::string_view text) {
    const Tokens tokens = tokenize(text);
    std::string joined;
    for (std::uint32_t i = 0; i < tokens.size(); ++i)
        joined.append(i == 0 ? "" : "|").append(tokens.text(text, i));
    return joined;
}

}  // namespace

TEST_CASE("words, marks and numbers are cut as the contract says", "[model]") {
    struct Case {
        const char* text;
        const char* expected;
    };
    const auto c = GENERATE(values<Case>({
        {"", ""},
        {"Alice met Bob.", "Alice|met|Bob|."},
        {"O'Brien don't", "O'Brien|don't"},
        {"O’Brien", "O’Brien"},
        {"Putin's and Putin’s", "Putin|'s|and|Putin|’s"},
        {"leaders' talks", "leaders|'|talks"},
        {"he'll we've they'd I'm", "he|'ll|we|'ve|they|'d|I|'m"},
        {"'s start", "'|s|start"},
        {"Trump–Xi Ben-Shabbat", "Trump|–|Xi|Ben|-|Shabbat"},
        {"U.S. U.S.-led US.", "U.S.|U.S.|-|led|US|."},
        {"J. K. Roe", "J.|K.|Roe"},
        {"at 9 a.m. on", "at|9|a.m.|on"},
        {"Mr. Roe, Gen. Poe", "Mr.|Roe|,|Gen.|Poe"},
        {"gen. end", "gen|.|end"},
        {"1,234.5 and 20:00", "1,234.5|and|20:00"},
        {"16th G7 £150m 25%", "16th|G7|£|150m|25|%"},
        {"in 2022, he", "in|2022|,|he"},
        {"2022. He", "2022|.|He"},
        {"“Yes,” she", "“|Yes|,|”|she"},
        {"example.com", "example|.|com"},
        {"Sébastien’s", "Sébastien|’s"},
        {"wait… no", "wait|…|no"},
        {"a\xC2\xA0\xE2\x80\x8B"
         "b",
         "a|b"},
        {"\xEF\xBB\xBFTop", "Top"},
        {"Київ 中国", "Київ|中国"},
    }));
    CAPTURE(c.text);
    CHECK(cut(c.text) == c.expected);
}

TEST_CASE("a token's bits say what it looks like", "[model]") {
    constexpr std::string_view kText = "US met\nG7 16th\n\nÉlan -x U.S. A";
    const Tokens tokens = tokenize(kText);
    const std::vector<unsigned> expected = {
        kLetters | kCapitalised | kAllCaps | kSpaceBefore | kLineBefore | kParagraphBefore,
        kLetters | kSpaceBefore,
        kLetters | kDigits | kCapitalised | kAllCaps | kSpaceBefore | kLineBefore,
        kLetters | kDigits | kSpaceBefore,
        kLetters | kCapitalised | kSpaceBefore | kLineBefore | kParagraphBefore,
        kSpaceBefore,
        kLetters,
        kLetters | kCapitalised | kAllCaps | kSpaceBefore,
        kLetters | kCapitalised | kAllCaps | kSpaceBefore,
    };
    REQUIRE(tokens.size() == expected.size());
    for (std::uint32_t i = 0; i < tokens.size(); ++i) {
        CAPTURE(i, tokens.text(kText, i));
        CHECK(unsigned{tokens.bits[i]} == expected[i]);
    }
}

TEST_CASE("tokens and the space between them rebuild the text", "[model][property]") {
    constexpr std::array<std::string_view, 30> kPieces = {
        "a",   "B",    "s",  "S",        "'",
        "’",   "ʼ",    ".",  ",",        " ",
        "\n",  "\r\n", ":",  "1",        "9",
        "é",   "É",    "-",  "–",        "“",
        "…",   "ll",   "Mr", "\xC2\xA0", "\xE2\x80\x8B",
        "Gen", "中",   "€",  "\t",       std::string_view("\0", 1)};
    const auto seed = GENERATE(range(0U, 200U));
    CAPTURE(seed);
    std::mt19937 random(seed);
    std::string text;
    for (int i = 0; i < 200; ++i) text += kPieces[random() % kPieces.size()];
    const Tokens tokens = tokenize(text);
    std::uint32_t at = 0;
    for (std::uint32_t i = 0; i < tokens.size(); ++i) {
        REQUIRE(tokens.begin[i] >= at);
        REQUIRE(tokens.end[i] > tokens.begin[i]);
        CHECK(tokens.is(i, kSpaceBefore) == (tokens.begin[i] > at || i == 0));
        CHECK(tokens.hash[i] == base::folded_hash(tokens.text(text, i)));
        for (std::string_view gap = std::string_view(text).substr(at, tokens.begin[i] - at); !gap.empty();) {
            const auto [value, bytes] = base::decode(gap);
            REQUIRE(base::kind_of(value) == base::CharacterKind::space);
            gap.remove_prefix(bytes);
        }
        at = tokens.end[i];
    }
    for (std::string_view rest = std::string_view(text).substr(at); !rest.empty();) {
        const auto [value, bytes] = base::decode(rest);
        REQUIRE(base::kind_of(value) == base::CharacterKind::space);
        rest.remove_prefix(bytes);
    }
}
