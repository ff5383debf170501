// Entry point: date_from_inside(). Tested by tests/events/extract_test.cpp.
#include "inferred_date.hpp"

#include "chronograph/annotate/dating.hpp"

namespace chronograph::events {

std::optional<DatedDocument> date_from_inside(const model::Document& document,
                                              const annotate::Annotations& annotations,
                                              const rules::RuleSet& rules) {
    if (document.info.date) return {};
    auto inferred = annotate::infer_date(document, annotations, rules);
    if (!inferred) return {};
    DatedDocument dated{document, std::move(inferred->reasons)};
    dated.document.info.date = inferred->day;
    dated.document.info.date_source = model::DateSource::inferred;
    return dated;
}

}  // namespace chronograph::events
