#!/usr/bin/env bash
# clang-format (check only) and clang-tidy over the project's own code.
set -euo pipefail
cd "$(dirname "$0")/.."

mapfile -t files < <(git ls-files 'src/*.[ch]pp' 'include/*.hpp' 'tests/*.[ch]pp' 'bench/*.cpp' 'examples/*.cpp')
clang-format --dry-run --Werror "${files[@]}"
echo "clang-format: ${#files[@]} files as they should be"
scripts/tidy.py build/release
