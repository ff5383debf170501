#pragma once
// Times as they are said to days of the calendar. Pure: the same node in the same context gives the same
// reading.

#include <optional>
#include <string>
#include <vector>

#include "time_calendar.hpp"
#include "time_parser.hpp"

namespace chronograph::annotate {

/// What relative and under-specified times count from.
struct TimeContext {
    std::optional<model::Day> document;  ///< the day of writing; nothing where it must not anchor
    std::vector<Period> told;            ///< the times spoken of before, the last one first; a few of them
    std::vector<Period> ahead;           ///< the next ones that name their year: where a narrative goes on to
    /// A narrative tells of the past in its own order: its under-specified dates follow the date before them.
    bool narrative = false;

    [[nodiscard]] std::optional<Period> text() const {
        return told.empty() ? std::nullopt : std::optional(told.front());
    }
};

/// Where an under-specified date is looked for.
enum class Lean : std::uint8_t {
    open,           ///< no cue: what news most often means
    cued_past,      ///< the sentence looks back
    cued_future,    ///< the sentence looks forward
    always_past,    ///< the latest that is not after the anchor, whatever the sentence says
    always_future,  ///< the earliest that is not before it
};

struct Reading {
    model::TimeType type = model::TimeType::date;
    std::optional<Period> period;  ///< where its days are known
    std::string value;             ///< TIMEX3
    std::string mod;               ///< TIMEX3
    std::optional<model::DateRange> range;
    bool under_specified = false;  ///< another lean may give other days
    bool clock_only = false;
    bool impossible = false;  ///< 31 April
};

class TimeResolver {
public:
    /// Lifetime: both must outlive the resolver.
    TimeResolver(const TimeParser& parser, const rules::TimeGrammar& grammar)
        : parser_(parser), grammar_(grammar) {}

    [[nodiscard]] Reading read(const TimeNode& node, const TimeContext& context, Lean lean) const;

private:
    struct Call {  // what one read() carries down
        const TimeContext& context;
        Lean lean;
    };
    using Candidates = std::vector<Period>;

    [[nodiscard]] Reading evaluate(const TimeNode& node, const Call& call) const;
    [[nodiscard]] Reading vague(const TimeNode& node) const;
    [[nodiscard]] Reading date(const TimeNode& node, const Call& call) const;
    [[nodiscard]] Reading dated_by_year(const Operands& operands, int year) const;
    [[nodiscard]] static Reading undated(const Operands& operands);
    [[nodiscard]] Reading long_period(const Operands& operands, const Call& call) const;
    [[nodiscard]] Reading relative(const TimeNode& node, const Call& call) const;
    [[nodiscard]] Reading counted(const TimeNode& node, const Call& call) const;
    [[nodiscard]] Reading days(const TimeNode& node, const Call& call) const;
    [[nodiscard]] Reading shift(const TimeNode& node, const Call& call) const;
    [[nodiscard]] Reading nth(const TimeNode& node, const Call& call) const;
    [[nodiscard]] static Reading some_within(const Operands& operands, const std::optional<Reading>& inside);
    [[nodiscard]] Reading nth_alone(const TimeNode& node, const Call& call) const;
    [[nodiscard]] Reading part(const TimeNode& node, const Call& call) const;
    [[nodiscard]] Reading duration(const TimeNode& node) const;
    [[nodiscard]] Reading set(const TimeNode& node) const;
    [[nodiscard]] Reading clock(const TimeNode& node, const Call& call) const;
    [[nodiscard]] Reading day_part(const TimeNode& node, const Call& call) const;

    [[nodiscard]] Candidates candidates(const Operands& operands, model::Day anchor) const;
    [[nodiscard]] std::optional<Period> in_news(const Operands& operands, const Call& call) const;
    [[nodiscard]] bool opens_report(const Operands& operands, const Call& call) const;
    [[nodiscard]] std::optional<Period> in_narrative(const Operands& operands,
                                                     const TimeContext& context) const;
    [[nodiscard]] std::optional<Period> in_year(const Operands& operands, int year) const;
    [[nodiscard]] std::optional<Period> anchor(const Operands& operands, const Call& call) const;
    [[nodiscard]] std::optional<Reading> child(const TimeNode& node, const Call& call) const;
    [[nodiscard]] Period part_of(const Period& whole, const Operands& operands, const Call& call) const;
    [[nodiscard]] std::optional<Reading> year_child(const TimeNode& node, const Call& call) const;
    [[nodiscard]] std::string mod_of(const Operands& operands) const;

    const TimeParser& parser_;
    const rules::TimeGrammar& grammar_;
};

/// What is said is no time: 31 April.
[[nodiscard]] Reading impossible();
/// A period's own reading.
[[nodiscard]] Reading reading_of(const Period& period);
/// "P3D", "PT2H", "PXY"; for a number of 0 and no tenths several.
[[nodiscard]] std::string duration_value(const Operands& operands);
/// "XXXX-05-12", "XXXX-WXX-3": what is known of a date whose year is not.
[[nodiscard]] std::string symbolic_value(const Operands& operands);
/// The same for a unit: "XXXX-WXX".
[[nodiscard]] std::string symbolic_value(rules::TimeUnit unit);
/// The part of a period that a mod names: the early, middle or late third; "later this week" from the anchor
/// on.
[[nodiscard]] Period narrowed(const Period& period, const std::string& mod);
/// One of the candidates (by begin), as news means it.
[[nodiscard]] std::optional<Period> choose_in_news(const std::vector<Period>& candidates,
                                                   const Period& anchor, Lean lean);
/// The candidate that makes the narrative step back least between what was told and what is ahead.
[[nodiscard]] std::optional<Period> choose_in_narrative(const std::vector<Period>& candidates,
                                                        const TimeContext& context);

}  // namespace chronograph::annotate
