#pragma once
// A folder of its own for a test, gone when the test ends.

#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace chronograph::test {

class Scratch {
public:
    Scratch() {
        auto name = (std::filesystem::temp_directory_path() / "chronograph-XXXXXX").string();
        folder_ = ::mkdtemp(name.data());
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    ~Scratch() {
        std::error_code ignored;
        std::filesystem::remove_all(folder_, ignored);
    }

    [[nodiscard]] std::string path(const std::string& name = {}) const {
        return name.empty() ? folder_.string() : (folder_ / name).string();
    }
    /// Writes a file and gives its path.
    std::string write(const std::string& name, std::string_view bytes) const {
        std::filesystem::create_directories((folder_ / name).parent_path());
        std::ofstream(folder_ / name, std::ios::binary) << bytes;
        return path(name);
    }
    [[nodiscard]] std::string read(const std::string& name) const {
        std::ifstream file(folder_ / name, std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }
    /// Names of everything inside, sorted.
    [[nodiscard]] std::vector<std::string> files() const {
        std::vector<std::string> names;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder_))
            names.push_back(std::filesystem::relative(entry.path(), folder_).generic_string());
        std::sort(names.begin(), names.end());
        return names;
    }

private:
    std::filesystem::path folder_;
};

}  // namespace chronograph::test
