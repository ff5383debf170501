// Entry point: load_times(): the vocabulary and grammar of a language's times. Tested by
// tests/rules/time_loader_test.cpp.
#include "time_loader.hpp"

#include <array>

namespace chronograph::rules {

namespace {

struct CueName {
    const char* key;
    TimeCue cue;
};
constexpr std::array kCues{CueName{"future", TimeCue::future}, CueName{"past", TimeCue::past},
                           CueName{"borders", TimeCue::border}};

}  // namespace

void TimeLoader::load_cues(const YamlNode& node) {
    if (!file_.require_map(node, "direction")) return;
    file_.check_keys(node, {"future", "past", "borders"});
    for (const auto& [key, cue] : kCues) {
        if (!node[key]) continue;
        for (const auto& phrase : file_.words(node[key], key)) {
            for (const auto& words : context_.compile(phrase))
                grammar_.cues.add(words, static_cast<std::uint32_t>(cue));
        }
    }
}

void load_times(LoadContext& context, const YamlFile& file, const YamlNode& node) {
    if (!file.require_map(node, "times")) return;
    file.check_keys(node, {"feasts", "words", "rules", "whole", "direction"});
    auto& grammar = context.rules.times;
    if (grammar.states.empty()) grammar.states.emplace_back();
    TimeLoader loader(context, file, grammar);
    if (node["feasts"]) loader.load_feasts(node["feasts"]);
    if (node["words"]) loader.load_words(node["words"]);
    if (node["rules"]) loader.load_rules(node["rules"]);
    if (node["whole"]) loader.load_whole(node["whole"]);
    if (node["direction"]) loader.load_cues(node["direction"]);
    loader.finish();
}

void index_future_forms(LoadContext& context) {
    auto& rules = context.rules;
    for (WordId word = 0; word < rules.lexicon.size(); ++word) {
        if ((rules.lexicon[word].functions & bit(Function::future_form)) != 0)
            rules.times.cues.add(std::array{word}, static_cast<std::uint32_t>(TimeCue::future));
    }
}

}  // namespace chronograph::rules
