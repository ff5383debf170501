#pragma once
// Seeded records for benchmarks: articles of a year that tell, each in its way, some of the occasions of the
// last days. Famous people are in many of them, as in the news.

#include <algorithm>
#include <array>
#include <random>
#include <string>
#include <vector>

#include "chronograph/model/record.hpp"
#include "chronograph/rules/taxonomy.hpp"

namespace chronograph::bench {

class SeededRecords {
public:
    explicit SeededRecords(unsigned seed) : random_(seed) {
        for (model::Day day = kFirst; day < kFirst + kDays; ++day) {
            for (int i = 0; i < kOccasionsADay; ++i) occasions_.push_back(make_occasion(day));
        }
    }

    /// `count` records of three events each.
    std::vector<model::Record> make(std::size_t count) {
        std::vector<model::Record> records(count);
        for (std::size_t i = 0; i < count; ++i) {
            auto& record = records[i];
            record.document.id = "article/" + std::to_string(i);
            record.document.sha256 = std::to_string(i);
            const auto day = static_cast<model::Day>(3 + i * (kDays - 3) / count);
            record.document.date = kFirst + day;
            for (int event = 0; event < 3; ++event) {
                const auto told = static_cast<std::size_t>(day) - random_() % 3;
                add(record, occasions_[told * kOccasionsADay + random_() % kOccasionsADay]);
            }
        }
        return records;
    }

    static rules::Taxonomy taxonomy() {
        rules::Taxonomy taxonomy;
        for (const auto* name : kTypes) taxonomy.events.push_back({.name = name, .symmetric = true});
        taxonomy.events[1].more_specific_than = {0};
        taxonomy.events[2].more_specific_than = {0};
        return taxonomy;
    }

private:
    static constexpr model::Day kFirst = 20'000, kDays = 365;
    static constexpr int kOccasionsADay = 60;
    static constexpr std::size_t kPeople = 2000;
    static constexpr std::array<const char*, 3> kTypes = {"talks", "meeting", "call"};

    model::Participant person() {
        const std::size_t one = random_() % kPeople, two = random_() % kPeople;
        const auto number = std::to_string(one * two * two / kPeople / kPeople);  // small numbers are famous
        return {"person/n" + number, "Person N" + number, "participant"};
    }

    model::RecordEvent make_occasion(model::Day day) {
        model::RecordEvent event;
        event.type = kTypes[random_() % kTypes.size()];
        event.status = random_() % 3 == 0 ? model::Status::planned : model::Status::happened;
        if (random_() % 4 != 0) event.date = model::day_range(day);
        for (auto left = 2 + random_() % 3; left > 0; --left) event.participants.push_back(person());
        return event;
    }

    /// Tells an occasion: sometimes less exactly than it was.
    void add(model::Record& record, model::RecordEvent event) {
        if (random_() % 3 == 0) event.type = kTypes[0];
        if (random_() % 4 == 0 && event.participants.size() > 2) event.participants.pop_back();
        model::Evidence evidence;
        evidence.text = "Sentence " + std::to_string(random_()) + ".";
        evidence.trigger_text = event.type;
        evidence.rule = event.type;
        evidence.status = event.status;
        event.evidence.push_back(evidence);
        for (const auto& party : event.participants) {
            if (std::ranges::find(record.entities, party.id, &model::RecordEntity::id) ==
                record.entities.end())
                record.entities.push_back({party.id, "person", party.name, "", {}});
        }
        record.events.push_back(std::move(event));
    }

    std::mt19937 random_;
    std::vector<model::RecordEvent> occasions_;
};

}  // namespace chronograph::bench
