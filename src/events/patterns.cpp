// Entry point: find_pattern_events(): idioms told step by step over one sentence.
// Every gap is bounded, so matching is linear in the sentence. Tested by the examples of every pattern.
#include <algorithm>
#include <utility>

#include "candidate.hpp"

namespace chronograph::events {

namespace {

using rules::Pattern;
using rules::Step;

class PatternReader {
public:
    PatternReader(const Context& context, const Pattern& pattern) : context_(context), pattern_(pattern) {
        candidate_.type = pattern.event;
        candidate_.rule = pattern.id;
        candidate_.sentence = context.sentence;
    }

    /// The candidate of the first place in the sentence where the steps fit.
    std::optional<Candidate> read() {
        const Candidate blank = candidate_;
        for (std::uint32_t token = context_.parse.first; token < context_.parse.last; ++token) {
            if (!fits(0, token)) continue;
            if (!pattern_.speakers || names_speakers()) return std::move(candidate_);
            candidate_ = blank;
        }
        return {};
    }

    /// How far the best try got: "step 3 of 5, the verb spend, behind 'on'".
    [[nodiscard]] std::string missing() const {
        std::string text =
            "step " + std::to_string(furthest_ + 1) + " of " + std::to_string(pattern_.steps.size());
        if (furthest_ < pattern_.steps.size()) text += ", " + describe(pattern_.steps[furthest_]);
        if (furthest_ == 0) return text;
        const auto& document = context_.source.document;
        const std::uint32_t before = furthest_token_ - 1;
        return text + ", behind '" +
               std::string(document.slice({document.tokens.begin[before], document.tokens.end[before]})) +
               "'";
    }

private:
    /// "Mr. Minister, welcome": said by one of two who talk to the other, who is from another country.
    bool names_speakers() {
        const auto& annotations = context_.source.annotations;
        const auto& two = annotations.dialogue;
        const auto speaker = speaker_at(context_, candidate_.trigger_first);
        if (two.size() != 2 || !speaker || std::ranges::find(two, *speaker) == two.end()) return false;
        const auto& first = annotations.entities[two.front()].country;
        const auto& second = annotations.entities[two.back()].country;
        if (!first || !second || first == second) return false;
        for (const auto party : two) add_party(party, *pattern_.speakers, candidate_);
        return true;
    }

    [[nodiscard]] std::string describe(const Step& step) const {
        const auto& rules = context_.source.rules;
        switch (step.kind) {
            case Step::Kind::role:
                return "a " + rules.taxonomy.events[pattern_.event].roles[step.role].name;
            case Step::Kind::type:
                return "a " + rules.taxonomy.entities[step.type].name;
            case Step::Kind::gap:
                return "a gap";
            default:
                break;
        }
        std::string text = step.kind == Step::Kind::verb   ? "the verb"
                           : step.kind == Step::Kind::noun ? "the noun"
                                                           : "the words";
        std::string separator = " '";
        for (const auto& words : step.words) {
            for (const auto word : words) text += std::exchange(separator, " ") + rules.vocabulary.text(word);
            separator = "' or '";
        }
        return text + "'";
    }

    bool fits(std::size_t index, std::uint32_t token) {
        if (index > furthest_) {
            furthest_ = index;
            furthest_token_ = token;
        }
        if (index == pattern_.steps.size()) return candidate_.trigger_last > candidate_.trigger_first;
        const Step& step = pattern_.steps[index];
        if (step.kind == Step::Kind::gap) return fits_after_gap(index, token);
        const bool fit = step.kind == Step::Kind::role ? fits_party(index, token) : fits_words(index, token);
        return fit || (step.optional && fits(index + 1, token));
    }

    // Where the steps do not fit, each leaves the candidate as it was.

    bool fits_party(std::size_t index, std::uint32_t token) {
        if (!starts_noun(token)) return false;
        Candidate kept = candidate_;
        const std::uint32_t next = take(pattern_.steps[index], token);
        if (next != kNone && fits(index + 1, next)) return true;
        candidate_ = std::move(kept);
        return false;
    }

    bool fits_words(std::size_t index, std::uint32_t token) {
        const auto first = candidate_.trigger_first, last = candidate_.trigger_last;
        const std::uint32_t next = take(pattern_.steps[index], token);
        if (next != kNone && fits(index + 1, next)) return true;
        candidate_.trigger_first = first;
        candidate_.trigger_last = last;
        return false;
    }

    bool fits_after_gap(std::size_t index, std::uint32_t token) {
        const std::uint32_t limit = std::min(token + pattern_.steps[index].gap, context_.parse.last);
        for (std::uint32_t next = token; next <= limit; ++next) {
            if (fits(index + 1, next)) return true;
            if (next < context_.parse.last && context_.parse.tag(next) == Tag::boundary) return false;
        }
        return false;
    }

    /// The token after what the step takes at `token`, or kNone.
    std::uint32_t take(const Step& step, std::uint32_t token) {
        if (token >= context_.parse.last) return kNone;
        switch (step.kind) {
            case Step::Kind::role:
            case Step::Kind::type:
                return take_phrase(step, token);
            case Step::Kind::verb:
            case Step::Kind::noun:
                return take_lemma(step, token);
            default:
                return take_words(step, token);
        }
    }

    [[nodiscard]] bool starts_noun(std::uint32_t token) const {
        if (token >= context_.parse.last) return false;
        const Phrase& phrase = context_.phrase(context_.parse.phrase_at[token - context_.parse.first]);
        return phrase.kind == PhraseKind::noun && phrase.first == token;
    }

    std::uint32_t take_phrase(const Step& step, std::uint32_t token) {
        if (!starts_noun(token)) return kNone;
        const std::uint32_t index = context_.parse.phrase_at[token - context_.parse.first];
        const Phrase& phrase = context_.phrase(index);
        if (step.kind == Step::Kind::type) return takes_type(step, phrase) ? phrase.last : kNone;
        const auto& role = context_.source.rules.taxonomy.events[pattern_.event].roles[step.role];
        std::uint32_t end = index;
        bool taken = false;
        for (const auto member : list_from(context_.source, context_.parse, index, end)) {
            taken = add_parties(context_, member, role, step.role, candidate_) || taken;
        }
        return taken ? context_.phrase(end - 1).last : kNone;
    }

    [[nodiscard]] bool takes_type(const Step& step, const Phrase& phrase) const {
        const auto mention = context_.parse.mention_at(phrase.head);
        if (mention == kNone) return false;
        const auto entity = context_.source.annotations.mentions[mention].entity;
        return context_.source.rules.taxonomy.entity_is(context_.source.annotations.entities[entity].type,
                                                        step.type);
    }

    std::uint32_t take_lemma(const Step& step, std::uint32_t token) {
        const bool verb = step.kind == Step::Kind::verb;
        const std::uint32_t index = context_.parse.phrase_at[token - context_.parse.first];
        const Phrase& phrase = context_.phrase(index);
        const std::uint32_t head = phrase.head;
        if (phrase.kind != (verb ? PhraseKind::verb : PhraseKind::noun) || token > head) return kNone;
        const auto lemma = verb ? context_.source.verb_lemma(head) : context_.source.noun_lemma(head);
        const bool fits = std::ranges::any_of(step.words, [&](const auto& words) {
            return words.size() == 1 && words.front() == lemma && lemma != rules::kNoWord;
        });
        if (!fits) return kNone;
        if (verb) verb_ = index;
        mark(step, head, head + 1);
        return head + 1;
    }

    std::uint32_t take_words(const Step& step, std::uint32_t token) {
        const auto& text = context_.source.annotations.words.id;
        for (const auto& words : step.words) {
            if (token + words.size() > context_.parse.last) continue;
            if (!std::equal(words.begin(), words.end(), text.begin() + token)) continue;
            const auto end = token + static_cast<std::uint32_t>(words.size());
            mark(step, token, end);
            return end;
        }
        return kNone;
    }

    void mark(const Step& step, std::uint32_t first, std::uint32_t last) {
        if (!step.trigger) return;
        candidate_.trigger_first = first;
        candidate_.trigger_last = last;
    }

    const Context& context_;
    const Pattern& pattern_;
    Candidate candidate_;
    std::uint32_t verb_ = kNone;
    std::size_t furthest_ = 0;  // step that a try reached, and the token it stood at
    std::uint32_t furthest_token_ = 0;

public:
    [[nodiscard]] const Clause* clause() const {
        return verb_ == kNone ? nullptr : context_.clause_of_verb(verb_);
    }
};

/// The patterns whose trigger is in the sentence, by index; most sentences have none.
[[nodiscard]] std::vector<std::uint32_t> candidates_in(const Context& context) {
    const auto& trie = context.source.rules.pattern_triggers;
    const std::span<const rules::WordId> words(context.source.annotations.words.id.data(),
                                               context.parse.last);
    std::vector<std::uint32_t> found;
    for (std::uint32_t token = context.parse.first; token < context.parse.last; ++token) {
        const auto match = trie.longest(words, token);
        found.insert(found.end(), match.values.begin(), match.values.end());
    }
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

}  // namespace

void find_pattern_events(const Context& context, Candidates& found) {
    for (const auto index : candidates_in(context)) {
        const Pattern& pattern = context.source.rules.patterns[index];
        PatternReader reader(context, pattern);
        auto candidate = reader.read();
        if (!candidate) {
            if (context.attempts != nullptr)
                context.note(pattern.id, context.parse.first, context.parse.first, reader.missing());
            continue;
        }
        context.note(pattern.id, candidate->trigger_first, candidate->trigger_last, "");
        const Clause* clause = reader.clause();
        attach_circumstances(context, clause, {}, {}, *candidate);
        if (clause != nullptr) set_status_of_verb(context, *clause, *candidate);
        if (pattern.speakers) place_by_dialogue(context, false, *candidate);
        set_speaker(context, clause, *candidate);
        keep_better(context, std::move(*candidate), found);
    }
}

}  // namespace chronograph::events
