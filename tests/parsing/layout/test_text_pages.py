import random

import pytest

from archive.parsing.layout.text_pages import without_running_heads
from archive.parsing.pipeline import read_bytes
from archive.parsing.readings import Reading

WORDS = "bridge road mill harvest castle letter council winter river year answer money people market".split()


def talk(lines: int) -> list[str]:
    """Wrapped lines of a talk of two, no line like another."""
    chance = random.Random(7)  # noqa: S311

    def line() -> str:
        return " ".join(chance.choice(WORDS) for _ in range(12))

    told: list[str] = []
    for number in range(lines // 4):
        name = "Rosa Holf" if number % 2 else "Hugo Sapt"
        told += [f"{name}: The {line()}", line(), f"{line()} in {number * 7 % 90} days.", ""]
    return told


def printed(lines: list[str], head: str, foot: str = "", length: int = 40) -> list[str]:
    """The lines on pages, "#" in the head or foot being the number of the page."""
    pages: list[str] = []
    for page, start in enumerate(range(0, len(lines), length), 1):
        pages += [each.replace("#", str(page)) for each in head.split("|") if each]
        pages += ["", *lines[start : start + length], ""]
        pages += [each.replace("#", str(page)) for each in foot.split("|") if each]
    return pages


@pytest.mark.parametrize(
    ("head", "foot"),
    [
        ("Talks in Zenda                               Page #", ""),
        ("#", ""),
        ("", "- # -"),
        ("", "#|TALKS IN ZENDA"),
        ("Council of Zenda|3 March 2015|Page #", ""),
        ("", "Talks in Zenda|Page # of 12"),
    ],
)
def test_heads_and_feet_of_pages_are_no_part_of_the_talk(head: str, foot: str) -> None:
    lines = talk(320)
    found = without_running_heads(printed(lines, head, foot))
    assert found is not None
    assert [line for line in found.lines if line] == [line for line in lines if line]
    assert len(found.running) == 8 * len([each for each in f"{head}|{foot}".split("|") if each])


def test_a_paragraph_goes_on_behind_the_head_of_a_page() -> None:
    lines = ["Talks", "", "3 March 2015", "", *talk(320)]
    data = "\n".join(printed(lines, "Talks in Zenda      Page #")).encode()
    read = read_bytes("a.txt", data)
    whole = read_bytes("a.txt", "\n".join(lines).encode())

    def told(reading: Reading) -> list[tuple[str | None, list[str]]]:
        return [
            (each.label.text if each.label else None, [paragraph.text for paragraph in each.paragraphs])
            for each in reading.transcript.utterances
        ]

    assert told(read) == told(whole)


@pytest.mark.parametrize(
    "lines",
    [
        [f"Question {number}: what of the {number}th harvest?" for number in range(1, 30)],
        [
            line
            for number in range(1, 9)
            for line in (f"Question {number}", "", *talk(16 + 12 * (number % 4)))
        ],
        [line for number in range(1, 9) for line in (f"#{number} of # {number}", *talk(3 * number))],
        [line for number in (3, 9, 4, 20) for line in (f"No. {number}", "", *talk(40))],
        talk(320),
        [],
    ],
)
def test_numbers_that_count_no_pages_stay(lines: list[str]) -> None:
    assert without_running_heads(lines) is None


def test_who_is_named_on_each_page_stays() -> None:
    found = without_running_heads(printed(talk(320), "Page #|Rosa Holf:"))
    assert found is not None
    assert found.lines.count("Rosa Holf:") == 8


def test_the_heads_of_pages_are_in_the_account() -> None:
    lines = printed(["Talks", "", "3 March 2015", "", *talk(320)], "Talks in Zenda      Page #", "- # -")
    assert read_bytes("a.txt", "\n".join(lines).encode()).words.furniture == 9 * len(
        "Talks in Zenda Page 1 2".split()
    )
