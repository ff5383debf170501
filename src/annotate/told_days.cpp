// Entry point: told_days(). Tested by tests/annotate/dating_test.cpp.
#include "told_days.hpp"

#include "time_parser.hpp"

namespace chronograph::annotate {

using rules::TimeField;
using rules::TimeOp;

namespace {

/// The day that a time names, under what only tells its hour or part; nothing for another kind of time.
const TimeNode* day_within(const TimeParser& parser, const TimeNode& node) {
    const auto& operands = node.operands;
    if (node.op == TimeOp::days) return &node;
    const bool day =
        operands.has(TimeField::weekday) || operands.has(TimeField::day) || operands.has(TimeField::feast);
    if (node.op == TimeOp::date) return day && !operands.has(TimeField::era) ? &node : nullptr;
    const bool passes = node.op == TimeOp::clock || node.op == TimeOp::day_part ||
                        (node.op == TimeOp::part && !operands.has(TimeField::mod));
    if (!passes) return nullptr;
    for (const auto child : node.children) {
        const auto* found = child == kNoNode ? nullptr : day_within(parser, parser.node(child));
        if (found != nullptr) return found;
    }
    return nullptr;
}

}  // namespace

bool ToldDay::may_be(model::Day day) const {
    const auto civil = model::to_civil(day);
    const auto agrees = [&](TimeField field, std::int32_t value) {
        return !operands.has(field) || operands[field] == value;
    };
    return agrees(TimeField::weekday, model::weekday(day) + 1) &&
           agrees(TimeField::month, static_cast<std::int32_t>(civil.month)) &&
           agrees(TimeField::day, static_cast<std::int32_t>(civil.day)) &&
           agrees(TimeField::year, civil.year);
}

std::vector<ToldDay> told_days(const model::Document& document, const Annotations& annotations,
                               const rules::TimeGrammar& grammar) {
    std::vector<ToldDay> told;
    TimeParser parser(document, annotations.words, grammar);
    std::vector<std::uint32_t> none;  // their nodes are asked for at once
    std::uint32_t sentence = 0;
    for (const auto& time : annotations.times) {
        while (document.sentences[sentence].last <= time.first) ++sentence;
        const auto& around = document.sentences[sentence];
        if (parser.is_full()) parser.keep_only(none);
        const auto parsed = parser.parse(time.first, around.last);
        const auto* node = parsed ? day_within(parser, parser.node(*parsed)) : nullptr;
        if (node == nullptr) continue;
        ToldDay day;
        day.sentence = sentence;
        day.first = time.first;
        day.last = time.last;
        day.operands = node->operands;
        if (node->op == TimeOp::days) day.from_today = node->operands.get(TimeField::days, 0);
        day.lean = lean_of(document, annotations.words, grammar, around, time.first, time.last);
        told.push_back(day);
    }
    return told;
}

}  // namespace chronograph::annotate
