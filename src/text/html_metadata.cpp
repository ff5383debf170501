// Entry point: read_metadata(). Tested by tests/text/html_test.cpp.
#include "html_metadata.hpp"

#include <simdjson.h>

#include <array>
#include <map>

#include "chronograph/base/utf8.hpp"
#include "html_article.hpp"
#include "html_tree.hpp"
#include "publication_date.hpp"

namespace chronograph::text {

namespace {

using namespace std::string_view_literals;
using simdjson::dom::element;

// Names of <meta>, lower case, the best first.
constexpr std::array kDates = {"article:published_time"sv,
                               "datepublished"sv,
                               "dc.date.issued"sv,
                               "dcterms.issued"sv,
                               "dcterms.created"sv,
                               "dcterms.date"sv,
                               "dc.date"sv,
                               "parsely-pub-date"sv,
                               "sailthru.date"sv,
                               "pubdate"sv,
                               "publishdate"sv,
                               "publish-date"sv,
                               "publication_date"sv,
                               "citation_publication_date"sv,
                               "og:published_time"sv,
                               "date"sv,
                               "article:modified_time"sv};
constexpr std::array kTitles = {"og:title"sv, "twitter:title"sv, "dc.title"sv, "dcterms.title"sv};
constexpr std::array kSources = {"og:site_name"sv, "publisher"sv, "dc.publisher"sv, "application-name"sv};
constexpr std::array kUrls = {"og:url"sv, "twitter:url"sv};

/// What the page's head and marks say, first of each name.
struct Marks {
    std::map<std::string, std::string, std::less<>> metas;
    std::string canonical;
    std::string title;      // <title>
    std::string heading;    // the first <h1>
    std::string published;  // <time> marked as the day of publication
    std::string language;
    std::vector<std::string> linked_data;  // JSON-LD scripts
};

std::string text_of(const xmlNode* top) {
    return article_text(top);
}

void keep_first(std::string& value, std::string other) {
    while (other.ends_with('\n')) other.pop_back();
    if (value.empty()) value = std::move(other);
}

std::string lower(std::string text) {
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return text;
}

void read_meta(const xmlNode* node, Marks& marks) {
    for (const char* key : {"property", "name", "itemprop"}) {
        if (const std::string name = lower(attribute(node, key)); !name.empty()) {
            marks.metas.try_emplace(name, attribute(node, "content"));
        }
    }
}

void read_time(const xmlNode* node, Marks& marks) {
    const bool marked = lower(attribute(node, "itemprop")) == "datepublished" ||
                        xmlHasProp(node, reinterpret_cast<const xmlChar*>("pubdate")) != nullptr;
    if (marked) keep_first(marks.published, attribute(node, "datetime"));
}

Marks read_marks(const xmlNode* root) {
    Marks marks;
    walk(root, [&](const xmlNode* node) {
        const auto name = name_of(node);
        if (name == "html") keep_first(marks.language, attribute(node, "lang"));
        if (name == "meta") read_meta(node, marks);
        if (name == "title") keep_first(marks.title, text_of(node));
        if (name == "h1") keep_first(marks.heading, text_of(node));
        if (name == "time") read_time(node, marks);
        if (name == "link" && lower(attribute(node, "rel")) == "canonical") {
            keep_first(marks.canonical, attribute(node, "href"));
        }
        if (name == "script" && lower(attribute(node, "type")) == "application/ld+json" &&
            node->children != nullptr) {
            marks.linked_data.emplace_back(view(node->children->content));
        }
        return true;
    });
    return marks;
}

template <class Names>
std::string first_meta(const Marks& marks, const Names& names) {
    for (const auto name : names) {
        if (const auto found = marks.metas.find(name); found != marks.metas.end() && !found->second.empty()) {
            return found->second;
        }
    }
    return {};
}

std::string text_at(element object, std::string_view key) {
    std::string_view text;
    return object[key].get(text) == simdjson::SUCCESS ? std::string(text) : std::string();
}

/// Fills `info` from the first object that has a day of publication, at any depth of the JSON-LD.
bool read_linked_data(element value, model::DocumentInfo& info) {
    if (value.is_array()) {
        for (const element item : simdjson::dom::array(value)) {
            if (read_linked_data(item, info)) return true;
        }
        return false;
    }
    if (!value.is_object()) return false;
    if (const auto day = parse_date(text_at(value, "datePublished"))) {
        info.date = day;
        info.title = text_at(value, "headline");
        info.language = text_at(value, "inLanguage");
        info.url = text_at(value, "url");
        element publisher;
        if (value["publisher"].get(publisher) == simdjson::SUCCESS && publisher.is_object()) {
            info.source = text_at(publisher, "name");
        }
        return true;
    }
    for (const auto field : simdjson::dom::object(value)) {
        if (read_linked_data(field.value, info)) return true;
    }
    return false;
}

std::optional<model::Day> first_meta_date(const Marks& marks) {
    for (const auto name : kDates) {
        const auto found = marks.metas.find(name);
        if (found == marks.metas.end()) continue;
        if (const auto day = parse_date(found->second)) return day;
    }
    return {};
}

/// The day of the first <time> inside the article.
std::optional<model::Day> first_time(const xmlNode* article) {
    std::optional<model::Day> day;
    walk(article, [&](const xmlNode* node) {
        if (day || is_furniture(node)) return false;
        if (name_of(node) == "time") day = parse_date(attribute(node, "datetime"));
        return true;
    });
    return day;
}

}  // namespace

void read_metadata(const xmlNode* root, const xmlNode* article, model::DocumentInfo& info) {
    const Marks marks = read_marks(root);
    for (const auto& json : marks.linked_data) {
        simdjson::dom::parser parser;
        element value;
        if (parser.parse(json).get(value) == simdjson::SUCCESS && read_linked_data(value, info)) break;
    }
    if (!info.date) info.date = first_meta_date(marks);
    if (!info.date) info.date = parse_date(marks.published);
    if (!info.date) info.date = first_time(article);
    keep_first(info.title, first_meta(marks, kTitles));
    keep_first(info.title, marks.heading);
    keep_first(info.title, marks.title);
    keep_first(info.source, first_meta(marks, kSources));
    keep_first(info.url, marks.canonical);
    keep_first(info.url, first_meta(marks, kUrls));
    keep_first(info.language, marks.language);
}

}  // namespace chronograph::text
