// Entry point: find_times(). Tested by tests/annotate/times_test.cpp.
#include "chronograph/annotate/times.hpp"

namespace chronograph::annotate {

std::vector<TimeMention> find_times(const model::Document& /*document*/, const Words& /*words*/,
                                    const rules::RuleSet& /*rules*/) {
    return {};
}

}  // namespace chronograph::annotate
