// Entry point: find_turns(). Tested by tests/annotate/turns_test.cpp.
#include "turns.hpp"

#include <algorithm>

namespace chronograph::annotate {

namespace {

using namespace rules;

constexpr std::uint32_t kLabel = 12;  // tokens a label or a byline may have

class TurnReader {
public:
    TurnReader(const NameText& text, Annotations& annotations)
        : text_(text),
          annotations_(annotations),
          person_(text.rules.taxonomy.find_entity("person").value_or(0)) {}

    void run() {
        read_labels();
        if (turns_.empty()) read_byline();
        if (turns_.empty()) return;
        auto& quotations = annotations_.quotations;
        const std::uint32_t first = turns_.front().first;
        std::erase_if(quotations, [&](const Quotation& quotation) { return quotation.last > first; });
        quotations.insert(quotations.end(), turns_.begin(), turns_.end());
        name_the_two();
    }

private:
    [[nodiscard]] std::uint32_t size() const { return text_.document.tokens.size(); }
    [[nodiscard]] bool opens_paragraph(std::uint32_t token) const {
        return token == 0 || text_.document.tokens.is(token, model::kParagraphBefore);
    }

    void read_labels() {
        for (const auto& sentence : text_.document.sentences) {  // a paragraph opens with one of them
            const std::uint32_t token = sentence.first;
            if (!opens_paragraph(token)) continue;
            const std::uint32_t end = label_end(token);
            if (end == kNowhere) continue;
            if (!turns_.empty()) turns_.back().last = token;
            turns_.push_back({token, size(), person_in(token, end)});
        }
        if (turns_.size() == 1 && !is_titled(turns_.front())) turns_.clear();
    }

    /// "SECRETARY BLINKEN: Thank you all.": one label alone must be somebody's, with a title.
    [[nodiscard]] bool is_titled(const Quotation& turn) const {
        if (!turn.speaker) return false;
        for (std::uint32_t token = turn.first; text_.document.word(token) != ":"; ++token) {
            if (text_.has_any(token, kTitle)) return true;
        }
        return false;
    }

    /// Behind the colon of "FOREIGN MINISTER LINDE:"; kNowhere if the paragraph opens with something else.
    [[nodiscard]] std::uint32_t label_end(std::uint32_t token) const {
        const auto& tokens = text_.document.tokens;
        const std::uint32_t reach = std::min(size(), token + kLabel);
        for (std::uint32_t at = token; at < reach; ++at) {
            if (text_.document.word(at) == ":") return at > token ? at + 1 : kNowhere;
            if (at > token && opens_paragraph(at)) return kNowhere;
            if (tokens.is(at, model::kLetters) && !tokens.is(at, model::kAllCaps)) return kNowhere;
        }
        return kNowhere;
    }

    [[nodiscard]] std::optional<std::uint32_t> person_in(std::uint32_t first, std::uint32_t last) const {
        const auto& mentions = annotations_.mentions;
        auto at = std::ranges::lower_bound(mentions, first, {}, &NameMention::first);
        while (at != mentions.end() && at->first < last && !is_person(at->entity)) ++at;
        return at == mentions.end() || at->first >= last ? std::nullopt : std::optional(at->entity);
    }

    [[nodiscard]] bool is_person(std::uint32_t entity) const {
        return text_.rules.taxonomy.entity_is(annotations_.entities[entity].type, person_);
    }

    /// "Wendy R. Sherman, Deputy Secretary of State": a paragraph of its own among the first.
    void read_byline() {
        turns_.clear();
        if (!speaks_in_first_person()) return;
        constexpr std::uint32_t kParagraphs = 6;
        std::uint32_t paragraphs = 0;
        for (const auto& sentence : text_.document.sentences) {
            const std::uint32_t token = sentence.first;
            if (!opens_paragraph(token)) continue;
            if (++paragraphs > kParagraphs) return;
            std::uint32_t end = token + 1;
            while (end < size() && !opens_paragraph(end) && end <= token + kLabel) ++end;
            if (end >= size() || end > token + kLabel) continue;
            if (const auto person = byline(token, end)) {
                turns_.push_back({end, size(), person});
                return;
            }
        }
    }

    [[nodiscard]] std::optional<std::uint32_t> byline(std::uint32_t first, std::uint32_t last) const {
        const auto& mentions = annotations_.mentions;
        const auto named = std::ranges::lower_bound(mentions, first, {}, &NameMention::first);
        if (named == mentions.end() || named->first != first || !is_person(named->entity)) return {};
        const bool alone = named->last == last, titled = text_.document.word(named->last) == ",";
        return alone || titled ? std::optional(named->entity) : std::nullopt;
    }

    [[nodiscard]] bool speaks_in_first_person() const {
        constexpr int kOften = 3;
        int count = 0;
        auto quotation = annotations_.quotations.begin();
        for (std::uint32_t token = 0; token < size() && count < kOften; ++token) {
            if (!text_.in_any(token, kFirstPerson)) continue;
            while (quotation != annotations_.quotations.end() && quotation->last <= token) ++quotation;
            const bool quoted = quotation != annotations_.quotations.end() && quotation->first <= token;
            if (!quoted) ++count;
        }
        return count == kOften;
    }

    /// Two people who take turns speak to each other.
    void name_the_two() {
        std::vector<std::uint32_t> speakers;
        for (const auto& turn : turns_) {
            if (!turn.speaker) continue;
            if (std::ranges::find(speakers, *turn.speaker) == speakers.end())
                speakers.push_back(*turn.speaker);
            if (speakers.size() > 2) return;
        }
        if (speakers.size() == 2) annotations_.dialogue = std::move(speakers);
    }

    const NameText& text_;
    Annotations& annotations_;
    std::vector<Quotation> turns_;
    TypeId person_;
};

}  // namespace

void find_turns(const NameText& text, Annotations& annotations) {
    TurnReader(text, annotations).run();
}

}  // namespace chronograph::annotate
