// Entry point: set_status_of_verb(): happened, planned, proposed or denied, by the verb's own group and those
// above it. The words are the pack's (status.yaml); tense and government are the engine's. Tested by
// tests/events/extract_test.cpp and by the examples of every rule.
#include <algorithm>

#include "status.hpp"

namespace chronograph::events {

namespace {

using model::Status;
using rules::CueKind;

/// The last cue of the wanted kinds among the phrases that start in the first `count` words.
[[nodiscard]] std::optional<Status> last_cue(const rules::StatusCues& cues,
                                             std::span<const rules::WordId> words, std::size_t count,
                                             std::initializer_list<CueKind> kinds) {
    std::optional<Status> found;
    const auto take = [&](const rules::PhraseTrie::Match& match) {
        bool fits = false;
        for (const auto value : match.values) {
            const auto& cue = cues.cues[value];
            if (std::ranges::find(kinds, cue.kind) == kinds.end()) continue;
            found = cue.status;
            fits = true;
        }
        return fits || match.length < 2;
    };
    for (std::size_t at = 0; at < count;
         ++at)  // "called on" is a verb's; the "call" in "its call on X" a noun's
        if (!take(cues.phrases.longest(words, at))) take(cues.phrases.longest(words.subspan(0, at + 1), at));
    return found;
}

[[nodiscard]] bool reports(const Context& context, const Clause& clause) {
    return (context.source.classes(context.phrase(clause.verb).head) & rules::kReporting) != 0;
}

/// "pidió que viaje", "negó que viaje": a form that hangs on what governs it, and by itself proposes.
[[nodiscard]] bool is_subjunctive(const Context& context, const Phrase& verb) {
    return verb.modal != kNone && context.does(verb.modal, rules::Function::subjunctive_form);
}

/// What an inflected form tells by itself: "viajará", "viajaría".
[[nodiscard]] std::optional<Status> told_by_form(const Context& context, const Phrase& verb) {
    if (verb.modal == kNone) return {};
    if (context.does(verb.modal, rules::Function::future_form)) return Status::planned;
    return context.does(verb.modal, rules::Function::conditional_form) ? std::optional(Status::proposed)
                                                                       : std::nullopt;
}

/// "X would meet Y, officials said".
[[nodiscard]] bool is_reported_behind(const Context& context, const Clause& clause) {
    if (clause.link != Link::main || context.clauses.empty()) return false;
    const Clause& last = context.clauses.back();
    return last.verb > clause.verb && last.link == Link::main && last.governor == kNone &&
           last.complements.empty() && last.objects.empty() && reports(context, last);
}

/// "said they would meet": what was future then is a plan, not a wish.
[[nodiscard]] bool is_reported_plan(const Context& context, const Clause& clause) {
    const Phrase& verb = context.phrase(clause.verb);
    if (verb.modal == kNone || !(context.does(verb.modal, rules::Function::reported_future) ||
                                 context.does(verb.modal, rules::Function::conditional_form)))
        return false;
    for (const Clause* at = &clause; at->governor != kNone && at->governor < at - context.clauses.data();) {
        at = &context.clauses[at->governor];
        const auto head = context.phrase(at->verb).head;  // "agreed that they would meet"
        if (reports(context, *at) || cue_in(context, head, head + 1, {CueKind::verb}) == Status::planned)
            return true;
    }
    return is_reported_behind(context, clause);
}

[[nodiscard]] bool is_conditional(const Context& context, const Clause& clause) {
    return clause.opener != kNone &&
           context.does(context.phrase(clause.opener).head, rules::Function::conditional);
}

}  // namespace

bool hangs_on_condition(const Context& context, const Clause& clause) {
    const Clause* at = &clause;
    while (!is_conditional(context, *at)) {
        const bool hangs = at->link == Link::infinitive &&
                           at->governor < static_cast<std::uint32_t>(at - context.clauses.data());
        if (!hangs) return false;
        at = &context.clauses[at->governor];
    }
    return true;
}

namespace {

/// "would meet X if it helped": on a condition.
[[nodiscard]] bool has_condition(const Context& context, const Clause& clause) {
    const auto own = static_cast<std::uint32_t>(&clause - context.clauses.data());
    if (context.phrase(clause.verb).modal == kNone) return false;
    return std::ranges::any_of(context.clauses, [&](const Clause& other) {
        return other.governor == own && is_conditional(context, other) && other.verb > clause.verb;
    });
}

/// "is not willing to meet", "has no plans to meet": a negation behind the verb that governs it.
[[nodiscard]] bool negated_behind(const Context& context, const Phrase& above, const Phrase& verb) {
    constexpr auto kStates = rules::kBe | rules::kHave;
    if ((context.source.classes(above.head) & kStates) == 0) return false;
    for (std::uint32_t token = above.last; token < verb.first; ++token) {
        if ((context.source.classes(token) & rules::kNegation) != 0) return true;
    }
    return false;
}

/// "reports | that he met", "denied | on Monday | that he met": what the noun or verb in front says.
[[nodiscard]] bool tells_content(const Context& context, const Clause& clause) {
    if (clause.opener == kNone ||
        !context.does(context.phrase(clause.opener).head, rules::Function::complementizer))
        return false;
    std::uint32_t at = clause.opener;
    while (at > 0 && context.phrase(at - 1).kind == PhraseKind::time)
        at -= at > 1 && context.phrase(at - 2).kind == PhraseKind::preposition ? 2 : 1;
    return at > 0 && (context.phrase(at - 1).kind == PhraseKind::noun || at < clause.opener);
}

/// "denied that he would meet", "ruled out that they met", "denied reports that they met".
[[nodiscard]] bool is_denied_above(const Context& context, const Clause& clause) {
    const auto own = static_cast<std::uint32_t>(&clause - context.clauses.data());
    if (clause.governor >= own || !(clause.link == Link::complement || tells_content(context, clause)))
        return false;
    const Phrase& above = context.phrase(context.clauses[clause.governor].verb);
    return !above.negated && cue_in(context, above.head, above.head + 1, {CueKind::verb}) == Status::denied;
}

/// "looks forward to meeting", "has no intention of meeting"
[[nodiscard]] bool is_aim_of(const Context& context, const Clause& clause) {
    if (clause.opener == kNone) return false;
    const auto opener = context.phrase(clause.opener).head;
    if ((context.source.classes(opener) & rules::kTo) != 0) return true;
    return clause.opener > 0 && context.phrase(clause.opener - 1).kind == PhraseKind::noun &&
           context.does(opener, rules::Function::genitive);
}

/// "to help | bring X to the table": the bare form right behind a verb.
[[nodiscard]] bool is_bare_complement(const Context& context, const Clause& clause) {
    const Phrase& verb = context.phrase(clause.verb);
    return clause.link == Link::complement && clause.opener == kNone && clause.shares_subject &&
           verb.modal == kNone && !verb.past && (context.source.classes(verb.head) & rules::kVerbBase) != 0 &&
           verb.first == verb.head;
}

/// What the verbs above an infinitive or -ing form say of it: "refused to meet", "is expected to host".
[[nodiscard]] std::optional<Status> governed_status(const Context& context, const Clause& clause) {
    const Phrase& verb = context.phrase(clause.verb);
    const bool aimed = is_aim_of(context, clause);
    const bool beside =  // "while heading to"
        verb.form == VerbForm::ing && clause.link == Link::adverbial && !aimed;
    const bool dependent = verb.form == VerbForm::infinitive || is_bare_complement(context, clause) ||
                           (verb.form == VerbForm::ing && !beside) || is_subjunctive(context, verb);
    if (!dependent || clause.governor == kNone ||
        clause.governor >= static_cast<std::uint32_t>(&clause - context.clauses.data())) {
        return {};
    }
    const Clause& governor = context.clauses[clause.governor];
    if (is_denied_above(context, governor)) return Status::denied;  // "denied that he plans to go"
    const Phrase& above = context.phrase(governor.verb);
    // "flew to Rome to offer help and to meet X": the second hangs where the first does
    if (clause.link == Link::coordinate && above.form == verb.form) return governed_status(context, governor);
    // the words between: "is due to", "has plans to"
    if (const auto cue = cue_in(context, above.first, verb.head, {CueKind::auxiliary})) return cue;
    const auto word = above.passive  // "was delighted to welcome"
                          ? cue_in(context, above.head, above.head + 1, {CueKind::verb, CueKind::adjective})
                          : cue_in(context, above.head, above.head + 1, {CueKind::verb});
    const auto noun = cue_in(context, above.last, verb.first, {CueKind::noun, CueKind::adjective});
    // "accepted an invitation to meet", "declined one": what was proposed is planned now, or off
    const bool answered = noun == Status::proposed && (word == Status::planned || word == Status::denied);
    auto status = noun && !answered ? noun : word;
    const bool negated = above.negated || negated_behind(context, above, verb);
    if (status == Status::denied) return negated ? Status::proposed : Status::denied;
    if (negated) return Status::denied;
    if (status && *status == Status::planned) {
        const auto higher = governed_status(context, governor);
        return higher                                              ? higher
               : own_status(context, governor) == Status::proposed ? Status::proposed
                                                                   : status;
    }
    if (!status) status = governed_status(context, governor);
    if (!is_bare_complement(context, clause)) return status;
    // "helped | bring X together"; "expects Y to help | bring X to the table": that is no appointment
    if (!status && above.past && above.form == VerbForm::finite) return Status::happened;
    return status == Status::planned ? Status::proposed : status;
}

[[nodiscard]] bool stands_beside_plan(const Context& context, const Clause& clause) {
    constexpr int kReach = 4;  // clauses up
    const Clause* at = &clause;
    for (int step = 0; step < kReach && at->governor < context.clauses.size(); ++step) {
        at = &context.clauses[at->governor];
        if (own_status(context, *at) == Status::planned) return true;
    }
    return false;
}

/// An infinitive of purpose ("to meet X") without a cue has not happened yet, as far as the text says.
[[nodiscard]] Status assumed_status(const Context& context, const Clause& clause, Candidate& candidate) {
    const Phrase& verb = context.phrase(clause.verb);
    if (verb.form == VerbForm::infinitive) {
        const auto before = std::max(context.parse.first + 1, verb.first) - 1;  // "Great to see X"
        if (const auto cue = cue_in(context, before, verb.head, {CueKind::auxiliary})) return *cue;
        if (candidate.beside != kNone) return Status::happened;  // on a journey that was made
        candidate.status_is_told = !candidate.supporting;        // "are meeting to discuss trade"
        const bool behind = clause.verb > 0 &&
                            context.does(context.phrase(clause.verb - 1).head, rules::Function::looks_back);
        if (behind) return Status::happened;             // Spanish "tras reunirse"
        const bool apart = sets_apart(context, clause);  // on a day it is the news
        candidate.perfect = candidate.perfect || (apart && !candidate.time);
        if (candidate.perfect || apart) return Status::happened;
        return verb.past ? Status::happened : Status::planned;  // "is said to have met"
    }
    // "will speak as he meets allies": what stands beside a plan is one
    if (!verb.past && clause.link == Link::adverbial && stands_beside_plan(context, clause))
        return Status::planned;
    candidate.status_is_told = verb.past;
    return Status::happened;
}

/// "will visit Oslo and meet X", "is due to speak and meet X": the clause whose modal or infinitive goes on
/// in the bare form behind the conjunction.
[[nodiscard]] const Clause* goes_on_with(const Context& context, const Clause& clause) {
    const Phrase& verb = context.phrase(clause.verb);
    const bool bare = (verb.form == VerbForm::finite || verb.form == VerbForm::base) && verb.modal == kNone &&
                      (context.source.classes(verb.head) & rules::kVerbBase) != 0 && !verb.past;
    const auto own = static_cast<std::uint32_t>(&clause - context.clauses.data());
    if (!bare || clause.link != Link::coordinate || !clause.shares_subject || clause.governor >= own)
        return nullptr;
    const Clause& first = context.clauses[clause.governor];
    const Phrase& above = context.phrase(first.verb);
    const bool passes =
        above.modal != kNone || above.form == VerbForm::infinitive || goes_on_with(context, first) != nullptr;
    return passes ? &first : nullptr;
}

/// Tokens [first, last) and those behind them that a cue may still take.
[[nodiscard]] std::span<const rules::WordId> words_behind(const Context& context, std::uint32_t first,
                                                          std::uint32_t last) {
    constexpr std::uint32_t kLongestCue = 8;
    const std::uint32_t end = std::min(last + kLongestCue, context.parse.last);
    return std::span(context.source.annotations.words.id).subspan(first, end - first);
}

[[nodiscard]] bool holds(const Context& context, std::uint32_t first, std::uint32_t last,
                         std::initializer_list<Tag> tags) {
    for (std::uint32_t token = first; token < last; ++token) {
        if (std::ranges::find(tags, context.parse.tag(token)) != tags.end()) return true;
    }
    return false;
}

/// The last cue once the words with these tags are left out.
[[nodiscard]] std::optional<Status> cue_without(std::initializer_list<Tag> tags, const Context& context,
                                                std::uint32_t first, std::uint32_t last,
                                                std::initializer_list<CueKind> kinds) {
    const auto all = words_behind(context, first, last);
    const auto end = first + static_cast<std::uint32_t>(all.size());
    if (!holds(context, first, end, tags)) return {};
    std::vector<rules::WordId> words;
    words.reserve(all.size());
    std::size_t count = 0;
    for (std::uint32_t token = first; token < end; ++token) {
        if (holds(context, token, token + 1, tags)) continue;
        words.push_back(all[token - first]);
        count += token < last ? 1 : 0;
    }
    return last_cue(context.source.rules.status, words, count, kinds);
}

/// "neither X nor Y met Z", "met no minister".
[[nodiscard]] bool names_nobody(const Context& context, const std::vector<std::uint32_t>& parties) {
    if (parties.empty() || !names_party(context, parties.front())) return false;
    const Phrase& first = context.phrase(parties.front());
    return is_negated(context, first.first, first.head);
}

}  // namespace

bool sets_apart(const Context& context, const Clause& clause) {
    if (clause.verb == 0) return false;
    if (clause.governor != kNone) {
        const Phrase& above = context.phrase(context.clauses[clause.governor].verb);
        const bool asked =
            context.does(above.head, rules::Function::addresses);  // "asked the first minister to"
        if (asked || above.modal != kNone) return false;
    }
    std::uint32_t at = clause.verb - 1;  // "the first secretary of state | to visit"
    while (at >= 2 && context.does(context.phrase(at - 1).head, rules::Function::genitive)) at -= 2;
    const Phrase& whose = context.phrase(at);
    const bool first = (context.source.classes(whose.head) & rules::kOrdinal) != 0;  // "the first to visit"
    return whose.kind == PhraseKind::noun && (first || has_ordinal(context.source, whose));
}

/// The last cue of the wanted kinds that starts in tokens [first, last).
std::optional<Status> cue_in(const Context& context, std::uint32_t first, std::uint32_t last,
                             std::initializer_list<CueKind> kinds) {
    if (last <= first) return std::nullopt;
    // "on 3 May to meet" has no auxiliary
    const bool auxiliary = std::ranges::find(kinds, CueKind::auxiliary) != kinds.end();
    const bool dated = auxiliary && holds(context, first, last, {Tag::time});
    // "was to have met"; but "was | to have | talks"
    const auto words = auxiliary ? std::span(context.source.annotations.words.id).subspan(first, last - first)
                                 : words_behind(context, first, last);
    const auto told = dated ? cue_without({Tag::time}, context, first, last, kinds)
                            : last_cue(context.source.rules.status, words, last - first, kinds);
    // "was already scheduled to", "is on Friday to"
    return told ? told : cue_without({Tag::adverb, Tag::time}, context, first, last, kinds);
}

bool is_negated(const Context& context, std::uint32_t first, std::uint32_t last) {
    for (std::uint32_t token = first; token < last; ++token) {
        if ((context.source.classes(token) & rules::kNegation) != 0) return true;
    }
    return false;
}

void tell(Candidate& candidate, Status status) {
    candidate.status = status;
    candidate.status_is_told = true;
}

/// The status the verb's own group tells: auxiliaries, negation, tense.
std::optional<Status> own_status(const Context& context, const Clause& clause) {
    const Phrase& verb = context.phrase(clause.verb);
    if (verb.negated || names_nobody(context, clause.subject) || names_nobody(context, clause.objects))
        return Status::denied;
    if (is_reported_plan(context, clause)) return Status::planned;
    if (const auto told = told_by_form(context, verb)) return told;
    if (const auto cue = cue_in(context, verb.first, verb.head, {CueKind::auxiliary})) return cue;
    return {};
}

std::optional<Status> told_status(const Context& context, const Clause& clause) {
    if (is_denied_above(context, clause)) return Status::denied;
    if (const auto own = own_status(context, clause)) return own;
    if (const auto governed = governed_status(context, clause)) return governed;
    if (is_subjunctive(context, context.phrase(clause.verb))) return Status::proposed;
    const Clause* first = goes_on_with(context, clause);
    return first == nullptr ? std::nullopt : told_status(context, *first);
}

bool is_in_present(const Phrase& verb) {
    return (verb.form == VerbForm::finite || verb.form == VerbForm::base) && !verb.past && !verb.passive &&
           verb.modal == kNone;
}

/// A headline has no mark at its end; quotes and brackets behind one are passed over.
[[nodiscard]] static bool is_headline(const Context& context) {
    const auto& document = context.source.document;
    for (std::uint32_t token = context.parse.last; token > context.parse.first; --token) {
        const auto word = document.word(token - 1);
        if (word.ends_with('.') || word.ends_with('!') || word.ends_with('?')) return false;
        if (document.tokens.is(token - 1, model::kLetters) || document.tokens.is(token - 1, model::kDigits))
            return true;
    }
    return true;
}

void set_present(const Context& context, const rules::Frame& frame, const Phrase& verb,
                 const std::vector<rules::WordId>& filled, Candidate& candidate) {
    const bool told = candidate.time || candidate.clock || candidate.status_is_told;
    if (told || candidate.status != Status::happened) return;
    const auto& source = context.source;
    const bool stays = frame.presence && (source.classes(verb.head) & rules::kBe) != 0;
    const bool journey = !source.rules.taxonomy.events[frame.event].symmetric;
    const bool departs =
        journey && std::ranges::any_of(filled, [&](rules::WordId word) {
            return (source.rules.lexicon[word].functions & rules::bit(rules::Function::governed)) != 0;
        });
    if (stays || verb.progressive) {
        candidate.scheduled = source.document.info.date.has_value();
    } else if (departs && !is_headline(context)) {
        candidate.status = Status::planned;
    }
}

void set_status_of_verb(const Context& context, const Clause& clause, Candidate& candidate) {
    candidate.present = is_in_present(context.phrase(clause.verb));
    if (hangs_on_condition(context, clause) || has_condition(context, clause)) {
        tell(candidate, Status::proposed);
    } else if (is_dropped(context, candidate.trigger_first)) {
        tell(candidate, Status::denied);
    } else if (const auto told = told_status(context, clause)) {
        tell(candidate, *told);
    } else {
        candidate.status = assumed_status(context, clause, candidate);
    }
}

}  // namespace chronograph::events
