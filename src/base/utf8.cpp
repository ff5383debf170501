// Entry points: fold(), folded_hash(), CodePointOffsets. Tested by tests/base/utf8_test.cpp.
#include "chronograph/base/utf8.hpp"

#include <simdjson.h>
#include <utf8proc.h>

#include <algorithm>
#include <array>

#include "chronograph/base/eight_bytes.hpp"

namespace chronograph::base {

namespace {

constexpr bool is_digit(unsigned char c) {
    return c >= '0' && c <= '9';
}
/// How many of eight bytes are continuation bytes, 10xxxxxx: a one for each, added up in the highest byte.
constexpr std::size_t continuations(std::uint64_t bytes) {
    return (((bytes >> 7U) & ~(bytes >> 6U) & kEachByte) * kEachByte) >> 56U;
}
constexpr char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

/// Letters whose stroke is no combining mark, so that decomposition keeps it; dashes and apostrophes.
std::string_view plain_form(utf8proc_int32_t code_point) {
    switch (code_point) {
        case 0x00F8:
        case 0x00D8:
            return "o";
        case 0x0142:
        case 0x0141:
            return "l";
        case 0x0111:
        case 0x0110:
        case 0x00F0:
        case 0x00D0:
            return "d";
        case 0x0131:
        case 0x0130:
            return "i";
        case 0x00E6:
        case 0x00C6:
            return "ae";
        case 0x0153:
        case 0x0152:
            return "oe";
        case 0x2018:
        case 0x2019:
        case 0x02BC:
        case 0x02BB:
        case 0x00B4:
            return "'";
        case 0x2010:
        case 0x2011:
        case 0x2012:
        case 0x2013:
        case 0x2014:
            return "-";
        case 0x00A0:
        case 0x202F:
            return " ";
        default:
            return {};
    }
}

void append_folded_code_point(utf8proc_int32_t code_point, std::string& folded) {
    if (const auto plain = plain_form(code_point); !plain.empty()) {
        folded += plain;
        return;
    }
    constexpr auto kOptions = static_cast<utf8proc_option_t>(UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK |
                                                             UTF8PROC_DECOMPOSE | UTF8PROC_IGNORE);
    std::array<utf8proc_int32_t, 16> parts{};
    int boundary = 0;
    const auto count = utf8proc_decompose_char(code_point, parts.data(), parts.size(), kOptions, &boundary);
    for (utf8proc_ssize_t i = 0; i < std::min<utf8proc_ssize_t>(count, parts.size()); ++i) {
        std::array<utf8proc_uint8_t, 4> bytes{};
        const auto length = utf8proc_encode_char(parts[static_cast<std::size_t>(i)], bytes.data());
        folded.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(length));
    }
}

bool is_ascii(std::string_view text) {
    std::size_t at = 0;
    for (; at < text.size(); at += sizeof(std::uint64_t)) {
        if ((eight_bytes(text, at) & kHighBits) != 0) return false;
    }
    return true;
}

bool drops_full_stops(std::string_view text) {
    return text.size() > 1 && std::ranges::none_of(text, is_digit);
}

std::uint64_t hash_of_folded(std::string_view folded) {
    std::uint64_t hash = kFoldedHashSeed;
    for (std::size_t at = 0; at < folded.size(); at += sizeof hash)
        hash = add_to_folded_hash(hash, eight_bytes(folded, at));
    return finish_folded_hash(hash);
}

}  // namespace

bool is_valid_utf8(std::string_view bytes) {
    return simdjson::validate_utf8(bytes.data(), bytes.size());
}

std::size_t valid_utf8_prefix(std::string_view bytes) {
    std::size_t at = 0;
    while (at < bytes.size()) {
        utf8proc_int32_t code_point = 0;
        const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(bytes.data() + at),
                                             static_cast<utf8proc_ssize_t>(bytes.size() - at), &code_point);
        if (length <= 0) break;
        at += static_cast<std::size_t>(length);
    }
    return at;
}

std::size_t code_points(std::string_view text) {
    std::size_t count = text.size();
    std::size_t at = 0;
    for (; at < text.size(); at += sizeof(std::uint64_t)) count -= continuations(eight_bytes(text, at));
    return count;
}

void append_folded(std::string_view text, std::string& folded) {
    const bool no_stops = drops_full_stops(text);
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i];
        if ((static_cast<unsigned char>(c) & 0x80U) == 0) {
            if (!(no_stops && c == '.')) folded += lower(c);
            ++i;
            continue;
        }
        utf8proc_int32_t code_point = 0;
        const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data() + i),
                                             static_cast<utf8proc_ssize_t>(text.size() - i), &code_point);
        if (length <= 0) return;
        append_folded_code_point(code_point, folded);
        i += static_cast<std::size_t>(length);
    }
}

std::string fold(std::string_view text) {
    std::string folded;
    if (is_ascii(text) && text.find('.') == std::string_view::npos) {
        folded = text;
        std::ranges::transform(folded, folded.begin(), lower);
        return folded;
    }
    append_folded(text, folded);
    return folded;
}

std::uint64_t folded_hash(std::string_view text) {
    std::uint64_t hash = kFoldedHashSeed;
    for (std::size_t at = 0; at < text.size(); at += sizeof hash) {
        const std::uint64_t bytes = eight_bytes(text, at);
        if (((bytes & kHighBits) | bytes_between(bytes, '.', '.')) != 0) return hash_of_folded(fold(text));
        hash = add_to_folded_hash(hash, in_small_letters(bytes));
    }
    return finish_folded_hash(hash);
}

std::uint64_t stable_hash(std::string_view text) {
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    return hash;
}

std::string slug(std::string_view name) {
    std::string result;
    for (const char c : fold(name)) {
        const auto byte = static_cast<unsigned char>(c);
        const bool letter = (byte & 0x80U) != 0 || is_digit(byte) || (c >= 'a' && c <= 'z');
        if (letter) {
            result += c;
        } else if (!result.empty() && result.back() != '-' && c != '\'') {
            result += '-';
        }
    }
    if (result.ends_with('-')) result.pop_back();
    return result;
}

CodePoint decode(std::string_view text) {
    const auto first = static_cast<unsigned char>(text.front());
    if (first < 0x80U) return {first, 1};
    utf8proc_int32_t code_point = 0;
    const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                         static_cast<utf8proc_ssize_t>(text.size()), &code_point);
    if (length <= 0) return {0xFFFD, 1};
    return {static_cast<char32_t>(code_point), static_cast<std::uint32_t>(length)};
}

CharacterKind kind_of(char32_t code_point) {
    switch (utf8proc_category(static_cast<utf8proc_int32_t>(code_point))) {
        case UTF8PROC_CATEGORY_LU:
        case UTF8PROC_CATEGORY_LT:
            return CharacterKind::upper;
        case UTF8PROC_CATEGORY_LL:
        case UTF8PROC_CATEGORY_LM:
        case UTF8PROC_CATEGORY_LO:
        case UTF8PROC_CATEGORY_MN:
        case UTF8PROC_CATEGORY_MC:
            return CharacterKind::letter;
        case UTF8PROC_CATEGORY_ND:
        case UTF8PROC_CATEGORY_NL:
            return CharacterKind::digit;
        case UTF8PROC_CATEGORY_ZS:
        case UTF8PROC_CATEGORY_ZL:
        case UTF8PROC_CATEGORY_ZP:
        case UTF8PROC_CATEGORY_CC:
        case UTF8PROC_CATEGORY_CF:
            return CharacterKind::space;
        default:
            return CharacterKind::mark;
    }
}

CodePointOffsets::CodePointOffsets(std::string_view text) : text_(text), ascii_(is_ascii(text)) {
    if (ascii_) return;
    before_.reserve(text.size() / kStep + 1);
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size(); i += kStep) {
        before_.push_back(static_cast<std::uint32_t>(count));
        count += code_points(text.substr(i, kStep));
    }
}

std::size_t CodePointOffsets::at(std::size_t byte) const {
    if (ascii_ || before_.empty()) return byte;
    const std::size_t block = std::min(byte / kStep, before_.size() - 1);
    return before_[block] + code_points(text_.substr(block * kStep, byte - block * kStep));
}

}  // namespace chronograph::base
