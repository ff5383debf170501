// Entry points: assemble(), default_template(). Tested by tests/report/report_test.cpp.
#include "assemble.hpp"

#include "parts.hpp"

namespace chronograph::report {

std::vector<Piece> assemble(std::string_view markdown, const model::Knowledge& knowledge,
                            const ReportOptions& options, const FigureOptions& figure_options,
                            base::Diagnostics& diagnostics) {
    std::vector<Piece> pieces;
    if (auto fault = base::find_utf8_fault(options.template_name, markdown)) {
        diagnostics.push_back(*std::move(fault));
        return pieces;
    }
    std::size_t number = 0;
    for (const Part& part : split(markdown)) {
        std::optional<Block> block;
        if (part.block) block = read_block(markdown, part, knowledge, options, diagnostics);
        if (block) {
            pieces.push_back({{}, make_figure(*block, ++number, knowledge, options, figure_options)});
        } else {
            pieces.push_back({std::string(part.source), {}});
        }
    }
    base::sort(diagnostics);
    return pieces;
}

std::string_view default_template() {
    return R"(# What happened when, and who met whom

## Timeline

```chronograph
figure: timeline
caption: Every event that the articles tell, by type.
```

## Who met whom

```chronograph
figure: graph
caption: Who met or spoke, by the number of occasions that took place.
status: happened
```
)";
}

}  // namespace chronograph::report
