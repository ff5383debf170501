// Entry point: partition(). Tested by tests/layout/rows_test.cpp.
#include "rows.hpp"

#include <algorithm>

namespace chronograph::layout {

namespace {

bool has_room(const std::vector<Extent>& row, const Extent& item) {
    return std::none_of(row.begin(), row.end(), [&](const Extent& taken) {
        return item.left < taken.right && taken.left < item.right;
    });
}

}  // namespace

std::vector<std::optional<std::size_t>> partition(std::span<const Extent> items, std::size_t most) {
    std::vector<std::vector<Extent>> rows;
    std::vector<std::optional<std::size_t>> chosen;
    for (const Extent& item : items) {
        auto row = std::find_if(rows.begin(), rows.end(),
                                [&](const auto& candidate) { return has_room(candidate, item); });
        if (row == rows.end() && rows.size() < most) row = rows.insert(rows.end(), std::vector<Extent>{});
        if (row == rows.end()) {
            chosen.emplace_back();
            continue;
        }
        row->push_back(item);
        chosen.emplace_back(static_cast<std::size_t>(row - rows.begin()));
    }
    return chosen;
}

}  // namespace chronograph::layout
