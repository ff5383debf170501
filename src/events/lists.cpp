// Entry points: list_from(), complements_of_noun(): coordination and what follows a noun.
// Tested by tests/events/extract_test.cpp and by the examples of every rule.
#include <algorithm>

#include "candidate.hpp"

namespace chronograph::events {

namespace {

using Kind = PhraseKind;

[[nodiscard]] bool is(const Parse& parse, std::uint32_t at, Kind kind) {
    return at < parse.size() && parse.phrases[at].kind == kind;
}

/// True if the verb group at `at` can have a subject of its own in front of it.
[[nodiscard]] bool is_finite(const Parse& parse, std::uint32_t at) {
    return is(parse, at, Kind::verb) &&
           (parse.phrases[at].form == VerbForm::finite || parse.phrases[at].form == VerbForm::base);
}

[[nodiscard]] bool is_of(const Source& source, const Parse& parse, std::uint32_t at) {
    return is(parse, at, Kind::preposition) && source.does(parse.phrases[at].head, rules::Function::genitive);
}

/// "the minister | for trade": the field of an office.
[[nodiscard]] bool is_field(const Source& source, const Parse& parse, std::uint32_t at) {
    return is(parse, at, Kind::preposition) &&
           source.does(parse.phrases[at].head, rules::Function::infinitive_subject) &&
           (source.classes(parse.phrases[at - 1].head) & rules::kPersonNoun) != 0 &&
           is(parse, at + 1, Kind::noun) && parse.mention_at(parse.phrases[at + 1].head) == kNone;
}

[[nodiscard]] bool names_person(const Source& source, const Parse& parse, std::uint32_t at) {
    const auto mention = parse.mention_at(parse.phrases[at].head);
    return mention != kNone && entity_is(source, source.annotations.mentions[mention].entity, "person");
}

/// "the ambassador | to Kenya, X", "the assistant | to the King of Norway, X": behind where or for whom
/// somebody serves, and in front of who they are. kNone if nobody is named so.
[[nodiscard]] std::uint32_t post_end(const Source& source, const Parse& parse, std::uint32_t at) {
    const auto post = parse.phrases[at - 1].head;
    const bool somebody = (source.classes(post) & (rules::kPersonNoun | rules::kTitle)) != 0 &&
                          (source.classes(post) & rules::kNounPlural) == 0;
    if (!somebody || !is(parse, at, Kind::preposition) ||
        !source.does(parse.phrases[at].head, rules::Function::office_for) || !is(parse, at + 1, Kind::noun))
        return kNone;
    std::uint32_t end = at + 2;
    while (is_of(source, parse, end) && is(parse, end + 1, Kind::noun)) end += 2;
    const bool named = is(parse, end, Kind::comma) && is(parse, end + 1, Kind::noun);
    return named && names_person(source, parse, end + 1) ? end : kNone;
}

/// The phrase after the noun phrase at `at` and the "of ..." phrases that complete it.
[[nodiscard]] std::uint32_t after_noun(const Source& source, const Parse& parse, std::uint32_t at) {
    const std::uint32_t post = post_end(source, parse, at + 1);
    if (post != kNone) return post;
    std::uint32_t next = is_field(source, parse, at + 1) ? at + 3 : at + 1;
    while (is_of(source, parse, next) && is(parse, next + 1, Kind::noun)) next += 2;
    return next;
}

/// True if the noun phrase at `at` is the subject of a verb right behind it: "Macron left", "officials in
/// Rome said".
[[nodiscard]] bool is_subject(const Source& source, const Parse& parse, std::uint32_t at) {
    std::uint32_t next = after_noun(source, parse, at);
    while (is(parse, next, Kind::adverb) || is(parse, next, Kind::time)) ++next;
    if (is_finite(parse, next)) return true;
    const auto goes_on = [&](Kind link) { return is(parse, next, link) && is(parse, next + 1, Kind::noun); };
    while (goes_on(Kind::preposition) || goes_on(Kind::coordinator)) next += 2;
    return is_finite(parse, next) && (source.classes(parse.phrases[next].head) & rules::kReporting) != 0;
}

/// "met Hu, but a meeting with Xi was cancelled": what stands behind ", but" has a verb of its own.
[[nodiscard]] bool opens_new_clause(const Parse& parse, std::uint32_t at) {
    std::uint32_t next = at + 1;
    while (is(parse, next, Kind::preposition) && is(parse, next + 1, Kind::noun)) next += 2;
    while (is(parse, next, Kind::adverb) || is(parse, next, Kind::time)) ++next;
    return is_finite(parse, next);
}

/// Where the next member of a list starts behind `at`, or kNone: over "," "and" ", and" and adverbs.
/// `closed`: the list belongs to a subject, so a verb behind it is not its last member's own.
[[nodiscard]] std::uint32_t next_member(const Source& source, const Parse& parse, std::uint32_t at,
                                        bool closed) {
    std::uint32_t next = at;
    bool separated = false;
    if (is(parse, next, Kind::comma)) ++next, separated = true;
    if (is(parse, next, Kind::coordinator)) ++next, separated = true;
    if (is(parse, next, Kind::adverb)) ++next;  // "and later Macron", "together with" stays outside
    if (!separated || !is(parse, next, Kind::noun) || is_there(source, parse, next)) return kNone;
    const bool both = next > at + 1 && is(parse, at, Kind::comma);
    if (both && !closed && opens_new_clause(parse, next)) return kNone;
    return !closed && is_subject(source, parse, next) ? kNone : next;
}

/// "the commitment [of Germany, Kenya and Peru]": a thing is no party, so the names behind it go on with the
/// inner list. The phrase behind them; `end` where the thing stands alone.
[[nodiscard]] std::uint32_t after_inner_list(const Source& source, const Parse& parse, std::uint32_t thing,
                                             std::uint32_t end) {
    const auto head = parse.phrases[thing].head;
    const bool party =
        parse.mention_at(head) != kNone || (source.classes(head) & (rules::kPersonNoun | rules::kTitle)) != 0;
    const auto named = [&](std::uint32_t at) { return parse.mention_at(parse.phrases[at].head) != kNone; };
    if (party || end == thing + 1 || !named(end - 1)) return end;
    for (std::uint32_t next = next_member(source, parse, end, false); next != kNone && named(next);
         next = next_member(source, parse, end, false)) {
        end = after_noun(source, parse, next);
    }
    return end;
}

/// "A, B | chairing the group |, and C": the list, which no "and" has closed yet, goes on behind what one of
/// its people does. The next of them, or kNone.
[[nodiscard]] std::uint32_t behind_insertion(const Source& source, const Parse& parse,
                                             const std::vector<std::uint32_t>& members, std::uint32_t end) {
    const bool closed = std::ranges::any_of(
        members, [&](auto member) { return member > 0 && is(parse, member - 1, Kind::coordinator); });
    if (members.size() < 2 || closed || !names_person(source, parse, members.back())) return kNone;
    const std::uint32_t verb = is(parse, end, Kind::comma) ? end + 1 : end;
    if (!is(parse, verb, Kind::verb) || parse.phrases[verb].form != VerbForm::ing ||
        !is(parse, verb + 1, Kind::noun))
        return kNone;
    const std::uint32_t next = next_member(source, parse, after_noun(source, parse, verb + 1), false);
    return next != kNone && names_person(source, parse, next) ? next : kNone;
}

/// True if no verb stands before the noun phrase in its clause: it is, or is part of, the subject.
[[nodiscard]] bool opens_clause(const Parse& parse, std::uint32_t phrase) {
    while (phrase > 0) {
        const Kind before = parse.phrases[--phrase].kind;
        if (before == Kind::verb) return false;
        if (before == Kind::boundary || before == Kind::subordinator || before == Kind::relative) return true;
    }
    return true;
}

}  // namespace

bool is_there(const Source& source, const Parse& parse, std::uint32_t phrase) {
    const Phrase& there = parse.phrases[phrase];
    return there.kind == Kind::noun && there.last == there.first + 1 &&
           parse.mention_at(there.head) != kNone && source.does(there.head, rules::Function::place);
}

std::vector<std::uint32_t> list_from(const Source& source, const Parse& parse, std::uint32_t phrase,
                                     std::uint32_t& end, bool closed) {
    std::vector<std::uint32_t> members;
    std::uint32_t member = phrase;
    // "met X in Rome and Y in Oslo": nobody is where others are
    const bool where = phrase > 0 && is(parse, phrase - 1, Kind::preposition) &&
                       source.does(parse.phrases[phrase - 1].head, rules::Function::place) &&
                       !names_person(source, parse, phrase);
    while (member != kNone && !(where && names_person(source, parse, member))) {
        members.push_back(member);
        end = after_inner_list(source, parse, member, after_noun(source, parse, member));
        member = next_member(source, parse, end, closed);
        if (member == kNone) member = behind_insertion(source, parse, members, end);
    }
    return members;
}

namespace {

/// "a stop in Kenya on his way | to London": the way's, not the stop's.
[[nodiscard]] bool goes_on_from_noun(const Source& source, const Parse& parse, std::uint32_t preposition,
                                     std::uint32_t phrase) {
    const Phrase& before = parse.phrases[preposition - 1];
    return preposition - 1 != phrase && before.kind == Kind::noun &&
           parse.tag(before.first) == Tag::possessive && parse.mention_at(before.head) == kNone &&
           (source.classes(before.head) & rules::kPersonNoun) == 0;
}

}  // namespace

void complements_of_noun(const Source& source, const Parse& parse, std::uint32_t phrase,
                         std::vector<Complement>& complements, std::vector<std::uint32_t>& times) {
    const bool closed = opens_clause(parse, phrase);
    std::uint32_t at = phrase + 1;
    while (at < parse.size()) {
        const Phrase& next = parse.phrases[at];
        if (next.kind == Kind::time) {
            times.push_back(next.time);
            ++at;
        } else if (next.kind == Kind::adverb) {
            ++at;
        } else if (next.kind == Kind::preposition && is(parse, at + 1, Kind::time)) {
            ++at;
        } else if (next.kind == Kind::preposition && is(parse, at + 1, Kind::noun)) {
            if (goes_on_from_noun(source, parse, at, phrase)) return;
            std::uint32_t end = at + 1;
            Complement complement{next.head, list_from(source, parse, at + 1, end, closed)};
            complements.push_back(std::move(complement));
            at = end;
        } else if (next.kind == Kind::comma && is(parse, at + 1, Kind::preposition) &&
                   is(parse, at + 2, Kind::noun)) {
            ++at;
        } else {
            return;
        }
    }
}

}  // namespace chronograph::events
