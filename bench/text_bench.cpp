// Bytes per second from bytes to documents: tokens, sentences and each reader, on seeded texts.
#include <benchmark/benchmark.h>

#include <array>
#include <random>
#include <string>

#include "chronograph/base/utf8.hpp"
#include "chronograph/text/reader.hpp"

using namespace chronograph;

namespace {

constexpr std::size_t kArticleBytes = 4000;

/// English-like prose: sentences of common and proper words, numbers, initials, quotes with typographic
/// marks.
class Prose {
public:
    explicit Prose(unsigned seed) : random_(seed) {}

    std::string article() {
        std::string text = "Ministers gather for talks on the ceasefire\n\n";
        while (text.size() < kArticleBytes) {
            for (int i = 0; i < 3; ++i) sentence(text);
            text += "\n\n";
        }
        return text;
    }

private:
    std::string_view pick(const auto& words) { return words[random_() % words.size()]; }

    void sentence(std::string& text) {
        const bool quote = random_() % 4 == 0;
        if (quote) text += "“";
        text += pick(kNames);
        for (unsigned words = 12 + random_() % 14; words > 0; --words) {
            text += ' ';
            text += random_() % 6 == 0 ? pick(kNames) : pick(kWords);
            if (random_() % 12 == 0) text += ',';
        }
        text += quote ? ".” " : ". ";
    }

    static constexpr std::array<std::string_view, 16> kNames = {
        "Alice Smith", "the U.S.", "Mr. Jones", "Brussels",  "John’s",           "Sébastien",
        "No. 10",      "Nato",     "J. K. Doe", "12 May",    "Prime Minister's", "Tuesday",
        "2,500",       "8 p.m.",   "Ukraine’s", "Washington"};
    static constexpr std::array<std::string_view, 24> kWords = {
        "the",     "of",  "said",       "would",    "meeting", "to",   "talks",    "agreement",
        "in",      "and", "government", "a",        "he",      "with", "on",       "negotiated",
        "leaders", "was", "support",    "expected", "during",  "not",  "security", "an"};
    std::mt19937 random_;
};

const std::string& prose() {
    static const std::string text = [] {
        Prose prose(1);
        std::string all;
        for (int i = 0; i < 500; ++i) all += prose.article();
        return all;
    }();
    return text;
}

std::string json_lines() {
    Prose prose(2);
    std::string lines;
    for (int i = 0; i < 500; ++i) {
        lines += R"({"id":")" + std::to_string(i) + R"(","date":"2025-04-22","title":"Talks","text":")";
        for (const char c : prose.article()) lines += c == '\n' ? std::string("\\n") : std::string(1, c);
        lines += "\"}\n";
    }
    return lines;
}

std::string html() {
    std::string page =
        "<!doctype html><html><head><title>Talks</title></head><body><nav><a "
        "href='/'>Home</a></nav><article>";
    Prose prose(3);
    for (int i = 0; i < 500; ++i) page += "<p class=\"text\">" + prose.article() + "</p>\n";
    return page + "</article></body></html>";
}

void report(benchmark::State& state, std::size_t bytes) {
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes));
}

void check_utf8(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(base::is_valid_utf8(prose()));
    report(state, prose().size());
}
BENCHMARK(check_utf8);

void find_tokens(benchmark::State& state) {
    for (auto _ : state) {
        const auto tokens = model::tokenize(prose());
        if (tokens.size() < 100'000) state.SkipWithError("too few tokens");
    }
    report(state, prose().size());
}
BENCHMARK(find_tokens)->Unit(benchmark::kMillisecond);

void make_document(benchmark::State& state) {
    for (auto _ : state) {
        const auto document = text::make_document(prose());
        if (document.sentences.size() < 10'000) state.SkipWithError("too few sentences");
    }
    report(state, prose().size());
}
BENCHMARK(make_document)->Unit(benchmark::kMillisecond);

void count_code_points(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(base::CodePointOffsets(prose()).at(prose().size()));
    report(state, prose().size());
}
BENCHMARK(count_code_points);

/// Reads `bytes` as a file of this name and checks that nothing was lost.
void read(benchmark::State& state, const std::string& bytes, const std::string& name, std::size_t documents) {
    for (auto _ : state) {
        std::size_t found = 0;
        base::Diagnostics diagnostics;
        text::read_documents(
            bytes, name, {}, [&](const model::Document&) { ++found; }, diagnostics);
        if (found != documents || !diagnostics.empty()) state.SkipWithError("not every document was read");
    }
    report(state, bytes.size());
}
BENCHMARK_CAPTURE(read, text, prose(), "a.txt", 1)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(read, markdown, prose(), "a.md", 1)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(read, html, html(), "a.html", 1)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(read, jsonl, json_lines(), "a.jsonl", 500)->Unit(benchmark::kMillisecond);

}  // namespace
