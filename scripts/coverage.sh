#!/usr/bin/env bash
# Builds with coverage, runs the tests and prints the line coverage of src/ and include/.
set -euo pipefail
cd "$(dirname "$0")/.."

scripts/build.sh dev
find build/dev -name '*.gcda' -delete
ctest --preset dev --parallel "$(nproc)" --output-on-failure >build/dev/tests.log || { tail -50 build/dev/tests.log; exit 1; }
gcovr --root . --filter 'src/' --filter 'include/' --exclude-throw-branches --gcov-ignore-parse-errors --print-summary build/dev
