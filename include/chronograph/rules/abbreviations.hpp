#pragma once
// Abbreviations that keep their full stops. A word is known without them, so that "U.S." is "US"; but "H.E."
// is not "he". A title listed with its full stops is a word of its own, and so is its like in a text.
// Place: layer `rules`.

#include <algorithm>
#include <string>
#include <string_view>

namespace chronograph::rules {

/// True for "H.E." and "H.R.H.": a full stop behind each of the first two letters, and at the end.
[[nodiscard]] inline bool is_dotted(std::string_view word) {
    return word.size() >= 4 && word[1] == '.' && word[3] == '.' && word.back() == '.';
}

/// The dotted word's spelling in the vocabulary, which folding leaves apart from the bare letters.
[[nodiscard]] inline std::string dotted_spelling(std::string_view word) {
    std::string spelling(word);
    std::ranges::replace(spelling, '.', '_');
    return spelling;
}

}  // namespace chronograph::rules
