// Entry point: tag_words(): one class for each token, by the lexicon and its neighbours.
// Tested by tests/events/extract_test.cpp and by the examples of every rule.
#include <algorithm>

#include "phrases.hpp"

namespace chronograph::events {

namespace {

using namespace rules;  // the WordClass bits

class Tagger {
public:
    Tagger(const Source& source, Parse& parse) : source_(source), parse_(parse) {}

    void run() {
        mark_annotations();
        for (std::uint32_t token = parse_.first; token < parse_.last; ++token) {
            Tag& tag = parse_.tags[token - parse_.first];
            if (tag == Tag::noun) tag = tag_of(token);
        }
    }

private:
    /// "Rabbani, right, talks with Aziz": where somebody stands in a picture is no part of the sentence.
    void mark_positions() {
        for (std::uint32_t token = parse_.first + 1; token + 1 < parse_.last; ++token) {
            if (!source_.does(token, Function::position) || !is_mark(token - 1, ",")) continue;
            std::uint32_t end = token;
            while (end < parse_.last && source_.does(end, Function::position)) ++end;
            if (end < parse_.last && !is_mark(end, ",")) continue;
            for (std::uint32_t at = token - 1; at <= end && at < parse_.last; ++at) {
                parse_.tags[at - parse_.first] = Tag::transparent;
            }
        }
    }

    /// "face to face", "in person".
    void mark_adverbs() {
        const std::span<const WordId> words(source_.annotations.words.id.data(), parse_.last);
        for (std::uint32_t token = parse_.first; token < parse_.last; ++token) {
            const auto length = source_.rules.adverbs.longest(words, token).length;
            for (std::uint32_t at = token; at < token + length; ++at)
                parse_.tags[at - parse_.first] = Tag::adverb;
        }
    }

    [[nodiscard]] bool is_mark(std::uint32_t token, std::string_view mark) const {
        return source_.document.word(token) == mark;
    }

    /// Names and times are known already; everything else starts as a noun.
    void mark_annotations() {
        const auto size = parse_.last - parse_.first;
        parse_.tags.assign(size, Tag::noun);
        parse_.mention.assign(size, kNone);
        mark_mentions();
        mark_times();
        mark_positions();
        mark_adverbs();
    }

    void mark_mentions() {
        const auto& mentions = source_.annotations.mentions;
        auto at = std::ranges::lower_bound(mentions, parse_.first, {}, &annotate::NameMention::first);
        for (; at != mentions.end() && at->first < parse_.last; ++at) {
            const auto index = static_cast<std::uint32_t>(at - mentions.begin());
            for (std::uint32_t token = at->first; token < std::min(at->last, parse_.last); ++token) {
                auto& mention = parse_.mention[token - parse_.first];
                if (mention != kNone) continue;  // an outer mention, which came first
                mention = index;
                mark_name(token, *at);
            }
        }
    }

    void mark_name(std::uint32_t token, const annotate::NameMention& mention) {
        const auto classes = source_.classes(token);
        Tag tag = Tag::name;
        if (mention.by == model::MentionBy::pronoun) {
            tag = (classes & kPossessive) != 0 && mention.form == annotate::NameForm::possessor
                      ? Tag::possessive
                      : Tag::pronoun;
        } else if (is_enclitic_s(token)) {
            tag = Tag::possessive_mark;
        } else if (mention.form == annotate::NameForm::adjective) {
            tag = Tag::adjective;
        }
        parse_.tags[token - parse_.first] = tag;
    }

    void mark_times() {
        const auto& times = source_.annotations.times;
        auto at = std::ranges::lower_bound(times, parse_.first, {}, &annotate::TimeMention::first);
        for (; at != times.end() && at->first < parse_.last; ++at) {
            for (std::uint32_t token = at->first; token < std::min(at->last, parse_.last); ++token) {
                parse_.tags[token - parse_.first] = Tag::time;
            }
        }
    }

    [[nodiscard]] bool has(std::uint32_t token, std::uint32_t classes) const {
        return (source_.classes(token) & classes) != 0;
    }
    /// The tag before `token`, adverbs and quotation marks skipped; boundary at the start.
    [[nodiscard]] Tag before(std::uint32_t token) const {
        while (token > parse_.first) {
            const Tag tag = parse_.tag(--token);
            if (tag != Tag::adverb && tag != Tag::transparent && tag != Tag::negation) return tag;
        }
        return Tag::boundary;
    }
    [[nodiscard]] std::uint32_t token_before(std::uint32_t token) const {
        while (token > parse_.first) {
            const Tag tag = parse_.tag(--token);
            if (tag != Tag::adverb && tag != Tag::transparent && tag != Tag::negation) return token;
        }
        return kNone;
    }
    [[nodiscard]] std::uint32_t next_classes(std::uint32_t token) const {
        return token + 1 < parse_.last ? source_.classes(token + 1) : 0;
    }
    /// The classes of the next word that is no clitic.
    [[nodiscard]] std::uint32_t classes_behind(std::uint32_t token) const {
        while (token + 1 < parse_.last && source_.does(token + 1, Function::clitic)) ++token;
        return next_classes(token);
    }
    [[nodiscard]] bool next_is_phrase_start(std::uint32_t token) const {
        if (token + 1 >= parse_.last) return false;
        const Tag known = parse_.tag(token + 1);
        return known == Tag::name || known == Tag::pronoun || known == Tag::possessive ||
               (next_classes(token) & (kDeterminer | kPossessive | kPronoun)) != 0;
    }

    [[nodiscard]] Tag tag_of(std::uint32_t token) const {
        if (!source_.document.tokens.is(token, model::kLetters)) return mark_of(token);
        if (is_enclitic_s(token)) return possessive_or_is(token);
        if (has(token, kAuxiliary)) return auxiliary_or_noun(token);
        if (has(token, kTo)) return Tag::to;
        if (has(token, kPossessive)) return Tag::possessive;
        if (has(token, kPronoun | kReciprocal) && !has(token, kDeterminer)) return Tag::pronoun;
        if (has(token, kRelative)) return relative_or_other(token);
        if (has(token, kVerbForms)) return verb_or_other(token);
        return closed_class(token);
    }

    [[nodiscard]] Tag mark_of(std::uint32_t token) const {
        if (source_.document.tokens.is(token, model::kDigits)) return Tag::number;
        const std::string_view mark = source_.document.word(token);
        if (mark == "," || mark == "(" || mark == ")" || mark == "[" || mark == "]") return Tag::comma;
        if (mark == "-" || mark == "\u2010" || mark == "\u2011" || mark == "\u2013" || mark == "\u2014")
            return dash(token);
        if (mark == "'" || mark == "\u2019") return apostrophe(token);
        if (mark == "\"" || mark == "\u201c" || mark == "\u201d" || mark == "\u2018" || mark == "*" ||
            mark == "\u00ab" || mark == "\u00bb") {
            return Tag::transparent;
        }
        if (mark == "&") return Tag::coordinator;
        if (mark == "/" || mark == "+") return Tag::hyphen;
        if (mark == "$" || mark == "\u00a3" || mark == "\u20ac" || mark == "%") return Tag::number;
        return Tag::boundary;
    }

    [[nodiscard]] bool is_enclitic_s(std::uint32_t token) const {
        const std::string_view word = source_.document.word(token);
        return word == "'s" || word == "\u2019s";
    }

    /// "he's meeting" is a form of be, "Putin's visit" possesses.
    [[nodiscard]] Tag possessive_or_is(std::uint32_t token) const {
        return before(token) == Tag::pronoun ? Tag::auxiliary : Tag::possessive_mark;
    }

    /// "leaders' summit" possesses; a single closing quotation mark does not.
    [[nodiscard]] Tag apostrophe(std::uint32_t token) const {
        const auto& tokens = source_.document.tokens;
        const bool attached = token > parse_.first && !tokens.is(token, model::kSpaceBefore);
        const bool after_s = attached && source_.document.word(token - 1).ends_with('s');
        return after_s ? Tag::possessive_mark : Tag::transparent;
    }

    [[nodiscard]] Tag dash(std::uint32_t token) const {
        const auto& tokens = source_.document.tokens;
        const bool spaced = tokens.is(token, model::kSpaceBefore) ||
                            (token + 1 < parse_.last && tokens.is(token + 1, model::kSpaceBefore));
        return spaced ? Tag::comma : Tag::hyphen;
    }

    [[nodiscard]] Tag auxiliary_or_noun(std::uint32_t token) const {
        // "May" the month and "Will" the name are annotated; what is left capitalised mid-sentence is a name.
        const Tag previous = before(token);
        const bool after_article = previous == Tag::determiner || previous == Tag::possessive_mark;
        if (has(token, kDeterminer) && !verb_goes_on(token)) return Tag::determiner;
        return after_article && has(token, kNounForms) ? Tag::noun : Tag::auxiliary;
    }

    /// Spanish "está previsto" and "esta reunión": a word that is an auxiliary and a determiner.
    [[nodiscard]] bool verb_goes_on(std::uint32_t token) const {
        constexpr std::uint32_t kOfVerbs =
            kVerbForms | kAdjective | kPreposition | kAdverb | kNegation | kDeterminer | kSubordinator;
        return (next_classes(token) & kOfVerbs) != 0 && (next_classes(token) & kNounForms) == 0;
    }

    /// "that" and "who": a relative behind a noun phrase, else "that" opens a clause or is a determiner.
    [[nodiscard]] Tag relative_or_other(std::uint32_t token) const {
        const Tag previous = before(token);
        if (!has(token, kSubordinator | kDeterminer)) return Tag::relative;
        if (previous == Tag::preposition) return Tag::determiner;
        const bool noun_before = previous == Tag::noun || previous == Tag::name;
        const bool verb_follows = (classes_behind(token) & (kAuxiliary | kVerbThird | kVerbPast)) != 0;
        return noun_before && verb_follows ? Tag::relative : Tag::subordinator;
    }

    [[nodiscard]] Tag closed_class(std::uint32_t token) const {
        const auto classes = source_.classes(token);
        if ((classes & kNegation) != 0) return Tag::negation;
        if ((classes & kPreposition) != 0 && (classes & kSubordinator) != 0) {
            return clause_follows(token) ? Tag::subordinator : Tag::preposition;
        }
        if ((classes & kSubordinator) != 0) return Tag::subordinator;
        if ((classes & kPreposition) != 0) return Tag::preposition;
        if ((classes & kCoordinator) != 0) return Tag::coordinator;
        if ((classes & kDeterminer) != 0) return Tag::determiner;
        if ((classes & (kNumber | kOrdinal)) != 0) return Tag::number;
        if ((classes & kNounForms) != 0) return Tag::noun;
        if ((classes & kAdverb) != 0) return Tag::adverb;
        if ((classes & kAdjective) != 0) return Tag::adjective;
        return unknown_word(token);
    }

    /// "after he met", "before leaders gather": a verb before the next comma, and no verb-less object.
    [[nodiscard]] bool clause_follows(std::uint32_t token) const {
        constexpr std::uint32_t kReach = 12;
        const std::uint32_t end = std::min(parse_.last, token + kReach);
        for (std::uint32_t next = token + 1; next < end; ++next) {
            const auto classes = source_.classes(next);
            if (source_.document.word(next) == "," || (classes & (kPreposition | kRelative | kTo)) != 0)
                return false;
            if (next == token + 1 && (classes & kPronoun) != 0 && (classes & kDeterminer) == 0) return true;
            if (next > token + 1 && (classes & kVerbThird) != 0 && parse_.tag(next - 1) == Tag::name)
                return true;
            if (parse_.tag(next) == Tag::name || parse_.tag(next) == Tag::time) continue;
            if ((classes & kAuxiliary) != 0) return true;
            if (next > token + 1 && (classes & (kVerbPast | kVerbThird)) != 0 && (classes & kNounForms) == 0)
                return true;
        }
        return false;
    }

    [[nodiscard]] Tag unknown_word(std::uint32_t token) const {
        constexpr std::size_t kShortestStem = 3;  // bytes
        const std::string_view word = source_.document.word(token);
        const bool capitalised = source_.document.tokens.is(token, model::kCapitalised);
        if (capitalised && token > parse_.first) return Tag::noun;
        const auto has_ending = [&](const std::string& ending) {
            return word.size() >= ending.size() + kShortestStem && word.ends_with(ending);
        };
        const auto& grammar = source_.rules.grammar;
        if (std::ranges::any_of(grammar.adverb_endings, has_ending)) return Tag::adverb;
        if (std::ranges::any_of(grammar.past_endings, has_ending)) return past_of_unknown(token);
        return Tag::noun;
    }

    [[nodiscard]] Tag past_of_unknown(std::uint32_t token) const {
        switch (before(token)) {
            case Tag::name:
            case Tag::noun:
            case Tag::pronoun:
            case Tag::auxiliary:
            case Tag::relative:
                return Tag::verb;
            default:
                return Tag::adjective;
        }
    }

    // --- words that may be verbs ---------------------------------------------------------------

    [[nodiscard]] Tag verb_or_other(std::uint32_t token) const {
        const bool noun = has(token, kNounForms);
        const Tag previous = before(token);
        if (token > parse_.first && source_.does(token - 1, Function::clitic)) return Tag::verb;
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
                return has(token, kVerbBase) ? Tag::verb
                                             : (noun ? Tag::noun : closed_or(token, Tag::adjective));
            case Tag::pronoun:
            case Tag::relative:
                return Tag::verb;
            case Tag::preposition:
                return after_preposition(token);
            case Tag::hyphen:
                return noun ? Tag::noun : Tag::adjective;
            default:
                break;
        }
        if (!noun && !has(token, kPreposition | kAdverb | kAdjective)) return plain_verb(token);
        return ambiguous(token, previous);
    }

    [[nodiscard]] Tag closed_or(std::uint32_t token, Tag fallback) const {
        if (has(token, kPreposition)) return Tag::preposition;
        if (has(token, kAdverb)) return Tag::adverb;
        return fallback;
    }

    /// "the planned meeting", "a meeting", "two talks"; "his planned visit".
    [[nodiscard]] Tag noun_or_adjective(std::uint32_t token) const {
        const Tag previous = before(token);
        // "three were", "the two met": a number can be a subject
        if (previous == Tag::number && has(token, kVerbPast) && !has(token, kNounForms)) return Tag::verb;
        if (previous == Tag::adjective && has(token, kVerbPast) && !has(token, kNounForms)) {
            const auto earlier = token_before(token);
            if (earlier != kNone && parse_.mention_at(earlier) != kNone)
                return Tag::verb;  // "the French agreed"
        }
        if (has(token, kNounForms)) return Tag::noun;
        return has(token, kVerbParticiple | kVerbPast | kVerbIng) ? Tag::adjective
                                                                  : closed_or(token, Tag::noun);
    }

    [[nodiscard]] Tag after_auxiliary(std::uint32_t token) const {
        const auto auxiliary = token_before(token);
        const auto classes = auxiliary == kNone ? 0 : source_.classes(auxiliary);
        if ((classes & (kModal | kDo)) != 0 && has(token, kVerbBase)) return Tag::verb;
        if ((classes & (kBe | kHave)) != 0 && has(token, kVerbParticiple)) return Tag::verb;
        if ((classes & kBe) != 0 && has(token, kVerbIng)) return Tag::verb;
        if (has(token, kNounForms)) return Tag::noun;
        return closed_or(token, has(token, kVerbParticiple | kVerbPast) ? Tag::verb : Tag::noun);
    }

    /// "after meeting Putin", "by meeting": an -ing form is a verb; "in talks", "for talks": a noun.
    [[nodiscard]] Tag after_preposition(std::uint32_t token) const {
        if (has(token, kVerbIng)) {
            const bool object_follows = next_is_phrase_start(token);
            const bool gerund =
                object_follows || !has(token, kNounForms) || (next_classes(token) & kPreposition) != 0;
            return gerund ? Tag::verb : Tag::noun;
        }
        if (has(token, kNounForms)) return Tag::noun;
        if (has(token, kVerbBase) && source_.rules.grammar.base_is_infinitive) return Tag::verb;
        if (has(token, kVerbParticiple | kVerbPast))
            return has(token, kVerbBase) ? Tag::noun : Tag::adjective;
        return closed_or(token, Tag::noun);
    }

    /// A verb and nothing else; a participle before a noun is an adjective ("planned talks").
    [[nodiscard]] Tag plain_verb(std::uint32_t token) const {
        const bool before_noun =
            (next_classes(token) & kNounForms) != 0 && (next_classes(token) & kVerbForms) == 0;
        const Tag previous = before(token);
        const bool opens = previous == Tag::boundary || previous == Tag::coordinator ||
                           (previous == Tag::comma && !closes_insertion(token));
        if (opens && before_noun && has(token, kVerbParticiple) && !has(token, kVerbBase))
            return Tag::adjective;
        if (previous == Tag::noun && describes_noun(token)) return Tag::adjective;
        return Tag::verb;
    }

    /// "la reunión prevista", but not "el acuerdo firmado por Francia".
    [[nodiscard]] bool describes_noun(std::uint32_t token) const {
        const bool agent = token + 1 < parse_.last && source_.does(token + 1, Function::agent);
        return source_.rules.grammar.modifiers_follow && has(token, kVerbParticiple) &&
               !has(token, kVerbForms & ~kVerbParticiple) && !agent;
    }

    /// "His envoy, Jane Doe, told reporters": the comma before the verb ends an apposition.
    [[nodiscard]] bool closes_insertion(std::uint32_t token) const {
        const auto comma = token_before(token);
        const auto inner = comma == kNone ? kNone : token_before(comma);
        return inner != kNone && parse_.tag(inner) == Tag::name;
    }

    /// Noun or verb behind a noun, a name, a comma or a conjunction.
    [[nodiscard]] Tag ambiguous(std::uint32_t token, Tag previous) const {
        const bool noun = has(token, kNounForms);
        if (!noun) return ambiguous_with_closed(token, previous);
        if (previous == Tag::coordinator || previous == Tag::comma || previous == Tag::boundary) {
            if (has(token, kVerbIng)) return next_is_phrase_start(token) ? Tag::verb : Tag::noun;
            return next_is_phrase_start(token) && has(token, kVerbPast | kVerbThird) ? Tag::verb : Tag::noun;
        }
        if (previous == Tag::subordinator) return has(token, kVerbIng) ? Tag::verb : Tag::noun;
        const bool subject_before = previous == Tag::name || previous == Tag::noun || previous == Tag::time;
        if (!subject_before) return Tag::noun;
        if (has(token, kVerbPast)) return Tag::verb;
        if (has(token, kVerbThird)) return third_person(token);
        if (has(token, kVerbBase))
            return plural_before(token) && next_is_phrase_start(token) ? Tag::verb : Tag::noun;
        return Tag::noun;
    }

    /// "Trump visits Paris" and "Trump talks to Putin" are verbs; "Putin–Trump talks may", "peace talks in"
    /// are nouns.
    [[nodiscard]] Tag third_person(std::uint32_t token) const {
        if (next_is_phrase_start(token)) return Tag::verb;
        const auto subject = token_before(token);
        const bool name_before = subject != kNone && parse_.tag(subject) == Tag::name && !hyphenated(subject);
        if (!name_before) return Tag::noun;
        if ((next_classes(token) & kTo) != 0) return Tag::verb;
        // "Blinken meets with": what follows a person's name is what they do
        const bool person = is_person(parse_.mention_at(subject));
        const bool verb_behind =
            (next_classes(token) & (kVerbPast | kAuxiliary)) != 0 || token + 1 == parse_.last;
        return person && !verb_behind ? Tag::verb : Tag::noun;
    }

    [[nodiscard]] bool hyphenated(std::uint32_t token) const {
        const auto mention = parse_.mention_at(token);
        const auto first = mention == kNone ? token : source_.annotations.mentions[mention].first;
        return first > parse_.first && parse_.tag(first - 1) == Tag::hyphen;
    }

    [[nodiscard]] bool is_person(std::uint32_t mention) const {
        if (mention == kNone) return false;
        const auto& entity = source_.annotations.entities[source_.annotations.mentions[mention].entity];
        const auto person = source_.rules.taxonomy.find_entity("person");
        return person && source_.rules.taxonomy.entity_is(entity.type, *person);
    }

    [[nodiscard]] bool plural_before(std::uint32_t token) const {
        const auto subject = token_before(token);
        if (subject == kNone) return false;
        return has(subject, kNounPlural | kPlural) || source_.document.word(subject).ends_with("s");
    }

    /// "following", "close", "then": verb forms that are prepositions, adverbs or adjectives too.
    [[nodiscard]] Tag ambiguous_with_closed(std::uint32_t token, Tag previous) const {
        const bool subject_before = previous == Tag::name || previous == Tag::noun;
        if (subject_before && has(token, kVerbPast | kVerbThird)) return Tag::verb;
        if (has(token, kPreposition)) return Tag::preposition;
        if (has(token, kAdverb)) return Tag::adverb;
        return has(token, kVerbIng) && previous == Tag::comma ? Tag::verb : Tag::adjective;
    }

    const Source& source_;
    Parse& parse_;
};

}  // namespace

void tag_words(const Source& source, Parse& parse) {
    Tagger(source, parse).run();
}

void parse_sentence(const Source& source, const model::Sentence& sentence, Parse& parse) {
    parse.first = sentence.first;
    parse.last = sentence.last;
    tag_words(source, parse);
    build_phrases(source, parse);
}

}  // namespace chronograph::events
