#include "chronograph/cli/run.hpp"

int main(int argc, char** argv) {
    return chronograph::cli::run(argc, argv);
}
