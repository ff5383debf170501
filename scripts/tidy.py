#!/usr/bin/env python3
"""Runs clang-tidy on src/, only where something changed since it last had nothing to say.

usage: tidy.py [BUILD FOLDER]        (build/release unless said; it must be built: ninja knows what each file includes)

A file that passes leaves a stamp in BUILD FOLDER/tidy: the hash of its bytes, of every project header it includes, of
its compiler command, of .clang-tidy and of the tool's version. Exit status 1 if a file has a fault.
"""
import concurrent.futures, hashlib, json, os, pathlib, re, subprocess, sys

ROOT = pathlib.Path(__file__).resolve().parents[1]
BUILD = (ROOT / (sys.argv[1] if len(sys.argv) > 1 else "build/release")).resolve()
STAMPS = BUILD / "tidy"
TIDY = ["clang-tidy", "-p", str(BUILD), "--quiet", "--extra-arg=-Wno-unknown-warning-option"]


def included():
    """Object file -> the project's own files it was made from, as ninja recorded them."""
    listing = subprocess.run(["ninja", "-C", str(BUILD), "-t", "deps"], capture_output=True, text=True, check=True).stdout
    found, own = {}, []
    for line in listing.splitlines():
        if match := re.match(r"(\S.*\.o): #deps", line):
            own = found.setdefault(match[1], [])
        elif line.startswith("    "):
            path = (BUILD / line.strip()).resolve()
            if path.is_relative_to(ROOT):
                own.append(path)
    return found


def key(command, files):
    digest = hashlib.sha256((command + " ".join(TIDY[2:])).encode())
    for path in [ROOT / ".clang-tidy", *sorted(files)]:
        digest.update(path.read_bytes())
    return digest.hexdigest()


def check(source):
    run = subprocess.run([*TIDY, source], capture_output=True, text=True)
    return run.returncode, run.stdout + ("" if run.stdout else run.stderr)


def main():
    version = subprocess.run(["clang-tidy", "--version"], capture_output=True, text=True, check=True).stdout
    commands = json.loads((BUILD / "compile_commands.json").read_text())
    sources = {c["file"]: c for c in commands if pathlib.Path(c["file"]).is_relative_to(ROOT / "src")}
    dependencies = included()
    STAMPS.mkdir(exist_ok=True)
    todo = []
    for source, command in sorted(sources.items()):
        files = dependencies.get(re.search(r" -o (\S+)", command["command"])[1], [])
        stamp = STAMPS / key(version + command["command"], files)
        if not files or not stamp.exists():
            todo.append((source, stamp if files else None))
    faults = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for (source, stamp), (status, said) in zip(todo, pool.map(check, [source for source, _ in todo])):
            if status == 0 and stamp:
                stamp.touch()
            elif status != 0:
                faults += 1
                print(said.strip(), flush=True)
    print(f"clang-tidy: {len(sources)} files, {len(todo)} read anew, {faults} with faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
