#pragma once
// What every view takes: where its knowledge comes from (--from) and which part it shows.

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "chronograph/graph/query.hpp"
#include "chronograph/model/knowledge.hpp"

namespace CLI {
class App;
}

namespace chronograph::cli {

struct ViewOptions {
    std::string from = "out";  ///< a folder that `build` wrote, a records file, or "-"
    std::vector<std::string> who;
    std::vector<std::string> countries;
    std::vector<std::string> types;
    std::vector<std::string> statuses;
    std::string since;
    std::string until;
    std::vector<std::string> rules;
};

void declare_from(CLI::App& app, ViewOptions& options);
/// --type, --status, --since, --until
void declare_filter(CLI::App& app, ViewOptions& options);
/// --who, --country
void declare_parties(CLI::App& app, ViewOptions& options);

/// The knowledge behind `--from`.   Errors: throws base::Error naming the path.
[[nodiscard]] model::Knowledge load_knowledge(const ViewOptions& options);

/// Further names people are called by, as (entity id, name), from the rule pack.
using Aliases = std::vector<std::pair<std::string, std::string>>;
[[nodiscard]] Aliases load_aliases(const ViewOptions& options);

/// The entity of a name as people write it; nothing after saying on stderr what the nearest names are.
[[nodiscard]] const model::Entity* find_or_say(const model::Knowledge& knowledge, const Aliases& aliases,
                                               const std::string& name);

/// The filter the options describe; nothing after saying on stderr which name or day is unknown.
[[nodiscard]] std::optional<graph::Filter> make_filter(const model::Knowledge& knowledge,
                                                       const ViewOptions& options);

}  // namespace chronograph::cli
