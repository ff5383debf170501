#pragma once
// What a page says of itself: schema.org JSON-LD, OpenGraph, <meta>, <link>, <time>, <title>.

#include <libxml/tree.h>

#include "chronograph/model/document.hpp"

namespace chronograph::text {

/// Fills title, date, source, url and language of `info` from the page, each from the most exact place that
/// has it: JSON-LD before OpenGraph and other <meta>, these before <time>, <link>, <title>. A date that is
/// none is passed over.   Cost: O(nodes).
void read_metadata(const xmlNode* root, const xmlNode* article, model::DocumentInfo& info);

}  // namespace chronograph::text
