// Entry points: pack_languages(), load_pack(), Packs: where the rules come from.
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

rules::RuleSet load_sound(const rules::Languages& languages, const std::string& language) {
    auto loaded = languages.load(language);
    if (print(loaded.diagnostics)) throw base::Error("rules", "the rule pack has errors, see above");
    return std::move(loaded.rules);
}

}  // namespace

rules::Languages pack_languages(const std::vector<std::string>& folders) {
    if (folders.empty()) return rules::Languages({default_pack()});
    return rules::Languages({folders.begin(), folders.end()});
}

rules::RuleSet load_pack(const std::vector<std::string>& folders) {
    const auto languages = pack_languages(folders);
    return load_sound(languages, languages.ids().front());
}

Packs::Packs(const std::vector<std::string>& folders) : languages_(pack_languages(folders)) {
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
