// Entry point: YamlTree::parse(). Tested by tests/rules/yaml_node_test.cpp.
#include "yaml_node.hpp"

#include <yaml.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

#include "chronograph/base/utf8.hpp"

namespace chronograph::rules {

namespace {

constexpr std::array<std::string_view, 5> kNull{"", "~", "null", "Null", "NULL"};
constexpr std::array<std::string_view, 4> kTrue{"true", "yes", "on", "y"};
constexpr std::array<std::string_view, 4> kFalse{"false", "no", "off", "n"};

std::string_view text_of(const yaml_char_t* text, std::size_t length) {
    return {reinterpret_cast<const char*>(text), length};
}

}  // namespace

const YamlNode& YamlNode::absent() {
    static const YamlNode kAbsent;
    return kAbsent;
}

std::optional<bool> YamlNode::as_bool() const {
    const std::string word = base::fold(scalar_);
    if (std::ranges::find(kTrue, word) != kTrue.end()) return true;
    return std::ranges::find(kFalse, word) != kFalse.end() ? std::optional(false) : std::nullopt;
}

std::int32_t YamlNode::as_int(std::int32_t otherwise) const {
    std::int32_t number = 0;
    const char* const end = scalar_.data() + scalar_.size();
    const auto [stop, error] = std::from_chars(scalar_.data(), end, number);
    return error == std::errc{} && stop == end ? number : otherwise;
}

const YamlNode& YamlNode::operator[](std::string_view key) const {
    const auto found = std::ranges::find_if(
        entries_, [&](const YamlEntry& entry) { return entry.key.is_scalar() && entry.key.scalar() == key; });
    return found == entries_.end() ? absent() : found->value;
}

/// libyaml's events to nodes.
class YamlTree::Builder {
public:
    Builder(std::string_view text, YamlTree& tree) : text_(text), tree_(tree) {
        if (yaml_parser_initialize(&parser_) == 0) throw std::bad_alloc();
        yaml_parser_set_encoding(&parser_, YAML_UTF8_ENCODING);
        yaml_parser_set_input_string(&parser_, reinterpret_cast<const yaml_char_t*>(text.data()),
                                     text.size());
    }
    Builder(const Builder&) = delete;
    Builder& operator=(const Builder&) = delete;
    ~Builder() { yaml_parser_delete(&parser_); }

    std::optional<YamlFault> run() {
        while (!done_ && !fault_) {
            yaml_event_t event;
            if (yaml_parser_parse(&parser_, &event) == 0) return syntax_fault();
            take(event);
            yaml_event_delete(&event);
        }
        return fault_;
    }

private:
    /// A sequence or map that is being read.
    struct Open {
        YamlNode* node;
        const YamlNode* key = nullptr;  // of a map: the one whose value comes next
    };

    void take(const yaml_event_t& event) {
        switch (event.type) {
            case YAML_SCALAR_EVENT:
                return take_scalar(event);
            case YAML_ALIAS_EVENT:
                return take_alias(event);
            case YAML_SEQUENCE_START_EVENT:
                return open(event, YamlNode::Kind::sequence, event.data.sequence_start.anchor);
            case YAML_MAPPING_START_EVENT:
                return open(event, YamlNode::Kind::map, event.data.mapping_start.anchor);
            case YAML_SEQUENCE_END_EVENT:
            case YAML_MAPPING_END_EVENT:
                return open_.pop_back();
            case YAML_DOCUMENT_END_EVENT:
            case YAML_STREAM_END_EVENT:
                done_ = true;
                return;
            default:
                return;
        }
    }

    YamlNode& add(const yaml_event_t& event, YamlNode::Kind kind, const yaml_char_t* anchor) {
        YamlNode& node = tree_.new_node();
        node.kind_ = kind;
        node.line_ = static_cast<std::uint32_t>(event.start_mark.line + 1);
        node.column_ = static_cast<std::uint32_t>(event.start_mark.column + 1);
        if (anchor != nullptr) anchors_[reinterpret_cast<const char*>(anchor)] = &node;
        attach(node);
        return node;
    }

    /// Puts a node where the document stands: the root, an item, a key or the value behind it.
    void attach(const YamlNode& node) {
        if (open_.empty()) {
            tree_.root_ = &node;
            return;
        }
        auto& [parent, key] = open_.back();
        if (parent->is_sequence()) {
            parent->items_.emplace_back(node);
        } else if (key == nullptr) {
            key = &node;
        } else {
            parent->entries_.push_back({*key, node});
            key = nullptr;
        }
    }

    void take_scalar(const yaml_event_t& event) {
        const auto& scalar = event.data.scalar;
        const auto text = text_of(scalar.value, scalar.length);
        const bool null =
            scalar.style == YAML_PLAIN_SCALAR_STYLE && std::ranges::find(kNull, text) != kNull.end();
        YamlNode& node = add(event, null ? YamlNode::Kind::null : YamlNode::Kind::scalar, scalar.anchor);
        if (!null) node.scalar_ = text;
    }

    void open(const yaml_event_t& event, YamlNode::Kind kind, const yaml_char_t* anchor) {
        YamlNode& node = add(event, kind, anchor);
        open_.push_back({&node});
    }

    void take_alias(const yaml_event_t& event) {
        const std::string name = reinterpret_cast<const char*>(event.data.alias.anchor);
        const auto found = anchors_.find(name);
        if (found != anchors_.end()) return attach(*found->second);
        fault_ = YamlFault{"unknown anchor '" + name + "'", event.start_mark.line + 1,
                           event.start_mark.column + 1};
    }

    [[nodiscard]] YamlFault syntax_fault() const {
        if (parser_.error == YAML_READER_ERROR) return encoding_fault();
        const auto& mark = parser_.problem_mark;
        std::string message = parser_.problem == nullptr ? "no YAML" : parser_.problem;
        if (parser_.context != nullptr) message += std::string(" ") + parser_.context;
        return {std::move(message), mark.line + 1, mark.column + 1};
    }

    /// Of bytes that are no text libyaml tells the offset only.
    [[nodiscard]] YamlFault encoding_fault() const {
        const auto before = text_.substr(0, parser_.problem_offset);
        const auto line = static_cast<std::size_t>(std::ranges::count(before, '\n')) + 1;
        const auto column = base::code_points(before.substr(before.rfind('\n') + 1)) + 1;
        return {parser_.problem, line, column};
    }

    std::string_view text_;
    YamlTree& tree_;
    yaml_parser_t parser_{};
    std::vector<Open> open_;
    std::map<std::string, const YamlNode*> anchors_;
    std::optional<YamlFault> fault_;
    bool done_ = false;
};

YamlNode& YamlTree::new_node() {
    if (used_ == kBlock) {
        blocks_.push_back(std::make_unique<YamlNode[]>(kBlock));
        used_ = 0;
    }
    return blocks_.back()[used_++];
}

std::optional<YamlFault> YamlTree::parse(std::string_view text) {
    auto fault = Builder(text, *this).run();
    if (fault) root_ = &YamlNode::absent();
    return fault;
}

}  // namespace chronograph::rules
