// Entry point: attach_circumstances(): when and where, from the clause and from the trigger's own phrases.
// Tested by tests/events/extract_test.cpp.
#include <algorithm>
#include <span>

#include "offered_times.hpp"
#include "status.hpp"

namespace chronograph::events {

namespace {

/// How particular a place is: buildings give way to cities, countries to both.
[[nodiscard]] int rank(const Source& source, std::uint32_t entity) {
    if (entity_is(source, entity, "city")) return 3;
    if (entity_is(source, entity, "region") || entity_is(source, entity, "building")) return 2;
    return entity_is(source, entity, "country") ? 1 : 0;
}

/// "at the State Department": a national body stands for its building.
[[nodiscard]] std::optional<std::uint32_t> premises_of(const Context& context, const Complement& complement) {
    if (!context.does(complement.preposition, rules::Function::premises)) return {};
    const auto head = context.phrase(complement.noun_phrases.front()).head;
    const std::uint32_t mention = context.parse.mention_at(head);
    if (mention == kNone) return {};
    const auto& named = context.source.annotations.mentions[mention];
    const auto& entity = context.source.annotations.entities[named.entity];
    const bool national = entity_is(context.source, named.entity, "organisation") && entity.country;
    return national && named.form != annotate::NameForm::adjective ? std::optional(named.entity)
                                                                   : std::nullopt;
}

/// "to Kenya and Chad" is no one place.
[[nodiscard]] std::optional<std::uint32_t> place_behind(const Context& context,
                                                        const Complement& complement) {
    if (!context.does(complement.preposition, rules::Function::place)) return {};
    Candidate journey;
    for (const auto phrase : complement.noun_phrases) {
        if (is_told_closer(context, complement, phrase)) break;
        if (const auto place = place_of(context, phrase)) add_stop(context.source, *place, journey);
    }
    return journey.stops.empty() ? premises_of(context, complement) : journey.place;
}

/// The clause goes on with what was spoken of: "X discussed ...", "in talks with X, Y raised ...".
[[nodiscard]] bool speaks_of_things(const Context& context, const Clause& clause,
                                    const Candidate& candidate) {
    const Phrase& verb = context.phrase(clause.verb);
    const bool in_front = candidate.trigger_first < verb.first && !clause.objects.empty() &&
                          !context.does(verb.head, rules::Function::occurs);
    return candidate.supporting || in_front;
}

/// "in talks with X, Y praised the summit | on 5 May": the day of what is spoken of.
[[nodiscard]] bool is_of_other_event(const Context& context, const Clause& clause, std::uint32_t time,
                                     const Candidate& candidate) {
    if (!speaks_of_things(context, clause, candidate)) return false;
    const auto first = context.source.annotations.times[time].first;
    for (std::uint32_t at = clause.verb + 1; at < context.parse.size() && context.phrase(at).first < first;
         ++at) {
        const Phrase& phrase = context.phrase(at);
        const bool event = phrase.kind == PhraseKind::noun && context.parse.tag(phrase.head) == Tag::noun &&
                           names_event(context, at);
        if (event && phrase.head != candidate.trigger_last - 1) return true;
    }
    return false;
}

/// "spoke to X about the war | in Ukraine": the definite thing that is spoken of has the place. But "flew to
/// Riga for the summit in Riga", "met on the sidelines of the summit | in Riga", "met members of the cabinet
/// | in Riga".
[[nodiscard]] bool is_of_topic(const Context& context, std::uint32_t preposition) {
    if (preposition < 2 || context.phrase(preposition - 2).kind != PhraseKind::preposition) return false;
    const Phrase& thing = context.phrase(preposition - 1);
    const auto governor = context.phrase(preposition - 2).head;
    // "dominated | by the war | in Ukraine"
    if (context.does(governor, rules::Function::agent) && !names_party(context, preposition - 1)) return true;
    const bool of_members = preposition > 2 && context.does(governor, rules::Function::genitive) &&
                            context.does(context.phrase(preposition - 3).head, rules::Function::member);
    const bool topic = context.does(governor, rules::Function::governed) && !of_members &&
                       !context.does(governor, rules::Function::place) && thing.kind == PhraseKind::noun &&
                       !names_party(context, preposition - 1) &&
                       context.does(thing.first, rules::Function::definite);
    const bool event = topic && names_event(context, preposition - 1);
    return topic && (!event || (!context.does(governor, rules::Function::infinitive_subject) &&
                                !context.does(governor, rules::Function::genitive)));
}

/// "discussed the war in Ukraine", "in talks with X, Y raised the war in Ukraine": behind a thing that is
/// spoken of, a place is that thing's. What stands in front of the verb, or behind it or a party, is the
/// clause's.
[[nodiscard]] bool is_of_clause(const Context& context, const Clause& clause, const Complement& complement,
                                const Candidate& candidate) {
    const std::uint32_t at = context.parse.phrase_at[complement.preposition - context.parse.first];
    if (at > clause.verb && is_of_topic(context, at)) return false;
    const bool subject = candidate.trigger_first < context.phrase(clause.verb).first;
    if (subject && is_behind_event(context, clause, complement)) return false;
    if (!speaks_of_things(context, clause, candidate) || at <= clause.verb) return true;
    return context.phrase(at - 1).kind != PhraseKind::noun || names_party(context, at - 1);
}

/// "a stop in Ireland on his way to London": no part of that country.
[[nodiscard]] bool lies_elsewhere(const Source& source, std::uint32_t place, std::uint32_t country) {
    const auto& entities = source.annotations.entities;
    return entity_is(source, country, "country") && entities[place].country &&
           entities[place].country != entities[country].listed;
}

void offer_place(const Context& context, std::uint32_t place, Candidate& candidate) {
    if (candidate.stops.size() > 1) return;
    const auto& source = context.source;
    const bool told =
        candidate.seat && !entity_is(source, place, "country");  // "France hosted talks in Oslo"
    if (!candidate.place || told) {
        candidate.place = place;
        candidate.seat = false;
    } else if (rank(source, place) > rank(source, *candidate.place) &&
               !lies_elsewhere(source, place, *candidate.place)) {
        candidate.place = place;
    }
}

void offer_place(const Context& context, const Complement& complement, Candidate& candidate) {
    if (const auto place = place_behind(context, complement)) offer_place(context, *place, candidate);
}

/// The clause's times, the nearest to the trigger first; what follows it before what stands in front.
[[nodiscard]] std::vector<std::uint32_t> by_distance(const Context& context,
                                                     const std::vector<std::uint32_t>& times,
                                                     std::uint32_t trigger) {
    std::vector<std::uint32_t> sorted = times;
    const auto distance = [&](std::uint32_t time) {
        const auto first = context.source.annotations.times[time].first;
        return first >= trigger ? first - trigger : (trigger - first) * 2;
    };
    std::ranges::stable_sort(sorted, {}, distance);
    return sorted;
}

/// "At the April 16, 2021 | , | US-Japan summit": a noun phrase of an article and a time in front.
void offer_time_before(const Context& context, std::uint32_t phrase, Candidate& candidate) {
    if (phrase < 2 || context.phrase(phrase - 1).kind != PhraseKind::comma) return;
    const Phrase& dated = context.phrase(phrase - 2);
    const auto& times = context.source.annotations.times;
    const auto time = std::ranges::lower_bound(times, dated.first + 1, {}, &annotate::TimeMention::first);
    const bool whole = time != times.end() && time->first == dated.first + 1 && time->last == dated.last;
    if (whole && context.parse.tag(dated.first) == Tag::determiner)
        offer_time(context, static_cast<std::uint32_t>(time - times.begin()), candidate);
}

/// "Wednesday's meeting", "the 15 August summit".
void offer_times_inside(const Context& context, Candidate& candidate) {
    const auto phrase = context.parse.phrase_at[candidate.trigger_first - context.parse.first];
    offer_time_before(context, phrase, candidate);
    const auto& times = context.source.annotations.times;
    const auto first = context.phrase(phrase).first;
    auto at = std::ranges::lower_bound(times, first, {}, &annotate::TimeMention::first);
    for (; at != times.end() && at->first < candidate.trigger_first; ++at) {
        offer_time(context, static_cast<std::uint32_t>(at - times.begin()), candidate);
    }
}

/// "later spoke to", "then flew", "earlier met", but not "had earlier met": an adverb in or right before the
/// verb group; "Earlier, X met Y" in front.
[[nodiscard]] bool says_later(const Context& context, const Clause& clause) {
    const Phrase& verb = context.phrase(clause.verb);
    const std::uint32_t first = clause.verb > 0 ? context.phrase(clause.verb - 1).first : verb.first;
    for (std::uint32_t token = first; token < verb.last; ++token) {
        if (context.does(token, rules::Function::later)) return true;
        if (context.does(token, rules::Function::earlier) && is_simple_past(context.source, verb))
            return true;
    }
    const auto front = context.parse.phrases.front().head;
    return clause.link == Link::main &&
           (context.does(front, rules::Function::earlier) || context.does(front, rules::Function::later));
}

/// "Earlier, X met Y"; but "Earlier, X had met Y" is long ago.
[[nodiscard]] bool says_earlier(const Context& context, const Clause& clause) {
    const auto front = context.parse.phrases.front().head;
    return clause.link == Link::main && context.does(front, rules::Function::earlier) &&
           is_simple_past(context.source, context.phrase(clause.verb));
}

/// "last met", "first spoke".
[[nodiscard]] bool is_counted(const Context& context, const Phrase& verb) {
    for (std::uint32_t token = verb.first; verb.past && token < verb.head; ++token) {
        if ((context.source.classes(token) & rules::kOrdinal) != 0) return true;
    }
    return false;
}

/// "announced on Friday that they will meet": the day of the announcement.
[[nodiscard]] bool is_said(const Context& context, const Clause& clause) {
    const auto verb = context.phrase(context.clauses[clause.governor].verb).head;
    return clause.opener != kNone && (context.source.classes(verb) & rules::kReporting) != 0 &&
           context.does(context.phrase(clause.opener).head, rules::Function::complementizer);
}

/// A time, or the preposition in front of one: "visited Rome | on Monday, where X met Y".
[[nodiscard]] bool is_when(const Context& context, std::uint32_t phrase) {
    const auto kind = [&](std::uint32_t at) { return context.phrase(at).kind; };
    return kind(phrase) == PhraseKind::time ||
           (kind(phrase) == PhraseKind::preposition && kind(phrase + 1) == PhraseKind::time);
}

/// "received a delegation | led by X in Rome on Monday": what stands behind tells of the reception.
[[nodiscard]] bool leads_object(const Context& context, const Clause& clause, const Clause& above) {
    const Phrase& verb = context.phrase(clause.verb);
    if (verb.first != verb.head || !context.does(verb.head, rules::Function::heads)) return false;
    const auto is_led = [&](std::uint32_t phrase) { return is_right_behind(context, phrase, clause.verb); };
    return std::ranges::any_of(above.objects, is_led) ||
           std::ranges::any_of(above.complements, [&](const Complement& complement) {
               return std::ranges::any_of(complement.noun_phrases, is_led);
           });
}

/// "Rome, where X met Y": the place in front of the clause, or of the one that it hangs in.
[[nodiscard]] std::optional<std::uint32_t> place_before(const Context& context, const Clause& clause) {
    const Clause* at = &clause;
    while (at->opener == kNone && (at->link == Link::infinitive || at->link == Link::coordinate)) {
        if (at->governor >= static_cast<std::uint32_t>(at - context.clauses.data())) return {};
        at = &context.clauses[at->governor];
    }
    if (!opens_with_where(context, *at) || at->opener == 0) return {};
    const bool apart = context.phrase(at->opener - 1).kind == PhraseKind::comma && at->opener > 1;
    std::uint32_t before = at->opener - (apart ? 2 : 1);
    while (before > 0 && context.phrase(before).kind != PhraseKind::noun && is_when(context, before))
        --before;
    const bool one_of_several = before > 1 && context.phrase(before - 1).kind == PhraseKind::coordinator &&
                                context.phrase(before - 2).kind == PhraseKind::noun &&
                                place_of(context, before - 2);  // "in Oslo and Rome, where"
    if (context.phrase(before).kind != PhraseKind::noun || one_of_several) return {};
    return place_of(context, before);
}

/// The journey that the clause is an aim of: "flew to Rome on Monday to open a fair and meet the Pope".
[[nodiscard]] const Candidate* journey_above(const Context& context, const Clause& clause) {
    const auto passes = [&](const Clause& at) {  // "flew to Rome, known as ..., to meet X"
        const bool describes =
            at.link == Link::adverbial && context.phrase(at.verb).form == VerbForm::participle;
        return at.link == Link::infinitive || at.link == Link::coordinate || (describes && &at != &clause);
    };
    for (const Clause* at = &clause; passes(*at);) {
        const std::uint32_t above = at->governor;
        if (above >= static_cast<std::uint32_t>(at - context.clauses.data())) return nullptr;
        const auto journey = std::ranges::find_if(context.here, [&](const Candidate& other) {
            return other.clause == above && !context.source.rules.taxonomy.events[other.type].symmetric;
        });
        if (journey != context.here.end()) return &*journey;
        at = &context.clauses[above];
    }
    return nullptr;
}

/// Days to come are those of what is planned for them; of a journey that was made the day is only the likely
/// one.
void inherit_from(const Context& context, const Candidate& journey, Candidate& candidate) {
    if (!candidate.place && journey.stops.size() < 2) candidate.place = journey.place;
    const bool noun = context.parse.tag(journey.trigger_first) == Tag::noun;  // "his visit to Rome to meet X"
    if (candidate.time || (!journey.time && !noun)) return;
    if (journey.status == model::Status::happened) {
        candidate.beside = journey.trigger_first;
    } else {
        candidate.time = journey.time;
    }
}

/// The last day that the sentence before tells, and that is no later than the document.
[[nodiscard]] std::optional<std::uint32_t> day_told_before(const Context& context) {
    const auto& times = context.source.annotations.times;
    const auto& today = context.source.document.info.date;
    if (context.sentence == 0 || !today) return {};
    const auto first = context.source.document.sentences[context.sentence - 1].first;
    for (auto time = std::ranges::lower_bound(times, context.parse.first, {}, &annotate::TimeMention::first);
         time != times.begin() && (time - 1)->first >= first; --time) {
        const auto& range = (time - 1)->range;
        if (dates(*(time - 1)) && range && range->is_one_day() && range->begin <= *today)
            return static_cast<std::uint32_t>(time - 1 - times.begin());
    }
    return {};
}

/// "met on Friday, two days after she hosted Y": counted from the day of the clause above; "The offer came a
/// week after X met Y": from that of the offer, told in the sentence before, or else the document's.
/// Gives false if nothing counts days to the clause.
bool count_from_above(const Context& context, const Clause& clause, const Clause& governor,
                      Candidate& candidate) {
    if (clause.opener == kNone || candidate.time || !clause.times.empty()) return false;
    const int apart = stands_apart(context, clause.opener + 1);
    const auto distance = apart == 0 ? std::nullopt : distance_before(context, clause.opener + 1);
    if (!distance) return false;
    for (const auto time : by_distance(context, governor.times, candidate.trigger_first))
        offer_time(context, time, candidate);
    if (!candidate.time) {
        if (!context.does(context.phrase(governor.verb).head, rules::Function::occurs)) return true;
        candidate.time = day_told_before(context);
    }
    candidate.scheduled = !candidate.time && context.source.document.info.date;
    candidate.shift = -apart * *distance;
    return true;
}

/// A clause without a time or place of its own may take that of the clause it is coordinated with or hangs
/// in: "flew to Paris on Monday and met Macron", "was in Rome to meet the Pope".
void inherit(const Context& context, const Clause& clause, Candidate& candidate) {
    if (clause.governor == kNone || clause.governor >= context.clauses.size()) return;
    if (const Candidate* journey = journey_above(context, clause))
        return inherit_from(context, *journey, candidate);
    const Clause& governor = context.clauses[clause.governor];
    if (count_from_above(context, clause, governor, candidate)) return;
    const bool beside =
        (clause.link == Link::coordinate || clause.link == Link::adverbial) && !is_said(context, clause);
    const Phrase& above = context.phrase(governor.verb);
    const bool raises = clause.link == Link::infinitive &&  // "on Friday he is due to meet", "will have the
                                                            // chance to meet"; not "agreed on Friday to meet"
                        (above.passive || sets_apart(context, clause) ||
                         (context.source.classes(above.head) & (rules::kBe | rules::kHave)) != 0);
    if (!candidate.time && (beside || raises) && clause.times.empty()) {
        for (const auto time : by_distance(context, governor.times, candidate.trigger_first)) {
            offer_time(context, time, candidate);
        }
    }
    const bool after = clause.link == Link::adverbial && clause.opener != kNone &&
                       context.does(context.phrase(clause.opener).head, rules::Function::looks_back);
    if (after && !candidate.place) candidate.place = place_left(context, governor);
    if (candidate.place || (!beside && clause.link != Link::infinitive)) return;
    for (const auto& complement : governor.complements) offer_place(context, complement, candidate);
}

}  // namespace

int stands_apart(const Context& context, std::uint32_t phrase) {
    constexpr std::uint32_t kReach = 2;  // "ahead of"
    for (std::uint32_t at = phrase; at > 0 && phrase - at < kReach; --at) {
        const Phrase& before = context.phrase(at - 1);
        if (context.does(before.head, rules::Function::looks_forward)) return -1;  // also "prior to"
        if (context.does(before.head, rules::Function::looks_back)) return 1;
        if (before.kind == PhraseKind::noun || before.kind == PhraseKind::verb) return 0;
    }
    return 0;
}

void attach_clause(const Context& context, const Clause& clause, Candidate& candidate) {
    for (const auto time : by_distance(context, clause.times, candidate.trigger_first)) {
        if (!is_of_other_event(context, clause, time, candidate)) offer_time(context, time, candidate);
    }
    for (const auto& complement : clause.complements) {
        if (is_of_clause(context, clause, complement, candidate)) offer_place(context, complement, candidate);
    }
    for (const Clause& behind : context.clauses) {
        if (!leads_object(context, behind, clause)) continue;
        for (const auto time : behind.times) offer_time(context, time, candidate);
        for (const auto& complement : behind.complements) offer_place(context, complement, candidate);
    }
    if (const auto place = place_before(context, clause)) offer_place(context, *place, candidate);
    if (!candidate.time) offer_time_in_front(context, clause, candidate);
    if (!candidate.place) candidate.place = place_meant_by_there(context, clause);
    inherit(context, clause, candidate);
}

void attach_circumstances(const Context& context, const Clause* clause,
                          const std::vector<Complement>& complements, const std::vector<std::uint32_t>& times,
                          Candidate& candidate) {
    offer_times_inside(context, candidate);
    for (const auto time : times) offer_time(context, time, candidate);
    for (const auto& complement : complements) offer_place(context, complement, candidate);
    if (clause == nullptr) return;
    attach_clause(context, *clause, candidate);
    candidate.counted = is_counted(context, context.phrase(clause->verb));
    candidate.perfect = is_perfect(context.source, context.phrase(clause->verb));
    if (candidate.time) return;
    candidate.recent =
        clause->times.empty() && is_present_perfect(context.source, context.phrase(clause->verb));
    candidate.later = says_later(context, *clause);
    candidate.earlier = candidate.later && says_earlier(context, *clause);
    const bool tells_first = context.here.empty() && (context.before.empty() ||
                                                      context.before.back().sentence + 1 < context.sentence);
    if (candidate.later && tells_first) candidate.time = day_told_before(context);
}

}  // namespace chronograph::events
