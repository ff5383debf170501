// Entry point: Pronouns. Tested by tests/annotate/names_test.cpp.
#include "pronouns.hpp"

namespace chronograph::annotate {

namespace {

using namespace rules;

constexpr std::uint32_t kReach = 3;  // sentences back
constexpr std::uint32_t kMost = 40;  // mentions of one sentence

[[nodiscard]] bool agree(Gender one, Gender other) {
    return one == Gender::unknown || other == Gender::unknown || one == other;
}

}  // namespace

/// True if a verb follows, over adverbs and what stands between commas.
bool Pronouns::acts(const Find& find) const {
    std::uint32_t token = find.last;
    const auto size = text_.document.tokens.size();
    if (find.form == NameForm::possessor) return false;
    if (token < size && text_.word(token) == ",") {  // an apposition: go on behind its second comma
        for (std::uint32_t end = token + 1; end < size && end < token + 15; ++end) {
            if (text_.word(end) == ".") return false;
            if (text_.word(end) == ",")
                return end + 1 < size && text_.has_any(end + 1, kVerbForms | kAuxiliary);
        }
        return false;
    }
    while (token < size && text_.has_any(token, kAdverb) && !text_.has_any(token, kVerbForms)) ++token;
    return token < size && text_.has_any(token, kVerbPast | kVerbThird | kAuxiliary);
}

/// "X said": over adverbs and auxiliaries.
bool Pronouns::speaks(std::uint32_t token) const {
    const auto size = text_.document.tokens.size();
    while (token < size && text_.has_any(token, kAdverb | kAuxiliary)) ++token;
    return token < size && text_.has_any(token, kReporting);
}

/// "A White House aide said that X was pleased. He met Y": who acts is who leads, not who speaks for them.
bool Pronouns::is_spoken_for(const Seen& speaker, const Seen& other) const {
    const auto leads = [&](const Seen& seen) {
        const auto listed = cast_.entity(seen.entity).listed;
        return listed && cast_.leads_now(*listed);
    };
    const auto country = [&](const Seen& seen) {
        const auto& serves = cast_.known(seen.entity).serves;
        return serves ? serves : cast_.entity(seen.entity).country;
    };
    const bool for_other = country(speaker) && country(speaker) == country(other);
    return for_other && speaker.speaks && !other.speaks && leads(other) && !leads(speaker);
}

void Pronouns::saw(const Find& find, std::uint32_t entity, std::uint32_t sentence) {
    std::uint32_t before = find.first;
    while (before > 0 && text_.has_any(before - 1, kDeterminer)) --before;
    const bool hangs =
        before > 0 && text_.has_any(before - 1, kPreposition) && !text_.has_any(before - 1, kSubordinator);
    const bool bound = hangs || find.form == NameForm::possessor;
    seen_.push_back({entity, find.last, sentence, !bound && acts(find), bound, speaks(find.last)});
}

std::optional<std::uint32_t> Pronouns::in_sentence(std::uint32_t begin, std::uint32_t end, Gender gender,
                                                   bool object, bool same, bool nearest) const {
    std::optional<std::uint32_t> subject, free, any;
    const Seen* first = nullptr;
    std::uint32_t others = 0;
    std::optional<std::uint32_t> last;
    for (std::uint32_t i = begin; i < end; ++i) {
        const Seen& seen = seen_[i];
        const Gender own = cast_.entity(seen.entity).gender;
        if (!agree(own, gender)) continue;
        if (last && *last != seen.entity) ++others;
        last = seen.entity;
        // in its own clause the nearest, behind a conjunction or in an earlier sentence the first
        const bool spoken_for = !same && first != nullptr && is_spoken_for(*first, seen);
        if (seen.subject && (nearest || !subject || spoken_for)) {
            subject = seen.entity;
            first = &seen;
        }
        if (!seen.bound && !free) free = seen.entity;
        if (!any) any = seen.entity;
    }
    if (object && same) {  // "Zelensky said Trump called him": not who acts in his own clause
        if (others == 0 && subject) return {};
        for (std::uint32_t i = end; i > begin; --i) {
            const Seen& seen = seen_[i - 1];
            const Gender own = cast_.entity(seen.entity).gender;
            if (agree(own, gender) && seen.entity != subject) return seen.entity;
        }
        return {};
    }
    return subject ? subject : (free ? free : any);
}

/// "thanked, blamed [Merkel] for her visit": whose it is stands right in front.
bool Pronouns::owns_behind_for(const Seen& seen, const Find& find) const {
    return !seen.subject && text_.has_any(find.first, kPossessive) && seen.last + 1 == find.first &&
           text_.in(find.first - 1, kFor);
}

/// "X thanked, blamed [Merkel] for meeting (with) her": Merkel acts, so she is not whom she met.
bool Pronouns::acts_behind_for(const Seen& seen, const Find& find) const {
    std::uint32_t verb = find.first - 1;
    if (verb > seen.last + 1 && text_.has_any(verb, kPreposition)) --verb;
    return !seen.subject && seen.last + 1 == verb && text_.in(seen.last, kFor) &&
           text_.has_any(verb, kVerbIng);
}

std::optional<std::uint32_t> Pronouns::find(const Find& find, std::uint32_t sentence) const {
    const bool feminine = text_.has_any(find.first, kFeminine),
               masculine = text_.has_any(find.first, kMasculine);
    const Gender gender = feminine && masculine ? Gender::unknown  // Spanish "su" is his and hers
                          : feminine            ? Gender::feminine
                                                : Gender::masculine;
    const bool object = text_.in_any(find.first, kObjectPronoun) ||
                        (text_.has_any(find.first, kPossessive) && find.form == NameForm::plain);
    // "Healey will warn that Putin must yield, as he meets allies": whoever the sentence is about
    const bool beside = find.first > 0 && text_.has_any(find.first - 1, kPreposition) &&
                        text_.has_any(find.first - 1, kSubordinator);
    auto end = static_cast<std::uint32_t>(seen_.size());
    while (end > 0 && seen_[end - 1].last > find.first) --end;  // what the pronoun stands inside of
    if (end > 0 && owns_behind_for(seen_[end - 1], find) &&
        agree(cast_.entity(seen_[end - 1].entity).gender, gender))
        return seen_[end - 1].entity;
    const bool other_acts = object && end > 0 && acts_behind_for(seen_[end - 1], find);
    if (other_acts) --end;
    while (end > 0) {
        const std::uint32_t here = seen_[end - 1].sentence;
        if (sentence - here > kReach) return {};
        std::uint32_t begin = end;
        while (begin > 0 && seen_[begin - 1].sentence == here && end - begin < kMost) --begin;
        const bool same = here == sentence;
        if (const auto found = in_sentence(begin, end, gender, object && !other_acts, same, same && !beside))
            return found;
        while (begin > 0 && seen_[begin - 1].sentence == here) {
            if (end - --begin > 2 * kMost) return {};  // a sentence without end
        }
        end = begin;
    }
    return {};
}

}  // namespace chronograph::annotate
