#pragma once
// Progress of long work: one line on a terminal, nothing in a pipe.

#include <cstddef>
#include <string>

namespace chronograph::cli {

class Progress {
public:
    /// `what` is counted: "documents read: 12".
    explicit Progress(std::string what);
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    void add(std::size_t count);
    /// Takes the line away, so that other output starts clean.
    void clear();

private:
    std::string what_;
    std::size_t count_ = 0;
    bool terminal_;
    bool shown_ = false;
};

}  // namespace chronograph::cli
