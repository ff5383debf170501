#pragma once
// The clauses of a sentence: subjects are looked for to the left of a verb (clauses.cpp), the rest to its
// right (clause_objects.cpp); what commas set in between is clause_insertions.cpp's, what a
// verb left out carries clause_gaps.cpp's.

#include <span>

#include "candidate.hpp"

namespace chronograph::events {

class ClauseFinder {
public:
    ClauseFinder(const Source& source, const Parse& parse, std::vector<Clause>& clauses)
        : source_(source), parse_(parse), clauses_(clauses) {}

    void run();

private:
    using Kind = PhraseKind;

    // subjects: to the left
    [[nodiscard]] Kind kind(std::uint32_t at) const { return parse_.phrases[at].kind; }
    [[nodiscard]] bool is(std::uint32_t at, Kind wanted) const {
        return at < parse_.size() && kind(at) == wanted;
    }
    [[nodiscard]] bool finite(std::uint32_t at) const {
        return is(at, Kind::verb) &&
               (parse_.phrases[at].form == VerbForm::finite || parse_.phrases[at].form == VerbForm::base);
    }
    void find_subject(Clause& clause);
    [[nodiscard]] std::uint32_t skip_left(std::uint32_t at) const;
    void scan_left(Clause& clause, std::uint32_t at);
    void subject_noun(Clause& clause, std::uint32_t noun);
    [[nodiscard]] std::uint32_t carrier(std::uint32_t noun) const;
    [[nodiscard]] bool tells_of_event(const Clause& clause) const;
    void turn_round(Clause& clause);
    [[nodiscard]] bool names_event(std::uint32_t noun) const;
    [[nodiscard]] std::uint32_t before_aim(std::uint32_t verb, std::uint32_t noun) const;
    [[nodiscard]] std::uint32_t before_preposition(std::uint32_t at) const;
    void behind_preposition(Clause& clause, std::uint32_t noun);
    [[nodiscard]] std::vector<std::uint32_t> list_ending_at(std::uint32_t last) const;
    [[nodiscard]] std::uint32_t before_insertion(std::uint32_t comma) const;
    [[nodiscard]] bool is_coordinate(std::uint32_t carrying, std::uint32_t inner) const;
    void open(Clause& clause, std::uint32_t first);
    void complete_with_antecedent(Clause& clause) const;
    void reported(Clause& clause, std::uint32_t noun);
    [[nodiscard]] std::uint32_t clause_about(std::uint32_t subject, std::uint32_t nearest) const;
    [[nodiscard]] std::optional<std::uint32_t> entity_of(std::uint32_t phrase) const;
    [[nodiscard]] std::uint32_t earlier_clause(std::uint32_t at) const;
    void antecedent(Clause& clause, std::uint32_t relative);
    [[nodiscard]] bool stands_alone(std::uint32_t verb) const;
    [[nodiscard]] bool is_group(std::uint32_t noun) const;
    [[nodiscard]] bool is_agent(std::uint32_t noun) const;
    [[nodiscard]] bool begins_as_object(const std::vector<std::uint32_t>& list) const;
    /// "SINGAPORE — Xi and Ma": a dash lists nothing.
    [[nodiscard]] bool is_dash(std::uint32_t at) const {
        return source_.document.word(parse_.phrases[at].head) != ",";
    }
    void share(Clause& clause, std::uint32_t before, Link link);
    void take_addressed(Clause& clause, std::uint32_t opener) const;
    [[nodiscard]] std::uint32_t previous_of_its_kind(const Clause& clause, std::uint32_t before) const;
    [[nodiscard]] bool is_closed_relative(std::uint32_t clause, std::uint32_t before) const;
    [[nodiscard]] std::uint32_t before_joined(std::uint32_t comma) const;
    [[nodiscard]] bool names_somebody(std::uint32_t phrase) const;
    [[nodiscard]] bool names_person(std::uint32_t phrase) const;
    [[nodiscard]] bool goes_on_in_series(std::uint32_t verb) const;
    [[nodiscard]] bool is_object(std::uint32_t noun) const;
    [[nodiscard]] bool encloses(std::uint32_t comma) const;
    void name_members(Clause& clause, std::uint32_t first, std::uint32_t comma) const;
    void over_comma(Clause& clause, std::uint32_t comma);
    [[nodiscard]] std::vector<std::uint32_t> list_for(std::uint32_t last) const;
    void find_controller(Clause& clause, std::uint32_t at);
    [[nodiscard]] std::uint32_t possessed_phrase(std::uint32_t last) const;
    [[nodiscard]] bool belongs_to_cue(std::uint32_t preposition) const;
    [[nodiscard]] bool brings_subject(std::uint32_t preposition) const;
    [[nodiscard]] bool controls(std::uint32_t noun) const;
    [[nodiscard]] std::uint32_t before_list(std::uint32_t comma) const;
    [[nodiscard]] bool is_headline_pair(std::uint32_t second) const;
    [[nodiscard]] bool is_first_of_its_kind(std::uint32_t noun) const;
    [[nodiscard]] bool is_destination(std::uint32_t noun) const;
    void share_later_subjects();
    [[nodiscard]] bool points_ahead(const Clause& clause) const;

    // everything else: to the right
    void read_right(Clause& clause);
    bool read_phrase(Clause& clause, std::uint32_t& at);
    bool read_complement(Clause& clause, std::uint32_t& at);
    bool read_there(Clause& clause, std::uint32_t& at);
    bool read_object(Clause& clause, std::uint32_t& at);
    [[nodiscard]] bool starts_clause(std::uint32_t at) const;
    [[nodiscard]] static bool is_in_subject(const Clause& clause);
    [[nodiscard]] bool is_reduced_passive(std::uint32_t verb) const;
    bool goes_on_after(std::uint32_t& at) const;
    void add_fronted();
    [[nodiscard]] bool joins(std::uint32_t at) const {
        return parse_.phrases[at].joining != Joining::none && is(at + 1, Kind::noun);
    }
    [[nodiscard]] Complement joined_by(std::uint32_t at) const;
    void read_between(Clause& clause, std::uint32_t first);
    void read_times_between(Clause& clause, std::uint32_t first);
    [[nodiscard]] bool dates_noun_apart(std::uint32_t time) const;
    [[nodiscard]] bool fronts_behind(std::uint32_t at) const;
    [[nodiscard]] bool is_inserted(std::uint32_t verb, std::uint32_t subject) const;
    [[nodiscard]] bool joins_days(std::uint32_t at) const;
    void read_front(Clause& clause, std::uint32_t first);
    void read_gaps();
    [[nodiscard]] std::optional<Clause> gap_at(const Clause& clause, std::uint32_t at) const;
    bool replace_target(Clause& gap, std::uint32_t& at) const;
    [[nodiscard]] bool tells_where(std::span<const Complement> complements) const;

    const Source& source_;
    const Parse& parse_;
    std::vector<Clause>& clauses_;
    std::vector<std::uint32_t> clause_of_;  // by phrase
};

}  // namespace chronograph::events
