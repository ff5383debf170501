// Entry point: annotate(): words, then times, then names. Tested by tests/annotate/.
#include "chronograph/annotate/names.hpp"
#include "chronograph/annotate/times.hpp"

namespace chronograph::annotate {

Annotations annotate(const model::Document& document, const rules::RuleSet& rules) {
    Annotations annotations;
    annotations.words = look_up(document, rules);
    annotations.times = find_times(document, annotations.words, rules);
    find_names(document, rules, annotations);
    return annotations;
}

}  // namespace chronograph::annotate
