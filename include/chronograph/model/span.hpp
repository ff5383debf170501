#pragma once
// A piece of a document's text.

#include <cstdint>

namespace chronograph::model {

/// Half-open range [begin, end) in bytes of a document's UTF-8 text.
struct Span {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    friend auto operator<=>(const Span&, const Span&) = default;
    [[nodiscard]] constexpr bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
    [[nodiscard]] constexpr bool contains(Span other) const {
        return begin <= other.begin && other.end <= end;
    }
};

}  // namespace chronograph::model
