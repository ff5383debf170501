// An article of another language than the pack's standard one, from its bytes to what it tells.
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "chronograph/rules/languages.hpp"
#include "support/read.hpp"
#include "support/told.hpp"

using namespace chronograph;

namespace {

const std::filesystem::path kSource = CHRONOGRAPH_SOURCE_DIR;

std::string bytes_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

TEST_CASE("a Spanish article shows its language and is read in it", "[events][languages]") {
    const rules::Languages languages({kSource / "rules"});
    const auto read = test::read(bytes_of(kSource / "examples/spanish/paris.md"), "paris.md");
    REQUIRE(read.documents.size() == 1);
    const auto& language = languages.language_of(read.documents.front());
    REQUIRE(language == "es");

    const auto loaded = languages.load(language);
    REQUIRE(loaded.diagnostics.empty());
    const auto record = events::extract(read.documents.front(), loaded.rules);
    CHECK(record.document.language == "es");
    CHECK(test::told(record) ==
          "summit planned 2025-03-27 Paris: Mark Rutte, Ursula von der Leyen\n"
          "meeting happened 2025-03-25 Paris: Pedro Sanchez, Emmanuel Macron\n"
          "meeting planned 2025-03-27: Emmanuel Macron, Volodymyr Zelensky\n"
          "call happened 2025-03-24: Pedro Sanchez, Keir Starmer\n"
          "visit planned 2025-03-31 Kyiv: Jose Manuel Albares\n"
          "meeting planned 2025-03-31 Kyiv: Jose Manuel Albares, Andrii Sybiha\n"
          "meeting denied: Volodymyr Zelensky, Vladimir Putin\n"
          "visit denied 2025-03-28 Istanbul: Vladimir Putin\n"
          "meeting happened [2025-03-10..2025-03-16] Ankara: Sergei Lavrov, Recep Tayyip Erdogan\n"
          "meeting planned 2025-07 Brussels: European Union, China\n"
          "call proposed 2025-04: Ursula von der Leyen, Xi Jinping");
}
