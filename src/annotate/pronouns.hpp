#pragma once
// Pronouns: whom "he", "her" and "his" stand for, by gender, nearness and who acts in the sentence.

#include <vector>

#include "cast.hpp"

namespace chronograph::annotate {

class Pronouns {
public:
    Pronouns(const NameText& text, Cast& cast) : text_(text), cast_(cast) {}

    /// A person was mentioned. Called in text order.
    void saw(const Find& find, std::uint32_t entity, std::uint32_t sentence);
    /// Whom the pronoun at `find` stands for, from this sentence or the few before it.
    [[nodiscard]] std::optional<std::uint32_t> find(const Find& find, std::uint32_t sentence) const;

private:
    struct Seen {
        std::uint32_t entity;
        std::uint32_t last;
        std::uint32_t sentence;
        bool subject;  // stands before its verb and behind no preposition
        bool bound;    // possesses something or hangs on a preposition
        bool speaks;   // "X said"
    };
    [[nodiscard]] bool acts(const Find& find) const;
    [[nodiscard]] bool speaks(std::uint32_t token) const;
    [[nodiscard]] bool is_spoken_for(const Seen& speaker, const Seen& other) const;
    [[nodiscard]] bool owns_behind_for(const Seen& seen, const Find& find) const;
    [[nodiscard]] bool acts_behind_for(const Seen& seen, const Find& find) const;
    [[nodiscard]] std::optional<std::uint32_t> in_sentence(std::uint32_t begin, std::uint32_t end,
                                                           rules::Gender gender, bool object, bool same,
                                                           bool nearest) const;
    const NameText& text_;
    Cast& cast_;
    std::vector<Seen> seen_;
};

}  // namespace chronograph::annotate
