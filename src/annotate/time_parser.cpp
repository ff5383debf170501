// Entry point: TimeParser::parse(). Tested by tests/annotate/times_test.cpp.
#include "time_parser.hpp"

#include <algorithm>
#include <span>
#include <utility>

#include "chronograph/base/utf8.hpp"
#include "time_numerals.hpp"

namespace chronograph::annotate {

using rules::kUnset;
using rules::TimeField;
using rules::TimeOp;

namespace {

/// No number of a time is as large; beyond it nobody counts.
[[nodiscard]] std::int32_t bounded(std::int64_t number) {
    constexpr std::int64_t kMost = 1'000'000'000;
    return static_cast<std::int32_t>(std::clamp(number, -kMost, kMost));
}

/// Sets a field; numbers add up and factors multiply: "two hundred and five".
void set(Operands& operands, TimeField field, std::int32_t value) {
    auto& number = operands[TimeField::number];
    if (field == TimeField::number && number != kUnset) {
        number = bounded(std::int64_t{number} + value);
    } else if (field == TimeField::factor) {
        number = bounded(std::int64_t{operands.get(TimeField::number, 1)} * value);
    } else {
        operands[field] = value;
    }
}

void merge(Operands& operands, const Operands& more) {
    for (std::size_t i = 0; i < rules::kTimeFields; ++i) {
        if (more.values[i] != kUnset) operands.values[i] = more.values[i];
    }
}

bool is_bundle(TimeOp op) {
    return op == TimeOp::fields || op == TimeOp::count;
}

}  // namespace

TimeParser::TimeParser(const model::Document& document, const Words& words, const rules::TimeGrammar& grammar)
    : document_(document),
      words_(words),
      grammar_(grammar),
      sights_(kNothing + 1, {{}, true, {}}, arena_.memory()),
      sight_at_(document.tokens.size(), kUnseen, arena_.memory()),
      last_memo_(document.tokens.size(), kNoNode, arena_.memory()) {}

std::optional<std::uint32_t> TimeParser::parse(std::uint32_t token, std::uint32_t limit) {
    limit_ = limit;
    std::optional<Result> best;
    for (const auto& edge : grammar_.states.front().edges) {
        if (!opens(token)[edge.symbol]) continue;
        const auto [begin, end] = parse_kind(edge.root, token);
        for (auto at = begin; at < end; ++at) {
            const Result& result = results_[at];
            if (!best || result.end > best->end || (result.end == best->end && result.steps < best->steps) ||
                (result.end == best->end && result.steps == best->steps &&
                 nodes_[result.node].rule->id < nodes_[best->node].rule->id))
                best = result;
        }
    }
    if (!best) return {};
    return best->node;
}

void TimeParser::keep_only(std::vector<std::uint32_t>& times) {
    std::vector<std::uint32_t> wanted(times);
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        for (const auto child : nodes_[wanted[i]].children) {
            if (child != kNoNode) wanted.push_back(child);
        }
    }
    std::ranges::sort(wanted);
    wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
    const auto renew = [&](std::uint32_t& node) {
        node = static_cast<std::uint32_t>(kept_ + (std::ranges::lower_bound(wanted, node) - wanted.begin()));
    };
    for (std::size_t i = 0; i < wanted.size(); ++i) {  // each goes to the left of where it stood, or stays
        TimeNode node = nodes_[wanted[i]];
        for (auto& child : node.children) {
            if (child != kNoNode) renew(child);
        }
        nodes_[kept_ + i] = node;
    }
    for (auto& time : times) renew(time);
    kept_ += wanted.size();
    nodes_.resize(kept_);
    for (const auto token : looked_at_) {
        sight_at_[token] = kUnseen;
        last_memo_[token] = kNoNode;
    }
    looked_at_.clear();
    terminals_.clear();
    sights_.resize(kNothing + 1);
    memos_.clear();
    results_.clear();
}

std::uint32_t TimeParser::look_closely(std::uint32_t token) {
    const auto begin = static_cast<std::uint32_t>(terminals_.size());
    if (words_.id[token] != rules::kNoWord) add_words(token);
    if (document_.tokens.is(token, model::kDigits)) add_numerals(token);
    const auto end = static_cast<std::uint32_t>(terminals_.size());
    sight_at_[token] = begin == end ? kNothing : static_cast<std::uint32_t>(sights_.size());
    looked_at_.push_back(token);
    if (begin != end) sights_.push_back({{begin, end}, false, {}});
    return sight_at_[token];
}

/// Most articles ("the", "a") stand before no time, and most times are of few kinds.
void TimeParser::look_behind(std::uint32_t token, std::uint32_t sight) {
    rules::TimeSymbols opens;
    const auto [begin, end] = sights_[sight].terminals;
    for (auto at = begin; at < end; ++at) {
        const Terminal terminal = terminals_[at];
        const auto& symbol = grammar_.symbols[terminal.symbol];
        opens |= symbol.alone;
        if (symbol.openings.empty()) continue;
        const auto [second, last] = terminals(token + terminal.length);
        for (auto next = second; next < last; ++next) {
            const auto opening = std::ranges::lower_bound(symbol.openings, terminals_[next].symbol, {},
                                                          &rules::TimeOpening::second);
            if (opening != symbol.openings.end() && opening->second == terminals_[next].symbol)
                opens |= opening->kinds;
        }
    }
    sights_[sight].opens = opens;
    sights_[sight].looked_behind = true;
}

bool TimeParser::leads_on(std::uint32_t token, std::uint32_t state) {
    return token <= limit_ &&
           (!grammar_.states[state].rules.empty() || (opens(token) & grammar_.states[state].first).any());
}

void TimeParser::add_words(std::uint32_t token) {
    matches_.clear();
    grammar_.words.all(words_.id, token, matches_);
    for (const auto& match : matches_) {
        for (const auto index : match.values) {
            const auto& reading = grammar_.readings[index];
            if (reading.capitalised && !document_.tokens.is(token, model::kCapitalised)) continue;
            terminals_.push_back({reading.symbol, reading.value, kUnset, match.length});
        }
    }
}

void TimeParser::add_numerals(std::uint32_t token) {
    const NumeralShape shape(document_.word(token));
    for (const auto& numeral : shape.bare() ? grammar_.numerals : grammar_.affixed_numerals) {
        if (const auto value = shape.read(numeral))
            terminals_.push_back({numeral.symbol, value->number, value->tenths, 1});
    }
}

TimeParser::Range TimeParser::parse_kind(std::uint32_t root, std::uint32_t token) {
    for (auto at = last_memo_[token]; at != kNoNode; at = memos_[at].before) {
        const Memo& memo = memos_[at];
        if (memo.root == root && memo.limit == limit_) return {memo.begin, memo.end};
    }
    const Attempt attempt{token, found_.size()};
    walk({root, token}, attempt);
    const auto begin = static_cast<std::uint32_t>(results_.size());
    results_.insert(results_.end(), found_.begin() + static_cast<std::ptrdiff_t>(attempt.found),
                    found_.end());
    found_.resize(attempt.found);
    const auto end = static_cast<std::uint32_t>(results_.size());
    memos_.push_back({root, limit_, begin, end, last_memo_[token]});
    last_memo_[token] = static_cast<std::uint32_t>(memos_.size() - 1);
    return {begin, end};
}

void TimeParser::walk(const Walk& from, const Attempt& attempt) {
    const auto& state = grammar_.states[from.state];
    if (!state.rules.empty()) accept(from, attempt);
    const auto open = opens(from.token) & state.own;
    const auto [begin, end] = terminals(from.token);
    for (auto symbol = open._Find_first(); symbol < open.size(); symbol = open._Find_next(symbol)) {
        const auto& edge =
            *std::ranges::lower_bound(state.edges, symbol, {}, &rules::TimeState::Edge::symbol);
        if (edge.is_kind()) {
            step_over_kind(from, edge, attempt);
            continue;
        }
        for (auto at = begin; at < end; ++at) {
            if (terminals_[at].symbol == edge.symbol)
                step_over_word(from, terminals_[at], edge.next, attempt);
        }
    }
}

void TimeParser::step_over_word(const Walk& from, Terminal terminal, std::uint32_t next,
                                const Attempt& attempt) {
    if (!leads_on(from.token + terminal.length, next)) return;
    Walk to = from;
    to.state = next;
    to.token += terminal.length;
    ++to.steps;
    const auto& symbol = grammar_.symbols[terminal.symbol];
    if (symbol.field && terminal.value != kUnset) set(to.operands, *symbol.field, terminal.value);
    if (terminal.tenths != kUnset) to.operands[TimeField::tenths] = terminal.tenths;
    for (const auto& constant : symbol.with) set(to.operands, constant.field, constant.value);
    walk(to, attempt);
}

void TimeParser::step_over_kind(const Walk& from, const rules::TimeState::Edge& edge,
                                const Attempt& attempt) {
    const auto [begin, end] = parse_kind(edge.root, from.token);
    for (auto at = begin; at < end; ++at) {
        const Result result = results_[at];
        if (!leads_on(result.end, edge.next)) continue;
        Walk to = from;
        to.state = edge.next;
        to.token = result.end;
        to.steps += result.steps;
        const auto& node = nodes_[result.node];
        if (is_bundle(node.op)) {
            merge(to.operands, node.operands);
        } else {
            const auto free = std::ranges::find(to.children, kNoNode);
            if (free == to.children.end()) continue;
            *free = result.node;
        }
        walk(to, attempt);
    }
}

void TimeParser::accept(const Walk& walk, const Attempt& attempt) {
    for (const auto index : grammar_.states[walk.state].rules) {
        const auto& rule = grammar_.rules[index];
        if (!stands_well(rule, attempt.start, walk.token)) continue;
        const auto found = std::span(found_).subspan(attempt.found);
        auto same = std::ranges::find(found, walk.token, &Result::end);
        if (same != found.end()) {
            const bool better = walk.steps < same->steps ||
                                (walk.steps == same->steps && rule.id < nodes_[same->node].rule->id);
            if (!better) continue;
        }
        const Result result{walk.token, static_cast<std::uint32_t>(nodes_.size()), walk.steps};
        if (same != found.end()) {
            *same = result;
        } else {
            found_.push_back(result);
        }
        nodes_.push_back(make_node(rule, walk, attempt.start));
    }
}

std::optional<TimeParser::FieldWord> TimeParser::field_of(std::uint32_t token, TimeField field) {
    limit_ = document_.tokens.size();
    const auto [begin, end] = terminals(token);
    std::optional<FieldWord> found;
    for (auto at = begin; at < end; ++at) {
        const auto& terminal = terminals_[at];
        if (grammar_.symbols[terminal.symbol].field == field && (!found || terminal.length > found->length))
            found = FieldWord{terminal.value, terminal.length};
    }
    return found;
}

bool TimeParser::is_any(std::uint32_t token, const std::vector<rules::TimeSymbol>& symbols) {
    const auto limit = std::exchange(limit_, document_.tokens.size());
    const auto [begin, end] = terminals(token);
    limit_ = limit;
    return std::any_of(terminals_.begin() + begin, terminals_.begin() + end, [&](const Terminal& terminal) {
        return std::ranges::find(symbols, terminal.symbol) != symbols.end();
    });
}

bool TimeParser::stands_well(const rules::TimeRule& rule, std::uint32_t first, std::uint32_t last) {
    const bool has_left = first > 0, has_right = last < document_.tokens.size();
    if (!rule.after.empty() && !(has_left && is_any(first - 1, rule.after))) return false;
    if (!rule.not_after.empty() && has_left && is_any(first - 1, rule.not_after)) return false;
    if (!rule.before.empty() && !(has_right && is_any(last, rule.before))) return false;
    return rule.not_before.empty() || !has_right || !is_any(last, rule.not_before);
}

TimeNode TimeParser::make_node(const rules::TimeRule& rule, const Walk& walk, std::uint32_t start) const {
    TimeNode node;
    node.rule = &rule;
    node.op = rule.op;
    node.first = start;
    node.last = walk.token;
    node.operands = walk.operands;
    for (const auto& constant : rule.with) node.operands[constant.field] = constant.value;
    node.children = walk.children;
    auto& operands = node.operands;
    if (rule.op == TimeOp::count && operands.has(TimeField::ordinal) && operands.has(TimeField::number)) {
        operands[TimeField::ordinal] += operands[TimeField::number];  // "twenty-first"
        operands[TimeField::number] = kUnset;
    }
    if (rule.op != TimeOp::date) return node;
    Operands merged;
    for (const auto child : walk.children) {
        if (child != kNoNode && nodes_[child].op == TimeOp::date) merge(merged, nodes_[child].operands);
    }
    merge(merged, operands);
    operands = merged;
    if (!operands.has(TimeField::day) && operands.has(TimeField::ordinal)) {
        operands[TimeField::day] = operands[TimeField::ordinal];
        operands[TimeField::ordinal] = kUnset;
    }
    return node;
}

}  // namespace chronograph::annotate
