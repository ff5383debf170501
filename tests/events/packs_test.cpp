// What a frame of a further pack may ask for, and that its events stand beside those of others.
#include <catch2/catch.hpp>

#include "support/told.hpp"

using namespace chronograph;

namespace {

const rules::RuleSet& every_pack() {
    static const auto loaded = [] {
        const auto rules = std::filesystem::path(CHRONOGRAPH_SOURCE_DIR) / "rules";
        std::vector<std::filesystem::path> folders{rules};
        for (const char* name : {"agreement", "aid-and-sanctions", "conflict", "statement"})
            folders.push_back(rules / rules::kFurtherPacks / name);
        return rules::load_rules(folders);
    }();
    return loaded.rules;
}

struct Case {
    const char* name;
    const char* text;
    const char* expected;
};

}  // namespace

TEST_CASE("events of further packs", "[events]") {
    const auto c = GENERATE(values<Case>({
        {"a carrier's own status", "Denmark pledged military aid to Ukraine.",
         "aid happened Ukraine: Denmark, Ukraine"},
        {"that status by its verb", "Denmark will pledge military aid to Ukraine.",
         "aid planned Ukraine: Denmark, Ukraine"},
        {"an object of the carrier", "China gave Laos a loan.", "aid happened: China, Laos"},
        {"no carrier", "Military aid to Ukraine is a matter of debate.", ""},
        {"one word, two events", "Emmanuel Macron told Keir Starmer that France would wait.",
         "talks happened: Emmanuel Macron, Keir Starmer\n"
         "statement happened: Emmanuel Macron, Keir Starmer"},
        {"no party in a role that needs one", "An earthquake struck Turkey and Syria.", ""},
        {"two types that are not related",
         "Iraq attacked Iran on 22 September 1980. Iraq and Iran agreed to a truce.",
         "attack happened 1980-09-22 Iran: Iraq, Iran\n"
         "agreement happened: Iraq, Iran\n"
         "ceasefire planned: Iraq, Iran"},
    }));
    CAPTURE(c.name);
    const auto document = text::make_document(c.text, {});
    CHECK(test::told(events::extract(document, every_pack())) == c.expected);
}
