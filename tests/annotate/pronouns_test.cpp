// Whom pronouns stand for.
#include <catch2/catch.hpp>

#include "names_reader.hpp"

using namespace chronograph;

namespace {

struct Case {
    const char* date;
    const char* text;
    const char* expected;
};

void check(const Case& c) {
    CAPTURE(c.text);
    CHECK(mentions_of(c.text, c.date) == c.expected);
}

}  // namespace

TEST_CASE("a pronoun stands for who acts", "[annotate][pronouns]") {
    check(GENERATE(values<Case>({
        {"2025-04-22", "Angela Merkel met Theresa May. She told her so.",
         "[Angela Merkel] person/angela-merkel name | [Theresa May] person/theresa-may name | [She] "
         "person/angela-merkel pronoun | [her] person/angela-merkel pronoun"},
        {"2025-04-22", "Zelensky said Trump called him.",
         "[Zelensky] person/volodymyr-zelensky name | [Trump] person/donald-trump name | [him] "
         "person/volodymyr-zelensky pronoun"},
        {"2025-04-22", "Donald Trump warned Putin as he arrived.",
         "[Donald Trump] person/donald-trump name | [Putin] person/vladimir-putin name | [he] "
         "person/donald-trump pronoun"},
        {"2025-04-22", "Donald Trump said he had met Putin. He left.",
         "[Donald Trump] person/donald-trump name | [he] person/donald-trump pronoun | [Putin] "
         "person/vladimir-putin name | [He] person/donald-trump pronoun"},
        {"2025-04-22", "White House aide Carl Winmark said President Trump was glad. He left.",
         "[White House aide Carl Winmark] person/carl-winmark discovered | [White House] country/US name "
         "(place/white-house) | [President Trump] person/donald-trump name | [He] person/donald-trump "
         "pronoun"},
        {"2025-04-22", "Nobody came. He left.", ""},
        {"2025-04-22", "John Healey and his wife left.",
         "[John Healey] person/john-healey name | [his] person/john-healey pronoun"},
        {"2019-04-22", "Emmanuel Macron spoke. Angela Merkel rang Putin and told him so.",
         "[Emmanuel Macron] person/emmanuel-macron name | [Angela Merkel] person/angela-merkel name | "
         "[Putin] "
         "person/vladimir-putin name | [him] person/vladimir-putin pronoun"},
    })));
}
