// Entry point: NameText: what each token may be to a name. Tested by tests/annotate/names_test.cpp.
#include "name_text.hpp"

#include <algorithm>

namespace chronograph::annotate {

namespace {

using namespace rules;  // the WordClass bits

constexpr std::uint32_t kFunction = kDeterminer | kPossessive | kPronoun | kReciprocal | kRelative |
                                    kPreposition | kCoordinator | kSubordinator | kAuxiliary | kTo |
                                    kNegation | kNumber | kOrdinal;

}  // namespace

NameText::NameText(const model::Document& document_, const RuleSet& rules_, const Annotations& annotations_)
    : document(document_), rules(rules_), annotations(annotations_) {
    see_times();
}

void NameText::enter(const model::Sentence& sentence) {
    first = sentence.first;
    last = sentence.last;
    see_capitals();
    see_functions();
    starts_at_.assign(last - first, 0);
    starts_.resize(1);
    for (std::uint32_t token = first; token < last; ++token) {
        const unsigned bits = starts_of(token);
        if ((bits & kStartsOfPhrases) != 0) look_up(token, bits);
    }
}

/// What the token's word starts, but for names that its small letter rules out.
unsigned NameText::starts_of(std::uint32_t token) const {
    const unsigned starts = annotations.words.starts[token];
    const bool large = document.tokens.is(token, model::kCapitalised | model::kAllCaps | model::kDigits);
    return large || (starts & kStartsSmall) != 0 ? starts : starts & ~unsigned{kStartsName};
}

/// Notes the phrases that start at a token, of the kinds in `bits`.
void NameText::look_up(std::uint32_t token, unsigned bits) {
    const std::span<const WordId> words(annotations.words.id.data(), last);
    Starts starts;
    if ((bits & kStartsName) != 0) starts.piece = find_piece(token);
    const bool clock = in_time(token) && !document.tokens.is(token, model::kCapitalised);  // "at 4 p.m."
    if ((bits & kStartsOffice) != 0 && !clock) {
        const auto office = rules.gazetteer.office_phrases.longest(words, token);
        starts.office = {office.length, office.values};
    }
    if ((bits & kStartsBody) != 0) {
        const auto body = rules.gazetteer.body_phrases.longest(words, token);
        starts.body = {body.length, body.values};
    }
    if (starts.piece.length + starts.office.length + starts.body.length == 0) return;
    starts_at_[token - first] = static_cast<std::uint32_t>(starts_.size());
    starts_.push_back(starts);
}

void NameText::see_capitals() {
    std::uint32_t words = 0, capitals = 0, shouted = 0;
    for (std::uint32_t token = first; token < last; ++token) {
        const auto bits = document.tokens.bits[token];
        const auto bytes = document.tokens.end[token] - document.tokens.begin[token];
        const unsigned counts =
            (bits & model::kLetters) != 0 ? bytes >= 4 : 0;  // added, as it can't be guessed
        words += counts;
        capitals += (bits & model::kCapitalised) != 0 ? counts : 0;
        shouted += (bits & model::kAllCaps) != 0 ? counts : 0;
    }
    const bool stopped = last > first && word(last - 1).ends_with('.');  // "... in Washington, D.C." too
    headline = words >= 4 && capitals * 5 >= words * 4 && !stopped;
    shouting = words >= 3 && shouted * 5 >= words * 4;
}

void NameText::see_functions() {
    const auto& words = annotations.words;
    functions_ = 0;
    offices_end_ = first;
    for (std::uint32_t token = first; token < last; ++token) {
        const bool office = (words.starts[token] & kStartsOffice) != 0 ||
                            (words.classes[token] & (kTitle | kPersonNoun)) != 0 ||
                            (words.functions[token] & (kCounterpart | kCountryLeader | kHeads)) != 0;
        if (office) offices_end_ = token + 1;
        functions_ |= words.functions[token];
    }
    const auto& tokens = document.tokens;
    brackets_ = last > first && document.slice({tokens.begin[first], tokens.end[last - 1]}).find('(') !=
                                    std::string_view::npos;
}

void NameText::see_times() {
    in_time_.assign(document.tokens.size(), 0);
    for (const auto& time : annotations.times)
        std::fill(in_time_.begin() + time.first, in_time_.begin() + time.last, std::uint8_t{1});
}

bool NameText::written_as(const Name& name, std::uint32_t token, std::uint32_t length) const {
    const auto& tokens = document.tokens;
    if (name.lower_case) return true;
    if (name.all_caps) {
        const bool common = (annotations.words.classes[token] & ~(kNounForms | kMasculine | kFeminine)) != 0;
        if (tokens.is(token, model::kAllCaps)) return !(shouting && common);
        const auto size = tokens.end[token] - tokens.begin[token];
        return size >= 4 && tokens.is(token, model::kCapitalised) && !common && !headline;
    }
    std::uint32_t end = token + length - 1;
    const bool hyphenated = length > 2 && joining_hyphen(end - 1);
    const bool particle = in(token, kNameParticle) && length > 1;
    return (tokens.is(token, model::kCapitalised) || tokens.is(token, model::kDigits) || particle) &&
           (hyphenated || tokens.is(end, model::kCapitalised) || tokens.is(end, model::kDigits) ||
            !tokens.is(end, model::kLetters));
}

Piece NameText::find_piece(std::uint32_t token) {
    const std::span<const WordId> words(annotations.words.id.data(), last);
    rules.gazetteer.name_phrases.all(words, token, matches_);
    Piece best;
    for (auto match = matches_.rbegin(); match != matches_.rend() && best.length == 0; ++match) {
        int best_rank = -1;
        for (const auto value : match->values) {
            const Name& name = rules.gazetteer.names[value];
            if (!written_as(name, token, match->length)) continue;
            if (name.kind == NameKind::last_name) best.last_name = true;
            if (name.rank <= best_rank) continue;
            best_rank = name.rank;
            best.length = match->length;
            best.kind = name.kind;
            best.entity = name.entity;
            best.stands_for = name.stands_for;
            best.alias = name.alias;
            best.person = name.person;
        }
    }
    if (best.length == 0) best.last_name = false;
    return best;
}

bool NameText::possessive_mark(std::uint32_t token) const {
    if (!inside(token) || document.tokens.is(token, model::kSpaceBefore)) return false;
    const auto text = word(token);
    if (text == "'s" || text == "\u2019s" || text == "'S" || text == "\u2019S") return true;
    return (text == "'" || text == "\u2019") && token > first && word(token - 1).ends_with('s');
}

bool NameText::office_is_plural(std::uint32_t token) const {
    const auto& values = office(token).values;
    return std::ranges::all_of(values,
                               [&](auto value) { return rules.gazetteer.office_names[value].plural; });
}

bool NameText::joining_hyphen(std::uint32_t token) const {
    if (!inside(token) || !inside(token + 1) || document.tokens.is(token, model::kSpaceBefore) ||
        document.tokens.is(token + 1, model::kSpaceBefore)) {
        return false;
    }
    const auto text = word(token);
    return text == "-" || text == "\u2010" || text == "\u2011";
}

bool NameText::given_behind(std::uint32_t token) const {
    constexpr std::uint32_t kLongestSyllable = 6;
    const std::uint32_t syllable = token + 3;
    return capital(token) && is(token, model::kLetters) && !is(token, model::kAllCaps) &&
           capital(token + 1) && joining_hyphen(token + 2) && is(syllable, model::kLetters) &&
           !is(syllable, model::kCapitalised) && word(token + 1).size() <= kLongestSyllable &&
           word(syllable).size() <= kLongestSyllable && !has(syllable, kVerbParticiple | kPersonNoun);
}

bool NameText::fronted_place(std::uint32_t token) const {
    const Piece& place = piece(token);
    const bool acronym = is(token, model::kAllCaps);  // "in UK Prime Minister May's view"
    if (!place.is_name() || place.kind == NameKind::demonym || acronym || !in(token - 1, kWithin))
        return false;
    const auto type = rules.taxonomy.find_entity("place");
    if (!type || !rules.taxonomy.entity_is(rules.gazetteer.entities[place.entity].type, *type)) return false;
    const std::uint32_t before = token - 2;
    return token - 1 == first || in_time(before) || !is(before, model::kLetters) ||
           has(before, kCoordinator | kSubordinator);
}

bool NameText::function_word(std::uint32_t token) const {
    return has(token, kFunction) && !has(token, kGivenName);
}

bool NameText::initial(std::uint32_t token) const {
    return inside(token) && initial_word(token);
}

bool NameText::initial_word(std::uint32_t token) const {
    if (!document.tokens.is(token, model::kAllCaps)) return false;
    const auto text = word(token);
    return text.size() == 1 || (text.ends_with('.') && text.size() <= 6);
}

std::uint32_t NameText::after_possessive(std::uint32_t token) const {
    return possessive_mark(token) ? token + 1 : token;
}

std::uint32_t NameText::after_acronym(std::uint32_t token) const {
    const bool acronym = mark(token, "(") && is(token + 1, model::kAllCaps) && mark(token + 2, ")");
    return acronym ? token + 3 : token;
}

}  // namespace chronograph::annotate
