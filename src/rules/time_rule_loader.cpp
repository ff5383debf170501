// Entry points: TimeLoader::load_rules(), load_whole(), finish(): the grammar of times. Tested by
// tests/rules/time_loader_test.cpp.
#include <algorithm>
#include <array>

#include "time_loader.hpp"

namespace chronograph::rules {

namespace {

constexpr std::size_t kMostForms = 64;  // that one form with optional steps may stand for

struct OpName {
    const char* name;
    TimeOp op;
};
constexpr std::array kOps{
    OpName{"fields", TimeOp::fields},     OpName{"count", TimeOp::count},
    OpName{"date", TimeOp::date},         OpName{"relative", TimeOp::relative},
    OpName{"days", TimeOp::days},         OpName{"shift", TimeOp::shift},
    OpName{"nth", TimeOp::nth},           OpName{"part", TimeOp::part},
    OpName{"duration", TimeOp::duration}, OpName{"set", TimeOp::set},
    OpName{"vague", TimeOp::vague},       OpName{"clock", TimeOp::clock},
    OpName{"day_part", TimeOp::day_part}, OpName{"span", TimeOp::span},
    OpName{"list", TimeOp::list},         OpName{"nothing", TimeOp::nothing},
};

}  // namespace

std::vector<std::string> time_operator_names() {
    std::vector<std::string> names;
    names.reserve(kOps.size());
    for (const auto& known : kOps) names.emplace_back(known.name);
    return names;
}

std::optional<TimeSymbol> TimeLoader::find_symbol(const std::string& name) const {
    const auto found = std::ranges::find(grammar_.symbols, name, &TimeSymbolInfo::name);
    if (found == grammar_.symbols.end()) return {};
    return static_cast<TimeSymbol>(found - grammar_.symbols.begin());
}

TimeSymbol TimeLoader::add_symbol(const std::string& name) {
    if (const auto known = find_symbol(name)) return *known;
    if (grammar_.symbols.size() == kMostTimeSymbols) {
        file_.fault(file_.root(),
                    "more than " + std::to_string(kMostTimeSymbols) + " classes and kinds of times");
        return 0;
    }
    grammar_.symbols.push_back({name, {}, {}, {}, {}, {}});
    return static_cast<TimeSymbol>(grammar_.symbols.size() - 1);
}

std::vector<TimeSymbol> TimeLoader::symbols(const YamlNode& names, const char* what) {
    std::vector<TimeSymbol> symbols;
    if (!names) return symbols;
    for (const auto& name : file_.words(names, what)) {
        if (const auto symbol = find_symbol(name)) {
            symbols.push_back(*symbol);
            continue;
        }
        std::vector<std::string> known;
        for (const auto& symbol : grammar_.symbols) known.push_back(symbol.name);
        file_.fault(names, "unknown class '" + name + "'", did_you_mean(name, known));
    }
    return symbols;
}

std::uint32_t TimeLoader::next_state(std::uint32_t state, TimeSymbol symbol) {
    auto& edges = grammar_.states[state].edges;
    auto at = std::ranges::lower_bound(edges, symbol, {}, &TimeState::Edge::symbol);
    if (at != edges.end() && at->symbol == symbol) return at->next;
    const auto next = static_cast<std::uint32_t>(grammar_.states.size());
    edges.insert(at, {symbol, next});
    grammar_.states.emplace_back();
    return next;
}

/// Steps in order; "(comma)" may be left out.
void TimeLoader::add_form(std::uint32_t root, const YamlNode& form, std::uint32_t rule) {
    if (!file_.require_sequence(form, "form")) return;
    std::vector<std::uint32_t> states{root};
    bool has_step = false;
    for (const YamlNode& step : form.items()) {
        auto name = step.scalar();
        const bool optional = name.starts_with('(') && name.ends_with(')');
        if (optional) name = name.substr(1, name.size() - 2);
        const auto symbol = find_symbol(name);
        if (!symbol) {
            std::vector<std::string> known;
            for (const auto& info : grammar_.symbols) known.push_back(info.name);
            return file_.fault(step, "unknown class or kind '" + name + "'", did_you_mean(name, known));
        }
        has_step |= !optional;
        std::vector<std::uint32_t> next = optional ? states : std::vector<std::uint32_t>{};
        for (const auto state : states) next.push_back(next_state(state, *symbol));
        if (next.size() > kMostForms) return file_.fault(form, "stands for more than 64 forms", "split it");
        states = std::move(next);
    }
    if (!has_step) return file_.fault(form, "a form needs a step that is not optional");
    for (const auto state : states) {
        auto& rules = grammar_.states[state].rules;
        if (std::ranges::find(rules, rule) == rules.end()) rules.push_back(rule);
    }
}

void TimeLoader::load_rule(const std::string& kind, const YamlNode& node) {
    if (!file_.require_map(node, "rule")) return;
    file_.check_keys(node, {"id", "gives", "forms", "with", "after", "not_after", "before", "not_before",
                            "examples", "counterexamples"});
    const auto id = node["id"].scalar();
    if (id.empty()) return file_.fault(node, "rule has no 'id'");
    if (std::ranges::find(grammar_.rules, id, &TimeRule::id) != grammar_.rules.end())
        return file_.fault(node["id"], "rule '" + id + "' is given twice");
    const auto name = node["gives"].scalar();
    const auto op = std::ranges::find(kOps, name, &OpName::name);
    if (op == kOps.end()) {
        return file_.fault(node["gives"] ? node["gives"] : node, "unknown operator '" + name + "'",
                           did_you_mean(name, time_operator_names()));
    }
    TimeRule rule{id, kind, op->op, {}, {}, {}, {}, {}, file_.at(node)};
    if (node["with"]) rule.with = constants(node["with"]);
    rule.after = symbols(node["after"], "after");
    rule.not_after = symbols(node["not_after"], "not_after");
    rule.before = symbols(node["before"], "before");
    rule.not_before = symbols(node["not_before"], "not_before");
    const auto index = static_cast<std::uint32_t>(grammar_.rules.size());
    grammar_.rules.push_back(std::move(rule));
    if (!node["forms"] || !file_.require_sequence(node["forms"], "forms"))
        return file_.fault(node, "rule '" + id + "' has no forms");
    for (const YamlNode& form : node["forms"].items())
        add_form(*grammar_.symbols[*find_symbol(kind)].root, form, index);
    load_time_examples(node, id);
}

void TimeLoader::load_time_examples(const YamlNode& rule, const std::string& id) {
    for (const char* key : {"examples", "counterexamples"}) {
        if (!rule[key] || !file_.require_sequence(rule[key], key)) continue;
        for (const YamlNode& node : rule[key].items()) {
            TimeExample example;
            example.rule = id;
            example.at = file_.at(node);
            if (node.is_scalar()) {
                example.text = node.scalar();
            } else if (file_.require_map(node, "example")) {
                file_.check_keys(node, {"text", "date", "gives"});
                example.text = node["text"].scalar();
                if (node["date"]) {
                    const auto day = model::parse_edtf(node["date"].scalar());
                    if (day && day->is_one_day())
                        example.date = day->begin;
                    else
                        file_.fault(node["date"], "'date' is not a day", "write YYYY-MM-DD");
                }
                for (const auto& entry : node["gives"].entries()) {
                    const auto promised = file_.words(entry.value, "gives");
                    TimeExample::Promise promise{entry.key.scalar(), promised.empty() ? "" : promised[0], {}};
                    if (promised.size() > 1) promise.edtf = promised[1];
                    example.gives.push_back(std::move(promise));
                }
            }
            if (example.text.empty()) file_.fault(node, "example has no 'text'");
            if (example.gives.empty() == (key == std::string_view("examples")))
                file_.fault(node, "an example gives times, a counterexample none");
            grammar_.examples.push_back(std::move(example));
        }
    }
}

void TimeLoader::load_rules(const YamlNode& node) {
    if (!file_.require_map(node, "rules")) return;
    for (const auto& entry : node.entries()) {  // all kinds first: a form may name any of them
        const TimeSymbol kind = add_symbol(entry.key.scalar());
        if (grammar_.symbols[kind].root) continue;
        if (is_class(kind))
            file_.fault(entry.key, "a class of words has this name too", "rename one of them");
        grammar_.symbols[kind].root = static_cast<std::uint32_t>(grammar_.states.size());
        grammar_.states.emplace_back();
    }
    for (const auto& entry : node.entries()) {
        if (!file_.require_sequence(entry.value, "rules")) continue;
        for (const YamlNode& rule : entry.value.items()) load_rule(entry.key.scalar(), rule);
    }
    for (const auto& entry : node.entries()) check_first(*find_symbol(entry.key.scalar()), entry.key);
}

bool TimeLoader::is_class(TimeSymbol symbol) const {
    const auto has = [&](const auto& entry) { return entry.symbol == symbol; };
    return std::ranges::any_of(grammar_.readings, has) || std::ranges::any_of(grammar_.numerals, has) ||
           std::ranges::any_of(grammar_.affixed_numerals, has);
}

/// A kind that can start with itself would never end.
void TimeLoader::check_first(TimeSymbol kind, const YamlNode& node) {
    if (!first_of(*grammar_.symbols[kind].root).test(kind)) return;
    file_.fault(node, "a form of '" + grammar_.symbols[kind].name + "' starts with its own kind",
                "start it with another kind");
    grammar_.states[*grammar_.symbols[kind].root].edges.clear();
}

/// What may stand next in `state`.
TimeSymbols TimeLoader::first_of(std::uint32_t state) const {
    TimeSymbols first;
    collect_first(state, first);
    return first;
}

/// Marks every class and kind that may stand at the start of what begins in `state`.
void TimeLoader::collect_first(std::uint32_t state, TimeSymbols& first) const {
    for (const auto& edge : grammar_.states[state].edges) {
        if (first.test(edge.symbol)) continue;
        first.set(edge.symbol);
        if (const auto& root = grammar_.symbols[edge.symbol].root) collect_first(*root, first);
    }
}

/// Every class that may be the first step from `root` on, with what may stand behind it.
const TimeLoader::Openings& TimeLoader::openings_of(std::uint32_t root) {
    const auto [at, is_new] = openings_.try_emplace(root);
    auto& openings = at->second;
    if (!is_new) return openings;
    const auto add = [&](TimeSymbol symbol, bool end, const TimeSymbols& next) {
        auto& behind = openings[symbol];
        behind.end = behind.end || end;
        behind.next |= next;
    };
    for (const auto& edge : grammar_.states[root].edges) {
        const auto& state = grammar_.states[edge.next];
        const bool complete = root == 0 || !state.rules.empty();
        if (!edge.is_kind()) {
            add(edge.symbol, complete, state.first);
            continue;
        }
        for (const auto& [symbol, own] : openings_of(edge.root))
            add(symbol, own.end && complete, own.end ? own.next | state.first : own.next);
    }
    return openings;
}

/// Turns around which classes each kind may start with.
void TimeLoader::index_openings() {
    for (std::size_t at = 0; at < grammar_.symbols.size(); ++at) {
        auto& symbol = grammar_.symbols[at];
        symbol.alone.reset();
        symbol.openings.clear();
        if (!symbol.root) symbol.alone.set(at);
    }
    for (std::size_t at = 0; at < grammar_.symbols.size(); ++at) {
        const auto kind = static_cast<TimeSymbol>(at);
        if (!grammar_.symbols[kind].root) continue;
        for (const auto& [first, behind] : openings_of(*grammar_.symbols[kind].root))
            add_opening(kind, first, behind);
    }
}

void TimeLoader::add_opening(TimeSymbol kind, TimeSymbol first, const Behind& behind) {
    if (behind.end) grammar_.symbols[first].alone.set(kind);
    auto& openings = grammar_.symbols[first].openings;
    for (std::size_t index = 0; index < grammar_.symbols.size(); ++index) {
        const auto second = static_cast<TimeSymbol>(index);
        if (!behind.next[second] || grammar_.symbols[second].root) continue;
        auto at = std::ranges::lower_bound(openings, second, {}, &TimeOpening::second);
        if (at == openings.end() || at->second != second) at = openings.insert(at, {second, {}});
        at->kinds.set(kind);
    }
}

void TimeLoader::load_whole(const YamlNode& node) {
    for (const auto kind : symbols(node, "whole")) {
        if (grammar_.symbols[kind].root) {
            next_state(0, kind);
        } else {
            file_.fault(node, "'" + grammar_.symbols[kind].name + "' is no kind of rules");
        }
    }
}

void TimeLoader::finish() {
    for (std::uint32_t state = 0; state < grammar_.states.size(); ++state) {
        grammar_.states[state].first = first_of(state);
        grammar_.states[state].own.reset();
        for (auto& edge : grammar_.states[state].edges) {
            edge.root = grammar_.symbols[edge.symbol].root.value_or(kNoTimeState);
            grammar_.states[state].own.set(edge.symbol);
        }
    }
    index_openings();
    index_starts();
}

void TimeLoader::index_starts() {
    const Openings& openings = openings_of(0);
    TimeSymbols second;
    for (const auto& [symbol, behind] : openings) second |= behind.next;
    auto& lexicon = context_.rules.lexicon;
    lexicon.resize(context_.rules.vocabulary.size());
    for (const auto& reading : grammar_.readings) {
        const auto opening = openings.find(reading.symbol);
        if (second.test(reading.symbol)) lexicon[reading.first].starts |= kSecondOfTime;
        if (opening != openings.end()) {
            const bool alone = opening->second.end && reading.second == kNoWord;
            lexicon[reading.first].starts |= alone ? kStartsTime : kStartsTimeWith;
            lexicon[reading.second].starts |= kSecondOfTime;
        }
    }
    lexicon[kNoWord].starts = 0;
}

}  // namespace chronograph::rules
