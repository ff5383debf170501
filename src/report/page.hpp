#pragma once
// The page around a report: head, style, foot.

#include <string>
#include <string_view>

namespace chronograph::report {

/// One HTML document. `title` is text, `body` and `foot` are HTML.
[[nodiscard]] std::string make_page(std::string_view title, std::string_view body, std::string_view foot);

}  // namespace chronograph::report
