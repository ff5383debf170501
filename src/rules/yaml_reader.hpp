#pragma once
// A file of rules: its YAML, and where its faults go.

#include <string>
#include <string_view>
#include <vector>

#include "chronograph/base/diagnostic.hpp"
#include "yaml_node.hpp"

namespace chronograph::rules {

/// One parsed YAML file and where its faults go.
class YamlFile {
public:
    /// Parses `text`; a syntax error becomes a diagnostic and leaves no root.
    /// Caps: 64 levels of nesting, 1,000,000 nodes with aliases expanded; a cycle of anchors is a fault.
    YamlFile(std::string name, std::string text, base::Diagnostics& diagnostics);

    [[nodiscard]] const YamlNode& root() const { return tree_.root(); }
    [[nodiscard]] const std::string& name() const { return name_; }
    /// Lines and columns from 1, columns in code points.
    [[nodiscard]] base::SourceLocation at(const YamlNode& node) const;

    void fault(const YamlNode& node, std::string message, std::string hint = {}) const;

    // Each says what is wrong and gives false when the node is not of the wanted form.
    bool require_map(const YamlNode& node, std::string_view what) const;
    bool require_sequence(const YamlNode& node, std::string_view what) const;
    bool require_scalar(const YamlNode& node, std::string_view what) const;

    /// Reports every key that is not in `allowed`, with the nearest one that is, and every key given twice.
    void check_keys(const YamlNode& map, const std::vector<std::string>& allowed) const;
    void check_keys(const YamlNode& map, std::initializer_list<std::string_view> allowed) const;

    /// What the node says, `otherwise` where there is none; faults where it is neither true nor false.
    [[nodiscard]] bool truth(const YamlNode& node, bool otherwise = false) const;

    /// The scalars of a list, or the one scalar; faults where it is neither.
    [[nodiscard]] std::vector<std::string> words(const YamlNode& node, std::string_view what) const;
    /// The same for words without commas in them; thousands may be one text with commas between them, which
    /// YAML reads as one value.
    [[nodiscard]] std::vector<std::string> word_list(const YamlNode& node, std::string_view what) const;

private:
    template <class Names>
    void check_keys_of(const YamlNode& map, const Names& allowed) const;
    void report(std::size_t line, std::size_t column, std::string message, std::string hint) const;
    bool check_shape(const YamlNode& node, std::size_t depth, std::size_t& nodes) const;

    std::string name_;
    std::string text_;
    base::Diagnostics& diagnostics_;
    YamlTree tree_;
};

/// "did you mean 'x'?" for the nearest of `candidates`, or empty.
[[nodiscard]] std::string did_you_mean(std::string_view name, const std::vector<std::string>& candidates);

}  // namespace chronograph::rules
