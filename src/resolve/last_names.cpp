// Entry point: join_last_names(). Tested by tests/resolve/entities_test.cpp.
#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "chronograph/base/utf8.hpp"
#include "entities.hpp"

namespace chronograph::resolve {

namespace {

constexpr std::string_view kPerson = "person";  // as record.md names the type

using Ids = std::set<std::string>;

bool is_discovered(const model::RecordEntity& entity) {
    return !entity.mentions.empty() && std::ranges::all_of(entity.mentions, [](const auto& mention) {
        return mention.by == model::MentionBy::discovered || mention.by == model::MentionBy::pronoun;
    });
}

std::string last_word(const std::string& name) {
    return base::fold(name.substr(name.rfind(' ') + 1));
}

/// Everybody with whom each id shares an event.
std::map<std::string, Ids> collect_partners(const std::vector<model::Record>& records) {
    std::map<std::string, Ids> partners;
    for (const auto& record : records) {
        for (const auto& event : record.events) {
            for (const auto& party : event.participants) {
                for (const auto& other : event.participants) {
                    if (other.id != party.id) partners[party.id].insert(other.id);
                }
            }
        }
    }
    return partners;
}

bool have_common(const Ids& a, const Ids& b) {
    return std::ranges::any_of(a, [&](const std::string& id) { return b.contains(id); });
}

/// Those whose names end in one word: with a longer name, and with that word alone.
struct Namesakes {
    Ids full, bare;
};

std::map<std::string, Namesakes> collect_namesakes(const std::vector<model::Record>& records) {
    std::map<std::string, Namesakes> namesakes;
    for (const auto& record : records) {
        for (const auto& entity : record.entities) {
            if (entity.type != kPerson) continue;
            const bool is_full = entity.name.find(' ') != std::string::npos;
            if (!is_full && !is_discovered(entity)) continue;
            auto& group = namesakes[last_word(entity.name)];
            (is_full ? group.full : group.bare).insert(entity.id);
        }
    }
    return namesakes;
}

using Renamed = std::map<std::string, std::string>;

/// Those known by last name only, with the id they are taken for.
Renamed find_joins(const std::vector<model::Record>& records) {
    Renamed joins;
    const auto namesakes = collect_namesakes(records);
    const auto partners = collect_partners(records);
    for (const auto& [name, group] : namesakes) {
        if (group.full.size() != 1) continue;
        const auto full = partners.find(*group.full.begin());
        for (const auto& bare : group.bare) {
            const auto own = partners.find(bare);
            if (own == partners.end() || full == partners.end()) continue;
            if (have_common(own->second, full->second)) joins[bare] = full->first;
        }
    }
    return joins;
}

bool rename(std::string& id, const Renamed& joins) {
    const auto found = joins.find(id);
    if (found == joins.end()) return false;
    id = found->second;
    return true;
}

/// Renames in one record; one that knows both names keeps one entity with all mentions.
void rename(model::Record& record, const Renamed& joins, const std::map<std::string, std::string>& names) {
    auto& entities = record.entities;
    for (std::size_t i = 0; i < entities.size(); ++i) {
        if (!rename(entities[i].id, joins)) continue;
        entities[i].name = names.at(entities[i].id);
        const auto same = std::ranges::find(entities, entities[i].id, &model::RecordEntity::id);
        if (same - entities.begin() == static_cast<std::ptrdiff_t>(i)) continue;
        auto& mentions = same->mentions;
        mentions.insert(mentions.end(), entities[i].mentions.begin(), entities[i].mentions.end());
        entities.erase(entities.begin() + static_cast<std::ptrdiff_t>(i--));
    }
    for (auto& event : record.events) {
        for (auto& party : event.participants) {
            if (rename(party.id, joins)) party.name = names.at(party.id);
        }
        for (auto& evidence : event.evidence) rename(evidence.attributed_to, joins);
    }
}

}  // namespace

void join_last_names(std::vector<model::Record>& records) {
    const Renamed joins = find_joins(records);
    if (joins.empty()) return;
    std::map<std::string, std::string> names;
    for (const auto& record : records) {
        for (const auto& entity : record.entities) names.emplace(entity.id, entity.name);
    }
    for (auto& record : records) rename(record, joins, names);
}

}  // namespace chronograph::resolve
