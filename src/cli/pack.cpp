// Entry points: pack_folders(), load_pack(): where the rules come from.
#include "chronograph/base/error.hpp"
#include "corpus.hpp"

namespace chronograph::cli {

namespace fs = std::filesystem;

namespace {

/// The folder the running program lies in.
fs::path program_folder() {
    std::error_code error;
    const auto program = fs::read_symlink("/proc/self/exe", error);
    return error ? fs::path{} : program.parent_path();
}

bool is_pack(const fs::path& folder) {
    std::error_code error;
    return fs::exists(folder / "taxonomy.yaml", error);
}

/// The source tree's pack for a program below a build folder, which a CMakeCache.txt marks; else the
/// installed one of the program's prefix.
fs::path default_pack() {
    const auto program = program_folder();
    for (auto folder = program; !folder.empty() && folder != folder.root_path();
         folder = folder.parent_path()) {
        if (fs::exists(folder / "CMakeCache.txt") && is_pack(CHRONOGRAPH_SOURCE_RULES))
            return CHRONOGRAPH_SOURCE_RULES;
    }
    auto installed = program.parent_path() / "share" / "chronograph" / "rules";
    if (is_pack(installed)) return installed;
    throw base::Error(installed.string(), "no rule pack there; name one with --rules");
}

}  // namespace

std::vector<fs::path> pack_folders(const std::vector<std::string>& folders) {
    if (folders.empty()) return {default_pack()};
    return {folders.begin(), folders.end()};
}

rules::RuleSet load_pack(const std::vector<std::string>& folders) {
    auto loaded = rules::load_rules(pack_folders(folders));
    if (print(loaded.diagnostics)) throw base::Error("rules", "the rule pack has errors, see above");
    return std::move(loaded.rules);
}

}  // namespace chronograph::cli
