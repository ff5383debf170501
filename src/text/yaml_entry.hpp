#pragma once
// What a manifest's entry or a file's front matter says of a document: YAML, with places for its faults.

#include <yaml-cpp/yaml.h>

#include <optional>
#include <string>
#include <string_view>

#include "chronograph/text/reader.hpp"

namespace chronograph::text {

/// One YAML text inside a file, and where its faults go.   Lifetime: borrows everything.
struct YamlSource {
    std::string_view yaml;
    const std::string& file;
    std::size_t lines_before;  ///< lines of the file above the YAML
    base::Diagnostics& diagnostics;

    [[nodiscard]] std::string_view line_at(const YAML::Mark& mark) const;
    [[nodiscard]] base::SourceLocation locate(const YAML::Mark& mark) const;
    void fault(const YAML::Mark& mark, std::string message, std::string hint = {}) const;
    /// The map that `yaml` is: nothing after a report if it is something else, an empty one if it is empty.
    [[nodiscard]] std::optional<YAML::Node> parse_map() const;
    /// Reads title, date, source, url, language. Other keys are faults only in a `strict` map.
    /// Nothing after reporting each fault.
    [[nodiscard]] std::optional<ManifestEntry> read_entry(const YAML::Node& map, bool strict) const;
};

}  // namespace chronograph::text
