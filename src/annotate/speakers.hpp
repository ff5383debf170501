#pragma once
// Who says a quotation: by the reporting verb before or behind it, else whoever was speaking.

#include "chronograph/annotate/annotations.hpp"
#include "name_text.hpp"

namespace chronograph::annotate {

/// Fills the speakers of `annotations.quotations` from its mentions, which are in text order.   Cost:
/// O(tokens).
void find_speakers(const NameText& text, Annotations& annotations);

}  // namespace chronograph::annotate
