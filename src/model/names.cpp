// The names of the model's small enumerations, as records and options write them.
// Tested by tests/model/names_test.cpp.
#include "chronograph/model/names.hpp"

#include <algorithm>
#include <array>

#include "chronograph/model/knowledge.hpp"
#include "chronograph/model/record.hpp"

namespace chronograph::model {

namespace {

using namespace std::string_view_literals;

constexpr std::array kDateSources = {""sv,    "option"sv, "manifest"sv, "metadata"sv,
                                     "url"sv, "text"sv,   "inferred"sv};
constexpr std::array kMentionBys = {"name"sv, "alias"sv, "role"sv, "pronoun"sv, "discovered"sv};
constexpr std::array kStatuses = {"happened"sv, "planned"sv, "proposed"sv, "denied"sv};
constexpr std::array kTimeTypes = {"DATE"sv, "TIME"sv, "DURATION"sv, "SET"sv};

template <class Value>
std::optional<Value> find(const auto& names, std::string_view name) {
    const auto at = std::ranges::find(names, name);
    if (at == names.end()) return {};
    return static_cast<Value>(at - names.begin());
}

}  // namespace

std::span<const std::string_view> status_names() {
    return kStatuses;
}

std::string_view to_string(DateSource source) {
    return kDateSources[static_cast<std::size_t>(source)];
}
std::string_view to_string(MentionBy by) {
    return kMentionBys[static_cast<std::size_t>(by)];
}
std::string_view to_string(Status status) {
    return kStatuses[static_cast<std::size_t>(status)];
}
std::string_view to_string(TimeType type) {
    return kTimeTypes[static_cast<std::size_t>(type)];
}

DateSource parse_date_source(std::string_view name) {
    return find<DateSource>(kDateSources, name).value_or(DateSource::unknown);
}
std::optional<MentionBy> parse_mention_by(std::string_view name) {
    return find<MentionBy>(kMentionBys, name);
}
std::optional<Status> parse_status(std::string_view name) {
    return find<Status>(kStatuses, name);
}
std::optional<TimeType> parse_time_type(std::string_view name) {
    return find<TimeType>(kTimeTypes, name);
}

const Entity* Knowledge::find(std::string_view id) const {
    const auto at = std::ranges::lower_bound(entities, id, {}, &Entity::id);
    return at != entities.end() && at->id == id ? &*at : nullptr;
}

bool Knowledge::are_one_side(std::string_view a, std::string_view b) const {
    const auto serves = [&](std::string_view person, std::string_view country) {
        const auto* entity = find(person);
        return entity != nullptr && entity->type == "person" && entity->country == country;
    };
    return serves(a, b) || serves(b, a);
}

}  // namespace chronograph::model
