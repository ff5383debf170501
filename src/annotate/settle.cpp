// Entry point: settle(): whom each find stands for. First everybody with a full name is introduced, wherever
// in the document that happens; then all finds are settled in text order, so that short forms, roles and
// pronouns can look back. Tested by tests/annotate/names_test.cpp.
#include <algorithm>

#include "chronograph/base/utf8.hpp"
#include "described_places.hpp"
#include "own_country.hpp"
#include "pronouns.hpp"
#include "role_holders.hpp"
#include "speakers.hpp"
#include "turns.hpp"

namespace chronograph::annotate {

namespace {

using namespace rules;

class Settler {
public:
    Settler(const NameText& text, Finds& finds, Annotations& annotations)
        : text_(text),
          finds_(finds),
          annotations_(annotations),
          cast_(text, annotations.entities),
          pronouns_(text, cast_),
          own_(own_country(text, finds)),
          holders_(text, cast_, own_) {}

    void run() {
        for (Find& find : finds_) introduce(find);
        for (Find& find : finds_) check_apposition(find);
        if (own_) holders_.set_abroad(most_named(text_, finds_, own_));
        if (!own_) set_own(own_by_offices());
        if (!own_) set_own(most_named(text_, finds_));
        for (Find& find : finds_) settle(find);
        find_speakers(text_, annotations_);
        find_turns(text_, annotations_);
        settle_speech();
    }

private:
    // --- introductions -----------------------------------------------------------------------------------

    void introduce(Find& find) {
        if (find.kind != FindKind::person || (find.name.words < 2 && !find.name.listed)) return;
        // "López Obrador": a last name of several words introduces nobody new
        const auto listed =
            find.name.listed ? std::nullopt : cast_.listed_as(find.name, find.role ? &*find.role : nullptr);
        const auto holder = listed || find.name.listed ? std::nullopt : named_holder(find);
        find.local = listed ? cast_.listed(*listed) : holder ? *holder : cast_.introduce(find.name);
        if (find.role) cast_.add_introduction(find.local, *find.role, find.first);
    }

    /// "Defence Secretary John Healey", "the Prime Minister": offices without a country are the document's
    /// own.
    [[nodiscard]] std::optional<EntityId> own_by_offices() {
        Votes votes;
        for (const Find& find : finds_) {
            if (!find.role || find.role->country || find.role->office_count == 0 ||
                find.role->possessor != kNowhere || find.role->lesser)
                continue;
            const auto person =
                find.local != kNowhere ? std::optional(find.local) : holders_.named_holder(*find.role);
            if (person && holds_at_home(*person, *find.role)) vote(votes, *cast_.entity(*person).country);
        }
        return most(votes, 1);
    }

    /// An office of their own country, and not of a body: no "Commission President", and nobody introduced as
    /// some country's.
    [[nodiscard]] bool holds_at_home(std::uint32_t person, Role role) const {
        const auto& entity = cast_.entity(person);
        if (!entity.country || cast_.known(person).serves) return false;
        role.country = entity.country;
        return !entity.listed || cast_.ever_held(*entity.listed, role);
    }

    void set_own(std::optional<EntityId> own) {
        own_ = own;
        holders_.set_own(own);
    }

    void check_apposition(Find& find) {
        if (find.apposed_to == kNowhere || !find.role) return;
        const std::uint32_t person = finds_[find.apposed_to].local;
        if (person == kNowhere || !may_hold(person, *find.role)) {
            find.apposed_to = kNowhere;
            return;
        }
        cast_.add_introduction(person, *find.role, find.first);
    }

    [[nodiscard]] bool may_hold(std::uint32_t person, const Role& role) const {
        const auto listed = cast_.entity(person).listed;
        // "after talks with her Italian counterpart, Angela Merkel said"
        if (role.counterpart && listed && role.country && cast_.entity(person).country)
            return cast_.entity(person).country == role.country;
        if (role.former || role.lesser || role.counterpart || role.office_count == 0 || !role.country)
            return true;
        if (listed) return cast_.ever_held(*listed, role);
        return !holders_.listed_holder(role, *role.country);
    }

    // --- in text order -----------------------------------------------------------------------------------

    void settle(Find& find) {
        switch (find.kind) {
            case FindKind::listed:
                return settle_listed(find);
            case FindKind::person:
                return settle_person(find);
            case FindKind::bare_name:
                return settle_bare_name(find);
            case FindKind::role:
                return settle_role(find);
            case FindKind::body:
                return settle_body(find);
            case FindKind::organisation:
                return settle_organisation(find);
            case FindKind::place:
            case FindKind::realm:
                return settle_place(find);
            case FindKind::described_place:
                return settle_described_place(find);
            case FindKind::pronoun:
                return settle_pronoun(find);
        }
    }

    NameMention& mention(Find& find, std::uint32_t entity, model::MentionBy by) {
        find.local = entity;
        NameMention made;
        made.first = find.first;
        made.last = find.last;
        made.entity = entity;
        made.head = find.last - 1;
        made.by = by;
        made.form = find.form;
        annotations_.mentions.push_back(made);
        if (cast_.is_person(entity) && !is_label(find)) pronouns_.saw(find, entity, find.sentence);
        cast_.saw(entity, find.first);
        return annotations_.mentions.back();
    }

    /// "MR SMITH: ...": whoever speaks is nobody they call "he".
    [[nodiscard]] bool is_label(const Find& find) const {
        const auto& tokens = text_.document.tokens;
        return find.last < tokens.size() && text_.word(find.last) == ":" &&
               tokens.is(find.last - 1, model::kAllCaps);
    }

    void settle_listed(Find& find) {
        if (find.national) return settle_national(find);
        const auto by = find.alias ? model::MentionBy::alias : model::MentionBy::name;
        auto& made = mention(find, cast_.listed(*find.entity), by);
        if (find.as_place) made.as_place = cast_.listed(*find.as_place);
    }

    /// "The Greek met her again": of the people named before, the last one of that country.
    void settle_national(Find& find) {
        constexpr int kReach = 100;  // mentions
        int left = kReach;
        for (auto made = annotations_.mentions.rbegin(); made != annotations_.mentions.rend() && --left > 0;
             ++made) {
            const bool own =
                cast_.is_person(made->entity) && cast_.entity(made->entity).country == find.entity;
            if (!own) continue;
            mention(find, made->entity, model::MentionBy::role);
            return;
        }
    }

    [[nodiscard]] model::MentionBy by_name(std::uint32_t entity) const {
        return cast_.entity(entity).listed ? model::MentionBy::name : model::MentionBy::discovered;
    }

    void settle_person(Find& find) {
        if (find.local == kNowhere) {
            const Role* role = find.role ? &*find.role : nullptr;
            auto person = cast_.known_as(find.name, role, true);
            if (!person) person = cast_.expected(find.name, role);
            if (!person || (role != nullptr && !role->lesser && !cast_.bears(*person, *role))) {
                if (const auto listed = cast_.listed_as(find.name, role)) person = cast_.listed(*listed);
            }
            if (!person) person = named_holder(find);
            if (!person && may_introduce(find)) person = cast_.introduce(find.name);
            if (!person) return;
            find.local = *person;
            if (role != nullptr) cast_.add_introduction(*person, *role, find.first);
        }
        mention(find, find.local, by_name(find.local));
    }

    /// "Qatar's Emir Sheikh Tamim": who holds the office, by any part of the name, or by a longer one.
    [[nodiscard]] std::optional<std::uint32_t> named_holder(const Find& find) {
        const auto& begins = find.name.begins;  // "Foreign Minister Rodolfo Solano Quirós"
        if (begins && find.role && find.role->office_count > 0 && cast_.ever_held(*begins, *find.role))
            return cast_.listed(*begins);
        if (!find.role || !find.role->country || find.role->lesser || find.role->former) return {};
        const auto holder = holders_.listed_holder(*find.role, *find.role->country);
        if (!holder || !cast_.is_called(*holder, find.name)) return {};
        return cast_.listed(*holder);
    }

    /// "Mr Mortimer": one word behind a title is enough for somebody new, unless it is a common word.
    [[nodiscard]] bool may_introduce(const Find& find) const {
        if (find.personal) return true;
        if (!find.titled || !find.role || !find.role->title || find.headline) return false;
        const auto classes = text_.annotations.words.classes[find.name.tokens[find.name.count - 1]];
        return (classes & ~(kGivenName | kMasculine | kFeminine)) == 0;
    }

    void settle_bare_name(Find& find) {
        if (settle_short_form(find)) return;
        auto person = cast_.known_as(find.name, nullptr, false);
        const std::uint32_t classes = common_classes(find);
        const bool unknown = (classes & ~(kGivenName | kMasculine | kFeminine)) == 0;
        if (!person && unknown) person = cast_.expected(find.name, nullptr);
        const auto& sentence = text_.document.sentences[find.sentence];
        const bool inside =
            find.first > sentence.first && !find.headline;  // its capital is its own: "and Trump"
        if (!person && (inside ? (classes & kAuxiliary) == 0 : classes == 0))
            person = well_known(find.name, find.personal);
        const bool personal = find.personal || (inside && unknown && cast_.may_mean_leader(find.name));
        if (!person && personal && unknown && !cast_.has_discovered("place/" + base::slug(slice(find))))
            person = cast_.introduce(find.name);
        if (person) mention(find, *person, by_name(*person));
    }

    /// Whom a bare last name means to any reader of news.
    [[nodiscard]] std::optional<std::uint32_t> well_known(const PersonName& name, bool personal) {
        const auto listed = cast_.listed_as(name, nullptr);
        const bool serves = listed && personal && cast_.holds_now(*listed, Role{});
        return listed && (serves || cast_.is_prominent(*listed)) ? std::optional(cast_.listed(*listed))
                                                                 : std::nullopt;
    }

    /// What else a lone word may be than a name.
    [[nodiscard]] std::uint32_t common_classes(const Find& find) const {
        return find.name.count == 1 ? text_.annotations.words.classes[find.first] : 0;
    }

    void settle_role(Find& find) {
        if (find.apposed_to != kNowhere) {
            const std::uint32_t person = finds_[find.apposed_to].local;
            mention(find, person, model::MentionBy::role);
            return;
        }
        std::optional<std::uint32_t> possessor;
        if (find.role->possessor != kNowhere) possessor = possessor_of(find);
        const bool needs = find.role->possessor != kNowhere && !find.role->country;
        if (needs && !possessor) return;
        Role role = *find.role;
        if (!role.country && !possessor)
            role.country = holders_.reporting_country(role, find, annotations_.mentions);
        if (const auto person = holders_.find(role, find.first, possessor))
            mention(find, *person, model::MentionBy::role);
    }

    [[nodiscard]] std::optional<std::uint32_t> possessor_of(const Find& find) const {
        const std::uint32_t token = find.role->possessor;
        if (text_.has_any(token, kPossessive)) {
            Find pronoun;
            pronoun.first = token;
            pronoun.last = token + 1;
            pronoun.form = NameForm::possessor;
            return pronouns_.find(pronoun, find.sentence);
        }
        for (auto made = annotations_.mentions.rbegin();
             made != annotations_.mentions.rend() && made->last + 8 > token; ++made) {
            if (made->last == token + 1 && cast_.is_person(made->entity)) return made->entity;
        }
        return {};
    }

    // --- bodies, organisations, places -------------------------------------------------------------------

    void settle_body(Find& find) {
        const auto& gazetteer = text_.rules.gazetteer;
        const auto& body = gazetteer.body_names[find.body];
        const auto country = find.entity ? find.entity : own_;
        if (!country) return;
        if (body.is_country) {
            find.form = find.form == NameForm::possessor ? find.form : NameForm::government;
            mention(find, cast_.listed(*country), model::MentionBy::alias);
            return;
        }
        const auto entity = cast_.national_body(body.name, *country);
        mention(find, entity, body.is_short ? model::MentionBy::alias : model::MentionBy::name);
        remember_short_form(find, entity);
    }

    void settle_organisation(Find& find) {
        if (settle_short_form(find)) return;
        const auto entity = cast_.discovered(organisation_, "organisation/", slice(find), {});
        mention(find, entity, model::MentionBy::discovered);
        remember_short_form(find, entity);
    }

    void remember_short_form(const Find& find, std::uint32_t entity) {
        if (find.short_form != kNowhere)
            short_forms_.emplace(text_.document.tokens.hash[find.short_form], entity);
    }

    bool settle_short_form(Find& find) {
        if (find.last != find.first + 1) return false;
        const auto short_form = short_forms_.find(text_.document.tokens.hash[find.first]);
        if (short_form == short_forms_.end()) return false;
        mention(find, short_form->second, model::MentionBy::alias);
        return true;
    }

    void settle_place(Find& find) {
        PersonName name;
        for (std::uint32_t token = find.first; token < find.last; ++token) name.add(token);
        auto person = cast_.known_as(name, nullptr, false);
        if (!person && name.count == 1) person = well_known(name, false);  // "spoke to Merkel"
        if (person) {
            mention(find, *person, by_name(*person));
            return;
        }
        const auto type = find.kind == FindKind::realm ? country_ : place_;
        mention(find, cast_.discovered(type, "place/", slice(find), {}), model::MentionBy::discovered);
    }

    void settle_described_place(Find& find) {
        if (const auto place = described_place(text_, find, cast_))
            mention(find, *place, model::MentionBy::role);
    }

    [[nodiscard]] std::string slice(const Find& find) const {
        const auto& tokens = text_.document.tokens;
        return std::string(text_.document.slice({tokens.begin[find.first], tokens.end[find.last - 1]}));
    }

    // --- pronouns ------------------------------------------------------------------------------------------

    void settle_pronoun(Find& find) {
        if (text_.in_any(find.first, kFirstPerson | kSecondPerson)) return;
        if (const auto person = pronouns_.find(find, find.sentence))
            mention(find, *person, model::MentionBy::pronoun);
    }

    /// "I" in a quotation is its speaker; "you" in a dialogue is the other of the two.
    void settle_speech() {
        auto quotation = annotations_.quotations.begin();
        for (Find& find : finds_) {
            if (find.kind != FindKind::pronoun || !text_.in_any(find.first, kFirstPerson | kSecondPerson))
                continue;
            while (quotation != annotations_.quotations.end() && quotation->last <= find.first) ++quotation;
            if (quotation == annotations_.quotations.end()) return;
            if (quotation->first >= find.first || !quotation->speaker) continue;
            const auto person =
                text_.in_any(find.first, kFirstPerson) ? quotation->speaker : spoken_to(*quotation->speaker);
            if (person) mention(find, *person, model::MentionBy::pronoun);
        }
    }

    [[nodiscard]] std::optional<std::uint32_t> spoken_to(std::uint32_t speaker) const {
        const auto& two = annotations_.dialogue;
        if (two.empty()) return {};
        return two.front() == speaker ? two.back() : two.front();
    }

    const NameText& text_;
    Finds& finds_;
    Annotations& annotations_;
    Cast cast_;
    Pronouns pronouns_;
    std::optional<EntityId> own_;
    RoleHolders holders_;
    std::unordered_map<std::uint64_t, std::uint32_t> short_forms_;  // only asked, never iterated
    TypeId organisation_ = text_.rules.taxonomy.find_entity("organisation").value_or(0);
    TypeId country_ = text_.rules.taxonomy.find_entity("country").value_or(0);
    TypeId place_ = text_.rules.taxonomy.find_entity("place").value_or(0);
};

}  // namespace

void settle(const NameText& text, Finds& finds, Annotations& annotations) {
    Settler(text, finds, annotations).run();
}

}  // namespace chronograph::annotate
