// Entry points: YamlSource, read_manifest(). Tested by tests/text/manifest_test.cpp.
// yaml-cpp counts lines and columns from 0, columns in bytes, and lets a key stand twice.
#include "yaml_entry.hpp"

#include <algorithm>
#include <set>

#include "chronograph/base/utf8.hpp"
#include "publication_date.hpp"

namespace chronograph::text {

namespace {

const std::vector<std::string>& known_keys() {
    static const std::vector<std::string> keys = {"date", "language", "source", "title", "url"};
    return keys;
}

std::string* text_field(ManifestEntry& entry, std::string_view key) {
    if (key == "title") return &entry.title;
    if (key == "source") return &entry.source;
    if (key == "url") return &entry.url;
    return key == "language" ? &entry.language : nullptr;
}

}  // namespace

void YamlSource::fault(const YAML::Mark& mark, std::string message, std::string hint) const {
    const auto source = mark.is_null() ? std::string_view{} : line_at(mark);
    diagnostics.push_back(
        {locate(mark), base::Severity::error, std::move(message), std::move(hint), std::string(source)});
}

std::string_view YamlSource::line_at(const YAML::Mark& mark) const {
    return base::line_of(yaml, static_cast<std::size_t>(mark.line) + 1);
}

base::SourceLocation YamlSource::locate(const YAML::Mark& mark) const {
    if (mark.is_null()) return {file, 0, 0};
    const auto source = line_at(mark);
    const auto column = std::min(static_cast<std::size_t>(mark.column), source.size());
    return {file, static_cast<std::size_t>(mark.line) + 1 + lines_before,
            base::code_points(source.substr(0, column)) + 1};
}

std::optional<YAML::Node> YamlSource::parse_map() const {
    try {
        const YAML::Node root = YAML::Load(std::string(yaml));
        if (root.IsMap()) return root;
        if (root.IsNull()) return YAML::Node(YAML::NodeType::Map);
        fault(root.Mark(), "must be a map of keys and values");
    } catch (const YAML::Exception& error) {
        fault(error.mark, error.msg);
    }
    return {};
}

std::optional<ManifestEntry> YamlSource::read_entry(const YAML::Node& map, bool strict) const {
    ManifestEntry entry;
    std::set<std::string> seen;
    const std::size_t faults = diagnostics.size();
    for (const auto& field : map) {
        const std::string key = field.first.IsScalar() ? field.first.Scalar() : "";
        if (std::ranges::find(known_keys(), key) == known_keys().end()) {
            const std::string near = base::nearest(key, known_keys());
            if (strict) {
                fault(field.first.Mark(), "unknown key '" + key + "'",
                      near.empty() ? std::string() : "did you mean '" + near + "'?");
            }
        } else if (!seen.insert(key).second) {
            fault(field.first.Mark(), "key '" + key + "' is given twice");
        } else if (field.second.IsNull()) {
            continue;
        } else if (!field.second.IsScalar()) {
            fault(field.second.Mark(), "'" + key + "' must be one value");
        } else if (std::string* text = text_field(entry, key)) {
            *text = field.second.Scalar();
        } else if (entry.date = parse_date(field.second.Scalar()); !entry.date) {
            fault(field.second.Mark(), "'" + field.second.Scalar() + "' is not a day", "write YYYY-MM-DD");
        }
    }
    if (diagnostics.size() > faults) return {};
    return entry;
}

Manifest read_manifest(std::string_view yaml, const std::string& file, base::Diagnostics& diagnostics) {
    const YamlSource source{yaml, file, 0, diagnostics};
    Manifest manifest;
    const auto root = source.parse_map();
    if (!root) return manifest;
    for (const auto& row : *root) {
        const std::string name = row.first.IsScalar() ? row.first.Scalar() : "";
        if (name.empty()) {
            source.fault(row.first.Mark(), "a file's name must stand here");
        } else if (!row.second.IsMap()) {
            source.fault(row.first.Mark(), "'" + name + "' must be a map of keys and values",
                         "write {date: YYYY-MM-DD, title: ..., source: ..., url: ...}");
        } else if (auto entry = source.read_entry(row.second, true)) {
            const auto mark =
                row.first.Mark();  // its line is not looked up: most entries are never spoken of
            entry->at = {file, static_cast<std::size_t>(mark.line) + 1,
                         static_cast<std::size_t>(mark.column) + 1};
            if (!manifest.emplace(name, std::move(*entry)).second) {
                source.fault(row.first.Mark(), "'" + name + "' is given twice");
            }
        }
    }
    return manifest;
}

}  // namespace chronograph::text
