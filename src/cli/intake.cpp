// Entry points: read_paths(), can_read_any(). Tested by tests/cli/extract_test.cpp.
#include "intake.hpp"

#include <algorithm>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "chronograph/base/error.hpp"
#include "output.hpp"

namespace chronograph::cli {

namespace fs = std::filesystem;

namespace {

text::ReadOptions read_options(const CorpusOptions& options, base::Diagnostics& diagnostics) {
    text::ReadOptions read;
    read.date = parse_day(options.date);
    read.format = options.input_format;
    if (!options.manifest.empty()) {
        read.manifest =
            text::read_manifest(text::read_bytes(options.manifest), options.manifest, diagnostics);
    }
    return read;
}

/// Reads paths one by one and remembers what came of it.
class Intake {
public:
    Intake(text::ReadOptions options, const text::DocumentSink& sink, Progress& progress,
           base::Diagnostics& diagnostics)
        : options_(std::move(options)), sink_(sink), progress_(progress), diagnostics_(diagnostics) {}

    void read(const std::string& path) {
        if (path == "-") return read("-", [] { return read_standard_input(); });
        const auto files = attempt([&] { return text::find_files({path}); });
        if (!files) return;
        for (const auto& file : *files) read(file.generic_string(), [&] { return text::read_bytes(file); });
    }

    /// Says once which ids were given several times.
    void check_ids() {
        if (renamed_ == 0) return;
        const auto& [id, name] = first_renamed_;
        diagnostics_.push_back(
            {{id, 0, 0},
             base::Severity::warning,
             "an earlier document has this id; this one is called '" + name + "'" +
                 (renamed_ == 1 ? "" : ", and " + std::to_string(renamed_ - 1) + " more likewise"),
             "give each file once, and each JSON line an 'id' of its own",
             {}});
    }

    /// An entry that no document used is a slip where its file is not beside the manifest either.
    void check_manifest(const fs::path& folder) {
        for (const auto& [name, entry] : options_.manifest) {
            std::error_code error;
            if (used_.contains(&entry) || fs::exists(folder / name, error)) continue;
            diagnostics_.push_back({entry.at,
                                    base::Severity::warning,
                                    "no document is called '" + name + "', and no such file is there",
                                    {},
                                    {}});
        }
    }

    [[nodiscard]] ExitStatus status() const { return !failed_ ? kFine : read_any_ ? kFindings : kFailure; }

private:
    template <class Get>
    void read(const std::string& name, Get get) {
        const auto bytes = attempt(get);
        if (!bytes) return;
        read_any_ = true;
        const auto take_in = [&](model::Document document) { take(std::move(document)); };
        text::read_documents(*bytes, name, options_, take_in, diagnostics_);
    }

    /// What `get` gives; nothing after saying why it can't.
    template <class Get>
    auto attempt(Get get) -> std::optional<decltype(get())> {
        try {
            return get();
        } catch (const base::Error& error) {
            progress_.clear();
            say(std::string("chronograph: ") + error.what());
            failed_ = true;
            return {};
        }
    }

    void take(model::Document document) {
        const auto& id = document.info.id;
        if (const auto* entry = text::find_entry(options_.manifest, id)) used_.insert(entry);
        auto name = unique_name(id);
        if (name != id && renamed_++ == 0) first_renamed_ = {id, name};
        document.info.id = std::move(name);
        sink_(std::move(document));
    }

    /// The id, with a number behind it where an earlier document has it: records of one run differ in theirs.
    std::string unique_name(const std::string& id) {
        auto& count = ids_[id];
        if (++count == 1) return id;
        while (true) {
            auto name = id + "#" + std::to_string(count);
            if (ids_.emplace(name, 1).second) return name;
            ++count;
        }
    }

    text::ReadOptions options_;
    const text::DocumentSink& sink_;
    Progress& progress_;
    base::Diagnostics& diagnostics_;
    std::map<std::string, std::size_t> ids_;  ///< how often each was given
    std::size_t renamed_ = 0;
    std::pair<std::string, std::string> first_renamed_;  ///< its id and its name
    std::set<const text::ManifestEntry*> used_;
    bool read_any_ = false;
    bool failed_ = false;
};

}  // namespace

bool can_read_any(const std::vector<std::string>& paths) {
    return std::ranges::any_of(paths, [](const std::string& path) {
        try {
            return path == "-" || !text::find_files({path}).empty();
        } catch (const base::Error&) {
            return false;
        }
    });
}

ExitStatus read_paths(const CorpusOptions& options, const text::DocumentSink& sink, Progress& progress,
                      base::Diagnostics& diagnostics) {
    Intake intake(read_options(options, diagnostics), sink, progress, diagnostics);
    for (const auto& path : options.paths) intake.read(path);
    intake.check_ids();
    intake.check_manifest(fs::path(options.manifest).parent_path());
    return intake.status();
}

}  // namespace chronograph::cli
