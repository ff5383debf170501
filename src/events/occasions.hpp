#pragma once
// Occasions: mentions of one occasion in a document become one event with all its evidence.
// Takes: the candidates of a document in text order.  Gives: occasions in the order of their first mention.

#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "candidate.hpp"

namespace chronograph::events {

struct Occasion {
    rules::TypeId type = 0;
    model::Status status = model::Status::happened;
    bool status_is_told = false;
    std::optional<model::DateRange> date;
    std::optional<std::uint32_t> place;           // index into Annotations::entities
    std::vector<std::uint32_t> stops;             // of a tour: its places
    std::optional<rules::EntityId> host_country;  // where a visit without a place went
    std::vector<Party> parties;                   // roles of `type`
    std::vector<std::string> groups;
    std::vector<Party> stand_ins;       // named within the groups; parties if there are no others
    std::vector<Candidate> mentions;    // in text order once settled; never empty
    std::size_t founders = 0;           // the first so many have parties of their own; the rest refer to them
    std::size_t placed = 0;             // the first so many came in text order, and so did the rest
    bool has_hours = false;             // of a schedule: another than `hour` too
    std::optional<std::uint32_t> hour;  // index into Annotations::times

    /// The mentions in two runs, each in text order.
    [[nodiscard]] std::array<std::span<const Candidate>, 2> runs() const {
        const std::span all(mentions);
        return {all.first(placed), all.subspan(placed)};
    }
};

/// The occasion holds the mention with this trigger.   Cost: O(log mentions), as in a long document one
/// occasion may have very many.
[[nodiscard]] bool holds(const Occasion& occasion, std::uint32_t trigger);

/// So many take part that no list of a text names them all, and no more are added: each mention is compared
/// with all parties.
[[nodiscard]] bool is_full(const Occasion& occasion);

/// "the Clean Sea Summit", "the Summit of the Americas", but not "the summit": the trigger is part of a name.
[[nodiscard]] bool is_proper_name(const Source& source, const Candidate& candidate);

/// Two lines of one schedule.
[[nodiscard]] bool is_other_hour(const Source& source, const Candidate& candidate, const Occasion& occasion);

/// Merges mentions that tell the same occasion, and drops what names no occasion at all. Only events of one
/// root type are compared.
/// Cost: O(candidates x log candidates): each is compared with the latest occasions only.
[[nodiscard]] std::vector<Occasion> merge_mentions(const Source& source, Candidates candidates);

/// "11:30 a.m. X meets with Y": a document that tells hours in the present tense is a plan of its day.
void read_schedule(const Source& source, Candidates& candidates);

/// "Tuesday, 4 May", a line of its own: of a programme of several days, what is told below it is of that day.
void read_day_lines(const Source& source, Candidates& candidates);

/// One took place before the day of writing, and the other is said not to have: no one occasion.
[[nodiscard]] bool lie_across_today(const Source& source, const Candidate& candidate,
                                    const Occasion& occasion);

/// The days a mention gives, its under-specified time read in the direction of its status.
[[nodiscard]] std::optional<model::DateRange> date_of(const Source& source, const Candidate& candidate);

/// As many parties as its roles need, described ones counted; of a symmetric type a body alone, or one party
/// that says when or where.
[[nodiscard]] bool is_occasion(const Source& source, const Occasion& occasion);

/// "had met", "last met", "had not met since May": before what is told around it.
[[nodiscard]] bool is_past_telling(const Occasion& occasion);

/// Adds what one more mention tells to an occasion's summary.   Cost: O(parties).
void absorb(const Source& source, const Candidate& mention, Occasion& occasion);

/// Gives occasions without a day or a place those of what they were told with: the visit they are part of,
/// the summit they took place at, what was told right before. Requires: settled, and in any order.
void lend_circumstances(const Source& source, std::vector<Occasion>& occasions);

/// "X will not attend a summit in Rome in May. ... The Nato summit": gives the summit the day and the place
/// told with who stays away.
void lend_from_absences(const Source& source, std::vector<Occasion>& occasions);

/// "X's call with Y": where the title says more exactly than the text ("spoke with") what kind of contact the
/// article's first event is, it is of that kind.   Cost: O(title + parties * mentions) for that event.
void take_kind_from_title(const Source& source, std::vector<Occasion>& occasions);

/// The type, status, date, place and parties that an occasion's mentions together tell, from the first.
void settle(const Source& source, Occasion& occasion);

}  // namespace chronograph::events
