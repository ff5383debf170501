#pragma once
// YAML with places: the one file that knows how yaml-cpp marks its nodes.
// yaml-cpp counts lines and columns from 0, columns in bytes, knows no file name and lets duplicate keys
// pass.

#include <yaml-cpp/yaml.h>

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "chronograph/base/diagnostic.hpp"

namespace chronograph::rules {

/// One parsed YAML file and where its faults go.
class YamlFile {
public:
    /// Parses `text`; a syntax error becomes a diagnostic and leaves an empty root.
    /// Caps: 64 levels of nesting, 1,000,000 nodes with aliases expanded; a cycle of anchors is a fault.
    YamlFile(std::string name, std::string text, base::Diagnostics& diagnostics);

    [[nodiscard]] const YAML::Node& root() const { return root_; }
    [[nodiscard]] const std::string& name() const { return name_; }
    /// Lines and columns from 1, columns in code points.
    [[nodiscard]] base::SourceLocation at(const YAML::Node& node) const;

    void fault(const YAML::Node& node, std::string message, std::string hint = {}) const;

    // Each says what is wrong and gives false when the node is not of the wanted form.
    bool require_map(const YAML::Node& node, std::string_view what) const;
    bool require_sequence(const YAML::Node& node, std::string_view what) const;
    bool require_scalar(const YAML::Node& node, std::string_view what) const;

    /// Reports every key that is not in `allowed`, with the nearest one that is, and every key given twice.
    void check_keys(const YAML::Node& map, const std::vector<std::string>& allowed) const;

    /// The scalars of a list, or the one scalar; faults where it is neither.
    [[nodiscard]] std::vector<std::string> words(const YAML::Node& node, std::string_view what) const;

private:
    void report(const YAML::Mark& mark, std::string message, std::string hint) const;
    bool check_shape(const YAML::Node& node, std::size_t depth, std::size_t& nodes) const;

    std::string name_;
    std::string text_;
    base::Diagnostics& diagnostics_;
    YAML::Node root_;
};

/// "did you mean 'x'?" for the nearest of `candidates`, or empty.
[[nodiscard]] std::string did_you_mean(std::string_view name, const std::vector<std::string>& candidates);

}  // namespace chronograph::rules
