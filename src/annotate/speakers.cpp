// Entry point: find_speakers(). Tested by tests/annotate/quotations_test.cpp.
#include "speakers.hpp"

#include <algorithm>

namespace chronograph::annotate {

namespace {

using namespace rules;

constexpr std::uint32_t kFront = 150;  // tokens in front of a quotation that may hold its speaker

class SpeakerReader {
public:
    SpeakerReader(const NameText& text, Annotations& annotations)
        : text_(text),
          annotations_(annotations),
          person_(text.rules.taxonomy.find_entity("person").value_or(0)) {}

    void run() {
        const Quotation* before = nullptr;
        for (auto& quotation : annotations_.quotations) {
            quotation.speaker = behind(quotation);
            if (!quotation.speaker) quotation.speaker = in_front(quotation);
            if (!quotation.speaker && before != nullptr && goes_on(*before, quotation))
                quotation.speaker = before->speaker;
            before = &quotation;
        }
    }

private:
    [[nodiscard]] const NameMention* ending_at(std::uint32_t token) const {
        for (std::uint32_t first = token; first > 0 && first + 20 > token; --first) {
            const auto* mention = starting_at(first - 1);
            if (mention != nullptr && mention->last == token) return mention;
        }
        return nullptr;
    }
    [[nodiscard]] const NameMention* starting_at(std::uint32_t token) const {
        const auto& mentions = annotations_.mentions;
        const auto at = std::ranges::lower_bound(mentions, token, {}, &NameMention::first);
        return at != mentions.end() && at->first == token ? &*at : nullptr;
    }
    [[nodiscard]] std::optional<std::uint32_t> speaker(const NameMention* mention) const {
        if (mention == nullptr || mention->form == NameForm::possessor ||
            mention->form == NameForm::adjective)
            return {};
        return mention->entity;
    }
    [[nodiscard]] const model::Sentence& sentence_of(std::uint32_t token) const {
        const auto& sentences = text_.document.sentences;
        return *(std::ranges::upper_bound(sentences, token, {}, &model::Sentence::first) - 1);
    }
    [[nodiscard]] bool reports(std::uint32_t token) const { return text_.has_any(token, kReporting); }

    /// “…”, said X   “…,” X said   “…,” he added
    [[nodiscard]] std::optional<std::uint32_t> behind(const Quotation& quotation) const {
        constexpr std::uint32_t kReach = 8;
        const auto size = text_.document.tokens.size();
        const std::uint32_t inside = quotation.last >= 2 ? quotation.last - 2 : 0;
        const auto ending = text_.word(inside);
        const bool goes_on = ending == "," || ending == "?" || ending == "!" || ending == "\u2026" ||
                             (quotation.last < size && text_.word(quotation.last) == ",");
        if (!goes_on) return {};
        const std::uint32_t end = std::min(size, quotation.last + kReach);
        for (std::uint32_t token = quotation.last; token < end; ++token) {
            const auto word = text_.word(token);
            if (word == "\u201c" || word == "." || text_.document.tokens.is(token, model::kParagraphBefore))
                return {};
            if (word == "\"" && token > quotation.last) return {};
            if (!reports(token)) continue;
            if (token > quotation.last) {
                if (const auto found = speaker(subject_before(token, quotation.last))) return found;
            }
            return speaker(object_behind(token));
        }
        return {};
    }

    [[nodiscard]] const NameMention* subject_before(std::uint32_t verb, std::uint32_t begin) const {
        std::uint32_t token = verb;
        while (token > begin && (text_.has_any(token - 1, kAdverb | kAuxiliary | kTo) ||
                                 (text_.has_any(token - 1, kVerbParticiple) && text_.has_any(token, kTo)))) {
            --token;  // "is expected to tell"
        }
        return ending_at(token);
    }

    [[nodiscard]] const NameMention* object_behind(std::uint32_t verb) const {
        std::uint32_t token = verb + 1;
        while (token < text_.document.tokens.size() && text_.has_any(token, kDeterminer) &&
               starting_at(token) == nullptr)
            ++token;
        return token < text_.document.tokens.size() ? starting_at(token) : nullptr;
    }

    /// X said: “…”   X told reporters that “…”   He has described it as “…”: who acts with the nearest
    /// reporting verb of the sentence.
    [[nodiscard]] std::optional<std::uint32_t> in_front(const Quotation& quotation) const {
        const auto& sentence = sentence_of(quotation.first);
        std::uint32_t begin = sentence.first;
        if (quotation.first == begin) {
            // "He said:" may be a sentence or paragraph of its own in front
            if (begin == 0 || text_.word(begin - 1) != ":") return {};
            begin = sentence_of(begin - 1).first;
        }
        begin = std::max(begin, quotation.first - std::min(quotation.first, kFront));
        for (std::uint32_t token = quotation.first; token > begin; --token) {
            const std::uint32_t verb = token - 1;
            if (text_.word(verb) == "\u201d") return {};
            if (!reports(verb) || !text_.has_any(verb, kVerbForms)) continue;
            if (const auto found = speaker(subject_before(verb, begin))) return found;
            if (const auto found = first_actor(begin, verb)) return found;
            return {};
        }
        return {};
    }

    /// "Mr Trump, speaking in Paris, said": the first person of the sentence who hangs on nothing, when the
    /// words right before the verb are a clause of his.
    [[nodiscard]] std::optional<std::uint32_t> first_actor(std::uint32_t begin, std::uint32_t verb) const {
        const bool participle = text_.has_any(verb, kVerbIng);
        const bool inserted = verb > begin && text_.word(verb - 1) == ",";
        const bool coordinated = verb > begin && text_.has_any(verb - 1, kCoordinator);
        if (!participle && !inserted && !coordinated) return {};
        auto at = std::ranges::lower_bound(annotations_.mentions, begin, {}, &NameMention::first);
        for (; at != annotations_.mentions.end() && at->first < verb; ++at) {
            if (annotations_.entities[at->entity].type != person_ || at->form != NameForm::plain) continue;
            if (at->first > begin && text_.has_any(at->first - 1, kPreposition)) continue;
            return at->entity;
        }
        return {};
    }

    /// Nothing but the next sentence or paragraph lies between, and that says nothing of who speaks.
    [[nodiscard]] bool goes_on(const Quotation& before, const Quotation& quotation) const {
        if (!before.speaker) return false;
        if (quotation.first == before.last) return true;
        const auto& own = sentence_of(quotation.first);
        const auto& last = sentence_of(before.last - 1);
        const auto ended =
            sentence_of(before.last < text_.document.tokens.size() ? before.last : before.last - 1).last;
        const bool next = own.first <= std::max(ended, last.last);
        const bool same = own.first == last.first && quotation.first - before.last <= 12;
        return (next && quotation.first == own.first) || same;
    }

    const NameText& text_;
    Annotations& annotations_;
    TypeId person_;
};

}  // namespace

void find_speakers(const NameText& text, Annotations& annotations) {
    SpeakerReader(text, annotations).run();
}

}  // namespace chronograph::annotate
