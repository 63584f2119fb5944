"""How reading grows with a file: in calls of functions, as seconds differ from machine to machine."""

import json
import sys
from collections.abc import Callable
from types import FrameType

import pytest

from archive.parsing import attributed
from archive.parsing.containers import table, xml

WHO = ("Hugo Sapt", "Rosa Holf")


def speeches(n: int) -> bytes:
    rows = (f"<speech><speaker>{WHO[i % 2]}</speaker><p>Words <i>of</i> {i}.</p></speech>" for i in range(n))
    return f"<debate>{''.join(rows)}</debate>".encode()


def milestones(n: int) -> bytes:
    rows = (f"<speaker>{WHO[i % 2]}</speaker><p>Words of {i}.</p>" for i in range(n))
    return f"<debate>{''.join(rows)}</debate>".encode()


def nested(n: int) -> bytes:
    return (
        b"<debate>"
        + b"<p><speaker>Hugo Sapt</speaker>words<title>a</title>" * n
        + b"</p>" * n
        + b"<p>b</p></debate>"
    )


def tei(n: int) -> bytes:
    rows = (f"<u who='#P{i}'><seg>Words of {i}.</seg><note>Applause</note></u>" for i in range(n))
    return f"<TEI><text><body>{''.join(rows)}</body></text></TEI>".encode()


def rows(n: int) -> bytes:
    return (
        "date,title,speaker,text\n" + "".join(f"{i % 27 + 1}/3/2015,T{i},S{i},Words.\n" for i in range(n))
    ).encode()


def turns(n: int) -> bytes:
    sections = [
        {"title": f"S{i}", "turns": [{"speaker": who, "text": "Words."} for who in WHO]} for i in range(n)
    ]
    return json.dumps({"date": "2014-05-06", "sections": sections}).encode()


def calls(work: Callable[[], object]) -> int:
    number = 0

    def count(frame: FrameType, event: str, argument: object) -> None:
        nonlocal number
        number += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(None)
    return number


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("a.xml", speeches),
        ("a.xml", milestones),
        ("a.xml", nested),
        ("a.xml", tei),
        ("a.csv", rows),
        ("a.json", turns),
    ],
)
def test_twice_the_file_is_twice_the_work(name: str, made: Callable[[int], bytes]) -> None:
    def work(n: int) -> int:
        data = made(n)
        members = xml.members if name.endswith("xml") else table.members
        return calls(lambda: [attributed.utterances(content.blocks) for _, content in members(name, data)])

    work(10)
    small, large = work(200), work(800)
    assert large < small * 4 * 1.25
