#pragma once
// Which part of a page is the article, and its text.

#include <libxml/tree.h>

#include <string>

namespace chronograph::text {

/// True for what is no article text: navigation, scripts, forms, asides, pictures.
[[nodiscard]] bool is_furniture(const xmlNode* node);

/// The element that holds the article: the <article> or <main> with the most text in paragraphs; without
/// these, the densest block of paragraphs; without paragraphs, `root` itself.   Cost: O(nodes).
[[nodiscard]] const xmlNode* find_article(const xmlNode* root);

/// The text of the article: one paragraph a block, white space collapsed, furniture left out.
[[nodiscard]] std::string article_text(const xmlNode* article);

}  // namespace chronograph::text
