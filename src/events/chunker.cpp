// Entry point: build_phrases(): tags -> noun phrases, verb groups and what stands between them.
// Tested by tests/events/extract_test.cpp and by the examples of every rule.
#include <algorithm>

#include "phrases.hpp"

namespace chronograph::events {

namespace {

using namespace rules;

class Chunker {
public:
    Chunker(const Source& source, Parse& parse) : source_(source), parse_(parse) {}

    void run() {
        parse_.phrases.clear();
        parse_.phrase_at.assign(parse_.last - parse_.first, 0);
        while (at_ < parse_.last) {
            const std::uint32_t begin = at_;
            step();
            const auto index = parse_.size() == 0 ? 0 : parse_.size() - 1;
            for (std::uint32_t token = begin; token < at_; ++token)
                parse_.phrase_at[token - parse_.first] = index;
        }
    }

private:
    void step() {
        switch (parse_.tag(at_)) {
            case Tag::transparent:
                ++at_;
                return;
            case Tag::comma:
            case Tag::hyphen:
                return single(PhraseKind::comma);
            case Tag::boundary:
                return single(PhraseKind::boundary);
            case Tag::preposition:
                return single(PhraseKind::preposition);
            case Tag::companion:
                run(PhraseKind::preposition).joining = Joining::companion;
                return;
            case Tag::inclusion:
                run(PhraseKind::preposition).joining = Joining::inclusion;
                return;
            case Tag::coordinator:
                run(PhraseKind::coordinator);
                return;
            case Tag::subordinator:
                return single(PhraseKind::subordinator);
            case Tag::relative:
                return single(PhraseKind::relative);
            case Tag::to:
                return infinitive() ? verb_group() : single(PhraseKind::preposition);
            case Tag::auxiliary:
            case Tag::verb:
                return verb_group();
            case Tag::adverb:
            case Tag::negation:
                return adverb_or_verb();
            case Tag::time:
                return time();
            case Tag::pronoun:
                return pronoun();
            default:
                return noun_phrase();
        }
    }

    Phrase& add(PhraseKind kind, std::uint32_t first, std::uint32_t last, std::uint32_t head) {
        Phrase phrase;
        phrase.kind = kind;
        phrase.first = first;
        phrase.last = last;
        phrase.head = head;
        parse_.phrases.push_back(phrase);
        at_ = last;
        return parse_.phrases.back();
    }

    void single(PhraseKind kind) { add(kind, at_, at_ + 1, at_); }

    /// "along with", "as well as": one phrase of all the words tagged alike.
    Phrase& run(PhraseKind kind) { return add(kind, at_, skip(at_, parse_.tag(at_)), at_); }

    void pronoun() {
        const bool two_words = at_ + 1 < parse_.last && (source_.classes(at_) & kReciprocal) != 0;
        add(PhraseKind::noun, at_, at_ + (two_words ? 2 : 1), at_);
    }

    /// One phrase a time expression, unless it possesses ("Wednesday's meeting"): then it is part of a noun
    /// phrase.
    void time() {
        const std::uint32_t first = at_;
        const auto& times = source_.annotations.times;
        const auto found =
            std::ranges::upper_bound(times, first, {}, &annotate::TimeMention::first) - times.begin() - 1;
        const std::uint32_t last =
            std::clamp(times[static_cast<std::size_t>(found)].last, first + 1, parse_.last);
        const bool inside =
            last < parse_.last && (parse_.tag(last) == Tag::possessive_mark || modifies(last));
        if (inside || measures(times[static_cast<std::size_t>(found)], last)) return noun_phrase();
        add(PhraseKind::time, first, last, first).time = static_cast<std::uint32_t>(found);
    }

    /// "held | two days | of talks": how much of it, as "a round of talks"; "on | the second day | of a
    /// visit".
    [[nodiscard]] bool measures(const annotate::TimeMention& time, std::uint32_t after) const {
        const bool unknown = !time.range && !time.if_past && !time.clock_only;
        return (time.type == model::TimeType::duration || unknown) && after + 1 < parse_.last &&
               source_.does(after, Function::genitive) && starts_noun(parse_.tag(after + 1));
    }

    /// "the 15 August summit": a time between a determiner and a noun.
    [[nodiscard]] bool modifies(std::uint32_t after) const {
        if (at_ == parse_.first || parse_.tag(after) != Tag::noun) return false;
        const Tag before = parse_.tag(at_ - 1);
        return before == Tag::determiner || before == Tag::possessive || before == Tag::possessive_mark;
    }

    [[nodiscard]] std::uint32_t skip(std::uint32_t token, auto... tags) const {
        while (token < parse_.last && ((parse_.tag(token) == tags) || ...)) ++token;
        return token;
    }

    [[nodiscard]] bool infinitive() const {
        const std::uint32_t next = skip(at_ + 1, Tag::adverb, Tag::negation, Tag::transparent);
        if (next >= parse_.last) return false;
        if (parse_.tag(next) == Tag::auxiliary) return true;
        return parse_.tag(next) == Tag::verb && (source_.classes(next) & kVerbBase) != 0;
    }

    /// "also met": an adverb before a verb belongs to the verb group.
    void adverb_or_verb() {
        const std::uint32_t next = skip(at_, Tag::adverb, Tag::negation);
        const bool verb =
            next < parse_.last && (parse_.tag(next) == Tag::verb || parse_.tag(next) == Tag::auxiliary);
        if (verb) return verb_group();
        if (parse_.tag(at_) == Tag::negation && next < parse_.last && starts_noun(parse_.tag(next)))
            return noun_phrase();
        if (describes_noun(next)) return noun_phrase();
        add(PhraseKind::adverb, at_, next, at_);
    }

    /// "with newly | elected President X": a participle that an adverb modifies, before a noun or a name.
    [[nodiscard]] bool describes_noun(std::uint32_t token) const {
        if (token + 1 >= parse_.last || parse_.tag(token) != Tag::adjective) return false;
        const Tag next = parse_.tag(token + 1);
        const bool noun = next == Tag::noun || next == Tag::name || next == Tag::adjective;
        return noun && (source_.classes(token) & kVerbParticiple) != 0;
    }

    // --- verb groups: (to) (auxiliary | adverb | not)* verb ------------------------------------------

    void verb_group() {
        const std::uint32_t first = at_;
        std::uint32_t last = first;
        std::uint32_t head = first;
        bool has_verb = false;
        while (last < parse_.last && !has_verb && belongs_to_group(last, first)) {
            const Tag tag = parse_.tag(last);
            if (tag == Tag::auxiliary) head = last;
            if (tag == Tag::verb) {
                head = last;
                has_verb = true;
            }
            ++last;
        }
        last = has_verb ? last : trim(first, last);
        describe_group(source_, parse_, has_verb,
                       add(PhraseKind::verb, first, std::max(last, first + 1), head));
    }

    [[nodiscard]] bool belongs_to_group(std::uint32_t token, std::uint32_t first) const {
        switch (parse_.tag(token)) {
            case Tag::to:
                return token == first;
            case Tag::auxiliary:
            case Tag::adverb:
            case Tag::negation:
            case Tag::transparent:
                return true;
            case Tag::verb:
                return true;
            default:
                return false;
        }
    }

    /// A group that ends in adverbs has its auxiliary as head; the adverbs are left to what follows.
    [[nodiscard]] std::uint32_t trim(std::uint32_t first, std::uint32_t last) const {
        while (last > first + 1 && parse_.tag(last - 1) != Tag::auxiliary) --last;
        return last;
    }

    // --- noun phrases ---------------------------------------------------------------------------------

    [[nodiscard]] static bool starts_noun(Tag tag) {
        return tag == Tag::noun || tag == Tag::name || tag == Tag::determiner || tag == Tag::possessive ||
               tag == Tag::adjective || tag == Tag::number || tag == Tag::possessive_mark;
    }

    void noun_phrase() {
        const std::uint32_t first = at_;
        std::uint32_t last = first + 1;
        while (last < parse_.last && continues_noun(first, last)) ++last;
        add(PhraseKind::noun, first, last, head_of(first, last));
    }

    [[nodiscard]] bool continues_noun(std::uint32_t first, std::uint32_t token) const {
        const Tag tag = parse_.tag(token);
        const Tag before = parse_.tag(token - 1);
        if (tag == Tag::transparent) {
            const std::uint32_t next = skip(token, Tag::transparent);
            return next < parse_.last && continues_inside(first, next, before);
        }
        return continues_inside(first, token, before);
    }

    /// "spoke with Lavrov | several times"
    [[nodiscard]] bool counts(std::uint32_t token) const {
        return (source_.classes(token) & rules::kNumber) != 0 &&
               source_.document.tokens.is(token, model::kLetters);
    }

    [[nodiscard]] bool continues_inside(std::uint32_t first, std::uint32_t token, Tag before) const {
        switch (parse_.tag(token)) {
            case Tag::determiner:
            case Tag::possessive:
                return token - 1 == first && before != Tag::noun &&
                       before != Tag::name;  // "all the", "both his"
            case Tag::hyphen:
                return token + 1 < parse_.last;
            case Tag::possessive_mark:
                return true;
            case Tag::time:
                return before == Tag::determiner || before == Tag::possessive ||
                       before == Tag::possessive_mark || before == Tag::time;
            case Tag::coordinator:
                return before == Tag::comma || joins_adjectives(token);
            case Tag::comma:
                return lists_adjectives(token);
            case Tag::adverb:
                return (before == Tag::determiner || before == Tag::possessive ||
                        before == Tag::possessive_mark || before == Tag::adjective) &&
                       (next_is_adjective(token) || next_is_hyphen(token));
            case Tag::noun:
                return true;
            case Tag::adjective:
            case Tag::number:
                return before != Tag::name || !counts(token);
            case Tag::name:
                return !separate_names(token) && !acts_behind_adjunct(first, token) && !acts_on_event(token);
            case Tag::verb:
            case Tag::preposition:
            case Tag::auxiliary:
            case Tag::to:
                return before == Tag::hyphen;
            default:
                return false;
        }
    }

    [[nodiscard]] bool next_is_adjective(std::uint32_t token) const {
        return token + 1 < parse_.last && parse_.tag(token + 1) == Tag::adjective;
    }

    /// "his long-awaited visit"
    [[nodiscard]] bool next_is_hyphen(std::uint32_t token) const {
        return token + 1 < parse_.last && parse_.tag(token + 1) == Tag::hyphen;
    }

    /// "French and UK military chiefs", "the Russian and Ukrainian presidents".
    [[nodiscard]] bool joins_adjectives(std::uint32_t token) const {
        return token > parse_.first && is_adjective(token - 1) && joins(token);
    }

    /// A name behind the conjunction, and a noun that it describes.
    [[nodiscard]] bool joins(std::uint32_t conjunction) const {
        if (conjunction + 2 >= parse_.last) return false;
        const auto right = parse_.mention_at(conjunction + 1);
        if (right == kNone) return false;
        const auto after = source_.annotations.mentions[right].last;
        return after < parse_.last && (parse_.tag(after) == Tag::noun || parse_.tag(after) == Tag::adjective);
    }

    /// "his Russian, | German, and French counterparts": the chain of adjectives ends with its noun.
    [[nodiscard]] bool lists_adjectives(std::uint32_t token) const {
        if (token == parse_.first || !is_adjective(token - 1)) return false;
        std::uint32_t next = token;
        while (next + 1 < parse_.last && parse_.tag(next) == Tag::comma && is_adjective(next + 1))
            next = source_.annotations.mentions[parse_.mention_at(next + 1)].last;
        if (next + 1 < parse_.last && parse_.tag(next) == Tag::comma) ++next;
        return next < parse_.last && next > token && parse_.tag(next) == Tag::coordinator && joins(next);
    }

    /// A people's or country's name as an adjective: "Russian", "U.S.".
    [[nodiscard]] bool is_adjective(std::uint32_t token) const {
        const auto mention = parse_.mention_at(token);
        if (mention == kNone) return false;
        const bool people = source_.annotations.mentions[mention].form == annotate::NameForm::people;
        return people || parse_.tag(token) == Tag::adjective ||
               source_.document.tokens.is(token, model::kAllCaps);
    }

    /// "During the trip | Envoy X met": a thing in front of the sentence is nobody's title.
    [[nodiscard]] bool acts_behind_adjunct(std::uint32_t first, std::uint32_t token) const {
        const bool front = first == parse_.first + 1 && source_.does(parse_.first, Function::within);
        const bool thing = (source_.classes(token - 1) & (kPersonNoun | kTitle)) == 0 &&
                           parse_.tag(token - 1) == Tag::noun && parse_.mention_at(token - 1) == kNone;
        const auto own = parse_.mention_at(token);
        return front && thing && own != kNone && is_person(own);
    }

    /// "the talks | Putin held": no event is a title.
    [[nodiscard]] bool acts_on_event(std::uint32_t token) const {
        const auto own = parse_.mention_at(token);
        if (own == kNone || !is_person(own) || source_.rules.grammar.modifiers_follow) return false;
        const std::span<const WordId> words(source_.annotations.words.id.data(), parse_.last);
        const auto behind = source_.annotations.mentions[own].last;
        return source_.rules.noun_triggers.longest(words, token - 1).length == 1 && behind < parse_.last &&
               (parse_.tag(behind) == Tag::verb || parse_.tag(behind) == Tag::auxiliary);
    }

    /// Two names side by side are two phrases, unless a word between joins them ("Trump ally Musk").
    [[nodiscard]] bool separate_names(std::uint32_t token) const {
        if (parse_.tag(token - 1) != Tag::name) return false;
        const auto before = parse_.mention_at(token - 1);
        const auto own = parse_.mention_at(token);
        if (before == own || !is_person(own)) return false;
        const auto& mention = source_.annotations.mentions[before];
        if (mention.by == model::MentionBy::role || mention.form == annotate::NameForm::possessor)
            return false;
        return is_person(before) || opens_with(mention);
    }

    /// "In Warsaw | President Duda": nothing but a preposition and a plain name in front.
    [[nodiscard]] bool opens_with(const annotate::NameMention& mention) const {
        const bool plain =
            mention.form == annotate::NameForm::plain || mention.form == annotate::NameForm::government;
        return plain && mention.first > parse_.first && parse_.tag(mention.first - 1) == Tag::preposition;
    }

    [[nodiscard]] bool is_person(std::uint32_t mention) const {
        const auto person = source_.rules.taxonomy.find_entity("person");
        const auto& entity = source_.annotations.entities[source_.annotations.mentions[mention].entity];
        return person && source_.rules.taxonomy.entity_is(entity.type, *person);
    }

    [[nodiscard]] std::uint32_t head_of(std::uint32_t first, std::uint32_t last) const {
        return source_.rules.grammar.modifiers_follow ? first_noun(first, last) : last_noun(first, last);
    }

    [[nodiscard]] std::uint32_t first_noun(std::uint32_t first, std::uint32_t last) const {
        for (std::uint32_t token = first; token < last; ++token) {
            const Tag tag = parse_.tag(token);
            if (tag == Tag::noun || tag == Tag::name) return token;
        }
        return last - 1;
    }

    [[nodiscard]] std::uint32_t last_noun(std::uint32_t first, std::uint32_t last) const {
        for (std::uint32_t token = last; token > first; --token) {
            const Tag tag = parse_.tag(token - 1);
            if (tag == Tag::possessive_mark && token < last) break;  // "Rome's long, bitter war": no Rome
            if (tag == Tag::noun || tag == Tag::name) return token - 1;
        }
        return last - 1;
    }

    const Source& source_;
    Parse& parse_;
    std::uint32_t at_ = parse_.first;
};

}  // namespace

void build_phrases(const Source& source, Parse& parse) {
    Chunker(source, parse).run();
}

}  // namespace chronograph::events
