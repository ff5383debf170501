#!/usr/bin/env python3
"""Measures the program on the annotated corpora and prints one table.

usage: table.py [--program PATH] [--shared FOLDER] [--only WORD] [--keep FOLDER]

The corpora and their scorers lie outside the project (FOLDER, `../shared` unless said); a set that is not there is
skipped, saying so. --keep leaves the records in a folder, to look at. Standard library only.
"""
import argparse, json, pathlib, re, subprocess, sys, tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
HERE = pathlib.Path(__file__).resolve().parent

# name, input (a file or a pattern, below corpus/), manifest, scorer and its gold, the scorer's figures to show, their goals
EVENTS = ["events P", "events R", "events F1", "strict F1", "date exact", "status", "type", "place", "participants F1"]
SETS = [
    ("seeds", "seeds/*.txt", "seeds/manifest.yaml", "score_events.py", "seeds/gold.jsonl", EVENTS, {"events F1": 1.0, "strict F1": 0.95}),
    ("dev", "dev/docs.jsonl", None, "score_events.py", "dev/gold.jsonl", EVENTS,
     {"events F1": 0.88, "events P": 0.90, "strict F1": 0.70, "date exact": 0.88, "status": 0.95}),
    ("readouts", "readouts/docs.jsonl", None, "score_readouts.py", "readouts/docs.jsonl",
     ["participants", "participants+type", "participants+type+date", "all"], {"participants": 0.92, "all": 0.85}),
    ("times/meantime", "times/meantime.jsonl", None, "score_times.py", "times/meantime.jsonl", ["relaxed span", "value (TE-3)"],
     {"relaxed span": 0.92, "value (TE-3)": 0.82}),
    ("times/wikiwars", "times/wikiwars.jsonl", None, "score_times.py", "times/wikiwars.jsonl", ["relaxed span", "value (TE-3)"],
     {"relaxed span": 0.92, "value (TE-3)": 0.82}),
    ("times/recognizers", None, None, "recognizers.py", "times/recognizers.jsonl", ["resolved"], {"resolved": 0.80}),
    ("names/crossner_politics", "names/crossner_politics.jsonl", None, "names.py", "names/crossner_politics.jsonl", ["F1", "person F1"],
     {"F1": 0.80, "person F1": 0.90}),
]


def documents(source, folder):
    """JSON Lines as the program reads them: gold keys left out, `dct` as `date`."""
    out = pathlib.Path(folder) / "documents.jsonl"
    with open(source, encoding="utf-8") as lines, open(out, "w", encoding="utf-8") as to:
        for line in lines:
            d = json.loads(line)
            kept = {k: d[k] for k in ("id", "title", "text", "source", "url") if d.get(k)}
            kept["date"] = d.get("date") or d.get("dct") or ""
            to.write(json.dumps({k: v for k, v in kept.items() if v != ""}) + "\n")
    return out


def extract(program, corpus, pattern, manifest, records, folder):
    paths = sorted(corpus.glob(pattern))
    command = [program, "extract"]
    if manifest:
        command += ["--manifest", str(corpus / manifest)]
    if pattern.endswith(".jsonl"):
        command += ["--input", "jsonl", str(documents(paths[0], folder))]
    else:
        command += [str(p) for p in paths]
    with open(records, "w", encoding="utf-8") as to:
        subprocess.run(command, stdout=to, check=False)


def figures(output):
    """The numbers of a scorer: `name: 0.9`, `name: 9/10 = 0.9` or a table row `name P R F1`."""
    found = {}
    for line in output.splitlines():
        m = re.match(r"\s*([A-Za-z+ 0-9/]+?)\s*[:=]\s*(?:\d+/\d+ = )?(-?\d+\.\d+)", line)
        if m:
            found[m[1].strip()] = float(m[2])
        row = re.match(r"(\w[\w +()-]*?)\s{2,}(\d+\.\d+)\s+\d+\.\d+\s+\d+\.\d+", line)  # score_times: F1 P R in percent
        if row:
            found[row[1]] = float(row[2]) / 100
    return found


def main():
    ap = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ap.add_argument("--program", default=str(ROOT / "build/release/chronograph"))
    ap.add_argument("--shared", default=str(ROOT.parent / "shared"))
    ap.add_argument("--only", default="", help="only the sets whose name holds this")
    ap.add_argument("--keep", help="leave the records here")
    args = ap.parse_args()
    shared = pathlib.Path(args.shared)
    corpus, scorers = shared / "corpus", shared / "annotation"
    missed = 0
    print(f"| {'set':<24} | {'figure':<22} | reached | goal |\n|{'-' * 26}|{'-' * 24}|---------|------|")
    with tempfile.TemporaryDirectory() as temporary:
        folder = args.keep or temporary
        pathlib.Path(folder).mkdir(parents=True, exist_ok=True)
        for name, source, manifest, scorer, gold, shown, goals in SETS:
            if args.only not in name:
                continue
            script = scorers / scorer if (scorers / scorer).exists() else HERE / scorer
            if not (corpus / gold).exists() or not script.exists():
                print(f"| {name:<24} | skipped: not there      |         |      |")
                continue
            records = pathlib.Path(folder) / (name.replace("/", "-") + ".records.jsonl")
            command = [sys.executable, str(script), str(corpus / gold)]
            if source:
                extract(args.program, corpus, source, manifest, records, folder)
                command.append(str(records))
            else:
                command += ["--program", args.program]
            run = subprocess.run(command, capture_output=True, text=True, check=False)
            if run.returncode:
                print(run.stderr, file=sys.stderr)
            found = figures(run.stdout)
            for figure in shown:
                goal = goals.get(figure)
                value = found.get(figure)
                missed += goal is not None and (value is None or value < goal)
                print(f"| {name:<24} | {figure:<22} | {'?' if value is None else format(value, '.3f'):<7} | {format(goal, '.2f') if goal else '':<4} |")
    print(f"\n{missed} goals missed")


if __name__ == "__main__":
    main()
