"""An archive of invented documents that change all the time, and what must hold of it whatever was killed."""

import json
import random
import sqlite3
from contextlib import closing
from io import StringIO
from pathlib import Path
from typing import Any

from django.core.management import call_command

DOCUMENTS = 8
VOICES = (
    "Colonel Hugo Sapt",
    "Regent Michael Elphberg",
    "Captain Fritz Tarlenheim",
    "General Rupert Hentzau",
)
MERGED = ("fritz-tarlenheim", "rupert-hentzau")


def paragraphs(number: int, edition: int) -> list[str]:
    return [
        words
        for place in range(len(VOICES))
        for words in (
            f"We weighed sack {number} of load {place} in {edition} hours.",
            f"Of pile {number} and load {place} is more, as it was {edition} days ago.",
        )
    ]


def text(number: int, edition: int) -> str:
    said = paragraphs(number, edition)
    turns = "\n\n".join(
        f"{name}: {said[2 * place]}\n\n{said[2 * place + 1]}" for place, name in enumerate(VOICES)
    )
    return f"Talks on load {number}\n\n{number + 1} March 1999, Zenda\n\n{turns}\n"


class Documents:
    """A folder of documents with the edition in which each is there now."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.editions: dict[int, int] = {}
        folder.mkdir()
        for number in range(DOCUMENTS):
            self.write(number, 1)

    def write(self, number: int, edition: int) -> None:
        self.editions[number] = edition
        (self.folder / f"{number}.txt").write_text(text(number, edition), encoding="utf-8")

    def change(self, chance: random.Random, edition: int) -> None:
        """Write an edition of some of them that was never there."""
        for number in chance.sample(range(DOCUMENTS), chance.randint(1, DOCUMENTS)):
            self.write(number, edition)

    def said(self) -> dict[str, list[str]]:
        """The paragraphs of each, as an export must have them."""
        return {f"{number}.txt": paragraphs(number, edition) for number, edition in self.editions.items()}


def take_in(folder: Path) -> dict[str, Any]:
    """The report of an import of all, after which the index holds it, too."""
    told = StringIO()
    call_command("import_transcripts", str(folder), "--json", "--jobs=1", stdout=told)
    call_command("update_index", stdout=StringIO())
    report: dict[str, Any] = json.loads(told.getvalue())
    return report


def said() -> dict[str, list[str]]:
    """The paragraphs of each meeting in the database, by the name of its document."""
    told = StringIO()
    call_command("export_transcripts", stdout=told)
    meetings = map(json.loads, told.getvalue().splitlines())
    return {
        meeting["source"]["name"]: [words for each in meeting["utterances"] for words in each["paragraphs"]]
        for meeting in meetings
    }


def speakers() -> list[str]:
    from archive.models import Speaker

    return sorted(Speaker.objects.values_list("slug", flat=True))


def differences(data: Path) -> list[str]:
    """Whatever differs between the files, the database and the index, or is broken, or left behind."""
    from archive.models import Source, StoredBytes
    from archive.search.api import differences, pending

    found = [f"{meeting} is not indexed" for meeting in pending()]
    differing = differences()
    if differing.count:
        found.append(f"the index differs: {differing}")
    with closing(sqlite3.connect(data / "archive.sqlite3")) as rows:
        found += [f"the database: {row}" for row in rows.execute("PRAGMA integrity_check") if row != ("ok",)]
        found += [f"a reference to nothing: {row}" for row in rows.execute("PRAGMA foreign_key_check")]
    if Source.objects.count() != DOCUMENTS:
        found.append(f"{Source.objects.count()} sources of {DOCUMENTS} documents")
    for stored in StoredBytes.objects.order_by("-pk")[:50]:
        stored.content()  # which raises where they are not those of the hash
    indexes = [path.name for path in (data / "index").iterdir() if path.is_dir()]
    if len(indexes) != 1:
        found.append(f"several indexes are left: {indexes}")
    return found
