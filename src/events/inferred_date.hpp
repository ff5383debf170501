#pragma once
// An undated document, dated from inside and ready to be read again.

#include <optional>
#include <string>
#include <vector>

#include "chronograph/annotate/annotations.hpp"

namespace chronograph::events {

struct DatedDocument {
    model::Document document;  ///< the same, with its day
    std::vector<std::string> reasons;
};

/// Nothing for a document that has a date, and where none can be told.
[[nodiscard]] std::optional<DatedDocument> date_from_inside(const model::Document& document,
                                                            const annotate::Annotations& annotations,
                                                            const rules::RuleSet& rules);

}  // namespace chronograph::events
