// Progress is for terminals.
#include "../../src/cli/progress.hpp"

#include <fcntl.h>
#include <pty.h>

#include <catch2/catch.hpp>

#include "support/program.hpp"

using namespace chronograph;

namespace {

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
    ::fcntl(terminal, F_SETFL, O_NONBLOCK);
    std::array<char, 256> buffer;
    const auto count = ::read(terminal, buffer.data(), buffer.size());
    ::close(program);
    ::close(terminal);
    return {buffer.data(), count < 0 ? 0 : static_cast<std::size_t>(count)};
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
