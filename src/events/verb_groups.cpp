// Entry points: describe_group(), is_perfect(): voice, tense and form of a verb group. Tested by
// tests/events/extract_test.cpp and by the examples of every rule.
#include "phrases.hpp"

namespace chronograph::events {

namespace {

using namespace rules;

/// An inflected form that does what elsewhere a modal does: "viajará", "viajaría".
[[nodiscard]] bool is_mood(const Source& source, const Parse& parse, std::uint32_t token) {
    const Tag tag = parse.tag(token);
    return (tag == Tag::verb || tag == Tag::auxiliary) &&
           (source.does(token, Function::future_form) || source.does(token, Function::conditional_form) ||
            source.does(token, Function::subjunctive_form));
}

[[nodiscard]] bool is_infinitive(const Source& source, std::uint32_t classes) {
    return source.rules.grammar.base_is_infinitive && (classes & kVerbBase) != 0;
}

[[nodiscard]] VerbForm bare_form(const Source& source, std::uint32_t classes) {
    if ((classes & kVerbIng) != 0) return VerbForm::ing;
    if ((classes & (kVerbPast | kVerbThird)) != 0) return VerbForm::finite;
    if ((classes & kVerbParticiple) != 0) return VerbForm::participle;
    if (is_infinitive(source, classes)) return VerbForm::infinitive;
    return (classes & kVerbBase) != 0 ? VerbForm::base : VerbForm::finite;
}

}  // namespace

void describe_group(const Source& source, const Parse& parse, bool has_verb, Phrase& group) {
    std::uint32_t be = 0, have = 0, other = 0;
    for (std::uint32_t token = group.first; token < group.last; ++token) {
        const auto classes = source.classes(token);
        if ((classes & kNegation) != 0) group.negated = true;
        if (is_mood(source, parse, token) && group.modal == kNone) group.modal = token;
        if (parse.tag(token) != Tag::auxiliary || (has_verb && token == group.head)) continue;
        be += (classes & kBe) != 0 ? 1 : 0;
        have += (classes & kHave) != 0 ? 1 : 0;
        other += (classes & (kDo | kModal)) != 0 ? 1 : 0;
        if ((classes & kModal) != 0 && group.modal == kNone) group.modal = token;
        if ((classes & kVerbPast) != 0) group.past = true;
    }
    const auto head = source.classes(group.head);
    const bool auxiliaries = be + have + other > 0;
    const bool to = parse.tag(group.first) == Tag::to;
    if (has_verb) {
        group.passive = be > 0 && (head & kVerbParticiple) != 0 && (head & kVerbIng) == 0;
        group.progressive = be > 0 && (head & kVerbIng) != 0;
        group.past =
            group.past || (have > 0 && group.modal == kNone) || (!auxiliaries && (head & kVerbPast) != 0);
    }
    const bool infinitive = auxiliaries && has_verb && is_infinitive(source, source.classes(group.first));
    group.form = to || infinitive           ? VerbForm::infinitive
                 : auxiliaries || !has_verb ? VerbForm::finite
                                            : bare_form(source, head);
}

bool has_ordinal(const Source& source, const Phrase& phrase) {
    for (std::uint32_t token = phrase.first; token < phrase.head; ++token) {
        if ((source.classes(token) & kOrdinal) != 0) return true;
    }
    return false;
}

bool is_simple_past(const Source& source, const Phrase& group) {
    for (std::uint32_t token = group.first; token < group.head; ++token) {
        if ((source.classes(token) & kAuxiliary) != 0) return false;
    }
    return (source.classes(group.head) & kVerbPast) != 0;
}

bool is_perfect(const Source& source, const Phrase& group) {
    for (std::uint32_t token = group.first; token < group.head; ++token) {
        if ((source.classes(token) & kHave) != 0) return true;
    }
    return false;
}

bool is_present_perfect(const Source& source, const Phrase& group) {
    if (group.negated || group.form != VerbForm::finite || group.modal != kNone) return false;
    for (std::uint32_t token = group.first; token < group.head; ++token) {
        const auto classes = source.classes(token);
        if ((classes & kHave) != 0) return (classes & kVerbPast) == 0;
    }
    return false;
}

}  // namespace chronograph::events
