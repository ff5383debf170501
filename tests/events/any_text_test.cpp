// No text stops the reader: pieces of the example articles, cut anywhere, shuffled and strewn with words that
// rules look for, are read to the end. What the sanitizers see on the way is the point of it.
#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <sstream>

#include "chronograph/events/extract.hpp"
#include "support/doc.hpp"
#include "support/pack.hpp"

using namespace chronograph;

namespace {

constexpr std::array kStrewn{
    ",",     "and",          "\"",    "(",        "\u2014",  "\u2019s",   "of",    "-",
    "his",   "counterparts", ":",     "MINISTER", "two",     "days",      "who",   "between",
    "on",    "Monday",       "led",   "by",       "Leaders", "the",       "1955",  "million",
    "years", "ago",          "until", "there",    "Under",   "Secretary", "for",   "met",
    "31",    "February",     ".",     "\n\n",     "Russian", "German",    "envoy", "summit",
    "to",    "visit",        "talks", "with"};

std::vector<std::string> words_of_examples() {
    std::vector<std::string> words;
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(CHRONOGRAPH_SOURCE_DIR "/examples/articles"))
        files.push_back(entry.path());
    std::ranges::sort(files);
    for (const auto& file : files) {
        std::ifstream in(file);
        std::copy(std::istream_iterator<std::string>(in), {}, std::back_inserter(words));
    }
    return words;
}

/// Up to sixty words from anywhere, one piece in four in any order, with some words strewn in.
std::string piece(const std::vector<std::string>& words, std::mt19937& random) {
    const std::size_t first = random() % words.size();
    const std::size_t count = std::min<std::size_t>(1 + random() % 60, words.size() - first);
    const auto from = words.begin() + static_cast<std::ptrdiff_t>(first);
    std::vector<std::string> taken(from, from + static_cast<std::ptrdiff_t>(count));
    if (random() % 4 == 0) std::shuffle(taken.begin(), taken.end(), random);
    for (auto left = random() % 8; left > 0; --left)
        taken[random() % taken.size()] += std::string(" ") + kStrewn[random() % kStrewn.size()];
    std::string text;
    for (const auto& word : taken) text += word + " ";
    return text;
}

}  // namespace

TEST_CASE("no text stops the reader, and what it quotes is in the text", "[events]") {
    const auto words = words_of_examples();
    REQUIRE(words.size() > 500);
    std::mt19937 random(20250819);  // NOLINT(cert-msc51-cpp): the same pieces in every run
    std::size_t events = 0;
    for (int i = 0; i < 3000; ++i) {
        const auto document = test::doc(piece(words, random), i % 5 == 0 ? "" : "2025-08-19");
        const auto record = events::extract(document, test::default_pack());
        events += record.events.size();
        const bool inside = std::ranges::all_of(record.events, [&](const auto& event) {
            return std::ranges::all_of(event.evidence, [&](const auto& evidence) {
                return evidence.trigger.begin < evidence.trigger.end &&
                       evidence.trigger.end <= document.text.size();
            });
        });
        CAPTURE(document.text);
        CHECK(inside);
    }
    CHECK(events > 300);
}
