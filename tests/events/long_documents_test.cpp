// A document of any length is read in time that grows as it does: eight times the text may take twenty times
// as long, where twice the text for each of its mentions would take sixty-four.
#include <algorithm>
#include <catch2/catch.hpp>
#include <ctime>
#include <set>

#include "chronograph/events/extract.hpp"
#include "support/doc.hpp"
#include "support/pack.hpp"

using namespace chronograph;

namespace {

/// "Bacador", another name for each number.
std::string name_of(unsigned number) {
    static const std::string consonants = "bcdfglmnprstv", vowels = "aeiou";
    std::string name;
    for (int syllable = 0; syllable < 4; ++syllable) {
        name += consonants[number % consonants.size()];
        number /= static_cast<unsigned>(consonants.size());
        name += vowels[number % vowels.size()];
        number /= static_cast<unsigned>(vowels.size());
    }
    name.front() = static_cast<char>(name.front() - 'a' + 'A');
    return name + "r";
}

/// Sentences of one pattern, "%" in it a new name each time, until there are so many bytes.
std::string text_of(const std::string& pattern, std::size_t bytes) {
    std::string text;
    for (unsigned number = 1; text.size() < bytes;) {
        for (const char letter : pattern) {
            if (letter == '%')
                text += name_of(number++);
            else
                text += letter;
        }
    }
    return text;
}

model::Record read(const std::string& text) {
    return events::extract(test::doc(text, "2025-03-05"), test::default_pack());
}

double seconds_for(const std::string& text) {
    const auto begin = std::clock();
    CHECK(read(text).times.size() < text.size());
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

}  // namespace

TEST_CASE("time grows as the document does", "[events][slow]") {
    struct Kind {
        const char* name;
        const char* pattern;
    };
    const auto kind = GENERATE(values<Kind>({
        {"one occasion, told again and again", "Donald Trump met Vladimir Putin in Riyadh on Monday. "},
        {"asides to one occasion",
         "Donald Trump met Xi Jinping at the summit in Riyadh on Monday. After the meeting, Donald Trump "
         "flew to "
         "Riyadh to meet Xi Jinping. "},
        {"ever more described parties", "Donald Trump met % ministers in Rome on 3 March 2025. "},
        {"ever more people of one family", "Olga % Smith met Sergei % Smith in Rome. Mr Smith left. "},
        {"ever more speakers", "MR. %: We met them in Rome.\n\n"},
    }));
    CAPTURE(kind.name);
    constexpr std::size_t kShort = 250'000, kLong = 8 * kShort;  // bytes
    constexpr double kMost = 20;
    const auto small = text_of(kind.pattern, kShort), large = text_of(kind.pattern, kLong);
    double ratio = kMost;
    for (int attempt = 0; attempt < 3 && ratio >= kMost;
         ++attempt)  // what else the machine does costs time too
        ratio = seconds_for(large) / std::max(seconds_for(small), 1e-3);
    CHECK(ratio < kMost);
}

TEST_CASE("a record does not outgrow a line of joined clauses", "[events]") {
    const auto text = text_of("Donald Trump met Vladimir Putin in Riyadh on Monday and ", 100'000);
    const auto record = read(text);
    REQUIRE(record.events.size() == 1);
    std::size_t bytes = 0;
    for (const auto& evidence : record.events.front().evidence) bytes += evidence.text.size();
    CHECK(bytes < 25 * text.size());
}

TEST_CASE("nobody of very many is lost", "[events]") {
    const auto record = read("The G7 summit took place in Rome on 3 March 2025. " +
                             text_of("Olga % attended the G7 summit in Rome on 3 March 2025. ", 60'000));
    std::set<std::string> people;
    for (const auto& event : record.events) {
        CHECK(event.participants.size() < 300);
        for (const auto& party : event.participants) people.insert(party.id);
    }
    CHECK(people.size() > 900);
    CHECK(record.events.size() < 10);
}

TEST_CASE("somebody of a large family is still one person", "[events]") {
    const auto record =
        read("Olga Smith met Sergei Lavrov. " + text_of("Olga % Smith left. ", 4'000) + "Olga Smith left.");
    const auto olga = std::ranges::find(record.entities, "person/olga-smith", &model::RecordEntity::id);
    REQUIRE(olga != record.entities.end());
    CHECK(olga->mentions.size() == 2);
}
