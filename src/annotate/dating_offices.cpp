// Entry point: clues_of_offices(). Tested by tests/annotate/dating_test.cpp.
#include <algorithm>
#include <iterator>

#include "dating_clues.hpp"
#include "name_text.hpp"

namespace chronograph::annotate {

namespace {

using rules::Tenure;

class OfficeClues {
public:
    OfficeClues(const model::Document& document, const Annotations& annotations, const rules::RuleSet& rules)
        : document_(document),
          annotations_(annotations),
          rules_(rules),
          text_(document, rules, annotations),
          done_(annotations.entities.size()) {}

    std::vector<DatingClue> run() {
        std::uint32_t sentence = 0;
        bool entered = false;
        for (const auto& mention : annotations_.mentions) {
            if (!annotations_.entities[mention.entity].listed || done_[mention.entity]) continue;
            while (document_.sentences[sentence].last <= mention.first) {
                ++sentence;
                entered = false;
            }
            if (!entered) text_.enter(document_.sentences[sentence]);
            entered = true;
            read(mention);
        }
        return std::move(clues_);
    }

private:
    void read(const NameMention& mention) {
        const auto& person = rules_.gazetteer.entities[*annotations_.entities[mention.entity].listed];
        if (person.tenures.empty()) return;
        const auto titled = read_role(text_, mention.first);
        if (!titled || !titled->name || titled->name->last > mention.last) return;
        const Role& role = titled->role;
        if (role.former || role.lesser || role.plural || role.possessor != kNowhere) return;
        std::vector<Tenure> tenures;
        for (const auto& tenure : person.tenures) {
            if (is_of(tenure, role)) tenures.push_back(widened(tenure));
        }
        if (tenures.empty()) return;
        done_[mention.entity] = true;
        clues_.push_back(clue(mention, tenures));
    }

    /// Of an office with one holder a country: its tenures are kept to the day, others often to the year.
    [[nodiscard]] bool is_of(const Tenure& tenure, const Role& role) const {
        const auto end = role.offices.begin() + role.office_count;
        const bool same = std::find(role.offices.begin(), end, tenure.office) != end;
        return same && rules_.gazetteer.offices[tenure.office].single &&
               (!role.country || *role.country == tenure.of);
    }

    /// An end listed by month or year is kept as its first day: it may be any day of it.
    [[nodiscard]] static Tenure widened(Tenure tenure) {
        if (tenure.until == model::kLatest) return tenure;
        const auto end = model::to_civil(tenure.until);
        if (end.day == 1) tenure.until = model::add_months(tenure.until, end.month == 1 ? 12 : 1);
        return tenure;
    }

    [[nodiscard]] DatingClue clue(const NameMention& mention, const std::vector<Tenure>& tenures) const {
        const auto& tokens = document_.tokens;
        DatingClue clue;
        clue.begin = std::ranges::min(tenures, {}, &Tenure::from).from;
        clue.end = std::ranges::max(tenures, {}, &Tenure::until).until;
        clue.reason =
            "\"" + std::string(document_.slice({tokens.begin[mention.first], tokens.end[mention.last - 1]})) +
            "\" names an office, " + told(tenures) + ".";
        clue.fits = [tenures](model::Day day) {
            return std::ranges::any_of(tenures, [&](const Tenure& tenure) { return tenure.holds_on(day); });
        };
        return clue;
    }

    [[nodiscard]] static std::string told(const std::vector<Tenure>& tenures) {
        std::string text;
        for (const auto& tenure : tenures) {
            text += text.empty() ? "held" : " and";
            if (tenure.from != model::kEarliest) text += " from " + day_text(tenure.from);
            if (tenure.until != model::kLatest) text += " until " + day_text(tenure.until);
        }
        return text;
    }

    [[nodiscard]] static std::string day_text(model::Day day) {
        return model::to_edtf(model::day_range(day));
    }

    const model::Document& document_;
    const Annotations& annotations_;
    const rules::RuleSet& rules_;
    NameText text_;
    std::vector<bool> done_;  // by entity
    std::vector<DatingClue> clues_;
};

}  // namespace

std::vector<DatingClue> clues_of_offices(const model::Document& document, const Annotations& annotations,
                                         const rules::RuleSet& rules) {
    return OfficeClues(document, annotations, rules).run();
}

}  // namespace chronograph::annotate
