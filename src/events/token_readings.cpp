// Entry points: read_tokens(), to_lines(). Tested by tests/events/explain_test.cpp.
#include "token_readings.hpp"

#include <algorithm>
#include <array>

#include "chronograph/base/utf8.hpp"

namespace chronograph::events {

namespace {

/// In the order of Tag.
constexpr std::array<std::string_view, 24> kTags{
    "noun",        "name",         "pronoun",     "determiner", "possessive",  "possessive mark",
    "adjective",   "number",       "preposition", "companion",  "inclusion",   "to",
    "coordinator", "subordinator", "relative",    "auxiliary",  "verb",        "negation",
    "adverb",      "time",         "hyphen",      "comma",      "transparent", "boundary"};
static_assert(static_cast<std::size_t>(Tag::boundary) + 1 == kTags.size());

class TokenReader {
public:
    TokenReader(const Source& source, const Parse& parse)
        : source_(source), parse_(parse), words_(source.annotations.words.id.data(), parse.last) {}

    [[nodiscard]] TokenReading read(std::uint32_t token) {
        const auto& document = source_.document;
        means_.clear();
        add_names(token);
        add_triggers(source_.rules.verb_triggers, source_.rules.frames, token);
        add_triggers(source_.rules.noun_triggers, source_.rules.frames, token);
        add_triggers(source_.rules.pattern_triggers, source_.rules.patterns, token);
        return {std::string(document.slice({document.tokens.begin[token], document.tokens.end[token]})),
                std::string(tag_name(parse_.tag(token))), means_};
    }

private:
    void add(const std::string& text) { means_ += (means_.empty() ? "" : "; ") + text; }

    void add_names(std::uint32_t token) {
        const auto& annotations = source_.annotations;
        for (auto at =
                 std::ranges::lower_bound(annotations.mentions, token, {}, &annotate::NameMention::first);
             at != annotations.mentions.end() && at->first == token; ++at)
            add(annotations.entities[at->entity].id);
        const auto time =
            std::ranges::lower_bound(annotations.times, token, {}, &annotate::TimeMention::first);
        if (time != annotations.times.end() && time->first == token) add(time->value);
    }

    void add_triggers(const rules::PhraseTrie& triggers, const auto& rules, std::uint32_t token) {
        for (const auto index : triggers.longest(words_, token).values) add("trigger of " + rules[index].id);
    }

    const Source& source_;
    const Parse& parse_;
    std::span<const rules::WordId> words_;
    std::string means_;
};

}  // namespace

std::string_view tag_name(Tag tag) {
    return kTags[static_cast<std::size_t>(tag)];
}

std::vector<TokenReading> read_tokens(const Source& source, const Parse& parse) {
    TokenReader reader(source, parse);
    std::vector<TokenReading> tokens;
    for (std::uint32_t token = parse.first; token < parse.last; ++token) tokens.push_back(reader.read(token));
    return tokens;
}

std::vector<std::string> to_lines(const std::vector<TokenReading>& tokens) {
    std::size_t text_width = 0, tag_width = 0;
    for (const auto& token : tokens) {
        text_width = std::max(text_width, base::code_points(token.text));
        tag_width = std::max(tag_width, token.tag.size());
    }
    std::vector<std::string> lines;
    for (const auto& token : tokens) {
        std::string line =
            token.text + std::string(text_width + 2 - base::code_points(token.text), ' ') + token.tag;
        if (!token.means.empty()) line += std::string(tag_width + 2 - token.tag.size(), ' ') + token.means;
        lines.push_back(std::move(line));
    }
    return lines;
}

}  // namespace chronograph::events
