#pragma once
// As much of JSON Schema as the schema of rule files uses. Gives the first fault as "path: what", or "".

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>

namespace chronograph::test {

class SchemaChecker {
public:
    using Json = nlohmann::json;
    explicit SchemaChecker(Json schema) : root_(std::move(schema)) {}

    [[nodiscard]] std::string fault(const Json& value) const { return fault(root_, value, ""); }

private:
    [[nodiscard]] std::string fault(const Json& schema, const Json& value, const std::string& at) const {
        if (schema.is_boolean()) return schema.get<bool>() ? "" : at + ": not allowed";
        std::string found;
        for (const auto& [key, rule] : schema.items()) {
            if (found.empty()) found = keyword(schema, key, rule, value, at);
        }
        return found;
    }

    [[nodiscard]] std::string keyword(const Json& schema, const std::string& key, const Json& rule,
                                      const Json& value, const std::string& at) const {
        if (key == "$ref")
            return fault(root_.at(Json::json_pointer(rule.get<std::string>().substr(1))), value, at);
        if (key == "type") return has_type(rule, value) ? "" : at + ": not of type " + rule.dump();
        if (key == "enum")
            return std::ranges::find(rule, value) != rule.end() ? "" : at + ": no value " + value.dump();
        if (key == "const") return rule == value ? "" : at + ": not " + rule.dump();
        if (key == "anyOf" || key == "oneOf") return alternatives(key == "oneOf", rule, value, at);
        if (key == "minimum") return !value.is_number() || value >= rule ? "" : at + ": too small";
        if (key == "maximum") return !value.is_number() || value <= rule ? "" : at + ": too large";
        if (key == "minItems") return !value.is_array() || value.size() >= rule ? "" : at + ": too few";
        if (key == "maxItems") return !value.is_array() || value.size() <= rule ? "" : at + ": too many";
        if (key == "items") return items(rule, value, at);
        if (key == "required") return required(rule, value, at);
        if (key == "propertyNames") return names(rule, value, at);
        if (key == "properties" || key == "additionalProperties") return members(schema, key, value, at);
        const bool known = key == "$schema" || key == "$defs" || key == "title" || key == "description";
        return known ? "" : "the schema's keyword " + key + " is not checked";
    }

    [[nodiscard]] static bool has_type(const Json& type, const Json& value) {
        if (type.is_array())
            return std::ranges::any_of(type, [&](const Json& one) { return has_type(one, value); });
        if (type == "integer") return value.is_number_integer();
        if (type == "number") return value.is_number();
        return type == value.type_name();
    }

    [[nodiscard]] std::string alternatives(bool just_one, const Json& rules, const Json& value,
                                           const std::string& at) const {
        std::string first;
        std::size_t fitting = 0;
        for (const auto& rule : rules) {
            const auto found = fault(rule, value, at);
            if (found.empty()) ++fitting;
            if (first.empty() || first.find(':') < found.find(':')) first = found;  // the deepest
        }
        if (fitting == 0) return first;
        return just_one && fitting > 1 ? at + ": fits more than one" : "";
    }

    [[nodiscard]] std::string items(const Json& rule, const Json& value, const std::string& at) const {
        std::string found;
        for (std::size_t i = 0; value.is_array() && i < value.size() && found.empty(); ++i)
            found = fault(rule, value[i], at + "/" + std::to_string(i));
        return found;
    }

    [[nodiscard]] static std::string required(const Json& names, const Json& value, const std::string& at) {
        for (const auto& name : names) {
            if (value.is_object() && !value.contains(name)) return at + ": lacks " + name.dump();
        }
        return "";
    }

    [[nodiscard]] std::string names(const Json& rule, const Json& value, const std::string& at) const {
        std::string found;
        if (!value.is_object()) return found;
        for (const auto& [name, member] : value.items()) {
            if (found.empty()) found = fault(rule, name, at + "/" + name);
        }
        return found;
    }

    [[nodiscard]] std::string members(const Json& schema, const std::string& key, const Json& value,
                                      const std::string& at) const {
        std::string found;
        if (!value.is_object()) return found;
        const Json own = schema.value("properties", Json::object());
        for (const auto& [name, member] : value.items()) {
            const bool is_own = own.contains(name);
            if (!found.empty() || is_own != (key == "properties")) continue;
            found = fault(is_own ? own[name] : schema[key], member, at + "/" + name);
        }
        return found;
    }

    Json root_;
};

}  // namespace chronograph::test
