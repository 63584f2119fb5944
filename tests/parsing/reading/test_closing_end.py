"""What a publisher prints below the last words is nobody's."""

import pytest

from tests.parsing.reading.outline import read

_TALKS = (
    "Talks in Zenda\n\nMarch 3, 2015\n\nHugo Sapt: When?\n\nRosa Holf: In May.\n\nHugo Sapt: Thank you.\n\n"
)


def _last(text: str) -> list[str]:
    """The paragraphs of the last utterance that somebody speaks."""
    spoken = [each for each in read(text, "talks.txt").utterances if each.person]
    return [paragraph.text for paragraph in spoken[-1].paragraphs]


@pytest.mark.parametrize(
    "closing",
    [
        "END",
        "-END-",
        "***END OF TRANSCRIPT***",
        "END                          1:40 P.M. EDT",
        "[ENDS]",
        "###",
        "++++",
        "Copyright 2015 Zenda Radio.",
        "Content and Programming Copyright 2015 Zenda News Network, LLC. ALL RIGHTS RESERVED.",
        "NOTE: The exchange began at 12:10 p.m. at the castle.",
        "Issued by the Ministry of Mills",
        "Translated from the Zendan by Anton Holf",
        "Media contacts",
    ],
)
def test_a_line_that_closes_the_talk_is_not_the_last_speakers(closing: str) -> None:
    assert _last(f"{_TALKS}{closing}\n") == ["Thank you."]


def test_nor_is_what_stands_below_it() -> None:
    assert _last(f"{_TALKS}END\n\nMinistry of Mills, Zenda\n\nThe mill is open on Sundays.\n") == [
        "Thank you."
    ]


@pytest.mark.parametrize("words", ["Fine.", "The end of the talks is near.", "I note that it ends in May."])
def test_words_that_only_sound_so_are_said(words: str) -> None:
    assert _last(f"{_TALKS}{words}\n") == ["Thank you.", words]


def test_a_talk_goes_on_behind_the_end_of_a_recording() -> None:
    text = f"{_TALKS}END OF TAPE\n\nRosa Holf: We go on.\n\nHugo Sapt: We do.\n"
    assert _last(text) == ["We do."]
