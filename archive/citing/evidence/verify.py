"""Check this packet: python verify.py

Every file is as it was packed, and the passages stand where the packet says. Nothing but Python's standard
library is needed (3.8 or newer). A packet that was changed, and this file with it, can't tell on itself: a
time stamp, or a verify.py from the archive, can.
"""

from __future__ import annotations

import hashlib
import html
import json
import re
import subprocess
from pathlib import Path
from shutil import which
from typing import Any

ROOT = Path(__file__).resolve().parent
TAGS = "tagmanifest-sha256.txt"
PAYLOAD = "manifest-sha256.txt"
REQUEST = "timestamp/request.tsq"
REPLY = "timestamp/reply.tsr"
AUTHORITY = "timestamp/authority.pem"
# Files of the system, and those that are added for a time stamp.
OTHERS = {".DS_Store", "Thumbs.db", "desktop.ini"}
ADDED = {TAGS, REQUEST, REPLY, AUTHORITY}
MARKUP = re.compile(
    r"<!--.*?-->|<(?:script|style)\b.*?</(?:script|style)\s*>|<[a-zA-Z/!?][^<>]*>", re.S | re.I
)
SPACE = re.compile("[\\s\u00ad\u200b-\u200d\u2060\ufeff]+")


def manifest(paths: set[str]) -> bytes:
    """The SHA-256 and path of each file, by path."""
    lines = []
    for path in sorted(paths):
        lines.append(f"{hashlib.sha256((ROOT / path).read_bytes()).hexdigest()}  {path}\n")
    return "".join(lines).encode()


def listed(text: bytes) -> dict[str, str]:
    """The SHA-256 of each file that a manifest lists."""
    rows = [line.partition("  ") for line in text.decode("utf-8", "replace").splitlines()]
    return {path: digest for digest, _, path in rows}


def changed(name: str, paths: set[str]) -> list[str]:
    """What differs from the manifest of this name. Not one byte of the manifest itself may differ."""
    told, found = (ROOT / name).read_bytes(), manifest(paths)
    if told == found:
        return []
    known, here = listed(told), listed(found)
    problems = [f"{path} is missing" for path in sorted(set(known) - set(here))]
    problems += [f"{path} was added" for path in sorted(set(here) - set(known))]
    problems += [f"{path} was changed" for path in sorted(here) if known.get(path, here[path]) != here[path]]
    return problems or [f"{name} was changed"]


def letters(text: str, exact: bool) -> str:
    return SPACE.sub("", text) if exact else "".join(re.findall(r"\w+", text))


def misplaced(passage: dict[str, Any]) -> list[str]:
    """Where the words of a passage do not stand, though the packet says so."""
    if passage["gone"]:
        return []
    place, problems = passage["transcript"], []
    text = (ROOT / place["file"]).read_bytes().decode()
    if text[place["start"] : place["end"]] != passage["words"]:
        problems.append(f"{passage['anchor']} does not stand in {place['file']} where the packet says")
    for each in passage["located"]:
        data = (ROOT / each["file"]).read_bytes()
        if each["first_byte"] is None:
            words = data.decode(each["encoding"])[each["start"] : each["end"]]
        else:
            words = data[each["first_byte"] : each["last_byte"]].decode(each["encoding"])
        if each["markup"]:
            words = html.unescape(MARKUP.sub(" ", words))
        if letters(words, each["exact"]) != letters(passage["passage"], each["exact"]):
            problems.append(f"{passage['anchor']} does not stand in {each['file']} where the packet says")
    return problems


def without_bytes(content: dict[str, Any]) -> list[str]:
    """The versions whose bytes are not those that their hash tells."""
    problems = []
    for meeting in content["meetings"]:
        further = [version for source in meeting["further_sources"] for version in source["versions"]]
        for version in meeting["versions"] + further:
            file = version["file"]
            if file and hashlib.sha256((ROOT / file).read_bytes()).hexdigest() != version["sha256"]:
                problems.append(f"{file} has not the SHA-256 of the source")
    return problems


def request() -> bytes:
    """The request for a time stamp on the manifest of tag files: RFC 3161, SHA-256, without a nonce."""
    digest = hashlib.sha256((ROOT / TAGS).read_bytes()).digest()
    head = bytes.fromhex("30390201013031300d060960864801650304020105000420")
    return head + digest + bytes.fromhex("0101ff")


def stamp_problems() -> list[str]:
    """What is wrong with the time stamp, if there is one. What can't be checked is told."""
    if (ROOT / REQUEST).read_bytes() != request():
        return [f"{REQUEST} was changed"]
    if not (ROOT / REPLY).exists():
        print("There is no time stamp (timestamp/README.txt says how to get one).")
        return []
    openssl = which("openssl")
    if not openssl:
        print("There is a time stamp. It was not checked, since openssl is not installed.")
        return []
    if not (ROOT / AUTHORITY).exists():
        print(f"There is a time stamp. To have it checked, put the authority's certificate into {AUTHORITY}.")
        return []
    asked = ["-in", str(ROOT / REPLY), "-queryfile", str(ROOT / REQUEST), "-CAfile", str(ROOT / AUTHORITY)]
    verify = [openssl, "ts", "-verify", *asked]
    done = subprocess.run(verify, capture_output=True, check=False)  # noqa: S603 - files of this packet
    if done.returncode or b"Verification: OK" not in done.stdout:
        return [f"the time stamp does not hold: {done.stderr.decode(errors='replace').strip()}"]
    shown = [openssl, "ts", "-reply", "-in", str(ROOT / REPLY), "-text"]
    reply = subprocess.run(shown, capture_output=True, check=False)  # noqa: S603
    times = re.findall(r"^Time stamp: (.*)$", reply.stdout.decode(errors="replace"), re.M)
    print(f"The time stamp holds: {', '.join(times)}, by the authority whose certificate is here.")
    return []


def main() -> None:
    here = {path.relative_to(ROOT).as_posix() for path in ROOT.rglob("*") if path.is_file()}
    here = {path for path in here if path.rpartition("/")[2] not in OTHERS}
    payload = {path for path in here if path.startswith("data/")}
    problems = changed(TAGS, here - payload - ADDED) + changed(PAYLOAD, payload)
    if not problems:
        content = json.loads((ROOT / "data/passages.json").read_bytes().decode())
        problems = without_bytes(content) + stamp_problems()
        for passage in content["passages"]:
            problems += misplaced(passage)
        places = sum(len(passage.get("located", [])) for passage in content["passages"])
        said = f"{len(here)} files are as they were packed. {len(content['passages'])} passages, with"
        said += f" {places} places in the sources, stand where the packet says."
    if problems:
        raise SystemExit("NOT GENUINE: " + "\n  ".join(["this packet was changed.", *problems]))
    print(said)


main()  # Not for the name of a program alone: with one letter changed in that, nothing would be checked.
