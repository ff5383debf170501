#pragma once
// Votes: the value that most documents give; ties go to the smallest, so that order never decides.

#include <algorithm>
#include <cstdint>
#include <map>

namespace chronograph::resolve {

template <class Value>
class Votes {
public:
    void add(const Value& value, std::uint32_t count = 1) { counts_[value] += count; }
    [[nodiscard]] bool empty() const { return counts_.empty(); }
    [[nodiscard]] std::uint32_t of(const Value& value) const {
        const auto found = counts_.find(value);
        return found == counts_.end() ? 0 : found->second;
    }
    /// Requires: not empty.
    [[nodiscard]] const Value& winner() const {
        return std::ranges::max_element(counts_, {}, [](const auto& entry) { return entry.second; })->first;
    }
    [[nodiscard]] const std::map<Value, std::uint32_t>& counts() const { return counts_; }

private:
    std::map<Value, std::uint32_t> counts_;
};

}  // namespace chronograph::resolve
