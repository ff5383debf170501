#pragma once
// Runs the program in this process, with its standard streams in files.

#include <unistd.h>

#include <array>
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

#include "chronograph/cli/run.hpp"

namespace chronograph::test {

struct Outcome {
    int status = 0;
    std::string out;
    std::string err;
};

/// One standard stream that reads from or writes to an unnamed file until it is closed.
class Redirected {
public:
    Redirected(int descriptor, std::string_view content)
        : descriptor_(descriptor), saved_(::dup(descriptor)), file_(std::tmpfile()) {
        if (!content.empty()) std::fwrite(content.data(), 1, content.size(), file_);
        std::rewind(file_);
        ::dup2(::fileno(file_), descriptor_);
    }
    Redirected(const Redirected&) = delete;
    Redirected& operator=(const Redirected&) = delete;
    ~Redirected() { std::fclose(file_); }

    /// Puts the stream back; what was written to it.
    std::string close() {
        ::dup2(saved_, descriptor_);
        ::close(saved_);
        std::string content;
        std::array<char, 4096> buffer;
        std::rewind(file_);
        while (const auto count = std::fread(buffer.data(), 1, buffer.size(), file_))
            content.append(buffer.data(), count);
        return content;
    }

private:
    int descriptor_;
    int saved_;
    std::FILE* file_;
};

/// `chronograph ARGUMENTS...` with this standard input.
inline Outcome run_program(const std::vector<std::string>& arguments, std::string_view input = {}) {
    std::vector<const char*> argv = {"chronograph"};
    for (const auto& argument : arguments) argv.push_back(argument.c_str());
    std::fflush(stdout);
    std::fflush(stderr);
    Redirected in(STDIN_FILENO, input), out(STDOUT_FILENO, {}), err(STDERR_FILENO, {});
    Outcome outcome;
    outcome.status = cli::run(static_cast<int>(argv.size()), argv.data());
    std::fflush(stdout);
    in.close();
    outcome.out = out.close();
    outcome.err = err.close();
    return outcome;
}

}  // namespace chronograph::test
