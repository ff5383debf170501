#pragma once
// A template cut into prose and figure blocks.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace chronograph::report {

struct Part {
    std::string_view text;    ///< of a block: what is between its fences
    std::string_view source;  ///< of a block: with its fences; of prose: the same as `text`
    bool block = false;
    std::size_t first_line = 1;  ///< of `text`, from 1
    bool closed = true;          ///< false for a block that the file ends in
};

/// In order; together their sources are the whole text. A block shown inside another fence is prose.
/// Lifetime: views into `markdown`.   Cost: O(bytes).
[[nodiscard]] std::vector<Part> split(std::string_view markdown);

}  // namespace chronograph::report
