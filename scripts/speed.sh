#!/usr/bin/env bash
# scripts/speed.sh [FILE.jsonl]: how fast one core reads news, in MB/s of file by processor time, end to end: the rule pack is
# loaded, the file read, every event written; and the same without the load. Beside it `wc -w` on the same file in the same
# run: the ratio holds on other machines.
# Without FILE: the example articles, repeated to 20 MB. They speak of nothing but meetings, so they are the hard case.
set -euo pipefail
cd "$(dirname "$0")/.."

scripts/build.sh release chronograph >&2
program=build/release/chronograph
file="${1:-build/speed.jsonl}"
[ $# -gt 0 ] || [ -s "$file" ] || python3 - >"$file" <<'PYTHON'
import json, pathlib
articles = [path.read_text(encoding="utf-8") for path in sorted(pathlib.Path("examples/articles").glob("[0-9]*.*"))
            if path.suffix in (".md", ".txt")]
written, number = 0, 0
while written < 20_000_000:
    line = json.dumps({"id": f"{number:06}", "date": "2025-08-20", "text": articles[number % len(articles)]}, ensure_ascii=False)
    print(line)
    written, number = written + len(line) + 1, number + 1
PYTHON

# Seconds of processor time of the fastest of three runs of a command.
fastest() {
    local TIMEFORMAT='%U %S'
    for _ in 1 2 3; do
        { time "$@" >/dev/null 2>&1; } 2>&1
    done | awk '{ spent = $1 + $2; if (NR == 1 || spent < best) best = spent } END { print best }'
}

nothing=build/speed-nothing.jsonl
echo '{"id": "nothing", "text": "-"}' >"$nothing"
ours=$(fastest "$program" extract --threads 1 --input jsonl "$file")
load=$(fastest "$program" extract --threads 1 --input jsonl "$nothing")
words=$(fastest env LC_ALL=C wc -w "$file")
awk -v bytes="$(stat -c %s "$file")" -v ours="$ours" -v load="$load" -v words="$words" 'BEGIN {
    printf "extract  %6.1f MB/s  (%.1f MB in %.2f s, one thread)\n", bytes / ours / 1e6, bytes / 1e6, ours
    printf "without  %6.1f MB/s  (%.2f s to start and load the rules)\n", bytes / (ours - load) / 1e6, load
    printf "wc -w    %6.1f MB/s\n", bytes / words / 1e6
    printf "ratio    %6.3f\n", words / ours
}'
