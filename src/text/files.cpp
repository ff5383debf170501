// Entry points: find_files(), read_bytes(). Tested by tests/text/files_test.cpp.
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>

#include "chronograph/base/error.hpp"
#include "format.hpp"

namespace chronograph::text {

namespace fs = std::filesystem;

namespace {

bool is_hidden(const fs::path& path) {
    return path.filename().string().starts_with('.');
}

/// Appends the readable files below `folder`, sorted; hidden files and folders are passed over.
void add_folder(const fs::path& folder, std::vector<fs::path>& files) {
    std::vector<fs::path> found;
    for (fs::recursive_directory_iterator at(folder), end; at != end; ++at) {
        if (is_hidden(at->path())) {
            at.disable_recursion_pending();
        } else if (at->is_regular_file() && is_readable_name(at->path().filename().string())) {
            found.push_back(at->path());
        }
    }
    if (found.empty())
        throw base::Error(folder.string(), "no file to read in this folder; names end in " + known_endings());
    std::ranges::sort(found, {}, [](const fs::path& path) { return path.generic_string(); });
    files.insert(files.end(), found.begin(), found.end());
}

}  // namespace

std::vector<fs::path> find_files(const std::vector<fs::path>& paths) {
    std::vector<fs::path> files;
    for (const auto& path : paths) {
        try {
            if (!fs::exists(path)) throw base::Error(path.string(), "no such file or folder");
            if (fs::is_directory(path)) {
                add_folder(path, files);
            } else {
                files.push_back(path);
            }
        } catch (const fs::filesystem_error& error) {
            throw base::Error(path.string(), error.code().message());
        }
    }
    return files;
}

std::string read_bytes(const fs::path& path) {
    if (fs::is_directory(path)) throw base::Error(path.string(), "is a folder");
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    if (!file) throw base::Error(path.string(), std::strerror(errno));
    std::string bytes;
    std::error_code unknown;  // a pipe has no size
    const auto size = fs::file_size(path, unknown);
    if (!unknown) bytes.reserve(size);
    std::array<char, 1 << 16> buffer;
    while (file.read(buffer.data(), buffer.size()), file.gcount() > 0) {
        bytes.append(buffer.data(), static_cast<std::size_t>(file.gcount()));
    }
    if (file.bad()) throw base::Error(path.string(), "cannot be read");
    return bytes;
}

}  // namespace chronograph::text
