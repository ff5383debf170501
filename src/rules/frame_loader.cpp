// Entry points: load_frames(), index_triggers(). Tested by tests/rules/rule_loader_test.cpp.
#include <algorithm>

#include "load_context.hpp"

namespace chronograph::rules {

namespace {

const std::vector<std::string> kFrameKeys{
    "id",         "event",           "verb",       "noun",         "slots",
    "needs",      "not_object",      "not_before", "not_after",    "not_with",
    "carried_by", "not_carried_by",  "becomes",    "place_object", "no_object",
    "presence",   "single_object",   "status",     "weak",         "parties",
    "examples",   "counterexamples", "replaces"};

class FrameLoader {
public:
    FrameLoader(LoadContext& context, const YamlFile& file)
        : context_(context), file_(file), taxonomy_(context.rules.taxonomy) {}

    void load(const YamlNode& node) {
        if (!file_.require_map(node, "frame")) return;
        file_.check_keys(node, kFrameKeys);
        Frame frame;
        frame.at = file_.at(node);
        if (!read_id(node, frame) || !read_event(node, frame) || !read_triggers(node, frame)) return;
        frame.slots = slots(node["slots"], frame.event, "slots");
        read_senses(node, frame);
        read_carriers(node["carried_by"], frame);
        read_others(node["not_carried_by"], frame);
        read_becomes(node["becomes"], frame);
        if (!load_examples(context_, file_, node, frame.id, frame.event)) return;
        context_.rules.frames.push_back(std::move(frame));
    }

private:
    bool read_id(const YamlNode& node, Frame& frame) {
        if (!node["id"] || !node["id"].is_scalar()) {
            file_.fault(node, "rule has no 'id'", "add `id: meeting.met`");
            return false;
        }
        frame.id = node["id"].scalar();
        const std::string replaced = node["replaces"].scalar();
        if (!replaced.empty()) {
            std::erase_if(context_.rules.frames, [&](const Frame& other) { return other.id == replaced; });
            std::erase_if(context_.rules.examples,
                          [&](const Example& example) { return example.rule == replaced; });
        }
        const auto same = std::ranges::find(context_.rules.frames, frame.id, &Frame::id);
        if (same == context_.rules.frames.end()) return true;
        file_.fault(node["id"], "rule '" + frame.id + "' is given twice",
                    "the other is at " + same->at.file + ":" + std::to_string(same->at.line) +
                        "; say `replaces: " + frame.id + "` to take its place");
        return false;
    }

    bool read_event(const YamlNode& node, Frame& frame) {
        if (!node["event"]) {
            file_.fault(node, "rule has no 'event'", "add `event: <a type in taxonomy.yaml>`");
            return false;
        }
        const auto event = event_type(node["event"]);
        if (event) frame.event = *event;
        return event.has_value();
    }

    std::optional<TypeId> event_type(const YamlNode& node) const {
        const std::string& name = node.scalar();
        const auto found = taxonomy_.find_event(name);
        if (found && !taxonomy_.events[*found].abstract) return found;
        std::vector<std::string> names;
        for (const auto& type : taxonomy_.events) {
            if (!type.abstract) names.push_back(type.name);
        }
        file_.fault(node, (found ? "abstract event type '" : "unknown event type '") + name + "'",
                    did_you_mean(name, names));
        return {};
    }

    bool read_triggers(const YamlNode& node, Frame& frame) {
        frame.is_verb = static_cast<bool>(node["verb"]);
        if (frame.is_verb == static_cast<bool>(node["noun"])) {
            file_.fault(node, "rule '" + frame.id + "' needs either 'verb' or 'noun'");
            return false;
        }
        const char* key = frame.is_verb ? "verb" : "noun";
        for (const auto& lemma : file_.words(node[key], key)) {
            for (auto& form : frame.is_verb ? verb_forms(lemma) : noun_forms(lemma))
                frame.triggers.push_back(std::move(form));
        }
        return !frame.triggers.empty();
    }

    /// "sit down": every form of the first word with the rest.
    std::vector<std::vector<WordId>> verb_forms(const std::string& lemma) const {
        const auto space = lemma.find(' ');
        std::vector<std::vector<WordId>> forms;
        for (const WordId form : context_.add_verb(lemma.substr(0, space))) {
            forms.push_back({form});
            if (space == std::string::npos) continue;
            const auto rest = context_.compile(lemma.substr(space + 1)).front();
            forms.back().insert(forms.back().end(), rest.begin(), rest.end());
        }
        return forms;
    }

    /// "phone call": the words before with every form of the last one.
    std::vector<std::vector<WordId>> noun_forms(const std::string& lemma) const {
        const auto cut = lemma.find_last_of(" -");
        const std::string last = cut == std::string::npos ? lemma : lemma.substr(cut + 1);
        std::vector<WordId> before;
        if (cut != std::string::npos) before = context_.compile(lemma.substr(0, cut + 1)).front();
        std::vector<std::vector<WordId>> forms;
        for (const WordId form : context_.add_noun(last)) {
            forms.push_back(before);
            forms.back().push_back(form);
        }
        return forms;
    }

    std::vector<Slot> slots(const YamlNode& node, TypeId event, std::string_view what) const {
        std::vector<Slot> slots;
        if (!node || node.is_null() || !file_.require_map(node, what)) return slots;
        for (const auto& entry : node.entries()) {
            const std::string key = entry.key.scalar();
            if (key == "status") continue;
            const std::string role = entry.value.scalar();
            const auto found = taxonomy_.find_role(event, role);
            if (!found) {
                std::vector<std::string> names;
                for (const auto& known : taxonomy_.events[event].roles) names.push_back(known.name);
                file_.fault(entry.value, "unknown role '" + role + "' of " + taxonomy_.events[event].name,
                            did_you_mean(role, names));
                continue;
            }
            slots.push_back(slot(entry.key, key, *found));
        }
        return slots;
    }

    Slot slot(const YamlNode& node, const std::string& key, RoleId role) const {
        if (key == "subject") return {SlotKind::subject, kNoWord, role};
        if (key == "object") return {SlotKind::object, kNoWord, role};
        if (key == "possessor") return {SlotKind::possessor, kNoWord, role};
        const WordId word = context_.word(key);
        if ((context_.rules.classes(word) & (kPreposition | kTo)) == 0) {
            file_.fault(node, "'" + key + "' is no slot",
                        "a slot is subject, object, possessor or a preposition of words.yaml");
        }
        return {SlotKind::preposition, word, role};
    }

    void read_senses(const YamlNode& node, Frame& frame) {
        for (const auto& need :
             node["needs"] ? file_.words(node["needs"], "needs") : std::vector<std::string>{}) {
            if (need == "object") {
                frame.needs_object = true;
            } else if (need == "subject") {
                frame.needs_subject = true;
            } else if (need == "party") {
                frame.needs_party = true;
            } else if (need == "carrier") {
                frame.needs_carrier = true;
            } else {
                frame.needs.push_back(context_.word(need));
            }
        }
        frame.not_object = words(node["not_object"], "not_object");
        frame.not_before = words(node["not_before"], "not_before");
        frame.not_after = words(node["not_after"], "not_after");
        frame.not_with = words(node["not_with"], "not_with");
        if (frame.needs_subject && !frame.is_verb)
            file_.fault(node["needs"], "'subject' is for frames of a verb",
                        "who carries a noun is in 'carried_by'");
        if (node["status"]) frame.status = read_status(node["status"]);
        frame.weak = file_.truth(node["weak"]);
        if (node["parties"]) frame.parties = read_party_types(node["parties"]);
        frame.single_object = file_.truth(node["single_object"]);
        frame.no_object = file_.truth(node["no_object"]);
        frame.presence = file_.truth(node["presence"]);
        frame.place_object = file_.truth(node["place_object"]);
    }

    /// Words by which another sense is known; a noun stands for its plural too.
    std::vector<WordId> words(const YamlNode& node, std::string_view what) const {
        std::vector<WordId> words;
        if (!node) return words;
        for (const auto& text : file_.words(node, what)) {
            const WordId word = context_.word(text);
            words.push_back(word);
            if (what == "not_object") words.push_back(context_.add_noun(text).back());
        }
        return words;
    }

    std::vector<TypeId> read_party_types(const YamlNode& node) const {
        std::vector<TypeId> types;
        for (const auto& name : file_.words(node, "parties")) {
            if (const auto type = taxonomy_.find_entity(name)) {
                types.push_back(*type);
                continue;
            }
            std::vector<std::string> names;
            for (const auto& type : taxonomy_.entities) names.push_back(type.name);
            file_.fault(node, "unknown entity type '" + name + "'", did_you_mean(name, names));
        }
        return types;
    }

    std::optional<model::Status> read_status(const YamlNode& node) const {
        const auto status = model::parse_status(node.scalar());
        if (!status) file_.fault(node, "unknown status", "happened, planned, proposed or denied");
        return status;
    }

    /// Verbs that `any` leaves out: they speak of what others do.
    void read_others(const YamlNode& node, Frame& frame) const {
        if (!node) return;
        if (frame.carried_by_any.empty())
            return file_.fault(node, "'not_carried_by' needs 'any' in 'carried_by'");
        for (const auto& lemma : file_.words(node, "not_carried_by"))
            frame.not_carried_by.push_back(context_.add_verb(lemma).front());
    }

    void read_carriers(const YamlNode& node, Frame& frame) {
        if (!node || !file_.require_map(node, "carried_by")) return;
        if (frame.is_verb) return file_.fault(node, "'carried_by' is for frames of a noun");
        for (const auto& entry : node.entries()) {
            const std::string lemma(entry.key.scalar());
            if (lemma == "any") {
                if (entry.value.is_map() && entry.value["status"])
                    file_.fault(entry.value["status"], "'any' takes no status",
                                "name the verb that tells one");
                frame.carried_by_any = slots(entry.value, frame.event, "carried_by");
                continue;
            }
            Carrier carrier;
            const auto space = lemma.find(' ');
            carrier.verb = context_.add_verb(lemma.substr(0, space)).front();
            if (space != std::string::npos) carrier.particle = context_.word(lemma.substr(space + 1));
            carrier.slots = slots(entry.value, frame.event, "carried_by");
            if (entry.value.is_map() && entry.value["status"])
                carrier.status = read_status(entry.value["status"]);
            frame.carried_by.push_back(std::move(carrier));
        }
    }

    void read_becomes(const YamlNode& node, Frame& frame) {
        if (!node || !file_.require_map(node, "becomes")) return;
        for (const auto& entry : node.entries()) {
            const auto event = event_type(entry.key);
            if (!event) continue;
            Refinement refinement{*event, {}};
            for (const auto& phrase : file_.words(entry.value, "becomes")) {
                for (auto& words : context_.compile(phrase)) refinement.phrases.push_back(std::move(words));
            }
            frame.becomes.push_back(std::move(refinement));
        }
    }

    LoadContext& context_;
    const YamlFile& file_;
    const Taxonomy& taxonomy_;
};

}  // namespace

void load_frames(LoadContext& context, const YamlFile& file, const YamlNode& node) {
    if (!file.require_sequence(node, "frames")) return;
    FrameLoader loader(context, file);
    for (const YamlNode& frame : node.items()) loader.load(frame);
}

namespace {

/// Every way a pattern's trigger step may stand in a text; its verbs and nouns are lemmas.
std::vector<std::vector<WordId>> trigger_forms(const LoadContext& context, const Step& step) {
    if (step.kind == Step::Kind::words) return step.words;
    std::vector<std::vector<WordId>> forms;
    for (const auto& lemma : step.words) {
        const std::string& text = context.rules.vocabulary.text(lemma.front());
        for (const WordId form :
             step.kind == Step::Kind::verb ? context.add_verb(text) : context.add_noun(text)) {
            forms.push_back({form});
        }
    }
    return forms;
}

void index_pattern_triggers(LoadContext& context) {
    auto& rules = context.rules;
    for (std::uint32_t i = 0; i < rules.patterns.size(); ++i) {
        for (const Step& step : rules.patterns[i].steps) {
            if (!step.trigger) continue;
            for (const auto& form : trigger_forms(context, step)) rules.pattern_triggers.add(form, i);
        }
    }
}

void index_small_phrases(RuleSet& rules) {
    constexpr std::pair<const char*, PhraseWork> kLists[] = {{"adverbs", PhraseWork::adverb},
                                                             {"coordinators", PhraseWork::coordinator},
                                                             {"companions", PhraseWork::companion},
                                                             {"inclusions", PhraseWork::inclusion},
                                                             {"presence", PhraseWork::presence},
                                                             {"places", PhraseWork::place},
                                                             {"joining", PhraseWork::joining},
                                                             {"capitals", PhraseWork::capital},
                                                             {"lands", PhraseWork::land},
                                                             {"towns", PhraseWork::town},
                                                             {"ending", PhraseWork::ending},
                                                             {"dateline_places", PhraseWork::here},
                                                             {"hosts", PhraseWork::host},
                                                             {"attendances", PhraseWork::attendance},
                                                             {"occurrences", PhraseWork::occurrence},
                                                             {"departures", PhraseWork::departure},
                                                             {"offers", PhraseWork::offer}};
    for (const auto& [name, work] : kLists) {
        for (const auto& phrase : rules.phrases[name])
            rules.small_phrases.add(phrase, static_cast<std::uint32_t>(work));
    }
}

}  // namespace

void index_triggers(LoadContext& context) {
    auto& rules = context.rules;
    std::ranges::sort(rules.frames, {}, &Frame::id);
    std::ranges::sort(rules.patterns, {}, &Pattern::id);
    index_pattern_triggers(context);
    index_small_phrases(rules);
    for (std::uint32_t i = 0; i < rules.frames.size(); ++i) {
        auto& trie = rules.frames[i].is_verb ? rules.verb_triggers : rules.noun_triggers;
        auto forms = rules.frames[i].triggers;
        std::ranges::sort(forms);
        forms.erase(std::unique(forms.begin(), forms.end()), forms.end());  // "met" is past and participle
        for (const auto& form : forms) trie.add(form, i);
    }
}

}  // namespace chronograph::rules
