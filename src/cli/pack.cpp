// Entry points: pack_languages(), load_pack(), Packs. Tested by tests/cli/packs_test.cpp.
#include "pack.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>

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

/// The folders of further packs in those of packs, sorted within each.
std::vector<fs::path> further_packs(const std::vector<fs::path>& folders) {
    std::vector<fs::path> further;
    for (const auto& folder : folders) {
        std::error_code error;
        const auto first = static_cast<std::ptrdiff_t>(further.size());
        for (const auto& entry : fs::directory_iterator(folder / rules::kFurtherPacks, error)) {
            if (entry.is_directory()) further.push_back(entry.path());
        }
        std::sort(further.begin() + first, further.end());
    }
    return further;
}

/// All of none are none.
bool is_among(const std::vector<fs::path>& packs, const std::string& name) {
    return name == kAllPacks ||
           std::ranges::any_of(packs, [&](const fs::path& pack) { return pack.filename() == name; });
}

base::Error no_such_pack(const std::string& name, const std::vector<fs::path>& further) {
    std::vector<std::string> names;
    names.reserve(further.size());
    for (const auto& pack : further) names.push_back(pack.filename().string());
    if (const auto nearest = base::nearest(name, names); !nearest.empty())
        return {"--pack " + name, "no such pack; did you mean '" + nearest + "'?"};
    std::string there = "no such pack; there are: " + std::string(kAllPacks);
    for (const auto& pack : names) there += ", " + pack;
    return {"--pack " + name, there};
}

/// The folders to read: those given or the default one, then the further packs asked for.
std::vector<fs::path> pack_folders(const RuleOptions& options) {
    std::vector<fs::path> folders(options.folders.begin(), options.folders.end());
    if (folders.empty()) folders.push_back(default_pack());
    if (options.packs.empty()) return folders;
    const auto further = further_packs(folders);
    for (const auto& name : options.packs) {
        if (!is_among(further, name)) throw no_such_pack(name, further);
    }
    std::ranges::copy_if(further, std::back_inserter(folders), [&](const fs::path& folder) {
        return std::ranges::any_of(
            options.packs, [&](const auto& name) { return name == kAllPacks || folder.filename() == name; });
    });
    return folders;
}

rules::RuleSet load_sound(const rules::Languages& languages, const std::string& language) {
    auto loaded = languages.load(language);
    if (print(loaded.diagnostics)) throw base::Error("rules", "the rule pack has errors, see above");
    return std::move(loaded.rules);
}

}  // namespace

void declare_rules(CLI::App& app, RuleOptions& options) {
    app.add_option("--rules", options.folders,
                   "Folder of a rule pack; may be given more than once (default: the pack that came along)")
        ->type_name("DIR")
        ->allow_extra_args(false);
    app.add_option("--pack", options.packs,
                   "Events beside contact: statement, agreement, conflict, aid-and-sanctions, or all")
        ->type_name("NAME,...")
        ->delimiter(',')
        ->allow_extra_args(false);
}

rules::Languages pack_languages(const RuleOptions& options) {
    return rules::Languages(pack_folders(options));
}

rules::RuleSet load_pack(const RuleOptions& options) {
    const auto languages = pack_languages(options);
    return load_sound(languages, languages.ids().front());
}

Packs::Packs(const RuleOptions& options) : languages_(pack_languages(options)) {
    load(languages_.ids().front());
}

const rules::RuleSet& Packs::standard() {
    return load(languages_.ids().front());
}

const rules::RuleSet& Packs::of(const model::Document& document) {
    return load(languages_.language_of(document));
}

std::vector<const rules::RuleSet*> Packs::all() {
    std::vector<const rules::RuleSet*> all;
    for (const auto& language : languages_.ids()) all.push_back(&load(language));
    return all;
}

const rules::RuleSet& Packs::load(const std::string& language) {
    auto& rules = loaded_[language];
    if (!rules) rules = std::make_unique<rules::RuleSet>(load_sound(languages_, language));
    return *rules;
}

}  // namespace chronograph::cli
