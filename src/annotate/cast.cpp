// Entry point: Cast. Tested by tests/annotate/names_test.cpp.
#include "cast.hpp"

#include <algorithm>

#include "chronograph/base/utf8.hpp"
#include "chronograph/model/tokens.hpp"
#include "title_names.hpp"

namespace chronograph::annotate {

namespace {

using namespace rules;

[[nodiscard]] bool contains(std::span<const std::uint64_t> words, std::uint64_t word) {
    return std::ranges::find(words, word) != words.end();
}

[[nodiscard]] bool within(std::span<const std::uint64_t> part, std::span<const std::uint64_t> whole) {
    return std::ranges::all_of(part, [&](std::uint64_t word) { return contains(whole, word); });
}

[[nodiscard]] bool agree(Gender one, Gender other) {
    return one == Gender::unknown || other == Gender::unknown || one == other;
}

/// "NULAND" -> "Nuland"; initials and letters outside ASCII stay as they are.
[[nodiscard]] std::string spoken(std::string_view word) {
    std::string text(word);
    if (text.size() < 2 || text[1] == '.') return text;
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (text[i] >= 'A' && text[i] <= 'Z') text[i] = static_cast<char>(text[i] - 'A' + 'a');
    }
    return text;
}

}  // namespace

Cast::Cast(const NameText& text, std::vector<LocalEntity>& entities)
    : text_(text), entities_(entities), person_(text.rules.taxonomy.find_entity("person").value_or(0)) {
    constexpr std::size_t kUsual = 32;  // entities of a document
    entities_.reserve(kUsual);
    known_.reserve(kUsual);
}

std::uint32_t Cast::add(LocalEntity entity) {
    const auto index = static_cast<std::uint32_t>(entities_.size());
    entities_.push_back(std::move(entity));
    known_.emplace_back();
    return index;
}

std::uint32_t Cast::listed(EntityId id) {
    if (const auto found = by_listed_.find(id); found != by_listed_.end()) return found->second;
    const Entity& listed = text_.rules.gazetteer.entities[id];
    LocalEntity entity{listed.id, listed.name, listed.type, id, listed.country, listed.gender};
    const auto index = add(std::move(entity));
    by_listed_.emplace(id, index);
    if (listed.type == person_) learn(index, listed.name_words);
    return index;
}

namespace {

/// All in capitals, and too long for an acronym.
[[nodiscard]] bool is_shouted(std::string_view name) {
    constexpr std::size_t kAcronym = 6;  // bytes
    return name.size() > kAcronym &&
           std::ranges::none_of(name, [](char letter) { return letter >= 'a' && letter <= 'z'; });
}

}  // namespace

std::uint32_t Cast::discovered(TypeId type, const std::string& prefix, const std::string& name,
                               std::optional<EntityId> country) {
    std::string id = prefix + base::slug(name);
    if (const auto found = discovered_.find(std::pmr::string(id, arena_.memory()));
        found != discovered_.end()) {
        // "BRANTEVIK — ", then "in Brantevik"
        auto& known = entities_[found->second].name;
        if (is_shouted(known)) known = name;
        return found->second;
    }
    if (const auto namesake = text_.rules.gazetteer.find(id)) {
        if (const auto known = find_listed(*namesake)) return *known;
    }
    const auto index = add({id, name, type, {}, country, Gender::unknown});
    discovered_.emplace(id, index);
    return index;
}

std::uint32_t Cast::national_body(const std::string& body, EntityId country) {
    const Entity& of = text_.rules.gazetteer.entities[country];
    const std::string code = base::slug(of.id.substr(of.id.find('/') + 1));
    const auto type = text_.rules.taxonomy.find_entity("organisation").value_or(0);
    const auto entity = discovered(type, "organisation/" + code + "-", body, country);
    entities_[entity].name = of.name + " " + body;
    return entity;
}

Cast::NameWords Cast::words_of(const PersonName& name) const {
    NameWords words;
    for (std::uint32_t i = 0; i < name.count; ++i) {
        const std::uint32_t token = name.tokens[i];
        if (!text_.document.tokens.is(token, model::kLetters) || text_.initial_word(token) ||
            text_.in_any(token, kNameSuffix))
            continue;
        words.hashes[words.count++] = text_.document.tokens.hash[token];
    }
    return words;
}

Cast::NameWords Cast::words_of(const std::string& name) const {
    const auto tokens = model::tokenize(name);
    NameWords words;
    for (std::uint32_t i = 0; i < tokens.size() && words.count < words.hashes.size(); ++i) {
        if (tokens.is(i, model::kLetters) && tokens.end[i] - tokens.begin[i] > 1)
            words.hashes[words.count++] = tokens.hash[i];
    }
    return words;
}

std::string Cast::text_of(const PersonName& name) const {
    bool shouted = true;
    for (std::uint32_t i = 0; i < name.count; ++i) {
        const auto token = name.tokens[i];
        shouted = shouted && (text_.document.tokens.is(token, model::kAllCaps) ||
                              !text_.document.tokens.is(token, model::kLetters));
    }
    std::string text;
    bool joined = true;
    for (std::uint32_t i = 0; i < name.count; ++i) {
        const auto word = text_.word(name.tokens[i]);
        const bool middle = i > 0 && i + 1 < name.count && !text_.initial_word(name.tokens[0]);
        const auto is_mark = [&](std::uint32_t token) {
            return !text_.document.tokens.is(token, model::kLetters);
        };
        if (middle && text_.initial_word(name.tokens[i]) && !is_mark(name.tokens[i + 1]))
            continue;  // "Elena J. Markova" elsewhere is "Elena Markova"
        const bool hyphen = is_mark(name.tokens[i]);
        if (!joined && !hyphen) text += ' ';
        const bool apostrophe = word == "'" || word == "\u2019";
        text += hyphen ? (apostrophe ? "'" : "-") : shouted ? spoken(word) : std::string(word);
        joined = hyphen;
    }
    return text;
}

void Cast::learn(std::uint32_t person, std::span<const std::uint64_t> words) {
    Known& known = known_[person];
    for (const auto word : words) {
        if (contains(known.words, word)) continue;
        known.words.push_back(word);
        by_word_[word].push_back(person);
    }
    if (known.last_word == 0 && !words.empty()) known.last_word = words.back();
    known.full = known.full || words.size() > 1;
}

/// Whose name has the word; of very many the latest, so that long documents stay linear.
std::span<const std::uint32_t> Cast::named(std::uint64_t word) const {
    constexpr std::size_t kMost = 64;  // no family of the news is as large
    const auto found = by_word_.find(word);
    if (found == by_word_.end()) return {};
    return std::span(found->second).last(std::min(found->second.size(), kMost));
}

std::uint32_t Cast::introduce(const PersonName& name) {
    const auto words = words_of(name);
    if (name.listed) {
        const auto person = listed(*name.listed);
        ++known_[person].named;
        learn(person, words);
        return person;
    }
    // somebody known by all of these words, or whose known words are all among them
    const auto people = words.empty() ? std::span<const std::uint32_t>() : named(words.back());
    for (const auto person : people) {
        const Known& known = known_[person];
        if (!known.full || (!within(words, known.words) && !within(known.words, words))) continue;
        if (!entities_[person].listed && words.size() > known.words.size())
            entities_[person].name = text_of(name);
        learn(person, words);
        return person;
    }
    const std::string text = text_of(name);
    const auto person = discovered(person_, "person/", text, {});
    entities_[person].gender = name.gender;
    learn(person, words);
    return person;
}

/// Most titles name nobody whose last name is in question, so few are read; what is as long as an article is
/// none.
bool Cast::may_be_in_title(std::span<const std::uint64_t> words) {
    constexpr std::size_t kLongest = 1000;  // bytes
    if (text_.document.info.title.size() > kLongest) return false;
    if (title_words_.empty()) title_words_ = model::tokenize(text_.document.info.title).hash;
    return !words.empty() && contains(title_words_, words.back());
}

void Cast::read_title() {
    title_is_read_ = true;
    for (const auto& entity : people_of_title(text_.document, text_.rules)) {
        const auto words = words_of(entity.name);
        if (words.size() > 1) expected_.push_back({entity, words});
    }
}

std::optional<std::uint32_t> Cast::expected(const PersonName& name, const Role* role) {
    const auto words = words_of(name);
    if (!title_is_read_ && may_be_in_title(words)) read_title();
    const Expected* only = nullptr;
    for (const auto& one : expected_) {
        if (words.empty() || one.words.back() != words.back() || !within(words, one.words)) continue;
        if (role != nullptr && !agree(role->gender, one.entity.gender)) continue;
        if (only != nullptr) return {};
        only = &one;
    }
    if (only == nullptr) return {};
    return admit(*only);
}

bool Cast::is_called(EntityId person, const PersonName& name) const {
    const auto words = words_of(name);
    const auto& own = text_.rules.gazetteer.entities[person].name_words;
    return !words.empty() && (within(words, own) || (own.size() > 1 && within(own, words)));
}

std::uint32_t Cast::admit(const Expected& expected) {
    const auto& entity = expected.entity;
    if (entity.listed) return listed(*entity.listed);
    const auto person = discovered(person_, "person/", entity.name, entity.country);
    entities_[person].gender = entity.gender;
    learn(person, expected.words);
    return person;
}

/// A title's gender and an office's country speak against somebody, never for.
bool Cast::compatible(std::uint32_t person, const Role* role) const {
    if (role == nullptr) return true;
    const LocalEntity& entity = entities_[person];
    if (!agree(role->gender, entity.gender)) return false;
    return !role->country || !entity.country || !role->title || role->office_count == 0 ||
           *role->country == *entity.country || (entity.listed && ever_held(*entity.listed, *role));
}

/// Of several with one name: whose last name it is, who bears the title, and, with no title to go by, who
/// leads a country, as the news call the president by the last name that the president's wife has too.
int Cast::fitness(std::uint32_t person, std::uint64_t last_word, const Role* role) const {
    const int last = known_[person].last_word == last_word ? 4 : 0;
    if (role != nullptr) return last + (role->office_count > 0 && bears(person, *role) ? 1 : 0);
    const auto& listed = entities_[person].listed;
    return last + (listed && leads_now(*listed) ? 1 : 0);
}

bool Cast::bears(std::uint32_t person, const Role& role) const {
    if (role.office_count == 0) return true;
    const auto& entity = entities_[person];
    if (entity.listed) return ever_held(*entity.listed, role);
    const auto& own = known_[person].offices;
    const auto end = role.offices.begin() + role.office_count;
    return std::ranges::any_of(
        own, [&](OfficeId office) { return std::find(role.offices.begin(), end, office) != end; });
}

std::optional<std::uint32_t> Cast::known_as(const PersonName& name, const Role* role, bool titled) const {
    const auto words = words_of(name);
    if (words.empty()) return {};
    std::optional<std::uint32_t> best;
    const auto better = [&](std::uint32_t one, std::uint32_t other) {
        const int left = fitness(one, words.back(), role), right = fitness(other, words.back(), role);
        if (left != right) return left > right;
        const bool often = role == nullptr && known_[one].count != known_[other].count;
        return often ? known_[one].count > known_[other].count
                     : known_[one].last_seen > known_[other].last_seen;
    };
    for (const auto person : named(words.back())) {
        const Known& known = known_[person];
        if (!within(words, known.words) || !compatible(person, role)) continue;
        const bool whole = known.last_word == words.back() || words.size() > 1;
        const bool first = !known.words.empty() && known.words.front() == words.back() &&
                           !text_.has_any(name.tokens[name.count - 1], kGivenName);
        if (!whole && !titled && !first) continue;
        if (!best || better(person, *best)) best = person;
    }
    return best;
}

std::optional<EntityId> Cast::listed_as(const PersonName& name, const Role* role) const {
    std::array<WordId, PersonName::kMost> words{};
    for (std::uint32_t i = 0; i < name.count; ++i) words[i] = text_.annotations.words.id[name.tokens[i]];
    const std::span<const WordId> whole(words.data(), name.count);
    auto match = text_.rules.gazetteer.name_phrases.longest(whole, 0);
    std::size_t length = whole.size();
    if (match.length != length && length > 1 && text_.in_any(name.tokens[0], kNameParticle)) {
        length -= text_.document.tokens.is(name.tokens[1], model::kLetters)
                      ? 1
                      : 2;  // "Al-Busaidi" is listed as "Busaidi"
        match = text_.rules.gazetteer.name_phrases.longest(whole.last(length), 0);
    }
    if (length == 0 || match.length != length) return {};
    std::optional<EntityId> only, office, leader;
    std::uint32_t people = 0, holders = 0, leaders = 0;
    const Role any;
    for (const auto value : match.values) {
        const Name& listed = text_.rules.gazetteer.names[value];
        if (listed.kind != NameKind::last_name) continue;
        const Entity& entity = text_.rules.gazetteer.entities[listed.entity];
        if (role != nullptr && !agree(role->gender, entity.gender)) continue;
        const bool in_short = role != nullptr && held_in_short(listed.entity, *role);
        if (role != nullptr && role->title && role->office_count > 0 && !role->lesser &&
            !ever_held(listed.entity, *role) && !in_short)
            continue;
        if (role != nullptr && role->lesser && is_above(listed.entity)) continue;  // "Under Secretary Macron"
        ++people;
        only = listed.entity;
        const bool now =
            in_short || holds_now(listed.entity, role != nullptr && role->office_count > 0 ? *role : any);
        if (!now) continue;
        ++holders;
        office = listed.entity;
        if (!leads_now(listed.entity)) continue;
        ++leaders;
        leader = listed.entity;
    }
    if (holders == 1) return office;
    if (leaders == 1) return leader;  // "Trump" is not the president's daughter
    if (people == 1 && holders == 0) return only;
    return {};
}

void Cast::add_introduction(std::uint32_t person, const Role& role, std::uint32_t at) {
    if (role.former || !(role.title || role.counterpart)) return;
    std::uint64_t key = person * 0x9E3779B97F4A7C15ULL + role.country.value_or(kNowhere);
    for (std::uint32_t token = role.title_first; token < role.title_last; ++token)
        key = key * 31 + text_.document.tokens.hash[token];
    const auto [known, is_new] = by_title_.emplace(key, static_cast<std::uint32_t>(introductions_.size()));
    if (is_new) introductions_.push_back({person, role, {}});
    auto& places = introductions_[known->second].at;
    if (places.empty() || places.back() < at) places.push_back(at);
    if (role.country) known_[person].serves = role.country;
    for (std::uint32_t i = 0; i < role.office_count && !role.lesser; ++i) {
        auto& offices = known_[person].offices;
        if (std::ranges::find(offices, role.offices[i]) == offices.end()) offices.push_back(role.offices[i]);
    }
    LocalEntity& entity = entities_[person];
    if (!entity.listed && !entity.country && role.country)
        entity.country = text_.rules.gazetteer.entities[*role.country].country;
    if (entity.gender == Gender::unknown) entity.gender = role.gender;
}

void Cast::saw(std::uint32_t entity, std::uint32_t at) {
    known_[entity].last_seen = at;
    ++known_[entity].count;
}

}  // namespace chronograph::annotate
