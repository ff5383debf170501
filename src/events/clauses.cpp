// Entry point: find_clauses(). Here: verbs and their subjects, which stand to the left.
// Tested by tests/events/extract_test.cpp and by the examples of every rule.
#include "clause_finder.hpp"

#include <algorithm>

namespace chronograph::events {

void ClauseFinder::run() {
    clauses_.clear();
    clause_of_.assign(parse_.size(), kNone);
    for (std::uint32_t at = 0; at < parse_.size(); ++at) {
        if (parse_.phrases[at].kind != Kind::verb) continue;
        clause_of_[at] = static_cast<std::uint32_t>(clauses_.size());
        clauses_.push_back({});
        clauses_.back().verb = at;
        find_subject(clauses_.back());
        read_right(clauses_.back());
        turn_round(clauses_.back());
        read_gaps();
    }
    share_later_subjects();
    add_fronted();
}

// --- subjects: to the left -----------------------------------------------------------------------
void ClauseFinder::find_subject(Clause& clause) {
    const Phrase& verb = parse_.phrases[clause.verb];
    std::uint32_t at = skip_left(clause.verb);
    if (at == 0) return;
    if (verb.form == VerbForm::infinitive) return find_controller(clause, at);
    scan_left(clause, at);
}

/// The position behind the last phrase before `at` that is no adverb or time.
std::uint32_t ClauseFinder::skip_left(std::uint32_t at) const {
    while (at > 0) {
        const Kind before = kind(at - 1);
        const bool dated = before == Kind::time && at >= 2 && kind(at - 2) == Kind::preposition;
        if (before == Kind::adverb || before == Kind::time) {
            at -= dated ? 2 : 1;
        } else {
            break;
        }
    }
    return at;
}

void ClauseFinder::scan_left(Clause& clause, std::uint32_t at) {
    const std::uint32_t before = at - 1;
    switch (kind(before)) {
        case Kind::noun:
            return subject_noun(clause, before);
        case Kind::relative:
            clause.opener = before;
            return antecedent(clause, before);
        case Kind::coordinator:
            return share(clause, before, Link::coordinate);
        case Kind::subordinator:
        case Kind::preposition:
            clause.opener = before;
            share(clause, before, Link::adverbial);
            return take_addressed(clause, before);
        case Kind::comma:
            return over_comma(clause, before);
        case Kind::verb:
            return share(clause, at, Link::complement);
        default:
            return;
    }
}

/// The noun phrase right before the verb; if it stands behind a preposition, the one that carries it.
void ClauseFinder::subject_noun(Clause& clause, std::uint32_t noun) {
    noun = before_aim(clause.verb, noun);
    const std::uint32_t first = carrier(noun);
    if (!names_somebody(noun) && is_reduced_passive(clause.verb)) {  // "met at a dinner | hosted by X"
        clause.subject = {noun};
        return;
    }
    if (first == kNone) return behind_preposition(clause, noun);
    clause.subject = list_ending_at(first);
    if (begins_as_object(clause.subject)) clause.subject = {first};
    if (is_headline_pair(first)) clause.subject = {0, first};
    const std::uint32_t front = clause.subject.front();
    if (front >= 3 && kind(front - 1) == Kind::coordinator && is_agent(front - 2)) {
        clause.subject.clear();
        return behind_preposition(clause, front - 2);
    }
    open(clause, front);
}

/// "Blinken, Lavrov | meet": a headline saves the conjunction.
bool ClauseFinder::is_headline_pair(std::uint32_t second) const {
    return second == 2 && kind(1) == Kind::comma && kind(0) == Kind::noun &&
           parse_.phrases.back().kind != Kind::boundary && names_person(0) && names_person(2);
}

/// "met A, and B left": A is whom the verb before is about. But "said A and B left".
bool ClauseFinder::begins_as_object(const std::vector<std::uint32_t>& list) const {
    if (list.size() < 2 || list.front() == 0 || !finite(list.front() - 1)) return false;
    return (source_.classes(parse_.phrases[list.front() - 1].head) & rules::kReporting) == 0;
}

/// "a delegation led [by A] and B flew": A and B led, the delegation flew.
bool ClauseFinder::is_agent(std::uint32_t noun) const {
    return kind(noun) == Kind::noun && kind(noun - 1) == Kind::preposition &&
           source_.does(parse_.phrases[noun - 1].head, rules::Function::agent) && carrier(noun) == kNone;
}

/// "The president [of France]": from France to the president. kNone if a verb or nothing carries the
/// preposition.
std::uint32_t ClauseFinder::carrier(std::uint32_t noun) const {
    // "Talks on [forming] a government | resumed"
    const bool gerund = noun >= 3 && kind(noun - 1) == Kind::verb &&
                        parse_.phrases[noun - 1].form == VerbForm::ing && kind(noun - 2) == Kind::preposition;
    if (gerund && kind(noun - 3) == Kind::noun) noun -= 3;
    while (noun >= 1 && kind(noun - 1) == Kind::preposition) {
        const std::uint32_t before = before_preposition(noun - 1);
        if (before == 0 || kind(before - 1) != Kind::noun) return kNone;
        noun = before - 1;
    }
    return noun;
}

/// Behind the phrase that "of", "from around" or ", along with" hangs on.
std::uint32_t ClauseFinder::before_preposition(std::uint32_t at) const {
    while (at > 0 && kind(at - 1) == Kind::preposition) --at;
    const std::uint32_t before = skip_left(at);
    const bool joins = parse_.phrases[at].joining != Joining::none;
    return joins && before > 0 && kind(before - 1) == Kind::comma ? skip_left(before - 1) : before;
}

/// "who met in Paris agreed": the noun belongs to an earlier verb.
void ClauseFinder::behind_preposition(Clause& clause, std::uint32_t noun) {
    std::uint32_t at = noun - 1;
    while (at > 0 && kind(at) != Kind::verb && kind(at) != Kind::boundary) --at;
    if (kind(at) != Kind::verb) return;
    const std::uint32_t earlier = clause_of_[at];
    const Clause& other = clauses_[earlier];
    if (other.link == Link::relative || parse_.phrases[at].form != VerbForm::infinitive) {
        clause.subject = other.subject;
        clause.shares_subject = true;
        clause.governor = other.link == Link::relative ? other.governor : kNone;
        return;
    }
    clause.governor = earlier;
}

/// The list whose last member is the noun phrase `last`; a comma alone joins only where an "and" follows.
std::vector<std::uint32_t> ClauseFinder::list_ending_at(std::uint32_t last) const {
    std::vector<std::uint32_t> members{last};
    bool coordinated = false;
    for (std::uint32_t at = last; at >= 2;) {
        const bool both = kind(at - 1) == Kind::coordinator && at >= 3 && kind(at - 2) == Kind::comma;
        const Kind separator = kind(at - 1);
        const bool listed = separator == Kind::comma && coordinated && !is_dash(at - 1);
        if (separator != Kind::coordinator && !listed) break;
        const std::uint32_t behind = at - (both ? 2 : 1);
        if (behind == 0 || kind(behind - 1) != Kind::noun) break;
        const std::uint32_t before_relative = both && !coordinated ? before_insertion(behind) : kNone;
        if (before_relative != kNone) {
            coordinated = true;
            members.push_back(at = before_relative);
            continue;
        }
        const bool companion = behind > 1 && joins(behind - 2);  // "along with charities, A and B"
        if (listed && !companion && names_person(at) && !names_somebody(behind - 1))
            break;  // "on trade, A and B said"
        // "A, B, and C"; but "met A in B, and C left"
        if (both && !coordinated && (behind < 2 || kind(behind - 2) != Kind::comma)) break;
        const std::uint32_t member = carrier(behind - 1);
        if (member == kNone) {  // "by the governments [of A], B and C"
            if (source_.does(parse_.phrases[behind - 2].head, rules::Function::genitive))
                members.push_back(behind - 1);
            break;
        }
        if (member != behind - 1 && (joins(behind - 2) || is_group(member))) return list_ending_at(member);
        if (member != behind - 1 && !is_coordinate(member, behind - 1)) return {member};
        coordinated = true;
        members.push_back(member);
        at = member;
    }
    std::ranges::reverse(members);
    return members;
}

/// "X and his counterparts [from A] and B": A and B are who the group stands for.
bool ClauseFinder::is_group(std::uint32_t noun) const {
    const auto head = parse_.phrases[noun].head;
    const auto preposition = parse_.phrases[noun + 1].head;
    return source_.does(head, rules::Function::member) &&
           source_.does(preposition, rules::Function::stands_for) &&
           !source_.does(preposition, rules::Function::genitive);
}

/// "The leader [of Russia] and Xi", "the minister [for trade] and Xi" are two; in "talks [between Trump] and
/// Xi" the list belongs to the preposition.
bool ClauseFinder::is_coordinate(std::uint32_t carrying, std::uint32_t inner) const {
    const auto preposition = parse_.phrases[inner - 1].head;
    const bool field = source_.does(preposition, rules::Function::infinitive_subject) && !entity_of(inner);
    const bool completes = field || source_.does(preposition, rules::Function::genitive);
    const auto head = parse_.phrases[carrying].head;
    return completes &&
           (parse_.mention_at(head) != kNone || (source_.classes(head) & rules::kPersonNoun) != 0);
}

/// What opens the clause in front of its subject, and which clause that hangs on.
void ClauseFinder::open(Clause& clause, std::uint32_t first) {
    const std::uint32_t at = skip_left(first);
    if (at == 0) return;
    const Kind before = kind(at - 1);
    if (before == Kind::subordinator) {
        clause.opener = at - 1;
        const bool said = source_.does(parse_.phrases[at - 1].head, rules::Function::complementizer);
        clause.link = said && at >= 2 && kind(at - 2) == Kind::verb ? Link::complement : Link::adverbial;
        clause.governor = earlier_clause(at - 1);
        if (clause.link == Link::adverbial)
            clause.governor = clause_about(clause.subject.front(), clause.governor);
    } else if (before == Kind::verb) {
        clause.link = Link::complement;
        clause.governor = clause_of_[at - 1];
    } else if (before == Kind::relative) {
        clause.opener = at - 1;
        clause.link = Link::relative;
        clause.governor = earlier_clause(at - 1);
        complete_with_antecedent(clause);
    } else if (before == Kind::noun && at >= 2) {
        reported(clause, at - 1);
    }
}

/// "X, with whom Y spoke": X stands behind the preposition.
void ClauseFinder::complete_with_antecedent(Clause& clause) const {
    if (clause.opener < 2 || kind(clause.opener - 1) != Kind::preposition) return;
    const std::uint32_t preposition = clause.opener - 1;
    const std::uint32_t before = preposition - (kind(preposition - 1) == Kind::comma ? 1 : 0);
    if (before == 0 || kind(before - 1) != Kind::noun || !names_somebody(before - 1)) return;
    clause.complements.push_back({parse_.phrases[preposition].head, list_ending_at(before - 1)});
}

/// "told the media they would meet": two noun phrases side by side behind a verb of speech.
void ClauseFinder::reported(Clause& clause, std::uint32_t noun) {
    if (noun == 0 || kind(noun - 1) != Kind::verb) return;
    clause.link = Link::complement;
    clause.governor = clause_of_[noun - 1];
}

/// "X will warn that Y must yield, as he meets": the clause whose subject is the same; else `nearest`.
std::uint32_t ClauseFinder::clause_about(std::uint32_t subject, std::uint32_t nearest) const {
    const auto entity = entity_of(subject);
    for (std::uint32_t at = 0; entity && nearest != kNone && at < nearest; ++at) {
        const auto& other = clauses_[at].subject;
        if (!other.empty() && entity_of(other.front()) == entity) return at;
    }
    return nearest;
}

std::optional<std::uint32_t> ClauseFinder::entity_of(std::uint32_t phrase) const {
    const auto mention = parse_.mention_at(parse_.phrases[phrase].head);
    if (mention == kNone) return {};
    return source_.annotations.mentions[mention].entity;
}

/// The noun phrase names or describes somebody.
bool ClauseFinder::names_somebody(std::uint32_t phrase) const {
    return entity_of(phrase) ||
           (source_.classes(parse_.phrases[phrase].head) & (rules::kPersonNoun | rules::kTitle)) != 0;
}

bool ClauseFinder::names_person(std::uint32_t phrase) const {
    const auto entity = entity_of(phrase);
    return entity && entity_is(source_, *entity, "person");
}

std::uint32_t ClauseFinder::earlier_clause(std::uint32_t at) const {
    while (at > 0) {
        if (kind(--at) == Kind::verb) return clause_of_[at];
    }
    return kNone;
}

/// The noun phrase that a relative pronoun stands for.
void ClauseFinder::antecedent(Clause& clause, std::uint32_t relative) {
    clause.link = Link::relative;
    std::uint32_t at = relative;
    if (at > 0 && kind(at - 1) == Kind::comma) --at;
    at = skip_left(at);
    if (at == 0 || kind(at - 1) != Kind::noun) return;
    std::uint32_t noun = at - 1;
    clause.governor = earlier_clause(relative);
    const std::uint32_t whole = carrier(noun);
    // "a meeting of ministers, which is due": the whole; "talks with Putin, who visited": the person
    // nearest
    const bool person = (source_.classes(parse_.phrases[relative].head) & rules::kPersonNoun) != 0;
    if (whole != kNone && !person && parse_.mention_at(parse_.phrases[noun].head) == kNone) noun = whole;
    clause.subject = {noun};
    // "A and B, who met in Berlin": with nobody behind the verb the whole list met
    const auto list = list_ending_at(noun);
    if (list.size() > 1 && stands_alone(clause.verb)) clause.subject = list;
}

/// No party follows the verb: the clause ends there, or goes on with where, when or how.
bool ClauseFinder::stands_alone(std::uint32_t verb) const {
    if (is(verb + 1, Kind::noun)) return false;
    if (!is(verb + 1, Kind::preposition)) return true;
    return is(verb + 2, Kind::time) || source_.does(parse_.phrases[verb + 1].head, rules::Function::place);
}

/// The verb has no subject of its own: that of the clause before, or of the next main clause.
void ClauseFinder::share(Clause& clause, std::uint32_t before, Link link) {
    clause.link = link;
    clause.shares_subject = true;
    const std::uint32_t earlier = previous_of_its_kind(clause, before);
    clause.governor = earlier;
    if (earlier != kNone) clause.subject = clauses_[earlier].subject;
}

/// "thanked, praised, fined [X] for hosting talks": who is thanked did it.
void ClauseFinder::take_addressed(Clause& clause, std::uint32_t opener) const {
    if (parse_.phrases[clause.verb].form != VerbForm::ing || clause.governor == kNone) return;
    const Clause& above = clauses_[clause.governor];
    if (!source_.does(parse_.phrases[opener].head, rules::Function::infinitive_subject)) return;
    if (above.objects.empty() || !controls(above.objects.front())) return;
    clause.subject = above.objects;
    clause.shares_subject = false;
}

/// "to meet Putin and visit Paris": a bare form is coordinated with the verb before it, whatever its
/// form.
std::uint32_t ClauseFinder::previous_of_its_kind(const Clause& clause, std::uint32_t before) const {
    const bool own_finite = parse_.phrases[clause.verb].form == VerbForm::finite;
    for (std::uint32_t at = before; at > 0;) {
        if (kind(--at) != Kind::verb) continue;
        if (own_finite && is_closed_relative(clause_of_[at], before)) continue;
        const auto form = parse_.phrases[at].form;
        const bool finite_enough = form == VerbForm::finite || form == VerbForm::base;
        if (!own_finite || finite_enough) return clause_of_[at];
    }
    return kNone;
}

/// ", which is due at 8, ..., and said": the relative clause ended at a comma; what follows goes on with
/// the main one.
bool ClauseFinder::is_closed_relative(std::uint32_t clause, std::uint32_t before) const {
    std::uint32_t at = clause;
    while (at != kNone && clauses_[at].link != Link::relative) {
        const bool hangs = clauses_[at].link == Link::infinitive || clauses_[at].link == Link::complement;
        at = hangs && clauses_[at].governor < at ? clauses_[at].governor : kNone;
    }
    if (at == kNone || clauses_[at].opener == kNone) return false;
    const std::uint32_t opener = clauses_[at].opener;
    const bool apposed = opener > 0 && kind(opener - 1) == Kind::comma;
    if (!apposed) return false;
    for (std::uint32_t phrase = clauses_[at].verb; phrase < before; ++phrase) {
        if (kind(phrase) == Kind::comma) return true;
    }
    return false;
}

/// "As ministers gathered ..., Healey said": a clause without a subject at the start takes the main
/// clause's.
void ClauseFinder::share_later_subjects() {
    for (std::size_t i = clauses_.size(); i-- > 0;) {
        Clause& clause = clauses_[i];
        if (i + 1 >= clauses_.size()) continue;
        if (points_ahead(clause) && names_person(clauses_[i + 1].subject.front()))
            clause.subject = clauses_[i + 1].subject;
        if (!clause.subject.empty()) continue;
        const bool open = clause.link == Link::adverbial ||
                          parse_.phrases[clause.verb].form == VerbForm::ing ||
                          parse_.phrases[clause.verb].form == VerbForm::participle ||
                          parse_.phrases[clause.verb].form == VerbForm::infinitive;
        if (!open) continue;
        clause.subject = clauses_[i + 1].subject;
        clause.shares_subject = true;
        if (clause.governor == kNone) clause.governor = static_cast<std::uint32_t>(i + 1);
    }
}

/// "Before [she] met Y, X said": nobody was told before whom the pronoun could mean.
bool ClauseFinder::points_ahead(const Clause& clause) const {
    const auto next = static_cast<std::size_t>(&clause - clauses_.data()) + 1;
    if (clause.link != Link::adverbial || clause.opener != 0 || clause.subject.size() != 1 ||
        clauses_[next].subject.empty() || clauses_[next].link != Link::main)
        return false;
    const auto pronoun = parse_.phrases[clause.subject.front()].head;
    constexpr auto kOnePerson = rules::kFeminine | rules::kMasculine;
    return parse_.tag(pronoun) == Tag::pronoun && parse_.mention_at(pronoun) == kNone &&
           (source_.classes(pronoun) & kOnePerson) != 0;
}

void find_clauses(const Source& source, const Parse& parse, std::vector<Clause>& clauses) {
    ClauseFinder(source, parse, clauses).run();
}

}  // namespace chronograph::events
