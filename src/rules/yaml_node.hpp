#pragma once
// A YAML document as a tree, read by libyaml: every value knows its line and column.
// Values are text: what looks like a number is one only to who asks for a number.

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chronograph::rules {

class YamlNode;

struct YamlEntry {
    const YamlNode& key;
    const YamlNode& value;
};

/// One value. Every question may be asked of every node: a list has no entries, a key that is not there gives
/// a node that is not there, and that has neither entries nor items nor text.
class YamlNode {
public:
    YamlNode() = default;
    YamlNode(const YamlNode&) = delete;
    YamlNode& operator=(const YamlNode&) = delete;

    /// The node that is not there.
    [[nodiscard]] static const YamlNode& absent();

    explicit operator bool() const { return kind_ != Kind::absent; }
    [[nodiscard]] bool is_null() const { return kind_ == Kind::null; }  ///< `~`, `null` or nothing at all
    [[nodiscard]] bool is_scalar() const { return kind_ == Kind::scalar; }
    [[nodiscard]] bool is_sequence() const { return kind_ == Kind::sequence; }
    [[nodiscard]] bool is_map() const { return kind_ == Kind::map; }

    [[nodiscard]] const std::string& scalar() const { return scalar_; }
    /// Nothing for all that is not written as such a value.
    [[nodiscard]] std::optional<bool> as_bool() const;
    /// `otherwise` for all that is not written as such a value.
    [[nodiscard]] std::int32_t as_int(std::int32_t otherwise) const;

    /// Of a sequence, in order.
    [[nodiscard]] const std::vector<std::reference_wrapper<const YamlNode>>& items() const { return items_; }
    /// Of a map, in the order of the file.
    [[nodiscard]] const std::vector<YamlEntry>& entries() const { return entries_; }
    /// The value of a map's key, the first one where it is given twice.   Cost: O(entries).
    [[nodiscard]] const YamlNode& operator[](std::string_view key) const;

    // Where it starts, from 1, columns in code points; 0 for a node that is not there.
    [[nodiscard]] std::size_t line() const { return line_; }
    [[nodiscard]] std::size_t column() const { return column_; }

private:
    friend class YamlTree;
    enum class Kind : std::uint8_t { absent, null, scalar, sequence, map };

    Kind kind_ = Kind::absent;
    std::uint32_t line_ = 0;
    std::uint32_t column_ = 0;
    std::string scalar_;
    std::vector<std::reference_wrapper<const YamlNode>> items_;
    std::vector<YamlEntry> entries_;
};

/// What keeps a text from being YAML.
struct YamlFault {
    std::string message;
    std::size_t line = 0;  ///< from 1
    std::size_t column = 0;
};

/// Owns the nodes of one document. An alias stands for the very node of its anchor, so that an anchor within
/// itself makes a cycle.
class YamlTree {
public:
    YamlTree() = default;
    YamlTree(YamlTree&&) noexcept = default;
    YamlTree& operator=(YamlTree&&) noexcept = default;

    /// Reads the first document of `text`; after a fault the root is not there.   Cost: O(bytes).
    std::optional<YamlFault> parse(std::string_view text);

    [[nodiscard]] const YamlNode& root() const { return *root_; }

private:
    class Builder;
    YamlNode& new_node();
    static constexpr std::size_t kBlock = 32;
    std::vector<std::unique_ptr<YamlNode[]>> blocks_;  // nodes refer to each other and must not move
    std::size_t used_ = kBlock;                        // of the last block
    const YamlNode* root_ = &YamlNode::absent();
};

}  // namespace chronograph::rules
