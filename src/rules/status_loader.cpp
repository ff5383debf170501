// Entry point: load_status(): the words that say whether something took place. Tested by
// tests/rules/rule_loader_test.cpp.
#include <array>

#include "load_context.hpp"

namespace chronograph::rules {

namespace {

struct Kind {
    const char* key;
    CueKind kind;
};
constexpr std::array kKinds{Kind{"auxiliaries", CueKind::auxiliary},
                            Kind{"verbs", CueKind::verb},
                            Kind{"nouns", CueKind::noun},
                            Kind{"words", CueKind::word},
                            Kind{"adjectives", CueKind::adjective},
                            Kind{"predicates", CueKind::predicate}};

/// Verbs and nouns are entered in all their forms; of several words only the first is inflected ("rule out").
std::vector<std::vector<WordId>> forms_of(const LoadContext& context, CueKind kind, const std::string& text) {
    if (kind != CueKind::verb && kind != CueKind::noun) return context.compile(text);
    const auto space = text.find(' ');
    const std::string first = text.substr(0, space);
    std::vector<std::vector<WordId>> forms;
    for (const WordId form : kind == CueKind::verb ? context.add_verb(first) : context.add_noun(first)) {
        std::vector<WordId> words{form};
        if (space != std::string::npos) {
            const auto rest = context.compile(text.substr(space + 1)).front();
            words.insert(words.end(), rest.begin(), rest.end());
        }
        forms.push_back(std::move(words));
    }
    return forms;
}

void load_cues(LoadContext& context, const YamlFile& file, const YamlNode& map, model::Status status) {
    auto& cues = context.rules.status;
    for (const Kind& kind : kKinds) {
        if (!map[kind.key]) continue;
        const auto cue = static_cast<std::uint32_t>(cues.cues.size());
        cues.cues.push_back({status, kind.kind});
        for (const auto& text : file.words(map[kind.key], kind.key)) {
            for (const auto& words : forms_of(context, kind.kind, text)) cues.phrases.add(words, cue);
        }
    }
}

}  // namespace

void load_status(LoadContext& context, const YamlFile& file, const YamlNode& node) {
    if (!file.require_map(node, "status")) return;
    file.check_keys(node, {"happened", "planned", "proposed", "denied"});
    for (const auto& entry : node.entries()) {
        const auto status = model::parse_status(entry.key.scalar());
        if (!status || !file.require_map(entry.value, entry.key.scalar())) continue;
        file.check_keys(entry.value, {"auxiliaries", "verbs", "nouns", "words", "adjectives", "predicates"});
        load_cues(context, file, entry.value, *status);
    }
}

}  // namespace chronograph::rules
