#pragma once
// Words to times as they are said: walks the grammar's trie from one token on and keeps the longest reading.
// What the reading means on the calendar is time_resolver's.

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "chronograph/annotate/annotations.hpp"
#include "chronograph/base/arena.hpp"

namespace chronograph::annotate {

/// What the words of a time say, by rules::TimeField; kUnset where they say nothing.
struct Operands {
    std::array<std::int32_t, rules::kTimeFields> values;

    Operands() { values.fill(rules::kUnset); }
    [[nodiscard]] std::int32_t operator[](rules::TimeField field) const {
        return values[static_cast<std::size_t>(field)];
    }
    [[nodiscard]] std::int32_t& operator[](rules::TimeField field) {
        return values[static_cast<std::size_t>(field)];
    }
    [[nodiscard]] bool has(rules::TimeField field) const { return (*this)[field] != rules::kUnset; }
    [[nodiscard]] std::int32_t get(rules::TimeField field, std::int32_t otherwise) const {
        return has(field) ? (*this)[field] : otherwise;
    }
};

inline constexpr std::uint32_t kNoNode = UINT32_MAX;
inline constexpr std::size_t kMostChildren = 4;

/// A time, or a part of one, as a rule read it from tokens [first, last).
struct TimeNode {
    const rules::TimeRule* rule = nullptr;
    rules::TimeOp op = rules::TimeOp::date;
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    Operands operands;
    std::array<std::uint32_t, kMostChildren> children{kNoNode, kNoNode, kNoNode, kNoNode};
};

class TimeParser {
public:
    /// Lifetime: all three must outlive the parser.
    TimeParser(const model::Document& document, const Words& words, const rules::TimeGrammar& grammar);

    /// The longest time that starts at `token` and ends before `limit`; an index into nodes().
    /// Of readings of one length the one with fewer steps wins (a phrase before words put together), then the
    /// smaller id.
    [[nodiscard]] std::optional<std::uint32_t> parse(std::uint32_t token, std::uint32_t limit);

    /// True if a time may start with this token: the cheap question asked of every token.
    [[nodiscard]] bool may_start(std::uint32_t token) const {
        const unsigned starts = words_.starts[token];
        if ((starts & (rules::kStartsTime | rules::kStartsTimeWith)) == 0) return false;  // as most often
        return (starts & rules::kStartsTime) != 0 ||
               (token + 1 < words_.starts.size() && (words_.starts[token + 1] & rules::kSecondOfTime) != 0);
    }

    /// What the longest phrase from `token` on says of a field, if any does.
    struct FieldWord {
        std::int32_t value = 0;
        std::uint32_t length = 0;  ///< in tokens
    };
    [[nodiscard]] std::optional<FieldWord> field_of(std::uint32_t token, rules::TimeField field);

    [[nodiscard]] const TimeNode& node(std::uint32_t index) const { return nodes_[index]; }

    /// So much was read since keep_only() that it is worth dropping; never so in a text of usual length.
    [[nodiscard]] bool is_full() const { return nodes_.size() - kept_ > kMostNodes; }
    /// Drops what was read in vain: all nodes since the last call but these times and what they are made of.
    /// Gives the times their new indexes.
    void keep_only(std::vector<std::uint32_t>& times);

private:
    struct Terminal {
        rules::TimeSymbol symbol;
        std::int32_t value;
        std::int32_t tenths;
        std::uint32_t length;
    };
    struct Result {
        std::uint32_t end;
        std::uint32_t node;
        std::uint32_t steps;
    };
    struct Memo {
        std::uint32_t root;  // of a kind
        std::uint32_t limit;
        std::uint32_t begin, end;  // in results_
        std::uint32_t before;      // the memo made before it at the same token
    };
    /// The reading of one kind at one token, while it lasts: others may be read within it.
    struct Attempt {
        std::uint32_t start;  // token
        std::size_t found;    // where its results begin, in found_
    };
    struct Walk {
        std::uint32_t state;
        std::uint32_t token;
        std::uint32_t steps = 0;
        Operands operands{};
        std::array<std::uint32_t, kMostChildren> children{kNoNode, kNoNode, kNoNode, kNoNode};
    };

    using Range = std::pair<std::uint32_t, std::uint32_t>;

    /// What a token may be to a time.
    struct Sight {
        Range terminals;  // in terminals_
        bool looked_behind = false;
        rules::TimeSymbols opens;  // classes and kinds that may start here, by this token and the next one
    };
    /// The token's sight, as an index: looking at one token may move the sights of others.
    [[nodiscard]] std::uint32_t look_at(std::uint32_t token) {
        if (token >= limit_) return kNothing;
        return sight_at_[token] != kUnseen ? sight_at_[token] : look_closely(token);
    }
    std::uint32_t look_closely(std::uint32_t token);
    void look_behind(std::uint32_t token, std::uint32_t sight);
    [[nodiscard]] Range terminals(std::uint32_t token) { return sights_[look_at(token)].terminals; }
    /// Lifetime: until the next look at a token.
    [[nodiscard]] const rules::TimeSymbols& opens(std::uint32_t token) {
        const auto sight = look_at(token);
        if (!sights_[sight].looked_behind) look_behind(token, sight);
        return sights_[sight].opens;
    }
    /// True if a form is complete in `state`, or may go on at `token`.
    [[nodiscard]] bool leads_on(std::uint32_t token, std::uint32_t state);
    void add_words(std::uint32_t token);
    void add_numerals(std::uint32_t token);
    /// Every time of a kind that starts at `token`: a range of results_.
    [[nodiscard]] Range parse_kind(std::uint32_t root, std::uint32_t token);
    void walk(const Walk& from, const Attempt& attempt);
    void step_over_word(const Walk& from, Terminal terminal, std::uint32_t next, const Attempt& attempt);
    void step_over_kind(const Walk& from, const rules::TimeState::Edge& edge, const Attempt& attempt);
    void accept(const Walk& walk, const Attempt& attempt);
    [[nodiscard]] bool stands_well(const rules::TimeRule& rule, std::uint32_t first, std::uint32_t last);
    [[nodiscard]] bool is_any(std::uint32_t token, const std::vector<rules::TimeSymbol>& symbols);
    [[nodiscard]] TimeNode make_node(const rules::TimeRule& rule, const Walk& walk,
                                     std::uint32_t start) const;

    const model::Document& document_;
    const Words& words_;
    const rules::TimeGrammar& grammar_;
    std::uint32_t limit_ = 0;
    base::Arena<std::size_t{32} << 10> arena_;
    static constexpr std::size_t kMostNodes = 4096;
    std::pmr::vector<TimeNode> nodes_{arena_.memory()};
    std::size_t kept_ = 0;                                        // nodes, by keep_only()
    std::pmr::vector<std::uint32_t> looked_at_{arena_.memory()};  // tokens since
    std::pmr::vector<Terminal> terminals_{arena_.memory()};
    static constexpr std::uint32_t kUnseen = 0, kNothing = 1;
    std::pmr::vector<Sight> sights_;            // from kNothing on: that of what no time has in it
    std::pmr::vector<std::uint32_t> sight_at_;  // by token
    std::pmr::vector<Memo> memos_{arena_.memory()};
    std::pmr::vector<std::uint32_t> last_memo_;  // by token
    std::pmr::vector<Result> results_{arena_.memory()};
    std::pmr::vector<Result> found_{arena_.memory()};  // of the attempts that last, the innermost at the end
    std::vector<rules::PhraseTrie::Match> matches_;
};

}  // namespace chronograph::annotate
