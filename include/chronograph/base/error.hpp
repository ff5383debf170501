#pragma once
// The world failed: no such file, a full disk, a folder that can't be written.
// Faults in content (a rule file, an article) are Diagnostics instead and never thrown.

#include <stdexcept>
#include <string>

namespace chronograph::base {

/// Thrown where the world fails; caught once, in `main`, which prints it and exits with status 2.
struct Error : std::runtime_error {
    /// `path` is the file or folder that the message is about, as the user wrote it.
    Error(std::string path_, const std::string& what_went_wrong)
        : std::runtime_error(path_ + ": " + what_went_wrong), path(std::move(path_)) {}

    std::string path;
};

}  // namespace chronograph::base
