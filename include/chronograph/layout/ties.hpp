#pragma once
// Who met whom, counted: the parties of a set of events and what ties each pair of them.
// What kinds of tie there are is kept apart: a call is no meeting, talks may be none, a plan is no event, ten
// people in a room are not forty-five bilateral meetings.

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "chronograph/model/knowledge.hpp"

namespace chronograph::layout {

struct TieOptions {
    std::vector<std::string> in_person_types{"meeting", "summit", "visit"};  ///< in which the parties meet
    std::size_t max_event_size = 12;  ///< events of more parties tie nobody; 0 = no limit
    std::uint32_t threshold = 1;      ///< occasions a pair needs to be tied
    std::size_t max_parties = 120;    ///< the most tied ones are kept
    std::size_t max_ties = 0;         ///< the strongest are kept; 0 = no limit
};

struct Party {
    std::string id;
    std::string name;
    std::string country;       ///< id; of a country its own; may be empty
    std::uint32_t events = 0;  ///< that happened
    std::uint32_t degree = 0;  ///< parties it is tied to
    std::size_t tone = 0;      ///< the palette's (from 1), one a country, the last for all others
};

/// Two parties, a before b in Ties::parties.
struct Tie {
    std::uint32_t a = 0, b = 0;
    std::uint32_t bilateral = 0;     ///< met in person, just the two
    std::uint32_t multilateral = 0;  ///< met in person among others
    std::uint32_t spoke = 0;         ///< a call, talks: not said to be in person
    std::uint32_t intended = 0;      ///< planned or proposed
    std::uint32_t denied = 0;
    std::vector<std::uint32_t> events;  ///< indexes into Knowledge::events, by date

    [[nodiscard]] std::uint32_t in_person() const { return bilateral + multilateral; }
    [[nodiscard]] std::uint32_t happened() const { return in_person() + spoke; }
    [[nodiscard]] std::uint32_t occasions() const { return happened() + intended; }
};

struct Ties {
    std::vector<Party> parties;             ///< by country (most events first), then degree, then name
    std::vector<Tie> ties;                  ///< by (a, b)
    std::vector<std::string> spoken_types;  ///< the types of event counted in Tie::spoke, sorted
    std::size_t too_large = 0;              ///< events left out by max_event_size
    std::size_t weakest = 0;                ///< ties left out by max_ties
    std::size_t dropped = 0;                ///< parties left out by max_parties, or by max_ties without a tie
};

/// Counts the ties of these events. A pair tied by denied events only is not tied; a party without a tie is
/// left out. Every party of an event is tied to every other, as KnowledgeGraph::met has it; a country and
/// those who serve it are not, and count as those people for the size of an event. Cost: O(events x parties^2
/// x log).   Threads: no shared state.
[[nodiscard]] Ties make_ties(const model::Knowledge& knowledge, std::span<const std::uint32_t> events,
                             const TieOptions& options = {});

/// "21 parties · 33 ties · 35 events", and what was left out.
[[nodiscard]] std::string ties_text(const Ties& ties, std::size_t events);

/// From so many occasions on a line says how many it stands for.
inline constexpr std::uint32_t kFewestCounted = 3;
/// How wide the line of so many occasions is, px.
[[nodiscard]] double line_width(std::uint32_t occasions);

}  // namespace chronograph::layout
