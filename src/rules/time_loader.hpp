#pragma once
// What the loaders of the parts of times.yaml share while one file's section is being loaded.

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "load_context.hpp"

namespace chronograph::rules {

class TimeLoader {
public:
    TimeLoader(LoadContext& context, const YamlFile& file, TimeGrammar& grammar)
        : context_(context), file_(file), grammar_(grammar) {}

    void load_feasts(const YamlNode& node);  // time_word_loader.cpp
    void load_words(const YamlNode& node);   // time_word_loader.cpp
    void load_rules(const YamlNode& node);   // time_rule_loader.cpp
    void load_whole(const YamlNode& node);   // time_rule_loader.cpp
    void load_cues(const YamlNode& node);    // time_loader.cpp
    void finish();                           // time_rule_loader.cpp: which words may begin a time

private:
    // Values: names where a field has names, else whole numbers.
    [[nodiscard]] std::optional<TimeField> field(const YamlNode& name);
    [[nodiscard]] std::optional<std::int32_t> value(TimeField field, const YamlNode& node);
    [[nodiscard]] std::vector<TimeConstant> constants(const YamlNode& map);
    [[nodiscard]] std::int32_t text(const std::string& text);

    void load_class(const std::string& name, const YamlNode& node);
    void load_values(TimeSymbol symbol, const YamlNode& values, bool capitalised);
    void load_numeral(TimeSymbol symbol, const YamlNode& node);
    void add_word(const std::string& phrase, const TimeWord& word);
    void load_feast(const std::string& name, const YamlNode& node);

    [[nodiscard]] std::optional<TimeSymbol> find_symbol(const std::string& name) const;
    TimeSymbol add_symbol(const std::string& name);
    [[nodiscard]] std::vector<TimeSymbol> symbols(const YamlNode& names, const char* what);
    [[nodiscard]] bool is_class(TimeSymbol symbol) const;
    void load_rule(const std::string& kind, const YamlNode& node);
    void add_form(std::uint32_t root, const YamlNode& form, std::uint32_t rule);
    std::uint32_t next_state(std::uint32_t state, TimeSymbol symbol);
    void load_time_examples(const YamlNode& rule, const std::string& id);
    void check_first(TimeSymbol kind, const YamlNode& node);
    [[nodiscard]] TimeSymbols first_of(std::uint32_t state) const;
    void collect_first(std::uint32_t state, TimeSymbols& first) const;
    /// What may stand behind a class that starts a form: the form's end, and symbols.
    struct Behind {
        bool end = false;
        TimeSymbols next;
    };
    using Openings = std::map<TimeSymbol, Behind>;
    const Openings& openings_of(std::uint32_t root);
    void index_openings();
    void add_opening(TimeSymbol kind, TimeSymbol first, const Behind& behind);
    void index_starts();

    LoadContext& context_;
    const YamlFile& file_;
    TimeGrammar& grammar_;
    std::map<std::uint32_t, Openings> openings_;  // by root
};

}  // namespace chronograph::rules
