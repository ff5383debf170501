#!/usr/bin/env bash
# scripts/build.sh [PRESET [TARGET...]]: configures and builds a preset of CMakePresets.json (release, and all of it, unless said).
set -euo pipefail
cd "$(dirname "$0")/.."

preset="${1:-release}"
scripts/install.sh
[ "build/$preset/CMakeCache.txt" -nt CMakePresets.json ] || cmake --preset "$preset" >/dev/null
cmake --build --preset "$preset" --parallel "$(nproc)" ${2:+--target "${@:2}"}
