#pragma once
// The program's version; the same as project(VERSION) in CMakeLists.txt, which a test compares.

namespace chronograph::cli {

inline constexpr char kVersion[] = "0.1.0";

}  // namespace chronograph::cli
