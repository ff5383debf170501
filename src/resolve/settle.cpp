// Entry point: settle(): what the tellings of one occasion together say. Tested by
// tests/resolve/merging_test.cpp.
#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

#include "chronograph/base/utf8.hpp"
#include "comparison.hpp"
#include "occasion.hpp"
#include "votes.hpp"

namespace chronograph::resolve {

namespace {

using Group = std::vector<const Occasion*>;
using model::Status;

std::uint32_t weight(const Occasion& occasion) {
    return static_cast<std::uint32_t>(occasion.tellings.size());
}

/// What nobody told more particularly, and of that what most documents told.
template <class Value, class IsWithin>
Value most_particular(const Votes<Value>& votes, IsWithin is_within) {
    Votes<Value> particular;
    for (const auto& vote : votes.counts()) {
        const bool general = std::ranges::any_of(votes.counts(), [&](const auto& other) {
            return other.first != vote.first &&
                   is_within(other.first, vote.first);  // a country lies in itself
        });
        if (!general) particular.add(vote.first, vote.second);
    }
    return particular.winner();
}

std::string settle_type(const Group& group, const rules::Taxonomy& taxonomy) {
    Votes<std::string> votes;
    std::map<std::string, std::optional<rules::TypeId>> ids;
    for (const Occasion* occasion : group) {
        votes.add(occasion->type, weight(*occasion));
        ids[occasion->type] = occasion->type_id;
    }
    return most_particular(votes, [&](const std::string& special, const std::string& general) {
        const auto a = ids[special], b = ids[general];
        return a && b && taxonomy.is_more_specific(*a, *b);
    });
}

/// What happened outweighs what was expected; what was called off outweighs the plan.
Status settle_status(const Group& group) {
    for (const Status status : {Status::happened, Status::denied, Status::planned}) {
        if (std::ranges::any_of(group, [&](const Occasion* o) { return o->status == status; })) return status;
    }
    return Status::proposed;
}

/// How far a date leaves the day open: not at all where it says from when to when it lasted.
model::Day uncertainty(const model::DateRange& date) {
    return date.shape == model::Shape::lasted ? 1 : days_in(date);
}

/// The most exact date; of equally exact ones what most documents say.
std::optional<model::DateRange> settle_date(const Group& group) {
    Votes<model::DateRange> votes;
    for (const Occasion* occasion : group) {
        if (occasion->date) votes.add(*occasion->date, weight(*occasion));
    }
    if (votes.empty()) return {};
    return most_particular(votes, [](const model::DateRange& special, const model::DateRange& general) {
        return uncertainty(special) < uncertainty(general);
    });
}

std::optional<model::Place> settle_place(const Group& group, const Entities& entities,
                                         const Comparison& comparison) {
    Votes<EntityIndex> votes;
    for (const Occasion* occasion : group) {
        if (occasion->place) votes.add(*occasion->place, weight(*occasion));
    }
    if (votes.empty()) return {};
    const auto place = most_particular(votes, [&](EntityIndex special, EntityIndex general) {
        return comparison.lies_in(special, general);
    });
    return model::Place{entities.list[place].id, entities.list[place].name};
}

/// Everybody named, each in the role that most tellings of the event's own type give them.
std::vector<model::Participant> settle_participants(const Group& group, const std::string& type,
                                                    const Entities& entities) {
    struct Roles {
        Votes<std::string> own, other;
    };
    std::map<std::string, Roles> roles;
    for (const Occasion* occasion : group) {
        for (const Telling& telling : occasion->tellings) {
            for (const auto& party : telling.told->participants) {
                auto& votes = roles[party.id];
                (occasion->type == type ? votes.own : votes.other).add(party.role);
            }
        }
    }
    std::vector<model::Participant> participants;
    for (const auto& [id, votes] : roles) {
        const auto& entity = entities.list[entities.index(id)];
        participants.push_back({id, entity.name, (votes.own.empty() ? votes.other : votes.own).winner()});
    }
    return participants;
}

/// In the order that their type names its roles: who travels before who receives.
void sort_by_role(const rules::Taxonomy& taxonomy, model::Event& event) {
    const auto type = taxonomy.find_event(event.type);
    if (!type) return;
    std::ranges::stable_sort(event.participants, {}, [&](const model::Participant& party) {
        return taxonomy.find_role(*type, party.role).value_or(UINT16_MAX);
    });
}

std::vector<std::string> settle_groups(const Group& group) {
    std::set<std::string> groups;
    for (const Occasion* occasion : group) {
        for (const Telling& telling : occasion->tellings) {
            groups.insert(telling.told->groups.begin(), telling.told->groups.end());
        }
    }
    return {groups.begin(), groups.end()};
}

std::vector<model::SourcedEvidence> settle_evidence(const Group& group) {
    std::vector<model::SourcedEvidence> evidence;
    for (const Occasion* occasion : group) {
        for (const Telling& telling : occasion->tellings) {
            for (const auto& mention : telling.told->evidence)
                evidence.push_back({telling.document, mention, telling.told->type});
        }
    }
    std::ranges::sort(evidence, [](const auto& a, const auto& b) {
        return std::tie(a.document, a.evidence.trigger, a.evidence) <
               std::tie(b.document, b.evidence.trigger, b.evidence);
    });
    return evidence;
}

/// The first calendar unit of an EDTF text, without its marks: "[2025-04-05..2025-04-06]" -> "2025-04-05".
std::string date_slug(const std::optional<model::DateRange>& date) {
    if (!date) return "undated";
    constexpr std::string_view kUnit = "0123456789-X";
    const std::string edtf = model::to_edtf(*date);
    const auto begin = edtf.find_first_of(kUnit);
    return edtf.substr(begin, edtf.find_first_not_of(kUnit, begin) - begin);
}

/// Which of its record's events of kin types a telling is, so that an id does not hang on the packs read.
std::ptrdiff_t number_of(const Telling& telling, const model::Record& record,
                         const rules::Taxonomy& taxonomy) {
    const auto own = taxonomy.find_event(telling.told->type);
    return std::count_if(record.events.begin(), record.events.begin() + telling.event,
                         [&](const auto& event) {
                             const auto other = taxonomy.find_event(event.type);
                             return !own || !other || taxonomy.are_kin(*own, *other);
                         });
}

/// Ten hexadecimal digits that hang on the first telling, so that an id stays when later articles join in.
std::string hash_of(const Group& group, const std::vector<model::Record>& records,
                    const rules::Taxonomy& taxonomy) {
    const auto when = [&](const Telling& telling) {
        const auto& date = records[telling.document].document.date;
        return std::tuple(date.value_or(model::kLatest), telling.document, telling.event);
    };
    const Telling* first = &group.front()->tellings.front();
    for (const Occasion* occasion : group) {
        for (const Telling& telling : occasion->tellings) {
            if (when(telling) < when(*first)) first = &telling;
        }
    }
    const auto& document = records[first->document].document;
    const auto number = number_of(*first, records[first->document], taxonomy);
    auto hash = base::stable_hash(
        base::fold(std::to_string(number) + " " + (document.sha256.empty() ? document.id : document.sha256)));
    std::string digits;
    for (int i = 0; i < 10; ++i, hash <<= 4U) digits += "0123456789abcdef"[hash >> 60U];
    return digits;
}

}  // namespace

model::Event settle(const std::vector<model::Record>& records, const Group& group, const Entities& entities,
                    const rules::Taxonomy& taxonomy) {
    const Comparison comparison(entities, taxonomy);
    model::Event event;
    event.type = settle_type(group, taxonomy);
    event.status = settle_status(group);
    event.date = settle_date(group);
    event.place = settle_place(group, entities, comparison);
    event.participants = settle_participants(group, event.type, entities);
    sort_by_role(taxonomy, event);
    event.groups = settle_groups(group);
    event.evidence = settle_evidence(group);
    event.id = "event/" + date_slug(event.date) + "-" + event.type + "-" + hash_of(group, records, taxonomy);
    return event;
}

}  // namespace chronograph::resolve
