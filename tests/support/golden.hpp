#pragma once
// Golden files: compared byte for byte; CHRONOGRAPH_ACCEPT=1 rewrites them after somebody has looked.

#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace support {

/// `name` is a path under tests/golden, here and below.
inline std::filesystem::path golden_path(const std::string& name) {
    return std::filesystem::path(CHRONOGRAPH_SOURCE_DIR) / "tests/golden" / name;
}

inline std::string read_golden(const std::string& name) {
    std::ifstream file(golden_path(name), std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

inline void check_golden(const std::string& name, const std::string& text) {
    const auto path = golden_path(name);
    if (std::getenv("CHRONOGRAPH_ACCEPT") != nullptr) {
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << text;
    }
    const std::string expected = read_golden(name);
    CAPTURE(path.string());
    if (text == expected) return;
    const auto at =
        std::mismatch(text.begin(), text.end(), expected.begin(), expected.end()).first - text.begin();
    FAIL_CHECK("differs from byte " << at << ": \"" << text.substr(static_cast<std::size_t>(at), 80)
                                    << "\"; look, then run with CHRONOGRAPH_ACCEPT=1");
}

}  // namespace support
