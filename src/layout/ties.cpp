// Entry points: make_ties(), ties_text(). Tested by tests/layout/graph_test.cpp.
#include "chronograph/layout/ties.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

#include "chronograph/layout/wording.hpp"
#include "sides.hpp"

namespace chronograph::layout {

namespace {

/// The parties of an event, a country and those who serve it counted as these people.
std::size_t count_sides(const model::Knowledge& knowledge, const model::Event& event) {
    std::set<std::string_view> sides;
    for (const auto& party : event.participants) {
        if (!is_country(party) || !has_own_side(knowledge, event, party)) sides.insert(party.id);
    }
    return sides.size();
}

class Counter {
public:
    Counter(const model::Knowledge& knowledge, const TieOptions& options)
        : knowledge_(knowledge), options_(options) {}

    void add(std::uint32_t index);
    Ties finish();

private:
    void add_party(const model::Participant& participant, bool happened);
    void count(Tie& tie, const model::Event& event, bool bilateral) const;
    void drop_weakest();
    void keep_strongest();
    [[nodiscard]] std::vector<Party> order() const;
    [[nodiscard]] bool is_in_person(const model::Event& event) const;
    void name_spoken_types();

    const model::Knowledge& knowledge_;
    const TieOptions& options_;
    std::map<std::string, Party> parties_;
    std::map<std::pair<std::string, std::string>, Tie> ties_;
    Ties result_;
};

void Counter::add_party(const model::Participant& participant, bool happened) {
    Party& party = parties_[participant.id];
    if (party.id.empty()) {
        party.id = participant.id;
        party.name = participant.name;
        party.country = country_of(knowledge_, participant);
    }
    if (happened) ++party.events;
}

bool Counter::is_in_person(const model::Event& event) const {
    const auto& types = options_.in_person_types;
    return std::find(types.begin(), types.end(), event.type) != types.end();
}

void Counter::count(Tie& tie, const model::Event& event, bool bilateral) const {
    if (event.status == model::Status::denied) {
        ++tie.denied;
    } else if (event.status != model::Status::happened) {
        ++tie.intended;
    } else if (!is_in_person(event)) {
        ++tie.spoke;
    } else {
        ++(bilateral ? tie.bilateral : tie.multilateral);
    }
}

void Counter::add(std::uint32_t index) {
    const auto& event = knowledge_.events[index];
    const std::size_t size = count_sides(knowledge_, event);
    if (options_.max_event_size > 0 && size > options_.max_event_size) {
        ++result_.too_large;
        return;
    }
    std::set<std::string> ids;
    for (const auto& party : event.participants) {
        if (ids.insert(party.id).second) add_party(party, event.status == model::Status::happened);
    }
    for (auto a = ids.begin(); a != ids.end(); ++a) {
        for (auto b = std::next(a); b != ids.end(); ++b) {
            if (knowledge_.are_one_side(*a, *b)) continue;
            Tie& tie = ties_[{*a, *b}];
            count(tie, event, size == 2);
            tie.events.push_back(index);
        }
    }
}

/// Keeps ties that count, and the parties most tied by them.
void Counter::drop_weakest() {
    const auto weak = [&](const auto& entry) {
        return entry.second.occasions() < std::max(options_.threshold, 1U);
    };
    std::erase_if(ties_, weak);
    std::map<std::string, std::uint32_t> strength;
    for (const auto& [pair, tie] : ties_) {
        strength[pair.first] += tie.occasions();
        strength[pair.second] += tie.occasions();
    }
    std::vector<std::pair<std::string, std::uint32_t>> order(strength.begin(), strength.end());
    std::stable_sort(order.begin(), order.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    if (order.size() > options_.max_parties) {
        result_.dropped = order.size() - options_.max_parties;
        order.resize(options_.max_parties);
    }
    std::set<std::string> kept;
    for (const auto& [id, count] : order) kept.insert(id);
    std::erase_if(ties_, [&](const auto& entry) {
        return !kept.contains(entry.first.first) || !kept.contains(entry.first.second);
    });
    keep_strongest();
    for (const auto& [pair, tie] : ties_) {
        ++parties_[pair.first].degree;
        ++parties_[pair.second].degree;
    }
    std::erase_if(parties_, [](const auto& entry) { return entry.second.degree == 0; });
    if (result_.weakest > 0) result_.dropped += kept.size() - parties_.size();
}

/// Of equal ties those are kept whose parties come first by id.
void Counter::keep_strongest() {
    if (options_.max_ties == 0 || ties_.size() <= options_.max_ties) return;
    std::vector<decltype(ties_)::const_iterator> order;
    for (auto tie = ties_.cbegin(); tie != ties_.cend(); ++tie) order.push_back(tie);
    std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) {
        return a->second.occasions() > b->second.occasions();
    });
    result_.weakest = order.size() - options_.max_ties;
    for (auto tie = order.begin() + static_cast<std::ptrdiff_t>(options_.max_ties); tie != order.end(); ++tie)
        ties_.erase(*tie);
}

std::vector<Party> Counter::order() const {
    std::map<std::string, std::uint32_t> of_country;
    for (const auto& [id, party] : parties_) of_country[party.country] += party.events;
    std::vector<Party> list;
    for (const auto& [id, party] : parties_) list.push_back(party);
    std::sort(list.begin(), list.end(), [&](const Party& a, const Party& b) {
        const auto weight_a = a.country.empty() ? 0 : of_country[a.country];
        const auto weight_b = b.country.empty() ? 0 : of_country[b.country];
        return std::tie(weight_b, a.country, b.degree, b.events, a.name, a.id) <
               std::tie(weight_a, b.country, a.degree, a.events, b.name, b.id);
    });
    return list;
}

void Counter::name_spoken_types() {
    std::set<std::string> types;
    for (const auto& [pair, tie] : ties_) {
        for (const auto index : tie.events) {
            const auto& event = knowledge_.events[index];
            if (event.status == model::Status::happened && !is_in_person(event)) types.insert(event.type);
        }
    }
    result_.spoken_types.assign(types.begin(), types.end());
}

Ties Counter::finish() {
    drop_weakest();
    result_.parties = order();
    tint(result_.parties, knowledge_);
    name_spoken_types();
    std::map<std::string_view, std::uint32_t> number;
    for (const auto& party : result_.parties)
        number.emplace(party.id, static_cast<std::uint32_t>(number.size()));
    for (auto& [pair, tie] : ties_) {
        std::tie(tie.a, tie.b) = std::minmax({number[pair.first], number[pair.second]});
        result_.ties.push_back(std::move(tie));
    }
    std::sort(result_.ties.begin(), result_.ties.end(),
              [](const Tie& a, const Tie& b) { return std::tie(a.a, a.b) < std::tie(b.a, b.b); });
    return std::move(result_);
}

}  // namespace

Ties make_ties(const model::Knowledge& knowledge, std::span<const std::uint32_t> events,
               const TieOptions& options) {
    Counter counter(knowledge, options);
    for (const auto index : events) counter.add(index);
    return counter.finish();
}

std::string ties_text(const Ties& ties, std::size_t events) {
    std::string text = std::to_string(ties.parties.size()) + " parties · " +
                       counted(ties.ties.size(), "tie") + " · " + counted(events, "event");
    if (ties.too_large > 0)
        text += " · " + counted(ties.too_large, "event") + " of too many parties left out";
    if (ties.weakest > 0) text += " · " + counted(ties.weakest, "weakest tie") + " left out";
    if (ties.dropped > 0) text += " · " + std::to_string(ties.dropped) + " parties left out";
    return text;
}

double line_width(std::uint32_t occasions) {
    return 0.7 + 1.1 * std::pow(occasions > 0 ? occasions - 1.0 : 0, 0.75);
}

}  // namespace chronograph::layout
