#pragma once
// Working memory: given out in one line, freed all at once when its owner goes.

#include <array>
#include <cstddef>
#include <memory_resource>

namespace chronograph::base {

/// A memory resource for std::pmr containers whose first `Bytes` lie in the object itself: what a document of
/// usual length needs asks the heap for nothing. What a container frees is not given out again.
/// Lifetime: the containers must not outlive it; declare it before them.   Threads: one at a time.
template <std::size_t Bytes>
class Arena {
public:
    [[nodiscard]] std::pmr::memory_resource* memory() { return &memory_; }

private:
    std::array<std::byte, Bytes> room_;
    std::pmr::monotonic_buffer_resource memory_{room_.data(), room_.size()};
};

}  // namespace chronograph::base
