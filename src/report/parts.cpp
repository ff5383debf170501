// Entry point: split(). Tested by tests/report/parts_test.cpp.
#include "parts.hpp"

#include <algorithm>

namespace chronograph::report {

namespace {

constexpr std::string_view kName = "chronograph";

struct Fence {
    char sign = 0;  // 0: the line is no fence
    std::size_t length = 0;
    std::string_view info;
};

Fence read_fence(std::string_view line) {
    const auto indent = std::min(line.find_first_not_of(' '), line.size());
    line.remove_prefix(indent);
    if (indent > 3 || line.empty() || (line[0] != '`' && line[0] != '~')) return {};
    const auto length = std::min(line.find_first_not_of(line[0]), line.size());
    if (length < 3) return {};
    auto info = line.substr(length);
    while (!info.empty() && (info.back() == ' ' || info.back() == '\r')) info.remove_suffix(1);
    while (!info.empty() && info.front() == ' ') info.remove_prefix(1);
    return {line[0], length, info};
}

bool closes(const Fence& fence, const Fence& open) {
    return fence.sign == open.sign && fence.length >= open.length && fence.info.empty();
}

class Splitter {
public:
    explicit Splitter(std::string_view markdown) : markdown_(markdown) {}

    std::vector<Part> split() {
        while (at_ < markdown_.size()) {
            const auto end = std::min(markdown_.find('\n', at_), markdown_.size() - 1) + 1;
            const auto line = markdown_.substr(at_, end - at_);
            read_line(read_fence(line.ends_with('\n') ? line.substr(0, line.size() - 1) : line), end);
            at_ = end;
            ++line_;
        }
        if (in_block()) finish_block(at_, at_, false);
        finish_prose(at_);
        return std::move(parts_);
    }

private:
    [[nodiscard]] bool in_block() const { return open_.sign != 0 && open_.info == kName; }

    void read_line(const Fence& fence, std::size_t end) {
        if (fence.sign == 0) return;
        if (open_.sign == 0) {
            open_ = fence;
            if (!in_block()) return;
            finish_prose(at_);
            text_begin_ = end;
            first_line_ = line_ + 1;
        } else if (closes(fence, open_)) {
            if (in_block()) finish_block(at_, end, true);
            open_ = {};
        }
    }
    void finish_prose(std::size_t end) {
        const auto text = markdown_.substr(begin_, end - begin_);
        if (!text.empty()) parts_.push_back({text, text, false, 0, true});
        begin_ = end;
    }
    void finish_block(std::size_t text_end, std::size_t end, bool closed) {
        parts_.push_back({markdown_.substr(text_begin_, text_end - text_begin_),
                          markdown_.substr(begin_, end - begin_), true, first_line_, closed});
        begin_ = end;
    }

    std::string_view markdown_;
    std::vector<Part> parts_;
    Fence open_;
    std::size_t at_ = 0, line_ = 1;
    std::size_t begin_ = 0, text_begin_ = 0, first_line_ = 1;
};

}  // namespace

std::vector<Part> split(std::string_view markdown) {
    return Splitter(markdown).split();
}

}  // namespace chronograph::report
