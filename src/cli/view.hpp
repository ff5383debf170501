#pragma once
// What every view takes: where its knowledge comes from (--from) and which part it shows.

#include <optional>
#include <string>
#include <vector>

#include "chronograph/graph/query.hpp"
#include "chronograph/model/knowledge.hpp"
#include "chronograph/model/record.hpp"
#include "chronograph/rules/rule_set.hpp"
#include "pack.hpp"

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
    RuleOptions rules;
};

/// --from, --rules, --pack
void declare_from(CLI::App& app, ViewOptions& options);
/// --type, --status, --since, --until
void declare_filter(CLI::App& app, ViewOptions& options);
/// --who, --country
void declare_parties(CLI::App& app, ViewOptions& options);

/// Knowledge, and the pack that says what its types and names mean.
struct View {
    rules::RuleSet pack;
    model::Knowledge knowledge;
    std::vector<graph::Listed> listed;  ///< the pack's entities, also those no article names
};

/// The records behind `--from`.   Errors: throws base::Error naming the path, or the line that is no record.
[[nodiscard]] std::vector<model::Record> load_records(const ViewOptions& options);

/// The knowledge that records support, under a pack: all events but those of further packs that are not
/// among `packs`.
[[nodiscard]] View make_view(rules::RuleSet pack, std::vector<model::Record> records,
                             const std::vector<std::string>& packs);

/// The view that the options describe, before any filter.   Errors: as load_pack, load_records, make_filter.
[[nodiscard]] View load_view(const ViewOptions& options);

/// The one that a name as people write it fits; nothing after saying on stderr which names are nearest, or
/// which ones it fits.
[[nodiscard]] std::optional<graph::NameMatch> find_or_say(const View& view, const std::string& name,
                                                          graph::Among among = graph::Among::all);

/// The filter the options describe; nothing after saying on stderr which name is unknown or fits several.
/// Errors: throws base::Error for a date or type that is none.
[[nodiscard]] std::optional<graph::Filter> make_filter(const View& view, const ViewOptions& options);

/// "1 article", "12 articles": what the knowledge was read from.
[[nodiscard]] std::string articles(const model::Knowledge& knowledge);

}  // namespace chronograph::cli
