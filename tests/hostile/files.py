"""Folders of broken documents, made by chance: every form of file, every way to break it, strange names."""

import gzip
import os
import random
from dataclasses import dataclass
from pathlib import Path

from archive.importing.files import printable
from tests.hostile.mutations import mutated
from tests.hostile.originals import ENDINGS, UNDATED, original, side_file

_NAMES = (
    "{}", "{}", "{}", "{}", "{}", "{}", "{} (copy)", "{}.final", "café {}", "Ω{}", "{}\u202e", "a\nb{}",
    "{}%00", "-{}", "{}'\"<b>", "{}" + "x" * 180, "~{}", "{}#2", "{};rm", "sub/{}", "a/b/c/{}", "{} \udce9",
    "{}\t", "\u4e00{}",
)  # fmt: skip


@dataclass(frozen=True)
class HostileFile:
    """`name`: its path below the folder. `how`: of what it was made, to find it again."""

    name: str
    how: str

    @property
    def shown(self) -> str:
        """The name by which the import tells of it."""
        return printable(self.name.removesuffix(".gz"))


def hostile_files(folder: Path, numbers: range, seed: int = 0) -> list[HostileFile]:
    """Write one file for each number. By its number and the seed it is always the same."""
    return [_write(folder, number, random.Random(f"{seed} {number}")) for number in numbers]  # noqa: S311


def _write(folder: Path, number: int, chance: random.Random) -> HostileFile:
    # Each form comes as often as any other.
    ending = ENDINGS[number % len(ENDINGS)]
    other = original(chance.choice(ENDINGS), number)
    data = mutated(original(ending, number), other, chance)
    shown = chance.choice(ENDINGS) if chance.random() < 0.1 else ending
    name = chance.choice(_NAMES).format(number) + (shown.upper() if chance.random() < 0.1 else shown)
    if chance.random() < 0.05:
        name += ".gz"
        data += b"0" * chance.choice((0, 0, 100_000))
        data = gzip.compress(data)[: chance.choice((-9, None, None, None))]
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    kind = chance.random()
    if kind < 0.01:
        path.symlink_to(chance.choice(("/etc/passwd", "nowhere.txt", path.name, "..", "/dev/zero")))
    elif kind < 0.015:
        os.mkfifo(path)
    elif kind < 0.02:
        path.mkdir()
        (path / f"inner{shown}").write_bytes(data)
        name = f"{name}/inner{shown}"
    else:
        path.write_bytes(data)
    if ending in UNDATED or chance.random() < 0.1:
        _beside(folder / name, number, other, chance)
    return HostileFile(name, f"{number} ({ending}, {len(data):,} bytes)")


def _beside(path: Path, number: int, other: bytes, chance: random.Random) -> None:
    """Facts beside it, some of them broken too."""
    facts = side_file(number)
    side = path.with_name(path.name.removesuffix(".gz") + ".meta.json")
    side.write_bytes(mutated(facts, other, chance) if chance.random() < 0.3 else facts)
