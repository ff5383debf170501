#!/usr/bin/env bash
# Installs what is missing, builds, reads examples/articles and leaves everything in out/demo.
set -euo pipefail
cd "$(dirname "$0")/.."

scripts/build.sh release chronograph
program=build/release/chronograph
mkdir -p out/demo
"$program" build examples/articles -o out/demo
"$program" report examples/report.md --from out/demo -o out/demo/report.html
"$program" report examples/report.md --from out/demo -o out/demo/report.md
echo
echo "Who met whom: Trump and Putin"
"$program" met Trump Putin --from out/demo
echo
echo "Look at out/demo/timeline.svg, out/demo/graph.svg and out/demo/report.html"
