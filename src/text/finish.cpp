// Entry point: finish(), from what a reader found to a Document. Tested by
// tests/text/publication_date_test.cpp.
#include <openssl/evp.h>
#include <openssl/sha.h>

#include <algorithm>

#include "chronograph/base/utf8.hpp"
#include "format.hpp"
#include "publication_date.hpp"

namespace chronograph::text {

namespace {

constexpr std::size_t kHeadlineBytes = 250;
constexpr std::string_view kSpace = " \t\r\n";

/// The digest in hexadecimal.
std::string sha256(std::string_view bytes) {
    static const EVP_MD* const kSha256 =
        EVP_MD_fetch(nullptr, "SHA256", nullptr);  // slow to find, never freed
    std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
    EVP_Digest(bytes.data(), bytes.size(), digest.data(), nullptr, kSha256, nullptr);
    constexpr std::string_view kHex = "0123456789abcdef";
    std::string text;
    for (const unsigned char byte : digest) {
        text += kHex[byte >> 4U];
        text += kHex[byte & 15U];
    }
    return text;
}

/// The first line that is not empty, cut off `text`; without the space around it.
std::string_view take_line(std::string_view& text) {
    text.remove_prefix(std::min(text.find_first_not_of(kSpace), text.size()));
    const auto end = std::min(text.find('\n'), text.size());
    const auto line = text.substr(0, end);
    text.remove_prefix(end);
    return line.substr(0, line.find_last_not_of(kSpace) + 1);
}

/// The first line, if it looks like a headline: short, without a full stop, and with text below it. A line
/// that tells the day of publication is none, but one may follow it.
std::string headline(std::string_view text) {
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
    auto line = take_line(text);
    if (date_in_lines(line)) line = take_line(text);
    if (text.find_first_not_of(kSpace) == std::string_view::npos) return {};
    if (line.size() > kHeadlineBytes || line.ends_with('.') || line.ends_with(':')) return {};
    return line.find(' ') == std::string_view::npos ? std::string() : std::string(line);
}

void set_date(model::DocumentInfo& info, std::optional<model::Day> date, model::DateSource source) {
    if (info.date || !date) return;
    info.date = date;
    info.date_source = source;
}

void set_unless_empty(std::string& value, const std::string& other) {
    if (!other.empty()) value = other;
}

/// The day of publication: the first source of this order that knows it.
void find_date(const Draft& draft, const ManifestEntry* entry, const ReadOptions& options,
               model::DocumentInfo& info) {
    using enum model::DateSource;
    info.date.reset();
    set_date(info, options.date, option);
    if (entry != nullptr) set_date(info, entry->date, manifest);
    set_date(info, draft.info.date, metadata);
    if (info.date) return;
    set_date(info, date_in_lines(draft.text), text);
    set_date(info, date_in_url(info.url), url);
    set_date(info, date_in_links(draft.links), url);
    set_date(info, date_in_links(draft.text), url);
}

}  // namespace

void Input::fault(std::size_t line, std::size_t column, std::string message, std::string hint) const {
    diagnostics.push_back(
        {{id, line, column}, base::Severity::error, std::move(message), std::move(hint), {}});
}

bool check_utf8(const Input& input, std::string_view bytes, std::size_t line) {
    auto fault = base::find_utf8_fault(input.id, bytes, line);
    if (!fault) return true;
    input.diagnostics.push_back(*std::move(fault));
    return false;
}

const ManifestEntry* find_entry(const Manifest& manifest, std::string_view id) {
    while (!manifest.empty()) {
        if (const auto entry = manifest.find(std::string(id)); entry != manifest.end()) return &entry->second;
        const auto slash = id.find('/');
        if (slash == std::string_view::npos) break;
        id.remove_prefix(slash + 1);
    }
    return nullptr;
}

model::Document finish(Draft draft, std::string_view given, const ReadOptions& options) {
    model::DocumentInfo info = draft.info;
    const ManifestEntry* entry = find_entry(options.manifest, info.id);
    if (entry != nullptr) {
        set_unless_empty(info.title, entry->title);
        set_unless_empty(info.source, entry->source);
        set_unless_empty(info.url, entry->url);
        set_unless_empty(info.language, entry->language);
    }
    find_date(draft, entry, options, info);
    if (info.title.empty()) info.title = headline(draft.text);
    info.sha256 = sha256(given);
    return make_document(std::move(draft.text), std::move(info));
}

}  // namespace chronograph::text
