"""Ways in which a file can be broken, by accident or on purpose."""

import io
import random
import re
import warnings
import zipfile
from collections.abc import Callable

from tests.hostile.values import VALUES
from tests.parsing.containers.test_archives import packed

_DIGITS = re.compile(rb"\d+")
_WORD = re.compile(rb"[A-Za-z]{2,}")
_LABEL = re.compile(rb"[A-Z]\w+(?: [A-Z]\w+)+:?")
_CHARSETS = (
    b"utf-8",
    b"utf-16",
    b"windows-1251",
    b"shift_jis",
    b"utf-7",
    b"iso-2022-kr",
    b"undefined",
    b"hex",
    b"",
)
_ENCODINGS = (
    "utf-16",
    "utf-16-be",
    "utf-32",
    "cp1251",
    "shift_jis",
    "koi8-r",
    "cp037",
    "utf-7",
    "iso2022_jp",
)
_STRANGE = (
    "\0", "\x01\x1b[2J", "\ufffe", "\u202e", "\u2028", "\x85", "\x0c", "\U0010ffff", "\u0301" * 50,
    "\ud800", "\udfff\ud800", "\r", "\u00ad", "\u200b", "\u3000", "ﷺ", "İ", "ß", "\u1160",
)  # fmt: skip
_OPENING = (
    b"<div>", b"<b>", b"<table><tr><td>", b"<ul><li>", b"<speech>", b"<p>", b"[", b'{"a":', b"(", b'"', b"> ",
    b"**", b"{\\b ", b"<!--", b"<![CDATA[", b"&amp;", b"- ", b"# ", b"\\par ", b"<q>", b"<<",
    b"\xe2\x80\x9c", b"_", b"`",
)  # fmt: skip
_BOMBS = (
    b'<!DOCTYPE z [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
    b'<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">'
    b'<!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;">]><z>&f;</z>',
    b'<!DOCTYPE z [<!ENTITY a SYSTEM "file:///etc/passwd">]><z>&a;</z>',
    b'<!DOCTYPE z SYSTEM "http://127.0.0.1:9/z.dtd"><z/>',
    b'<?xml version="1.0" encoding="utf-16"?>',
    b'<?xml-stylesheet href="file:///etc/passwd"?>',
)

_MEMBERS = (
    "../../up.txt", "/etc/up.txt", "C:\\up.txt", "a\nb.txt", "x" * 400 + ".txt", "con.txt",
    "a/" * 99 + "b.txt",
)  # fmt: skip
_LARGEST = 50_000
"""Bytes of a broken file: with a turn in each five of them, reading takes more than a second."""

_ZIP = b"PK\x03\x04"
_EMPTY_ZIP = b"PK\x05\x06" + b"\0" * 18

Mutation = Callable[[bytes, bytes, random.Random], bytes]
"""Of the bytes of a file and those of another, of any form."""


def _flipped(data: bytes, other: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice((1, 1, 3, 20, 200))):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def _noise(data: bytes, other: bytes, chance: random.Random) -> bytes:
    start, end = _part(data, chance)
    return data[:start] + chance.randbytes(end - start) + data[end:]


def _cut(data: bytes, other: bytes, chance: random.Random) -> bytes:
    start, end = _part(data, chance)
    return chance.choice((data[:start], data[start:], data[:start] + data[end:], data[start:end]))


def _doubled(data: bytes, other: bytes, chance: random.Random) -> bytes:
    start, end = _part(data, chance)
    times = chance.choice((2, 2, 3, 30, 300))
    return data[:start] + data[start:end][: _LARGEST // times] * times + data[end:]


def _moved(data: bytes, other: bytes, chance: random.Random) -> bytes:
    lines = data.splitlines(keepends=True)
    chance.shuffle(lines)
    return b"".join(lines)


def _spliced(data: bytes, other: bytes, chance: random.Random) -> bytes:
    start, end = _part(data, chance)
    first, last = _part(other, chance)
    return chance.choice(
        (data[:start] + other[first:], data[:start] + other[first:last] + data[end:], data + other)
    )


def _encoded_otherwise(data: bytes, other: bytes, chance: random.Random) -> bytes:
    return data.decode("utf-8", "replace").encode(chance.choice(_ENCODINGS), "replace")


def _said_otherwise(data: bytes, other: bytes, chance: random.Random) -> bytes:
    """It declares an encoding that is not its own, or begins with the mark of one."""
    charset = chance.choice(_CHARSETS)
    if b"utf-8" in data and chance.random() < 0.7:
        return data.replace(b"utf-8", charset)
    mark = chance.choice((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\xff\xfe\0\0", b"+/v8-"))
    return chance.choice((mark + data, b'<meta charset="' + charset + b'">' + data))


def _strange(data: bytes, other: bytes, chance: random.Random) -> bytes:
    for _ in range(chance.choice((1, 3, 50))):
        at = chance.randrange(len(data) + 1)
        data = data[:at] + chance.choice(_STRANGE).encode("utf-8", "surrogatepass") + data[at:]
    return data


def _huge_numbers(data: bytes, other: bytes, chance: random.Random) -> bytes:
    huge = chance.choice(
        (b"9" * 20, b"9" * 5_000, b"-1", b"0", b"1e999", b"NaN", b"0" * 400, b"\xd9\xa3", b"99")
    )
    share = chance.choice((0.1, 0.5, 1.0))
    return _DIGITS.sub(lambda match: huge if chance.random() < share else match.group(), data)


def _values(data: bytes, other: bytes, chance: random.Random) -> bytes:
    share = chance.choice((0.01, 0.1))
    hostile = [value.encode("utf-8", "surrogatepass") for value in chance.sample(VALUES, 4)]
    return _WORD.sub(
        lambda match: chance.choice(hostile)[:2_000] if chance.random() < share else match.group(), data
    )


def _deep(data: bytes, other: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(data) + 1)
    return data[:at] + chance.choice(_OPENING) * chance.choice((10, 500, 5_000, 20_000)) + data[at:]


def _long_lines(data: bytes, other: bytes, chance: random.Random) -> bytes:
    joined = data.replace(b"\n", chance.choice((b"", b" ")))
    start, end = _part(joined, chance)
    return (
        joined[:end] + joined[start:end] * (chance.choice((1, 100_000)) // (end - start or 1)) + joined[end:]
    )


def _many_lines(data: bytes, other: bytes, chance: random.Random) -> bytes:
    line = chance.choice(
        (b"\n", b"\r\n", b" \n", b"\t\n", b".\n", b"-\n", b"A: b\n", b"1\n", b"A\n", b"|\n", b",\n")
    )
    at = chance.randrange(len(data) + 1)
    return data[:at] + line * chance.choice((100, 1_000, 5_000)) + data[at:]


def _labels(data: bytes, other: bytes, chance: random.Random) -> bytes:
    """A name said over and over, or one that is far too long."""
    names = _LABEL.findall(data) or [b"Colonel Hugo Sapt:"]
    name, times = chance.choice(names), chance.choice((2, 40, 400))
    repeated = chance.choice((b" ", b"\n\n", b"", b": ", b" and ", b", ")).join([name] * times)
    if chance.random() < 0.3:
        return data.replace(name, repeated[:500])
    return data.replace(name, repeated, 1)


def _no_label(data: bytes, other: bytes, chance: random.Random) -> bytes:
    sign = chance.choice((b"", b";", b" -", b"::", b": :", b":\n", b"?:", b"):", b"\xef\xbc\x9a"))
    return data.replace(b":", sign)


def _bomb(data: bytes, other: bytes, chance: random.Random) -> bytes:
    bomb = chance.choice(_BOMBS)
    at = data.find(b"<", 1) if b"<" in data[1:] else 0
    return chance.choice((bomb, bomb + data, data[:at] + bomb + data[at:]))


def _directory(data: bytes, other: bytes, chance: random.Random) -> bytes:
    """The list of files of a zip says what is not so; without one, the file is put into a strange zip."""
    at = data.find(b"PK\x01\x02")
    if at < 0:
        return _strange_zip(data, chance)
    changed = bytearray(data)
    for _ in range(chance.choice((1, 2, 8))):
        changed[chance.randrange(at, len(changed))] = chance.choice((0, 1, 0x7F, 0xFF))
    return bytes(changed)


def _strange_zip(data: bytes, chance: random.Random) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of names that are there twice
        for name in (*chance.sample(_MEMBERS, 3), "a.txt", "a.txt", "A.TXT"):
            package.writestr(name, data)
        package.writestr("word/document.xml", b"0" * chance.choice((10, 5_000_000)))
        package.writestr("content.xml", data)
    return file.getvalue()


def _empty(data: bytes, other: bytes, chance: random.Random) -> bytes:
    return chance.choice((b"", b"\n" * 50, b"\0" * 5_000, b"\xef\xbb\xbf", b"{}", b"[]", b"<", _EMPTY_ZIP))


def _part(data: bytes, chance: random.Random) -> tuple[int, int]:
    start, end = sorted((chance.randrange(len(data) + 1), chance.randrange(len(data) + 1)))
    return start, end


_OFTEN: tuple[Mutation, ...] = (
    _cut, _doubled, _moved, _huge_numbers, _values, _deep, _long_lines, _many_lines, _labels, _no_label,
)  # fmt: skip
"""Those that leave most files readable."""

_SELDOM: tuple[Mutation, ...] = (
    _flipped, _noise, _spliced, _encoded_otherwise, _said_otherwise, _strange, _bomb, _directory, _empty,
)  # fmt: skip


def mutated(data: bytes, other: bytes, chance: random.Random) -> bytes:
    """The file, broken in one way or in several; a whole zip mostly inside."""
    if data.startswith(_ZIP) and chance.random() < 0.7:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            parts = {name: package.read(name) for name in package.namelist()}
        broken = chance.choice(list(parts))
        parts[broken] = mutated(parts[broken], other, chance)
        return packed(parts)
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        data = chance.choice(_OFTEN if chance.random() < 0.8 else _SELDOM)(data or b"\n", other, chance)
    return data[:_LARGEST]
