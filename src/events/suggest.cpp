// Entry point: PhraseCollector. Tested by tests/events/suggest_test.cpp.
#include "chronograph/events/suggest.hpp"

#include <algorithm>
#include <set>

#include "candidate.hpp"
#include "chronograph/base/utf8.hpp"
#include "read_sentences.hpp"

namespace chronograph::events {

namespace {

/// Who stands where in one clause.
class ClauseParties {
public:
    ClauseParties(const Context& context, rules::TypeId event)
        : context_(context), type_(context.source.rules.taxonomy.events[event]) {}

    void read(const Clause& clause) {
        const bool passive = context_.phrase(clause.verb).passive;
        fill(passive ? "object" : "subject", clause.subject);
        fill("object", clause.objects);
        for (const auto& complement : clause.complements) read(complement, passive);
    }

    [[nodiscard]] const std::set<std::string>& slots() const { return slots_; }
    [[nodiscard]] const std::set<std::uint32_t>& entities() const { return entities_; }

private:
    void read(const Complement& complement, bool passive) {
        if (context_.does(complement.preposition, rules::Function::genitive)) return;
        const bool placed = context_.does(complement.preposition, rules::Function::place) &&
                            place_of(context_, complement.noun_phrases.front());
        if (placed || context_.source.word(complement.preposition) == rules::kNoWord) return;
        const bool agent = passive && context_.does(complement.preposition, rules::Function::agent);
        const auto& text =
            context_.source.rules.vocabulary.text(context_.source.word(complement.preposition));
        fill(agent ? "subject" : text, complement.noun_phrases);
    }

    void fill(const std::string& slot, const std::vector<std::uint32_t>& phrases) {
        for (const auto phrase : phrases) {
            if (!is_named(phrase)) continue;
            Candidate filled;
            for (rules::RoleId role = 0; role < type_.roles.size() && filled.parties.empty(); ++role) {
                if (type_.roles[role].name == "place") continue;
                add_parties(context_, phrase, type_.roles[role], role, filled);
            }
            if (filled.parties.empty()) continue;
            slots_.insert(slot);
            for (const auto& party : filled.parties) entities_.insert(party.entity);
        }
    }

    /// A pronoun says too little to somebody who reads the sentence alone.
    [[nodiscard]] bool is_named(std::uint32_t phrase) const {
        const auto mention = context_.parse.mention_at(context_.phrase(phrase).head);
        return mention != kNone &&
               context_.source.annotations.mentions[mention].by != model::MentionBy::pronoun;
    }

    const Context& context_;
    const rules::EventType& type_;
    std::set<std::string> slots_;
    std::set<std::uint32_t> entities_;
};

/// The clauses of one sentence that no rule reads.
class SentencePhrases {
public:
    explicit SentencePhrases(const Context& context)
        : context_(context), words_(context.source.annotations.words.id.data(), context.parse.last) {}

    /// False where a rule has the verb or its object as trigger, or has read an event in the clause.
    [[nodiscard]] bool is_open(const Clause& clause) const {
        const std::uint32_t head = context_.phrase(clause.verb).head;
        if (context_.parse.tag(head) != Tag::verb) return false;
        const auto& rules = context_.source.rules;
        if (rules.verb_triggers.longest(words_, head).length > 0) return false;
        const std::uint32_t object = object_noun(clause);
        if (object != kNone && rules.noun_triggers.longest(words_, object).length > 0) return false;
        const std::uint32_t last = context_.phrase(clause.end - 1).last;
        return std::ranges::none_of(context_.here, [&](const Candidate& read) {
            return read.parties.size() > 1 && read.trigger_first >= head && read.trigger_first < last;
        });
    }

    /// "signed a treaty with": the head of the first object that is no party.
    [[nodiscard]] std::uint32_t object_noun(const Clause& clause) const {
        for (const auto object : clause.objects) {
            const std::uint32_t head = context_.phrase(object).head;
            if (context_.parse.mention_at(head) == kNone && context_.parse.tag(head) == Tag::noun)
                return head;
        }
        return kNone;
    }

    [[nodiscard]] std::string verb(std::uint32_t token) const {
        return text(token, context_.source.verb_lemma(token));
    }
    [[nodiscard]] std::string noun(std::uint32_t token) const {
        return token == kNone ? "" : text(token, context_.source.noun_lemma(token));
    }

private:
    /// The lemma; the word itself where no list of the pack has it.
    [[nodiscard]] std::string text(std::uint32_t token, rules::WordId lemma) const {
        if (lemma != rules::kNoWord) return context_.source.rules.vocabulary.text(lemma);
        const auto& document = context_.source.document;
        return base::fold(document.slice({document.tokens.begin[token], document.tokens.end[token]}));
    }

    const Context& context_;
    std::span<const rules::WordId> words_;
};

void note(const std::string& sentence, const std::set<std::string>& slots, Suggestion& phrase) {
    constexpr std::size_t kSentences = 3;
    ++phrase.count;
    for (const auto& slot : slots) ++phrase.slots[slot];
    const bool known = std::ranges::find(phrase.sentences, sentence) != phrase.sentences.end();
    if (!known && phrase.sentences.size() < kSentences) phrase.sentences.push_back(sentence);
}

/// Sentences with two mentions: the others can't link anybody.
[[nodiscard]] bool names_two(const Source& source, const model::Sentence& sentence) {
    const auto& mentions = source.annotations.mentions;
    const auto first = std::ranges::lower_bound(mentions, sentence.first, {}, &annotate::NameMention::first);
    return mentions.end() - first > 1 && std::next(first)->first < sentence.last;
}

/// What was read in one sentence.
[[nodiscard]] Candidates of_sentence(const Candidates& read, std::uint32_t sentence) {
    const auto first = std::ranges::lower_bound(read, sentence, {}, &Candidate::sentence);
    const auto last = std::ranges::upper_bound(read, sentence, {}, &Candidate::sentence);
    return {first, last};
}

void collect(const Context& context, rules::TypeId event, const std::string& sentence, Suggestions& found) {
    const SentencePhrases phrases(context);
    for (const auto& clause : context.clauses) {
        ClauseParties parties(context, event);
        parties.read(clause);
        if (parties.entities().size() < 2 || !phrases.is_open(clause)) continue;
        const std::string verb = phrases.verb(context.phrase(clause.verb).head);
        const std::string noun = phrases.noun(phrases.object_noun(clause));
        auto& phrase = found[{verb, noun}];
        phrase.verb = verb;
        phrase.noun = noun;
        note(sentence, parties.slots(), phrase);
    }
}

}  // namespace

void PhraseCollector::read(const model::Document& document) {
    const auto annotations = annotate::annotate(document, rules_);
    const Source source{document, rules_, annotations};
    const auto read = read_sentences(source, nullptr);
    Parse parse;
    std::vector<Clause> clauses;
    for (std::uint32_t index = 0; index < document.sentences.size(); ++index) {
        const auto& sentence = document.sentences[index];
        if (!names_two(source, sentence)) continue;
        parse_sentence(source, sentence, parse);
        find_clauses(source, parse, clauses);
        const Candidates here = of_sentence(read, index);
        const Context context{source, parse, clauses, here, here, index};
        collect(context, event_, std::string(document.slice(document.span(sentence))), phrases_);
    }
}

std::vector<Suggestion> PhraseCollector::ranked() const {
    constexpr std::size_t kRare = 4;  // a slot filled in less than one of so many clauses
    std::vector<Suggestion> ranked;
    for (const auto& entry : phrases_) {
        const Suggestion& phrase = entry.second;
        ranked.push_back(phrase);
        std::erase_if(ranked.back().slots,
                      [&](const auto& slot) { return slot.second * kRare < phrase.count; });
    }
    std::ranges::stable_sort(ranked, std::ranges::greater{}, &Suggestion::count);
    return ranked;
}

}  // namespace chronograph::events
