#pragma once
// The names of an enumeration as a list, for who offers a choice of them. One by one: to_string() in
// record.hpp.

#include <span>
#include <string_view>

namespace chronograph::model {

/// "happened", "planned", "proposed", "denied", in the order of Status.
[[nodiscard]] std::span<const std::string_view> status_names();

}  // namespace chronograph::model
