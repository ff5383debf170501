// Entry point: load_patterns(). Tested by tests/rules/rule_loader_test.cpp.
#include <algorithm>

#include "load_context.hpp"

namespace chronograph::rules {

namespace {

constexpr std::uint32_t kLongestGap = 12;  // tokens: every gap is bounded

class PatternLoader {
public:
    PatternLoader(LoadContext& context, const YamlFile& file)
        : context_(context), file_(file), taxonomy_(context.rules.taxonomy) {}

    void load(const YamlNode& node) {
        if (!file_.require_map(node, "pattern")) return;
        file_.check_keys(node, {"id", "event", "match", "speakers", "examples", "counterexamples"});
        Pattern pattern;
        pattern.at = file_.at(node);
        pattern.id = node["id"].scalar();
        const auto event = taxonomy_.find_event(node["event"].scalar());
        if (pattern.id.empty()) return file_.fault(node, "rule has no 'id'", "add `id: call.on-the-phone`");
        if (!event || taxonomy_.events[*event].abstract)
            return file_.fault(node, "pattern '" + pattern.id + "' gives no known event type");
        const auto same = std::ranges::find(context_.rules.patterns, pattern.id, &Pattern::id);
        if (same != context_.rules.patterns.end())
            return file_.fault(node["id"], "rule '" + pattern.id + "' is given twice",
                               "the other is at " + same->at.file + ":" + std::to_string(same->at.line));
        pattern.event = *event;
        if (node["speakers"] && !read_speakers(node["speakers"], pattern)) return;
        if (!node["match"] || !file_.require_sequence(node["match"], "match")) return;
        for (const YamlNode& step : node["match"].items()) read_step(step, pattern, false);
        mark_trigger(pattern);
        if (load_examples(context_, file_, node, pattern.id, pattern.event))
            context_.rules.patterns.push_back(std::move(pattern));
    }

private:
    bool read_speakers(const YamlNode& node, Pattern& pattern) {
        pattern.speakers = taxonomy_.find_role(pattern.event, node.scalar());
        if (!pattern.speakers) file_.fault(node, "speakers: no role '" + node.scalar() + "' of the event");
        return pattern.speakers.has_value();
    }

    void read_step(const YamlNode& node, Pattern& pattern, bool optional) {
        Step step;
        step.optional = optional;
        if (node.is_scalar()) {
            step.words = context_.compile(node.scalar());
            pattern.steps.push_back(std::move(step));
            return;
        }
        if (!file_.require_map(node, "step")) return;
        file_.check_keys(node,
                         {"verb", "noun", "any_of", "phrase", "role", "type", "optional", "gap", "trigger"});
        if (node["optional"]) {
            for (const YamlNode& inner : node["optional"].items()) read_step(inner, pattern, true);
            return;
        }
        step.trigger = file_.truth(node["trigger"]);
        if (read_kind(node, pattern, step)) pattern.steps.push_back(std::move(step));
    }

    bool read_kind(const YamlNode& node, const Pattern& pattern, Step& step) {
        if (node["gap"]) return read_gap(node["gap"], step);
        if (node["role"]) return read_role(node["role"], pattern, step);
        if (node["type"]) return read_type(node["type"], step);
        if (node["phrase"]) return read_phrase(node["phrase"], step);
        const char* key = node["verb"] ? "verb" : node["noun"] ? "noun" : "any_of";
        if (!node[key]) return false;
        if (node["verb"]) step.kind = Step::Kind::verb;
        if (node["noun"]) step.kind = Step::Kind::noun;
        for (const auto& text : file_.words(node[key], key)) {
            if (step.kind == Step::Kind::verb) step.words.push_back({context_.add_verb(text).front()});
            if (step.kind == Step::Kind::noun) step.words.push_back({context_.add_noun(text).front()});
            if (step.kind == Step::Kind::words) {
                for (auto& words : context_.compile(text)) step.words.push_back(std::move(words));
            }
        }
        return !step.words.empty();
    }

    bool read_gap(const YamlNode& node, Step& step) {
        step.kind = Step::Kind::gap;
        step.gap = static_cast<std::uint32_t>(node.as_int(kLongestGap + 1));
        if (step.gap <= kLongestGap) return true;
        file_.fault(node, "a gap is a number of tokens from 0 to 12");
        return false;
    }

    bool read_role(const YamlNode& node, const Pattern& pattern, Step& step) {
        step.kind = Step::Kind::role;
        const auto role = taxonomy_.find_role(pattern.event, node.scalar());
        if (role) step.role = *role;
        const EventType& event = taxonomy_.events[pattern.event];
        if (!role) fault_unknown(node, "role", " of " + event.name, event.roles);
        return role.has_value();
    }

    bool read_type(const YamlNode& node, Step& step) {
        step.kind = Step::Kind::type;
        const auto type = taxonomy_.find_entity(node.scalar());
        if (type) step.type = *type;
        if (!type) fault_unknown(node, "entity type", "", taxonomy_.entities);
        return type.has_value();
    }

    bool read_phrase(const YamlNode& node, Step& step) {
        const auto found = context_.rules.phrases.find(node.scalar());
        if (found == context_.rules.phrases.end()) {
            std::vector<std::string> names;
            for (const auto& list : context_.rules.phrases) names.push_back(list.first);
            file_.fault(node, "unknown phrase list '" + node.scalar() + "'",
                        did_you_mean(node.scalar(), names));
            return false;
        }
        step.words = found->second;
        return true;
    }

    void fault_unknown(const YamlNode& node, const std::string& kind, const std::string& of,
                       const auto& known) const {
        std::vector<std::string> names;
        names.reserve(known.size());
        for (const auto& one : known) names.push_back(one.name);
        file_.fault(node, "unknown " + kind + " '" + node.scalar() + "'" + of,
                    did_you_mean(node.scalar(), names));
    }

    /// The trigger is the step that says so, else the first that is words, a verb or a noun.
    static void mark_trigger(Pattern& pattern) {
        if (std::ranges::any_of(pattern.steps, &Step::trigger)) return;
        const auto first = std::ranges::find_if(pattern.steps, [](const Step& step) {
            return step.kind == Step::Kind::verb || step.kind == Step::Kind::noun ||
                   step.kind == Step::Kind::words;
        });
        if (first != pattern.steps.end()) first->trigger = true;
    }

    LoadContext& context_;
    const YamlFile& file_;
    const Taxonomy& taxonomy_;
};

}  // namespace

void load_patterns(LoadContext& context, const YamlFile& file, const YamlNode& node) {
    if (!file.require_sequence(node, "patterns")) return;
    PatternLoader loader(context, file);
    for (const YamlNode& pattern : node.items()) loader.load(pattern);
}

}  // namespace chronograph::rules
