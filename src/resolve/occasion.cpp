// Entry point: collect_occasions(). Tested by tests/resolve/resolve_test.cpp.
#include "occasion.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace chronograph::resolve {

namespace {

/// What equal tellings have in common. `apart` keeps those apart that say too little to be the same.
struct Signature {
    std::string type;
    model::Status status = model::Status::happened;
    std::optional<model::DateRange> date;
    std::optional<EntityIndex> place;
    std::vector<EntityIndex> parties;
    std::vector<std::string> groups;
    std::string apart;
    friend auto operator<=>(const Signature&, const Signature&) = default;
};

std::vector<EntityIndex> parties_of(const model::RecordEvent& event, const Entities& entities) {
    std::vector<EntityIndex> parties;
    for (const auto& party : event.participants) parties.push_back(entities.index(party.id));
    std::ranges::sort(parties);
    parties.erase(std::unique(parties.begin(), parties.end()), parties.end());
    return parties;
}

Signature signature_of(const model::Record& record, std::uint32_t index, const Entities& entities) {
    const auto& event = record.events[index];
    Signature signature{event.type, event.status, event.date, {}, parties_of(event, entities), {}, {}};
    if (event.place) signature.place = entities.index(event.place->id);
    const bool few_days = event.date && days_in(*event.date) <= kFewDays;
    if (!few_days) {
        signature.apart = record.document.id + "\n" + record.document.sha256 + "\n" + std::to_string(index);
    } else if (signature.parties.size() < 2) {
        signature.groups = event.groups;
    }
    return signature;
}

Occasion make_occasion(const Signature& signature, std::vector<Telling> tellings,
                       const std::vector<model::Record>& records, const rules::Taxonomy& taxonomy) {
    const auto has_groups = [](const Telling& telling) { return !telling.told->groups.empty(); };
    return {signature.type,
            taxonomy.find_event(signature.type),
            signature.status,
            signature.date,
            signature.place,
            signature.parties,
            std::ranges::any_of(tellings, has_groups),
            records[tellings.front().document].document.date,
            std::move(tellings)};
}

}  // namespace

std::vector<Occasion> collect_occasions(const std::vector<model::Record>& records, const Entities& entities,
                                        const rules::Taxonomy& taxonomy) {
    // The second occasion of a document that says the same as its first is another one: "two calls".
    std::map<std::pair<Signature, std::uint32_t>, std::vector<Telling>> tellings;
    for (std::uint32_t document = 0; document < records.size(); ++document) {
        std::map<Signature, std::uint32_t> repeated;
        for (std::uint32_t event = 0; event < records[document].events.size(); ++event) {
            const auto signature = signature_of(records[document], event, entities);
            tellings[{signature, repeated[signature]++}].push_back(
                {document, event, &records[document].events[event]});
        }
    }
    std::vector<Occasion> occasions;
    occasions.reserve(tellings.size());
    for (auto& [key, told] : tellings) {
        occasions.push_back(make_occasion(key.first, std::move(told), records, taxonomy));
    }
    return occasions;
}

}  // namespace chronograph::resolve
