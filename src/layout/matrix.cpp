// Entry point: lay_out_matrix(). Tested by tests/layout/graph_test.cpp.
#include "chronograph/layout/matrix.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "chronograph/layout/text_width.hpp"
#include "chronograph/layout/tones.hpp"
#include "chronograph/layout/wording.hpp"
#include "legend.hpp"
#include "sides.hpp"

namespace chronograph::layout {

namespace {

constexpr double kMargin = 20;
constexpr double kTop = 76;
constexpr double kCell = 28;
constexpr double kAngle = -52;  // degrees of the names over the columns
constexpr double kGap = 2;
constexpr double kNameSize = 12.5;
constexpr double kNumberSize = 11.5;
constexpr double kWidestName = 200;
constexpr double kSideBar = 5;
constexpr double kNarrowest = 560;
constexpr std::uint32_t kRamp = 6;    // counts from here on share the darkest cell
constexpr std::uint32_t kStrong = 5;  // counts from here on are written in white

/// "5", "1+3", "+3".
std::string cell_text(const Tie& tie) {
    std::string text = tie.in_person() > 0 ? std::to_string(tie.in_person()) : std::string();
    if (tie.spoke > 0) text += "+" + std::to_string(tie.spoke);
    return text;
}

class Matrix {
public:
    Matrix(const model::Knowledge& knowledge, std::span<const std::uint32_t> events,
           const MatrixOptions& options)
        : knowledge_(knowledge),
          events_(events),
          options_(options),
          ties_(make_ties(knowledge, events, options.ties)) {}

    Scene lay_out() {
        measure();
        draw_heading();
        for (std::size_t i = 0; i < ties_.parties.size(); ++i) draw_names(i);
        draw_empty_cells();
        for (const Tie& tie : ties_.ties) draw_tie(tie);
        draw_key();
        return std::move(scene_);
    }

private:
    void measure();
    void draw_heading();
    void draw_names(std::size_t index);
    void draw_empty_cells();
    void draw_tie(const Tie& tie);
    void draw_key();
    [[nodiscard]] Box cell(std::size_t row, std::size_t column, std::string style) const {
        return {left_ + static_cast<double>(column) * cell_,
                top_ + static_cast<double>(row) * kCell,
                cell_ - kGap,
                kCell - kGap,
                3,
                std::move(style)};
    }

    const model::Knowledge& knowledge_;
    std::span<const std::uint32_t> events_;
    const MatrixOptions& options_;
    Ties ties_;
    std::vector<std::string> names_;
    double left_ = 0, top_ = 0;
    double cell_ = kCell;  // width; wide enough for every number
    Scene scene_;
};

void Matrix::measure() {
    double widest = 0;
    for (const Party& party : ties_.parties) {
        names_.push_back(fitted(party.name, kWidestName, kNameSize));
        widest = std::max(widest, text_width(names_.back(), kNameSize));
    }
    for (const Tie& tie : ties_.ties) cell_ = std::max(cell_, text_width(cell_text(tie), kNumberSize) + 6);
    const double size = static_cast<double>(names_.size()) * cell_;
    const double radians = -kAngle * std::numbers::pi / 180;
    left_ = std::ceil(kMargin + widest + 8 + kSideBar + 5);
    top_ = std::ceil(kTop + widest * std::sin(radians) + 14);
    scene_.width = std::max(kNarrowest, std::ceil(left_ + size + widest * std::cos(radians)));
    scene_.height = top_ + static_cast<double>(names_.size()) * kCell;
}

void Matrix::draw_heading() {
    Group heading;
    const std::string big = fitted(options_.title, scene_.width - 2 * kMargin, 21, Weight::bold);
    const std::string small = ties_text(ties_, events_.size());
    heading.texts.push_back(
        {{kMargin, 36}, Anchor::start, big, text_width(big, 21, Weight::bold), 21, "title"});
    heading.texts.push_back({{kMargin, 58}, Anchor::start, small, text_width(small, 13), 13, "muted"});
    scene_.groups.push_back(std::move(heading));
    scene_.title = options_.title;
    scene_.description = small;
}

/// The name before its row and over its column.
void Matrix::draw_names(std::size_t index) {
    const Party& party = ties_.parties[index];
    const std::string& name = names_[index];
    const Box self = cell(index, index, "");
    const double middle = self.y + self.height / 2;
    const double bar = left_ - 5 - kSideBar;
    const double width = text_width(name, kNameSize);
    Group group;
    group.boxes.push_back({bar, self.y + 1, kSideBar, self.height - 2, 2, toned("side", party.tone)});
    group.texts.push_back({{bar - 8, middle + 4.3}, Anchor::end, name, width, kNameSize, "label"});
    group.texts.push_back(
        {{self.x + self.width / 2 + 4, top_ - 8}, Anchor::start, name, width, kNameSize, "label", kAngle});
    scene_.groups.push_back(std::move(group));
}

void Matrix::draw_empty_cells() {
    Group group;
    for (std::size_t row = 0; row < names_.size(); ++row) {
        for (std::size_t column = 0; column < names_.size(); ++column)
            group.boxes.push_back(cell(row, column, row == column ? "self" : "cell-0"));
    }
    scene_.groups.push_back(std::move(group));
}

void Matrix::draw_tie(const Tie& tie) {
    if (tie.happened() == 0) return;
    const auto draw = [&](std::uint32_t row, std::uint32_t column) {
        const std::string label = ties_.parties[row].name + ", " + ties_.parties[column].name + ": " +
                                  "met " + std::to_string(tie.in_person()) + ", " +
                                  alternatives(ties_.spoken_types) + " " + std::to_string(tie.spoke);
        Group group{linked(options_.link, "table"), label, "tie-cell", {}, {}, {}, {}};
        const Box box = cell(row, column, "cell-" + std::to_string(std::min(tie.happened(), kRamp)));
        const std::string text = cell_text(tie);
        group.texts.push_back({{box.x + box.width / 2, box.y + box.height / 2 + 4.2},
                               Anchor::middle,
                               text,
                               text_width(text, kNumberSize),
                               kNumberSize,
                               tie.happened() >= kStrong ? "number strong" : "number"});
        group.boxes.push_back(box);
        scene_.groups.push_back(std::move(group));
    };
    draw(tie.a, tie.b);
    draw(tie.b, tie.a);
}

void Matrix::draw_key() {
    double y = scene_.height + 24;
    std::vector<LegendEntry> kinds{{Sample::box, "cell-3", "3: met three times"}};
    if (!ties_.spoken_types.empty()) {
        kinds.push_back(
            {Sample::box, "cell-4", "1+3: met once, " + alternatives(ties_.spoken_types) + " three times"});
    }
    const auto& ties = ties_.ties;
    if (std::any_of(ties.begin(), ties.end(), [](const Tie& tie) { return tie.happened() == 0; }))
        kinds.push_back({Sample::none, "", "what is only planned or proposed is not counted"});
    for (const auto& entries : {side_legend(ties_.parties, knowledge_, options_.names, "side"), kinds})
        y = draw_legend(entries, {kMargin, y}, scene_.width - kMargin, scene_);
    scene_.height = std::ceil(y);
}

}  // namespace

Scene lay_out_matrix(const model::Knowledge& knowledge, std::span<const std::uint32_t> events,
                     const MatrixOptions& options) {
    return Matrix(knowledge, events, options).lay_out();
}

}  // namespace chronograph::layout
