// Entry point: read_person(): where a person's name starts and ends, in any culture's order.
// Tested by tests/annotate/names_test.cpp.
#include "name_text.hpp"

namespace chronograph::annotate {

namespace {

using namespace rules;

class PersonReader {
public:
    PersonReader(const NameText& text, std::uint32_t at, bool titled)
        : text_(text), titled_(titled), at_(at) {
        name_.first = at;
        shouted_ = text.shouting || (titled && at > text.first && text.is(at - 1, model::kAllCaps) &&
                                     text.has(at - 1, kTitle | kPersonNoun));
    }

    std::optional<PersonName> read() {
        if (const auto listed = read_listed_name()) return listed;
        const std::uint32_t start = at_;
        if (text_.mark(at_, "(") && text_.capital(at_ + 1) && text_.mark(at_ + 2, ")") && part(at_ + 3)) {
            take(at_ + 1);  // "(Rustem) Umerov"
            at_ = start + 3;
        }
        while (name_.count + 2 < PersonName::kMost && step()) {
        }
        name_.last = at_;
        if (opens_with_field(start)) return {};
        return finish();
    }

private:
    void take(std::uint32_t token) {
        name_.add(token);
        at_ = token + 1;
    }

    /// "for Refugees and Migration | Julieta Valls Noyes": a common noun behind others ends somebody's field.
    [[nodiscard]] bool opens_with_field(std::uint32_t start) const {
        constexpr std::uint32_t kWhole = 3;  // words: the noun, and a first and a last name
        if (name_.count < kWhole || start == text_.first || text_.headline) return false;
        const bool common = text_.has(start, kNounForms) && !text_.has(start, kGivenName) &&
                            !text_.has(start, kTitle | kPersonNoun) && text_.piece(start).length == 0;
        const bool listed = text_.has(start - 1, kCoordinator) || text_.in(start - 1, kOfficeFor) ||
                            (text_.has(start - 1, kNounForms | kAdjective) && text_.capital(start - 1));
        return common && listed;
    }

    /// A listed full name, unless it is the beginning of a longer one.
    std::optional<PersonName> read_listed_name() {
        const Piece& piece = text_.piece(at_);
        if (!piece.person) return {};
        const std::uint32_t end = over_house(at_ + piece.length);
        const bool longer =
            suffix(end) || text_.joining_hyphen(end) || (!text_.headline && unknown_part(end));
        if (longer) {
            name_.begins = piece.entity;
            return {};
        }
        PersonName name;
        name.first = at_;
        name.last = end;
        for (std::uint32_t token = at_; token < end; ++token) name.add(token);
        name.listed = piece.entity;
        name.given = true;
        describe(name);
        return name;
    }

    /// "Khalid bin Salman | al Saud": the house behind a listed name.
    [[nodiscard]] std::uint32_t over_house(std::uint32_t end) const {
        const bool house = text_.in(end, kNameParticle) && !text_.capital(end) && !text_.function_word(end) &&
                           text_.capital(end + 1) && !text_.headline;
        return house ? end + 2 : end;
    }

    [[nodiscard]] bool unknown_part(std::uint32_t token) const {
        return text_.capital(token) && text_.annotations.words.classes[token] == 0 &&
               text_.piece(token).length == 0 && !text_.in_time(token) && !text_.is(token, model::kAllCaps);
    }

    [[nodiscard]] bool suffix(std::uint32_t token) const {
        const std::uint32_t word = text_.mark(token, ",") ? token + 1 : token;
        return text_.in(word, kNameSuffix) && text_.capital(word);
    }

    bool step() {
        if (name_.count > 0 && suffix(at_)) {
            take(text_.mark(at_, ",") ? at_ + 1 : at_);
            // "Vladimir II Monomakh"
            return text_.is(at_ - 1, model::kAllCaps) && !text_.headline && unknown_part(at_);
        }
        if (split_apostrophe(at_)) {
            for (int token = 0; token < 3; ++token) take(at_);
            return true;
        }
        if (name_.count > 0 && text_.joining_hyphen(at_) && text_.is(at_ + 1, model::kLetters)) {
            const bool two_people = text_.piece(at_ - 1).last_name && text_.piece(at_ + 1).last_name &&
                                    !text_.in(at_ - 1, kNameParticle);
            if (two_people) return false;  // "Trump–Xi", but "Al-Thani"
            take(at_);
            take(at_);
            return true;
        }
        if (particle(at_) || part(at_) || lone_initial(at_)) {
            take(at_);
            return true;
        }
        return false;
    }

    /// "Massimo D 'Alema": a text whose words another program has parted.
    [[nodiscard]] bool split_apostrophe(std::uint32_t token) const {
        const bool mark = text_.mark(token + 1, "'") || text_.mark(token + 1, "\u2019");
        return mark && text_.capital(token) && text_.word(token).size() == 1 && name_.count > 0 &&
               text_.is(token + 1, model::kSpaceBefore) && text_.capital(token + 2) &&
               !text_.is(token + 2, model::kSpaceBefore) && !text_.mark(token + 3, "'");
    }

    [[nodiscard]] bool lone_initial(std::uint32_t token) const {
        // "Mostly I", but "Adlai Stevenson I"
        const bool pronoun = text_.has(token, kPronoun) && text_.word(token).size() == 1 && name_.count < 2;
        return text_.initial(token) && !pronoun && text_.piece(token).length == 0 &&
               (name_.count > 0 || part(token + 1) || text_.initial(token + 1));
    }

    /// "al-Kadhimi", "van der Bellen", "bin Salman": small words on the way to a capital.
    [[nodiscard]] bool particle(std::uint32_t token) const {
        if (!text_.in(token, kNameParticle)) return false;
        if (text_.capital(token)) return text_.inside(token + 1) && !text_.function_word(token);
        if (name_.count == 0 && !titled_ && !text_.piece(token).last_name) return false;
        std::uint32_t next = token + 1;
        while (text_.inside(next) && next < token + 3 &&
               (text_.joining_hyphen(next) || (text_.in(next, kNameParticle) && !text_.capital(next)))) {
            ++next;
        }
        return part(next);
    }

    /// Given names alone so far.
    [[nodiscard]] bool after_given() const {
        for (std::uint32_t i = 0; i < name_.count; ++i) {
            if (!text_.has(name_.tokens[i], kGivenName)) return false;
        }
        return name_.count > 0;
    }

    [[nodiscard]] bool part(std::uint32_t token) const {
        if (!text_.capital(token) || !text_.is(token, model::kLetters) || text_.is(token, model::kDigits))
            return false;
        if (text_.in_time(token)) return (after_given() && !text_.headline) || month_behind_title(token);
        const Piece& piece = text_.piece(token);
        const bool given = text_.has(token, kGivenName);
        if (piece.last_name || piece.person) return true;
        if (piece.length > 0 && !given) {
            return (after_given() || opens_titled(token)) && fits_behind_given(piece) && !text_.headline;
        }
        if (text_.function_word(token))
            return (after_given() && text_.has(token, kModal) && !text_.headline) || opens_syllables(token);
        if (given) return true;
        if (text_.has(token, kTitle | kPersonNoun))
            return after_given() && !text_.capital(token + 1) && !text_.headline;
        if (text_.headline && text_.has(token, kVerbForms | kNounForms | kAdverb)) return false;
        const bool acronym =
            text_.is(token, model::kAllCaps) && !shouted_ &&
            (text_.word(token).size() > 2 || (name_.count > 0 && text_.in(token, kThingAcronym)));
        return !acronym;
    }

    /// "Lee Do-hoon", "Lee In-young": a name of two syllables, the second in small letters.
    [[nodiscard]] bool opens_syllables(std::uint32_t token) const {
        return name_.count > 0 && text_.joining_hyphen(token + 1) && text_.is(token + 2, model::kLetters) &&
               !text_.capital(token + 2) && !text_.headline;
    }

    /// "Prime Minister Sydney Mufamadi": behind a title a place may be a given name.
    [[nodiscard]] bool opens_titled(std::uint32_t token) const {
        const Piece& next = text_.piece(token + 1);
        return titled_ && name_.count == 0 && text_.capital(token + 1) && !text_.function_word(token + 1) &&
               (next.length == 0 || next.last_name);
    }

    /// "Secretary Jan Adams"
    [[nodiscard]] bool month_behind_title(std::uint32_t token) const {
        return titled_ && name_.count == 0 && text_.is(token + 1, model::kLetters) &&
               !text_.in_time(token + 1) && !text_.has(token + 1, kTitle) && part(token + 1);
    }

    /// "Jack London": a city's name may be a last name; a country's hardly.
    [[nodiscard]] static bool fits_behind_given(const Piece& piece) {
        return piece.length == 1 && (piece.kind == NameKind::name || piece.kind == NameKind::capital);
    }

    [[nodiscard]] std::optional<PersonName> finish() {
        while (name_.count > 0 && !text_.document.tokens.is(name_.tokens[name_.count - 1], model::kLetters))
            --name_.count;
        if (name_.count == 0) return {};
        const std::uint32_t head = name_.tokens[name_.count - 1];
        name_.last = head + 1;
        describe(name_);
        if (name_.words == 0) return {};
        const bool thing = text_.in(head, kOrganisationHead | kPlaceHead | kEventHead);
        const bool introduced = name_.given || (titled_ && name_.words > 1);
        if (thing && introduced && text_.in(head, kFamilyName)) return name_;  // "Eddie Ward"
        if (thing && !text_.piece(head).last_name && name_.count > 1) return {};
        if (thing && !titled_) return {};
        return name_;
    }

    void describe(PersonName& name) {
        for (std::uint32_t i = 0; i < name.count; ++i) {
            const std::uint32_t token = name.tokens[i];
            if (!text_.is(token, model::kLetters) || text_.initial(token) || text_.in(token, kNameSuffix))
                continue;
            const bool particle = text_.in(token, kNameParticle) && i + 1 < name.count;
            if (name.words > 0 && !particle_first_) {
                ++name.words;
                continue;
            }
            particle_first_ = particle && name.words == 0;
            ++name.words;
            name.given = name.given || text_.has(token, kGivenName);
            if (!text_.has(token, kGivenName)) continue;
            if (text_.has(token, kMasculine)) name.gender = Gender::masculine;
            if (text_.has(token, kFeminine)) name.gender = Gender::feminine;
        }
        if (name.listed) name.gender = text_.rules.gazetteer.entities[*name.listed].gender;
    }

    const NameText& text_;
    bool titled_;
    bool shouted_ = false;  // "MS OLGA RUIZ": capitals are no acronym
    std::uint32_t at_;
    PersonName name_;
    bool particle_first_ = false;  // "Abu Mahdi": the given name comes second
};

}  // namespace

namespace {

/// The listed person of these words, in this order.
[[nodiscard]] std::optional<EntityId> listed_person(const NameText& text, std::span<const WordId> words) {
    const auto match = text.rules.gazetteer.name_phrases.longest(words, 0);
    if (match.length != words.size()) return {};
    const auto person = text.rules.taxonomy.find_entity("person");
    for (const auto value : match.values) {
        const Name& name = text.rules.gazetteer.names[value];
        if (name.kind == NameKind::name && text.rules.gazetteer.entities[name.entity].type == person)
            return name.entity;
    }
    return {};
}

/// "Bisher Al Khasawneh" is listed as "Bisher al-Khasawneh", others the other way round: by its last
/// particle.
[[nodiscard]] std::optional<EntityId> listed_with_other_hyphen(const NameText& text, const PersonName& name) {
    std::uint32_t particle = name.count;
    for (std::uint32_t i = 0; i + 1 < name.count; ++i) {
        if (text.in(name.tokens[i], kNameParticle)) particle = i;
    }
    std::array<WordId, PersonName::kMost + 1> words{};
    std::uint32_t count = 0;
    for (std::uint32_t i = 0; i < name.count; ++i) {
        const bool hyphen = !text.is(name.tokens[i], model::kLetters);
        if (i == particle + 1 && !hyphen) words[count++] = text.rules.vocabulary.find("-");
        const bool left_out = (i == particle + 1 && hyphen) || text.initial(name.tokens[i]);
        if (!left_out) words[count++] = text.annotations.words.id[name.tokens[i]];
    }
    return particle < name.count ? listed_person(text, {words.data(), count}) : std::nullopt;
}

/// "Antony J. Blinken" is listed as "Antony Blinken", "Kishida Fumio" as "Fumio Kishida", "Marcos, Jr."
/// without its comma.
void look_up_otherwise(const NameText& text, PersonName& name) {
    std::array<WordId, PersonName::kMost> words{};
    std::uint32_t count = 0;
    for (std::uint32_t i = 0; i < name.count; ++i) {
        const std::uint32_t token = name.tokens[i];
        if (!text.initial(token)) words[count++] = text.annotations.words.id[token];
    }
    if (count < 2) return;
    name.listed = listed_person(text, {words.data(), count});
    if (!name.listed && count == 2) {
        std::swap(words[0], words[1]);
        name.listed = listed_person(text, {words.data(), count});
    }
    if (!name.listed) name.listed = listed_with_other_hyphen(text, name);
    if (!name.listed) return;
    name.given = true;
    name.gender = text.rules.gazetteer.entities[*name.listed].gender;
}

}  // namespace

std::optional<PersonName> read_person(const NameText& text, std::uint32_t at, bool titled) {
    if (!text.inside(at)) return {};
    auto name = PersonReader(text, at, titled).read();
    if (name && !name->listed) look_up_otherwise(text, *name);
    return name;
}

}  // namespace chronograph::annotate
