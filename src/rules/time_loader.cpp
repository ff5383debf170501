// Entry point: load_times(): the vocabulary and grammar of times. Tested by tests/rules/time_loader_test.cpp.
#include "load_context.hpp"

namespace chronograph::rules {

void load_times(LoadContext& /*context*/, const YamlFile& file, const YAML::Node& node) {
    file.require_map(node, "times");
}

}  // namespace chronograph::rules
