#pragma once
// Where answers go: standard output, and files that are there whole or not at all.

#include <filesystem>
#include <string>
#include <string_view>

namespace chronograph::cli {

/// Prints an answer.   Errors: throws base::Error when nobody reads it any more, or the disk is full.
void print_out(std::string_view text);

/// Prints what is left in the buffer.   Errors: as print_out.
void flush_out();

/// Says something to the person on standard error, as one line.
void say(const std::string& line);

/// Makes a folder and those above it.   Errors: throws base::Error naming it, also when it can't be written.
void make_folder(const std::filesystem::path& folder);

/// Writes a file under a temporary name and renames it, so that no reader sees half of it. "-" is standard
/// output.   Errors: throws base::Error naming `path`; the old file is then as it was.
void write_file(const std::filesystem::path& path, std::string_view bytes);

}  // namespace chronograph::cli
