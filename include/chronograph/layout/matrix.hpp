#pragma once
// Who met whom as a matrix: what stays readable where a graph of many people is not.

#include <cstdint>
#include <span>
#include <string>

#include "chronograph/layout/scene.hpp"
#include "chronograph/layout/ties.hpp"
#include "chronograph/layout/wording.hpp"
#include "chronograph/model/knowledge.hpp"

namespace chronograph::layout {

/// From this many parties on the matrix is easier to read than the graph, and comes first.
inline constexpr std::size_t kMatrixFirst = 21;

struct MatrixOptions {
    TieOptions ties;
    std::string title = "Who met whom";
    std::string link;  ///< cells link to this and "table"; empty: there is no table
    ShortNames names;  ///< of countries that the knowledge does not mention, by id
};

/// One row and one column a party, by country and then by ties; in each cell how often the two met and, after
/// a plus, how often they spoke without being said to meet: "1+3". Plans and denials are not counted.
/// Units: px.   Cost: O(parties^2 + ties).
[[nodiscard]] Scene lay_out_matrix(const model::Knowledge& knowledge, std::span<const std::uint32_t> events,
                                   const MatrixOptions& options = {});

}  // namespace chronograph::layout
