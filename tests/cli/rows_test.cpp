// An answer in every format.
#include "../../src/cli/rows.hpp"

#include <catch2/catch.hpp>

using chronograph::cli::Rows;
using chronograph::cli::write_rows;

namespace {

const Rows kRows{{{"who"}, {.name = "n", .is_number = true}, {.name = "id", .for_machines = true}, {"what"}},
                 {{"Zoë", "7", "person/zoe", "said \"a|b\", then\nleft"}, {"", "12", "", ""}}};

}  // namespace

TEST_CASE("rows as a table, with columns as wide as their texts", "[cli]") {
    CHECK(write_rows(kRows, "table") ==
          "who   n  what\n"
          "Zoë   7  said \"a|b\", then left\n"
          "     12\n");
    CHECK(write_rows({{{"who"}}, {}}, "table").empty());
}

TEST_CASE("the last column wraps at spaces", "[cli]") {
    const Rows rows{{{"date"}, {"sentence"}},
                    {{"2025", "One two three four five six seven eight nine ten eleven twelve thirteen."}}};
    CHECK(write_rows(rows, "table", 50) ==
          "date  sentence\n"
          "2025  One two three four five six seven eight nine\n"
          "      ten eleven twelve thirteen.\n");
}

TEST_CASE("a title stands above what people read", "[cli]") {
    const Rows rows{{{"who"}}, {{"Ann"}}, "Contacts of Bob"};
    CHECK(write_rows(rows, "table") == "Contacts of Bob:\nwho\nAnn\n");
    CHECK(write_rows(rows, "md") == "Contacts of Bob:\n\n| who |\n| --- |\n| Ann |\n");
    CHECK(write_rows(rows, "csv") == "who\r\nAnn\r\n");
}

TEST_CASE("rows as Markdown, CSV and JSON", "[cli]") {
    CHECK(
        write_rows(kRows, "md") ==
        "| who | n | what |\n| --- | ---: | --- |\n| Zoë | 7 | said \"a\\|b\", then left |\n|  | 12 |  |\n");
    CHECK(write_rows(kRows, "csv") ==
          "who,n,id,what\r\nZoë,7,person/zoe,\"said \"\"a|b\"\", then\nleft\"\r\n,12,,\r\n");
    CHECK(
        write_rows({{{"who"}, {.name = "n", .is_number = true}}, {{"Zoë", "7"}, {"", "0"}}}, "json") ==
        "[\n  {\n    \"who\": \"Zoë\",\n    \"n\": 7\n  },\n  {\n    \"who\": null,\n    \"n\": 0\n  }\n]\n");
    CHECK(write_rows({{{"who"}}, {}}, "json") == "[]\n");
}
