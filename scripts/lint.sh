#!/usr/bin/env bash
# clang-format (check only) and clang-tidy over the project's own code; goes through both even if the first has a fault.
set -euo pipefail
cd "$(dirname "$0")/.."

status=0
mapfile -t files < <(find src include tests bench examples -name '*.[ch]pp' | sort)
if clang-format --dry-run --Werror "${files[@]}"; then
    echo "clang-format: ${#files[@]} files as they should be"
else
    status=1
fi
scripts/tidy.py build/release || status=1
exit $status
