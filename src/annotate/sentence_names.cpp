// Entry point: read_sentence(): one sentence, left to right, into finds. At each token the readers are asked
// in turn; the first that finds something takes its tokens. Tested by tests/annotate/names_test.cpp.
#include <algorithm>

#include "described_places.hpp"
#include "name_context.hpp"

namespace chronograph::annotate {

namespace {

using namespace rules;

class SentenceReader {
public:
    SentenceReader(const NameText& text, Finds& finds) : text_(text), finds_(finds) {}

    void run() {
        const std::size_t begin = finds_.size();
        for (at_ = text_.first; at_ < text_.last;) {
            if (!text_.may_start(at_) || !step()) ++at_;
        }
        read_lists_of_people(text_, finds_, begin);
    }

private:
    bool step() {
        if (!text_.is(at_, model::kLetters)) return false;
        if (text_.in_time(at_) && text_.capital(at_) && text_.piece(at_).length == 0) return false;
        if (pronoun() || described_place()) return true;
        if (is_small_word()) return role();
        return keep(read_shared(text_, at_)) || role() || listed_person() || body() || realm() ||
               organisation() || person() || listed() || place() || bare_name();
    }

    /// A word in small letters that starts no name: the rest of the readers want a capital or a listed name.
    [[nodiscard]] bool is_small_word() const {
        return !text_.is(at_, model::kCapitalised | model::kAllCaps) && text_.piece(at_).length == 0 &&
               text_.body(at_).length == 0 && !text_.in(at_, kNameParticle);
    }

    Find& add(FindKind kind, std::uint32_t first, std::uint32_t last) {
        Find& find = finds_.emplace_back();
        find.kind = kind;
        find.first = first;
        find.last = last;
        if (text_.possessive_mark(last)) find.form = NameForm::possessor;
        at_ = std::max(at_, last);
        return find;
    }

    bool keep(const std::optional<Find>& find) {
        if (!find) return false;
        finds_.push_back(*find);
        if (text_.possessive_mark(find->last)) finds_.back().form = NameForm::possessor;
        at_ = find->last;
        return true;
    }

    // --- pronouns --------------------------------------------------------------------------------------

    [[nodiscard]] bool is_pronoun(std::uint32_t token) const {
        if (!text_.has(token, kPronoun | kPossessive)) return false;
        if (text_.in(token, kFirstPerson | kSecondPerson)) return true;
        return text_.has(token, kMasculine | kFeminine) && !text_.has(token, kPlural);
    }

    bool pronoun() {
        if (!is_pronoun(at_) || text_.piece(at_).length > 1) return false;  // "He Lifeng"
        if (text_.has(at_, kPossessive) && role()) return true;
        add_pronoun(at_);
        return true;
    }

    void add_pronoun(std::uint32_t token) {
        Find& find = add(FindKind::pronoun, token, token + 1);
        const bool dated =
            text_.is(token + 1, model::kDigits) && text_.in_time(token + 1);  // "her 1988 visit"
        const std::uint32_t next = token + (dated ? 2 : 1);
        const bool object = !text_.is(next, model::kLetters) || text_.function_word(next);
        if (text_.has(token, kPossessive) && !(object && text_.has(token, kPronoun)))
            find.form = NameForm::possessor;
    }

    // --- roles -----------------------------------------------------------------------------------------

    bool role() {
        auto found = read_role(text_, at_);
        if (!found) return false;
        if (found->role.possessor == kNowhere && text_.possessive_mark(at_ - 1))
            found->role.possessor = at_ - 2;
        if (is_listed(*found)) return false;
        if (found->name) return titled(*found);
        const Role& role = found->role;
        if (role.noun && !role.title && !role.counterpart && !role.leader) return false;
        const std::uint32_t index = static_cast<std::uint32_t>(finds_.size());
        if (role_before_name(role)) return true;
        if (holders(role)) return true;
        if (means_one_person(text_, role)) {
            add(FindKind::role, role.first, role.last).role = role;
        } else if (role.first == role.last) {
            return false;
        }
        add_inner(role.first, role.last, index);
        at_ = role.last;
        return true;
    }

    /// "Saint Petersburg", "Major Economies Forum": a listed name that only looks like a title and a name.
    [[nodiscard]] bool is_listed(const TitledPerson& found) const {
        const Piece& piece = text_.piece(found.role.first);
        const std::uint32_t end = found.role.first + piece.length;
        return piece.is_name() && piece.length > 1 &&
               (found.name ? end >= found.name->last : end > found.role.last);
    }

    /// "Ministry of Roads | Secretary X": a body right in front of the title says whose X is.
    [[nodiscard]] std::uint32_t first_of(const Role& role) const {
        const bool body = !finds_.empty() && finds_.back().kind == FindKind::organisation &&
                          finds_.back().last == role.first && role.title;
        return body ? finds_.back().first : role.first;
    }

    bool titled(const TitledPerson& found) {
        const auto index = static_cast<std::uint32_t>(finds_.size());
        Find& find = add(FindKind::person, first_of(found.role), found.name->last);
        find.role = found.role;
        find.name = *found.name;
        find.titled = true;
        add_inner(found.role.first, found.name->first, index);
        at_ = found.name->last;
        name_before_role(index);
        return true;
    }

    /// The countries and pronouns inside a role: "Ukraine" in "Ukraine's defence minister".
    void add_inner(std::uint32_t first, std::uint32_t last, std::uint32_t outer) {
        for (std::uint32_t token = first; token < last;) {
            const Piece& piece = text_.piece(token);
            if (is_pronoun(token)) {
                add_pronoun(token++);
                finds_.back().form = NameForm::possessor;
            } else if (piece.is_name() && token + piece.length <= last) {
                const bool whole = outer < finds_.size() && finds_[outer].first == token &&
                                   finds_[outer].last == token + piece.length;
                if (!whole) finds_.push_back(read_listed(text_, token));
                token += piece.length;
            } else {
                ++token;
            }
        }
    }

    /// "the foreign ministers of Russia, Turkey and Iran"
    bool holders(const Role& role) {
        const auto begin = static_cast<std::ptrdiff_t>(finds_.size());
        const std::uint32_t end = read_holders(text_, role, finds_);
        if (end == kNowhere) return false;
        const auto inner = static_cast<std::ptrdiff_t>(finds_.size());
        if (inner == begin || finds_.back().first >= role.title_last) {  // nobody in front of it
            add_inner(role.first, role.title_first, kNowhere);
            std::rotate(finds_.begin() + begin, finds_.begin() + inner, finds_.end());  // in text order
        }
        at_ = std::max(at_, end);
        return true;
    }

    // --- apposition ------------------------------------------------------------------------------------

    /// "Germany's defence minister, Boris Pistorius,"
    bool role_before_name(const Role& role) {
        const std::uint32_t comma = apposing_comma(text_, role.last);
        if (role.plural || comma == kNowhere) return false;
        const bool in_title = text_.has(comma + 1, kTitle);  // also a given name: "Sheikh"
        auto name = in_title ? std::nullopt : read_person(text_, comma + 1, true);
        std::optional<TitledPerson> second;
        // "his counterpart, National Security Advisor Dr. Eyal Hulata"
        if (!name && !text_.has(comma + 1, kPossessive)) second = read_role(text_, comma + 1);
        if (second && second->name) name = second->name;
        if (!name && in_title) name = read_person(text_, comma + 1, true);
        if (second && !may_be_one(role, second->role)) return false;
        if (!name || (name->words < 2 && !name->listed) || !closes_apposition(text_, name->last))
            return false;
        if (!name->listed && !name->given && !second && role.possessor == kNowhere && !role.country &&
            !text_.has(role.first - 1, kDeterminer) && !text_.mark(name->last, ","))
            return false;
        if (comma > role.last && !closes_insertion(text_, name->last)) return false;
        const auto index = static_cast<std::uint32_t>(finds_.size());
        Find& first = add(FindKind::role, role.first, role.last);
        first.role = role;
        add_inner(role.first, comma, index);
        const auto named = static_cast<std::uint32_t>(finds_.size());
        finds_[index].apposed_to = named;
        Find& person = add(FindKind::person, second ? second->role.first : name->first, name->last);
        person.name = *name;
        if (second) person.role = second->role;
        person.titled = second.has_value();
        if (second) add_inner(second->role.first, name->first, named);
        at_ = name->last;
        return true;
    }

    /// "Mustafa al-Kadhimi, Iraq's prime minister,"
    void name_before_role(std::uint32_t index) {
        if (!text_.mark(at_, ",")) return;
        std::uint32_t first = at_ + 1;
        if (text_.has(first, kDeterminer) && !text_.has(first, kPossessive)) ++first;
        if (!text_.inside(first)) return;
        const auto found = read_role(text_, first);
        if (!found || found->name || found->role.plural || found->role.counterpart) return;
        if (!closes_apposition(text_, found->role.last) || text_.has(found->role.last, kCoordinator)) return;
        const auto role_index = static_cast<std::uint32_t>(finds_.size());
        Find& role = add(FindKind::role, found->role.first, found->role.last);
        role.role = found->role;
        role.apposed_to = index;
        add_inner(found->role.first, found->role.last, role_index);
        at_ = found->role.last;
    }

    // --- names -----------------------------------------------------------------------------------------

    bool add_person(const PersonName& name) {
        const auto index = static_cast<std::uint32_t>(finds_.size());
        Find& find = add(FindKind::person, name.first, name.last);
        find.name = name;
        find.personal = true;
        at_ = name.last;
        name_before_role(index);
        return true;
    }

    bool listed_person() {
        if (!text_.piece(at_).person) return false;
        const auto name = read_person(text_, at_, false);
        return name && (name->listed || name->words > 1) && add_person(*name);
    }

    bool described_place() {
        const auto find = read_described_place(text_, at_);
        if (!keep(find)) return false;
        add_inner(find->first, find->last, static_cast<std::uint32_t>(finds_.size() - 1));
        return true;
    }

    bool body() { return keep(read_body(text_, at_)); }
    bool realm() { return !sentence_start_word() && keep(read_realm(text_, at_)); }

    bool organisation() {
        const auto find = read_organisation(text_, at_);
        if (!find || find->last <= at_ + text_.piece(at_).length) return false;
        if (sentence_start_word()) return false;
        return keep(find);
    }

    /// "Despite Labour", "Former Congress": a common word that has its capital from the sentence.
    [[nodiscard]] bool sentence_start_word() const { return at_ == text_.first && text_.function_word(at_); }

    /// "Later Healey left": the adverb has its capital from the sentence.
    [[nodiscard]] bool opening_adverb() const {
        return at_ == text_.first && text_.has(at_, kAdverb) && !text_.has(at_, kGivenName);
    }

    bool person() {
        if (!text_.capital(at_) && !text_.in(at_, kNameParticle)) return false;
        if ((text_.function_word(at_) || opening_adverb()) && text_.piece(at_).length == 0) return false;
        const bool listed_place = text_.piece(at_).is_name() && !text_.piece(at_).last_name;
        const bool in_list =
            listed_place && joins_people(text_, finds_, at_);  // "Haneen Zoabi and Basel Ghattas"
        const bool given = text_.has(at_, kGivenName) && text_.piece(at_).length < 2;
        if (listed_place && !in_list && !given) return false;
        if (text_.in(at_, kAffiliation) && text_.capital(at_ + 1)) return false;
        const auto name = read_person(text_, at_, in_list);
        // "C. Ostrander", "Henry IV"
        const bool whole = name && (name->words > 1 || (name->count > 1 && !text_.joining_hyphen(at_ + 1)));
        if (!whole) return false;
        if (name->listed || name->given || (!text_.headline && is_described(text_, finds_, *name)))
            return add_person(*name);
        if (text_.piece(at_).is_name() && !text_.piece(at_).last_name) return false;
        if (text_.in(at_ - 1, kPlaceBefore)) return false;
        if (holds_given_name(*name))
            return bare_name();  // "Incumbent Democrat John Glenn": the name comes later
        add(FindKind::bare_name, name->first, name->last).name = *name;
        return true;
    }

    [[nodiscard]] bool holds_given_name(const PersonName& name) const {
        for (std::uint32_t i = 1; i + 1 < name.count; ++i) {
            if (text_.has(name.tokens[i], kGivenName)) return true;
        }
        return false;
    }

    bool listed() {
        const Piece& piece = text_.piece(at_);
        if (!piece.is_name()) return false;
        if (piece.last_name && piece.length == 1 && behind_title()) return false;
        Find find = read_listed(text_, at_);
        if (find.form == NameForm::government &&
            joins_places(text_, finds_, at_)) {  // "in Paris, London and Oxford"
            find.entity = find.as_place;
            find.as_place.reset();
            find.form = NameForm::plain;
        }
        const bool language = find.form == NameForm::people && text_.in(at_ - 1, kPlaceBefore) &&
                              !text_.word(at_).ends_with('s');
        if (language || part_of_longer(piece)) {
            at_ += piece.length;
            return true;
        }
        finds_.push_back(find);
        at_ = find.last;
        return true;
    }

    [[nodiscard]] bool behind_title() const { return text_.has(at_ - 1, kTitle) && text_.capital(at_ - 1); }

    /// "Paris Saint-Germain", "Georgia Tech": a place's name at the head of an unknown longer one.
    [[nodiscard]] bool part_of_longer(const Piece& piece) const {
        if (text_.headline || piece.kind == NameKind::demonym) return false;
        const std::uint32_t next = at_ + piece.length;
        if (text_.joining_hyphen(next)) return false;
        const bool unknown = text_.capital(next) && text_.is(next, model::kLetters) &&
                             text_.annotations.words.classes[next] == 0 && text_.piece(next).length == 0 &&
                             !text_.is(next, model::kAllCaps) && !text_.in_time(next) &&
                             text_.office(next).length == 0;
        return unknown && piece.length == 1 &&
               !text_.rules.gazetteer.entities[piece.entity].id.starts_with("country/");
    }

    bool place() {
        if (sentence_start_word()) return false;
        return keep(read_place(text_, at_)) || listed_with_places() || acronym();
    }

    /// "in Kharkiv, Barvine and Oskil": an unknown name in a list of places.
    bool listed_with_places() {
        if (text_.headline || !text_.capital(at_) || text_.annotations.words.classes[at_] != 0) return false;
        if (text_.piece(at_).length > 0 || text_.is(at_, model::kAllCaps) ||
            !joins_places(text_, finds_, at_))
            return false;
        std::uint32_t end = at_ + 1;
        while (text_.capital(end) && text_.annotations.words.classes[end] == 0 &&
               text_.piece(end).length == 0 && end < at_ + 3)
            ++end;
        const bool closed =
            text_.mark(end, ",") || text_.mark(end, ".") || text_.has(end, kCoordinator) || end >= text_.last;
        if (!closed) return false;
        add(FindKind::place, at_, end);
        return true;
    }

    /// "the SLFP", "(MoD)": an unknown acronym, unless its letters are a thing's.
    bool acronym() {
        const bool short_form = !finds_.empty() && finds_.back().short_form == at_;
        if (short_form) return add_single();
        if (text_.headline || text_.shouting || text_.annotations.words.classes[at_] != 0) return false;
        const auto size = text_.word(at_).size();
        if (!text_.is(at_, model::kAllCaps) || size < 3 || size > 6 || text_.initial(at_) ||
            text_.in(at_, kThingAcronym) || text_.is(at_, model::kDigits) || text_.joining_hyphen(at_ + 1) ||
            text_.joining_hyphen(at_ - 1) || text_.capital(at_ - 1) || text_.capital(at_ + 1))
            return false;
        add(FindKind::organisation, at_, at_ + 1);
        return true;
    }

    bool add_single() {
        PersonName name;
        name.first = at_;
        name.last = at_ + 1;
        name.add(at_);
        name.words = 1;
        Find& find = add(FindKind::bare_name, at_, at_ + 1);
        find.name = name;
        find.personal = is_personal(text_, name);
        return true;
    }

    bool bare_name() {
        if (!text_.capital(at_) || text_.function_word(at_) || text_.in_time(at_) || text_.initial(at_))
            return false;
        if (text_.has(at_, kTitle) && text_.has(at_ - 1, kDeterminer)) return false;  // "the King"
        const bool joined = text_.joining_hyphen(at_ + 1) && text_.is(at_ + 2, model::kCapitalised);
        const bool head =
            text_.in(at_ + 1, kOrganisationHead | kPlaceHead | kEventHead) && text_.capital(at_ + 1);
        return (!head || joined) && add_single();
    }

    const NameText& text_;
    Finds& finds_;
    std::uint32_t at_ = 0;
};

}  // namespace

void read_sentence(const NameText& text, Finds& finds) {
    SentenceReader(text, finds).run();
}

}  // namespace chronograph::annotate
