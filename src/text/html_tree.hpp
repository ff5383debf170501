#pragma once
// A parsed HTML page and how to walk it. The only header that shows libxml2, private to this layer.

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>

namespace chronograph::text {

struct FreeTree {
    void operator()(htmlDocPtr tree) const { xmlFreeDoc(tree); }
};
using HtmlTree = std::unique_ptr<xmlDoc, FreeTree>;

inline std::string_view view(const xmlChar* text) {
    return text == nullptr ? std::string_view() : std::string_view(reinterpret_cast<const char*>(text));
}
inline bool is_element(const xmlNode* node) {
    return node->type == XML_ELEMENT_NODE;
}
inline std::string_view name_of(const xmlNode* node) {
    return is_element(node) ? view(node->name) : std::string_view();
}

/// An attribute's value; empty where there is none.
inline std::string attribute(const xmlNode* node, const char* name) {
    xmlChar* value = xmlGetProp(node, reinterpret_cast<const xmlChar*>(name));
    std::string text(view(value));
    xmlFree(value);
    return text;
}

/// Walks the tree below and with `top` in document order, without recursion: pages may nest without bound.
/// `enter(node)` gives false to pass over what is inside; `leave(node)` is called for every node entered.
template <class Enter, class Leave>
void walk(const xmlNode* top, Enter enter, Leave leave) {
    const xmlNode* node = top;
    while (node != nullptr) {
        const bool inside = enter(node);
        if (inside && is_element(node) && node->children != nullptr) {
            node = node->children;
            continue;
        }
        if (inside) leave(node);
        while (node != top && node->next == nullptr) {
            node = node->parent;
            leave(node);
        }
        node = node == top ? nullptr : node->next;
    }
}

template <class Enter>
void walk(const xmlNode* top, Enter enter) {
    walk(top, enter, [](const xmlNode*) {});
}

}  // namespace chronograph::text
