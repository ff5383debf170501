// Entry point: load_examples(): the proof that a rule carries. Tested by tests/rules/rule_loader_test.cpp.
#include "load_context.hpp"

namespace chronograph::rules {

namespace {

class ExampleLoader {
public:
    ExampleLoader(const LoadContext& context, const YamlFile& file, const std::string& id, TypeId event)
        : taxonomy_(context.rules.taxonomy), file_(file), id_(id), event_(event) {}

    Example read(const YamlNode& node, bool counterexample) {
        Example example;
        example.rule = id_;
        example.counterexample = counterexample;
        example.at = file_.at(node);
        if (node.is_scalar()) {
            example.text = node.scalar();
        } else if (file_.require_map(node, "example")) {
            read_map(node, example);
        }
        return example;
    }

private:
    void read_map(const YamlNode& node, Example& example) {
        file_.check_keys(node, {"text", "date", "gives"});
        if (node["text"]) example.text = node["text"].scalar();
        if (example.text.empty()) file_.fault(node, "example has no 'text'");
        if (node["date"]) {
            const auto day = model::parse_edtf(node["date"].scalar());
            if (day && day->is_one_day()) {
                example.date = day->begin;
            } else {
                file_.fault(node["date"], "'date' is not a day", "write YYYY-MM-DD");
            }
        }
        if (node["gives"] && file_.require_map(node["gives"], "gives")) read_gives(node["gives"], example);
    }

    void read_gives(const YamlNode& gives, Example& example) {
        for (const auto& entry : gives.entries()) {
            const std::string key = entry.key.scalar();
            if (key == "status") {
                example.status = model::parse_status(entry.value.scalar());
                if (!example.status)
                    file_.fault(entry.value, "unknown status", "happened, planned, proposed or denied");
            } else if (key == "date") {
                example.event_date = entry.value.scalar();
                if (!model::parse_edtf(*example.event_date))
                    file_.fault(entry.value, "'" + *example.event_date + "' is not an EDTF date");
            } else if (key == "place") {
                example.place = entry.value.scalar();
            } else if (key == "type") {
                example.type = entry.value.scalar();
            } else if (taxonomy_.find_role(event_, key)) {
                example.roles.emplace_back(key, file_.words(entry.value, key));
            } else {
                file_.fault(entry.key, "unknown role '" + key + "'", did_you_mean(key, role_names()));
            }
        }
    }

    [[nodiscard]] std::vector<std::string> role_names() const {
        std::vector<std::string> names{"status", "date", "place", "type"};
        for (const auto& role : taxonomy_.events[event_].roles) names.push_back(role.name);
        return names;
    }

    const Taxonomy& taxonomy_;
    const YamlFile& file_;
    const std::string& id_;
    TypeId event_;
};

}  // namespace

bool load_examples(LoadContext& context, const YamlFile& file, const YamlNode& rule, const std::string& id,
                   TypeId event) {
    bool complete = true;
    for (const char* key : {"examples", "counterexamples"}) {
        const YamlNode& list = rule[key];
        if (list.items().empty()) {
            file.fault(rule, "rule '" + id + "' has no " + key,
                       "a rule is loaded only with both, so that it can be tested");
            complete = false;
        }
    }
    if (!complete) return false;
    ExampleLoader loader(context, file, id, event);
    for (const YamlNode& example : rule["examples"].items())
        context.rules.examples.push_back(loader.read(example, false));
    for (const YamlNode& example : rule["counterexamples"].items())
        context.rules.examples.push_back(loader.read(example, true));
    return true;
}

}  // namespace chronograph::rules
