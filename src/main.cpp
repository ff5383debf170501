#include <malloc.h>

#include "chronograph/cli/run.hpp"

int main(int argc, char** argv) {
    // Each document's working memory is as large as the last one's: keep it instead of giving it back and
    // asking again.
    constexpr int kKept = 256 << 20;  // bytes
    mallopt(M_TRIM_THRESHOLD, kKept);
    mallopt(M_MMAP_THRESHOLD, kKept);
    return chronograph::cli::run(argc, argv);
}
