// Entry point: YamlFile. Tested by tests/rules/rule_loader_test.cpp.
#include "yaml_reader.hpp"

#include <algorithm>

#include "chronograph/base/utf8.hpp"

namespace chronograph::rules {

namespace {

constexpr std::size_t kDepth = 64;
constexpr std::size_t kNodes = 1'000'000;

/// libyaml does not say what is wrong with a tab.   `line` counts from 1.
std::string hint_of(std::string_view text, std::size_t line) {
    const auto source = base::line_of(text, line);
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
    if (const auto fault = tree_.parse(text_)) {
        report(fault->line, fault->column, fault->message, hint_of(text_, fault->line));
        return;
    }
    std::size_t nodes = 0;
    if (!check_shape(root(), 0, nodes)) tree_ = YamlTree();
}

/// False after a report if the document is too deep (a cycle of anchors is endlessly deep) or too large.
bool YamlFile::check_shape(const YamlNode& node, std::size_t depth, std::size_t& nodes) const {
    if (depth > kDepth) {
        fault(node, "nested more than 64 levels deep", "does an anchor refer to itself?");
        return false;
    }
    if (++nodes > kNodes) {
        fault(node, "more than a million nodes, aliases expanded");
        return false;
    }
    const auto is_sound = [&](const YamlNode& child) { return check_shape(child, depth + 1, nodes); };
    return std::ranges::all_of(node.items(), is_sound) &&
           std::ranges::all_of(node.entries(), [&](const YamlEntry& entry) { return is_sound(entry.value); });
}

base::SourceLocation YamlFile::at(const YamlNode& node) const {
    return {name_, node.line(), node.column()};
}

void YamlFile::fault(const YamlNode& node, std::string message, std::string hint) const {
    report(node.line(), node.column(), std::move(message), std::move(hint));
}

void YamlFile::report(std::size_t line, std::size_t column, std::string message, std::string hint) const {
    base::Diagnostic diagnostic{
        {name_, line, column}, base::Severity::error, std::move(message), std::move(hint), {}};
    if (line > 0) diagnostic.source_line = base::line_of(text_, line);
    diagnostics_.push_back(std::move(diagnostic));
}

bool YamlFile::require_map(const YamlNode& node, std::string_view what) const {
    if (node.is_map()) return true;
    fault(node, "'" + std::string(what) + "' must be a map of keys and values");
    return false;
}

bool YamlFile::require_sequence(const YamlNode& node, std::string_view what) const {
    if (node.is_sequence()) return true;
    fault(node, "'" + std::string(what) + "' must be a list");
    return false;
}

bool YamlFile::require_scalar(const YamlNode& node, std::string_view what) const {
    if (node.is_scalar()) return true;
    fault(node, "'" + std::string(what) + "' must be one value");
    return false;
}

template <class Names>
void YamlFile::check_keys_of(const YamlNode& map, const Names& allowed) const {
    const auto& entries = map.entries();
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        const std::string& key = entry->key.scalar();
        const auto is_key = [&](const YamlEntry& other) { return other.key.scalar() == key; };
        if (std::find(allowed.begin(), allowed.end(), key) == allowed.end()) {
            const std::vector<std::string> names(allowed.begin(), allowed.end());
            fault(entry->key, "unknown key '" + key + "'", did_you_mean(key, names));
        } else if (std::any_of(entries.begin(), entry, is_key)) {
            fault(entry->key, "key '" + key + "' is given twice");
        }
    }
}

void YamlFile::check_keys(const YamlNode& map, const std::vector<std::string>& allowed) const {
    check_keys_of(map, allowed);
}

void YamlFile::check_keys(const YamlNode& map, std::initializer_list<std::string_view> allowed) const {
    check_keys_of(map, allowed);
}

bool YamlFile::truth(const YamlNode& node, bool otherwise) const {
    if (!node) return otherwise;
    const auto value = node.as_bool();
    if (!value) fault(node, "'" + node.scalar() + "' is neither true nor false", "write `true` or `false`");
    return value.value_or(otherwise);
}

std::vector<std::string> YamlFile::words(const YamlNode& node, std::string_view what) const {
    std::vector<std::string> words;
    if (node.is_scalar()) return {node.scalar()};
    if (!require_sequence(node, what)) return words;
    for (const YamlNode& word : node.items()) {
        if (require_scalar(word, what)) words.push_back(word.scalar());
    }
    return words;
}

std::vector<std::string> YamlFile::word_list(const YamlNode& node, std::string_view what) const {
    if (!node.is_scalar()) return words(node, what);
    constexpr std::string_view kBetween = ", \n";
    const std::string_view text = node.scalar();
    std::vector<std::string> list;
    for (auto begin = text.find_first_not_of(kBetween); begin != std::string_view::npos;) {
        const auto end = std::min(text.find(',', begin), text.size());
        const auto last = text.find_last_not_of(kBetween, end - 1);
        list.emplace_back(text.substr(begin, last + 1 - begin));
        begin = text.find_first_not_of(kBetween, end);
    }
    return list;
}

}  // namespace chronograph::rules
