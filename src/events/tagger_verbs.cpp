// Words that may be verbs: "visits", "talks", "planned". Tested by tests/events/extract_test.cpp and by the
// examples of every rule.
#include "tagger.hpp"

#include <algorithm>

namespace chronograph::events {

using namespace rules;  // the WordClass bits

// --- words that may be verbs ---------------------------------------------------------------
Tag Tagger::verb_or_other(std::uint32_t token) const {
    const bool noun = has(token, kNounForms);
    const Tag previous = before(token);
    const bool inserted = previous == Tag::comma && closes_insertion(token);  // "X, the envoy, last met"
    if (has(token, kOrdinal) && verb_follows(token) && (follows_subject(previous) || inserted))
        return Tag::adverb;
    if (starts_on_day(token)) return Tag::preposition;
    if (token > parse_.first && source_.does(token - 1, Function::clitic)) return Tag::verb;
    if (has(token, kVerbIng) && opens_compound(token)) return Tag::adjective;
    if (source_.rules.grammar.base_is_infinitive && has(token, kVerbBase) && !noun) return Tag::verb;
    if (noun && is_none_of_them(token)) return Tag::noun;
    switch (previous) {
        case Tag::determiner:
        case Tag::possessive:
        case Tag::possessive_mark:
        case Tag::adjective:
        case Tag::number:
            return noun_or_adjective(token);
        case Tag::auxiliary:
            return after_auxiliary(token);
        case Tag::to:
            if (has(token, kVerbIng)) return after_preposition(token);  // "looks forward to meeting Putin"
            return has(token, kVerbBase) ? Tag::verb : (noun ? Tag::noun : closed_or(token, Tag::adjective));
        case Tag::pronoun:
        case Tag::relative:
            return Tag::verb;
        case Tag::preposition:
        case Tag::companion:
        case Tag::inclusion:
            return after_preposition(token);
        case Tag::hyphen:
            return noun ? Tag::noun : Tag::adjective;
        default:
            break;
    }
    if (!noun && !has(token, kPreposition | kAdverb | kAdjective)) return plain_verb(token);
    return ambiguous(token, previous);
}

/// "there will be no | meeting"
bool Tagger::is_none_of_them(std::uint32_t token) const {
    return token > parse_.first && parse_.tag(token - 1) == Tag::negation && has(token - 1, kDeterminer);
}

/// "will be in Rome | beginning Monday"
bool Tagger::starts_on_day(std::uint32_t token) const {
    return has(token, kVerbIng) && source_.does(token, Function::starts) && token + 1 < parse_.last &&
           parse_.tag(token + 1) == Tag::time;
}

/// "held | working-level talks": a hyphen without a space joins it to the next word.
bool Tagger::opens_compound(std::uint32_t token) const {
    const auto& tokens = source_.document.tokens;
    return token + 2 < parse_.last && is_mark(token + 1, "-") &&
           tokens.end[token] == tokens.begin[token + 1] && tokens.end[token + 1] == tokens.begin[token + 2];
}

/// "they last met", "the two last met", "who first visited": an ordinal between a subject and its verb.
bool Tagger::follows_subject(Tag previous) {
    return previous == Tag::name || previous == Tag::number || previous == Tag::noun ||
           previous == Tag::pronoun || previous == Tag::relative || previous == Tag::auxiliary;
}

bool Tagger::verb_follows(std::uint32_t token) const {
    const auto earlier = token_before(token);  // "will first travel"
    const bool bare = before(token) == Tag::auxiliary && earlier != kNone && !has(earlier, kBe | kHave);
    if (bare && (next_classes(token) & kVerbBase) != 0) return true;
    return (next_classes(token) & (kVerbPast | kVerbThird)) != 0 && (next_classes(token) & kNounForms) == 0;
}

Tag Tagger::closed_or(std::uint32_t token, Tag fallback) const {
    if (has(token, kPreposition)) return Tag::preposition;
    if (has(token, kAdverb)) return Tag::adverb;
    return fallback;
}

/// "the planned meeting", "a meeting", "two talks"; "his planned visit".
Tag Tagger::noun_or_adjective(std::uint32_t token) const {
    const Tag previous = before(token);
    // "three were", "the two met": a number can be a subject
    if (previous == Tag::number && has(token, kVerbPast) && !has(token, kNounForms)) return Tag::verb;
    if (previous == Tag::adjective && has(token, kVerbPast) && !has(token, kNounForms)) {
        const auto earlier = token_before(token);
        if (earlier != kNone && parse_.mention_at(earlier) != kNone) return Tag::verb;  // "the French agreed"
    }
    // "this comes", "that ends": no noun of several stands behind one of one
    const bool one = previous == Tag::determiner && has(token - 1, kPronoun) && !has(token - 1, kPlural);
    if (one && has(token, kVerbThird)) return Tag::verb;
    if (has(token, kNounForms)) return Tag::noun;
    return has(token, kVerbParticiple | kVerbPast | kVerbIng) ? Tag::adjective : closed_or(token, Tag::noun);
}

Tag Tagger::after_auxiliary(std::uint32_t token) const {
    const auto auxiliary = token_before(token);
    const auto classes = auxiliary == kNone ? 0 : source_.classes(auxiliary);
    if ((classes & (kModal | kDo)) != 0 && has(token, kVerbBase)) return Tag::verb;
    if ((classes & (kBe | kHave)) != 0 && has(token, kVerbParticiple)) return Tag::verb;
    if ((classes & kBe) != 0 && has(token, kVerbIng)) return Tag::verb;
    if (has(token, kNounForms)) return Tag::noun;
    return closed_or(token, has(token, kVerbParticiple | kVerbPast) ? Tag::verb : Tag::noun);
}

/// "met with | visiting President X", but "after visiting X", "thanked for visiting X".
bool Tagger::joins_person(std::uint32_t token) const {
    const std::uint32_t preposition = token - 1;
    const bool tells_how = source_.does(preposition, Function::adjunct) ||
                           source_.does(preposition, Function::governed) ||
                           source_.does(preposition, Function::agent);
    return !tells_how && token + 1 < parse_.last && is_person(parse_.mention_at(token + 1));
}

/// "after meeting Putin", "by meeting": an -ing form is a verb; "in talks", "for talks": a noun.
Tag Tagger::after_preposition(std::uint32_t token) const {
    if (has(token, kVerbIng)) {
        if (has(token, kAdjective) && joins_person(token)) return Tag::adjective;
        const bool object_follows = next_is_phrase_start(token);
        const bool gerund =
            object_follows || !has(token, kNounForms) || (next_classes(token) & kPreposition) != 0;
        return gerund ? Tag::verb : Tag::noun;
    }
    if (has(token, kNounForms)) return Tag::noun;
    if (has(token, kVerbParticiple | kVerbPast)) return has(token, kVerbBase) ? Tag::noun : Tag::adjective;
    return closed_or(token, Tag::noun);
}

/// A verb and nothing else; a participle before a noun is an adjective ("planned talks").
Tag Tagger::plain_verb(std::uint32_t token) const {
    const bool before_noun =
        (next_classes(token) & kNounForms) != 0 && (next_classes(token) & kVerbForms) == 0;
    const Tag previous = before(token);
    const bool opens = previous == Tag::boundary || previous == Tag::coordinator ||
                       (previous == Tag::comma && !closes_insertion(token));
    // "and planned talks", but "and met President X"
    const bool somebody = token + 1 < parse_.last && is_person(parse_.mention_at(token + 1));
    const bool describes = opens && before_noun && !(somebody && has(token, kVerbPast));
    if (describes && has(token, kVerbParticiple) && !has(token, kVerbBase)) return Tag::adjective;
    if (previous == Tag::noun && describes_noun(token)) return Tag::adjective;
    // "met newly elected President X": an adverb after a verb, and a participle before a name
    const bool named = token + 1 < parse_.last && parse_.mention_at(token + 1) != kNone;
    const bool lately = token > parse_.first + 1 && parse_.tag(token - 1) == Tag::time &&
                        has(token - 1, kAdverb) &&
                        (parse_.tag(token - 2) == Tag::verb || parse_.tag(token - 2) == Tag::preposition);
    const bool modified = lately || (previous == Tag::verb && parse_.tag(token - 1) == Tag::adverb);
    if (modified && (named || before_noun) && has(token, kVerbParticiple)) return Tag::adjective;
    return Tag::verb;
}

/// "la reunión prevista", but not "el acuerdo firmado por Francia".
bool Tagger::describes_noun(std::uint32_t token) const {
    const bool agent = token + 1 < parse_.last && source_.does(token + 1, Function::agent);
    return source_.rules.grammar.modifiers_follow && has(token, kVerbParticiple) &&
           !has(token, kVerbForms & ~kVerbParticiple) && !agent;
}

/// "His envoy, Jane Doe, told reporters": the comma before the verb ends an apposition.
bool Tagger::closes_insertion(std::uint32_t token) const {
    const auto comma = token_before(token);
    const auto inner = comma == kNone ? kNone : token_before(comma);
    if (inner == kNone) return false;
    if (parse_.tag(inner) == Tag::name || parse_.tag(token - 1) == Tag::adverb) return true;
    // "who arrived on Wednesday, held talks": the comma closes a relative clause
    const auto begin = parse_.tags.begin(), end = begin + (inner - parse_.first);
    return std::find(begin, end, Tag::relative) != end || encloses(inner);
}

/// "X, along with her aides | , met Y": a comma in front, and no verb yet.
bool Tagger::encloses(std::uint32_t inner) const {
    const auto begin = parse_.tags.begin(), end = begin + (inner - parse_.first);
    const auto comma = std::find(begin, end, Tag::comma);
    const bool subject = *begin != Tag::preposition && *begin != Tag::time && *begin != Tag::adverb;
    return subject && comma != end && std::none_of(begin, end, [](Tag tag) {
               return tag == Tag::verb || tag == Tag::auxiliary || tag == Tag::coordinator;
           });
}

/// Noun or verb behind a noun, a name, a comma or a conjunction.
Tag Tagger::ambiguous(std::uint32_t token, Tag previous) const {
    const bool noun = has(token, kNounForms);
    if (!noun) return ambiguous_with_closed(token, previous);
    if (previous == Tag::coordinator || previous == Tag::comma || previous == Tag::boundary) {
        if (has(token, kVerbIng))
            return next_is_phrase_start(token) || opens_participle(token) ? Tag::verb : Tag::noun;
        const bool object_follows = next_is_phrase_start(token) || carries_next(token) || asks(token);
        if (has(token, kVerbBase) && object_follows && goes_on_bare(token)) return Tag::verb;
        return next_is_phrase_start(token) && has(token, kVerbPast | kVerbThird) ? Tag::verb : Tag::noun;
    }
    if (previous == Tag::subordinator) return has(token, kVerbIng) ? Tag::verb : Tag::noun;
    // "ruled out meeting Putin"
    const bool of_somebody = token + 1 < parse_.last && is_person(parse_.mention_at(token + 1));
    if (previous == Tag::verb && has(token, kVerbIng) && of_somebody) return Tag::verb;
    const bool subject_before = previous == Tag::name || previous == Tag::noun || previous == Tag::time;
    if (!subject_before) return Tag::noun;
    if (occurs_on_day(token) || starts_idiom(token)) return Tag::verb;
    if (has(token, kVerbPast)) return Tag::verb;
    if (has(token, kVerbThird)) return third_person(token);
    if (has(token, kVerbBase)) {
        if (pair_before(token)) {
            const bool people_act =
                is_person(parse_.mention_at(token_before(token))) &&  // "X and Y pose | before"
                (next_classes(token) & kPreposition) != 0;
            return people_act || next_is_phrase_start(token) || carries_next(token) ? Tag::verb : Tag::noun;
        }
        return plural_before(token) && next_is_phrase_start(token) ? Tag::verb : Tag::noun;
    }
    return has(token, kVerbIng) && follows_bare_place(token) ? Tag::verb : Tag::noun;
}

/// "condemn the arrests and | call on": a cue of a verb and its preposition.
bool Tagger::asks(std::uint32_t token) const {
    const std::span<const WordId> words(source_.annotations.words.id.data(), parse_.last);
    return source_.rules.status.phrases.longest(words, token).length > 1;
}

/// "X and Y | shake hands"
bool Tagger::starts_idiom(std::uint32_t token) const {
    const std::span<const WordId> words(source_.annotations.words.id.data(), parse_.last);
    return has(token, kVerbBase) && source_.rules.verb_triggers.longest(words, token).length > 1 &&
           is_person(parse_.mention_at(token_before(token)));
}

/// "is in Doha | meeting with X", but "the Doha meeting with X".
bool Tagger::follows_bare_place(std::uint32_t token) const {
    const auto last = token_before(token);
    const auto mention = last == kNone ? kNone : parse_.mention_at(last);
    if (mention == kNone || (next_classes(token) & kPreposition) == 0) return false;
    const auto first = source_.annotations.mentions[mention].first;
    return first > parse_.first && parse_.tag(first - 1) == Tag::preposition &&
           source_.does(first - 1, Function::place);
}

/// "Building on past talks, ministers met", "Xi and Kim, meeting in Beijing, agreed": at the start or behind
/// a name or noun, and a comma comes before the next verb; "made a visit, meeting with X": behind one.
bool Tagger::opens_participle(std::uint32_t token) const {
    constexpr std::uint32_t kReach = 20;
    const auto comma = token_before(token);
    const auto inner = comma == kNone || parse_.tag(comma) != Tag::comma ? kNone : token_before(comma);
    const bool inserted =
        inner != kNone &&
        (parse_.tag(inner) == Tag::name || parse_.tag(inner) == Tag::noun || parse_.tag(inner) == Tag::time);
    if (token != parse_.first && !inserted) return false;
    if ((next_classes(token) & kPreposition) == 0) return false;
    if (source_.does(token + 1, Function::genitive)) return false;
    const auto begin = parse_.tags.begin(), end = begin + (token - parse_.first);
    if (inserted && std::find(begin, end, Tag::verb) != end) return true;
    for (std::uint32_t next = token + 1; next < std::min(parse_.last, token + kReach); ++next) {
        if (source_.document.word(next) == ",") return true;
        if (parse_.tag(next) == Tag::name || parse_.tag(next) == Tag::time) continue;  // "the May talks"
        if (has(next, kAuxiliary) || (has(next, kVerbPast | kVerbThird) && !has(next, kNounForms)))
            return false;
    }
    return false;
}

/// "will have [lunch]", "will have [a meeting]"; not "will have met".
bool Tagger::opens_object(std::uint32_t token) const {
    if (token >= parse_.last) return false;
    const Tag tag = parse_.tag(token);
    return tag == Tag::noun || tag == Tag::determiner || tag == Tag::adjective || tag == Tag::number;
}

/// "will meet X, visit a school and address the council": joined to a bare form before it.
bool Tagger::goes_on_bare(std::uint32_t token) const {
    const bool cue = asks(token);  // "they condemn it and call on X": finite too
    while (token > parse_.first) {
        const Tag tag = parse_.tag(--token);
        if (tag == Tag::boundary || tag == Tag::relative || tag == Tag::subordinator) return false;
        const bool owns = tag == Tag::auxiliary && has(token, kHave) && opens_object(token + 1);
        if (tag != Tag::verb && !owns) continue;  // "will have lunch with X and hold talks"
        const Tag leading = before(token);
        return has(token, kVerbBase) && (cue || (leading != Tag::name && leading != Tag::noun));
    }
    return false;
}

/// "a summit of leaders starts on Thursday", "talks with Iran open Monday"
bool Tagger::occurs_on_day(std::uint32_t token) const {
    if (!source_.does(token, Function::occurs) || !has(token, kVerbBase | kVerbThird)) return false;
    const std::uint32_t next = token + ((next_classes(token) & kPreposition) != 0 ? 2 : 1);
    return next < parse_.last && parse_.tag(next) == Tag::time;
}

/// "Trump visits Paris" and "Trump talks to Putin" are verbs; "Putin–Trump talks may", "peace talks in"
/// are nouns.
Tag Tagger::third_person(std::uint32_t token) const {
    if (next_is_phrase_start(token)) return Tag::verb;
    const auto subject = token_before(token);
    const bool of_body = subject != kNone && !is_person(parse_.mention_at(subject));
    if (of_body && has(token, kPersonNoun)) return Tag::noun;  // "EU partners to discuss"
    const bool name_before = subject != kNone && parse_.tag(subject) == Tag::name && !hyphenated(subject);
    if (!name_before) return Tag::noun;
    const bool ready = (next_classes(token) & kAdjective) != 0 && (next_classes(token + 1) & kTo) != 0;
    if (ready) return Tag::verb;  // "Iran remains willing to"
    if ((next_classes(token) & kTo) != 0) return Tag::verb;
    // "Blinken meets with": what follows a person's name is what they do
    const bool person = is_person(parse_.mention_at(subject));
    const bool verb_behind =
        (next_classes(token) & (kVerbPast | kAuxiliary)) != 0 || token + 1 == parse_.last;
    return person && !verb_behind ? Tag::verb : Tag::noun;
}

bool Tagger::hyphenated(std::uint32_t token) const {
    const auto mention = parse_.mention_at(token);
    const auto first = mention == kNone ? token : source_.annotations.mentions[mention].first;
    return first > parse_.first && parse_.tag(first - 1) == Tag::hyphen;
}

bool Tagger::is_person(std::uint32_t mention) const {
    if (mention == kNone) return false;
    const auto& entity = source_.annotations.entities[source_.annotations.mentions[mention].entity];
    const auto person = source_.rules.taxonomy.find_entity("person");
    return person && source_.rules.taxonomy.entity_is(entity.type, *person);
}

bool Tagger::plural_before(std::uint32_t token) const {
    const auto subject = token_before(token);
    if (subject == kNone) return false;
    return has(subject, kNounPlural | kPlural) || source_.document.word(subject).ends_with("s");
}

/// "Scholz and his wife | visit", "France and Germany | host".
bool Tagger::pair_before(std::uint32_t token) const {
    constexpr std::uint32_t kLongest = 8;  // tokens of the second name and its role
    const auto subject = token_before(token);
    if (subject == kNone || parse_.tag(subject) != Tag::name) return false;
    for (std::uint32_t at = subject; at > parse_.first && subject - at < kLongest; --at) {
        switch (parse_.tag(at - 1)) {
            case Tag::coordinator:
                return before(at - 1) == Tag::name;  // "X, left, and Y hold talks"
            case Tag::name:
            case Tag::noun:
            case Tag::adjective:
            case Tag::possessive:
            case Tag::possessive_mark:
            case Tag::determiner:
                break;
            default:
                return false;
        }
    }
    return false;
}

/// "shake hands", "host peace talks", but "trade talks": a verb of several words, or one that carries the
/// event noun behind it.
bool Tagger::carries_next(std::uint32_t token) const {
    constexpr std::uint32_t kReach = 3;  // tokens
    const auto& rules = source_.rules;
    const std::span<const WordId> words(source_.annotations.words.id.data(), parse_.last);
    if (rules.verb_triggers.longest(words, token).length > 1) return true;
    const WordId lemma = source_.verb_lemma(token);
    for (std::uint32_t noun = token + 1; noun < std::min(parse_.last, token + 1 + kReach); ++noun) {
        for (const auto frame : rules.noun_triggers.longest(words, noun).values) {
            const auto& carried_by = rules.frames[frame].carried_by;
            if (std::ranges::find(carried_by, lemma, &Carrier::verb) != carried_by.end()) return true;
        }
        if (!has(noun, kNounForms | kAdjective)) return false;
    }
    return false;
}

/// ", visiting Rome, said", "while visiting the president", "Visiting Rome, X said"; but "Visiting Chinese
/// President X said", "met visiting envoys".
bool Tagger::opens_clause(std::uint32_t token, Tag previous) const {
    if (previous == Tag::comma || previous == Tag::subordinator) return true;
    const bool describes = token + 1 < parse_.last && (parse_.tag(token + 1) == Tag::adjective ||
                                                       is_person(parse_.mention_at(token + 1)));
    return (previous == Tag::boundary || previous == Tag::coordinator) && !describes;
}

/// "following", "close", "then": verb forms that are prepositions, adverbs or adjectives too.
Tag Tagger::ambiguous_with_closed(std::uint32_t token, Tag previous) const {
    const bool subject_before = previous == Tag::name || previous == Tag::noun;
    if (subject_before && has(token, kVerbPast | kVerbThird)) return Tag::verb;
    if (has(token, kPreposition)) return Tag::preposition;
    if (has(token, kAdverb)) return Tag::adverb;
    return has(token, kVerbIng) && opens_clause(token, previous) ? Tag::verb : Tag::adjective;
}

/// "will meet X | while in Oslo": nothing but a place, and no clause.
bool Tagger::opens_stay(std::uint32_t token) const {
    const std::uint32_t place = token + 2;
    if (place >= parse_.last || !has(token + 1, kPreposition) || source_.does(token, Function::conditional) ||
        !source_.does(token + 1, Function::place) || parse_.mention_at(place) == kNone)
        return false;
    const auto last = source_.annotations.mentions[parse_.mention_at(place)].last;
    return last >= parse_.last || !source_.document.tokens.is(last, model::kLetters);
}

}  // namespace chronograph::events
