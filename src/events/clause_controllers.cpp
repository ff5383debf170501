// Who acts in an infinitive: "invited X to visit", "X's plan to meet". Tested by
// tests/events/companions_test.cpp and by the examples of every rule.
#include <algorithm>
#include <span>
#include <utility>

#include "clause_finder.hpp"

namespace chronograph::events {

void ClauseFinder::find_controller(Clause& clause, std::uint32_t at) {
    clause.link = Link::infinitive;
    clause.governor = earlier_clause(clause.verb);
    const std::uint32_t before = at - 1;
    if (kind(before) == Kind::coordinator || kind(before) == Kind::comma) {
        return share(clause, before, kind(before) == Kind::comma ? Link::adverbial : Link::coordinate);
    }
    if (kind(before) == Kind::noun) {
        auto list = list_ending_at(before);  // "urged [A and B] to meet"
        if (auto several = list_for(before); several.size() > 1) list = std::move(several);
        if (controls(list.front())) {
            clause.subject = std::move(list);
            return;
        }
        // "X, the first minister to visit"
        const bool inserted =
            before >= 2 && kind(before - 1) == Kind::comma && kind(before - 2) == Kind::noun;
        if (inserted && clause.governor == kNone && entity_of(before - 2)) {
            clause.subject = {before - 2};
            return;
        }
    }
    if (const std::uint32_t possessed = possessed_phrase(before); possessed != kNone) {
        clause.subject = {possessed};
        clause.of_possessor = true;
        return;
    }
    if (clause.governor == kNone && kind(before) == Kind::noun && names_person(before)) {
        auto list = list_ending_at(before);  // the headline "X to meet Y"
        if (list.front() == 0) {
            clause.subject = std::move(list);
            return;
        }
    }
    clause.shares_subject = true;
    if (clause.governor != kNone) clause.subject = clauses_[clause.governor].subject;
}

/// "Attending the summit were X and Y": who attended stands behind.
void ClauseFinder::turn_round(Clause& clause) {
    const std::uint32_t first = kind(0) == Kind::adverb ? 1 : 0;
    const bool is = (source_.classes(parse_.phrases[clause.verb].head) & rules::kBe) != 0;
    if (!is || clauses_.size() != 2 || clauses_.front().verb != first || clause.objects.empty()) return;
    if (clauses_.front().objects.empty()) return;
    if (parse_.phrases[first].form != VerbForm::ing || !names_somebody(clause.objects.front())) return;
    for (std::uint32_t at = first; at < clause.verb; ++at)
        if (kind(at) == Kind::comma) return;
    clause.subject = std::exchange(clause.objects, {});
    clauses_.front().subject = clause.subject;
}

/// The noun phrase ends in a word that rules take for an event.
bool ClauseFinder::names_event(std::uint32_t noun) const {
    const std::span<const rules::WordId> words(source_.annotations.words.id.data(), parse_.last);
    return source_.rules.noun_triggers.longest(words, parse_.phrases[noun].head).length > 0;
}

/// "Talks [to end the war in Sudan] will be held", "A meeting [involving A and B] was planned": what the aim,
/// or what tells of the event, hangs on, where the verb is surely finite; else `noun` itself.
std::uint32_t ClauseFinder::before_aim(std::uint32_t verb, std::uint32_t noun) const {
    const Phrase& phrase = parse_.phrases[verb];
    const bool tensed = phrase.form == VerbForm::finite && phrase.first < phrase.head;  // "will be held"
    const bool certain = tensed || source_.does(phrase.head, rules::Function::occurs);
    if (!certain && phrase.form != VerbForm::finite) return noun;
    const auto carried = [&](std::uint32_t at) {
        while (at >= 2 && kind(at - 1) == Kind::preposition && kind(at - 2) == Kind::noun) at -= 2;
        return at;
    };
    std::uint32_t at = carried(list_ending_at(carried(noun)).front());
    if (at >= 1 && kind(at - 1) == Kind::preposition) --at;  // "to meet | in Rome"
    while (at >= 1 && kind(at - 1) == Kind::adverb) --at;    // "bringing | together"
    if (at < 2 || kind(at - 1) != Kind::verb || kind(at - 2) != Kind::noun) return noun;
    const VerbForm form = parse_.phrases[at - 1].form;
    const bool aim = certain && form == VerbForm::infinitive;
    return aim || (form == VerbForm::ing && names_event(at - 2)) ? at - 2 : noun;
}

/// "a chance for [A and B] to meet": the list that stands behind the preposition, if it ends at `last`.
std::vector<std::uint32_t> ClauseFinder::list_for(std::uint32_t last) const {
    std::uint32_t first = last;
    const auto joins_list = [&](std::uint32_t at) {
        return kind(at) == Kind::noun || kind(at) == Kind::comma || kind(at) == Kind::coordinator;
    };
    while (first > 0 && joins_list(first - 1)) --first;
    if (first == 0 || kind(first) != Kind::noun || kind(first - 1) != Kind::preposition) return {};
    if (!brings_subject(first - 1)) return {};
    std::uint32_t end = first;
    auto list = list_from(source_, parse_, first, end, true);
    return end == last + 1 ? list : std::vector<std::uint32_t>();
}

/// "X's plan to meet", "his visit to Paris to meet": the phrase whose possessor acts; not "X's invitation
/// to".
std::uint32_t ClauseFinder::possessed_phrase(std::uint32_t last) const {
    const std::uint32_t noun = kind(last) == Kind::noun ? carrier(last) : kNone;
    if (noun == kNone) return kNone;
    const Phrase& phrase = parse_.phrases[noun];
    const bool party = entity_of(noun) || (source_.classes(phrase.head) & rules::kPersonNoun) != 0;
    if (party || source_.does(phrase.head, rules::Function::addresses)) return kNone;
    for (std::uint32_t token = phrase.first; token < phrase.head; ++token) {
        const auto mention = parse_.mention_at(token);
        if (mention != kNone && source_.annotations.mentions[mention].form == annotate::NameForm::possessor)
            return noun;
    }
    return kNone;
}

/// "invited [Trump] to visit", "for [ministers] to meet": a party right before the infinitive, or the first
/// of several.
bool ClauseFinder::controls(std::uint32_t noun) const {
    const Phrase& phrase = parse_.phrases[noun];
    const bool party = parse_.mention_at(phrase.head) != kNone || parse_.tag(phrase.head) == Tag::pronoun ||
                       (source_.classes(phrase.head) & rules::kPersonNoun) != 0;
    if (!party || noun == 0) return false;
    const Kind before = kind(noun - 1);
    // "invited him to visit"; but "was the first president to visit" says it of the subject
    if (before == Kind::verb)
        return !parse_.phrases[noun - 1].passive && !is_first_of_its_kind(noun) &&
               (source_.classes(parse_.phrases[noun - 1].head) & rules::kBe) == 0 && !is_destination(noun);
    return before == Kind::preposition && brings_subject(noun - 1);
}

/// "became [the first president] to visit": said of the subject; but "asked the first minister to come"
bool ClauseFinder::is_first_of_its_kind(std::uint32_t noun) const {
    return has_ordinal(source_, parse_.phrases[noun]) &&
           !source_.does(parse_.phrases[noun - 1].head, rules::Function::addresses);
}

/// "called [on] X to meet": the preposition is part of the cue that the verb gives.
bool ClauseFinder::belongs_to_cue(std::uint32_t preposition) const {
    if (preposition == 0 || kind(preposition - 1) != Kind::verb) return false;
    const std::span<const rules::WordId> words(source_.annotations.words.id.data(), parse_.last);
    const std::uint32_t verb = parse_.phrases[preposition - 1].head;
    const auto length = source_.rules.status.phrases.longest(words, verb).length;
    return length > 1 && verb + length == parse_.phrases[preposition].last;
}

/// "a chance [for] X to meet", "a plan [by] X to meet"; but "was asked by X to meet"
bool ClauseFinder::brings_subject(std::uint32_t preposition) const {
    const auto head = parse_.phrases[preposition].head;
    return source_.does(head, rules::Function::infinitive_subject) || belongs_to_cue(preposition) ||
           (source_.does(head, rules::Function::agent) && preposition > 0 &&
            kind(preposition - 1) == Kind::noun);
}

/// "will visit [Oslo] to meet": whose place somebody goes to does nothing itself.
bool ClauseFinder::is_destination(std::uint32_t noun) const {
    const auto& rules = source_.rules;
    const std::span<const rules::WordId> words(source_.annotations.words.id.data(), parse_.last);
    const auto& frames = rules.verb_triggers.longest(words, parse_.phrases[noun - 1].head).values;
    return std::ranges::any_of(frames, [&](auto frame) { return rules.frames[frame].place_object; });
}

}  // namespace chronograph::events
