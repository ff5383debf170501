// Entry point: count_uses(). Tested by tests/commands/rules-corpus.md.
#include "rule_use.hpp"

#include <algorithm>
#include <set>

namespace chronograph::cli {

namespace {

void add(const model::Evidence& evidence, RuleUse& use) {
    ++use.fired;
    if (!use.example.empty() && use.example.size() <= evidence.text.size()) return;
    use.example = evidence.text;
    std::ranges::replace(use.example, '\n', ' ');
}

void add(const model::Record& record, std::map<std::string, RuleUse>& uses) {
    std::set<std::string> fired;
    for (const auto& event : record.events) {
        for (const auto& evidence : event.evidence) {
            add(evidence, uses[evidence.rule]);
            fired.insert(evidence.rule);
        }
    }
    for (const auto& rule : fired) ++uses[rule].documents;
}

}  // namespace

RuleUses count_uses(const CorpusOptions& options, Packs& packs) {
    RuleUses uses;
    uses.status = extract_corpus(options, packs, [&](const model::Document&, const model::Record& record) {
        add(record, uses.by_rule);
    });
    return uses;
}

}  // namespace chronograph::cli
