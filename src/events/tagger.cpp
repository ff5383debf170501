// Entry point: tag_words(): one class for each token. Here: names, times, marks and closed classes.
// Tested by tests/events/extract_test.cpp and by the examples of every rule.
#include "tagger.hpp"

#include <algorithm>

namespace chronograph::events {

using namespace rules;  // the WordClass bits

void Tagger::run() {
    mark_annotations();
    for (std::uint32_t token = parse_.first; token < parse_.last; ++token) {
        Tag& tag = parse_.tags[token - parse_.first];
        if (tag == Tag::noun) tag = tag_of(token);
    }
}

/// "the World Bank (WB)", "Annalena Baerbock (Germany)": a short bracket is no part of the sentence. "The
/// Quad (Australia, India, Japan and the United States)": one that lists says who is included.
void Tagger::mark_brackets() {
    for (std::uint32_t open = parse_.first + 1; open + 1 < parse_.last; ++open) {
        if (!(is_mark(open, "(") || is_mark(open, "[")) || parse_.mention_at(open) != kNone) continue;
        if (lists_members(open)) {
            parse_.tags[open - parse_.first] = Tag::inclusion;
            continue;
        }
        const std::uint32_t end = bracket_end(open);
        for (std::uint32_t token = open; token < end; ++token) {
            parse_.tags[token - parse_.first] = Tag::transparent;
            parse_.mention[token - parse_.first] = kNone;
        }
    }
}

/// Names and what joins them, and nothing else.
bool Tagger::lists_members(std::uint32_t open) const {
    std::uint32_t names = 0;
    for (std::uint32_t token = open + 1; token < parse_.last; ++token) {
        if (is_mark(token, ")")) return names > 1;
        const auto mention = parse_.mention_at(token);
        if (mention != kNone) {
            names += mention != parse_.mention_at(token - 1) ? 1 : 0;
        } else if (!is_mark(token, ",") && !has(token, kCoordinator | kDeterminer)) {
            return false;
        }
    }
    return false;
}

/// Behind the bracket that closes the one at `open`; `open` itself if what stands between tells something.
std::uint32_t Tagger::bracket_end(std::uint32_t open) const {
    constexpr std::uint32_t kLongest = 8;  // tokens
    for (std::uint32_t token = open + 1; token < std::min(parse_.last, open + kLongest); ++token) {
        if (is_mark(token, ")") || is_mark(token, "]")) return token + 1;
        if (!is_aside(token)) return open;
    }
    return open;
}

/// Nothing that an event is told by: no day, no person, no trigger.
bool Tagger::is_aside(std::uint32_t token) const {
    if (source_.does(token, Function::position)) return true;  // "(left)"
    if (parse_.tag(token) == Tag::time || has(token, kPronoun)) return false;
    if ((source_.annotations.words.starts[token] & kStartsTrigger) != 0) return false;
    const auto mention = parse_.mention_at(token);
    return mention == kNone || !is_person(mention);
}

/// "their first face-to-face meeting": between what opens a noun phrase and its noun.
bool Tagger::describes(std::uint32_t first, std::uint32_t last) const {
    if (first == parse_.first || last <= first || last >= parse_.last) return false;
    const auto opens = source_.classes(first - 1);
    return (opens & (kDeterminer | kPossessive | kOrdinal | kNumber | kAdjective)) != 0 &&
           (source_.classes(last) & kNounForms) != 0;
}

/// The tag of a phrase that does a small word's work; nothing for one that tells something, and keeps its
/// words.
std::optional<Tag> Tagger::tag_for(PhraseWork work) {
    switch (work) {
        case PhraseWork::adverb:
            return Tag::adverb;
        case PhraseWork::coordinator:
            return Tag::coordinator;
        case PhraseWork::companion:
            return Tag::companion;
        case PhraseWork::inclusion:
            return Tag::inclusion;
        default:
            break;
    }
    return {};
}

/// "face to face", "as well as", "along with", "including".
void Tagger::mark_small_phrases() {
    const std::span<const WordId> words(source_.annotations.words.id.data(), parse_.last);
    for (std::uint32_t token = parse_.first; token < parse_.last; ++token) {
        const auto match = source_.rules.small_phrases.longest(words, token);
        if (match.length == 0 || parse_.tag(token) == Tag::time) continue;  // "more than three hours"
        const auto work = tag_for(static_cast<PhraseWork>(match.values.front()));
        if (!work) continue;
        Tag tag = *work;
        if (tag == Tag::adverb && describes(token, token + match.length)) tag = Tag::adjective;
        if (tag == Tag::companion && is_predicate(token)) continue;
        if (is_mark(token + match.length - 1, "-") && !opens_verb(token, token + match.length)) continue;
        for (std::uint32_t at = token; at < token + match.length; ++at) parse_.tags[at - parse_.first] = tag;
    }
}

/// "was accompanied by X": the verb of its clause.
bool Tagger::is_predicate(std::uint32_t token) const {
    if (!has(token, kVerbForms)) return false;
    while (token > parse_.first && has(token - 1, kAdverb)) --token;
    return token > parse_.first && has(token - 1, kAuxiliary);
}

/// "co-hosted", "will co-host"; not "the co-hosted talks", "its co-host".
bool Tagger::opens_verb(std::uint32_t first, std::uint32_t last) const {
    constexpr std::uint32_t kOfNouns = kDeterminer | kPossessive | kAdjective | kPreposition;
    if (first == parse_.first || last >= parse_.last) return false;
    if (has(last, kVerbBase) && has(first - 1, kAuxiliary | kTo)) return true;
    return has(last, kVerbPast | kVerbIng) && !has(last, kNounForms) && !has(first - 1, kOfNouns);
}

/// Names and times are known already; everything else starts as a noun.
void Tagger::mark_annotations() {
    const auto size = parse_.last - parse_.first;
    parse_.tags.assign(size, Tag::noun);
    parse_.mention.assign(size, kNone);
    mark_mentions();
    mark_times();
    mark_positions();
    mark_affiliations();
    mark_brackets();
    mark_small_phrases();
}

void Tagger::mark_mentions() {
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

void Tagger::mark_name(std::uint32_t token, const annotate::NameMention& mention) {
    const auto classes = source_.classes(token);
    Tag tag = Tag::name;
    if (mention.by == model::MentionBy::pronoun) {
        tag = (classes & kPossessive) != 0 && mention.form == annotate::NameForm::possessor ? Tag::possessive
                                                                                            : Tag::pronoun;
    } else if (is_enclitic_s(token)) {
        tag = Tag::possessive_mark;
    } else if (mention.form == annotate::NameForm::adjective) {
        tag = Tag::adjective;
    } else if (mention.by == model::MentionBy::role && source_.does(token, Function::place)) {
        tag = Tag::pronoun;  // "had a conversation | there"
    }
    parse_.tags[token - parse_.first] = tag;
}

/// "former President X": a time within a name is of the name.
bool Tagger::is_named(std::uint32_t token, const annotate::TimeMention& time) const {
    const auto mention = parse_.mention_at(token);
    if (mention == kNone) return false;
    const auto& named = source_.annotations.mentions[mention];
    return named.first <= time.first && named.last > time.last;
}

void Tagger::mark_times() {
    const auto& times = source_.annotations.times;
    auto at = std::ranges::lower_bound(times, parse_.first, {}, &annotate::TimeMention::first);
    for (; at != times.end() && at->first < parse_.last; ++at) {
        for (std::uint32_t token = at->first; token < std::min(at->last, parse_.last); ++token) {
            if (!is_named(token, *at)) parse_.tags[token - parse_.first] = Tag::time;
        }
    }
}

/// The classes of the next word that is no clitic.
std::uint32_t Tagger::classes_behind(std::uint32_t token) const {
    while (token + 1 < parse_.last && source_.does(token + 1, Function::clitic)) ++token;
    return next_classes(token);
}

Tag Tagger::tag_of(std::uint32_t token) const {
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

Tag Tagger::mark_of(std::uint32_t token) const {
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
    if (mark == ";" && parts_members(token)) return Tag::comma;
    if (mark == "&") return Tag::coordinator;
    if (mark == "/" || mark == "+") return Tag::hyphen;
    if (mark == "$" || mark == "\u00a3" || mark == "\u20ac" || mark == "%") return Tag::number;
    return Tag::boundary;
}

/// "the foreign minister, X; the envoy, Y; and Z", "to Rome, Italy; and Oslo, Norway": up to the next one,
/// somebody or a place is named and nothing told.
bool Tagger::parts_members(std::uint32_t token) const {
    std::uint32_t first = token + 1;
    while (first < parse_.last && has(first, kCoordinator | kDeterminer)) ++first;
    bool named = first < parse_.last && is_placed(parse_.mention_at(first));
    while (++token < parse_.last && !is_mark(token, ";")) {
        const auto mention = parse_.mention_at(token);
        if (mention == kNone && has(token, kAuxiliary | kVerbPast | kVerbThird) && !has(token, kNounForms))
            return false;
        named = named || is_person(mention);
    }
    return named;
}

bool Tagger::is_enclitic_s(std::uint32_t token) const {
    const std::string_view word = source_.document.word(token);
    return word == "'s" || word == "\u2019s";
}

/// "he's meeting" is a form of be, "Putin's visit" possesses.
Tag Tagger::possessive_or_is(std::uint32_t token) const {
    return before(token) == Tag::pronoun ? Tag::auxiliary : Tag::possessive_mark;
}

/// "leaders' summit" possesses; a single closing quotation mark does not.
Tag Tagger::apostrophe(std::uint32_t token) const {
    const auto& tokens = source_.document.tokens;
    const bool attached = token > parse_.first && !tokens.is(token, model::kSpaceBefore);
    const bool after_s = attached && source_.document.word(token - 1).ends_with('s');
    return after_s ? Tag::possessive_mark : Tag::transparent;
}

Tag Tagger::dash(std::uint32_t token) const {
    const auto& tokens = source_.document.tokens;
    const bool spaced = tokens.is(token, model::kSpaceBefore) ||
                        (token + 1 < parse_.last && tokens.is(token + 1, model::kSpaceBefore));
    return spaced ? Tag::comma : Tag::hyphen;
}

Tag Tagger::auxiliary_or_noun(std::uint32_t token) const {
    // "May" the month and "Will" the name are annotated; what is left capitalised mid-sentence is a name.
    const Tag previous = before(token);
    const bool after_article = previous == Tag::determiner || previous == Tag::possessive_mark;
    if (has(token, kDeterminer) && !verb_goes_on(token)) return Tag::determiner;
    return after_article && has(token, kNounForms) ? Tag::noun : Tag::auxiliary;
}

/// Spanish "está previsto" and "esta reunión": a word that is an auxiliary and a determiner.
bool Tagger::verb_goes_on(std::uint32_t token) const {
    constexpr std::uint32_t kOfVerbs =
        kVerbForms | kAdjective | kPreposition | kAdverb | kNegation | kDeterminer | kSubordinator;
    return (next_classes(token) & kOfVerbs) != 0 && (next_classes(token) & kNounForms) == 0;
}

/// "that" and "who": a relative behind a noun phrase, else "that" opens a clause or is a determiner.
Tag Tagger::relative_or_other(std::uint32_t token) const {
    const Tag previous = before(token);
    if (!has(token, kSubordinator | kDeterminer)) return Tag::relative;
    if (previous == Tag::preposition) return Tag::determiner;
    const bool noun_before = previous == Tag::noun || previous == Tag::name;
    const bool verb_follows = (classes_behind(token) & (kAuxiliary | kVerbThird | kVerbPast)) != 0;
    return noun_before && verb_follows ? Tag::relative : Tag::subordinator;
}

Tag Tagger::closed_class(std::uint32_t token) const {
    const auto classes = source_.classes(token);
    if ((classes & kNegation) != 0 && (classes & kCoordinator) == 0) return Tag::negation;  // "nor"
    if ((classes & kPreposition) != 0 && (classes & kSubordinator) != 0) {
        return clause_follows(token) ? Tag::subordinator : Tag::preposition;
    }
    // "spoke only once, by telephone"
    const bool ends = token + 1 < parse_.last && is_mark(token + 1, ",");
    if ((classes & kSubordinator) != 0 && (classes & kAdverb) != 0 && ends) return Tag::adverb;
    if ((classes & kSubordinator) != 0) return opens_stay(token) ? Tag::transparent : Tag::subordinator;
    if ((classes & kPreposition) != 0) return Tag::preposition;
    if ((classes & kCoordinator) != 0) return Tag::coordinator;
    if ((classes & kDeterminer) != 0) return Tag::determiner;
    const bool subject = follows_subject(before(token)) ||  // "X, who rules Y, first met Z"
                         (before(token) == Tag::comma && closes_insertion(token));
    if ((classes & kOrdinal) != 0 && verb_follows(token) && subject) return Tag::adverb;
    if ((classes & (kNumber | kOrdinal)) != 0) return Tag::number;
    if ((classes & kAdverb) != 0 && ((classes & kNounForms) == 0 || follows_whole(before(token))))
        return Tag::adverb;
    if ((classes & kNounForms) != 0) return Tag::noun;
    if ((classes & kAdjective) != 0) return Tag::adjective;
    return unknown_word(token);
}

/// "flew to Kyiv together", but "a get-together": nothing in front that asks for a noun.
bool Tagger::follows_whole(Tag previous) {
    return previous == Tag::name || previous == Tag::verb || previous == Tag::time;
}

/// "after he met", "before leaders gather": a verb before the next comma, and no verb-less object.
bool Tagger::clause_follows(std::uint32_t token) const {
    constexpr std::uint32_t kReach = 12;
    const std::uint32_t end = std::min(parse_.last, token + kReach);
    for (std::uint32_t next = token + 1; next < end; ++next) {
        const auto classes = source_.classes(next);
        if (source_.document.word(next) == "," || (classes & (kPreposition | kRelative | kTo)) != 0)
            return false;
        if (next == token + 1 && (classes & kPronoun) != 0 && (classes & kDeterminer) == 0) return true;
        if (next > token + 1 && (classes & kVerbThird) != 0 && parse_.tag(next - 1) == Tag::name) return true;
        if (parse_.tag(next) == Tag::name || parse_.tag(next) == Tag::time) continue;
        if ((classes & kAuxiliary) != 0) return true;
        if (next > token + 1 && (classes & (kVerbPast | kVerbThird)) != 0 && (classes & kNounForms) == 0)
            return true;
    }
    return false;
}

Tag Tagger::unknown_word(std::uint32_t token) const {
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

Tag Tagger::past_of_unknown(std::uint32_t token) const {
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
