// Entry point: Progress. Tested by tests/cli/progress_test.cpp.
#include "progress.hpp"

#include <unistd.h>

#include <cstdio>

namespace chronograph::cli {

Progress::Progress(std::string what) : what_(std::move(what)), terminal_(isatty(STDERR_FILENO) == 1) {}

Progress::~Progress() {
    clear();
}

void Progress::add(std::size_t count) {
    count_ += count;
    if (!terminal_) return;
    std::fprintf(stderr, "\r%s: %zu", what_.c_str(), count_);
    std::fflush(stderr);
    shown_ = true;
}

void Progress::clear() {
    if (!shown_) return;
    std::fprintf(stderr, "\r\033[K");
    std::fflush(stderr);
    shown_ = false;
}

}  // namespace chronograph::cli
