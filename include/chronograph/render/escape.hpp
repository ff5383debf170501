#pragma once
// Escaping for XML and HTML.

#include <string>
#include <string_view>

namespace chronograph::render {

/// Appends `text` so that it is character data and attribute value alike; characters XML forbids are left
/// out.
void append_escaped(std::string_view text, std::string& xml);

}  // namespace chronograph::render
