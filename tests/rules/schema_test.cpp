// The schema of rule files: the default pack is valid, faults are not, and no key of a loader is missing.
#include "chronograph/rules/schema.hpp"

#include <yaml-cpp/yaml.h>

#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>
#include <regex>

#include "chronograph/rules/languages.hpp"
#include "support/json_schema.hpp"
#include "support/pack.hpp"

using namespace chronograph;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

json scalar(const YAML::Node& node) {
    if (node.Tag() == "!") return node.Scalar();  // quoted
    const json parsed = json::parse(node.Scalar(), nullptr, false);
    const bool is_value = parsed.is_number() || parsed.is_boolean();
    return is_value ? parsed : json(node.Scalar());
}

json to_json(const YAML::Node& node) {
    if (node.IsScalar()) return scalar(node);
    if (node.IsSequence()) {
        json list = json::array();
        for (const auto& item : node) list.push_back(to_json(item));
        return list;
    }
    if (!node.IsMap()) return nullptr;
    json map = json::object();
    for (const auto& entry : node) map[entry.first.Scalar()] = to_json(entry.second);
    return map;
}

const test::SchemaChecker& checker() {
    static const test::SchemaChecker checker = [] {
        const auto spanish = rules::Languages({fs::path(CHRONOGRAPH_SOURCE_DIR) / "rules"}).load("es");
        return test::SchemaChecker(json::parse(rules::write_schema(test::default_pack(), {&spanish.rules})));
    }();
    return checker;
}

std::string read(const fs::path& path) {
    std::ifstream in(path);
    return {std::istreambuf_iterator<char>(in), {}};
}

struct Case {
    const char* yaml;
    const char* fault;
};

}  // namespace

TEST_CASE("every file of the default pack is valid", "[rules]") {
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(CHRONOGRAPH_SOURCE_DIR) / "rules")) {
        if (entry.path().extension() != ".yaml") continue;
        CAPTURE(entry.path().string());
        CHECK(checker().fault(to_json(YAML::LoadFile(entry.path().string()))) == "");
    }
}

TEST_CASE("faults of rule files", "[rules]") {
    const auto c = GENERATE(values<Case>({
        {"frame: []", "/frame: not allowed"},
        {"frames: [{id: a.b, event: meeting, verb: meet, examples: [x]}]",
         "/frames/0: lacks \"counterexamples\""},
        {"frames: [{id: a.b, event: meting, verb: meet, examples: [x], counterexamples: [y]}]",
         "/frames/0/event: no value \"meting\""},
        {"frames: [{id: a.b, event: contact, verb: meet, examples: [x], counterexamples: [y]}]",
         "/frames/0/event: no value \"contact\""},
        {"frames: [{id: a.b, event: call, verb: ring, noun: ring, examples: [x], counterexamples: [y]}]",
         "/frames/0: fits more than one"},
        {"frames: [{id: a.b, event: call, verb: ring, slots: {subjekt: participant}, examples: [x], "
         "counterexamples: [y]}]",
         "/frames/0/slots/subjekt: no value \"subjekt\""},
        {"frames: [{id: a.b, event: call, verb: ring, slots: {with: friend}, examples: [x], counterexamples: "
         "[y]}]",
         "/frames/0/slots/with: no value \"friend\""},
        {"patterns: [{id: a.b, event: call, match: [{gap: 13}], examples: [x], counterexamples: [y]}]",
         "/patterns/0/match/0/gap: too large"},
        {"status: {imagined: {verbs: [dream]}}", "/status/imagined: no value \"imagined\""},
        {"people: [{name: Ann Lee, offices: [{office: lord-of-the-isles, of: GB}]}]",
         "/people/0/offices/0/office: no value \"lord-of-the-isles\""},
        {"events: {tea: {is: contact, remot: true}}", "/events/tea/remot: not allowed"},
    }));
    CAPTURE(c.yaml);
    CHECK(checker().fault(to_json(YAML::Load(c.yaml))) == c.fault);
}

TEST_CASE("the schema knows every key that the loaders take", "[rules]") {
    const std::string schema = rules::write_schema(test::default_pack());
    const std::regex keys(R"rx((?:check_keys\([^{};]*|kFrameKeys)\{([^}]*)\})rx"), key(R"rx("(\w+)")rx");
    std::size_t found = 0;
    for (const auto& entry : fs::directory_iterator(fs::path(CHRONOGRAPH_SOURCE_DIR) / "src/rules")) {
        const std::string source = read(entry.path());
        for (std::sregex_iterator list(source.begin(), source.end(), keys), end; list != end; ++list) {
            const std::string names = (*list)[1];
            for (std::sregex_iterator name(names.begin(), names.end(), key); name != end; ++name) {
                const std::string text = (*name)[1];
                CAPTURE(entry.path().filename().string(), text);
                const bool is_value =
                    model::parse_status(text).has_value();  // the only keys that are an enum
                CHECK((is_value || schema.find("\"" + text + "\": {") != std::string::npos));
                ++found;
            }
        }
    }
    CHECK(found > 80);
}
