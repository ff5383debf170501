#!/usr/bin/env bash
# clang-format (check only) and clang-tidy over the project's own code.
set -euo pipefail
cd "$(dirname "$0")/.."

mapfile -t files < <(git ls-files 'src/*.[ch]pp' 'include/*.hpp' 'tests/*.[ch]pp' 'bench/*.cpp' 'examples/*.cpp')
clang-format --dry-run --Werror "${files[@]}"
echo "clang-format: ${#files[@]} files as they should be"
git ls-files 'src/*.cpp' | xargs -P "$(nproc)" -n 4 clang-tidy -p build/release --quiet 2>/dev/null
echo "clang-tidy: nothing to say"
