#pragma once
// Cast: everybody and everything a document has named so far, found by id, by any part of a person's name,
// and by the office in which the document introduced somebody.

#include <array>
#include <memory_resource>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "chronograph/base/arena.hpp"
#include "name_text.hpp"

namespace chronograph::annotate {

/// What the document knows of one entity beside Annotations::entities.
struct Known {
    std::vector<std::uint64_t> words;  ///< folded hashes of a person's name, in order, without initials
    std::uint64_t last_word = 0;
    std::uint32_t last_seen = 0;  ///< token of the latest mention so far; 0 = not yet
    std::uint32_t count = 0;      ///< mentions so far
    std::uint32_t named = 0;      ///< times the document gives the full name
    /// The country, other than none, that an introduction gave: "Ukrainian defence minister X".
    std::optional<rules::EntityId> serves;
    std::vector<rules::OfficeId> offices;  ///< that introductions gave, lesser ones left out
    bool full = false;                     ///< introduced by more than one word
};

/// "Secretary of State Antony J. Blinken": who was introduced as what, and where, in text order.
struct Introduction {
    std::uint32_t person = 0;
    Role role;
    std::vector<std::uint32_t> at;
};

class Cast {
public:
    Cast(const NameText& text, std::vector<LocalEntity>& entities);

    std::uint32_t listed(rules::EntityId entity);
    std::uint32_t discovered(rules::TypeId type, const std::string& prefix, const std::string& name,
                             std::optional<rules::EntityId> country);
    /// "organisation/ua-ministry-of-defence".
    std::uint32_t national_body(const std::string& body, rules::EntityId country);
    /// The person of a name that is enough to introduce one: somebody known already, or somebody new.
    std::uint32_t introduce(const PersonName& name);
    /// Who a name or part of a name stands for: of those known by it, who was seen last.
    [[nodiscard]] std::optional<std::uint32_t> known_as(const PersonName& name, const Role* role,
                                                        bool titled) const;
    /// A listed person whom the last name alone stands for on the document's day.
    [[nodiscard]] std::optional<rules::EntityId> listed_as(const PersonName& name, const Role* role) const;
    /// True if the last name is that of somebody prominent, though it may not be said of whom: "Roosevelt".
    [[nodiscard]] bool may_mean_leader(const PersonName& name) const;
    /// True for those whom a last name alone brings to mind: who leads or led a country, or holds a single
    /// office now.
    [[nodiscard]] bool is_prominent(rules::EntityId person) const;

    /// The one person of the title whose last name this is, in a role that does not speak against it.
    [[nodiscard]] std::optional<std::uint32_t> expected(const PersonName& name, const Role* role);

    /// True if the person holds or held the role's office: by the lists or, of one in no list, by the text.
    [[nodiscard]] bool bears(std::uint32_t person, const Role& role) const;
    /// True if all words of the name stand in the listed person's, or the other way round: "Tamim" in "Tamim
    /// bin Hamad Al Thani", "Rodolfo Solano" in "Rodolfo Solano Quirós".
    [[nodiscard]] bool is_called(rules::EntityId person, const PersonName& name) const;
    void add_introduction(std::uint32_t person, const Role& role, std::uint32_t at);
    [[nodiscard]] const std::vector<Introduction>& introductions() const { return introductions_; }

    void saw(std::uint32_t entity, std::uint32_t at);
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(entities_.size()); }
    [[nodiscard]] const Known& known(std::uint32_t entity) const { return known_[entity]; }
    [[nodiscard]] LocalEntity& entity(std::uint32_t entity) { return entities_[entity]; }
    [[nodiscard]] const LocalEntity& entity(std::uint32_t entity) const { return entities_[entity]; }
    [[nodiscard]] std::optional<std::uint32_t> find_listed(rules::EntityId listed) const {
        const auto found = by_listed_.find(listed);
        return found == by_listed_.end() ? std::nullopt : std::optional(found->second);
    }
    /// True if something in no list has this id: "place/brantevik".
    [[nodiscard]] bool has_discovered(const std::string& id) const {
        return discovered_.contains(std::pmr::string(id));
    }
    [[nodiscard]] bool is_person(std::uint32_t entity) const { return entities_[entity].type == person_; }
    /// True if the listed person held one of the role's offices, for its country where it has one.
    [[nodiscard]] bool ever_held(rules::EntityId person, const Role& role) const;
    [[nodiscard]] bool holds_now(rules::EntityId person, const Role& role) const;
    /// "President X", of the European Council: an office of today by the last of its words alone.
    [[nodiscard]] bool held_in_short(rules::EntityId person, const Role& role) const;
    /// True if the listed person leads a country on the document's day.
    [[nodiscard]] bool leads_now(rules::EntityId person) const;

private:
    /// The words of a name that tell people apart, by their hash.
    struct NameWords {
        std::array<std::uint64_t, PersonName::kMost> hashes;
        std::size_t count = 0;
        [[nodiscard]] bool empty() const { return count == 0; }
        [[nodiscard]] std::size_t size() const { return count; }
        [[nodiscard]] std::uint64_t back() const { return hashes[count - 1]; }
        [[nodiscard]] operator std::span<const std::uint64_t>() const { return {hashes.data(), count}; }
    };
    [[nodiscard]] NameWords words_of(const PersonName& name) const;
    [[nodiscard]] NameWords words_of(const std::string& name) const;
    [[nodiscard]] std::string text_of(const PersonName& name) const;
    struct Expected {
        LocalEntity entity;
        NameWords words;
    };
    [[nodiscard]] bool may_be_in_title(std::span<const std::uint64_t> words);
    void read_title();
    std::uint32_t admit(const Expected& expected);
    void learn(std::uint32_t person, std::span<const std::uint64_t> words);
    [[nodiscard]] bool fits(const rules::Tenure& tenure, const Role& role) const;
    [[nodiscard]] int fitness(std::uint32_t person, std::uint64_t last_word, const Role* role) const;
    [[nodiscard]] bool is_above(rules::EntityId person) const;
    [[nodiscard]] bool compatible(std::uint32_t person, const Role* role) const;
    [[nodiscard]] std::span<const std::uint32_t> named(std::uint64_t word) const;
    std::uint32_t add(LocalEntity entity);

    const NameText& text_;
    std::vector<LocalEntity>& entities_;
    std::vector<Known> known_;
    std::vector<Introduction> introductions_;
    std::vector<Expected> expected_;  // whom the title names in full, once it is read
    bool title_is_read_ = false;
    std::vector<std::uint64_t> title_words_;
    base::Arena<std::size_t{16} << 10> arena_;
    std::pmr::unordered_map<rules::EntityId, std::uint32_t> by_listed_{
        arena_.memory()};  // asked, never iterated
    std::pmr::unordered_map<std::pmr::string, std::uint32_t> discovered_{arena_.memory()};  // by id
    std::pmr::unordered_map<std::uint64_t, std::pmr::vector<std::uint32_t>> by_word_{arena_.memory()};
    std::pmr::unordered_map<std::uint64_t, std::uint32_t> by_title_{arena_.memory()};
    rules::TypeId person_ = 0;
};

}  // namespace chronograph::annotate
