// Entry points: Languages, load_rules() of folders. Tested by tests/rules/languages_test.cpp.
#include "chronograph/rules/languages.hpp"

#include <algorithm>
#include <fstream>
#include <map>

#include "chronograph/base/error.hpp"
#include "rule_loader.hpp"
#include "yaml_reader.hpp"

namespace chronograph::rules {

namespace fs = std::filesystem;

namespace {

constexpr const char* kLanguageFile = "language.yaml";
constexpr std::size_t kTokensThatTell = 1000;

bool is_language(const fs::path& folder) {
    return fs::is_regular_file(folder / kLanguageFile);
}

std::string read_file(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) throw base::Error(path.generic_string(), "can't be read");
    std::string bytes(fs::file_size(path), '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(in.gcount()));
    return bytes;
}

std::vector<fs::path> language_folders(const fs::path& folder) {
    if (!fs::is_directory(folder)) throw base::Error(folder.generic_string(), "no such folder of rules");
    std::vector<fs::path> languages;
    for (const auto& entry : fs::directory_iterator(folder)) {
        if (entry.is_directory() && is_language(entry.path())) languages.push_back(entry.path());
    }
    return languages;
}

/// The rule files below `folder` but for those of other languages and of further packs, sorted.
std::vector<fs::path> find_files(const fs::path& folder, const std::vector<std::string>& languages,
                                 const std::string& language) {
    std::vector<fs::path> files;
    for (auto entry = fs::recursive_directory_iterator(folder); entry != fs::end(entry); ++entry) {
        const auto& path = entry->path();
        const std::string name = path.filename().string();
        const bool other = name != language && std::ranges::find(languages, name) != languages.end();
        if (entry.depth() == 0 && (other || name == kFurtherPacks)) entry.disable_recursion_pending();
        if (entry->is_regular_file() && path.extension() == ".yaml") files.push_back(path);
    }
    std::ranges::sort(files);
    return files;
}

/// A folder without a single rule file is a mistake, not a small pack.
void require_rule_file(const fs::path& folder) {
    const auto is_rule_file = [](const fs::directory_entry& entry) {
        return entry.is_regular_file() && entry.path().extension() == ".yaml";
    };
    if (std::ranges::none_of(fs::recursive_directory_iterator(folder), is_rule_file))
        throw base::Error(folder.generic_string(), "no rule file in this folder; their names end in .yaml");
}

/// A file's name in messages begins with its pack's folder.
std::string name_in(const fs::path& folder, const fs::path& file) {
    const auto end = folder.filename().empty() ? folder.parent_path() : folder;
    auto name = end.filename();
    if (end.parent_path().filename() == kFurtherPacks)  // "rules/packs/conflict"
        name = end.parent_path().parent_path().filename() / kFurtherPacks / name;
    return (name / fs::relative(file, folder)).generic_string();
}

/// What a language.yaml says, as far as it is sound; load_language() tells the faults.
struct LanguageFile {
    bool standard = false;
    std::vector<std::string> telltales;
};

LanguageFile read_language(const fs::path& folder) {
    base::Diagnostics ignored;
    const YamlFile file(kLanguageFile, read_file(folder / kLanguageFile), ignored);
    const YamlNode& section = file.root()["language"];
    LanguageFile language{file.truth(section["standard"]), {}};
    if (section["telltales"]) language.telltales = file.words(section["telltales"], "telltales");
    return language;
}

/// "es-MX" -> "es"
std::string_view primary(std::string_view tag) {
    return tag.substr(0, tag.find('-'));
}

}  // namespace

Languages::Languages(std::vector<fs::path> folders) : folders_(std::move(folders)) {
    std::map<std::string, bool> standard;
    std::vector<std::pair<std::string, std::string>> telltales;  // word, language
    for (const auto& folder : folders_) {
        const auto languages = language_folders(folder);
        require_rule_file(folder);
        for (const auto& path : languages) {
            const std::string id = path.filename().string();
            const auto language = read_language(path);
            standard[id] |= language.standard;
            for (const auto& word : language.telltales) telltales.emplace_back(word, id);
        }
    }
    for (const auto& language : standard) ids_.push_back(language.first);
    std::stable_partition(ids_.begin(), ids_.end(), [&](const auto& id) { return standard.at(id); });
    if (ids_.empty()) ids_.emplace_back();
    for (const auto& [word, id] : telltales) {
        const WordId telltale = telltales_.add(word);
        if (tells_of_.size() <= telltale) tells_of_.resize(telltale + 1);
        tells_of_[telltale].push_back(index_of(id));
    }
}

std::size_t Languages::index_of(std::string_view id) const {
    return static_cast<std::size_t>(std::ranges::find(ids_, id) - ids_.begin());
}

const std::string& Languages::language_of(const model::Document& document) const {
    const std::size_t said = index_of(primary(document.info.language));
    if (said < ids_.size()) return ids_[said];
    if (ids_.size() == 1) return ids_.front();
    std::vector<std::size_t> told(ids_.size(), 0);
    const std::span<const std::uint64_t> hashes(document.tokens.hash);
    for (const std::uint64_t hash : hashes.first(std::min(hashes.size(), kTokensThatTell))) {
        const WordId telltale = telltales_.find(hash);
        if (telltale == kNoWord) continue;
        for (const std::size_t language : tells_of_[telltale]) ++told[language];
    }
    return ids_[static_cast<std::size_t>(std::ranges::max_element(told) - told.begin())];
}

LoadResult Languages::load(const std::string& language) const {
    std::vector<RuleFile> own, facts;
    for (const auto& folder : folders_) {
        for (const auto& path : find_files(folder, ids_, language)) {
            const bool speaks = language == ids_.front() || *fs::relative(path, folder).begin() == language;
            (speaks ? own : facts).push_back({name_in(folder, path), read_file(path)});
        }
    }
    auto loaded = load_files(own, facts);
    loaded.rules.language = language;
    return loaded;
}

LoadResult load_rules(const std::vector<fs::path>& folders) {
    const Languages languages(folders);
    return languages.load(languages.ids().front());
}

}  // namespace chronograph::rules
