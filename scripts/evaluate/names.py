#!/usr/bin/env python3
"""Score names in text against annotated spans: person, country, organisation, place; exact spans.

usage: names.py SPANS.jsonl RECORDS.jsonl [--tuned] [--details CLASS]

SPANS    {"id", "text", "entities": [{"begin", "end", "label", "text"}]} (CrossNER politics)
RECORDS  what `chronograph extract --input jsonl SPANS.jsonl` prints
A mention that covers a title and a name is cut to the name, the tail of its words that stand in the entity's name,
unless the corpus counts the title in ("Lord Tennyson"). Mentions by role or pronoun are no names and are left out,
and so are the labels that name no entity of these classes (election, event, misc) with whatever was found inside
them. The corpus labels what is written: demonyms are no country names, and a capital is a place also where it
stands for its government.
Every third document is held out and scored; --tuned scores the others. Standard library only.
"""
import argparse
import json
import pathlib
import re
import unicodedata
from collections import Counter

CLASS_OF_LABEL = {"person": "person", "politician": "person", "country": "country", "organisation": "organisation",
                  "politicalparty": "organisation", "location": "place"}
CLASS_OF_TYPE = {"person": "person", "country": "country", "organisation": "organisation"}


def fold(text):
    text = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in text if not unicodedata.combining(c) and c not in ".'’")


def name_span(entity, mention, text):
    """The part of a person's mention that is the name."""
    begin, end = mention["begin"], mention["end"]
    words = [(m.start() + begin, m.end() + begin) for m in re.finditer(r"[^\s]+", text[begin:end])]
    known = set(re.findall(r"\w+", fold(entity["name"])))
    first = len(words) - 1
    while first > 0:
        word = fold(text[slice(*words[first - 1])])
        if not (set(re.findall(r"\w+", word)) & known or re.fullmatch(r"\w\.?", word)):
            break
        first -= 1
    return words[first][0], end


def listed(key):
    """Every demonym or capital of the country lists, folded."""
    words = set()
    for path in (pathlib.Path(__file__).parents[2] / "rules/entities/countries").glob("*.yaml"):
        for many, one in re.findall(key + r": (?:\[([^\]]*)\]|([^,}\n]*))", path.read_text(encoding="utf-8")):
            words.update(fold(word.strip(" \"'\n")) for word in (many or one).split(","))
    return words


def found_spans(record, text, wanted, demonyms, capitals):
    spans = {}
    for entity in record["entities"]:
        kind = CLASS_OF_TYPE.get(entity["type"], "place")
        for mention in entity["mentions"]:
            if mention["by"] in ("role", "pronoun"):
                continue
            span = mention["begin"], mention["end"]
            if kind == "person" and wanted.get(span) != kind:
                span = name_span(entity, mention, text)
            shown = fold(text[slice(*span)])
            if kind == "country" and shown in demonyms:
                continue
            spans.setdefault(span, "place" if kind == "country" and shown in capitals else kind)
    return spans


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("spans"), arguments.add_argument("records")
    arguments.add_argument("--tuned", action="store_true")
    arguments.add_argument("--details")
    arguments = arguments.parse_args()
    records = {}
    for line in open(arguments.records, encoding="utf-8"):
        record = json.loads(line)
        records[record["document"]["id"].rsplit("/", 1)[-1]] = record
    documents = [json.loads(line) for line in open(arguments.spans, encoding="utf-8")]
    demonyms, capitals = listed("demonyms"), listed("capital")
    hits, gold, system = Counter(), Counter(), Counter()
    for index, document in enumerate(documents):
        if (index % 3 == 2) == arguments.tuned:
            continue
        record = records.get(document["id"])
        if record is None:
            continue
        wanted = {(e["begin"], e["end"]): CLASS_OF_LABEL.get(e["label"]) for e in document["entities"]}
        found = found_spans(record, document["text"], wanted, demonyms, capitals)
        for span, kind in wanted.items():
            if kind is None:
                continue
            gold[kind] += 1
            hits[kind] += found.get(span) == kind
            if arguments.details == kind and found.get(span) != kind:
                print("missed", kind, repr(document["text"][slice(*span)]), "|", found.get(span), "|",
                      document["text"][max(0, span[0] - 40):span[1] + 20])
        for span, kind in found.items():
            if any(kind is None and other[0] <= span[0] and span[1] <= other[1] for other, kind in wanted.items()):
                continue  # in an election, an event: outside these classes
            system[kind] += 1
            if arguments.details == kind and wanted.get(span) != kind:
                print("wrong ", kind, repr(document["text"][slice(*span)]), "|", wanted.get(span), "|",
                      document["text"][max(0, span[0] - 40):span[1] + 20])
    for kind in ("person", "country", "organisation", "place"):
        report(kind + " F1", hits[kind], gold[kind], system[kind])
    report("F1", sum(hits.values()), sum(gold.values()), sum(system.values()))


def report(kind, hits, gold, system):
    precision, recall = hits / system if system else 0, hits / gold if gold else 0
    f1 = 2 * precision * recall / (precision + recall) if hits else 0
    print(f"{kind}: {f1:.3f} (precision {precision:.3f}, recall {recall:.3f}, {gold} names)")


if __name__ == "__main__":
    main()
