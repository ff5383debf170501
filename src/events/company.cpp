// Entry points: tells_company(), add_company(): who a sentence of its own adds to what was told before.
// Tested by tests/events/companions_test.cpp.
#include <algorithm>
#include <span>

#include "status.hpp"

namespace chronograph::events {

namespace {

using rules::Function;

/// "was accompanied | by X"
[[nodiscard]] bool accompanies(const Source& source, std::uint32_t token, std::uint32_t end) {
    return (source.classes(token) & rules::kVerbParticiple) != 0 &&
           opens_phrase(source, token, end, rules::PhraseWork::companion) > 0;
}

/// Where a phrase of presence that starts at `token` ends; `token` itself if none does.
[[nodiscard]] std::uint32_t presence_end(const Context& context, std::uint32_t token) {
    return token + opens_phrase(context.source, token, context.parse.last, rules::PhraseWork::presence);
}

/// "Also [present] were X and Y", "X was also [in attendance]": beside the verb, over adverbs.
[[nodiscard]] bool is_present(const Context& context, const Phrase& verb) {
    for (std::uint32_t behind = verb.last; behind < context.parse.last; ++behind) {
        if (presence_end(context, behind) > behind) return true;
        if (context.parse.tag(behind) != Tag::adverb) break;
    }
    for (std::uint32_t token = context.parse.first; token < verb.first; ++token) {
        if (presence_end(context, token) == verb.first) return true;
    }
    return false;
}

/// "X attended", "will attend", "is expected to attend": as the event itself, or as it turned out.
[[nodiscard]] bool is_told_of(const Context& context, const Clause& clause, const Candidate& event) {
    if (clause.link != Link::main && clause.link != Link::infinitive) return false;
    const auto status = told_status(context, clause).value_or(model::Status::happened);
    return status == model::Status::happened || status == event.status;
}

/// "took part | in it", "| in many | of the sessions": in what was told before.
[[nodiscard]] bool is_known_event(const Context& context, const Complement& complement) {
    const Phrase& noun = context.phrase(complement.noun_phrases.back());
    const bool known = context.does(noun.first, Function::definite) &&
                       (context.does(noun.head, Function::container) ||
                        names_event(context, complement.noun_phrases.back()));
    const bool from = context.does(complement.preposition, Function::stands_for);  // "| from Geneva"
    if (from && place_of(context, complement.noun_phrases.back())) return true;
    if (context.does(complement.preposition, Function::genitive)) return known;
    if (!context.does(complement.preposition, Function::carrier_preposition)) return false;
    const bool unnamed = context.parse.mention_at(noun.head) == kNone;
    const bool some = (context.source.classes(noun.head) & (rules::kPlural | rules::kNumber)) != 0;
    return known || (unnamed && (some || context.parse.tag(noun.head) == Tag::pronoun));
}

/// The clause tells who was there as well, and nothing else: "X also attended", but not "X attended Yale".
[[nodiscard]] bool attends(const Context& context, const Clause& clause) {
    const Phrase& verb = context.phrase(clause.verb);
    if ((context.source.classes(verb.head) & rules::kBe) != 0)
        return clause.times.empty() && is_present(context, verb) &&
               std::ranges::all_of(clause.complements, [&](const Complement& c) {  // "was | in the room"
                   return presence_end(context, c.preposition) > c.preposition || is_known_event(context, c);
               });
    const std::uint32_t end = presence_end(context, verb.head);
    const bool told_of_more = std::ranges::any_of(
        clause.objects, [&](std::uint32_t object) { return context.phrase(object).head >= end; });
    return end > verb.head && !told_of_more &&
           std::ranges::all_of(clause.complements, [&](const Complement& c) {
               return c.preposition < end || is_known_event(context, c);
           });
}

[[nodiscard]] bool travels_together(const Context& context, std::uint32_t phrase) {
    const auto head = context.phrase(phrase).head;
    constexpr auto kSeveral = rules::kPlural | rules::kNounPlural;
    return context.parse.mention_at(head) == kNone && (context.source.classes(head) & kSeveral) != 0 &&
           context.does(head, Function::member);
}

/// "the delegation", "other members of the team"
[[nodiscard]] bool is_group(const Context& context, std::uint32_t phrase) {
    if (travels_together(context, phrase)) return true;
    return phrase + 2 < context.parse.size() && context.does(context.phrase(phrase).head, Function::member) &&
           context.does(context.phrase(phrase + 1).head, Function::genitive) &&
           travels_together(context, phrase + 2);
}

[[nodiscard]] bool is_they(const Context& context, std::uint32_t phrase) {
    const auto head = context.phrase(phrase).head;
    return context.does(head, Function::they) || context.does(head, Function::pair);
}

/// The event that the noun phrase takes part in, the last of its sentence or the one before; a described
/// group or "they" are of whatever was told.
[[nodiscard]] Candidate* joined_event(const Context& context, std::uint32_t phrase, Candidates& before) {
    const auto mention = context.parse.mention_at(context.phrase(phrase).head);
    for (auto told = before.rbegin(); told != before.rend(); ++told) {
        if (told->sentence + 1 < context.sentence) return nullptr;
        if (told->sentence == context.sentence && told->refers_back) continue;  // "joined them on the call"
        const bool takes_part =
            mention != kNone && std::ranges::any_of(told->parties, [&](const Party& party) {
                return party.entity == context.source.annotations.mentions[mention].entity;
            });
        const bool described = mention == kNone && (is_group(context, phrase) || is_they(context, phrase));
        if (takes_part || described) return &*told;
    }
    return nullptr;
}

/// "The delegation includes X", in a paragraph of its own: of what a delegation was told of before.
[[nodiscard]] Candidate* event_of_group(const Context& context, std::uint32_t phrase, Candidates& before) {
    constexpr std::uint32_t kReach = 12;  // sentences
    const auto& document = context.source.document;
    if (!document.tokens.is(context.parse.first, model::kParagraphBefore) || !is_group(context, phrase))
        return nullptr;
    const auto head = document.tokens.hash[context.phrase(phrase).head];
    for (auto told = before.rbegin(); told != before.rend() && told->sentence + kReach >= context.sentence;
         ++told) {
        const auto& sentence = document.sentences[told->sentence];
        const auto first = document.tokens.hash.begin() + sentence.first;
        const auto last = document.tokens.hash.begin() + sentence.last;
        if (std::find(first, last, head) != last) return &*told;
    }
    return nullptr;
}

/// "X will accompany him": the journey of the last sentences that the person travels on, the tour before one
/// of its stops.
[[nodiscard]] Candidate* journey_of(const Context& context, std::uint32_t phrase, Candidates& before) {
    constexpr std::uint32_t kReach = 8;  // sentences
    const auto mention = context.parse.mention_at(context.phrase(phrase).head);
    if (mention == kNone) return nullptr;
    const auto traveller = context.source.annotations.mentions[mention].entity;
    Candidate* journey = nullptr;
    for (auto told = before.rbegin(); told != before.rend() && told->sentence + kReach >= context.sentence;
         ++told) {
        const bool visit = !context.source.rules.taxonomy.events[told->type].symmetric;
        if (!visit || std::ranges::find(told->parties, traveller, &Party::entity) == told->parties.end())
            continue;
        if (told->stops.size() > 1) return &*told;
        if (journey == nullptr) journey = &*told;
    }
    return journey;
}

/// People come along; an event that was told without people may be of countries and bodies as well.
void add(const Context& context, const std::vector<std::uint32_t>& phrases, Candidate& event) {
    const auto& roles = context.source.rules.taxonomy.events[event.type].roles;
    const std::size_t told = event.parties.size();
    const bool of_people = std::ranges::any_of(
        event.parties, [&](const Party& party) { return entity_is(context.source, party.entity, "person"); });
    for (const auto phrase : phrases) {
        const auto mention = context.parse.mention_at(context.phrase(phrase).head);
        const bool person =
            mention != kNone &&
            entity_is(context.source, context.source.annotations.mentions[mention].entity, "person");
        if (!of_people || person) add_parties(context, phrase, roles.front(), 0, event);
    }
    if (event.parties.size() > told) event.weak = false;
}

/// "The team includes X", but not "did not include X", "officials drew X into it".
[[nodiscard]] bool tells_who_came(const Context& context, const Clause& clause) {
    return clause.complements.empty() &&
           told_status(context, clause).value_or(model::Status::happened) == model::Status::happened;
}

[[nodiscard]] std::vector<std::uint32_t> agents_of(const Context& context, const Clause& clause) {
    std::vector<std::uint32_t> agents;
    for (const auto& complement : clause.complements) {
        if (context.does(complement.preposition, Function::agent))
            agents.insert(agents.end(), complement.noun_phrases.begin(), complement.noun_phrases.end());
    }
    return agents;
}

/// "It was attended | by X": `it` is the event of the sentence before.
[[nodiscard]] bool is_attended(const Context& context, const Clause& clause) {
    const Phrase& verb = context.phrase(clause.verb);
    if (!verb.passive || clause.subject.size() != 1 || presence_end(context, verb.head) == verb.head)
        return false;
    const auto subject = context.phrase(clause.subject.front()).head;
    return context.parse.tag(subject) == Tag::pronoun && context.parse.mention_at(subject) == kNone;
}

/// Whoever was there as well, in front of the verb or behind "also present were".
void add_present(const Context& context, Candidate& event) {
    for (const Clause& clause : context.clauses) {
        if (!is_told_of(context, clause, event)) continue;
        if (is_attended(context, clause)) add(context, agents_of(context, clause), event);
        if (!attends(context, clause)) continue;
        add(context, clause.subject, event);
        const bool state = (context.source.classes(context.phrase(clause.verb).head) & rules::kBe) != 0;
        if (state) add(context, clause.objects, event);
    }
}

/// The parts of a clause that tells who came along.
struct Company {
    std::uint32_t joined = kNone;  ///< of whose event
    std::vector<std::uint32_t> who;
    bool acts = false;  ///< "X will join them": in what is of the same status
};

[[nodiscard]] bool governs_gerund(const Context& context, const Clause& clause) {
    const auto own = static_cast<std::uint32_t>(&clause - context.clauses.data());
    return std::ranges::any_of(context.clauses, [&](const Clause& other) {
        return other.governor == own && context.phrase(other.verb).form == VerbForm::ing;
    });
}

/// "They were joined by X", "X will accompany them", "the team includes X"; but not "X joined them in
/// urging".
[[nodiscard]] Company company_of(const Context& context, const Clause& clause) {
    const Phrase& verb = context.phrase(clause.verb);
    const bool joins =
        opens_phrase(context.source, verb.head, context.parse.last, rules::PhraseWork::joining) > 0;
    if (verb.passive && (joins || accompanies(context.source, verb.head, context.parse.last)))
        return {clause.subject.front(), agents_of(context, clause), false};
    if (!verb.passive && joins && !clause.objects.empty() && !governs_gerund(context, clause))
        return {clause.objects.front(), clause.subject, true};
    const bool led = verb.passive && context.does(verb.head, Function::heads) &&
                     (is_group(context, clause.subject.front()) || is_they(context, clause.subject.front()));
    if (led) return {clause.subject.front(), agents_of(context, clause), false};
    const bool included = context.does(verb.head, Function::includes) &&
                          is_group(context, clause.subject.front()) && tells_who_came(context, clause);
    return included ? Company{clause.subject.front(), clause.objects, false} : Company{};
}

/// "His host, X,": the token behind the word, if it has one such; kNone if none.
[[nodiscard]] std::uint32_t host_end(const Context& context, std::uint32_t token) {
    if (token == context.parse.first) return kNone;
    constexpr auto kSomebody = rules::kMasculine | rules::kFeminine | rules::kPlural;  // no "its"
    const auto classes = context.source.classes(token - 1);
    const bool behind = token > context.parse.first + 1 &&  // "with his hosts, X and Y"
                        (context.source.classes(token - 2) & rules::kPreposition) != 0;
    const bool whose = !behind && (classes & rules::kPossessive) != 0 && (classes & kSomebody) != 0;
    const auto length = opens_phrase(context.source, token, context.parse.last, rules::PhraseWork::host);
    return whose && length > 0 ? token + length : kNone;
}

/// "His host, [X], agreed", "[X] was his host": an index into the mentions; kNone if it names nobody.
[[nodiscard]] std::uint32_t host_named(const Context& context, std::uint32_t token, std::uint32_t end) {
    if (end + 1 < context.parse.last && context.source.document.word(end) == ",")
        return context.parse.mention_at(end + 1);
    const auto phrase = context.parse.phrase_at[token - context.parse.first];
    for (const Clause& clause : context.clauses) {
        const bool state = (context.source.classes(context.phrase(clause.verb).head) & rules::kBe) != 0;
        const auto& objects = clause.objects;
        if (state && clause.subject.size() == 1 && std::ranges::find(objects, phrase) != objects.end())
            return context.parse.mention_at(context.phrase(clause.subject.front()).head);
    }
    return kNone;
}

/// Who received those told of in the sentence before, or in this one.
void add_host(const Context& context, Candidates& here, Candidates& before) {
    for (std::uint32_t token = context.parse.first; token < context.parse.last; ++token) {
        const std::uint32_t end = host_end(context, token);
        const auto mention = end == kNone ? kNone : host_named(context, token, end);
        auto& told = here.empty() ? before : here;
        if (mention == kNone || told.empty() || told.back().sentence + 1 < context.sentence) continue;
        const auto host = context.source.annotations.mentions[mention].entity;
        const auto& taxonomy = context.source.rules.taxonomy;
        const auto role = taxonomy.find_role(told.back().type, "host");
        const bool received = !taxonomy.events[told.back().type].symmetric || told.back().parties.size() < 2;
        if (role && received && entity_is(context.source, host, "person"))
            add_party(host, *role, told.back());
    }
}

}  // namespace

bool tells_company(const Source& source, const model::Sentence& sentence) {
    const std::span<const rules::WordId> words(source.annotations.words.id.data(), sentence.last);
    for (std::uint32_t token = sentence.first; token < sentence.last; ++token) {
        if (source.does(token, Function::includes) || source.does(token, Function::heads)) return true;
        const auto match = source.rules.small_phrases.longest(words, token);  // as most words start none
        if (match.length == 0) continue;
        const auto work = static_cast<rules::PhraseWork>(match.values.front());
        if (work == rules::PhraseWork::presence || work == rules::PhraseWork::joining ||
            work == rules::PhraseWork::host || accompanies(source, token, sentence.last))
            return true;
    }
    return false;
}

void add_company(const Context& context, Candidates& here, Candidates& before) {
    // nothing is told but what was: "X was present | at the meeting"
    const bool nothing_new = !before.empty() && std::ranges::all_of(here, [&](const Candidate& told) {
        const bool there = !told.place || told.place == before.back().place;
        return told.refers_back && told.parties.size() < 2 && there;
    });
    const bool alone = nothing_new && before.back().sentence + 1 == context.sentence;
    if (alone) add_present(context, before.back());
    add_host(context, here, before);
    for (const Clause& clause : context.clauses) {
        if (clause.subject.empty()) continue;
        const Company company = company_of(context, clause);
        if (company.joined == kNone) continue;
        const auto status = told_status(context, clause).value_or(model::Status::happened);
        const bool ahead = company.acts && status == model::Status::planned;
        Candidate* event = ahead ? journey_of(context, company.joined, before) : nullptr;
        if (event == nullptr) event = joined_event(context, company.joined, here);
        if (event == nullptr) event = event_of_group(context, company.joined, before);
        if (event == nullptr) event = joined_event(context, company.joined, before);
        if (event == nullptr) continue;
        if (!company.acts || status == event->status) add(context, company.who, *event);
    }
}

}  // namespace chronograph::events
