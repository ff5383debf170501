// Entry points: print_out(), write_file(). Tested by tests/cli/output_test.cpp.
#include "output.hpp"

#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>

#include "chronograph/base/error.hpp"

namespace chronograph::cli {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void fail_out() {
    const int why = errno;
    std::clearerr(stdout);
    throw base::Error("standard output", why == EPIPE ? "closed by its reader" : std::strerror(why));
}

/// A name beside `path` that no other run uses at the same time.
fs::path temporary_name(const fs::path& path) {
    return path.parent_path() / ("." + path.filename().string() + "." + std::to_string(::getpid()));
}

/// Writes a new file; what went wrong, or nothing.
std::string write_whole(const fs::path& path, std::string_view bytes) {
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "wb"), std::fclose);
    if (!file) return std::strerror(errno);
    const bool written = std::fwrite(bytes.data(), 1, bytes.size(), file.get()) == bytes.size();
    return written && std::fflush(file.get()) == 0 ? "" : std::strerror(errno);
}

/// A device or pipe, such as /dev/stdout: written to, never replaced.
bool is_special(const fs::path& path) {
    return fs::exists(path) && !fs::is_regular_file(path);
}

/// Puts a whole new file in the place of the old; what went wrong, or nothing.
std::string replace(const fs::path& path, std::string_view bytes) {
    const auto temporary = temporary_name(path);
    auto failure = write_whole(temporary, bytes);
    std::error_code error;
    if (failure.empty()) fs::rename(temporary, path, error);
    if (error) failure = error.message();
    if (!failure.empty()) fs::remove(temporary, error);
    return failure;
}

}  // namespace

void print_out(std::string_view text) {
    if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size()) fail_out();
}

void flush_out() {
    if (std::fflush(stdout) != 0) fail_out();
}

void say(const std::string& line) {
    std::fprintf(stderr, "%s\n", line.c_str());
}

void make_folder(const fs::path& folder) {
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) throw base::Error(folder.string(), "can't make this folder: " + error.message());
    if (!fs::is_directory(folder)) throw base::Error(folder.string(), "is no folder");
    if (::access(folder.c_str(), W_OK) != 0)
        throw base::Error(folder.string(),
                          std::string("can't write into this folder: ") + std::strerror(errno));
}

void write_file(const fs::path& path, std::string_view bytes) {
    if (path == "-") return print_out(bytes);
    if (path.has_parent_path()) make_folder(path.parent_path());
    if (fs::is_directory(path)) throw base::Error(path.string(), "is a folder; name a file");
    const auto failure = is_special(path) ? write_whole(path, bytes) : replace(path, bytes);
    if (!failure.empty()) throw base::Error(path.string(), "can't be written: " + failure);
}

}  // namespace chronograph::cli
