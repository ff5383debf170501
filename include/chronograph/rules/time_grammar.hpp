#pragma once
// The vocabulary and grammar of times (rules/<language>/times.yaml), compiled.

namespace chronograph::rules {

struct TimeGrammar {};

}  // namespace chronograph::rules
