// The law of layers: a file includes only layers below its own, and itself.
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>

namespace fs = std::filesystem;

namespace {

const std::map<std::string, int> kLayers = {
    {"base", 0},  {"model", 1}, {"text", 2},   {"rules", 2},  {"annotate", 3}, {"events", 4}, {"resolve", 5},
    {"store", 6}, {"graph", 6}, {"layout", 7}, {"render", 8}, {"report", 9},   {"cli", 10},   {"server", 10}};

bool is_source(const fs::path& path) {
    return path.extension() == ".hpp" || path.extension() == ".cpp";
}

/// Calls `check(file, layer, line)` for every line of every source file in a layer's folder below `root`,
/// which holds at least one file a layer.
template <class Check>
void for_each_line(const fs::path& root, Check check) {
    std::size_t files = 0;
    for (const auto& entry : fs::recursive_directory_iterator(root)) {
        const fs::path inside = fs::relative(entry.path(), root);
        if (!entry.is_regular_file() || !is_source(entry.path()) || !inside.has_parent_path()) continue;
        ++files;
        std::ifstream in(entry.path());
        for (std::string line; std::getline(in, line);) check(inside, inside.begin()->string(), line);
    }
    REQUIRE(files >= kLayers.size());
}

}  // namespace

TEST_CASE("includes point down the layers only", "[architecture]") {
    const std::regex include(R"rx(^\s*#include\s+"chronograph/(\w+)/)rx");
    const auto folder = GENERATE(as<std::string>{}, "include/chronograph", "src");
    for_each_line(fs::path(CHRONOGRAPH_SOURCE_DIR) / folder,
                  [&](const fs::path& file, const std::string& own, const std::string& line) {
                      INFO(folder << "/" << file.generic_string() << ": " << line);
                      REQUIRE(kLayers.contains(own));
                      std::smatch match;
                      if (!std::regex_search(line, match, include) || match[1] == own) return;
                      REQUIRE(kLayers.contains(match[1]));
                      CHECK(kLayers.at(match[1]) < kLayers.at(own));
                  });
}

TEST_CASE("a layer's private headers stay inside it", "[architecture]") {
    const std::regex include(R"rx(^\s*#include\s+"(\.\.|(?!chronograph/)[\w]+/))rx");
    for_each_line(fs::path(CHRONOGRAPH_SOURCE_DIR) / "src",
                  [&](const fs::path& file, const std::string&, const std::string& line) {
                      INFO(file.generic_string() << ": " << line);
                      CHECK_FALSE(std::regex_search(line, include));
                  });
}

TEST_CASE("third parties stay out of the public headers", "[architecture]") {
    const std::regex include(
        R"rx(^\s*#include\s+<(boost|yaml-cpp|libxml|simdjson|utf8proc|openssl|graphviz|CLI|nlohmann|fmt|md4c|benchmark)\b)rx");
    for_each_line(fs::path(CHRONOGRAPH_SOURCE_DIR) / "include/chronograph",
                  [&](const fs::path& file, const std::string&, const std::string& line) {
                      INFO(file.generic_string() << ": " << line);
                      CHECK_FALSE(std::regex_search(line, include));
                  });
}
