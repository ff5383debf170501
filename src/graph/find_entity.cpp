// Entry point: find_entity(). Tested by tests/graph/find_entity_test.cpp.
#include <algorithm>
#include <functional>

#include "chronograph/base/diagnostic.hpp"
#include "chronograph/base/utf8.hpp"
#include "chronograph/graph/query.hpp"

namespace chronograph::graph {

namespace {

using Aliases = std::vector<std::pair<std::string, std::string>>;
using Found = std::vector<const model::Entity*>;

constexpr std::size_t kNearest = 5;
constexpr std::size_t kArticle = 3;  // letters of the longest article: "the", "los"

std::string last_word(const std::string& folded) {
    return folded.substr(folded.rfind(' ') + 1);
}

/// Every entity with its folded name and aliases.
struct Called {
    const model::Entity* entity = nullptr;
    std::string name;
    std::vector<std::string> aliases;
};

std::vector<Called> collect_names(const model::Knowledge& knowledge, const Aliases& aliases) {
    std::vector<Called> called;
    for (const auto& entity : knowledge.entities) called.push_back({&entity, base::fold(entity.name), {}});
    for (const auto& [id, alias] : aliases) {
        const auto* entity = knowledge.find(id);
        if (entity == nullptr) continue;
        called[static_cast<std::size_t>(entity - knowledge.entities.data())].aliases.push_back(
            base::fold(alias));
    }
    return called;
}

/// Those that a folded name calls: by full name, else by alias, else by last word.
Found find_called(const std::vector<Called>& called, const std::string& name) {
    const auto collect = [&](auto&& fits) {
        Found found;
        for (const auto& candidate : called) {
            if (fits(candidate)) found.push_back(candidate.entity);
        }
        return found;
    };
    auto found = collect([&](const Called& c) { return c.name == name; });
    if (found.empty())
        found =
            collect([&](const Called& c) { return std::ranges::find(c.aliases, name) != c.aliases.end(); });
    if (found.empty()) found = collect([&](const Called& c) { return last_word(c.name) == name; });
    return found;
}

/// The name without a short first word, which may be an article: "the UK".
std::string without_article(const std::string& name) {
    const auto space = name.find(' ');
    return space == std::string::npos || space > kArticle ? "" : name.substr(space + 1);
}

constexpr std::size_t kTooFar = std::string::npos;

/// The edit distance where it is a slip of the pen: at most a third of the letters.
std::size_t slips(const std::string& typed, const std::string& name) {
    const std::size_t distance = base::edit_distance(typed, name);
    return distance <= std::max<std::size_t>(1, typed.size() / 3) ? distance : kTooFar;
}

/// How far a typed name is from what an entity is called: its name, its last word, or one of its aliases.
std::size_t distance(const Called& called, const std::string& typed) {
    std::size_t best = std::min(slips(typed, called.name), slips(last_word(typed), last_word(called.name)));
    for (const auto& alias : called.aliases) best = std::min(best, slips(typed, alias));
    if (called.name.find(typed) != std::string::npos) best = std::min<std::size_t>(best, 1);
    return best;
}

std::vector<std::string> find_nearest(const std::vector<Called>& called, const std::string& typed) {
    std::vector<std::pair<std::size_t, std::string>> ranked;
    for (const auto& candidate : called) {
        const auto far = distance(candidate, typed);
        if (far != kTooFar) ranked.emplace_back(far, candidate.entity->name);
    }
    std::ranges::sort(ranked);
    std::vector<std::string> names;
    for (const auto& [far, text] : ranked) {
        if (names.size() < kNearest && std::ranges::find(names, text) == names.end()) names.push_back(text);
    }
    return names;
}

std::vector<std::string> names_of(Found found) {
    std::ranges::stable_sort(found, std::greater{}, &model::Entity::documents);
    std::vector<std::string> names;
    for (const auto* entity : found) {
        if (names.size() < kNearest) names.push_back(entity->name);
    }
    return names;
}

}  // namespace

NameMatch find_entity(const model::Knowledge& knowledge, std::string_view name, const Aliases& aliases) {
    if (const auto* entity = knowledge.find(name)) return {entity, {}};
    const std::string wanted = base::fold(name);
    if (wanted.empty()) return {};
    const auto called = collect_names(knowledge, aliases);
    auto found = find_called(called, wanted);
    if (const auto rest = without_article(wanted); found.empty() && !rest.empty())
        found = find_called(called, rest);
    if (found.size() == 1) return {found.front(), {}};
    return {nullptr, found.empty() ? find_nearest(called, wanted) : names_of(found)};
}

}  // namespace chronograph::graph
