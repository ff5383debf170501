// Entry points: parse_date(), date_in_url(), date_in_lines(), date_in_links().
// Tested by tests/text/publication_date_test.cpp.
#include "publication_date.hpp"

#include <algorithm>
#include <charconv>
#include <string>
#include <vector>

#include "chronograph/base/utf8.hpp"
#include "orthography.hpp"

namespace chronograph::text {

namespace {

using model::Day;

constexpr std::size_t kLines = 16;       // looked at from either end
constexpr std::size_t kLineBytes = 200;  // a longer line is prose
constexpr std::string_view kSpace = " \t\r\n\v\f";

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_lower(char c) {
    return c >= 'a' && c <= 'z';
}
bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string_view trim(std::string_view text, std::string_view marks) {
    const auto first = text.find_first_not_of(marks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(marks) - first + 1);
}

/// The run of digits at the start of `text`, cut off it; nothing if it is not `fewest` to `most` long.
std::optional<unsigned> take_number(std::string_view& text, std::size_t fewest, std::size_t most) {
    const auto digits = static_cast<std::size_t>(std::ranges::find_if_not(text, is_digit) - text.begin());
    if (digits < fewest || digits > most) return {};
    unsigned value = 0;
    std::from_chars(text.data(), text.data() + digits, value);
    text.remove_prefix(digits);
    return value;
}

std::string_view take_letters(std::string_view& text) {
    const auto count = static_cast<std::size_t>(std::ranges::find_if_not(text, is_letter) - text.begin());
    const std::string_view letters = text.substr(0, count);
    text.remove_prefix(count);
    return letters;
}

void skip(std::string_view& text, std::string_view marks) {
    text.remove_prefix(std::min(text.find_first_not_of(marks), text.size()));
}

template <class Words>
bool is_listed(const Words& words, std::string_view word) {
    return std::ranges::find(words, std::string_view(base::fold(word))) != words.end();
}

/// 1 to 12 for the name of a month or its first three or four letters; 0 otherwise.
unsigned month_of(std::string_view word) {
    if (word.size() < 3) return 0;
    const std::string folded = base::fold(word.substr(0, 3));
    const auto at = std::ranges::find(kMonths, std::string_view(folded));
    return at == kMonths.end() ? 0 : static_cast<unsigned>(at - kMonths.begin()) + 1;
}

bool is_weekday(std::string_view word) {
    return word.size() >= 3 && is_listed(kWeekdays, word.substr(0, 3));
}

std::optional<Day> day_of(unsigned year, unsigned month, unsigned day) {
    return model::to_day({static_cast<std::int32_t>(year), month, day});
}

/// "2025-08-15" or "20250815" cut off `text`.
std::optional<Day> take_iso(std::string_view& text) {
    std::string_view rest = text;
    const auto year = take_number(rest, 4, 4);
    if (!year || !rest.starts_with('-')) return {};
    rest.remove_prefix(1);
    const auto month = take_number(rest, 2, 2);
    if (!month || !rest.starts_with('-')) return {};
    rest.remove_prefix(1);
    const auto day = take_number(rest, 2, 2);
    if (!day) return {};
    text = rest;
    return day_of(*year, *month, *day);
}

/// "15 Aug 2025" or "15th of August, 2025" cut off `text`, which starts with a digit.
std::optional<Day> take_day_first(std::string_view& text) {
    const auto day = take_number(text, 1, 2);
    if (!day) return {};
    take_letters(text);  // "th"
    skip(text, " .-");
    const unsigned month = month_of(take_letters(text));
    skip(text, " .,-");
    const auto year = take_number(text, 4, 4);
    if (month == 0 || !year) return {};
    return day_of(*year, month, *day);
}

/// "August 15, 2025" cut off `text`, after the month's name.
std::optional<Day> take_after_month(unsigned month, std::string_view& text) {
    skip(text, " .");
    const auto day = take_number(text, 1, 2);
    if (!day) return {};
    take_letters(text);
    skip(text, " ,");
    const auto year = take_number(text, 4, 4);
    if (!year) return {};
    return day_of(*year, month, *day);
}

/// The day at the start of `text`, cut off it.
std::optional<Day> take_date(std::string_view& text) {
    skip(text, kSpace);
    if (!text.empty() && is_letter(text.front())) {
        std::string_view word = take_letters(text);
        if (is_weekday(word)) {
            skip(text, " ,.");
            if (!text.empty() && is_digit(text.front())) return take_date(text);
            word = take_letters(text);
        }
        const unsigned month = month_of(word);
        return month == 0 ? std::nullopt : take_after_month(month, text);
    }
    if (const auto day = take_iso(text)) return day;
    return take_day_first(text);
}

/// True if `rest` is what a line of a date alone may end with: "", "09:18:08 +0000", "at 9:30 a.m. EST".
bool is_clock(std::string_view rest) {
    while (skip(rest, " ,.:+-|()TZ0123456789"), !rest.empty()) {
        const std::string_view word = take_letters(rest);
        const bool zone = !word.empty() && word.size() <= 5 && std::ranges::none_of(word, is_lower);
        if (!zone && !is_listed(kBesideClock, word)) return false;
    }
    return true;
}

/// The day in "Published on 15 August 2025"; the words before the date must be a cue for it.
std::optional<Day> date_after_cue(std::string_view line) {
    bool cue = false;
    while (true) {
        skip(line, " \t*_-|([:,");
        std::string_view rest = line;
        const std::string_view word = take_letters(rest);
        if (is_listed(kPublication, word)) {
            cue = true;
        } else if (word.empty() || !is_listed(kBesidePublication, word)) {
            break;
        }
        line = rest;
    }
    return cue ? take_date(line) : std::nullopt;
}

std::optional<Day> date_alone(std::string_view line) {
    const auto day = take_date(line);
    return day && is_clock(line) ? day : std::nullopt;
}

/// The lines to look at: the first and last few that are not empty, in text order.
std::vector<std::string_view> outer_lines(std::string_view text) {
    std::vector<std::string_view> lines;
    const auto add = [&](std::string_view line) {
        line = trim(line, kSpace);
        if (!line.empty()) lines.push_back(line);
    };
    while (!text.empty() && lines.size() < kLines) {
        const auto end = text.find('\n');
        add(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    const auto middle = static_cast<std::ptrdiff_t>(lines.size());
    while (!text.empty() && lines.size() < 2 * kLines) {
        const auto start = text.rfind('\n');
        add(start == std::string_view::npos ? text : text.substr(start + 1));
        text = text.substr(0, start == std::string_view::npos ? 0 : start);
    }
    std::reverse(lines.begin() + middle, lines.end());
    return lines;
}

/// The day of a URL path that starts here with its year: "2025/02/13", "2025/feb/13", "2025-02-13".
std::optional<Day> date_at(std::string_view path) {
    const auto year = take_number(path, 4, 4);
    if (!year || *year < 1900 || *year > 2100 || path.empty()) return {};
    const char separator = path.front();
    if (separator != '/' && separator != '-') return {};
    path.remove_prefix(1);
    const bool digits = !path.empty() && is_digit(path.front());
    const unsigned month = digits ? take_number(path, 1, 2).value_or(0) : month_of(take_letters(path));
    if (month == 0 || !path.starts_with(separator)) return {};
    path.remove_prefix(1);
    const auto day = take_number(path, 1, 2);
    return day ? day_of(*year, month, *day) : std::nullopt;
}

}  // namespace

std::optional<Day> parse_date(std::string_view text) {
    return take_date(text);
}

std::optional<Day> date_in_url(std::string_view url) {
    url = url.substr(0, url.find_first_of("?#"));
    for (std::size_t i = 1; i < url.size(); ++i) {
        const bool starts = is_digit(url[i]) && !is_digit(url[i - 1]) && !is_letter(url[i - 1]);
        if (!starts) continue;
        if (const auto day = date_at(url.substr(i))) return day;
    }
    return {};
}

std::optional<Day> date_in_lines(std::string_view text) {
    const auto lines = outer_lines(text);
    for (const auto find : {date_after_cue, date_alone}) {
        for (const std::string_view line : lines) {
            if (line.size() > kLineBytes) continue;
            if (const auto day = find(line)) return day;
        }
    }
    return {};
}

std::optional<Day> date_in_links(std::string_view text) {
    std::optional<Day> latest;
    for (auto at = text.find("://"); at != std::string_view::npos; at = text.find("://", at)) {
        at += 3;
        const auto end = std::min(text.find_first_of(" \t\r\n\"'<>()[]", at), text.size());
        const auto day = date_in_url(text.substr(at, end - at));
        at = end;
        if (day && (!latest || *day > *latest)) latest = day;
    }
    return latest;
}

}  // namespace chronograph::text
