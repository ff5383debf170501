// Entry point: ClauseFinder::over_comma(): who acts in front of what commas set in between a subject and its
// verb. Tested by tests/events/extract_test.cpp, tests/events/companions_test.cpp and by the examples of
// every rule.
#include <algorithm>

#include "clause_finder.hpp"

namespace chronograph::events {

/// "will visit X, | meet Y, and see Z": a bare form behind one with a modal or another bare one.
bool ClauseFinder::goes_on_in_series(std::uint32_t verb) const {
    const Phrase& own = parse_.phrases[verb];
    const bool bare = own.first == own.head && own.modal == kNone && !own.past &&
                      (source_.classes(own.head) & rules::kVerbBase) != 0;
    std::uint32_t before = verb;
    while (before > 0 && kind(before - 1) != Kind::verb) --before;
    if (!bare || before == 0) return false;
    const Phrase& above = parse_.phrases[before - 1];
    return above.modal != kNone || above.form == VerbForm::infinitive ||
           (above.form == VerbForm::base && clauses_[clause_of_[before - 1]].link == Link::coordinate);
}

/// A comma before the verb closes an insertion: "Macron, who was in Rome, met"; or it separates verbs.
void ClauseFinder::over_comma(Clause& clause, std::uint32_t comma) {
    if (parse_.phrases[clause.verb].form == VerbForm::ing ||
        parse_.phrases[clause.verb].form == VerbForm::participle) {
        return share(clause, comma, Link::adverbial);
    }
    if (goes_on_in_series(clause.verb)) return share(clause, comma, Link::coordinate);
    const std::uint32_t joined = before_joined(comma);
    if (joined != kNone) return subject_noun(clause, joined);
    if (const std::uint32_t listed = before_list(comma); listed != kNone) return subject_noun(clause, listed);
    for (std::uint32_t at = comma; at > 1;) {
        if (kind(--at) != Kind::comma) continue;
        const std::uint32_t before = skip_left(at);
        if (before > 0 && kind(before - 1) == Kind::noun) {
            if (is_object(before - 1)) break;  // "visited [Rome], Italy, where he met X, attended"
            // "X, in a call with his counterpart, Y, said": still inside what is set in
            if (carrier(before - 1) == kNone && encloses(at)) continue;
            subject_noun(clause, before - 1);
            return name_members(clause, at + 1, comma);
        }
        if (before > 0 && kind(before - 1) == Kind::verb) break;
    }
    if (comma > 0 && kind(comma - 1) == Kind::noun && previous_of_its_kind(clause, comma) == kNone) {
        return subject_noun(clause, comma - 1);
    }
    share(clause, comma, Link::coordinate);
}

/// "[The group], which includes A, B and C | , met", "[The group], comprising A, B and C | , met": the commas
/// of the list open nothing. kNone where no such list ends.
std::uint32_t ClauseFinder::before_list(std::uint32_t comma) const {
    for (const Clause& other : clauses_) {
        const bool lists = other.objects.size() > 2 && other.objects.back() + 1 == comma;
        const std::uint32_t first =
            other.link == Link::relative && other.opener != kNone ? other.opener : other.verb;
        const bool inserted = first > 1 && kind(first - 1) == Kind::comma && kind(first - 2) == Kind::noun;
        const bool includes = source_.does(parse_.phrases[other.verb].head, rules::Function::includes);
        if (lists && inserted && includes) return first - 2;
    }
    return kNone;
}

/// Right behind a verb that says nothing of it, as "said" does.
bool ClauseFinder::is_object(std::uint32_t noun) const {
    return noun > 0 && kind(noun - 1) == Kind::verb &&
           (source_.classes(parse_.phrases[noun - 1].head) & rules::kReporting) == 0;
}

/// A comma in front of `comma`, and no verb in front of that.
bool ClauseFinder::encloses(std::uint32_t comma) const {
    bool found = false;
    for (std::uint32_t at = comma; at-- > 0;) {
        if (kind(at) == Kind::verb) return false;
        found = found || kind(at) == Kind::comma;
    }
    return found;
}

/// "The ministers of both lands, A and B, met", "its chairman, A, met": who is named behind a title acts.
void ClauseFinder::name_members(Clause& clause, std::uint32_t first, std::uint32_t comma) const {
    constexpr auto kSeveral = rules::kPlural | rules::kNounPlural;
    constexpr auto kSomebody = rules::kPersonNoun | rules::kTitle;
    if (clause.subject.size() != 1 || !is(first, Kind::noun)) return;
    const auto front = clause.subject.front();
    const auto head = parse_.phrases[front].head;
    const bool several = (source_.classes(head) & kSeveral) != 0;
    const bool some_of = front > 0 && kind(front - 1) == Kind::noun &&  // "One of | the signers, A, met"
                         source_.does(parse_.phrases[front - 1].last - 1, rules::Function::genitive);
    const bool described = several || some_of || (source_.classes(head) & kSomebody) != 0;
    if (parse_.mention_at(head) != kNone || !described) return;
    std::uint32_t end = first;
    auto named = list_from(source_, parse_, first, end, true);
    const bool people =
        std::ranges::all_of(named, [&](std::uint32_t member) { return names_person(member); });
    if (end == comma && people && (some_of || (named.size() > 1) == several))
        clause.subject = std::move(named);
}

/// "Kenya, along with Peru, Chad and Niger, met": the noun in front of whom the comma closes in; else kNone.
std::uint32_t ClauseFinder::before_joined(std::uint32_t comma) const {
    for (std::uint32_t at = comma; at-- > 1;) {
        if (kind(at) == Kind::verb || kind(at) == Kind::boundary) return kNone;
        if (!joins(at)) continue;
        std::uint32_t end = at + 1;
        static_cast<void>(list_from(source_, parse_, at + 1, end, true));
        const std::uint32_t before = before_preposition(at);
        return end == comma && before > 0 && kind(before - 1) == Kind::noun ? before - 1 : kNone;
    }
    return kNone;
}

/// "A, who won a prize, and B met": A, in front of the relative clause that the comma closes.
std::uint32_t ClauseFinder::before_insertion(std::uint32_t comma) const {
    for (std::uint32_t at = comma; at-- > 2;) {
        if (kind(at) == Kind::boundary || kind(at) == Kind::subordinator) return kNone;
        if (kind(at) != Kind::relative) continue;
        const bool apart = kind(at - 1) == Kind::comma && kind(at - 2) == Kind::noun;
        return apart && carrier(at - 2) == at - 2 && entity_of(at - 2) ? at - 2 : kNone;
    }
    return kNone;
}

}  // namespace chronograph::events
