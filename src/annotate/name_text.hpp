#pragma once
// The text as names see it: tokens with their words, lists, and the listed phrases that start at each token
// of the sentence being read. Lifetime: borrows the document, the rules and the annotations.

#include <string_view>

#include "name_finds.hpp"

namespace chronograph::annotate {

// What single words do in names (rules::Function), as bits that can be joined.
inline constexpr auto kCounterpart = rules::bit(rules::Function::counterpart);
inline constexpr auto kFormer = rules::bit(rules::Function::former);
inline constexpr auto kElect = rules::bit(rules::Function::elect);
inline constexpr auto kLesserOffice = rules::bit(rules::Function::lesser_office);
inline constexpr auto kCountryLeader = rules::bit(rules::Function::country_leader);
inline constexpr auto kOfficeFor = rules::bit(rules::Function::office_for);
inline constexpr auto kFirstPerson = rules::bit(rules::Function::first_person);
inline constexpr auto kSecondPerson = rules::bit(rules::Function::second_person);
inline constexpr auto kIndefinite = rules::bit(rules::Function::indefinite);
inline constexpr auto kObjectPronoun = rules::bit(rules::Function::object_pronoun);
inline constexpr auto kNameParticle = rules::bit(rules::Function::name_particle);
inline constexpr auto kNameSuffix = rules::bit(rules::Function::name_suffix);
inline constexpr auto kOrganisationHead = rules::bit(rules::Function::organisation_head);
inline constexpr auto kOrganisationOf = rules::bit(rules::Function::organisation_of);
inline constexpr auto kDepartmentHead = rules::bit(rules::Function::department_head);
inline constexpr auto kPlaceHead = rules::bit(rules::Function::place_head);
inline constexpr auto kPlaceFront = rules::bit(rules::Function::place_front);
inline constexpr auto kEventHead = rules::bit(rules::Function::event_head);
inline constexpr auto kFamilyName = rules::bit(rules::Function::family_name);
inline constexpr auto kAffiliation = rules::bit(rules::Function::affiliation);
inline constexpr auto kVenue = rules::bit(rules::Function::venue);
inline constexpr auto kWithin = rules::bit(rules::Function::within);
inline constexpr auto kPersonAct = rules::bit(rules::Function::person_act);
inline constexpr auto kPersonObject = rules::bit(rules::Function::person_object);
inline constexpr auto kPersonal = rules::bit(rules::Function::personal);
inline constexpr auto kCollective = rules::bit(rules::Function::collective);
inline constexpr auto kOrganisationFront = rules::bit(rules::Function::organisation_front);
inline constexpr auto kThingAcronym = rules::bit(rules::Function::thing_acronym);
inline constexpr auto kRealmHead = rules::bit(rules::Function::realm_head);
inline constexpr auto kSettlement = rules::bit(rules::Function::settlement);
inline constexpr auto kAgent = rules::bit(rules::Function::agent);
inline constexpr auto kGenitive = rules::bit(rules::Function::genitive);
inline constexpr auto kFor = rules::bit(rules::Function::infinitive_subject);
inline constexpr auto kHeads = rules::bit(rules::Function::heads);
inline constexpr auto kGoverned = rules::bit(rules::Function::governed);
inline constexpr auto kPlaceBefore = rules::bit(rules::Function::place);

/// The best listed name that starts at a token, by longest match and case.
struct Piece {
    std::uint32_t length = 0;  ///< 0 = none
    rules::NameKind kind = rules::NameKind::name;
    rules::EntityId entity = 0;
    std::optional<rules::EntityId> stands_for;  ///< the country of a capital or metonym
    bool person = false;                        ///< a listed person's full name
    bool last_name = false;                     ///< (also) a listed person's last name
    bool alias = false;

    /// True for what may stand before an office: a country, capital, metonym or organisation.
    [[nodiscard]] bool is_name() const { return length > 0 && !person && kind != rules::NameKind::last_name; }
};

struct Phrase {
    std::uint32_t length = 0;
    std::span<const std::uint32_t> values;
};

/// Every listed phrase that starts at one token.
struct Starts {
    Piece piece;
    Phrase office;
    Phrase body;
};
inline const Starts kNoStarts;

class NameText {
public:
    NameText(const model::Document& document, const rules::RuleSet& rules, const Annotations& annotations);

    /// Looks up every phrase of the sentence; all questions are about this sentence until the next call.
    void enter(const model::Sentence& sentence);

    const model::Document& document;
    const rules::RuleSet& rules;
    const Annotations& annotations;
    std::uint32_t first = 0;  ///< of the sentence
    std::uint32_t last = 0;
    bool headline = false;  ///< capitals mean little: most words have them
    bool shouting = false;  ///< ... and all letters are capitals

    // What starts at a token; nothing does outside the sentence.
    [[nodiscard]] const Piece& piece(std::uint32_t token) const { return starts(token).piece; }
    [[nodiscard]] const Phrase& office(std::uint32_t token) const { return starts(token).office; }
    [[nodiscard]] const Phrase& body(std::uint32_t token) const { return starts(token).body; }
    [[nodiscard]] bool in_time(std::uint32_t token) const { return inside(token) && in_time_[token] != 0; }
    /// False for a token where no reader of names has anything to do, as at most.
    [[nodiscard]] bool may_start(std::uint32_t token) const {
        return is(token, model::kCapitalised | model::kAllCaps) ||
               (annotations.words.starts[token] & kStartsOfNames) != 0;
    }

    // What the words of the sentence do, all together: what none of them does, no reader need look for.
    [[nodiscard]] bool in_somewhere(std::uint64_t wanted) const { return (functions_ & wanted) != 0; }
    [[nodiscard]] bool brackets() const { return brackets_; }  ///< "(" stands in it
    /// False where no word from `token` on can be that of an office, title or person.
    [[nodiscard]] bool office_from(std::uint32_t token) const { return token < offices_end_; }

    [[nodiscard]] bool inside(std::uint32_t token) const { return token - first < last - first; }
    [[nodiscard]] std::string_view word(std::uint32_t token) const { return document.word(token); }
    [[nodiscard]] bool is(std::uint32_t token, unsigned bits) const {
        return inside(token) && document.tokens.is(token, bits);
    }
    [[nodiscard]] bool has(std::uint32_t token, std::uint32_t classes) const {
        return inside(token) && (annotations.words.classes[token] & classes) != 0;
    }
    [[nodiscard]] bool in(std::uint32_t token, std::uint64_t wanted) const {
        return inside(token) && in_any(token, wanted);
    }
    // The same of any token of the document:
    [[nodiscard]] bool has_any(std::uint32_t token, std::uint32_t classes) const {
        return (annotations.words.classes[token] & classes) != 0;
    }
    [[nodiscard]] bool in_any(std::uint32_t token, std::uint64_t wanted) const {
        return (annotations.words.functions[token] & wanted) != 0;
    }
    [[nodiscard]] bool initial_word(std::uint32_t token) const;
    [[nodiscard]] bool mark(std::uint32_t token, std::string_view wanted) const {
        return inside(token) && word(token) == wanted;
    }
    [[nodiscard]] bool capital(std::uint32_t token) const { return is(token, model::kCapitalised); }
    [[nodiscard]] bool possessive_mark(std::uint32_t token) const;
    [[nodiscard]] bool office_is_plural(std::uint32_t token) const;
    /// A capital behind a small word, over an article: "of the Foreign".
    [[nodiscard]] bool capital_behind(std::uint32_t token) const {
        return capital(token + 1) || (has(token + 1, rules::kDeterminer) && capital(token + 2));
    }
    /// A hyphen with no space on either side.
    [[nodiscard]] bool joining_hyphen(std::uint32_t token) const;
    /// "Kim Dae-jung", "Yen Chia-kan": a name that goes on with two syllables, the second in small letters.
    [[nodiscard]] bool given_behind(std::uint32_t token) const;
    /// "In Warsaw | President Duda", "On Monday in Kyiv | he": a place behind the preposition that opens its
    /// clause belongs to the clause, not to whom it names next.
    [[nodiscard]] bool fronted_place(std::uint32_t token) const;
    /// A word that no name starts with or ends in, however it is written: "The", "With", "He".
    [[nodiscard]] bool function_word(std::uint32_t token) const;
    /// One letter, with or without its full stop.
    [[nodiscard]] bool initial(std::uint32_t token) const;
    /// Over "'s" and over an acronym in brackets: "Republic of Korea (ROK)".
    [[nodiscard]] std::uint32_t after_possessive(std::uint32_t token) const;
    [[nodiscard]] std::uint32_t after_acronym(std::uint32_t token) const;

private:
    static constexpr unsigned kStartsOfPhrases =
        rules::kStartsName | rules::kStartsOffice | rules::kStartsBody;
    static constexpr unsigned kStartsOfNames = kStartsOfPhrases | rules::kStartsRole;

    [[nodiscard]] const Starts& starts(std::uint32_t token) const {
        return inside(token) ? starts_[starts_at_[token - first]] : kNoStarts;
    }
    [[nodiscard]] unsigned starts_of(std::uint32_t token) const;
    void look_up(std::uint32_t token, unsigned bits);
    [[nodiscard]] Piece find_piece(std::uint32_t token);
    [[nodiscard]] bool written_as(const rules::Name& name, std::uint32_t token, std::uint32_t length) const;
    void see_capitals();
    void see_functions();
    void see_times();

    std::uint64_t functions_ = 0;    // of all words of the sentence
    std::uint32_t offices_end_ = 0;  // behind the last word that can be that of an office
    bool brackets_ = false;
    std::vector<std::uint32_t> starts_at_;  // by token - first: into starts_
    std::vector<Starts> starts_;            // of the sentence; the first one is of tokens that start nothing
    std::vector<std::uint8_t> in_time_;     // by token of the document
    std::vector<rules::PhraseTrie::Match> matches_;
};

// The readers, each with its file. `at` is a token of the sentence that `text` has entered.

/// True for an organisation.
[[nodiscard]] bool is_body(const NameText& text, rules::EntityId entity);

/// The person's name that starts at `at`; `titled`: a title or office stands in front.
[[nodiscard]] std::optional<PersonName> read_person(const NameText& text, std::uint32_t at, bool titled);

/// "Special Envoy for the Horn of Africa Mike Hammer": from the small word at `at` over capitals and small
/// words to a sure name, or to what stands behind the last word that can't be part of one.
[[nodiscard]] std::optional<PersonName> read_far_name(const NameText& text, std::uint32_t at);

/// "Economy, | Trade and Industry": a comma in the list of an office's fields.
[[nodiscard]] bool parts_fields(const NameText& text, std::uint32_t token);

/// The office that starts at `at`, and the name right behind it where there is one.
struct TitledPerson {
    Role role;
    std::optional<PersonName> name;
};
[[nodiscard]] std::optional<TitledPerson> read_role(const NameText& text, std::uint32_t at);

/// An office of several countries, "the foreign ministers of Russia and Turkey": adds a holder for each
/// country, who is mentioned by its name, and the countries. Gives the token behind them, or kNowhere if the
/// role is no such office.
[[nodiscard]] std::uint32_t read_holders(const NameText& text, const Role& role, Finds& finds);
/// What "of" brings behind an office: "the leaders of [India] and Pakistan".
[[nodiscard]] std::optional<rules::EntityId> named_behind(const NameText& text, std::uint32_t office);
/// "the Mongolian Parliament", "Estonia's government": a body of a country, which is named in front; `last`
/// is kNowhere if there is none at `at`.
struct NationalBody {
    rules::EntityId country = 0;
    std::uint32_t last = kNowhere;
};
[[nodiscard]] NationalBody national_body_at(const NameText& text, std::uint32_t at);
/// The countries of such an office stand behind it: "of Russia and Turkey".
[[nodiscard]] bool names_behind(const NameText& text, const Role& role);

/// A national body, listed by pattern, an organisation by its head word or initials, a state of the past by
/// its.
[[nodiscard]] std::optional<Find> read_body(const NameText& text, std::uint32_t at);
[[nodiscard]] std::optional<Find> read_organisation(const NameText& text, std::uint32_t at);
[[nodiscard]] std::optional<Find> read_realm(const NameText& text, std::uint32_t at);
[[nodiscard]] std::optional<Find> read_place(const NameText& text, std::uint32_t at);

/// A listed country, place or organisation, with the form its use gives it.
[[nodiscard]] Find read_listed(const NameText& text, std::uint32_t at);
/// The first of two listed names that share their last word: "North and South Korea".
[[nodiscard]] std::optional<Find> read_shared(const NameText& text, std::uint32_t at);

/// Adds everything found in the sentence, in text order.
void read_sentence(const NameText& text, Finds& finds);

/// Says who each find is; fills entities and mentions (quotations must be there).
void settle(const NameText& text, Finds& finds, Annotations& annotations);

/// Direct speech by its marks, without speakers.   Cost: O(tokens).
[[nodiscard]] std::vector<Quotation> find_quotations(const model::Document& document);

}  // namespace chronograph::annotate
