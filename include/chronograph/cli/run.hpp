#pragma once
// The program: commands over the library. The only layer that prints, reads the environment or exits.

#include <iosfwd>

namespace chronograph::cli {

/// Exit statuses, the same for every command.
enum ExitStatus : int {
    kFine = 0,      ///< all went well
    kFindings = 1,  ///< diagnostics, or nothing found where something was asked for
    kFailure = 2,   ///< wrong usage, or the world failed (no such file, full disk)
};

/// Runs `chronograph ARGUMENTS...` and gives its exit status. Never throws.
[[nodiscard]] int run(int argc, const char* const* argv);

}  // namespace chronograph::cli
