#pragma once
// Where answers go: standard output, and files that are there whole or not at all.

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace chronograph::cli {

/// Prints an answer.   Errors: throws base::Error when nobody reads it any more, or the disk is full.
void print_out(std::string_view text);

/// Prints what is left in the buffer.   Errors: as print_out.
void flush_out();

/// Says something to the person on standard error, as one line.
void say(const std::string& line);

/// Makes a folder and those above it.   Errors: throws base::Error naming it, also when it can't be written.
void make_folder(const std::filesystem::path& folder);

/// A file to be written; "-" is standard output.
struct OutputFile {
    std::filesystem::path path;
    std::string bytes;
};

/// Writes files that belong together. Each is whole under a temporary name before the first is renamed, so
/// that no reader sees half of a file. Standard output and special files are written before that.
/// Errors: throws base::Error naming the path. Where writing failed, the old files are as they were; where
/// taking a file's place did, those before it are new.
void write_files(const std::vector<OutputFile>& files);

}  // namespace chronograph::cli
