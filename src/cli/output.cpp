// Entry points: print_out(), write_files(). Tested by tests/cli/output_test.cpp.
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
    std::error_code unknown;
    const auto status = fs::status(path, unknown);
    return fs::exists(status) && !fs::is_regular_file(status) && !fs::is_directory(status);
}

base::Error unwritten(const fs::path& path, const std::string& why) {
    return {path.string(), "can't be written: " + why};
}

/// Files that are whole under temporary names; gone again unless they take their places.
class Staging {
public:
    Staging() = default;
    Staging(const Staging&) = delete;
    Staging& operator=(const Staging&) = delete;
    ~Staging() {
        std::error_code ignored;
        for (const auto& file : waiting_) fs::remove(file.temporary, ignored);
    }

    void add(const OutputFile& file) {
        if (file.path.has_parent_path()) make_folder(file.path.parent_path());
        std::error_code unknown;
        if (fs::is_directory(file.path, unknown))
            throw base::Error(file.path.string(), "is a folder; name a file");
        waiting_.push_back({temporary_name(file.path), file.path});
        const auto failure = write_whole(waiting_.back().temporary, file.bytes);
        if (!failure.empty()) throw unwritten(file.path, failure);
    }

    void take_places() {
        for (const auto& file : waiting_) {
            std::error_code error;
            fs::rename(file.temporary, file.path, error);
            if (error) throw unwritten(file.path, error.message());
        }
        waiting_.clear();
    }

private:
    struct Waiting {
        fs::path temporary, path;
    };
    std::vector<Waiting> waiting_;
};

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

void write_files(const std::vector<OutputFile>& files) {
    Staging staging;
    for (const auto& file : files) {
        if (file.path != "-" && !is_special(file.path)) staging.add(file);
    }
    for (const auto& [path, bytes] : files) {
        if (path == "-") {
            print_out(bytes);
        } else if (is_special(path)) {
            if (const auto failure = write_whole(path, bytes); !failure.empty())
                throw unwritten(path, failure);
        }
    }
    staging.take_places();
}

}  // namespace chronograph::cli
