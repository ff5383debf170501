#!/usr/bin/env python3
"""Holds the documentation to what it promises.

usage: check_docs.py [--program PATH] [FILE.md...]      (every Markdown file of the project unless said)

- Links and pictures lead to files that are there, and to headings that are there.
- A `console` block is a session: each line that starts with "$ " is run, and what it prints must be what stands below
  it; a line "…" stands for any lines. "[1]" on a line of its own is the exit status, where it is not 0.
- A block whose first line is a comment naming a file ("# my-rules/tea.yaml") is that file.
- Every package of scripts/packages.txt stands in docs/dependencies.md, every key of a frame in docs/writing-rules.md, every key
  of a figure block in docs/reports.md.
- What a document's commands write is ignored by git, for those who follow it in their clone.
- A picture in docs/pictures must be drawn, byte for byte, by a command in the same document.

The blocks of one document share a scratch folder in which `examples` and `rules` are the project's. CHRONOGRAPH_ACCEPT=1 writes what
was printed and drawn into the documents, to be read before it is committed. Exit status 1 after the first differences.
"""
import argparse, difflib, os, pathlib, re, shutil, subprocess, sys, tempfile

ROOT = pathlib.Path(__file__).resolve().parents[1]
ACCEPT = bool(os.environ.get("CHRONOGRAPH_ACCEPT"))
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.M | re.S)
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
PICTURE = re.compile(r"!\[[^\]]*\]\((?:[^)\s]*/)?pictures/([^)\s]+)\)")
FILE_NAME = re.compile(r"^(?:#|<!--|//) ([\w./-]+\.\w+)(?: -->)?\n")


def documents():
    return sorted(path for pattern in ("*.md", "docs/**/*.md") for path in ROOT.glob(pattern))


def anchors(text):
    """The heading anchors of a Markdown text, as GitHub makes them."""
    headings = re.findall(r"^#+ (.*)$", BLOCK.sub("", text), re.M)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def check_links(document, text):
    faults = []
    for target in LINK.findall(BLOCK.sub("", text)):
        if re.match(r"[a-z]+:", target):
            continue
        name, _, anchor = target.partition("#")
        path = (document.parent / name).resolve() if name else document
        if not path.exists():
            faults.append(f"link to {target}: not there")
        elif anchor and anchor not in anchors(path.read_text(encoding="utf-8")):
            faults.append(f"link to {target}: no such heading")
    return faults


def check_packages(text):
    listed = re.sub(r"^#.*", "", (ROOT / "scripts/packages.txt").read_text(), flags=re.M).replace("|", " ").split()
    return [f"package {package} has no line" for package in listed if f"`{package}`" not in text]


def check_block_keys(text):
    keys = re.search(r"kKeys\{\{(.*?)\}\};", (ROOT / "src/report/block.cpp").read_text(), re.S)[1]
    return [f"key {key} of a figure block is not explained" for key in re.findall(r'\{"([\w-]+)"', keys)
            if not re.search(rf"^\| (?:`[\w-]+`, )*`{key}`", text, re.M)]


def check_ignored(folder):
    """What the commands wrote beside the shared folders, where this is a clone."""
    if not (ROOT / ".git").exists():
        return []
    written = [path.name + "/" * path.is_dir() for path in folder.iterdir() if not path.is_symlink()]
    return [f"{name} is written and not ignored by git" for name in sorted(written)
            if subprocess.run(["git", "-C", ROOT, "check-ignore", "--quiet", "--no-index", name]).returncode == 1]


def check_rule_keys(text):
    keys = re.search(r"kFrameKeys\{(.*?)\};", (ROOT / "src/rules/frame_loader.cpp").read_text(), re.S)[1]
    return [f"key {key} of a frame is not explained" for key in re.findall(r'"(\w+)"', keys) if f"`{key}`" not in text]


def run(command, folder, program):
    environment = {**os.environ, "PATH": f"{program.parent}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(["bash", "-c", command], cwd=folder, env=environment, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=120)
    printed = done.stdout if done.stdout.endswith("\n") or not done.stdout else done.stdout + "\n"
    return printed + (f"[{done.returncode}]\n" if done.returncode else "")


def matches(expected, printed):
    parts = [re.escape(part) for part in re.split(r"^…\n", expected, flags=re.M)]
    return re.fullmatch(r"(?:.*\n)*?".join(parts), printed) is not None


def replay(block, folder, program):
    """A console block as it would read today."""
    sessions = re.split(r"^(?=\$ )", block, flags=re.M)
    today = sessions[0]
    for session in sessions[1:]:
        command, _, expected = session.partition("\n")
        while command.endswith("\\"):
            more, _, expected = expected.partition("\n")
            command += "\n" + more
        printed = run(command[2:], folder, program)
        today += command + "\n" + (expected if matches(expected, printed) else printed)
    return today


def check_blocks(document, text, folder, program):
    """Runs the document's blocks in order; gives its faults and the text it should be."""
    faults = []

    def visit(match):
        kind, block = match[1], match[2]
        if name := FILE_NAME.match(block):
            path = folder / name[1]
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block[name.end():], encoding="utf-8")
        if kind != "console":
            return match[0]
        today = replay(block, folder, program)
        if today != block:
            faults.append("".join(difflib.unified_diff(block.splitlines(True), today.splitlines(True),
                                                       "in the document", "printed today")))
        return f"```console\n{today}```"

    return faults, BLOCK.sub(visit, text)


def check_pictures(document, text, folder):
    faults = []
    for name in PICTURE.findall(text):
        drawn = next((path for path in folder.rglob(name) if path.is_file()), None)
        kept = ROOT / "docs" / "pictures" / name
        if drawn is None:
            faults.append(f"picture {name}: no command in this document draws it")
        elif not kept.exists() or kept.read_bytes() != drawn.read_bytes():
            faults.append(f"picture {name}: not what its command draws today")
            if ACCEPT:
                kept.parent.mkdir(exist_ok=True)
                shutil.copy(drawn, kept)
    return faults


def check(document, program):
    text = document.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        for shared in ("examples", "rules"):
            (folder / shared).symlink_to(ROOT / shared)
        faults, today = check_blocks(document, text, folder, program)
        faults += check_pictures(document, text, folder)
        faults += check_ignored(folder)
    if ACCEPT and today != text:
        document.write_text(today, encoding="utf-8")
    if document.name == "dependencies.md":
        faults += check_packages(text)
    if document.name == "writing-rules.md":
        faults += check_rule_keys(text)
    if document.name == "reports.md":
        faults += check_block_keys(text)
    return check_links(document, text) + faults


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", type=pathlib.Path, default=ROOT / "build/release/chronograph")
    parser.add_argument("documents", nargs="*", type=pathlib.Path)
    options = parser.parse_args()
    checked = [path.resolve() for path in options.documents] or documents()
    count = 0
    for document in checked:
        for fault in check(document, options.program.resolve()):
            count += 1
            print(f"{document.relative_to(ROOT)}: {fault}")
    print(f"documentation: {len(checked)} files, {count} faults" + (" (accepted)" if ACCEPT and count else ""))
    return 1 if count and not ACCEPT else 0


if __name__ == "__main__":
    sys.exit(main())
