#pragma once
// Where the rules come from: folders given, or the pack that came along, with the further packs asked for.

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "chronograph/model/document.hpp"
#include "chronograph/rules/languages.hpp"
#include "chronograph/rules/rule_set.hpp"

namespace CLI {
class App;
}

namespace chronograph::cli {

/// Stands for every further pack.
inline constexpr const char* kAllPacks = "all";

/// Which rules to read by; filled by declare_rules.
struct RuleOptions {
    std::vector<std::string> folders;  ///< empty = the default pack
    std::vector<std::string> packs;    ///< further ones in their packs/, or kAllPacks
};

/// Declares --rules and --pack.
void declare_rules(CLI::App& app, RuleOptions& options);

/// The languages of the rule pack: of the folders given, else of the default pack (the source tree's for a
/// program in its build folder, else the installed share folder), with the further packs asked for.
/// Errors: throws base::Error where there is no pack, or no further one of a name.
[[nodiscard]] rules::Languages pack_languages(const RuleOptions& options);

/// The rule pack for its standard language.
/// Errors: as pack_languages; prints diagnostics and throws when the pack has errors.
[[nodiscard]] rules::RuleSet load_pack(const RuleOptions& options);

/// The rule pack for every language; all but the standard one are loaded when first asked for.
/// Errors: as load_pack.   Threads: one at a time; the rules it gives may be shared.
/// Lifetime: the rules live as long as it does.
class Packs {
public:
    explicit Packs(const RuleOptions& options);

    [[nodiscard]] const rules::RuleSet& standard();
    /// The rules to read this document by.
    [[nodiscard]] const rules::RuleSet& of(const model::Document& document);
    /// Every language's, the standard one first.
    [[nodiscard]] std::vector<const rules::RuleSet*> all();
    /// The standard language's, given away at the end.
    [[nodiscard]] rules::RuleSet take_standard() { return std::move(*loaded_.at(languages_.ids().front())); }

private:
    const rules::RuleSet& load(const std::string& language);

    rules::Languages languages_;
    std::map<std::string, std::unique_ptr<rules::RuleSet>> loaded_;
};

}  // namespace chronograph::cli
