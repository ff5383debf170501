#pragma once
// The languages that a pack reads. A folder of a pack that holds a language.yaml is one language, named as
// the folder is; its files, and those of a folder of that name in another pack, are read for that language
// alone, all others for the standard language, and what they say of entities, events and offices for every
// one. Takes: the pack's folders. Gives: which language a text is in, and the rules to read it by.

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "chronograph/model/document.hpp"
#include "chronograph/rules/rule_set.hpp"

namespace chronograph::rules {

/// Threads: safe to share; each load() stands alone.
class Languages {
public:
    /// Finds the pack's languages and reads how each shows itself.
    /// Errors: throws base::Error when a folder can't be read; a fault in a language.yaml is told by load().
    /// Cost: the folders' lists and the language.yaml files; no rule is read.
    explicit Languages(std::vector<std::filesystem::path> folders);

    /// The standard one first, the others by name; at least one, which is "" in a pack that has none.
    [[nodiscard]] const std::vector<std::string>& ids() const { return ids_; }

    /// The language to read a document by: the one that it says it is in (BCP 47, "es-MX" is "es") where the
    /// pack has that; else the one whose telltale words are the most frequent in its beginning; the standard
    /// one where that leaves a choice.   Cost: O(1), at most 1000 tokens.
    [[nodiscard]] const std::string& language_of(const model::Document& document) const;

    /// The rules for one of ids().   Errors, Cost: as load_rules.
    [[nodiscard]] LoadResult load(const std::string& language) const;

private:
    [[nodiscard]] std::size_t index_of(std::string_view id) const;  ///< ids_.size() = none

    std::vector<std::filesystem::path> folders_;
    std::vector<std::string> ids_;
    Vocabulary telltales_;
    std::vector<std::vector<std::size_t>> tells_of_;  ///< telltale -> the languages it tells of, into ids_
};

}  // namespace chronograph::rules
