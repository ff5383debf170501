// Entry points: date_text(), event_title(), event_label(). Tested by tests/layout/wording_test.cpp.
#include "chronograph/layout/wording.hpp"

#include <algorithm>
#include <array>
#include <cctype>

#include "chronograph/base/utf8.hpp"

namespace chronograph::layout {

namespace {

constexpr std::array<std::string_view, 12> kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                   "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr std::array<std::string_view, 4> kSeasons{"Spring", "Summer", "Autumn", "Winter"};
constexpr std::string_view kDash = "–";
constexpr std::size_t kNamesShown = 3;

std::string year_text(std::int32_t year) {
    return year > 0 ? std::to_string(year) : std::to_string(1 - year) + " BC";
}

std::string day_text(model::CivilDate date) {
    return std::to_string(date.day) + " " + std::string(month_name(date.month));
}

/// A bound as its precision writes it; `year` says whether the year is wanted where it could be left out.
std::string bound_text(model::Day day, model::Precision precision, bool year) {
    const auto date = model::to_civil(day);
    const std::string suffix = year ? " " + year_text(date.year) : "";
    switch (precision) {
        case model::Precision::day:
            return day_text(date) + suffix;
        case model::Precision::month:
            return std::string(month_name(date.month)) + suffix;
        case model::Precision::season:
            return std::string(kSeasons[(date.month / 3 + 3) % 4]) + " " + year_text(date.year);
        case model::Precision::year:
            return year_text(date.year);
        case model::Precision::decade:
        case model::Precision::century:
            return std::to_string(date.year) + "s";
    }
    return {};
}

std::string days_text(const model::DateRange& date, bool with_year, std::string_view joint) {
    const auto first = model::to_civil(date.begin);
    const auto last = model::to_civil(date.end - 1);
    const bool one_year = first.year == last.year;
    const std::string end = bound_text(date.end - 1, date.precision, with_year || !one_year);
    if (date.precision == model::Precision::day && one_year && first.month == last.month)
        return std::to_string(first.day) + std::string(joint) + end;
    const std::string begin = bound_text(date.begin, date.precision, !one_year);
    return begin == end ? end : begin + std::string(joint) + end;
}

/// Where the last word of a name begins; a numeral takes the word before it along: "Charles III".
std::size_t last_word(const std::string& name) {
    const auto space = name.rfind(' ');
    if (space == std::string::npos) return 0;
    const bool numeral = name.find_first_not_of("IVX", space + 1) == std::string::npos;
    return numeral && space > 0 ? name.rfind(' ', space - 1) + 1 : space + 1;
}

std::uint32_t prominence(const model::Knowledge& knowledge, const model::Participant& party) {
    const auto* entity = knowledge.find(party.id);
    return entity == nullptr ? 0 : entity->documents;
}

}  // namespace

std::string_view month_name(unsigned month) {
    return kMonths[month - 1];
}

std::string date_text(const model::DateRange& date, bool with_year) {
    const std::string about = date.approximate ? "≈ " : "";
    if (date.begin == model::kEarliest && date.end == model::kLatest) return about + "?";
    if (date.begin == model::kEarliest) return about + ".." + bound_text(date.end - 1, date.precision, true);
    if (date.end == model::kLatest) return about + bound_text(date.begin, date.precision, true) + "..";
    if (date.shape == model::Shape::single || date.is_one_day())
        return about + bound_text(date.begin, date.precision, with_year);
    return about + days_text(date, with_year, date.shape == model::Shape::lasted ? kDash : "..");
}

std::string span_text(model::Day begin, model::Day end) {
    return date_text({begin, end, model::Shape::lasted, model::Precision::day, false}, true);
}

std::string counted(std::size_t count, std::string_view noun) {
    return std::to_string(count) + " " + std::string(noun) + (count == 1 ? "" : "s");
}

std::string alternatives(const std::vector<std::string>& words) {
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) text += i + 1 < words.size() ? ", " : " or ";
        text += words[i];
    }
    return text;
}

std::string capitalised(std::string_view word) {
    std::string text(word);
    if (!text.empty()) text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
    return text;
}

bool is_country(const model::Participant& party) {
    return party.id.starts_with("country/");
}

std::string country_of(const model::Knowledge& knowledge, const model::Participant& party) {
    if (is_country(party)) return party.id;
    const auto* entity = knowledge.find(party.id);
    return entity == nullptr ? std::string() : entity->country;
}

bool has_own_side(const model::Knowledge& knowledge, const model::Event& event,
                  const model::Participant& party) {
    return std::any_of(event.participants.begin(), event.participants.end(),
                       [&](const auto& other) { return knowledge.are_one_side(party.id, other.id); });
}

std::vector<const model::Participant*> leading_parties(const model::Knowledge& knowledge,
                                                       const model::Event& event) {
    const bool by_country = std::any_of(
        event.participants.begin(), event.participants.end(),
        [&](const auto& party) { return is_country(party) && !has_own_side(knowledge, event, party); });
    std::vector<const model::Participant*> parties;
    for (const auto& party : event.participants) {
        if (is_country(party) == by_country || !has_own_side(knowledge, event, party))
            parties.push_back(&party);
    }
    const auto rank = [&](const model::Participant* party) {
        return std::find_if(event.participants.begin(), event.participants.end(),
                            [&](const auto& first) { return first.role == party->role; });
    };
    std::stable_sort(parties.begin(), parties.end(), [&](const auto* a, const auto* b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : prominence(knowledge, *a) > prominence(knowledge, *b);
    });
    return parties;
}

std::string short_name(const model::Participant& participant, const ShortNames& names) {
    if (const auto known = names.find(participant.id); known != names.end()) return known->second;
    const std::string& name = participant.name;
    if (!participant.id.starts_with("person/")) return name;
    std::size_t begin = last_word(name);
    while (begin > 1) {
        const auto before = name.rfind(' ', begin - 2) + 1;  // npos + 1 is the beginning
        if (std::islower(static_cast<unsigned char>(name[before])) == 0) break;
        begin = before;
    }
    return name.substr(begin);
}

std::string entity_name(const model::Knowledge& knowledge, const ShortNames& names, const std::string& id) {
    if (const auto* entity = knowledge.find(id)) return entity->name;
    const auto known = names.find(id);
    return known != names.end() ? known->second : id.substr(id.find('/') + 1);
}

std::string event_title(const model::Knowledge& knowledge, const model::Event& event,
                        const ShortNames& names) {
    std::vector<std::string> shown;
    for (const auto* party : leading_parties(knowledge, event)) shown.push_back(short_name(*party, names));
    for (const auto& group : event.groups) shown.push_back(group);
    std::string title;
    if (shown.size() == 2) {
        const bool spaced = (shown[0] + shown[1]).find(' ') != std::string::npos;
        title = shown[0] + (spaced ? " – " : "–") + shown[1];
    } else {
        constexpr std::size_t kShort = 40;  // code points: one name more takes hardly more than "+1"
        std::size_t length = 0;
        for (const auto& name : shown) length += base::code_points(name);
        const bool fits = shown.size() == kNamesShown + 1 && length <= kShort;
        const std::size_t count = fits ? shown.size() : kNamesShown;
        for (std::size_t i = 0; i < shown.size() && i < count; ++i) title += (i == 0 ? "" : ", ") + shown[i];
        if (shown.size() > count) title += " +" + std::to_string(shown.size() - count);
    }
    if (event.place) title += (title.empty() ? "" : " · ") + event.place->name;
    return title;
}

std::string event_label(const model::Knowledge& knowledge, const model::Event& event) {
    std::string label = event.date ? date_text(*event.date, true) : std::string("undated");
    label += ", " + event.type + ": ";
    for (const auto& party : event.participants)
        label += (&party == event.participants.data() ? "" : ", ") + party.name;
    for (const auto& group : event.groups) label += ", " + group;
    if (event.place) label += "; " + event.place->name;
    label += "; " + std::string(model::to_string(event.status));
    if (!event.evidence.empty()) {
        const auto document = event.evidence.front().document;
        if (document < knowledge.documents.size()) label += "; " + source_name(knowledge.documents[document]);
    }
    return label;
}

std::string row_id(std::string_view prefix, const model::Event& event) {
    std::string id(prefix);
    id += event.id;
    const auto is_odd = [](char c) {
        return static_cast<unsigned char>(c) < 0x80 && std::isalnum(static_cast<unsigned char>(c)) == 0 &&
               c != '.';
    };
    std::replace_if(id.begin(), id.end(), is_odd, '-');
    return id;
}

std::string linked(const std::string& link, const std::string& to) {
    return link.empty() ? "" : link + to;
}

std::string source_name(const model::DocumentInfo& document) {
    if (!document.source.empty()) return document.source;
    return document.title.empty() ? document.id : document.title;
}

}  // namespace chronograph::layout
