#!/usr/bin/env bash
# scripts/build.sh [PRESET]: configures and builds a preset of CMakePresets.json (release unless said).
set -euo pipefail
cd "$(dirname "$0")/.."

preset="${1:-release}"
scripts/install.sh
[ -f "build/$preset/CMakeCache.txt" ] || cmake --preset "$preset" >/dev/null
cmake --build --preset "$preset" --parallel "$(nproc)"
