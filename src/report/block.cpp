// Entry point: read_block(). Tested by tests/report/block_test.cpp.
#include "block.hpp"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

#include "chronograph/base/utf8.hpp"
#include "chronograph/model/names.hpp"

namespace chronograph::report {

namespace {

const std::vector<std::string> kFigures{"timeline", "graph", "matrix", "table"};

std::vector<std::string> names_of(const auto& names) {
    return {names.begin(), names.end()};
}

std::string list_of(const std::vector<std::string>& names) {
    std::string text;
    for (const auto& name : names) text += (text.empty() ? "" : ", ") + name;
    return text;
}

class BlockReader {
public:
    BlockReader(std::string_view markdown, const Part& part, const model::Knowledge& knowledge,
                const ReportOptions& options, base::Diagnostics& diagnostics)
        : markdown_(markdown),
          part_(part),
          knowledge_(knowledge),
          options_(options),
          diagnostics_(diagnostics) {}

    std::optional<Block> read();

private:
    using Read = void (BlockReader::*)(const YAML::Node& value);
    struct Key {
        const char* name;
        Read read;
    };
    static const std::array<Key, 13> kKeys;

    void read_entry(const YAML::Node& key, const YAML::Node& value);
    void read_figure(const YAML::Node& value) { block_.figure = choice(value, kFigures); }
    void read_caption(const YAML::Node& value) { block_.caption = scalar(value); }
    void read_alt(const YAML::Node& value) { block_.alt = scalar(value); }
    void read_since(const YAML::Node& value) { read_day(value, false); }
    void read_until(const YAML::Node& value) { read_day(value, true); }
    void read_who(const YAML::Node& value) { read_entities(value, graph::Among::all, block_.filter.who); }
    void read_country(const YAML::Node& value) {
        read_entities(value, graph::Among::countries, block_.filter.countries);
    }
    void read_all(const YAML::Node& value);
    void read_type(const YAML::Node& value);
    void read_status(const YAML::Node& value);
    void read_lanes(const YAML::Node& value);
    void read_max_event_size(const YAML::Node& value) { read_number(value, block_.max_event_size); }
    void read_threshold(const YAML::Node& value) { read_number(value, block_.threshold); }

    void read_day(const YAML::Node& value, bool last);
    void read_entities(const YAML::Node& value, graph::Among among, std::vector<std::string>& ids);
    void read_entity(const YAML::Node& item, graph::Among among, std::vector<std::string>& ids);
    template <class Number>
    void read_number(const YAML::Node& value, Number& number);
    std::string scalar(const YAML::Node& value);
    std::string choice(const YAML::Node& value, const std::vector<std::string>& names);
    std::vector<YAML::Node> items(const YAML::Node& value);
    void report(const YAML::Mark& mark, std::string message, std::string hint,
                base::Severity severity = base::Severity::error);
    void fault(const YAML::Node& node, std::string message, std::string hint = {}) {
        report(node.Mark(), std::move(message), std::move(hint));
    }

    std::string_view markdown_;
    const Part& part_;
    const model::Knowledge& knowledge_;
    const ReportOptions& options_;
    base::Diagnostics& diagnostics_;
    Block block_;
    bool good_ = true;
};

/// The whole language of a block: a key is one row here.
const std::array<BlockReader::Key, 13> BlockReader::kKeys{{
    {"figure", &BlockReader::read_figure},
    {"caption", &BlockReader::read_caption},
    {"alt", &BlockReader::read_alt},
    {"since", &BlockReader::read_since},
    {"until", &BlockReader::read_until},
    {"who", &BlockReader::read_who},
    {"all", &BlockReader::read_all},
    {"country", &BlockReader::read_country},
    {"type", &BlockReader::read_type},
    {"status", &BlockReader::read_status},
    {"lanes", &BlockReader::read_lanes},
    {"max-event-size", &BlockReader::read_max_event_size},
    {"threshold", &BlockReader::read_threshold},
}};

std::optional<Block> BlockReader::read() {
    const YAML::Mark start = YAML::Mark::null_mark();
    if (!part_.closed) report(start, "the block is never closed", "end it with a line of ```");
    try {
        // Leading line ends make yaml-cpp count lines as the file does.
        const auto root = YAML::Load(std::string(part_.first_line - 1, '\n') + std::string(part_.text));
        if (!root.IsMap()) {
            report(start, "the block is no list of 'key: value'", "begin with 'figure: timeline'");
            return {};
        }
        std::set<std::string> seen;
        for (const auto& entry : root) {
            if (!seen.insert(entry.first.Scalar()).second)
                fault(entry.first, "the key '" + entry.first.Scalar() + "' is given twice");
            read_entry(entry.first, entry.second);
        }
        if (!seen.contains("figure")) report(start, "the block has no 'figure'", "add 'figure: timeline'");
    } catch (const YAML::Exception& error) {
        report(error.mark, "not YAML: " + error.msg, {});
    }
    if (!good_) return {};
    return std::move(block_);
}

void BlockReader::read_entry(const YAML::Node& key, const YAML::Node& value) {
    const std::string& name = key.Scalar();
    const auto* const found = std::find_if(kKeys.begin(), kKeys.end(),
                                           [&](const Key& candidate) { return name == candidate.name; });
    if (found != kKeys.end()) return (this->*found->read)(value.IsNull() ? key : value);
    std::vector<std::string> names;
    names.reserve(kKeys.size());
    for (const Key& known : kKeys) names.emplace_back(known.name);
    const std::string near = base::nearest(name, names);
    fault(key, "unknown key '" + name + "'",
          near.empty() ? "known keys: " + list_of(names) : "did you mean '" + near + "'?");
}

std::string BlockReader::scalar(const YAML::Node& value) {
    if (value.IsScalar()) return value.Scalar();
    fault(value, "this must be one value");
    return {};
}

std::string BlockReader::choice(const YAML::Node& value, const std::vector<std::string>& names) {
    std::string name = scalar(value);
    if (name.empty() || std::find(names.begin(), names.end(), name) != names.end()) return name;
    const std::string near = base::nearest(name, names);
    fault(value, "'" + name + "' is none of " + list_of(names),
          near.empty() ? "" : "did you mean '" + near + "'?");
    return {};
}

std::vector<YAML::Node> BlockReader::items(const YAML::Node& value) {
    std::vector<YAML::Node> nodes;
    if (value.IsScalar()) nodes.push_back(value);
    if (value.IsMap()) fault(value, "this must be one value or a list of values");
    if (value.IsSequence()) {
        for (const auto& item : value) nodes.push_back(item);
    }
    return nodes;
}

void BlockReader::read_day(const YAML::Node& value, bool last) {
    const std::string text = scalar(value);
    const auto range = model::parse_edtf(text);
    if (!range) return fault(value, "'" + text + "' is not a date", "write YYYY, YYYY-MM or YYYY-MM-DD");
    if (last) {
        block_.filter.until = range->end - 1;
    } else {
        block_.filter.since = range->begin;
    }
}

void BlockReader::read_entities(const YAML::Node& value, graph::Among among, std::vector<std::string>& ids) {
    for (const auto& item : items(value)) read_entity(item, among, ids);
}

void BlockReader::read_entity(const YAML::Node& item, graph::Among among, std::vector<std::string>& ids) {
    const std::string name = scalar(item);
    if (name.empty()) return;
    const auto match = graph::find_entity(knowledge_, name, options_.listed, among);
    if (match.is_ambiguous)
        return fault(item, "'" + name + "' fits several names", "write one of " + list_of(match.nearest));
    if (match.id.empty())
        return fault(item,
                     (among == graph::Among::all ? "nobody" : "no country") +
                         std::string(" is found by the name '") + name + "'",
                     match.nearest.empty() ? "" : "nearest: " + list_of(match.nearest));
    ids.push_back(match.id);
    if (!match.is_mentioned && among == graph::Among::all)
        report(item.Mark(), "no article names " + match.name, "", base::Severity::warning);
}

void BlockReader::read_all(const YAML::Node& value) {
    const std::string text = choice(value, {"true", "false"});
    block_.all = text == "true";
}

void BlockReader::read_type(const YAML::Node& value) {
    std::set<std::string> types;
    for (const auto& event : knowledge_.events) types.insert(event.type);
    for (const auto& item : items(value)) {
        const std::string type = scalar(item);
        block_.filter.types.push_back(type);
        if (types.contains(type)) continue;
        const std::string near = base::nearest(type, {types.begin(), types.end()});
        report(item.Mark(), "no event has the type '" + type + "'",
               near.empty() ? "" : "did you mean '" + near + "'?", base::Severity::warning);
    }
}

void BlockReader::read_status(const YAML::Node& value) {
    for (const auto& item : items(value)) {
        if (const auto status = model::parse_status(choice(item, names_of(model::status_names()))))
            block_.filter.statuses.push_back(*status);
    }
}

void BlockReader::read_lanes(const YAML::Node& value) {
    if (const auto lanes = layout::parse_lanes(choice(value, names_of(layout::lane_names()))))
        block_.lanes = *lanes;
}

template <class Number>
void BlockReader::read_number(const YAML::Node& value, Number& number) {
    const std::string text = scalar(value);
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size())
        fault(value, "'" + text + "' is no whole number");
}

/// Lines and columns from 1; columns are code points where yaml-cpp counts bytes.
void BlockReader::report(const YAML::Mark& mark, std::string message, std::string hint,
                         base::Severity severity) {
    good_ = good_ && severity != base::Severity::error;
    const std::size_t line = mark.is_null() ? part_.first_line - 1 : static_cast<std::size_t>(mark.line) + 1;
    const auto source = base::line_of(markdown_, line);
    const auto bytes = mark.is_null() ? 0 : std::min(static_cast<std::size_t>(mark.column), source.size());
    diagnostics_.push_back({{options_.template_name, line, base::code_points(source.substr(0, bytes)) + 1},
                            severity,
                            std::move(message),
                            std::move(hint),
                            std::string(source)});
}

}  // namespace

std::optional<Block> read_block(std::string_view markdown, const Part& part,
                                const model::Knowledge& knowledge, const ReportOptions& options,
                                base::Diagnostics& diagnostics) {
    return BlockReader(markdown, part, knowledge, options, diagnostics).read();
}

}  // namespace chronograph::report
