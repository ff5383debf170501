#pragma once
// The graph: people, countries, organisations, places, events and dates, tied by who took part, where and
// when. Place: the only layer that knows Boost.Graph; its descriptors stay inside.

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "chronograph/graph/query.hpp"
#include "chronograph/model/knowledge.hpp"

namespace chronograph::graph {

/// Somebody that one entity met. Ranked by occasions that happened, then planned, proposed, denied, then
/// name.
struct Contact {
    std::string id;
    std::string name;
    std::uint32_t happened = 0, planned = 0, proposed = 0, denied = 0;  ///< occasions, never mixed
    std::vector<std::uint32_t> events;  ///< indexes into Knowledge::events, by date
};

/// A step of a path: an entity, and the event by which the path came to it (absent for the first).
struct PathStep {
    std::string id;
    std::optional<std::uint32_t> event;
};

/// Lifetime: the knowledge must outlive the graph.   Threads: const members are safe from any number.
class KnowledgeGraph {
public:
    /// Cost: O(entities + events x participants).
    explicit KnowledgeGraph(const model::Knowledge& knowledge);
    KnowledgeGraph(KnowledgeGraph&&) noexcept;
    ~KnowledgeGraph();

    /// Events in which both take part, by date, undated last; the same for (b, a). None for a person and the
    /// country they serve, who are one side.
    [[nodiscard]] std::vector<std::uint32_t> met(std::string_view a, std::string_view b,
                                                 const Filter& filter = {}) const;
    /// Everybody that `id` met.
    [[nodiscard]] std::vector<Contact> contacts(std::string_view id, const Filter& filter = {}) const;
    /// Ids of everything tied to `id`: for an entity its events, for an event its parties, place and date;
    /// sorted.
    [[nodiscard]] std::vector<std::string> neighbours(std::string_view id) const;
    /// The shortest chain of happened meetings from a to b; empty if there is none.
    [[nodiscard]] std::vector<PathStep> shortest_path(std::string_view a, std::string_view b) const;
    [[nodiscard]] std::size_t vertices() const;
    [[nodiscard]] std::size_t edges() const;

private:
    struct Implementation;
    std::unique_ptr<Implementation> implementation_;
};

}  // namespace chronograph::graph
