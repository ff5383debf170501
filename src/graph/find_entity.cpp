// Entry point: find_entity(). Tested by tests/graph/find_entity_test.cpp.
#include <algorithm>
#include <functional>
#include <map>
#include <optional>

#include "chronograph/base/diagnostic.hpp"
#include "chronograph/base/utf8.hpp"
#include "chronograph/graph/query.hpp"

namespace chronograph::graph {

namespace {

constexpr std::size_t kNearest = 5;
constexpr std::size_t kArticle = 3;  // letters of the longest article: "the", "los"

std::string last_word(const std::string& folded) {
    return folded.substr(folded.rfind(' ') + 1);
}

/// Something with what it is called, folded.   Lifetime: borrows from the knowledge or the list.
struct Called {
    const std::string* id = nullptr;
    const std::string* full_name = nullptr;
    std::uint32_t documents = 0;
    std::string name;
    std::vector<std::string> aliases;
};
using Directory = std::vector<Called>;
using Found = std::vector<const Called*>;

std::vector<std::string> folded_aliases(const Listed& listed) {
    std::vector<std::string> aliases;
    aliases.reserve(listed.aliases.size());
    for (const auto& alias : listed.aliases) aliases.push_back(base::fold(alias));
    return aliases;
}

bool is_among(const std::string& type, Among among) {
    return among == Among::all || type == "country";
}

/// What the knowledge holds, by the names it has there and in the list.
Directory mentioned(const model::Knowledge& knowledge, const std::vector<Listed>& listed, Among among) {
    std::map<std::string_view, const Listed*> by_id;
    for (const auto& entry : listed) by_id.emplace(entry.id, &entry);
    Directory called;
    for (const auto& entity : knowledge.entities) {
        if (!is_among(entity.type, among)) continue;
        called.push_back({&entity.id, &entity.name, entity.documents, base::fold(entity.name), {}});
        if (const auto entry = by_id.find(entity.id); entry != by_id.end())
            called.back().aliases = folded_aliases(*entry->second);
    }
    return called;
}

/// What only the list holds.
Directory unmentioned(const model::Knowledge& knowledge, const std::vector<Listed>& listed, Among among) {
    Directory called;
    for (const auto& entry : listed) {
        if (is_among(entry.type, among) && knowledge.find(entry.id) == nullptr)
            called.push_back({&entry.id, &entry.name, 0, base::fold(entry.name), folded_aliases(entry)});
    }
    return called;
}

/// Those that a folded name calls: by full name, else by alias, else by last word.
Found find_called(const Directory& directory, const std::string& name) {
    const auto collect = [&](auto&& fits) {
        Found found;
        for (const auto& candidate : directory) {
            if (fits(candidate)) found.push_back(&candidate);
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

std::vector<std::string> find_nearest(const Directory& directory, const std::string& typed) {
    std::vector<std::pair<std::size_t, std::string>> ranked;
    for (const auto& candidate : directory) {
        const auto far = distance(candidate, typed);
        if (far != kTooFar) ranked.emplace_back(far, *candidate.full_name);
    }
    std::ranges::sort(ranked);
    std::vector<std::string> names;
    for (const auto& [far, text] : ranked) {
        if (names.size() < kNearest && std::ranges::find(names, text) == names.end()) names.push_back(text);
    }
    return names;
}

std::vector<std::string> names_of(Found found) {
    std::ranges::stable_sort(found, std::greater{}, &Called::documents);
    std::vector<std::string> names;
    for (const auto* candidate : found) {
        if (names.size() < kNearest) names.push_back(*candidate->full_name);
    }
    return names;
}

/// What the name calls in one directory; nothing where it calls none.
std::optional<NameMatch> find_in(const Directory& directory, std::string_view id, const std::string& typed) {
    Found found;
    for (const auto& candidate : directory) {
        if (*candidate.id == id) found = {&candidate};
    }
    if (found.empty()) found = find_called(directory, typed);
    if (const auto rest = without_article(typed); found.empty() && !rest.empty())
        found = find_called(directory, rest);
    if (found.empty()) return {};
    if (found.size() > 1) return NameMatch{{}, {}, true, true, names_of(found)};
    return NameMatch{*found.front()->id, *found.front()->full_name, true, false, {}};
}

}  // namespace

NameMatch find_entity(const model::Knowledge& knowledge, std::string_view name,
                      const std::vector<Listed>& listed, Among among) {
    const std::string typed = base::fold(name);
    if (typed.empty()) return {};
    const auto here = mentioned(knowledge, listed, among);
    if (auto match = find_in(here, name, typed)) return *std::move(match);
    const auto elsewhere = unmentioned(knowledge, listed, among);
    if (auto match = find_in(elsewhere, name, typed)) {
        match->is_mentioned = false;
        return *std::move(match);
    }
    NameMatch match;
    match.nearest = find_nearest(here, typed);
    if (match.nearest.empty()) match.nearest = find_nearest(elsewhere, typed);
    return match;
}

}  // namespace chronograph::graph
