// Entry point: make_figure(). Tested by tests/report/report_test.cpp.
#include "figure.hpp"

#include <algorithm>
#include <set>

#include "chronograph/layout/ties.hpp"
#include "chronograph/layout/tones.hpp"
#include "chronograph/render/writers.hpp"

namespace chronograph::report {

namespace {

constexpr std::size_t kSentencesShown = 3;

using Events = std::vector<std::uint32_t>;

bool takes_part(const model::Event& event, const std::string& id) {
    return std::any_of(event.participants.begin(), event.participants.end(),
                       [&](const auto& party) { return party.id == id; });
}

Events select(const model::Knowledge& knowledge, const Block& block) {
    Events events = graph::select(knowledge, block.filter);
    if (!block.all) return events;
    std::erase_if(events, [&](auto index) {
        const auto& who = block.filter.who;
        return !std::all_of(who.begin(), who.end(),
                            [&](const auto& id) { return takes_part(knowledge.events[index], id); });
    });
    return events;
}

std::string joined(const std::vector<std::string>& texts, std::string_view separator) {
    std::string line;
    for (const auto& text : texts)
        line += (line.empty() || text.empty() ? "" : std::string(separator)) + text;
    return line;
}

Sentence make_sentence(const model::Knowledge& knowledge, const model::SourcedEvidence& sourced) {
    Sentence sentence;
    sentence.text = sourced.evidence.text;
    if (sourced.document < knowledge.documents.size()) {
        const auto& document = knowledge.documents[sourced.document];
        const std::string day =
            document.date ? layout::date_text(model::day_range(*document.date), true) : "";
        sentence.source = joined({layout::source_name(document), day}, ", ");
        if (document.url.starts_with("http://") || document.url.starts_with("https://"))
            sentence.url = document.url;
        sentence.title = document.title;
    }
    if (const auto* speaker = knowledge.find(sourced.evidence.attributed_to))
        sentence.speaker = speaker->name;
    return sentence;
}

Row make_row(const model::Knowledge& knowledge, const model::Event& event, const std::string& prefix) {
    Row row;
    row.id = layout::row_id(prefix, event);
    row.date = event.date ? layout::date_text(*event.date, true) : "undated";
    if (event.date) row.edtf = model::to_edtf(*event.date);
    row.what = event.type;
    row.status = model::to_string(event.status);
    if (event.place) row.place = event.place->name;
    std::vector<std::string> names;
    for (const auto& party : event.participants) names.push_back(party.name);
    names.insert(names.end(), event.groups.begin(), event.groups.end());
    row.who = joined(names, ", ");
    std::set<std::string> texts;
    for (const auto& sourced : event.evidence) {
        if (!texts.insert(sourced.evidence.text).second) continue;
        if (row.sentences.size() < kSentencesShown)
            row.sentences.push_back(make_sentence(knowledge, sourced));
    }
    row.more = texts.size() - row.sentences.size();
    return row;
}

std::string default_caption(const Block& block, std::size_t events) {
    return layout::capitalised(block.figure) + " of " + layout::counted(events, "event");
}

render::PictureOptions picture_options(const Block& block, const Figure& figure, const ReportOptions& options,
                                       const FigureOptions& figure_options) {
    const std::string link = figure_options.page + "#" + figure.id + "-";
    render::PictureOptions picture;
    picture.timeline.lanes = block.lanes;
    picture.timeline.short_names = options.short_names;
    picture.timeline.link = link;
    picture.graph.ties.in_person_types = options.in_person_types;
    picture.graph.ties.max_event_size = block.max_event_size;
    picture.graph.ties.threshold = block.threshold;
    picture.graph.link = link;
    picture.graph.names = options.short_names;
    picture.matrix = {picture.graph.ties, picture.graph.title, link, options.short_names};
    picture.svg.styles = figure_options.styles;
    return picture;
}

void draw(const model::Knowledge& knowledge, const Events& events, const std::string& name,
          render::PictureOptions options, Figure& figure) {
    const std::string id = figure.id + "-" + name;
    options.svg.id = id;
    if (const auto* writer = render::find_writer(name, "svg"))
        figure.pictures.push_back({name, writer->write(knowledge, events, options)});
}

}  // namespace

Figure make_figure(const Block& block, std::size_t number, const model::Knowledge& knowledge,
                   const ReportOptions& options, const FigureOptions& figure_options) {
    Figure figure;
    figure.number = number;
    figure.id = "figure-" + std::to_string(number);
    const Events events = select(knowledge, block);
    figure.caption = block.caption.empty() ? default_caption(block, events.size()) : block.caption;
    figure.alt =
        block.alt.empty() ? figure.caption + " " + default_caption(block, events.size()) + "." : block.alt;
    const auto picture = picture_options(block, figure, options, figure_options);
    const bool crowded =
        block.figure == "graph" &&
        layout::make_ties(knowledge, events, picture.graph.ties).parties.size() >= layout::kMatrixFirst;
    if (crowded) draw(knowledge, events, "matrix", picture, figure);
    draw(knowledge, events, block.figure, picture, figure);
    const auto tones = layout::type_tones(knowledge, events);
    for (const auto index : events) {
        figure.rows.push_back(make_row(knowledge, knowledge.events[index], figure.id + "-"));
        figure.rows.back().tone = tones.find(knowledge.events[index].type)->second;
    }
    return figure;
}

}  // namespace chronograph::report
