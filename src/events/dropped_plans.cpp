// Entry point: is_dropped(): what is said of a plan that the sentence opens with.
// Tested by tests/events/status_test.cpp.
#include <algorithm>

#include "status.hpp"

namespace chronograph::events {

namespace {

using model::Status;
using rules::CueKind;

/// "Plans", "X's plan", "A proposal"
[[nodiscard]] bool opens_with_plan(const Context& context) {
    const Phrase& front = context.parse.phrases.front();
    if (front.kind != PhraseKind::noun || context.parse.mention_at(front.head) != kNone) return false;
    const auto cue = cue_in(context, front.head, front.head + 1, {CueKind::noun});
    return cue == Status::planned || cue == Status::proposed;
}

}  // namespace

bool is_dropped(const Context& context, std::uint32_t token) {
    if (context.parse.size() == 0 || !opens_with_plan(context)) return false;
    const auto told = std::ranges::find_if(context.clauses, [&](const Clause& clause) {
        const Phrase& verb = context.phrase(clause.verb);
        return verb.first > token && clause.opener == kNone && verb.form == VerbForm::finite;
    });
    if (told == context.clauses.end()) return false;
    const Phrase& verb = context.phrase(told->verb);
    const auto tells = [&](CueKind kind) {
        return cue_in(context, verb.head, verb.head + 1, {kind}) == Status::denied;
    };
    return !verb.negated && (tells(CueKind::predicate) || (verb.passive && tells(CueKind::verb)));
}

}  // namespace chronograph::events
