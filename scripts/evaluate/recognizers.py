#!/usr/bin/env python3
"""Dates and ranges of dates of the Recognizers-Text specification: are they resolved to the same days?

usage: recognizers.py GOLD.jsonl [--program PATH] [--errors N] [--part dev|held]

GOLD holds one expression's sentence a line: id, text, reference (the moment of speaking), results with type and values.
Counted are results of type `date` and `daterange` with a resolution; one is right when the times that overlap it span the
days of one of its values, or say so looking back or forward (the specification gives both years for "5 May").
Every third sentence is of the part `held`. Standard library only.

Left out, because the specification reads them by other rules than the calendar or than written English:
see LEFT_OUT.
"""
import argparse, collections, datetime, json, pathlib, re, subprocess, sys, tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
DAY = datetime.timedelta(days=1)

# class: pattern of the expression (lower case). Counted, shown apart, and not in the figure.
LEFT_OUT = [
    ("two-digit years (no date to us)", r"(?<!\d)\d{1,2}[-/.]\d{1,2}[-/.]\d{2}(?!\d)|'\d\d|\bof \d\d\b"),
    ("numbers alone as dates: 10/1, 7.6", r"^\D*\d{1,2}[./-]\d{1,2}\D*$|\d{1,2}[/.]\d{1,2}(?![/.\d])"),
    ("operators: <=2019, 2014~2018", r"[<>=~]"),
    ("weeks, months, years away: a day there, the unit here", r"\b(weeks?|months?|years?|decades?)\b.*\b(ago|later|from|hence|before|after)\b|^(with)?in .*(weeks?|months?|years?)$"),
    ("a bare unit: for the day, of the week", r"^(the|my) (day|week|month|year|fortnight)$"),
    ("years in words", r"\b(nineteen|eighteen|seventeen|two thousand)\b|^nineties$"),
    ("business days", r"(business|working) ?day|weekday"),
]


def days(value):
    """(first day, day after the last), None for an open end; nothing where it resolves to no days."""
    if value.get("type") == "date" and re.fullmatch(r"\d{4}-\d\d-\d\d", value.get("value", "")):
        day = datetime.date.fromisoformat(value["value"])
        return day, day + DAY
    if value.get("type") == "daterange":
        begin, end = (datetime.date.fromisoformat(value[k]) if value.get(k) else None for k in ("start", "stop"))
        if begin or end:
            return begin, end
    return None


def bound(text, end):
    """The first day of an EDTF date, or with `end` the day after its last; None where it is open."""
    text = text.rstrip("~?%")
    quarter = re.fullmatch(r"(\d{4})-Q(\d)", text)
    if quarter:
        text = f"{quarter[1]}-{3 * int(quarter[2]) - 2:02}"
    if text in ("", ".."):
        return None
    m = re.fullmatch(r"(\d{2})XX|(\d{3})X|(\d{4})(?:-(\d\d))?(?:-(\d\d))?", text)
    if not m:
        return None
    if m[1] or m[2]:
        first, years = (int(m[1]) * 100, 100) if m[1] else (int(m[2]) * 10, 10)
        return datetime.date(first + years if end else max(first, 1), 1, 1)
    year, month, day = int(m[3]), int(m[4] or 0), int(m[5] or 0)
    if day:
        return datetime.date(year, month, day) + (DAY if end else 0 * DAY)
    if month > 20:
        month, length = 3 * (month - 20), 3
    else:
        month, length = (month, 1) if month else (1, 12)
    month += length if end else 0
    return datetime.date(year + (month - 1) // 12, (month - 1) % 12 + 1, 1)


def edtf_days(text):
    text = text.strip("[]")
    first, _, last = text.partition("/" if "/" in text else "..") if not text.startswith("..") else ("", "", text[2:])
    if "/" not in text and ".." not in text:
        last = text
    return bound(first, False), bound(last, True)


def joined(spans):
    begins, ends = [s[0] for s in spans], [s[1] for s in spans]
    return (None if None in begins else min(begins)), (None if None in ends else max(ends))


def left_out(text):
    for name, pattern in LEFT_OUT:
        if re.search(pattern, text.lower()):
            return name
    return None


def same(gold, ours, last):
    """The specification's "from August to October" ends where October begins, ours where it ends."""
    return gold == ours or (gold[0] == ours[0] and gold[1] is not None and gold[1] == bound(last, False))


def read(program, documents, folder):
    source = pathlib.Path(folder) / "documents.jsonl"
    with open(source, "w", encoding="utf-8") as to:
        for d in documents:
            to.write(json.dumps({"id": d["id"], "date": (d["reference"] or "")[:10], "text": d["text"]}) + "\n")
    run = subprocess.run([program, "extract", "--input", "jsonl", str(source)], capture_output=True, text=True, check=False)
    return {r["document"]["id"]: r["times"] for r in map(json.loads, run.stdout.splitlines())}


def main():
    ap = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ap.add_argument("gold")
    ap.add_argument("--program", default=str(ROOT / "build/release/chronograph"))
    ap.add_argument("--errors", type=int, default=0)
    ap.add_argument("--part", choices=["dev", "held"])
    args = ap.parse_args()
    with open(args.gold, encoding="utf-8") as lines:
        documents = [json.loads(line) for line in lines]
    documents = [d for i, d in enumerate(documents) if not args.part or (i % 3 == 2) == (args.part == "held")]
    with tempfile.TemporaryDirectory() as folder:
        times = read(args.program, documents, folder)
    right, counted, apart, right_apart = 0, 0, collections.Counter(), 0
    for d in documents:
        for result in d["results"]:
            wanted = [w for w in map(days, result["values"]) if w]
            if result["type"] not in ("date", "daterange") or not wanted:
                continue
            name = left_out(result["text"])
            found = [t for t in times.get(d["id"], []) if t["begin"] < result["end"] and result["begin"] < t["end"]]
            spans = [edtf_days(t["edtf"]) for t in found if t.get("edtf")]
            ok = bool(spans) and any(same(w, joined(spans), found[-1]["value"]) for w in wanted)
            if name:
                apart[name] += 1
                right_apart += ok
                continue
            counted += 1
            right += ok
            if not ok and args.errors > 0:
                args.errors -= 1
                print(f"{(d['reference'] or '')[:10]} {d['text']!r}: {result['text']!r} wants "
                      f"{[(v.get('timex'), *map(str, days(v) or ())) for v in result['values']]} "
                      f"got {[(t['text'], t['value'], t.get('edtf')) for t in found]}")
    for name, count in apart.most_common():
        print(f"left out {count:4}  {name}")
    every = counted + sum(apart.values())
    print(f"with all classes: {right + right_apart}/{every} = {(right + right_apart) / max(every, 1):.4f}")
    print(f"resolved: {right}/{counted} = {right / max(counted, 1):.4f}")


if __name__ == "__main__":
    sys.exit(main())
