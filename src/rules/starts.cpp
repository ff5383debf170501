// Entry point: index_starts(): what may start with each word. Tested by tests/rules/lexicon_test.cpp.
#include "load_context.hpp"

namespace chronograph::rules {

namespace {

constexpr std::uint32_t kRoleClasses = kPronoun | kPossessive | kTitle | kPersonNoun;
constexpr std::uint64_t kRoleFunctions = bit(Function::former) | bit(Function::lesser_office) |
                                         bit(Function::counterpart) | bit(Function::name_particle);

std::uint16_t starts_of(const RuleSet& rules, WordId id) {
    const Word& word = rules.lexicon[id];
    const auto& gazetteer = rules.gazetteer;
    const bool role = (word.classes & kRoleClasses) != 0 || (word.functions & kRoleFunctions) != 0;
    const bool trigger = rules.verb_triggers.starts_with(id) || rules.noun_triggers.starts_with(id) ||
                         rules.pattern_triggers.starts_with(id);
    unsigned starts = 0;
    if (gazetteer.name_phrases.starts_with(id)) starts |= kStartsName;
    if ((word.functions & bit(Function::name_particle)) != 0) starts |= kStartsSmall;
    if (gazetteer.office_phrases.starts_with(id)) starts |= kStartsOffice;
    if (gazetteer.body_phrases.starts_with(id)) starts |= kStartsBody;
    if (role) starts |= kStartsRole;
    if (trigger) starts |= kStartsTrigger;
    return static_cast<std::uint16_t>(starts);
}

}  // namespace

void index_starts(LoadContext& context) {
    auto& rules = context.rules;
    rules.lexicon.resize(rules.vocabulary.size());
    for (WordId id = 0; id < rules.lexicon.size(); ++id) rules.lexicon[id].starts |= starts_of(rules, id);
    for (const char* places : {"places", "dateline_places", "capitals", "lands", "towns"}) {
        for (const auto& phrase : rules.phrases[places]) rules.lexicon[phrase.front()].starts |= kStartsRole;
    }
    for (const WordId id : context.small_names) rules.lexicon[id].starts |= kStartsSmall;
}

}  // namespace chronograph::rules
