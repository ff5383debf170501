#!/usr/bin/env bash
# clang-format (check only) and clang-tidy over the project's own code.
set -euo pipefail
cd "$(dirname "$0")/.."

mapfile -t files < <(find src include tests bench examples -name '*.[ch]pp' | sort)
clang-format --dry-run --Werror "${files[@]}"
echo "clang-format: ${#files[@]} files as they should be"
scripts/tidy.py build/release
