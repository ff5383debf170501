// Entry point: YamlFile. Tested by tests/rules/rule_loader_test.cpp.
#include "yaml_reader.hpp"

#include <algorithm>
#include <set>

#include "chronograph/base/utf8.hpp"

namespace chronograph::rules {

namespace {

constexpr std::size_t kDepth = 64;
constexpr std::size_t kNodes = 1'000'000;

/// yaml-cpp does not say what is wrong with a tab.   `line` counts from 0.
std::string hint_of(std::string_view text, int line) {
    const auto source = base::line_of(text, static_cast<std::size_t>(line) + 1);
    const bool tab = source.substr(0, source.find_first_not_of(" \t")).find('\t') != std::string_view::npos;
    return tab ? "a tab indents this line; YAML takes spaces only" : "";
}

}  // namespace

std::string did_you_mean(std::string_view name, const std::vector<std::string>& candidates) {
    const std::string nearest = base::nearest(name, candidates);
    return nearest.empty() ? std::string() : "did you mean '" + nearest + "'?";
}

YamlFile::YamlFile(std::string name, std::string text, base::Diagnostics& diagnostics)
    : name_(std::move(name)), text_(std::move(text)), diagnostics_(diagnostics) {
    try {
        root_ = YAML::Load(text_);
        std::size_t nodes = 0;
        if (!check_shape(root_, 0, nodes)) root_ = YAML::Node();
    } catch (const YAML::Exception& error) {
        report(error.mark, error.msg, hint_of(text_, error.mark.line));
        root_ = YAML::Node();
    }
}

/// False after a report if the document is too deep (a cycle of anchors is endlessly deep) or too large.
bool YamlFile::check_shape(const YAML::Node& node, std::size_t depth, std::size_t& nodes) const {
    if (depth > kDepth) {
        report(node.Mark(), "nested more than 64 levels deep", "does an anchor refer to itself?");
        return false;
    }
    if (++nodes > kNodes) {
        report(node.Mark(), "more than a million nodes, aliases expanded", "");
        return false;
    }
    if (!node.IsMap() && !node.IsSequence()) return true;
    for (const auto& child : node) {
        const bool is_map = node.IsMap();
        if (!check_shape(is_map ? child.second : static_cast<const YAML::Node&>(child), depth + 1, nodes))
            return false;
    }
    return true;
}

base::SourceLocation YamlFile::at(const YAML::Node& node) const {
    const YAML::Mark mark = node.Mark();
    if (mark.is_null()) return {name_, 0, 0};
    const auto line = static_cast<std::size_t>(mark.line) + 1;
    const std::string_view text = base::line_of(text_, line);
    const auto column = std::min<std::size_t>(static_cast<std::size_t>(mark.column), text.size());
    return {name_, line, base::code_points(text.substr(0, column)) + 1};
}

void YamlFile::report(const YAML::Mark& mark, std::string message, std::string hint) const {
    base::Diagnostic diagnostic{
        {name_, 0, 0}, base::Severity::error, std::move(message), std::move(hint), {}};
    if (!mark.is_null()) {
        diagnostic.at.line = static_cast<std::size_t>(mark.line) + 1;
        const std::string_view line = base::line_of(text_, diagnostic.at.line);
        const auto column = std::min<std::size_t>(static_cast<std::size_t>(mark.column), line.size());
        diagnostic.at.column = base::code_points(line.substr(0, column)) + 1;
        diagnostic.source_line = line;
    }
    diagnostics_.push_back(std::move(diagnostic));
}

void YamlFile::fault(const YAML::Node& node, std::string message, std::string hint) const {
    report(node.Mark(), std::move(message), std::move(hint));
}

bool YamlFile::require_map(const YAML::Node& node, std::string_view what) const {
    if (node.IsMap()) return true;
    fault(node, "'" + std::string(what) + "' must be a map of keys and values");
    return false;
}

bool YamlFile::require_sequence(const YAML::Node& node, std::string_view what) const {
    if (node.IsSequence()) return true;
    fault(node, "'" + std::string(what) + "' must be a list");
    return false;
}

bool YamlFile::require_scalar(const YAML::Node& node, std::string_view what) const {
    if (node.IsScalar()) return true;
    fault(node, "'" + std::string(what) + "' must be one value");
    return false;
}

void YamlFile::check_keys(const YAML::Node& map, const std::vector<std::string>& allowed) const {
    std::set<std::string> seen;
    for (const auto& entry : map) {
        const std::string key = entry.first.IsScalar() ? entry.first.Scalar() : "";
        if (std::ranges::find(allowed, key) == allowed.end()) {
            fault(entry.first, "unknown key '" + key + "'", did_you_mean(key, allowed));
        } else if (!seen.insert(key).second) {
            fault(entry.first, "key '" + key + "' is given twice");
        }
    }
}

std::vector<std::string> YamlFile::words(const YAML::Node& node, std::string_view what) const {
    std::vector<std::string> words;
    if (node.IsScalar()) return {node.Scalar()};
    if (!require_sequence(node, what)) return words;
    for (const auto& word : node) {
        if (require_scalar(word, what)) words.push_back(word.Scalar());
    }
    return words;
}

}  // namespace chronograph::rules
