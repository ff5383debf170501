// YAML as a tree: kinds, places, aliases, and what is no YAML.
#include "../../src/rules/yaml_node.hpp"

#include <catch2/catch.hpp>

using namespace chronograph;
using rules::YamlNode;

namespace {

/// The tree in one line: "{a: [1, ~]}".
std::string written(const YamlNode& node) {
    if (!node) return "absent";
    if (node.is_null()) return "~";
    if (node.is_scalar()) return node.scalar();
    std::string text;
    for (const YamlNode& item : node.items()) text += (text.empty() ? "" : ", ") + written(item);
    if (node.is_sequence()) return "[" + text + "]";
    for (const auto& entry : node.entries())
        text += (text.empty() ? "" : ", ") + written(entry.key) + ": " + written(entry.value);
    return "{" + text + "}";
}

}  // namespace

TEST_CASE("YAML becomes a tree", "[rules]") {
    struct Case {
        const char* yaml;
        const char* expected;
    };
    const auto c = GENERATE(values<Case>({
        {"", "absent"},
        {"# only a note\n", "absent"},
        {"a", "a"},
        {"~", "~"},
        {"'~'", "~"},
        {"a: 1\nb: [x, \"y z\", ~]\n", "{a: 1, b: [x, y z, ~]}"},
        {"a:\n- x\n-\n  b: c\n", "{a: [x, {b: c}]}"},
        {"a:\nb: ''\n", "{a: ~, b: }"},
        {"a: &it [x]\nb: *it\n", "{a: [x], b: [x]}"},
        {"[a]: b\n", "{[a]: b}"},
        {"a: b\n---\nc: d\n", "{a: b}"},
    }));
    CAPTURE(c.yaml);
    rules::YamlTree tree;
    CHECK_FALSE(tree.parse(c.yaml));
    CHECK(written(tree.root()) == c.expected);
}

TEST_CASE("a node knows its place, in code points", "[rules]") {
    rules::YamlTree tree;
    REQUIRE_FALSE(tree.parse("a: {é: x, \"ü\": [y]}\nb:\n  c: z\n"));
    const auto place = [](const YamlNode& node) { return std::pair(node.line(), node.column()); };
    CHECK(place(tree.root()) == std::pair<std::size_t, std::size_t>(1, 1));
    CHECK(place(tree.root()["a"]["é"]) == std::pair<std::size_t, std::size_t>(1, 8));
    CHECK(place(tree.root()["a"]["ü"].items()[0]) == std::pair<std::size_t, std::size_t>(1, 17));
    CHECK(place(tree.root()["b"]) == std::pair<std::size_t, std::size_t>(3, 3));
    CHECK(place(tree.root()["d"]) == std::pair<std::size_t, std::size_t>(0, 0));
}

TEST_CASE("a value is a number or a yes to who asks for it", "[rules]") {
    rules::YamlTree tree;
    REQUIRE_FALSE(tree.parse("{n: -12, t: True, f: 'off', w: 12th, l: [1]}"));
    const YamlNode& root = tree.root();
    CHECK(root["n"].as_int(7) == -12);
    CHECK(root["w"].as_int(7) == 7);
    CHECK(root["l"].as_int(7) == 7);
    CHECK(root["t"].as_bool() == true);
    CHECK(root["f"].as_bool() == false);
    CHECK_FALSE(root["n"].as_bool());
    CHECK_FALSE(root["none"]["deeper"].as_bool());
}

TEST_CASE("of a key given twice the first counts, and both are there", "[rules]") {
    rules::YamlTree tree;
    REQUIRE_FALSE(tree.parse("{a: 1, a: 2}"));
    CHECK(tree.root()["a"].scalar() == "1");
    CHECK(tree.root().entries().size() == 2);
}

TEST_CASE("what is no YAML has a fault with its place", "[rules][errors]") {
    struct Case {
        const char* yaml;
        const char* message;
        std::size_t line, column;
    };
    const auto c = GENERATE(values<Case>({
        {"a: [b\n", "did not find expected ',' or ']' while parsing a flow sequence", 2, 1},
        {"a:\n\tb: c\n", "found character that cannot start any token while scanning for the next token", 2,
         1},
        {"a: b\n c: d\n", "mapping values are not allowed in this context", 2, 3},
        {"a: *b\n", "unknown anchor 'b'", 1, 4},
        {"a: b\nc: \xff\n", "invalid leading UTF-8 octet", 2, 4},
    }));
    CAPTURE(c.yaml);
    rules::YamlTree tree;
    const auto fault = tree.parse(c.yaml);
    REQUIRE(fault);
    CHECK(fault->message == c.message);
    CHECK(std::pair(fault->line, fault->column) == std::pair(c.line, c.column));
    CHECK_FALSE(tree.root());
}
