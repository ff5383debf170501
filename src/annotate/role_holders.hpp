#pragma once
// Who holds an office that stands alone: whoever the document introduced so, else the listed holder of the
// day.

#include "cast.hpp"

namespace chronograph::annotate {

class RoleHolders {
public:
    /// `own`: the document's own country, for "the Prime Minister".
    RoleHolders(const NameText& text, Cast& cast, std::optional<rules::EntityId> own)
        : text_(text), cast_(cast), own_(own) {}

    /// `possessor`: whose counterpart, whose minister.   Gives nothing when nobody or several could be meant.
    [[nodiscard]] std::optional<std::uint32_t> find(const Role& role, std::uint32_t at,
                                                    std::optional<std::uint32_t> possessor) const;
    /// "Downing Street said the Prime Minister had": the country of the government, or of its speaker, that
    /// says so.
    [[nodiscard]] std::optional<rules::EntityId> reporting_country(
        const Role& role, const Find& find, const std::vector<NameMention>& mentions) const;
    void set_own(std::optional<rules::EntityId> own) { own_ = own; }
    /// The country that a document with a letterhead speaks of beside its own.
    void set_abroad(std::optional<rules::EntityId> abroad) { abroad_ = abroad; }
    /// Who of those the document names holds the office now, for a role without a country.
    [[nodiscard]] std::optional<std::uint32_t> named_holder(const Role& role) const;
    /// The same by the day's listed holders only.
    [[nodiscard]] std::optional<rules::EntityId> only_seat(const Role& role) const;
    [[nodiscard]] std::optional<rules::EntityId> listed_holder(const Role& role,
                                                               rules::EntityId country) const;

private:
    /// `holder`, or another who was introduced right before by the very words: "the foreign secretary".
    [[nodiscard]] std::uint32_t called_so(const Role& role, std::uint32_t at, std::uint32_t holder) const;
    [[nodiscard]] std::optional<Role> complete(const Role& role,
                                               std::optional<std::uint32_t> possessor) const;
    [[nodiscard]] bool take_offices_of(std::uint32_t person, Role& role) const;
    [[nodiscard]] bool is_of_abroad(const Role& role) const;
    [[nodiscard]] bool is_called_otherwise(const Role& role, rules::EntityId country) const;
    [[nodiscard]] bool is_over(std::uint32_t person, const Role& role) const;
    [[nodiscard]] bool leads_otherwise(std::uint32_t possessor, const Role& role) const;
    [[nodiscard]] bool leads(rules::OfficeId office, std::optional<rules::EntityId> of) const;
    [[nodiscard]] std::optional<rules::EntityId> serves_in(const Introduction& introduction) const;
    [[nodiscard]] bool means_office_of(const Role& role, const Role& other) const;
    [[nodiscard]] bool is_kind_of(const Role& other, const Role& role) const;
    void take_leading_offices(Role& role) const;
    [[nodiscard]] std::optional<std::uint32_t> introduced(const Role& role, std::uint32_t at,
                                                          bool foreign) const;
    [[nodiscard]] std::optional<std::uint32_t> told_before(const Role& role, std::uint32_t at) const;
    [[nodiscard]] int score(const Role& role, const Introduction& introduction) const;
    [[nodiscard]] int title_score(const Role& role, const Role& other) const;
    [[nodiscard]] std::optional<rules::EntityId> holder(rules::OfficeId office, rules::EntityId of) const;

    const NameText& text_;
    Cast& cast_;
    std::optional<rules::EntityId> own_;
    std::optional<rules::EntityId> abroad_;
};

}  // namespace chronograph::annotate
