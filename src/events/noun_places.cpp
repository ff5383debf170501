// Entry points: place_in_clause(), carrying_phrase(), attach_as_subject(): how a noun phrase stands to the
// clauses around it. Tested by tests/events/extract_test.cpp and by the examples of every rule.
#include <algorithm>
#include <span>

#include "candidate.hpp"

namespace chronograph::events {

namespace {

/// The phrase after the noun, its complements, and the times that stand with them.
[[nodiscard]] std::uint32_t end_of_noun(const Context& context, std::uint32_t phrase,
                                        const std::vector<Complement>& complements) {
    const auto kind = [&](std::uint32_t at) {
        return at < context.parse.size() ? context.phrase(at).kind : PhraseKind::boundary;
    };
    std::uint32_t end = complements.empty() ? phrase + 1 : complements.back().noun_phrases.back() + 1;
    while (kind(end) == PhraseKind::time ||
           (kind(end) == PhraseKind::preposition && kind(end + 1) == PhraseKind::time))
        ++end;
    return end;
}

}  // namespace

bool names_event(const Context& context, std::uint32_t phrase) {
    const std::span<const rules::WordId> words(context.source.annotations.words.id.data(),
                                               context.parse.last);
    return context.source.rules.noun_triggers.longest(words, context.phrase(phrase).head).length > 0;
}

bool governs_event(const Context& context, const Clause& clause) {
    return std::ranges::any_of(clause.objects,
                               [&](std::uint32_t object) { return names_event(context, object); });
}

bool is_behind_event(const Context& context, const Clause& clause, const Complement& complement) {
    return std::ranges::any_of(clause.complements, [&](const Complement& other) {
        const bool apart = context.does(other.preposition, rules::Function::looks_back) ||
                           context.does(other.preposition, rules::Function::looks_forward);
        return apart && other.preposition < complement.preposition &&
               context.phrase(clause.verb).first < other.preposition &&
               names_event(context, other.noun_phrases.front());
    });
}

bool says_when(const Context& context, const Clause& clause) {
    const Phrase& verb = context.phrase(clause.verb);
    const auto classes = context.source.classes(verb.head);
    const bool bare = clause.objects.empty() && (classes & rules::kVerbParticiple) != 0;
    const bool says = bare || verb.passive || (classes & rules::kBe) != 0 ||
                      context.does(verb.head, rules::Function::occurs);
    return says && !governs_event(context, clause);
}

const rules::Carrier* carrier_of(const Context& context, const rules::Frame& frame, const Clause& clause) {
    const auto lemma = context.source.verb_lemma(context.phrase(clause.verb).head);
    const auto carrier = std::ranges::find(frame.carried_by, lemma, &rules::Carrier::verb);
    return carrier == frame.carried_by.end() ? nullptr : &*carrier;
}

bool has_particle(const Context& context, const Clause& clause, const rules::Carrier& carrier) {
    const std::uint32_t behind = context.phrase(clause.verb).head + 1;
    if (behind < context.parse.last && context.source.word(behind) == carrier.particle) return true;
    for (std::uint32_t at = clause.verb + 1; at < std::min(clause.end + 1, context.parse.size()); ++at) {
        const bool stands_alone =
            at + 1 >= context.parse.size() || context.phrase(at + 1).kind != PhraseKind::noun;
        const auto word = context.phrase(at).head;  // "called the visit | off"
        if (stands_alone && context.phrase(at).kind != PhraseKind::noun && word != behind &&
            context.source.word(word) == carrier.particle)
            return true;
    }
    return false;
}

bool is_of_body(const Context& context, const std::vector<Complement>& complements) {
    return std::ranges::any_of(complements, [&](const Complement& complement) {
        const auto head = context.phrase(complement.noun_phrases.front()).head;
        const auto mention = context.parse.mention_at(head);
        return context.does(complement.preposition, rules::Function::genitive) && mention != kNone &&
               entity_is(context.source, context.source.annotations.mentions[mention].entity, "organisation");
    });
}

std::optional<std::uint32_t> caption_day(const Context& context, const Clause& clause) {
    const auto& times = context.source.annotations.times;
    const Phrase& verb = context.phrase(clause.verb);
    const bool finite = verb.form == VerbForm::finite || verb.form == VerbForm::base;
    if (!finite || verb.past || verb.modal != kNone) return {};
    const auto is_day = [](const annotate::TimeMention& time) {
        return time.range && time.range->is_one_day() && !time.if_past;
    };
    const auto end = std::ranges::lower_bound(times, context.parse.last, {}, &annotate::TimeMention::first);
    if (end == times.begin() || (end - 1)->first < context.phrase(clause.verb).first || !is_day(*(end - 1)))
        return {};
    constexpr std::uint32_t kMarks = 2;  // tokens: the full stop, a bracket
    if ((end - 1)->last + kMarks < context.parse.last) return {};
    return static_cast<std::uint32_t>(end - 1 - times.begin());
}

namespace {

/// "X, who is on a visit to Rome, | arrived": the noun stands in what is told of X on the way.
[[nodiscard]] bool is_of_outer(const Context& context, std::uint32_t phrase, const Clause& clause) {
    if (clause.subject.empty()) return false;
    return std::ranges::any_of(context.clauses, [&](const Clause& inner) {
        return inner.link == Link::relative && inner.opener != kNone &&
               inner.opener > clause.subject.front() && inner.opener < phrase;
    });
}

/// "the talks were to | take place"; but "talks to end the war | were held"
[[nodiscard]] bool only_takes_place(const Context& context, const Clause& clause) {
    const auto verb = context.phrase(clause.verb).head;
    return opens_phrase(context.source, verb, context.parse.last, rules::PhraseWork::occurrence) > 0;
}

/// The relative clause that the verb stands in: "| which starts", "| that was to start".
[[nodiscard]] const Clause* relative_of(const Context& context, const Clause& clause) {
    if (clause.link == Link::relative) return &clause;
    if (clause.link != Link::infinitive || clause.governor >= context.clauses.size()) return nullptr;
    const Clause& above = context.clauses[clause.governor];
    const bool is_to = (context.source.classes(context.phrase(above.verb).head) & rules::kBe) != 0;
    return is_to && above.link == Link::relative ? &above : nullptr;
}

}  // namespace

bool follows_noun(const Context& context, const rules::Frame& frame, std::uint32_t phrase,
                  const std::vector<Complement>& complements, const Clause& clause) {
    const Phrase& verb = context.phrase(clause.verb);
    if (clause.verb == phrase + 1 && verb.passive && verb.form == VerbForm::infinitive) return true;
    const bool bare = clause.objects.empty() || only_takes_place(context, clause);
    if (!bare || !says_when(context, clause)) return false;
    const std::uint32_t end = end_of_noun(context, phrase, complements);
    const bool comma = end < context.parse.size() && context.phrase(end).kind == PhraseKind::comma;
    const std::uint32_t apart = comma ? end + 1 : end;
    if (const Clause* relative = relative_of(context, clause)) return relative->opener == apart;
    if (is_of_outer(context, phrase, clause)) return false;
    return (clause.verb == end || clause.verb == apart) && carrier_of(context, frame, clause) != nullptr;
}

namespace {

/// "shook hands | after talks | mediated by X": the participle only describes what the verb before is set
/// beside.
[[nodiscard]] NounPlace behind_verb(const Context& context, std::uint32_t phrase, const NounPlace& subject) {
    if (subject.clause == nullptr || subject.clause->verb != phrase + 1 || phrase == 0) return subject;
    const Phrase& before = context.phrase(phrase - 1);
    const bool by_somebody = std::ranges::any_of(subject.clause->complements, [&](const Complement& c) {
        return context.does(c.preposition, rules::Function::agent);
    });
    const bool apart = context.does(before.head, rules::Function::looks_back) ||
                       context.does(before.head, rules::Function::looks_forward);
    if (!by_somebody || !apart) return subject;
    const Clause* above = nullptr;
    for (const Clause& clause : context.clauses)
        if (clause.verb < phrase && !clause.subject.empty()) above = &clause;
    return above == nullptr ? subject : NounPlace{above, Position::complement, before.head};
}

}  // namespace

NounPlace place_in_clause(const Context& context, std::uint32_t phrase) {
    for (const Clause& clause : context.clauses) {
        if (contains(clause.objects, phrase)) return {&clause, Position::object, kNone};
        for (const auto& complement : clause.complements) {
            if (contains(complement.noun_phrases, phrase))
                return {&clause, Position::complement, complement.preposition};
        }
    }
    NounPlace subject;  // "Talks on forming a government | resumed": the finite verb's, if there is one
    for (const Clause& clause : context.clauses) {
        const auto form = context.phrase(clause.verb).form;  // "Talks to end the war | resumed"
        const bool open = form == VerbForm::ing || form == VerbForm::infinitive;
        if (!contains(clause.subject, phrase) || (open && subject.clause != nullptr)) continue;
        subject = {&clause, Position::subject, kNone};
        if (!open) break;
    }
    return behind_verb(context, phrase, subject);
}

void attach_as_subject(const Context& context, const rules::Frame& frame, std::uint32_t phrase,
                       const std::vector<Complement>& complements, const Clause* own, Candidate& candidate) {
    for (const Clause& clause : context.clauses) {
        if (&clause == own) continue;
        const bool aim = context.phrase(clause.verb).form == VerbForm::infinitive &&
                         !clause.objects.empty() && !only_takes_place(context, clause);
        const bool subject = contains(clause.subject, phrase) && says_when(context, clause) && !aim;
        if (subject || follows_noun(context, frame, phrase, complements, clause))
            attach_clause(context, clause, candidate);
    }
}

namespace {

/// Where the subject of a clause told of the noun stands: "talks | that [X] held", "talks | [he] held"; else
/// kNone.
[[nodiscard]] std::uint32_t subject_of_relative(const Context& context, std::uint32_t behind) {
    if (behind >= context.parse.size()) return kNone;
    const Phrase& phrase = context.phrase(behind);  // no "when", no "as"
    const bool tells =
        phrase.kind == PhraseKind::subordinator && context.does(phrase.head, rules::Function::complementizer);
    if (tells || phrase.kind == PhraseKind::relative) return behind + 1;
    const bool acts = phrase.kind == PhraseKind::noun &&
                      (context.parse.tag(phrase.head) == Tag::pronoun || names_party(context, behind));
    return acts ? behind : kNone;
}

/// "praised the talks | that X held with Y": the clause whose verb carries the noun, left out as its object.
[[nodiscard]] const Clause* carrying_relative(const Context& context, const rules::Frame& frame,
                                              std::uint32_t phrase,
                                              const std::vector<Complement>& complements) {
    const std::uint32_t behind = (complements.empty() ? phrase : complements.back().noun_phrases.back()) + 1;
    const std::uint32_t subject = subject_of_relative(context, behind);
    if (subject == kNone) return nullptr;
    const auto carries = std::ranges::find_if(context.clauses, [&](const Clause& clause) {
        if (clause.subject.empty() || clause.subject.front() != subject || clause.verb < behind) return false;
        if (!clause.objects.empty() || context.phrase(clause.verb).passive) return false;
        const rules::Carrier* carrier = carrier_of(context, frame, clause);
        // "said after talks with X | that peace was near": no "be absent"
        return carrier != nullptr &&
               (carrier->particle == rules::kNoWord || has_particle(context, clause, *carrier));
    });
    return carries == context.clauses.end() ? nullptr : &*carries;
}

}  // namespace

NounPlace place_of_noun(const Context& context, const rules::Frame& frame, std::uint32_t phrase,
                        const std::vector<Complement>& complements) {
    const NounPlace place = place_in_clause(context, carrying_phrase(context, phrase));
    // "said after talks with X | that the war would end": what is said
    const bool said =
        place.position == Position::complement &&
        (context.source.classes(context.phrase(place.clause->verb).head) & rules::kReporting) != 0;
    const Clause* relative = said ? nullptr : carrying_relative(context, frame, phrase, complements);
    return relative == nullptr ? place : NounPlace{relative, Position::object, kNone};
}

bool is_asked(const Context& context, const NounPlace& place) {
    if (place.position != Position::complement || place.clause->opener == kNone) return false;
    return context.does(context.phrase(place.clause->opener).head, rules::Function::conditional);
}

std::uint32_t carrying_phrase(const Context& context, std::uint32_t phrase) {
    if (phrase < 2 || !context.does(context.phrase(phrase - 1).head, rules::Function::genitive))
        return phrase;
    const Phrase& before = context.phrase(phrase - 2);
    const bool contains =
        before.kind == PhraseKind::noun && context.does(before.head, rules::Function::container);
    return contains ? phrase - 2 : phrase;
}

bool is_of_noun(const Context& context, const rules::Frame& frame, const Complement& complement) {
    const auto& rules = context.source.rules;
    const std::uint32_t at = context.parse.phrase_at[complement.preposition - context.parse.first];
    if (at < 2 || context.phrase(at - 1).kind != PhraseKind::noun) return false;
    if (context.phrase(at - 2).kind != PhraseKind::preposition) return false;
    const std::span<const rules::WordId> words(context.source.annotations.words.id);
    const auto match = rules.noun_triggers.longest(words, context.phrase(at - 1).head);
    const auto word = context.source.word(complement.preposition);
    const bool journey = !rules.taxonomy.events[frame.event].symmetric;
    return std::ranges::any_of(match.values, [&](const auto value) {
        const rules::Frame& noun = rules.frames[value];
        return std::ranges::any_of(noun.slots, [&](const rules::Slot& slot) {
            return slot.preposition == word &&
                   (journey || rules.taxonomy.events[noun.event].roles[slot.role].name == "place");
        });
    });
}

}  // namespace chronograph::events
