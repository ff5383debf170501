#pragma once
// Who speaks in a transcript: turns opened by a label ("SECRETARY BLINKEN:"), and remarks under a byline.

#include "name_text.hpp"

namespace chronograph::annotate {

/// Puts the document's turns into `annotations.quotations`, in text order, in place of the quotations inside
/// them, and the two who talk with each other into `annotations.dialogue`. Of a document without labels the
/// whole is one turn if it speaks in the first person under a byline ("Jane Doe, Minister of Trade"). Asked
/// after the names are settled. Cost: O(tokens).
void find_turns(const NameText& text, Annotations& annotations);

}  // namespace chronograph::annotate
