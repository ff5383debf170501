// Entry point: extract(): annotate, parse, apply the rules, merge, and write down.
// Tested by tests/events/extract_test.cpp and tests/golden.
#include "chronograph/events/extract.hpp"

#include "inferred_date.hpp"
#include "occasions.hpp"
#include "read_sentences.hpp"

namespace chronograph::events {

namespace {

using model::Record;

/// True for somebody whose offices of the day are all of bodies of no country, whatever they held before: the
/// Secretary General of NATO.
bool serves_no_country(const rules::Gazetteer& gazetteer, rules::EntityId person, model::Day day) {
    bool serves = false;
    for (const auto& tenure : gazetteer.entities[person].tenures) {
        if (!tenure.holds_on(day)) continue;
        if (gazetteer.entities[tenure.of].country) return false;
        serves = true;
    }
    return serves;
}

class RecordMaker {
public:
    /// The record takes the ids and names of `entities`, which are `source`'s own.
    RecordMaker(const Source& source, std::vector<annotate::LocalEntity>& entities)
        : source_(source), document_(source.document), entities_(entities) {}

    Record run(const std::vector<Occasion>& occasions) {
        record_.document = document_.info;
        if (record_.document.language.empty()) record_.document.language = source_.rules.language;
        add_entities();
        add_times();
        for (const auto& occasion : occasions) record_.events.push_back(event_of(occasion));
        return std::move(record_);
    }

private:
    [[nodiscard]] model::Span bytes(std::uint32_t first, std::uint32_t last) const {
        return {document_.tokens.begin[first], document_.tokens.end[last - 1]};
    }

    void add_entities() {
        const auto& taxonomy = source_.rules.taxonomy;
        const auto& gazetteer = source_.rules.gazetteer;
        std::vector<std::size_t> mentions(entities_.size(), 0);
        for (const auto& mention : source_.annotations.mentions) ++mentions[mention.entity];
        record_.entities.reserve(mentions.size());
        for (auto& local : entities_) {
            model::RecordEntity entity{
                std::move(local.id), taxonomy.entities[local.type].name, std::move(local.name), {}, {}};
            const bool abroad = local.listed && document_.info.date &&
                                serves_no_country(gazetteer, *local.listed, *document_.info.date);
            if (local.country && !abroad) entity.country = gazetteer.entities[*local.country].id;
            entity.mentions.reserve(mentions[record_.entities.size()]);
            record_.entities.push_back(std::move(entity));
        }
        for (const auto& mention : source_.annotations.mentions) {
            const auto span = bytes(mention.first, mention.last);
            record_.entities[mention.entity].mentions.push_back(
                {span, std::string(document_.slice(span)), mention.by});
        }
    }

    void add_times() {
        record_.times.reserve(source_.annotations.times.size());
        for (const auto& time : source_.annotations.times) {
            const auto span = bytes(time.first, time.last);
            record_.times.push_back(
                {span, std::string(document_.slice(span)), time.type, time.value, time.modifier, time.range});
        }
    }

    [[nodiscard]] model::RecordEvent event_of(const Occasion& occasion) {
        const auto& type = source_.rules.taxonomy.events[occasion.type];
        model::RecordEvent event;
        event.type = type.name;
        event.status = occasion.status;
        event.date = occasion.date;
        event.groups = occasion.groups;
        const auto& entities = record_.entities;
        if (occasion.host_country) {
            const auto& country = source_.rules.gazetteer.entities[*occasion.host_country];
            event.place = model::Place{country.id, country.name};
        }
        if (occasion.place)
            event.place = model::Place{entities[*occasion.place].id, entities[*occasion.place].name};
        for (const auto& party : occasion.parties) {
            event.participants.push_back(
                {entities[party.entity].id, entities[party.entity].name, type.roles[party.role].name});
        }
        for (const auto& mention : occasion.mentions) event.evidence.push_back(evidence_of(mention));
        return event;
    }

    [[nodiscard]] model::Evidence evidence_of(const Candidate& mention) {
        model::Evidence evidence;
        evidence.sentence = document_.span(document_.sentences[mention.sentence]);
        evidence.text = document_.slice(evidence.sentence);
        evidence.trigger = bytes(mention.trigger_first, mention.trigger_last);
        evidence.trigger_text = document_.slice(evidence.trigger);
        evidence.rule = mention.rule;
        evidence.time = mention.time;
        evidence.status = mention.status;
        if (mention.speaker) evidence.attributed_to = record_.entities[*mention.speaker].id;
        if (mention.time) write_back(mention);
        return evidence;
    }

    /// A time that an event read in its own direction says so in the record.
    void write_back(const Candidate& mention) {
        if (mention.shift != 0 || mention.lasts != 0 || mention.since)
            return;  // the event's days, not the time's
        const auto& time = source_.annotations.times[*mention.time];
        const auto range = date_of(source_, mention);
        if (!range || range == time.range) return;
        auto& written = record_.times[*mention.time];
        written.range = range;
        const bool ahead = time.if_future && range->overlaps(*time.if_future);  // "early July" is July
        const auto& value = ahead ? time.value_if_future : time.value_if_past;
        if (!value.empty()) written.value = value;
    }

    const Source& source_;
    const model::Document& document_;
    std::vector<annotate::LocalEntity>& entities_;
    Record record_;
};

}  // namespace

Record extract(const model::Document& document, const rules::RuleSet& rules) {
    auto annotations = annotate::annotate(document, rules);
    if (const auto dated = date_from_inside(document, annotations, rules))
        return extract(dated->document, rules);
    const Source source{document, rules, annotations};
    const auto occasions = merge_mentions(source, read_sentences(source, nullptr));
    return RecordMaker(source, annotations.entities).run(occasions);
}

}  // namespace chronograph::events
