// Reads one sentence with the installed library and prints who met whom.
#include <chronograph/events/extract.hpp>
#include <chronograph/text/reader.hpp>
#include <iostream>

int main(int argc, char** argv) {
    using namespace chronograph;
    const auto pack = rules::load_rules({std::filesystem::path(argc > 1 ? argv[1] : CHRONOGRAPH_RULES)});
    model::DocumentInfo info{.id = "example", .date = model::to_day({2025, 3, 5})};
    const auto document = text::make_document("Emmanuel Macron met Keir Starmer in Paris on Monday.", info);
    for (const auto& event : events::extract(document, pack.rules).events) {
        std::cout << event.type << " " << (event.date ? model::to_edtf(*event.date) : "undated") << ":";
        for (const auto& party : event.participants) std::cout << " " << party.name;
        std::cout << "\n";
    }
}
