// Entry point: resolve(). Records in one order, entities, equal tellings, clusters, events.
// Tested by tests/resolve/resolve_test.cpp.
#include "chronograph/resolve/resolve.hpp"

#include <algorithm>
#include <tuple>

#include "entities.hpp"
#include "occasion.hpp"

namespace chronograph::resolve {

namespace {

/// One order for a set of records; the same text under the same id counts once.
void make_canonical(std::vector<model::Record>& records) {
    const auto same = [](const model::Record& a, const model::Record& b) {
        const bool same_text = a.document.id == b.document.id && a.document.sha256 == b.document.sha256;
        return same_text && (!a.document.sha256.empty() || a == b);
    };
    const auto key = [](const model::Record& r) { return std::tie(r.document.id, r.document.sha256); };
    std::ranges::sort(records, [&](const model::Record& a, const model::Record& b) {
        return key(a) != key(b) ? key(a) < key(b) : a < b;
    });
    records.erase(std::unique(records.begin(), records.end(), same), records.end());
}

/// Dated before undated, by first day, then last, then id.
void sort_by_date(std::vector<model::Event>& events) {
    std::ranges::sort(events, {}, [](const model::Event& event) {
        const auto date = event.date.value_or(model::DateRange{model::kLatest, model::kLatest});
        return std::tuple(!event.date, date.begin, date.end, std::string_view(event.id));
    });
}

}  // namespace

model::Knowledge resolve(std::vector<model::Record> records, const rules::Taxonomy& taxonomy) {
    make_canonical(records);
    join_last_names(records);
    Entities entities = collect_entities(records);
    const auto occasions = collect_occasions(records, entities, taxonomy);
    model::Knowledge knowledge;
    for (const auto& indexes : cluster(occasions, entities, taxonomy)) {
        std::vector<const Occasion*> group;
        group.reserve(indexes.size());
        for (const std::uint32_t index : indexes) group.push_back(&occasions[index]);
        knowledge.events.push_back(settle(records, group, entities, taxonomy));
    }
    sort_by_date(knowledge.events);
    for (auto& record : records) knowledge.documents.push_back(std::move(record.document));
    knowledge.entities = std::move(entities.list);
    return knowledge;
}

}  // namespace chronograph::resolve
