// Entry point: explain(). Tested by tests/commands/explain.md.
#include "chronograph/events/explain.hpp"

#include <algorithm>
#include <array>

#include "chronograph/events/extract.hpp"
#include "inferred_date.hpp"
#include "read_sentences.hpp"
#include "rule_trace.hpp"
#include "token_readings.hpp"

namespace chronograph::events {

namespace {

constexpr std::array kKinds = {"noun",     "verb", "preposition", "coordinator", "subordinator",
                               "relative", "time", "adverb",      "comma",       "boundary"};

class Explainer {
public:
    explicit Explainer(const Source& source) : source_(source) {}

    SentenceExplanation run(const model::Sentence& sentence, const std::vector<Attempt>& attempts) {
        SentenceExplanation told;
        const auto span = source_.document.span(sentence);
        told.text = source_.document.slice(span);
        parse_sentence(source_, sentence, parse_);
        find_clauses(source_, parse_, clauses_);
        for (const auto& phrase : parse_.phrases) told.phrases.push_back(describe(phrase));
        for (const auto& clause : clauses_) told.clauses.push_back(describe(clause));
        told.tokens = read_tokens(source_, parse_);
        for (const auto& attempt : attempts) {
            if (attempt.trigger_first < sentence.first || attempt.trigger_first >= sentence.last) continue;
            told.attempts.push_back(describe(attempt));
        }
        return told;
    }

    /// The same with nothing but one rule's attempts, followed to their end.
    SentenceExplanation follow(std::uint32_t sentence, std::string_view rule,
                               const std::vector<Attempt>& attempts, const model::Record& record) {
        auto told = run(source_.document.sentences[sentence], attempts);
        std::erase_if(told.attempts, [&](const RuleAttempt& attempt) { return attempt.rule != rule; });
        const auto& frames = source_.rules.frames;
        const auto frame = std::ranges::find(frames, rule, &rules::Frame::id);
        if (frame == frames.end()) {
            const auto& patterns = source_.rules.patterns;
            const auto pattern = std::ranges::find(patterns, rule, &rules::Pattern::id);
            if (told.attempts.empty() && pattern != patterns.end())
                told.attempts.push_back({pattern->id, pattern->at, "", std::string(kNoTrigger), {}});
            return told;
        }
        const Candidates none;
        const Context context{source_, parse_, clauses_, none, none, sentence};
        told.attempts =
            trace_frame(context, static_cast<std::uint32_t>(frame - frames.begin()), attempts, record);
        return told;
    }

private:
    [[nodiscard]] std::string text(std::uint32_t first, std::uint32_t last) const {
        if (last <= first) return {};
        const auto& tokens = source_.document.tokens;
        return std::string(source_.document.slice({tokens.begin[first], tokens.end[last - 1]}));
    }

    [[nodiscard]] std::string describe(const Phrase& phrase) const {
        std::string told = std::string(kKinds[static_cast<std::size_t>(phrase.kind)]) + ": " +
                           text(phrase.first, phrase.last);
        if (phrase.kind == PhraseKind::time) told += " = " + source_.annotations.times[phrase.time].value;
        const auto mention = phrase.kind == PhraseKind::noun ? parse_.mention_at(phrase.head) : kNone;
        if (mention != kNone) {
            const auto& entity = source_.annotations.entities[source_.annotations.mentions[mention].entity];
            told += " = " + entity.id;
        }
        if (phrase.passive) told += " (passive)";
        if (phrase.negated) told += " (negated)";
        return told;
    }

    [[nodiscard]] std::string list(const std::vector<std::uint32_t>& phrases) const {
        std::string told;
        for (const auto phrase : phrases) {
            told +=
                (told.empty() ? "" : " + ") + text(parse_.phrases[phrase].first, parse_.phrases[phrase].last);
        }
        return told;
    }

    [[nodiscard]] std::string describe(const Clause& clause) const {
        const Phrase& verb = parse_.phrases[clause.verb];
        std::string told = text(verb.first, verb.last) + ":";
        if (!clause.subject.empty()) told += " subject [" + list(clause.subject) + "]";
        if (!clause.objects.empty()) told += " object [" + list(clause.objects) + "]";
        for (const auto& complement : clause.complements) {
            told += " " + text(complement.preposition, complement.preposition + 1) + " [" +
                    list(complement.noun_phrases) + "]";
        }
        for (const auto time : clause.times) {
            const auto& mention = source_.annotations.times[time];
            told += " time [" + text(mention.first, mention.last) + "]";
        }
        return told;
    }

    [[nodiscard]] RuleAttempt describe(const Attempt& attempt) const {
        RuleAttempt told{
            attempt.rule, {}, text(attempt.trigger_first, attempt.trigger_last), attempt.missing, {}};
        const auto find = [&](const auto& rules) {
            const auto found =
                std::ranges::find(rules, attempt.rule, [](const auto& rule) { return rule.id; });
            if (found != rules.end()) told.at = found->at;
        };
        find(source_.rules.frames);
        find(source_.rules.patterns);
        return told;
    }

    const Source& source_;
    Parse parse_;
    std::vector<Clause> clauses_;
};

}  // namespace

Explanation explain(const model::Document& document, const rules::RuleSet& rules, std::string_view rule) {
    const auto annotations = annotate::annotate(document, rules);
    if (auto dated = date_from_inside(document, annotations, rules)) {
        auto explanation = explain(dated->document, rules, rule);
        explanation.dating = std::move(dated->reasons);
        return explanation;
    }
    const Source source{document, rules, annotations};
    std::vector<Attempt> attempts;
    (void)read_sentences(source, &attempts);
    Explanation explanation{extract(document, rules), {}, {}};
    Explainer explainer(source);
    for (std::uint32_t index = 0; index < document.sentences.size(); ++index) {
        if (!rule.empty()) {
            explanation.sentences.push_back(explainer.follow(index, rule, attempts, explanation.record));
            continue;
        }
        auto told = explainer.run(document.sentences[index], attempts);
        const bool one = document.sentences.size() == 1;
        if (one || !told.attempts.empty()) explanation.sentences.push_back(std::move(told));
    }
    return explanation;
}

}  // namespace chronograph::events
