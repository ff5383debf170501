// Progress is for terminals.
#include "../../src/cli/progress.hpp"

#include <pty.h>
#include <unistd.h>

#include <array>
#include <cstdio>

#include <catch2/catch.hpp>

#include "support/program.hpp"

using namespace chronograph;

namespace {

/// All that the terminal was sent. The kernel hands it over in pieces and in its own time; the end is known
/// by the error that Linux gives once nobody holds the other side any more.
std::string all_of(int terminal) {
    std::string shown;
    std::array<char, 256> buffer;
    for (ssize_t count; (count = ::read(terminal, buffer.data(), buffer.size())) > 0;)
        shown.append(buffer.data(), static_cast<std::size_t>(count));
    return shown;
}

/// What a terminal gets while documents are counted.
std::string on_a_terminal() {
    int terminal = -1, program = -1;
    REQUIRE(::openpty(&terminal, &program, nullptr, nullptr, nullptr) == 0);
    std::fflush(stderr);
    const int saved = ::dup(STDERR_FILENO);
    ::dup2(program, STDERR_FILENO);
    {
        cli::Progress progress("documents read");
        progress.add(2);
        progress.add(10);
    }
    ::dup2(saved, STDERR_FILENO);
    ::close(saved);
    ::close(program);
    std::string shown = all_of(terminal);
    ::close(terminal);
    return shown;
}

}  // namespace

TEST_CASE("progress is one line on a terminal, taken away at the end", "[cli]") {
    CHECK(on_a_terminal() == "\rdocuments read: 2\rdocuments read: 12\r\033[K");
}

TEST_CASE("progress is nothing in a pipe", "[cli]") {
    test::Redirected err(STDERR_FILENO, {});
    {
        cli::Progress progress("documents read");
        progress.add(2);
    }
    CHECK(err.close().empty());
}
