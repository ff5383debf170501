// Entry point: suggest_rules(). Tested by tests/cli/suggest_test.cpp and tests/commands/rules-corpus.md.
#include "suggested_rules.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "chronograph/base/error.hpp"
#include "chronograph/base/utf8.hpp"
#include "chronograph/events/suggest.hpp"
#include "output.hpp"

namespace chronograph::cli {

namespace {

using events::Suggestion;

rules::TypeId event_type(const rules::RuleSet& pack, const std::string& name) {
    const auto& types = pack.taxonomy.events;
    const auto found = std::ranges::find_if(types, [&](const auto& type) {
        return !type.abstract && !type.roles.empty() && (name.empty() || type.name == name);
    });
    if (found == types.end()) throw base::Error("--event " + name, "no event that a rule may give");
    return static_cast<rules::TypeId>(found - types.begin());
}

/// YAML takes "on" for true, and other marks for its own.
std::string quoted(const std::string& word) {
    constexpr std::array kReserved{"on", "off", "yes", "no", "y", "n", "true", "false", "null"};
    const bool plain =
        !word.empty() && word.find_first_not_of("abcdefghijklmnopqrstuvwxyz") == std::string::npos;
    return plain && std::ranges::find(kReserved, word) == kReserved.end() ? word : "\"" + word + "\"";
}

/// Writes the frames of one event type.
class SkeletonWriter {
public:
    SkeletonWriter(const rules::RuleSet& pack, rules::TypeId event) : type_(pack.taxonomy.events[event]) {}

    [[nodiscard]] std::string write(const Suggestion& phrase) const {
        std::string yaml = comment(phrase);
        const bool noun = !phrase.noun.empty();
        yaml += "  - id: " + type_.name + "." + base::slug(phrase.verb + (noun ? "-" + phrase.noun : "")) +
                "\n    event: " + type_.name + "\n";
        if (noun) {
            yaml += "    noun: " + quoted(phrase.noun) + "\n    carried_by:\n      " + quoted(phrase.verb) +
                    ": " + slots(phrase) + "\n";
        } else {
            yaml += "    verb: " + quoted(phrase.verb) + "\n    slots: " + slots(phrase) + "\n";
        }
        return yaml + "    examples: []\n    counterexamples: []\n";
    }

private:
    [[nodiscard]] static std::string comment(const Suggestion& phrase) {
        std::string text = "\n  # " + std::to_string(phrase.count) + (phrase.count == 1 ? " time" : " times");
        for (const auto& [slot, filled] : phrase.slots) text += ", " + slot + " " + std::to_string(filled);
        text += "\n";
        for (std::string sentence : phrase.sentences) {
            std::ranges::replace(sentence, '\n', ' ');
            text += "  #   " + sentence + "\n";
        }
        return text;
    }

    /// Subject and object before the prepositions.
    [[nodiscard]] std::string slots(const Suggestion& phrase) const {
        std::vector<std::string> names;
        for (const char* first : {"subject", "object"}) {
            if (phrase.slots.contains(first)) names.emplace_back(first);
        }
        for (const auto& [slot, filled] : phrase.slots) {
            if (slot != "subject" && slot != "object") names.push_back(slot);
        }
        std::string text;
        for (const auto& name : names) text += (text.empty() ? "{" : ", ") + quoted(name) + ": " + role(name);
        return text + "}";
    }

    /// The subject has the first role; the others the second, where parties are not all equal.
    [[nodiscard]] const std::string& role(const std::string& slot) const {
        const bool first = slot == "subject" || type_.symmetric || type_.roles.size() < 2;
        return type_.roles[first ? 0 : 1].name;
    }

    const rules::EventType& type_;
};

}  // namespace

ExitStatus suggest_rules(const CorpusOptions& corpus, const SuggestOptions& options, Packs& packs) {
    const auto& pack = packs.standard();
    const auto event = event_type(pack, options.event);
    events::PhraseCollector collector(pack, event);
    const auto status = read_corpus(corpus, [&](const model::Document& document) {
        if (&packs.of(document) == &pack) collector.read(document);
    });
    auto phrases = collector.ranked();
    if (phrases.size() > options.top) phrases.resize(options.top);
    if (phrases.empty()) {
        say("No phrase links two parties without a rule.");
        return std::max(status, kFindings);
    }
    print_out(
        "# Phrases that no rule covers. Keep what tells of an event; write examples in your own "
        "words.\nframes:");
    const SkeletonWriter writer(pack, event);
    for (const auto& phrase : phrases) print_out(writer.write(phrase));
    return status;
}

}  // namespace chronograph::cli
