// What belongs to a verb on its right, and what is put in front of its subject. Tested by
// tests/events/extract_test.cpp and by the examples of every rule.
#include "clause_finder.hpp"

namespace chronograph::events {

// --- everything else: to the right ----------------------------------------------------------------
void ClauseFinder::read_right(Clause& clause) {
    std::uint32_t at = clause.verb + 1;
    while (at < parse_.size() && read_phrase(clause, at)) {
    }
    clause.end = at;
}

/// Reads what stands at `at` into the clause and moves on; false where the clause ends.
bool ClauseFinder::read_phrase(Clause& clause, std::uint32_t& at) {
    const Phrase& phrase = parse_.phrases[at];
    switch (phrase.kind) {
        case Kind::time:
            clause.times.push_back(phrase.time);
            ++at;
            return true;
        case Kind::adverb:
            ++at;
            return true;
        case Kind::preposition:
            return read_complement(clause, at);
        case Kind::noun:
            return read_there(clause, at) || read_object(clause, at);
        case Kind::comma:
        case Kind::coordinator:
            return !gap_at(clause, at) && goes_on_after(at);
        default:
            return false;
    }
}

bool ClauseFinder::read_complement(Clause& clause, std::uint32_t& at) {
    if (is(at + 1, Kind::time)) {
        ++at;
        return true;
    }
    if (is(at + 1, Kind::preposition)) {  // "sat | down | with X": a particle
        const bool number = is(at + 2, Kind::noun) && parse_.tag(parse_.phrases[at + 2].first) == Tag::number;
        if (number) {  // "with | over | 30 ministers and X"
            std::uint32_t end = at + 2;
            clause.complements.push_back({parse_.phrases[at].head, list_from(source_, parse_, at + 2, end)});
        }
        ++at;
        return true;
    }
    // "with | more than | 30 ministers"
    const bool counted = is(at + 1, Kind::adverb) && is(at + 2, Kind::noun) &&
                         parse_.tag(parse_.phrases[at + 2].first) == Tag::number;
    const std::uint32_t first = counted ? at + 2 : at + 1;
    if (!is(first, Kind::noun)) return false;
    std::uint32_t end = first;
    // "led by A and B | flew"
    const bool agents = (source_.classes(parse_.phrases[clause.verb].head) & rules::kVerbParticiple) != 0 &&
                        source_.does(parse_.phrases[at].head, rules::Function::agent);
    auto members = list_from(source_, parse_, first, end, agents || is_in_subject(clause));
    // "the first to visit since X in 1928": his year
    const bool another = source_.does(parse_.phrases[at].head, rules::Function::looks_back) &&
                         names_person(members.back()) && is(end, Kind::preposition);
    if (another && is(end + 1, Kind::time)) end += 2;
    clause.complements.push_back({parse_.phrases[at].head, std::move(members)});
    at = end;
    return true;
}

/// "went there": the word is a preposition and the place behind it in one.
bool ClauseFinder::read_there(Clause& clause, std::uint32_t& at) {
    const bool there = is_there(source_, parse_, at);
    if (there) clause.complements.push_back({parse_.phrases[at].head, {at}});
    at += there ? 1 : 0;
    return there;
}

/// "X's plan to meet Y | failed", "Plans for X to visit Rome | have been dropped"
bool ClauseFinder::is_in_subject(const Clause& clause) {
    return clause.governor == kNone && (clause.of_possessor || clause.link == Link::infinitive);
}

bool ClauseFinder::read_object(Clause& clause, std::uint32_t& at) {
    const bool tells = tells_of_event(clause);
    if (!tells && !is_in_subject(clause) && starts_clause(at)) return false;
    std::uint32_t end = at;
    const auto members = list_from(source_, parse_, at, end, tells);
    clause.objects.insert(clause.objects.end(), members.begin(), members.end());
    at = end;
    return true;
}

/// "A meeting | involving A and B | was planned": A and B, though a verb follows.
bool ClauseFinder::tells_of_event(const Clause& clause) const {
    return parse_.phrases[clause.verb].form == VerbForm::ing && clause.verb > 0 &&
           kind(clause.verb - 1) == Kind::noun && names_event(clause.verb - 1);
}

/// True if the noun phrase at `at` is the subject of the next verb.
bool ClauseFinder::starts_clause(std::uint32_t at) const {
    std::uint32_t next = at + 1;
    while (is(next, Kind::preposition) && is(next + 1, Kind::noun)) next += 2;
    while (is(next, Kind::adverb) || is(next, Kind::time)) ++next;
    return finite(next) && !is_reduced_passive(next);
}

/// "take part in talks | hosted by X", "postponed a visit | scheduled for May": said of the noun in front.
bool ClauseFinder::is_reduced_passive(std::uint32_t verb) const {
    const Phrase& phrase = parse_.phrases[verb];
    const bool bare =
        phrase.first == phrase.head && (source_.classes(phrase.head) & rules::kVerbParticiple) != 0;
    if (!bare || !is(verb + 1, Kind::preposition)) return false;
    const std::uint32_t preposition = parse_.phrases[verb + 1].head;
    return source_.does(preposition, rules::Function::agent) ||
           (is(verb + 2, Kind::time) && source_.does(preposition, rules::Function::infinitive_subject));
}

/// Behind a comma or "and" the clause goes on with a preposition, a time or an adverb only.
bool ClauseFinder::goes_on_after(std::uint32_t& at) const {
    std::uint32_t next = at + 1;
    if (is(next, Kind::coordinator)) ++next;
    if (is(next, Kind::adverb) && (source_.classes(parse_.phrases[next].head) & rules::kNegation) != 0)
        return false;  // "met X, but not | with Y"
    if (is(next, Kind::adverb)) ++next;
    const bool timed = is(next, Kind::time);
    const std::uint32_t behind = next + (timed ? 1 : 2);
    const bool opens_clause =  // "..., and on Friday | X will"
        next > at + 1 && is(behind, Kind::noun) && is(behind + 1, Kind::verb);
    const bool there = is(next, Kind::noun) && is_there(source_, parse_, next);
    const bool goes_on =
        (timed || there || (is(next, Kind::preposition) && !is(next + 1, Kind::verb))) && !opens_clause;
    if (goes_on) at = next;
    return goes_on;
}

/// "In Brussels on Friday, ministers met": what stands before the subject belongs to the first main
/// clause.
void ClauseFinder::add_fronted() {
    for (auto& clause : clauses_) {
        if (clause.subject.empty() || clause.shares_subject || clause.link == Link::relative) continue;
        const std::uint32_t first = clause.subject.front();
        if (first >= clause.verb) continue;
        read_between(clause, first);
        read_front(clause, first);
    }
}

/// What is set in commas between subject and verb: "Kerry, in Cairo for talks with Morsi, said", "X, along
/// with Y, met".
void ClauseFinder::read_between(Clause& clause, std::uint32_t first) {
    read_times_between(clause, first);
    std::vector<Complement> inserted;
    for (std::uint32_t at = clause.verb; at-- > first + 1;) {
        if (kind(at) == Kind::verb || kind(at) == Kind::relative) return;
        if (joins(at)) clause.complements.push_back(joined_by(at));
        if (kind(at) != Kind::preposition || !is(at + 1, Kind::noun)) continue;
        std::uint32_t end = at + 1;
        inserted.push_back({parse_.phrases[at].head, list_from(source_, parse_, at + 1, end)});
        const bool genitive = source_.does(parse_.phrases[at].head, rules::Function::genitive);
        if (kind(at - 1) != Kind::comma || genitive) continue;
        clause.complements.insert(clause.complements.end(), inserted.begin(), inserted.end());
        inserted.clear();
    }
}

/// "The leaders on Thursday agreed"; but "the leaders, who met in March, agreed".
void ClauseFinder::read_times_between(Clause& clause, std::uint32_t first) {
    std::vector<std::uint32_t> times;
    std::size_t own = 0;  // of them: those behind the last comma
    bool apart = false;
    for (std::uint32_t at = clause.verb; at-- > first + 1;) {
        if (kind(at) == Kind::verb || kind(at) == Kind::relative) {
            times.resize(own);
            break;
        }
        if (kind(at) == Kind::time) times.push_back(parse_.phrases[at].time);
        apart = apart || kind(at) == Kind::comma;
        if (!apart) own = times.size();
    }
    clause.times.insert(clause.times.begin(), times.rbegin(), times.rend());
}

/// "along with A and B": whoever takes part as well.
Complement ClauseFinder::joined_by(std::uint32_t at) const {
    std::uint32_t end = at + 1;
    return {parse_.phrases[at].head, list_from(source_, parse_, at + 1, end, true)};
}

/// "Following the fair on 9 May, ministers met": the fair's day.
bool ClauseFinder::dates_noun_apart(std::uint32_t time) const {
    if (time < 3 || kind(time - 1) != Kind::preposition || kind(time - 2) != Kind::noun) return false;
    const auto apart = parse_.phrases[time - 3];
    return apart.kind == Kind::preposition && (source_.does(apart.head, rules::Function::looks_back) ||
                                               source_.does(apart.head, rules::Function::looks_forward));
}

/// "And in Riga, ministers met", "and on Monday he left": the conjunction stands before all that is in front.
bool ClauseFinder::fronts_behind(std::uint32_t at) const {
    if (kind(at) != Kind::coordinator) return false;
    return at == 0 || is(at + 1, Kind::preposition) || (is(at + 1, Kind::time) && !joins_days(at));
}

/// "On Monday and Tuesday, ministers met".
bool ClauseFinder::joins_days(std::uint32_t at) const {
    return at > 0 && kind(at - 1) == Kind::time && is(at + 1, Kind::time);
}

/// "In a meeting, held on 5 May, X told Y", "On Monday, before leaving for Rome, X met Y": a participle with
/// what follows it, set in commas.
bool ClauseFinder::is_inserted(std::uint32_t verb, std::uint32_t subject) const {
    if (!is(verb, Kind::verb)) return false;
    const Phrase& phrase = parse_.phrases[verb];
    const bool beside = phrase.form == VerbForm::ing && verb >= 3 && kind(verb - 2) == Kind::comma &&
                        (kind(verb - 1) == Kind::preposition || kind(verb - 1) == Kind::subordinator);
    if (beside && kind(subject - 1) == Kind::comma) return true;
    // "In a meeting with X | lasting an hour, Y said", "| that lasted an hour, Y said"
    const bool tells =
        verb > 0 && ((kind(verb - 1) == Kind::noun && phrase.form == VerbForm::ing) ||
                     (kind(verb - 1) == Kind::relative && verb > 1 && kind(verb - 2) == Kind::noun));
    if (tells && kind(0) == Kind::preposition && kind(subject - 1) == Kind::comma) return true;
    const bool bare =
        phrase.first == phrase.head && (source_.classes(phrase.head) & rules::kVerbParticiple) != 0;
    return bare && verb > 0 && kind(verb - 1) == Kind::comma && is(verb + 1, Kind::preposition) &&
           kind(subject - 1) == Kind::comma;
}

/// Kept only if nothing but phrases without a verb stands between the sentence's (or clause's) start and
/// the subject.
void ClauseFinder::read_front(Clause& clause, std::uint32_t first) {
    std::vector<std::uint32_t> times;
    std::vector<Complement> complements;
    for (std::uint32_t at = first; at-- > 0;) {
        const Kind here = kind(at);
        if (here == Kind::coordinator && joins(0) && joined_by(0).noun_phrases.back() > at) continue;
        if (here == Kind::time && !dates_noun_apart(at)) times.push_back(parse_.phrases[at].time);
        if (joins(at)) {
            complements.push_back(joined_by(at));
        } else if (here == Kind::preposition && is(at + 1, Kind::noun)) {
            complements.push_back({parse_.phrases[at].head, {at + 1}});
        }
        if (here == Kind::boundary || (here == Kind::subordinator && !is_inserted(at + 1, first)) ||
            fronts_behind(at))
            break;
        if (here == Kind::coordinator && joins_days(at)) continue;
        if (here == Kind::relative && is_inserted(at + 1, first)) continue;
        if (here == Kind::verb && is_inserted(at, first)) {
            times.clear();
            complements.clear();
            continue;
        }
        if (here == Kind::verb || here == Kind::relative || here == Kind::coordinator) return;
    }
    clause.times.insert(clause.times.end(), times.begin(), times.end());
    clause.complements.insert(clause.complements.end(), complements.begin(), complements.end());
}

}  // namespace chronograph::events
