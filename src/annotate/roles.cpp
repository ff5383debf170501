// Entry point: read_role(): offices and titles with what stands around them, and the name behind them.
// Tested by tests/annotate/names_test.cpp.
#include <algorithm>
#include <array>

#include "name_context.hpp"
#include "name_text.hpp"

namespace chronograph::annotate {

namespace {

using namespace rules;

class RoleReader {
public:
    RoleReader(const NameText& text, std::uint32_t at) : text_(text), at_(at) { role_.first = at; }

    std::optional<TitledPerson> read() {
        if (text_.has(at_, kPossessive)) role_.possessor = at_++;
        while (!read_office()) {
            if (!read_modifier()) return {};
        }
        absorb_more();
        read_country_behind();
        if (role_.title && !text_.has(at_, kCoordinator)) absorb_more();  // "Emir of Qatar | Sheikh X"
        role_.last = at_;
        auto name = read_name();
        while (name && !name->listed && text_.capital(name->last) &&
               (text_.has(name->last, kTitle) || text_.office(name->last).length > 0)) {
            at_ = name->last;  // "Acting Permanent Secretary X": what looked like a name was a modifier
            absorb_more();
            role_.last = at_;
            name = read_name();
        }
        if (!name && !role_.title && !role_.counterpart && !role_.leader) return {};
        if (name) read_country_of(*name);
        return TitledPerson{role_, name};
    }

private:
    // --- what stands in front --------------------------------------------------------------------------

    bool read_modifier() {
        const Piece& piece = text_.piece(at_);
        if (piece.person || (piece.length > 0 && piece.kind == NameKind::last_name)) return false;
        if (piece.length > 0) return !text_.fronted_place(at_) && read_country(piece);
        if (text_.body(at_).length > 0) {
            at_ = text_.after_possessive(at_ + text_.body(at_).length);
            return true;
        }
        if (at_ > role_.first && (is_verb() || follows_adverb())) return false;
        if (text_.in(at_, kFormer)) {
            role_.former = true;
            at_ += text_.joining_hyphen(at_ + 1) ? 2 : 1;
            return true;
        }
        if (changes_office()) return read_lesser();
        return read_other_modifier();
    }

    bool read_country(const Piece& piece) {
        role_.country = piece.stands_for ? *piece.stands_for : piece.entity;
        at_ += piece.length;
        if (text_.possessive_mark(at_)) role_.possessor = at_ - 1;
        at_ = text_.after_acronym(text_.after_possessive(at_));
        return text_.inside(at_);
    }

    /// "Deputy Secretary", but not "the deputy said".
    [[nodiscard]] bool changes_office() const {
        if (!text_.in(at_, kLesserOffice) || text_.office(at_).length > 0) return false;
        std::uint32_t next = at_ + (text_.joining_hyphen(at_ + 1) ? 2 : 1);
        const Piece& country = text_.piece(next);  // "Acting Danish Prime Minister"
        if (country.kind == NameKind::demonym) next += country.length;
        return text_.office(next).length > 0 || text_.has(next, kTitle | kPersonNoun | kAdjective) ||
               text_.in(next, kLesserOffice);
    }

    bool read_lesser() {
        role_.lesser = true;
        role_.title_first = std::min(role_.title_first, at_);
        at_ += text_.joining_hyphen(at_ + 1) ? 2 : 1;
        return true;
    }

    /// "Turkey hosted President X", but not "Egypt's ousted President X": what a name does.
    [[nodiscard]] bool is_verb() const {
        const std::uint32_t before = at_ - 1;
        const bool name = text_.capital(before) && text_.piece(before).kind != NameKind::demonym &&
                          !text_.has(before, kAdjective);
        return name && !text_.capital(at_) && text_.has(at_, kVerbPast) && !text_.has(at_, kNounForms);
    }

    /// "and then met President X": "then" is of the verb. But "then President X", "the then elected
    /// President".
    [[nodiscard]] bool follows_adverb() const {
        return text_.has(at_ - 1, kAdverb) && text_.in(at_ - 1, kFormer) && !text_.capital(at_) &&
               text_.has(at_, kVerbForms) && !text_.has(at_ - 2, kDeterminer | kPossessive);
    }

    /// "the new Ukrainian minister", "Housing minister", "Charlotte Police Chief".
    bool read_other_modifier() {
        if (!text_.is(at_, model::kLetters) || text_.in_time(at_)) return false;
        const bool started = at_ > role_.first;
        const bool described = text_.has(at_, kAdjective | kOrdinal | kVerbParticiple);
        if (described && (started || text_.capital(at_)) && adjectives_++ < 2) {
            ++at_;
            return true;
        }
        if (!text_.capital(at_) || text_.function_word(at_) || text_.has(at_, kGivenName | kTitle) ||
            capitals_++ > 2)
            return false;
        if (text_.headline) return false;
        ++at_;
        return true;
    }

    // --- the office ------------------------------------------------------------------------------------

    bool read_office() {
        if (changes_office()) return false;
        const Phrase& office = text_.office(at_);
        const bool leads = text_.in(at_, kCountryLeader) && (role_.country || country_follows());
        if ((leads || heads_body()) && office.length <= 1) return take_noun(role_.leader);
        if (office.length <= 1 && take_split_office()) return true;
        if (office.length > 0) return take_office(office.values, office.length);
        if (text_.in(at_, kCounterpart)) return take_noun(role_.counterpart);
        if (text_.has(at_, kTitle) && title_here()) {
            take_title(1);
            return role_.title = true;
        }
        if (text_.has(at_, kPersonNoun) && !text_.has(at_, kNounPlural)) return take_noun(role_.noun);
        return false;
    }

    /// "the top U.S. diplomat": the country stands between the words of the office.
    bool take_split_office() {
        if (!role_.country || !text_.inside(at_)) return false;
        if (role_.first == text_.first || text_.capital(role_.first - 1)) return false;
        const auto& ids = text_.annotations.words.id;
        const std::array<WordId, 2> words{ids[role_.first - 1], ids[at_]};
        const auto office = text_.rules.gazetteer.office_phrases.longest(words, 0);
        return office.length == words.size() && take_office(office.values, 1);
    }

    bool take_office(std::span<const std::uint32_t> names, std::uint32_t length) {
        for (const auto value : names) add_office(text_.rules.gazetteer.office_names[value]);
        role_.office_names = names;
        take_title(length);
        return role_.title = true;
    }

    [[nodiscard]] bool country_follows() const {
        const auto name = named_behind(text_, at_);
        return name && text_.rules.gazetteer.entities[*name].country == name;
    }

    /// "the head of the IAEA", "the NATO head"
    [[nodiscard]] bool heads_body() const {
        if (!text_.in(at_, kHeads) || !text_.has(at_, kPersonNoun) || text_.has(at_, kNounPlural))
            return false;
        const auto behind = named_behind(text_, at_);
        const auto body = behind || text_.in(at_ + 1, kGenitive) ? behind : role_.country;
        return body && is_body(text_, *body);
    }

    /// A title has a capital, or a name behind it: "senator John Smith", not "a chair".
    [[nodiscard]] bool title_here() const {
        // "On Friday Mr Healey", "from Cairo Mr Healey"
        if ((capitals_ > 0 || role_.country) && text_.has(at_, kMasculine | kFeminine)) return false;
        if (text_.has(at_, kPreposition))  // "Under Secretary", but not "under Section 3"
            return text_.capital(at_) && (text_.office(at_ + 1).length > 0 || text_.has(at_ + 1, kTitle));
        const bool apposed = role_.country && text_.mark(at_ + 1, ",");  // "the African Union's chair, X,"
        return text_.capital(at_) || text_.capital(at_ + 1) || apposed || stands_alone();
    }

    /// "the secretary", "the ambassador", of whom the text told before; not "the general election".
    [[nodiscard]] bool stands_alone() const {
        const bool acts = text_.has(at_ + 1, kAuxiliary | kVerbThird | kVerbPast);
        const bool goes_on = text_.has(at_ + 1, kNounForms | kAdjective) && !acts;
        return at_ > text_.first && text_.has(at_ - 1, kDeterminer) && !text_.in(at_ - 1, kIndefinite) &&
               text_.has(at_, kPersonNoun) && !text_.has(at_, kNounPlural) && !goes_on &&
               !text_.in(at_ + 1, kGenitive);
    }

    void add_office(const OfficeName& office) {
        role_.plural = role_.plural || office.plural;
        if (role_.office_count == Role::kMost) return;
        const bool fits = office.countries.empty() || !role_.country ||
                          std::ranges::find(office.countries, *role_.country) != office.countries.end();
        if (!fits) return;
        // words that mean an office in one country win over the same words for another office
        if (!office.countries.empty() && role_.country) role_.office_count = 0;
        role_.offices[role_.office_count++] = office.office;
    }

    void take_title(std::uint32_t length) {
        role_.title_first = std::min(role_.title_first, at_);
        for (std::uint32_t token = at_; token < at_ + length; ++token) {
            if (text_.has(token, kMasculine)) role_.gender = Gender::masculine;
            if (text_.has(token, kFeminine)) role_.gender = Gender::feminine;
        }
        at_ += length;
        role_.title_last = at_;
    }

    bool take_noun(bool& kind) {
        role_.plural = role_.plural || text_.has(at_, kNounPlural);
        kind = true;
        role_.title_first = std::min(role_.title_first, at_);
        role_.title_last = ++at_;
        return true;
    }

    /// "Prime Minister Sir", "presidential envoy Ambassador", "president-elect", "prime minister hopeful".
    void absorb_more() {
        while (true) {
            if (text_.joining_hyphen(at_) && text_.in(at_ + 1, kElect)) {
                role_.former = true;
                at_ += 2;
            } else if (text_.in(at_, kElect)) {
                role_.former = true;
                ++at_;
            } else if (text_.office(at_).length > 0 && !text_.office_is_plural(at_)) {
                absorb_office(at_);
            } else if (const auto second = second_office(); second != at_) {
                absorb_office(second);
            } else if (text_.has(at_, kTitle) && text_.capital(at_)) {
                take_title(1);
            } else if (text_.in(at_, kNameSuffix) && text_.has(at_ + 1, kTitle)) {
                ++at_;  // "Sr. Lt. Gen."
            } else if (text_.has(at_, kPersonNoun) && !text_.has(at_, kNounPlural) && !text_.capital(at_)) {
                role_.lesser = true;  // "prime minister candidate"
                ++at_;
            } else {
                return;
            }
        }
    }

    void absorb_office(std::uint32_t at) {
        at_ = at;
        for (const auto value : text_.office(at_).values) {
            const auto& office = text_.rules.gazetteer.office_names[value];
            if (!office.plural) add_office(office);
        }
        take_title(text_.office(at_).length);
        role_.title = true;
    }

    /// "Deputy Prime Minister and Foreign Minister X": a second office, when a name follows it.
    [[nodiscard]] std::uint32_t second_office() const {
        if (!text_.mark(at_, "/") && !text_.mark(at_, "&") && !text_.has(at_, kCoordinator)) return at_;
        const std::uint32_t next = at_ + 1;
        if (!text_.inside(next) || text_.office(next).length == 0 || !text_.capital(next)) return at_;
        std::uint32_t behind = next + text_.office(next).length;
        if (text_.in(behind, kGenitive)) return at_;
        while (text_.has(behind, kTitle) && text_.capital(behind)) ++behind;
        return text_.capital(behind) && read_person(text_, behind, true) ? next : at_;
    }

    // --- what stands behind ----------------------------------------------------------------------------

    /// "el presidente francés", "su homólogo ruso"
    void read_demonym_behind() {
        const Piece& piece = text_.piece(at_);
        const bool follows = text_.rules.grammar.modifiers_follow && !role_.country && piece.length > 0 &&
                             piece.kind == NameKind::demonym;
        if (!follows) return;
        role_.country = piece.entity;
        at_ += piece.length;
        read_rest_of_office();
        drop_foreign_offices();
    }

    /// "el ministro español | de Exteriores": the office goes on behind the demonym.
    void read_rest_of_office() {
        constexpr std::uint32_t kLongest = 8;
        if (!text_.in(at_, kGenitive)) return;
        std::vector<WordId> words;
        const auto add = [&](std::uint32_t first, std::uint32_t last) {
            for (auto token = first; token < std::min(last, text_.last); ++token)
                words.push_back(text_.annotations.words.id[token]);
        };
        add(role_.title_first, role_.title_last);
        const auto own = words.size();
        add(at_, at_ + kLongest);
        const auto whole = text_.rules.gazetteer.office_phrases.longest(words, 0);
        if (whole.length <= own) return;
        role_.office_count = 0;
        for (const auto value : whole.values) add_office(text_.rules.gazetteer.office_names[value]);
        at_ += whole.length - static_cast<std::uint32_t>(own);
    }

    void read_country_behind() {
        read_demonym_behind();
        if (!text_.in(at_, kGenitive) && !role_.counterpart) return;
        if (role_.counterpart && !text_.has(at_, kPreposition)) return;
        std::uint32_t next = at_ + 1;
        if (text_.has(next, kDeterminer)) ++next;
        const Piece& piece = text_.piece(next);
        if (!text_.inside(next) || !piece.is_name()) return;
        if (const auto body = national_body_at(text_, next); body.last != kNowhere && role_.title) {
            role_.country = body.country, at_ = body.last;
            return drop_leading_offices();
        }
        if (role_.counterpart && role_.country) return;
        if (piece.kind == NameKind::demonym) return;
        const std::uint32_t end = text_.after_acronym(next + piece.length);
        if (text_.possessive_mark(end)) return;
        if (!role_.country) role_.country = piece.stands_for ? *piece.stands_for : piece.entity;
        at_ = end;
        drop_foreign_offices();
    }

    /// "President Emmanuel Macron | of France"
    void read_country_of(const PersonName& name) {
        if (role_.country || !text_.in(name.last, kGenitive)) return;
        const Piece& piece =
            text_.piece(text_.has(name.last + 1, kDeterminer) ? name.last + 2 : name.last + 1);
        const bool country = piece.is_name() && piece.kind != NameKind::demonym &&
                             text_.rules.gazetteer.entities[piece.entity].country == piece.entity;
        if (!country) return;
        role_.country = piece.entity;
        drop_foreign_offices();
    }

    /// "the President of the French Senate": of the country, but not its president.
    void drop_leading_offices() {
        const auto leads = [&](OfficeId office) { return text_.rules.gazetteer.offices[office].leads; };
        const auto begin = role_.offices.begin();
        role_.office_count = std::remove_if(begin, begin + role_.office_count, leads) - begin;
    }

    void drop_foreign_offices() {
        std::uint32_t kept = 0;
        for (std::uint32_t i = 0; i < role_.office_count; ++i) {
            if (may_be_of(role_.offices[i])) role_.offices[kept++] = role_.offices[i];
        }
        role_.office_count = kept;
    }

    /// False for an office that these words mean in other countries only.
    [[nodiscard]] bool may_be_of(OfficeId office) const {
        const auto length = role_.title_last - role_.title_first;
        const auto& phrase = text_.office(role_.title_first);
        if (phrase.length != length) return true;
        return std::ranges::any_of(phrase.values, [&](auto value) {
            const auto& name = text_.rules.gazetteer.office_names[value];
            return name.office == office &&
                   (name.countries.empty() ||
                    std::ranges::find(name.countries, *role_.country) != name.countries.end());
        });
    }

    std::optional<PersonName> read_name() {
        if (role_.plural) return {};
        auto name = read_person(text_, at_, true);
        const bool goes_on =
            text_.in(at_, kOfficeFor | kGenitive) || text_.has(at_, kCoordinator) || parts_fields(text_, at_);
        if (!name && goes_on && text_.capital_behind(at_) && text_.capital(role_.title_first))
            name = read_far_name(text_, at_);
        if (name && !role_.title && !enough_behind_noun(*name)) return {};
        if (name && text_.headline && !name->listed && name->words < 2 && !text_.piece(name->first).last_name)
            return {};
        return name;
    }

    /// "ally Musk": a noun for people is a title only before a name that is sure.
    [[nodiscard]] bool enough_behind_noun(const PersonName& name) const {
        if (name.listed || name.given) return true;
        if (text_.piece(name.first).last_name) return true;
        return name.words > 1 && !text_.in(role_.title_last - 1, kOrganisationHead | kOrganisationOf);
    }

    const NameText& text_;
    std::uint32_t at_;
    Role role_;
    std::uint32_t adjectives_ = 0;
    std::uint32_t capitals_ = 0;
};

}  // namespace

std::optional<TitledPerson> read_role(const NameText& text, std::uint32_t at) {
    if (!text.office_from(at) || !may_start_role(text, at)) return {};
    return RoleReader(text, at).read();
}

}  // namespace chronograph::annotate
