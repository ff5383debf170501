#!/usr/bin/env bash
# Installs what is missing, builds and runs every test; ends with ctest's summary.
set -euo pipefail
cd "$(dirname "$0")/.."

scripts/build.sh release
ctest --preset release --parallel "$(nproc)"
