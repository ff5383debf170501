#pragma once
// Which of the palette's tones a thing is drawn in. Scenes say "tone-3"; only the writer knows colours.

#include <cstdint>
#include <map>
#include <span>
#include <string>

#include "chronograph/model/knowledge.hpp"

namespace chronograph::layout {

inline constexpr std::size_t kTones = 8;

using Tones = std::map<std::string, std::size_t, std::less<>>;

/// The tone of each event type that occurs: fixed for the five of contact, in order of name for others.
[[nodiscard]] Tones type_tones(const model::Knowledge& knowledge, std::span<const std::uint32_t> events);

/// "mark" -> "mark tone-3".
[[nodiscard]] std::string toned(std::string_view style, std::size_t tone);

}  // namespace chronograph::layout
