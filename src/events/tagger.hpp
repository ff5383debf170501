#pragma once
// The class of each token of a sentence, by the lexicon and its neighbours.
// tagger.cpp: names, times, marks and closed classes; tagger_verbs.cpp: words that may be verbs.

#include <optional>

#include "phrases.hpp"

namespace chronograph::events {

class Tagger {
public:
    Tagger(const Source& source, Parse& parse) : source_(source), parse_(parse) {}

    void run();

private:
    // closed classes and marks
    void mark_positions();
    void mark_affiliations();
    void mark_brackets();
    [[nodiscard]] bool lists_members(std::uint32_t open) const;
    [[nodiscard]] std::uint32_t bracket_end(std::uint32_t open) const;
    [[nodiscard]] bool is_aside(std::uint32_t token) const;
    void mark_small_phrases();
    [[nodiscard]] static std::optional<Tag> tag_for(rules::PhraseWork work);
    [[nodiscard]] bool opens_verb(std::uint32_t first, std::uint32_t last) const;
    [[nodiscard]] bool is_predicate(std::uint32_t token) const;
    [[nodiscard]] bool describes(std::uint32_t first, std::uint32_t last) const;
    [[nodiscard]] bool is_mark(std::uint32_t token, std::string_view mark) const {
        return !source_.document.tokens.is(token,
                                           model::kLetters | model::kDigits) &&  // as most are, at once
               source_.document.word(token) == mark;
    }
    void mark_annotations();
    void mark_mentions();
    void mark_name(std::uint32_t token, const annotate::NameMention& mention);
    void mark_times();
    [[nodiscard]] bool is_named(std::uint32_t token, const annotate::TimeMention& time) const;
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
    [[nodiscard]] std::uint32_t classes_behind(std::uint32_t token) const;
    [[nodiscard]] bool next_is_phrase_start(std::uint32_t token) const {
        if (token + 1 >= parse_.last) return false;
        const Tag known = parse_.tag(token + 1);
        return known == Tag::name || known == Tag::pronoun || known == Tag::possessive ||
               (next_classes(token) & (rules::kDeterminer | rules::kPossessive | rules::kPronoun)) != 0;
    }
    [[nodiscard]] Tag tag_of(std::uint32_t token) const;
    [[nodiscard]] Tag mark_of(std::uint32_t token) const;
    [[nodiscard]] bool opens_stay(std::uint32_t token) const;
    [[nodiscard]] bool starts_on_day(std::uint32_t token) const;
    [[nodiscard]] bool parts_members(std::uint32_t token) const;
    [[nodiscard]] bool is_enclitic_s(std::uint32_t token) const;
    [[nodiscard]] Tag possessive_or_is(std::uint32_t token) const;
    [[nodiscard]] Tag apostrophe(std::uint32_t token) const;
    [[nodiscard]] Tag dash(std::uint32_t token) const;
    [[nodiscard]] Tag auxiliary_or_noun(std::uint32_t token) const;
    [[nodiscard]] bool verb_goes_on(std::uint32_t token) const;
    [[nodiscard]] Tag relative_or_other(std::uint32_t token) const;
    [[nodiscard]] Tag closed_class(std::uint32_t token) const;
    [[nodiscard]] static bool follows_whole(Tag previous);
    [[nodiscard]] bool clause_follows(std::uint32_t token) const;
    [[nodiscard]] Tag unknown_word(std::uint32_t token) const;
    [[nodiscard]] Tag past_of_unknown(std::uint32_t token) const;

    // words that may be verbs
    [[nodiscard]] Tag verb_or_other(std::uint32_t token) const;
    [[nodiscard]] static bool follows_subject(Tag previous);
    [[nodiscard]] bool verb_follows(std::uint32_t token) const;
    [[nodiscard]] Tag closed_or(std::uint32_t token, Tag fallback) const;
    [[nodiscard]] Tag noun_or_adjective(std::uint32_t token) const;
    [[nodiscard]] Tag after_auxiliary(std::uint32_t token) const;
    [[nodiscard]] Tag after_preposition(std::uint32_t token) const;
    [[nodiscard]] Tag plain_verb(std::uint32_t token) const;
    [[nodiscard]] bool describes_noun(std::uint32_t token) const;
    [[nodiscard]] bool opens_compound(std::uint32_t token) const;
    [[nodiscard]] bool encloses(std::uint32_t inner) const;
    [[nodiscard]] bool closes_insertion(std::uint32_t token) const;
    [[nodiscard]] Tag ambiguous(std::uint32_t token, Tag previous) const;
    [[nodiscard]] bool opens_participle(std::uint32_t token) const;
    [[nodiscard]] bool opens_object(std::uint32_t token) const;
    [[nodiscard]] bool goes_on_bare(std::uint32_t token) const;
    [[nodiscard]] Tag third_person(std::uint32_t token) const;
    [[nodiscard]] bool hyphenated(std::uint32_t token) const;
    [[nodiscard]] bool is_person(std::uint32_t mention) const;
    [[nodiscard]] bool is_placed(std::uint32_t mention) const;
    [[nodiscard]] bool asks(std::uint32_t token) const;
    [[nodiscard]] bool starts_idiom(std::uint32_t token) const;
    [[nodiscard]] bool follows_bare_place(std::uint32_t token) const;
    [[nodiscard]] bool pair_before(std::uint32_t token) const;
    [[nodiscard]] bool carries_next(std::uint32_t token) const;
    [[nodiscard]] bool plural_before(std::uint32_t token) const;
    [[nodiscard]] bool joins_person(std::uint32_t token) const;
    [[nodiscard]] bool occurs_on_day(std::uint32_t token) const;
    [[nodiscard]] bool is_none_of_them(std::uint32_t token) const;
    [[nodiscard]] bool opens_clause(std::uint32_t token, Tag previous) const;
    [[nodiscard]] Tag ambiguous_with_closed(std::uint32_t token, Tag previous) const;

    const Source& source_;
    Parse& parse_;
};

}  // namespace chronograph::events
